import './issue-types.css';
import { useQuery } from '@tanstack/react-query';
import RemoveIcon from 'lucide-react/icons/x';
import { useState } from 'react';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import { type IssueType, IssueTypeId } from '../../lib/model/understanding.ts';
import { issueTypeName } from '../issue-type-name.ts';
import { newEntry } from '../new-entry.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Field, Input } from '../ui/field.tsx';
import { isEnter } from '../ui/kbd.tsx';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';

/** What posts can be about, in the team's own words: added, renamed, taken away and brought back. */
export function IssueTypesSection() {
  const { data: types = [] } = useQuery(question('issueTypes', undefined));
  const saving = useAsk('saveIssueType');
  const removing = useAsk('removeIssueType');
  const toast = useToast();
  const [name, setName] = useState('');
  const save = (issueType: IssueType) => saving.send({ id: newEntry(), issueType });
  const remove = async (issueType: IssueType) => {
    const shown = issueTypeName(issueType.id, types);
    if ((await removing.send({ id: newEntry(), issueType: issueType.id })) !== undefined)
      toast(i18n.t('settings.issueTypeRemoved', { name: shown }), () => void save(issueType));
  };
  const problem = saving.problem ?? removing.problem;
  return (
    <section className="section" aria-labelledby="settings-issue-types">
      <h2 id="settings-issue-types" className="section-title">
        {i18n.t('settings.issueTypes')}
      </h2>
      <p className="section-words">{i18n.t('settings.issueTypesWords')}</p>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <ul className="issue-types">
        {types.map((type) => (
          <IssueTypeRow
            key={`${type.id} ${type.name}`}
            name={issueTypeName(type.id, types)}
            onRename={(typed) => void save({ id: type.id, name: typed })}
            onRemove={() => void remove(type)}
          />
        ))}
      </ul>
      <form
        className="issue-type"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void save({ id: IssueTypeId.parse(ulid()), name: name.trim() });
          setName('');
        }}
      >
        <Field label={i18n.t('settings.newIssueType')}>
          <Input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Button type="submit">{i18n.t('settings.addIssueType')}</Button>
      </form>
    </section>
  );
}

interface IssueTypeRowProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** One of the list; its name is kept when the field is left, or on Enter. */
function IssueTypeRow({ name, onRename, onRemove }: IssueTypeRowProps) {
  const [typed, setTyped] = useState(name);
  const keep = () => {
    if (typed.trim() === '') setTyped(name);
    else if (typed.trim() !== name) onRename(typed.trim());
  };
  return (
    <li className="issue-type">
      <Input
        value={typed}
        maxLength={60}
        aria-label={i18n.t('settings.issueTypeName', { name })}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={(event) => isEnter(event) && keep()}
      />
      <IconButton
        label={i18n.t('settings.removeIssueType', { name })}
        icon={<RemoveIcon size={14} />}
        onClick={onRemove}
      />
    </li>
  );
}
