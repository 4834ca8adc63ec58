import { expect, test } from 'vitest';
import { duration, exactTime, timeAgo, untilNextTick } from '../../components/ui/time.ts';
import { speak } from '../speak.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const minute = 60_000;
const hour = 60 * minute;

test.each([
  [10_000, 'now'],
  [4 * minute, '4 min. ago'],
  [3 * hour, '3 hr. ago'],
  [30 * hour, 'yesterday'],
])('an age of %d ms is said in words', (age, words) => {
  expect(timeAgo(now - age, now)).toBe(words);
});

test('from a week on the date is said, with the year where it is another', () => {
  expect(timeAgo(now - 8 * 24 * hour, now)).toBe('Nov 12');
  expect(timeAgo(now - 400 * 24 * hour, now)).toBe('Oct 16, 2025');
});

test('a post from a clock ahead of ours is from now', () => {
  expect(timeAgo(now + hour, now)).toBe('now');
});

test.each([
  [48_000, '0:48 min'],
  [125_000, '2:05 min'],
  [21 * minute + 33_000, '21 min'],
  [130 * minute, '2 hr 10 min'],
  [9 * hour, '9 hr'],
  [49 * hour, '2 days'],
  [-5, '0:00 min'],
])('a wait of %d ms is shown as %s', (length, words) => {
  expect(duration(length)).toBe(words);
});

test('speaks the language of our texts', () => {
  speak('de');
  expect(timeAgo(now - 4 * minute, now)).toBe('vor 4 Min.');
  expect(duration(48_000)).toBe('0:48 Min.');
  expect(duration(130 * minute)).toBe('2 Std. 10 Min.');
});

test('says no more than the page told', () => {
  expect(exactTime(now, 'day')).not.toMatch(/:/);
  expect(exactTime(now, 'minute')).toMatch(/\d:\d\d\b(?!:)/);
});

test('ticks when what is said changes, not before', () => {
  expect(untilNextTick(48_300, 'seconds')).toBe(700);
  expect(untilNextTick(48_300, 'minutes')).toBe(11_700);
  expect(untilNextTick(21 * minute + 33_000, 'seconds')).toBe(27_000);
  expect(untilNextTick(2 * hour, 'seconds')).toBe(minute);
});
