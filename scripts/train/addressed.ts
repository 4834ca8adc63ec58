import type { Example } from './recipe.ts';

const address = /^(?:\s*\.?@\w+:?)+\s*/u;

/**
 * The same examples, of each label every second one to somebody. Whether a post begins with a name says where it was
 * collected, not what it is about; without this a head learns the former.
 */
export function addressed(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  return examples.map(({ text, label, ...rest }) => {
    const count = counts.get(label) ?? 0;
    counts.set(label, count + 1);
    const said = text.replace(address, '');
    return { ...rest, label, text: count % 2 === 0 ? `@brand ${said}` : said };
  });
}
