import { i18n } from '#i18n';
import { StrangersWords } from '../ui/strangers-words.tsx';
import { exactTime } from '../ui/time.ts';

interface DueWordsProps {
  readonly when: Date;
  /** The words that were understood, where the time comes from words. */
  readonly words: string | undefined;
}

/** How a time was understood, in full, so that a wrong year or month is seen before it is kept. */
export function DueWords({ when, words }: DueWordsProps) {
  const isOver = when.getTime() < Date.now();
  return (
    <>
      {words !== undefined && (
        <>
          <StrangersWords className="promise-found">{i18n.t('ui.quoted', { words })}</StrangersWords> ={' '}
        </>
      )}
      {exactTime(when.getTime(), 'minute')}
      {isOver && <span className="promise-over"> {i18n.t('promise.isOver')}</span>}
    </>
  );
}
