import './transfer.css';
import { i18n } from '#i18n';
import type { ImportState, Mistake } from '../../lib/messages/protocol/index.ts';
import { Button } from '../ui/button.tsx';
import { formatNumber } from '../ui/language.ts';
import { listOfLines } from './list-of-lines.ts';

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
            <strong className="tabular">{i18n.t('data.lines', count, { lines: listOfLines(lines, count) })}</strong>
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
