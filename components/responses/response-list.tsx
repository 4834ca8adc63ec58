import { i18n } from '#i18n';
import type { Answer } from '../../lib/messages/protocol.ts';
import type { CannedResponse } from '../../lib/model/response.ts';
import { replyKindWords } from '../reply-kind-words.ts';
import { formatNumber, language } from '../ui/language.ts';
import { shortDate } from '../ui/time.ts';

interface ResponseListProps {
  readonly responses: readonly CannedResponse[];
  /** Absent until they are known. */
  readonly uses: Answer<'responseUses'> | undefined;
  readonly onChoose: (response: CannedResponse) => void;
}

/** Those in no folder first; without any folder it is one list. */
export function ResponseFolders({ responses, uses, onChoose }: ResponseListProps) {
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
export function foldersOf(responses: readonly CannedResponse[]): string[] {
  const folders = new Set(responses.flatMap(({ folder }) => folder ?? []));
  return [...folders].toSorted((a, b) => a.localeCompare(b, language()));
}
