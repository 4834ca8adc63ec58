import { shortThousands } from './parts.ts';

/** How one language writes numbers. */
interface NumberWriting {
  /** A number: its whole part, perhaps in groups; a fraction; an abbreviation. */
  readonly shape: RegExp;
  /** What an abbreviation in lower case stands for: `k` for 1000, none for 1. */
  readonly units: ReadonlyMap<string, number>;
}

const known = new Map<string, NumberWriting>();

/**
 * A whole number as a page in this language (BCP 47) writes it: in English 1,234 and 1.2K, which is 1200. Undefined where
 * it could mean another number: with marks of another language, or with an abbreviation that is not known.
 */
export function countedIn(text: string, language: string | undefined): number | undefined {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  if (language === undefined) return undefined;
  const { shape, units } = writingOf(language);
  const [, whole, fraction = '', unit = ''] = shape.exec(plain) ?? [];
  const factor = units.get(unit.toLowerCase());
  if (whole === undefined || factor === undefined || (fraction !== '' && unit === '')) return undefined;
  return Math.round(Number(`${whole.replace(/\D/g, '')}.${fraction}`) * factor);
}

function writingOf(language: string): NumberWriting {
  const before = known.get(language);
  if (before !== undefined) return before;
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const mark = (wanted: string) => `[${parts.find(({ type }) => type === wanted)?.value.replace(/\s/, ' ') ?? ''}]`;
  const [group, decimal] = [mark('group'), mark('decimal')];
  // The last group has three digits always (India's others have two): 1.2 is no 12.
  const whole = `\\d{1,9}|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}`;
  const writing = {
    shape: new RegExp(`^(${whole})(?:${decimal}(\\d\\d?))? ?([^\\d\\s]*)$`),
    units: unitsOf(language),
  };
  known.set(language, writing);
  return writing;
}

function unitsOf(language: string): Map<string, number> {
  const units = new Map([['', 1], ...shortThousands.map((unit) => [unit, 1_000] as const)]);
  const format = new Intl.NumberFormat(language, { notation: 'compact', numberingSystem: 'latn' });
  for (const number of [1e3, 1e4, 1e5, 1e6, 1e7, 1e8]) {
    const parts = format.formatToParts(number);
    const unit = parts.find(({ type }) => type === 'compact')?.value;
    const digits = parts.find(({ type }) => type === 'integer')?.value;
    if (unit !== undefined) units.set(unit.toLowerCase(), number / Number(digits));
  }
  return units;
}
