import { dateFormat, relativeFormat } from '../ui/language.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "Fri, 27 Nov, 17:00", with the year where it is not this one. Both times in milliseconds. */
export function dayAndTime(at: number, now: number): string {
  const date = new Date(at);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return dateFormat({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(date);
}

/** "in 5 days", "tomorrow", "2 hours ago": days as the calendar counts them. Both times in milliseconds. */
export function fromNow(at: number, now: number): string {
  const format = relativeFormat({ numeric: 'auto' });
  const days = Math.round((midnight(at) - midnight(now)) / day);
  if (days !== 0 && Math.abs(at - now) > 12 * hour) return format.format(days, 'day');
  const length = at - now;
  if (Math.abs(length) >= hour) return format.format(Math.trunc(length / hour), 'hour');
  return format.format(Math.trunc(length / minute), 'minute');
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
