import { type Found, Phrases, wordsOf } from '../phrases.ts';
import { type Tokens, tokenize } from '../tokens.ts';
import { type ToldIssue, toldIssues, topics } from './issue-words.ts';
import { issueWords } from './words.ts';

export interface Topic {
  readonly issue: ToldIssue;
  /** Its place among the topics of all issues, the same in every language. */
  readonly place: number;
}

/** How many topics there are, of all issues. */
export const topicCount = toldIssues.reduce((sum, issue) => sum + topics[issue].length, 0);

/** Each language's phrases, made when they are first looked for. */
const made = new Map<string, Phrases<Topic>>();

/** Where a post's words tell of a topic; in a language without lists English words are looked for. */
export function topicsIn(tokens: Tokens, language: string | undefined): readonly Found<Topic>[] {
  const spoken = language !== undefined && language in issueWords ? language : 'en';
  const phrases = made.get(spoken) ?? phrasesOf(spoken);
  made.set(spoken, phrases);
  return phrases.find(tokens);
}

/** The words of a post that tell of an issue. */
export function wordsOn(issue: ToldIssue, tokens: Tokens, language: string | undefined): string[] {
  return wordsOf(
    topicsIn(tokens, language).filter(({ meaning }) => meaning.issue === issue),
    tokens,
  );
}

/** What stands in names of issue types and says nothing of what they are. */
const sayNothing =
  /\b(?:complaints?|issues?|problems?|questions?|beschwerden?|probleme?|fragen?|plaintes?|réclamations?|problèmes?|quejas?|reclamos?|problemas?|reclamações|reclamação|problemi|reclami)\b/giu;

/** The topics that a name tells of, in the language in which it tells of most. */
export function topicsOfName(name: string): ReadonlySet<number> {
  const tokens = tokenize(name.replace(sayNothing, ' '));
  const inEach = Object.keys(issueWords).map((language) =>
    topicsIn(tokens, language).reduce((places, { meaning }) => places.add(meaning.place), new Set<number>()),
  );
  return inEach.reduce((most, one) => (one.size > most.size ? one : most), new Set<number>());
}

function phrasesOf(language: string): Phrases<Topic> {
  const phrases = new Phrases<Topic>();
  let place = 0;
  for (const issue of toldIssues)
    for (const list of Object.values(issueWords[language]?.[issue] ?? {})) {
      phrases.add(list, { issue, place });
      place += 1;
    }
  return phrases;
}
