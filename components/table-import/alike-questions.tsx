import { i18n } from '#i18n';
import type { AlikeQuestions, StagedTable } from '../../lib/model/table-import.ts';
import { ProblemNote } from '../problem/problem-note.tsx';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { useAsk } from '../use-ask.ts';
import { byWords } from './by-words.ts';

interface AlikeListProps {
  readonly staged: StagedTable;
  /** All of one kind were answered, or opened again. */
  readonly onChosen: (staged: StagedTable) => void;
}

/** The questions of a table by their reason, each to be answered for all rows at once; what was answered alone stays. */
export function AlikeList({ staged, onChosen }: AlikeListProps) {
  const { send, pending, problem } = useAsk('tableChooseTogether');
  const many = staged.questions.filter(({ count }) => count > 1);
  if (many.length === 0) return null;
  const choose = async ({ by, several }: AlikeQuestions, choice?: 'same' | 'new') => {
    const chosen = choice === undefined ? {} : { choice };
    const sent = await send({ import: staged.id, reason: { by, several }, ...chosen });
    if (sent !== undefined) onChosen(sent.answer);
  };
  return (
    <>
      <ul className="alike" aria-label={i18n.t('tables.together')}>
        {many.map((alike) => (
          <li key={reasonWords(alike)} className="alike-line">
            <span>
              <strong className="tabular">{formatNumber(alike.count)}</strong> {reasonWords(alike)}
              <span className="proposal-facts" role="status">
                {alike.together > 0 &&
                  ` · ${i18n.t('tables.decidedTogether', alike.together, { count: formatNumber(alike.together) })}`}
              </span>
            </span>
            <span className="alike-buttons">
              {alike.open > 0 && !alike.several && (
                <Button small disabled={pending} onClick={() => void choose(alike, 'same')}>
                  {i18n.t('tables.allSame')}
                </Button>
              )}
              {alike.open > 0 && (
                <Button small disabled={pending} onClick={() => void choose(alike, 'new')}>
                  {i18n.t('tables.allNew')}
                </Button>
              )}
              {alike.together > 0 && (
                <Button small look="quiet" disabled={pending} onClick={() => void choose(alike)}>
                  {i18n.t('ui.undo')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {problem !== undefined && <ProblemNote problem={problem} />}
    </>
  );
}

function reasonWords({ by, several }: AlikeQuestions): string {
  return i18n.t(several ? 'tables.severalAlike' : 'tables.same', { what: byWords(by) });
}
