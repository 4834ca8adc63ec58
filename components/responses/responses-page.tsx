import './responses.css';
import { useQuery } from '@tanstack/react-query';
import ResponsesIcon from 'lucide-react/icons/message-square-text';
import AddIcon from 'lucide-react/icons/plus';
import { useState } from 'react';
import { ulid } from 'ulid';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/messages/protocol.ts';
import { EntryId, ResponseId } from '../../lib/model/ids.ts';
import { asProblem } from '../../lib/model/problem.ts';
import type { CannedResponse } from '../../lib/model/response.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { question } from '../records-queries.ts';
import { replyKindWords } from '../reply-kind-words.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Field, Input } from '../ui/field.tsx';
import { formatNumber, language } from '../ui/language.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { shortDate } from '../ui/time.ts';
import { useToast } from '../ui/toast.tsx';
import { useAsk } from '../use-ask.ts';
import { ResponseForm } from './response-form.tsx';

/** Ready texts with gaps: a list to search, and the one that is being written. */
export function ResponsesPage() {
  const responses = useQuery(question('responses', undefined));
  const uses = useQuery(question('responseUses', undefined)).data;
  const save = useAsk('saveResponse');
  const remove = useAsk('removeResponse');
  const toast = useToast();
  const [chosen, setChosen] = useState<CannedResponse>();
  const [sought, setSought] = useState('');
  if (responses.error !== null)
    return <ProblemNote problem={asProblem(responses.error)} onRetry={() => void responses.refetch()} />;
  if (responses.data === undefined) return <Skeleton lines={6} />;

  const add = () => setChosen({ id: ResponseId.parse(ulid()), title: '', text: '' });
  const keep = async (response: CannedResponse) => {
    if ((await save.send({ id: EntryId.parse(ulid()), response })) === undefined) return;
    setChosen(undefined);
    toast(i18n.t('responses.saved', { title: response.title }));
  };
  const drop = async (response: CannedResponse) => {
    if ((await remove.send({ id: EntryId.parse(ulid()), response: response.id })) === undefined) return;
    setChosen(undefined);
    toast(i18n.t('responses.removed', { title: response.title }), () => void keep(response));
  };
  const problem = save.problem ?? remove.problem;
  if (chosen !== undefined)
    return (
      <>
        <ResponseForm
          key={chosen.id}
          response={chosen}
          pending={save.pending}
          folders={foldersOf(responses.data)}
          onSave={keep}
          onRemove={responses.data.some(({ id }) => id === chosen.id) ? drop : undefined}
          onCancel={() => setChosen(undefined)}
        />
        {problem !== undefined && <ProblemNote problem={problem} />}
      </>
    );
  if (responses.data.length === 0)
    return (
      <EmptyState
        icon={<ResponsesIcon size={28} aria-hidden="true" />}
        title={i18n.t('responses.emptyTitle')}
        actions={
          <Button look="primary" onClick={add}>
            {i18n.t('responses.add')}
          </Button>
        }
      >
        {i18n.t('responses.empty')}
      </EmptyState>
    );
  return (
    <>
      <div className="row responses-bar">
        <Field label={i18n.t('responses.search')} labelUnseen>
          <Input
            type="search"
            value={sought}
            placeholder={i18n.t('responses.search')}
            onChange={({ target }) => setSought(target.value)}
          />
        </Field>
        <Button look="primary" onClick={add}>
          <AddIcon size={14} aria-hidden="true" />
          {i18n.t('responses.add')}
        </Button>
      </div>
      <ResponseFolders responses={holding(sought, responses.data)} uses={uses} onChoose={setChosen} />
    </>
  );
}

interface ResponseListProps {
  readonly responses: readonly CannedResponse[];
  /** Absent until they are known. */
  readonly uses: Answer<'responseUses'> | undefined;
  readonly onChoose: (response: CannedResponse) => void;
}

/** Those in no folder first; without any folder it is one list. */
function ResponseFolders({ responses, uses, onChoose }: ResponseListProps) {
  if (responses.length === 0) return <p className="section-words">{i18n.t('responses.noneFound')}</p>;
  const loose = responses.filter(({ folder }) => folder === undefined);
  return (
    <>
      {loose.length > 0 && (
        <ResponseList label={i18n.t('desk.responses')} responses={loose} uses={uses} onChoose={onChoose} />
      )}
      {foldersOf(responses).map((folder) => (
        <section key={folder} aria-label={folder}>
          <h2 className="field-label">{folder}</h2>
          <ResponseList
            label={folder}
            responses={responses.filter((response) => response.folder === folder)}
            uses={uses}
            onChoose={onChoose}
          />
        </section>
      ))}
    </>
  );
}

function ResponseList({ label, responses, uses, onChoose }: ResponseListProps & { readonly label: string }) {
  return (
    <ul className="responses" aria-label={label}>
      {responses.map((response) => (
        <li key={response.id}>
          <button type="button" className="response" onClick={() => onChoose(response)}>
            <span className="response-title">{response.title}</span>
            {response.language !== undefined && <span className="response-language">{response.language}</span>}
            <span className="response-text">{response.text}</span>
            {uses !== undefined && (
              <span className="response-facts">
                {factsOf(
                  response,
                  uses.find((use) => use.response === response.id),
                )}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What it does, how it ended where it was used, and whether somebody must look at it again. */
function factsOf(
  { kind, owner = '', reviewAt }: CannedResponse,
  use: Answer<'responseUses'>[number] | undefined,
): string {
  const now = Date.now();
  const isDue = reviewAt !== undefined && Date.parse(reviewAt) <= now;
  return [
    kind === undefined ? '' : replyKindWords(kind),
    use === undefined
      ? i18n.t('responses.neverUsed')
      : i18n.t('responses.used', use.used, { count: formatNumber(use.used) }),
    use === undefined || use.thanked === 0
      ? ''
      : i18n.t('responses.thanked', use.thanked, { count: formatNumber(use.thanked) }),
    use === undefined || use.resolved === 0
      ? ''
      : i18n.t('responses.resolved', use.resolved, { count: formatNumber(use.resolved) }),
    use === undefined || use.escalated === 0
      ? ''
      : i18n.t('responses.escalated', use.escalated, { count: formatNumber(use.escalated) }),
    isDue
      ? [owner, i18n.t('responses.reviewDue', { date: shortDate(Date.parse(reviewAt), now) })]
          .filter(Boolean)
          .join(': ')
      : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Each once, in alphabetical order. */
function foldersOf(responses: readonly CannedResponse[]): string[] {
  const folders = new Set(responses.flatMap(({ folder }) => folder ?? []));
  return [...folders].toSorted((a, b) => a.localeCompare(b, language()));
}

function holding(sought: string, responses: readonly CannedResponse[]): CannedResponse[] {
  const word = sought.trim().toLowerCase();
  return responses
    .filter(({ title, text }) => `${title}\n${text}`.toLowerCase().includes(word))
    .toSorted((a, b) => a.title.localeCompare(b.title));
}
