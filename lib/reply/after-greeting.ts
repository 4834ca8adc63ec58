import { isFunctionWord } from '../model/function-words.ts';
import { primaryOf } from './phrases/index.ts';
import { capitalised } from './without-name.ts';

/** What is said after a greeting. */
export interface Said {
  readonly text: string;
  /**
   * A phrase of ours, whose first word is nobody's name; a sentence, of which nobody knows that; or the rest of one, whose
   * author wrote it after a comma.
   */
  readonly kind: 'phrase' | 'sentence' | 'rest';
}

/** Not after a greeting that is a sentence of its own, as "Hi Maya!" and "Hi Maya 🌸" are. */
const goesOn = /[\p{L}\p{N}})\]"”,;:–—-]$/u;
const firstWord = /^([¿¡"“„«]*)(\p{Lu}\p{L}*)/u;
/** German writes these with a capital wherever they stand. */
const polite = /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)$/u;
const acronym = /^\p{Lu}{2}/u;

/**
 * A greeting and what follows it in the same line: after "Hi Maya," it goes on in lower case. Where nobody can tell
 * whether the first word is a name, the greeting becomes a sentence of its own.
 */
export function greeted(hello: string, said: Said, language: string | undefined): [string, string] {
  if (!goesOn.test(hello)) return [hello, capitalised(said.text)];
  const lower = lowered(said, language);
  return lower === undefined ? [hello.replace(/\s*[,;:–—-]?$/u, '.'), said.text] : [hello, lower];
}

/** The same where the greeting has a line of its own: only German goes on in lower case there. */
export function belowGreeting(said: Said, language: string | undefined): string {
  return primaryOf(language) === 'de' ? (lowered(said, language) ?? said.text) : said.text;
}

/** Undefined where the first word may be one that keeps its capital. */
function lowered({ text, kind }: Said, language: string | undefined): string | undefined {
  const [, marks = '', word] = firstWord.exec(text) ?? [];
  if (word === undefined) return text;
  const code = primaryOf(language);
  const keeps = acronym.test(word) || (code === 'de' ? polite.test(word) : word === 'I' && (code ?? 'en') === 'en');
  if (keeps) return text;
  if (kind !== 'phrase' && !isFunctionWord(word, code)) return kind === 'rest' ? text : undefined;
  return marks + text.charAt(marks.length).toLowerCase() + text.slice(marks.length + 1);
}
