/** A sum of money, as one of the alternatives of a phrase (`phrases.ts`), with these words for its currencies. */
export function sumIn(...currencies: readonly string[]): string {
  const numbers = ['#', '#.#', '#,#'];
  const before = ['£', '€', '$'].flatMap((sign) => numbers.map((number) => `${sign}${number}`));
  const after = ['€', '£', '$', ...currencies].flatMap((sign) => numbers.map((number) => `${number} ${sign}`));
  const glued = ['€', '£'].flatMap((sign) => numbers.map((number) => `${number}${sign}`));
  return `(${[...before, ...after, ...glued].join('|')})`;
}
