import type { Precision } from '../../lib/model/post.ts';
import { duration, exactTime, timeAgo } from './time.ts';
import { Tooltip } from './tooltip.tsx';
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
    <Tooltip text={exactTime(then, precision)}>
      <time dateTime={at}>{timeAgo(then, now)}</time>
    </Tooltip>
  );
}

/** How long it has been since then, to the second in the first hour; the exact start on hover. */
export function RunningTime({ at, precision }: TimeProps) {
  const then = Date.parse(at);
  const now = useNow(then, 'seconds');
  return (
    <Tooltip text={exactTime(then, precision)}>
      <time dateTime={at} className="tabular">
        {duration(now - then)}
      </time>
    </Tooltip>
  );
}
