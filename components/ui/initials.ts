const words = /[\p{L}\p{N}]\p{M}*(?:['’\p{L}\p{N}\p{M}]*)/gu;

/** At most two letters of a display name: the first of its first and of its last word; `?` where it has none. */
export function initials(name: string): string {
  const found = name.slice(0, 200).normalize('NFC').match(words) ?? [];
  const first = firstLetter(found[0]);
  const last = found.length > 1 ? firstLetter(found.at(-1)) : '';
  return first === '' ? '?' : first + last;
}

function firstLetter(word: string | undefined): string {
  return word === undefined ? '' : (word.match(/^.\p{M}*/u)?.[0] ?? '').toLocaleUpperCase();
}
