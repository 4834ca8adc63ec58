import '../../transfer/transfer.css';
import { i18n } from '#i18n';
import type { EntryId } from '../../../lib/model/ids.ts';
import type { CannedResponse } from '../../../lib/model/response.ts';
import { newEntry } from '../../new-entry.ts';
import { ProblemNote } from '../../problem/problem-note.tsx';
import { Button } from '../../ui/button.tsx';
import { formatNumber, listFormat } from '../../ui/language.ts';
import { useToast } from '../../ui/toast.tsx';
import { useAsk } from '../../use-ask.ts';
import type { ComparedResponses } from './compare-responses.ts';
import type { WrongRow } from './read-responses.ts';

/** What a file holds, before anything of it is taken. */
export interface ResponsesOffer extends ComparedResponses {
  readonly file: string;
  readonly wrong: readonly WrongRow[];
  /** Its rows are lines of a table, not places in a list. */
  readonly isTable: boolean;
}

interface ImportOfferProps {
  readonly offer: ResponsesOffer;
  /** Taken, or not. */
  readonly onDone: () => void;
}

/** What a file would add and change and what of it is wrong; taken in one go, or not at all. */
export function ImportOffer({ offer, onDone }: ImportOfferProps) {
  const { file, fresh, changed, before, same, wrong, isTable } = offer;
  const saving = useAsk('saveResponses');
  const undoing = useAsk('undoResponses');
  const toast = useToast();
  const responses = [...fresh, ...changed];
  const count = responses.length;
  const take = async () => {
    const id = newEntry();
    if ((await saving.send({ id, responses })) === undefined) return;
    toast(i18n.t('exchange.taken', count, { count: formatNumber(count) }), () => void undo(id));
    onDone();
  };
  const undo = async (taken: EntryId) => {
    const undone = await undoing.send({ id: newEntry(), import: taken, before: [...before] });
    if (undone === undefined) toast(i18n.t('exchange.notUndone'));
    else toast(i18n.t('exchange.undone', undone.answer, { count: formatNumber(undone.answer) }));
  };
  const found = [
    i18n.t('exchange.fresh', fresh.length, { count: formatNumber(fresh.length) }),
    i18n.t('exchange.changed', changed.length, { count: formatNumber(changed.length) }),
    i18n.t('exchange.same', same, { count: formatNumber(same) }),
  ];
  return (
    <>
      <p role="status" className="section-words">
        <bdi>{file}</bdi>: {listFormat({}).format(found)}
      </p>
      {wrong.length > 0 && (
        <section className="section" aria-label={i18n.t('data.wrongRows')}>
          <p role="alert">{i18n.t('exchange.wrong', wrong.length, { count: formatNumber(wrong.length) })}</p>
          <ul className="wrong-rows" aria-label={i18n.t('data.wrongRows')}>
            {wrong.map(({ line, part }) => (
              <li key={line}>
                <strong className="tabular">
                  {i18n.t(isTable ? 'exchange.line' : 'exchange.place', { line: formatNumber(line) })}
                </strong>
                <span>{i18n.t(`exchange.part.${part}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OfferedResponses label={i18n.t('exchange.freshOnes')} responses={fresh} />
      <OfferedResponses label={i18n.t('exchange.changedOnes')} responses={changed} />
      {saving.problem !== undefined && <ProblemNote problem={saving.problem} />}
      <div className="form-bar">
        <Button look="quiet" onClick={onDone}>
          {i18n.t('data.takeNone')}
        </Button>
        <Button look="primary" disabled={count === 0 || saving.pending} onClick={() => void take()}>
          {i18n.t('exchange.take', count, { count: formatNumber(count) })}
        </Button>
      </div>
    </>
  );
}

interface OfferedResponsesProps {
  readonly label: string;
  readonly responses: readonly CannedResponse[];
}

function OfferedResponses({ label, responses }: OfferedResponsesProps) {
  if (responses.length === 0) return null;
  return (
    <section className="section">
      <h2 className="section-title">{label}</h2>
      <ul className="offered-responses" aria-label={label}>
        {responses.map(({ id, title, text }) => (
          <li key={id}>
            <div className="response-title" dir="auto">
              {title}
            </div>
            <div className="response-text" dir="auto">
              {text}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
