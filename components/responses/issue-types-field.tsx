import { useQuery } from '@tanstack/react-query';
import ChosenIcon from 'lucide-react/icons/check';
import { useController } from 'react-hook-form';
import { i18n } from '#i18n';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { question } from '../records-queries.ts';
import { Button } from '../ui/button.tsx';
import type { ResponseDraft } from './response-draft.ts';

/** What posts a response answers, of the team's own list; one that has left the list can be taken off. */
export function IssueTypesField() {
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  const { field } = useController<ResponseDraft, 'issueTypes'>({ name: 'issueTypes' });
  const chosen = new Set(field.value);
  const shown = new Set([...types.map(({ id }) => id), ...field.value.map((id) => IssueTypeId.parse(id))]);
  const turn = (id: IssueTypeId) =>
    field.onChange(chosen.has(id) ? field.value.filter((one) => one !== id) : [...field.value, id]);
  return (
    <fieldset className="gaps plain-fieldset">
      <legend className="field-label">{i18n.t('responses.issueTypes')}</legend>
      {[...shown].map((id) => (
        <Button
          key={id}
          small
          look={chosen.has(id) ? 'normal' : 'quiet'}
          aria-pressed={chosen.has(id)}
          onClick={() => turn(id)}
        >
          {chosen.has(id) && <ChosenIcon size={14} aria-hidden="true" />}
          {issueTypeName(id, types)}
        </Button>
      ))}
    </fieldset>
  );
}
