import { type GapName, GapName as GapNames } from '../model/response.ts';

/** A ready text with this customer's data in it, and the names of the gaps that nothing was known for. */
export interface FilledText {
  readonly text: string;
  readonly missing: string[];
}

export type GapValues = Partial<Record<GapName, string>>;

/** A gap that stands in a text, e.g. `{{customer.firstName}}`. */
export interface Gap {
  readonly name: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const gap = /\{\{([^{}]{1,100})\}\}/g;

/** Every gap that stands in the text, in order. */
export function findGaps(text: string): Gap[] {
  return [...text.matchAll(gap)].map((match) => ({
    name: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Puts values into the gaps (`{{customer.firstName}}`) of a text. A gap without a value, or with a name that nobody
 * knows, stays as it is and is named in `missing`, each once. Values are put in as they are: what a stranger calls
 * themselves is never read as a gap.
 */
export function fillGaps(text: string, values: GapValues): FilledText {
  const missing = new Set<string>();
  const filled = text.replace(gap, (whole, written: string, offset: number) => {
    const name = GapNames.safeParse(written.trim());
    const value = name.success ? values[name.data]?.trim() : undefined;
    if (value === undefined || value === '') {
      missing.add(written.trim());
      return whole;
    }
    // "Regards, Sam J." at the end of a sentence needs one full stop.
    return value.endsWith('.') && text[offset + whole.length] === '.' ? value.slice(0, -1) : value;
  });
  return { text: filled, missing: [...missing] };
}
