import type { Post } from '../model/post.ts';
import type { LanguageData } from './language/data.ts';
import { detectLanguage } from './language/detect.ts';
import { looksEnglish, primaryLanguage } from './language.ts';

/** BCP 47, each absent where it is not known. */
export interface PostLanguage {
  /** Of the words that are read. */
  readonly language: string | undefined;
  /** The author's own, which is another one where the page shows a translation. */
  readonly spoken: string | undefined;
}

/**
 * Which language a post is in. What the page says of it is believed, unless it shows a translation.
 * @param languages the table that tells languages apart; where it cannot be read, scripts and the commonest English words do
 */
export function languageOf(
  post: Pick<Post, 'text' | 'language' | 'translated'>,
  languages: LanguageData | undefined,
): PostLanguage {
  const declared = primaryLanguage(post.language);
  const told = post.translated === true ? undefined : declared;
  const language = told ?? detectLanguage(post.text, languages) ?? (looksEnglish(post.text) ? 'en' : undefined);
  return { language, spoken: declared ?? language };
}
