import { i18n } from '#i18n';
import type { CannedResponse } from '../../lib/model/response.ts';
import { replyKindWords } from '../reply-kind-words.ts';
import { formatNumber, language } from '../ui/language.ts';
import { shortDate } from '../ui/time.ts';
import { isReviewDue, issueTypesOf, type KnownOfResponses } from './find-responses.ts';

interface ResponseListProps {
  readonly responses: readonly CannedResponse[];
  readonly known: KnownOfResponses;
  readonly onChoose: (response: CannedResponse) => void;
}

/** Those in no folder first; without any folder it is one list. */
export function ResponseFolders({ responses, known, onChoose }: ResponseListProps) {
  if (responses.length === 0) return <p className="section-words">{i18n.t('responses.noneFound')}</p>;
  const loose = responses.filter(({ folder }) => folder === undefined);
  return (
    <>
      {loose.length > 0 && (
        <ResponseList label={i18n.t('desk.responses')} responses={loose} known={known} onChoose={onChoose} />
      )}
      {foldersOf(responses).map((folder) => (
        <section key={folder} aria-label={folder}>
          <h2 className="field-label">{folder}</h2>
          <ResponseList
            label={folder}
            responses={responses.filter((response) => response.folder === folder)}
            known={known}
            onChoose={onChoose}
          />
        </section>
      ))}
    </>
  );
}

function ResponseList({ label, responses, known, onChoose }: ResponseListProps & { readonly label: string }) {
  return (
    <ul className="responses" aria-label={label}>
      {responses.map((response) => (
        <li key={response.id}>
          <button type="button" className="response" onClick={() => onChoose(response)}>
            <span className="response-title">{response.title}</span>
            {response.language !== undefined && <span className="response-language">{response.language}</span>}
            <span className="response-text">{response.text}</span>
            <span className="response-facts">{factsOf(response, known)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What it does and for what posts, how it ended where it was used, and whether somebody must look at it again. */
function factsOf(response: CannedResponse, { types, uses }: KnownOfResponses): string {
  const now = Date.now();
  const { kind, owner = '', reviewAt } = response;
  const use = uses.find((one) => one.response === response.id);
  return [
    kind === undefined ? '' : replyKindWords(kind),
    issueTypesOf(response, types),
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
    reviewAt !== undefined && isReviewDue(reviewAt, now)
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
