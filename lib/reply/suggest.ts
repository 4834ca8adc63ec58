import MiniSearch from 'minisearch';
import type { Sentiment } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import type { CannedResponse, Suggestion } from '../model/response.ts';
import { fillGaps, type GapValues } from './gaps.ts';
import { searchTerm, searchWords } from './search-words.ts';

/** What is known of the post that a reply is looked for. */
export interface Asked {
  readonly sentiment: Pick<Sentiment, 'label'>;
  /** BCP 47; absent where nobody knows. */
  readonly language?: string;
}

export interface Suggester {
  /**
   * Up to three filled replies, the best first: those that share words with the post, in the post's language or in
   * none, before those that only fit its sentiment, before those of another language. Three wherever three exist.
   */
  readonly suggest: (post: Pick<Post, 'text'>, asked: Asked, values: GapValues) => Suggestion[];
}

const mostSuggestions = 3;
/** Of a longer post only so many different words are searched for, so that 5,000 responses answer within 20 ms. */
const mostSearched = 50;

/** What a reply to such a post tends to say, where the post itself does not decide. */
const tone: Readonly<Record<Sentiment['label'], string>> = {
  negative: 'sorry apologise apologies entschuldigung entschuldigen leid tut problem fehler',
  positive: 'thank thanks glad lovely danke dank freut schön',
  neutral: 'help question hilfe helfen frage antwort',
  unsure: 'help question hilfe helfen frage antwort',
};
/** How much fitting the sentiment counts beside sharing words with the post (1), and how much the language. */
const toneWeight = 0.35;
const languageWeight = 0.2;

/** A suggester over these canned responses; build it once for as long as they stay the same. */
export function createSuggester(responses: readonly CannedResponse[]): Suggester {
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: searchWords,
    processTerm: searchTerm,
    searchOptions: {
      boost: { title: 2 },
      fuzzy: (term) => (term.length >= 6 ? 1 : false),
      maxFuzzy: 1,
      weights: { fuzzy: 0.3, prefix: 0.3 },
    },
  });
  index.addAll(responses.map(({ title, text }, id) => ({ id, title, text: text.replace(/\{\{[^{}]*\}\}/g, ' ') })));

  /** Scores by response, the best being 1. */
  function scores(query: string): Map<number, number> {
    const found = index.search(query);
    const best = found[0]?.score ?? 1;
    return new Map(found.map(({ id, score }) => [Number(id), score / best]));
  }
  const tones = new Map<string, Map<number, number>>();
  const toneScores = (label: Sentiment['label']) => {
    const known = tones.get(label) ?? scores(tone[label]);
    tones.set(label, known);
    return known;
  };

  return {
    suggest(post, { sentiment, language }, values) {
      const byWords = scores([...new Set(searchWords(post.text))].slice(0, mostSearched).join(' '));
      const byTone = toneScores(sentiment.label);
      return responses
        .map((response, at) => {
          const fits = languageFit(response.language, language);
          const score = (byWords.get(at) ?? 0) + toneWeight * (byTone.get(at) ?? 0) + languageWeight * fits;
          return { response, isForeign: fits < 0, score };
        })
        .sort((a, b) => Number(a.isForeign) - Number(b.isForeign) || b.score - a.score)
        .slice(0, mostSuggestions)
        .map(({ response }) => ({
          response: response.id,
          title: response.title,
          ...fillGaps(response.text, values),
        }));
    },
  };
}

/** 1 for the post's own language, 0 where either is not known, -1 for another. */
function languageFit(response: string | undefined, post: string | undefined): -1 | 0 | 1 {
  const [ours, theirs] = [response, post].map((tag) => tag?.toLowerCase().split('-')[0] || undefined);
  if (ours === undefined || theirs === undefined) return 0;
  return ours === theirs ? 1 : -1;
}
