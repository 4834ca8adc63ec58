import type { Rule } from '../rule.ts';
import { spokenLanguage } from '../spoken-language.ts';

/** Who writes Hindi in Latin letters reads English as well, and often gets it from brands. */
const readsEnglish = 'hi-Latn';

/** They wrote in one language, the draft is in another. */
export const wrongLanguage: Rule = (draft, { post, language }) => {
  const theirs = language ?? (post.translated === true ? undefined : spokenLanguage(post.text));
  if (theirs === undefined || draft.spoken === undefined || draft.spoken === theirs) return [];
  return theirs === readsEnglish && draft.spoken === 'en' ? [] : [{ words: theirs }];
};
