/** What folds to something else than its first letter without marks. */
const others: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  ß: 's',
  ø: 'o',
  œ: 'o',
};

const known = new Map<string, string>();

/** A text without case and accents, unit for unit as long as it was: what is found in it stands at the same place. */
export function fold(text: string): string {
  return text.replace(/[A-Z\u0080-\uffff]/g, (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const folded = plain(unit);
    known.set(unit, folded);
    return folded;
  });
}

function plain(unit: string): string {
  const lower = unit.toLowerCase();
  const base = others[lower] ?? lower.normalize('NFD').charAt(0);
  return base.length === 1 ? base : unit;
}
