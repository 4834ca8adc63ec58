/** Languages whose names of months and weekdays are read; in English letters alone, in small ones. */
const languages = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl'];
/** As they are written where there are no umlauts, or in a hurry. */
const otherMonths: readonly (readonly [string, number])[] = [
  ['maerz', 3],
  ['mrz', 3],
  ['jaenner', 1],
];
/** Hours that a clock is ahead of UTC, by the names that exports write; of the American ones those of RFC 2822. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** From 1; whole names and usual short ones, since `maybe` is no May. */
const months = new Map([...namesOf('month', 12), ...otherMonths]);
const weekdays = new Map(namesOf('weekday', 7));

/** For a pattern: a clock by its name, or by how far it is ahead. */
export const zonePattern = String.raw`${Object.keys(zones).join('|')}|(?:UTC|GMT)?[+-]\d{2}:?\d{2}`;

/** From 1, of a name in English letters; undefined where it is none. */
export function monthOf(name: string): number | undefined {
  return months.get(name.toLowerCase());
}

/** `Di, 3.3.2026` is `3.3.2026`. */
export function withoutWeekday(written: string): string {
  const [start = '', name = ''] = /^([a-z-]{2,14})\.?,?\s+/i.exec(written) ?? [];
  return weekdays.has(name.toLowerCase()) ? written.slice(start.length) : written;
}

/** In milliseconds that the clock is ahead of UTC. */
export function offsetOf(zone: string): number {
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const named = zones[zone.toLowerCase()] ?? 0;
  return ((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) + named * 60) * 60_000;
}

/** In English letters: `März` is `Marz`. */
export function plainLetters(written: string): string {
  return written.normalize('NFKD').replace(/\p{Diacritic}/gu, '');
}

/** Every name of the months from January or of the weekdays from Thursday, with its number from 1. */
function namesOf(kind: 'month' | 'weekday', count: number): [string, number][] {
  return languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', [kind]: style, timeZone: 'UTC' });
      return Array.from({ length: count }, (_, place): [string, number] => {
        const at = kind === 'month' ? Date.UTC(1970, place) : Date.UTC(1970, 0, 1 + place);
        const name = format.formatToParts(at).find(({ type }) => type === kind)?.value ?? '';
        return [plainLetters(name).toLowerCase().replace(/\.$/, ''), place + 1];
      });
    }),
  );
}
