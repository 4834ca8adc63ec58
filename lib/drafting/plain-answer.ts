import { type Known, withoutForeign } from './foreign.ts';
import { withoutMarkup } from './markup.ts';
import { withoutInstructions } from './own-instructions.ts';
import { withoutUnseen } from './unseen.ts';
import { untilStable } from './until-stable.ts';

/** What is known of the question, to tell from the answer what may stand in it. */
export interface Asked extends Known {
  /** What we told the model to do, which is nobody else's business. */
  readonly instructions: string;
  /** What may stand in no draft at all. */
  readonly secret?: string | undefined;
  /** In UTF-16 units. */
  readonly longest: number;
}

/** Of a longer answer only so much is looked at, in UTF-16 units. */
export const longestAnswer = 20_000;

/**
 * What a model wrote as a plain text that may be shown and edited: no markup, nothing unseen, no link, handle or long
 * number that was not ours, none of our own instructions, and not longer than it may be. A model is as honest as the
 * worst post it has read: whatever it was talked into, this is all that comes of it.
 */
export function plainAnswer(answer: string, { instructions, secret, longest, ...known }: Asked): string {
  const plain = (text: string) =>
    untilStable(text, (before) => {
      const words = withoutMarkup(withoutUnseen(secret === undefined ? before : before.replaceAll(secret, '')));
      return tidy(withoutQuotes(withoutInstructions(withoutForeign(words, known), instructions)));
    });
  return plain(cut(plain(answer.slice(0, longestAnswer)), longest));
}

/** One blank between words, one empty line between paragraphs, none before a point. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\([ .,]*\)| ?\[[ .,]*\]/gu, '')
    .replace(/ ([.,;:!?…](?![\p{L}\p{N}()]))/gu, '$1')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Models like to quote what they offer. */
function withoutQuotes(text: string): string {
  return /^["“„«](?<words>[^"“”„«»]*)["”“»]$/su.exec(text)?.groups?.['words'] ?? text;
}

/** At the end of a sentence where there is one in the last half, else of a word. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest);
  const end = Math.max(...Array.from(room.matchAll(/[.!?…](?=\s)|[。！？]/gu), ({ index }) => index + 1), 0);
  return (end > longest / 2 ? room.slice(0, end) : room.replace(/\s\S*$/u, '')).trimEnd();
}
