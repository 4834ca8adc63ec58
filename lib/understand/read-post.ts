import type { Post } from '../model/post.ts';
import type { Found } from './aim.ts';
import { readFeatures } from './features.ts';
import type { LanguageData } from './language/data.ts';
import { languageOf } from './post-language.ts';
import type { Reading } from './reading.ts';
import { sentimentOf } from './sentiment.ts';
import { silentTokens } from './silent-tokens.ts';
import { reasonsIn } from './urgency/reasons.ts';
import { shippedWeights } from './weights.ts';

/**
 * Reads a post once for all that is judged of it; `found` says where in it the brand stands. Never throws.
 * @param languages as `languageOf` takes it
 */
export function readPost(
  { post, found }: { readonly post: Post; readonly found: readonly Found[] },
  languages: LanguageData | undefined,
  { lexicon, sentiment: head } = shippedWeights(),
): Reading {
  const { language, spoken } = languageOf(post, languages);
  const features = readFeatures(post.text, lexicon);
  return {
    ...features,
    language,
    spoken,
    silent: () => silentTokens(features.tokens, language, found),
    sentiment: sentimentOf(features, language, found, { lexicon, head }),
    reasons: reasonsIn(features, language),
  };
}
