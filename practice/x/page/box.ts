/** The class that nearly every `div` of X carries: React Native for Web's `View`. */
const view = 'css-175oi2r';

/** The classes of a `div` as X writes them, with these of ours. */
export function box(...more: readonly (string | undefined | false)[]): string {
  let classes = view;
  for (const name of more) if (name) classes += ` ${name}`;
  return classes;
}
