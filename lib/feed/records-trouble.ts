import { i18n } from '#i18n';
import type { PageQuestionName } from '../messages/protocol/page-questions.ts';
import { type Problem, RecordsProblem } from '../model/problem.ts';
import { showNotice } from './page-notice.ts';

/** What became of a question that is asked until it is answered: the problem it had, or undefined where it was answered. */
export type OnOutcome = (question: PageQuestionName, problem: Problem | undefined) => void;

/** As long as trouble lasts before the page says so, in milliseconds: records that only open slowly are no news. */
const lastsMs = 3_000;

export interface RecordsTrouble {
  readonly onOutcome: OnOutcome;
  /** Whatever was asked so far is not asked any more. */
  readonly forget: () => void;
}

/**
 * Says in the page, as long as it is so, that what is found there cannot be kept. Trouble with one question ends with the
 * next answer to the same one: records on a full disk still answer others.
 */
export function followRecordsTrouble(
  document: Document,
  onChange: (trouble: RecordsProblem | undefined) => void,
  signal: AbortSignal,
): RecordsTrouble {
  const troubles = new Map<PageQuestionName, RecordsProblem>();
  let shown: RecordsProblem | undefined;
  let takeBack = () => {};
  signal.addEventListener('abort', () => takeBack());

  function show(): void {
    const [trouble] = troubles.values();
    if (trouble === shown || signal.aborted) return;
    shown = trouble;
    takeBack();
    takeBack = trouble === undefined ? () => {} : showLater(document, trouble);
    onChange(trouble);
  }

  return {
    onOutcome: (question, problem) => {
      const trouble = RecordsProblem.safeParse(problem?.kind);
      if (trouble.success) troubles.set(question, trouble.data);
      else if (problem === undefined) troubles.delete(question);
      show();
    },
    forget: () => {
      troubles.clear();
      show();
    },
  };
}

function showLater(document: Document, trouble: RecordsProblem): () => void {
  const words = { text: i18n.t(`unkept.${trouble}`), close: i18n.t('ui.close') };
  let remove = () => {};
  const timer = setTimeout(() => {
    remove = showNotice(document, words);
  }, lastsMs);
  return () => {
    clearTimeout(timer);
    remove();
  };
}
