import type { Post } from '../model/post.ts';
import type { Found } from './aim.ts';
import { readFeatures } from './features.ts';
import type { LanguageData } from './language/data.ts';
import { detectLanguage } from './language/detect.ts';
import { looksEnglish, primaryLanguage } from './language.ts';
import type { Reading } from './reading.ts';
import { sentimentOf } from './sentiment.ts';
import { reasonsIn } from './urgency/reasons.ts';
import { shippedWeights } from './weights.ts';

/**
 * Reads a post once for all that is judged of it; `found` says where in it the brand stands. Never throws. What the
 * page says of the language is believed, unless it shows a translation.
 * @param languages the table that tells languages apart; without it scripts and the commonest English words do
 */
export function readPost(
  { post, found }: { readonly post: Post; readonly found: readonly Found[] },
  languages: LanguageData | undefined,
  { lexicon, sentiment: head } = shippedWeights(),
): Reading {
  const declared = primaryLanguage(post.language);
  const told = post.translated === true ? undefined : declared;
  const language = told ?? detectLanguage(post.text, languages) ?? (looksEnglish(post.text) ? 'en' : undefined);
  const features = readFeatures(post.text, lexicon);
  return {
    ...features,
    language,
    spoken: declared ?? language,
    sentiment: sentimentOf(features, language, found, { lexicon, head }),
    reasons: reasonsIn(features, language),
  };
}
