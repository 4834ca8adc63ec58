import { i18n } from '#i18n';
import type { Instant } from '../../lib/model/ids.ts';
import { exactTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { dayAndTime, fromNow } from './when.ts';

/** "by Fri, 27 Nov, in 5 days"; once that is over, how long it has been. */
export function DueTime({ due }: { readonly due: Instant }) {
  const at = Date.parse(due);
  const now = useNow(at, 'minutes');
  return (
    <time dateTime={due} title={exactTime(at, 'minute')} className={at < now ? 'due due-over' : 'due'}>
      {i18n.t(at < now ? 'promise.wasDue' : 'promise.dueBy', { date: dayAndTime(at, now), left: fromNow(at, now) })}
    </time>
  );
}
