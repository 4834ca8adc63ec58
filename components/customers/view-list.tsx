import { useQuery, useQueryClient } from '@tanstack/react-query';
import SaveIcon from 'lucide-react/icons/bookmark-plus';
import RemoveIcon from 'lucide-react/icons/x';
import { useState } from 'react';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import { ask } from '../../lib/messages/ask.ts';
import { allCustomers, type CustomerSearch, type CustomerView } from '../../lib/model/customer-search.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { question } from '../records-queries.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { isEnter } from '../ui/kbd.tsx';
import { useToast } from '../ui/toast.tsx';
import { isSameSearch } from './same-search.ts';

interface ViewListProps {
  readonly search: CustomerSearch;
  readonly onChoose: (search: CustomerSearch) => void;
}

/** The searches somebody keeps, one click each, and the way to keep this one. */
export function ViewList({ search, onChoose }: ViewListProps) {
  const { views, keep, remove } = useViews();
  const toast = useToast();
  const [naming, setNaming] = useState(false);
  const isKept = [allCustomers, ...views.map((view) => view.search)].some((one) => isSameSearch(one, search));
  const onRemove = (gone: CustomerView) => {
    const place = views.indexOf(gone);
    remove(gone);
    toast(i18n.t('customers.viewRemoved', { name: gone.name }), () => keep(gone, place));
  };
  return (
    <ul className="view-list" aria-label={i18n.t('customers.views')}>
      <li>
        <Choice name={i18n.t('customers.everybody')} search={allCustomers} current={search} onChoose={onChoose} />
      </li>
      {views.map((view) => (
        <li key={view.id} className="view-kept">
          <Choice name={view.name} search={view.search} current={search} onChoose={onChoose} />
          <IconButton
            small
            label={i18n.t('customers.removeView', { name: view.name })}
            icon={<RemoveIcon size={12} />}
            onClick={() => onRemove(view)}
          />
        </li>
      ))}
      {!isKept && (
        <li>
          {naming ? (
            <NameView onName={(name) => keep({ id: ulid(), name, search })} onClose={() => setNaming(false)} />
          ) : (
            <Button look="quiet" small onClick={() => setNaming(true)}>
              <SaveIcon size={13} aria-hidden="true" />
              {i18n.t('customers.keepView')}
            </Button>
          )}
        </li>
      )}
    </ul>
  );
}

interface ChoiceProps extends Pick<ViewListProps, 'search' | 'onChoose'> {
  readonly name: string;
  readonly current: CustomerSearch;
}

function Choice({ name, search, current, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className="pill"
      aria-pressed={isSameSearch(search, current)}
      onClick={() => onChoose(search)}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

function NameView({ onName, onClose }: { readonly onName: (name: string) => void; readonly onClose: () => void }) {
  const take = (text: string) => {
    onClose();
    if (text.trim() !== '') onName(text.trim());
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed
      autoFocus
      className="input view-name"
      aria-label={i18n.t('customers.viewName')}
      placeholder={i18n.t('customers.viewName')}
      maxLength={60}
      onBlur={({ target }) => take(target.value)}
      onKeyDown={(event) => {
        if (isEnter(event)) take(event.currentTarget.value);
        if (event.key === 'Escape') onClose();
      }}
    />
  );
}

/** Kept at once on screen and then for good; what could not be kept is said. */
function useViews() {
  const client = useQueryClient();
  const toast = useToast();
  const { queryKey, ...rest } = question('customerViews', undefined);
  const views = useQuery({ queryKey, ...rest }).data ?? [];
  const show = (change: (views: readonly CustomerView[]) => CustomerView[], kept: Promise<unknown>) => {
    client.setQueryData<CustomerView[]>(queryKey, (before = []) => change(before));
    kept.catch((error: unknown) => {
      void client.invalidateQueries({ queryKey });
      toast(i18n.t(`problem.${asProblem(error).kind}`));
    });
  };
  const keep = (view: CustomerView, place?: number) =>
    show(
      (before) => before.toSpliced(place ?? before.length, 0, view),
      ask('keepCustomerView', { view, ...(place === undefined ? {} : { place }) }),
    );
  const remove = ({ id }: CustomerView) =>
    show((before) => before.filter((view) => view.id !== id), ask('removeCustomerView', { id }));
  return { views, keep, remove };
}
