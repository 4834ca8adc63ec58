import type { IssueTypeId } from '../../model/understanding.ts';
import type { Features } from '../features.ts';
import type { Base } from '../learn.ts';
import { type Found, Phrases } from '../phrases.ts';
import type { Reading } from '../reading.ts';
import { type IssueWords, idOf, type ToldIssue, toldIssues, topics } from './issue-words.ts';
import { issueWords } from './words.ts';

interface Topic {
  readonly issue: ToldIssue;
  /** Its place among the topics of all issues, the same in every language. */
  readonly place: number;
}

/** Each language's phrases, made when its first post is read. */
const made = new Map<string, Phrases<Topic>>();
const topicCount = toldIssues.reduce((sum, issue) => sum + topics[issue].length, 0);
/** What a post is about that no word tells of, against one word that does. */
const withoutWords = 0.5;
/** Words of one issue that count: more say the same. */
const mostCounted = 3;

/**
 * What a team's posts can be about, before its corrections: by words that tell, in the language of the post.
 * A post in none of the languages that have lists is read as English.
 * @param types the team's list; what it took away is not found, what it added is found once corrections say so
 */
export function issuesOf(types: readonly IssueTypeId[]): Base<Pick<Reading, 'language'> & Features> {
  const other = idOf('other');
  return {
    classes: types,
    scores(features) {
      const scores = new Float64Array(types.length);
      for (const { meaning } of topicsIn(features)) {
        const at = types.indexOf(idOf(meaning.issue));
        if (at >= 0) scores[at] = Math.min((scores[at] ?? 0) + 1, mostCounted);
      }
      const at = types.indexOf(other);
      if (at >= 0) scores[at] = withoutWords;
      return scores;
    },
    hints(features) {
      const hints = new Float64Array(topicCount);
      for (const { meaning } of topicsIn(features))
        hints[meaning.place] = Math.min((hints[meaning.place] ?? 0) + 1 / mostCounted, 1);
      return hints;
    },
  };
}

function topicsIn({ tokens, language }: Pick<Reading, 'language' | 'tokens'>): readonly Found<Topic>[] {
  const spoken = language !== undefined && language in issueWords ? language : 'en';
  let phrases = made.get(spoken);
  if (phrases === undefined) {
    phrases = phrasesOf(issueWords[spoken]);
    made.set(spoken, phrases);
  }
  return phrases.find(tokens);
}

function phrasesOf(words: IssueWords | undefined): Phrases<Topic> {
  const phrases = new Phrases<Topic>();
  let place = 0;
  for (const issue of toldIssues)
    for (const list of Object.values(words?.[issue] ?? {})) {
      phrases.add(list, { issue, place });
      place += 1;
    }
  return phrases;
}
