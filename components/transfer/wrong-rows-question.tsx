import './transfer.css';
import { i18n } from '#i18n';
import type { ImportState, Mistake, WrongRows } from '../../lib/messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber, language } from '../ui/language.ts';

interface WrongRowsQuestionProps {
  readonly staged: ImportState;
  readonly onTake: () => void;
  readonly onDrop: () => void;
}

/** The rows that cannot be taken and why, and the question whether to take the others. */
export function WrongRowsQuestion({ staged, onTake, onDrop }: WrongRowsQuestionProps) {
  return (
    <>
      <p role="alert">{i18n.t('data.wrong', staged.wrong, { count: formatNumber(staged.wrong) })}</p>
      <ul className="wrong-rows" aria-label={i18n.t('data.wrongRows')}>
        {staged.wrongRows.map(({ mistake, count, lines }) => (
          <li key={lines[0]}>
            <strong className="tabular">{i18n.t('data.lines', count, { lines: listOf(lines, count) })}</strong>
            <span>{sentenceFor(mistake)}</span>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="quiet" onClick={onDrop}>
          {i18n.t('data.takeNone')}
        </Button>
        <Button onClick={onTake} disabled={staged.staged === 0}>
          {i18n.t('data.takeOthers', staged.staged, { count: formatNumber(staged.staged) })}
        </Button>
      </div>
    </>
  );
}

function sentenceFor(mistake: Mistake): string {
  return 'part' in mistake
    ? i18n.t(`data.mistake.${mistake.kind}`, { part: mistake.part })
    : i18n.t(`data.mistake.${mistake.kind}`);
}

/** The lines by number, the first few by name: `3, 7 and 1,204 more`. */
function listOf(lines: WrongRows['lines'], count: number): string {
  const more = count - lines.length;
  return new Intl.ListFormat(language()).format([
    ...lines.map(formatNumber),
    ...(more > 0 ? [i18n.t('data.moreLines', { count: formatNumber(more) })] : []),
  ]);
}
