import type { IssueTypeId } from '../../model/understanding.ts';
import type { Features } from '../features.ts';
import type { Base } from '../learn.ts';
import { Phrases } from '../phrases.ts';
import { type IssueWords, idOf, type ToldIssue } from './issue-words.ts';
import { issueWords } from './words.ts';

interface Topic {
  readonly issue: ToldIssue;
  /** The topic's place among all topics of its language. */
  readonly place: number;
}

interface Topics {
  readonly phrases: Phrases<Topic>;
  readonly issues: readonly ToldIssue[];
}

/** Each language's phrases, made when its first post is read. */
const made = new Map<string, Topics>();
/** What a post is about that no word tells of, against one word that does. */
const withoutWords = 0.5;
/** Words of one issue that count: more say the same. */
const mostCounted = 3;

/**
 * What a team's posts can be about, before its corrections: by words that tell, in the language of the post.
 * @param types the team's list; what it took away is not found, what it added is found once corrections say so
 * @param language BCP 47; a post in none of the languages that have lists is read as English
 */
export function issuesOf(types: readonly IssueTypeId[], language: string | undefined): Base {
  const topics = topicsOf(language !== undefined && language in issueWords ? language : 'en');
  const other = idOf('other');
  return {
    classes: types,
    scores(features) {
      const told = topicsIn(features, topics);
      const scores = new Float64Array(types.length);
      told.forEach((count, place) => {
        const issue = topics.issues[place];
        const at = issue === undefined ? -1 : types.indexOf(idOf(issue));
        if (at >= 0) scores[at] = (scores[at] ?? 0) + Math.min(count, mostCounted);
      });
      const at = types.indexOf(other);
      if (at >= 0) scores[at] = withoutWords;
      return scores;
    },
    hints: (features) => topicsIn(features, topics).map((count) => Math.min(count, mostCounted) / mostCounted),
  };
}

/** How many words of a text speak for each topic. */
function topicsIn({ tokens }: Features, { phrases, issues }: Topics): Float64Array {
  const counts = new Float64Array(issues.length);
  for (const { meaning } of phrases.find(tokens)) counts[meaning.place] = (counts[meaning.place] ?? 0) + 1;
  return counts;
}

function topicsOf(language: string): Topics {
  let topics = made.get(language);
  if (topics === undefined) {
    topics = makeTopics(issueWords[language] ?? {});
    made.set(language, topics);
  }
  return topics;
}

function makeTopics(words: Partial<IssueWords>): Topics {
  const phrases = new Phrases<Topic>();
  const issues: ToldIssue[] = [];
  for (const [issue, lists] of Object.entries(words) as [ToldIssue, readonly string[]][]) // the keys are those of `IssueWords`
    for (const list of lists) {
      phrases.add(list, { issue, place: issues.length });
      issues.push(issue);
    }
  return { phrases, issues };
}
