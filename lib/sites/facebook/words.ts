import type { Post } from '../../model/post.ts';
import { cutText, type TextRules, textOf } from '../dom.ts';
import { parts, undescribed } from './parts.ts';

export const wordRules: TextRules = { without: parts.wordless, lines: parts.lines, paragraphs: parts.paragraphs };

/** The author's words. Where only a translation is shown, that, and it is said. */
export function wordsIn(message: Element): Pick<Post, 'text' | 'truncated' | 'translated'> {
  const own = textOf(message, wordRules);
  const translation = own.trim() === '' ? message.querySelector(parts.translation) : null;
  const shown = translation === null ? own : textOf(translation, { ...wordRules, without: parts.button });
  const isPart = [...message.querySelectorAll(parts.button)].some((button) => isAmongWords(button, message));
  const { text, cut } = cutText(isPart ? shown.replace(/…\s*$/, '') : shown); // the site's own dots
  return {
    text,
    ...((cut || isPart) && { truncated: true as const }),
    ...(translation !== null && { translated: true as const }),
  };
}

/** "See more" stands in a line of words; what offers a translation stands below them. */
function isAmongWords(button: Element, message: Element): boolean {
  const line = button.closest(parts.line);
  return line !== null && message.contains(line);
}

/** What a picture's alternative text says of it, where somebody or the site's own eyes described it. */
export function describe(alternative: string): { description?: string } {
  const { text } = cutText(alternative.toWellFormed());
  return text === '' || undescribed.has(text) ? {} : { description: text };
}
