import { useEffect, useEffectEvent, useState } from 'react';
import { language } from '../ui/language.ts';
import { localMinute } from '../ui/time.ts';
import type { Due } from './read-due.ts';

/**
 * When a promise is due, as its words say it while they are typed, and as the date field says it: whichever was
 * changed last counts. The time as a `datetime-local` field has it, empty while nothing is known.
 */
export function useDue(words: string, begin = '') {
  const [when, setWhen] = useState(begin);
  const [understood, setUnderstood] = useState<Due>();
  const take = useEffectEvent((due: Due | undefined) => {
    if (due?.at.getTime() === understood?.at.getTime() && due?.words === understood?.words) return;
    setUnderstood(due);
    if (due !== undefined) setWhen(localMinute(due.at.getTime()));
    else if (when === localMinute(understood?.at.getTime() ?? 0)) setWhen('');
  });
  useEffect(() => {
    let over = false;
    // What was typed before is what the promise says already.
    const read = words.trim() === '' ? undefined : dueIn(words);
    void Promise.resolve(read).then((due) => !over && take(due));
    return () => {
      over = true;
    };
  }, [words]);
  return { when, setWhen, understood };
}

/** What reads dates is loaded with the first sentence. */
async function dueIn(words: string): Promise<Due | undefined> {
  const { readDue } = await import('./read-due.ts');
  return readDue(words, new Date(), language());
}
