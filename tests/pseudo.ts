import type { Messages } from './texts.ts';

/** All texts as an unknown language might have them. */
export function inPseudo(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, { message }]) => [
      name,
      // A code, not a text.
      { message: name === 'ui_language' ? message : pseudo(message) },
    ]),
  );
}

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ů', A: 'Å', E: 'É', O: 'Ø' };

/** A text as an unknown language might have it: accented, and 40 % longer; substitutions and plurals stay. */
export function pseudo(message: string): string {
  return message
    .split(' | ')
    .map((form) => {
      const words = form
        .split(/(\{\w+\})/)
        .map((part) =>
          part.startsWith('{') ? part : part.replace(/[aeiouAEO]/g, (letter) => accents[letter] ?? letter),
        )
        .join('');
      return `${words}${' ~'.repeat(Math.ceil(form.length * 0.2))}`;
    })
    .join(' | ');
}
