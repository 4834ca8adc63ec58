import type { Instant } from '../model/ids.ts';

/**
 * A hybrid logical clock as a string that sorts by time: milliseconds (13 digits), a counter for entries of the
 * same millisecond (4 hex digits), the machine. After Kulkarni et al., "Logical Physical Clocks", 2014.
 */
export type Clock = string;

const shape = /^([0-8]\d{12})-([0-9a-f]{4})-[0-9a-z]{1,26}$/;

export function isClock(text: string): boolean {
  return shape.test(text);
}

/** The next clock of this machine: later than `last`, and than every clock the journal has taken from elsewhere. */
export function tick(last: Clock, now: number, machine: string): Clock {
  const [, time = '0', counter = '0'] = shape.exec(last) ?? [];
  if (now > Number(time)) return format(now, 0, machine);
  const next = Number.parseInt(counter, 16) + 1;
  return next > 0xffff ? format(Number(time) + 1, 0, machine) : format(Number(time), next, machine);
}

/** The time that a clock tells. */
export function timeOf(clock: Clock): Instant {
  return new Date(Number(shape.exec(clock)?.[1] ?? 0)).toISOString();
}

/** A clock before all others. */
export const never: Clock = '';

function format(time: number, counter: number, machine: string): Clock {
  return `${String(time).padStart(13, '0')}-${counter.toString(16).padStart(4, '0')}-${machine}`;
}
