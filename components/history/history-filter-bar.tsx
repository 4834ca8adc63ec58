import { i18n } from '#i18n';
import { type HistoryFilter, historyKinds } from '../../lib/model/history.ts';
import { siteIds } from '../../lib/model/ids.ts';
import { SiteOptions } from '../site-options.tsx';
import { Field, Input, Select } from '../ui/field.tsx';

interface HistoryFilterBarProps {
  readonly filter: HistoryFilter;
  readonly onFilter: (filter: HistoryFilter) => void;
}

/** Narrows a history by kind, network and words, as one chooses and types. */
export function HistoryFilterBar({ filter, onFilter }: HistoryFilterBarProps) {
  return (
    <search className="history-filter" aria-label={i18n.t('history.filter')}>
      <Field label={i18n.t('history.search')} labelUnseen>
        <Input
          type="search"
          value={filter.text ?? ''}
          maxLength={200}
          placeholder={i18n.t('history.searchHere')}
          onChange={({ target }) => onFilter({ ...filter, text: target.value })}
        />
      </Field>
      <Field label={i18n.t('history.kind')} labelUnseen>
        <Select
          value={filter.kind ?? ''}
          onChange={({ target }) => onFilter({ ...filter, kind: historyKinds.find((kind) => kind === target.value) })}
        >
          <option value="">{i18n.t('history.all')}</option>
          {historyKinds.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(`history.kinds.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={i18n.t('history.site')} labelUnseen>
        <Select
          value={filter.site ?? ''}
          onChange={({ target }) => onFilter({ ...filter, site: siteIds.find((site) => site === target.value) })}
        >
          <SiteOptions any={i18n.t('history.everywhere')} />
        </Select>
      </Field>
    </search>
  );
}
