import { describe, expect, test } from 'vitest';
import { readDue } from '../../components/promises/read-due.ts';

/** A Sunday, on the clock of whoever runs this. */
const now = new Date(2026, 10, 22, 10, 0);

/** "27 Nov 17:00" of what was understood; the year where it is another. */
async function due(sentence: string, language = 'en-GB'): Promise<string | undefined> {
  const found = await readDue(sentence, now, language);
  if (found === undefined) return undefined;
  const { at } = found;
  const month = at.toLocaleString('en', { month: 'short' });
  const year = at.getFullYear() === 2026 ? '' : ` ${at.getFullYear()}`;
  return `${at.getDate()} ${month}${year} ${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}

describe('by when a promise is due, from its own words', () => {
  test.each([
    ['refund by Friday', '27 Nov 17:00'],
    ['call back tomorrow at 3pm', '23 Nov 15:00'],
    ['in 2 hours', '22 Nov 12:00'],
    ['new kettle by 3 December', '3 Dec 17:00'],
    ['parcel by 05/12', '5 Dec 17:00'],
    ['voucher by the end of the month', '30 Nov 17:00'],
    ['an answer tonight', '22 Nov 22:00'],
    ['an answer today', '22 Nov 17:00'],
    ['next week', '29 Nov 17:00'],
  ])('%s', async (sentence, expected) => {
    expect(await due(sentence)).toBe(expected);
  });

  test.each([
    ['Erstattung bis Freitag', '27 Nov 17:00'],
    ['Rückruf übermorgen um 9:30', '24 Nov 9:30'],
    ['Gutschein in zwei Wochen', '6 Dec 17:00'],
    ['Ersatz am 3. Dezember', '3 Dec 17:00'],
  ])('%s, whatever language the screen has', async (sentence, expected) => {
    expect(await due(sentence, 'de')).toBe(expected);
    expect(await due(sentence, 'en-GB')).toBe(expected);
  });

  test('figures alone are read as the language of the screen writes dates', async () => {
    expect(await due('parcel by 05/12', 'en-US')).toBe('12 May 2027 17:00');
  });

  test('a time to come counts before one that is over', async () => {
    expect(await due('ordered yesterday, refund by Friday')).toBe('27 Nov 17:00');
  });

  test('names the words that were understood', async () => {
    expect((await readDue('a refund by next Tuesday, surely', now, 'en-GB'))?.words).toBe('next Tuesday');
  });

  test('what is said in the evening for today is due before the day is over', async () => {
    const evening = new Date(2026, 10, 22, 19, 0);
    const found = await readDue('an answer today', evening, 'en-GB');
    expect(found?.at).toEqual(new Date(2026, 10, 22, 23, 59));
  });

  test.each(['', 'we may refund it', 'a second kettle', 'send 5 vouchers', 'soon'])(
    'no time in “%s”',
    async (words) => {
      expect(await due(words)).toBeUndefined();
    },
  );
});
