import type { Precision } from '../../lib/model/post.ts';
import { duration, exactTime, timeAgo } from './time.ts';
import { useNow } from './use-now.ts';

interface TimeProps {
  /** ISO 8601. */
  readonly at: string;
  readonly precision?: Precision | undefined;
}

/** "4 min. ago", going on by itself; the exact time on hover. */
export function TimeAgo({ at, precision }: TimeProps) {
  const then = Date.parse(at);
  const now = useNow(then, 'minutes');
  return (
    <time dateTime={at} title={exactTime(then, precision)} className="tabular">
      {timeAgo(then, now)}
    </time>
  );
}

/** How long it has been since then, to the second in the first minutes; the exact start on hover. */
export function RunningTime({ at, precision }: TimeProps) {
  const then = Date.parse(at);
  const now = useNow(then, 'seconds');
  return (
    <time dateTime={at} title={exactTime(then, precision)} className="tabular">
      {duration(now - then)}
    </time>
  );
}
