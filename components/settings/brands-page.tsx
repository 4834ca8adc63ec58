import { useQuery } from '@tanstack/react-query';
import BrandIcon from 'lucide-react/icons/at-sign';
import AddIcon from 'lucide-react/icons/plus';
import { useEffect, useState } from 'react';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import type { Brand } from '../../lib/model/brand.ts';
import { BrandId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { standToastsOn } from '../ui/stand-toasts-on.ts';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';
import { brandOf } from './brand-draft.ts';
import { BrandFields, useBrandForm } from './brand-form.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { TargetSection } from './target-section.tsx';
import { useUnsavedBrand } from './use-unsaved-brand.ts';
import { VoiceSection } from './voice-section.tsx';

const newBrand = (): Brand => ({ id: BrandId.parse(ulid()), name: '', handles: [], terms: [] });

/** Every brand we answer for, one at a time. */
export function BrandsPage() {
  const brands = useQuery(question('brands', undefined));
  const [chosen, setChosen] = useState<BrandId>();
  const [added, setAdded] = useState<Brand>();
  if (brands.error !== null)
    return <ProblemNote problem={asProblem(brands.error)} onRetry={() => void brands.refetch()} />;
  if (brands.data === undefined) return <Skeleton lines={5} />;
  const all =
    added === undefined || brands.data.some(({ id }) => id === added.id) ? brands.data : [...brands.data, added];
  const brand = all.find(({ id }) => id === chosen) ?? all[0];
  const add = () => {
    const fresh = newBrand();
    setAdded(fresh);
    setChosen(fresh.id);
  };
  if (brand === undefined)
    return (
      <EmptyState
        icon={<BrandIcon size={28} aria-hidden="true" />}
        title={i18n.t('brands.emptyTitle')}
        actions={
          <Button look="primary" onClick={add}>
            {i18n.t('brands.add')}
          </Button>
        }
      >
        {i18n.t('brands.empty')}
      </EmptyState>
    );
  return (
    <>
      <div className="brand-tabs">
        {all.map(({ id, name }) => (
          <Button
            key={id}
            aria-pressed={id === brand.id}
            look={id === brand.id ? 'normal' : 'quiet'}
            onClick={() => setChosen(id)}
          >
            <bdi className="brand-tab">{name === '' ? i18n.t('brands.unnamed') : name}</bdi>
          </Button>
        ))}
        <Button look="quiet" onClick={add}>
          <AddIcon size={14} aria-hidden="true" />
          {i18n.t('brands.add')}
        </Button>
      </div>
      <BrandEditor key={brand.id} brand={brand} onRemoved={() => setAdded(undefined)} />
      {brand.name !== '' && (
        <>
          <TargetSection brand={brand.id} />
          <VoiceSection brand={brand.id} />
          <CorrectionsSection key={brand.id} brand={brand.id} />
        </>
      )}
    </>
  );
}

function BrandEditor({ brand, onRemoved }: { readonly brand: Brand; readonly onRemoved: () => void }) {
  const form = useBrandForm(brand);
  useUnsavedBrand(brand.id, form);
  const save = useAsk('saveBrand');
  const remove = useAsk('removeBrand');
  const toast = useToast();
  const { isDirty } = form.formState;
  useEffect(() => {
    if (brand.name === '') form.setFocus('name');
  }, [brand.name, form.setFocus]);
  const keep = form.handleSubmit(async (draft) => {
    const whole = brandOf(brand.id, draft);
    if (isDirty && (await save.send({ id: newEntry(), brand: whole })) === undefined) return;
    form.reset(draft);
    toast(i18n.t('brands.saved', { name: whole.name }));
  });
  const drop = async () => {
    if ((await remove.send({ id: newEntry(), brand: brand.id })) === undefined) return;
    onRemoved();
    toast(i18n.t('brands.removed', { name: brand.name }), () => void save.send({ id: newEntry(), brand }));
  };
  const problem = save.problem ?? remove.problem;
  return (
    <form className="brand-form" onSubmit={keep} noValidate>
      <BrandFields form={form} brand={brand} />
      <div className="form-bar" ref={standToastsOn}>
        {problem !== undefined && <ProblemNote problem={problem} />}
        <Button look="quiet" onClick={drop}>
          {i18n.t('brands.remove')}
        </Button>
        {/* Never disabled: that would take the keyboard away from it at each save. */}
        <Button type="submit" look="primary">
          {i18n.t('ui.save')}
        </Button>
      </div>
    </form>
  );
}
