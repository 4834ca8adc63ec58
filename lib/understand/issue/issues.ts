import { type IssueType, seedIssueTypes } from '../../model/understanding.ts';
import type { Features } from '../features.ts';
import type { Base } from '../learn.ts';
import type { Reading } from '../reading.ts';
import { type ToldIssue, toldIssues } from './issue-words.ts';
import { topicCount, topicsIn, topicsOfName } from './topics.ts';

/** What a post is about that no word tells of, against one word that does. */
const withoutWords = 0.5;
/** How much a phrase of several words tells against a single one. */
const phraseTells = 1.5;
/**
 * How much a word of each issue tells: whoever writes of a refund names what they bought as well, and whoever was hurt
 * names by what. These, `phraseTells` and `withoutWords` were chosen by seeds of ours.
 */
const tells: Readonly<Record<ToldIssue, number>> = {
  safety: 1.3,
  refund: 1.2,
  booking: 1.1,
  account: 1.1,
  outage: 1.1,
  billing: 1,
  delivery: 1,
  staff: 0.95,
  product: 0.95,
};
/** What a topic tells more that the team has made a type of its own. */
const namedTells = 1.1;
/** Words of one issue that count: more say the same. */
const mostCounted = 3;

/** A type that the team added, with the topics that its name tells of. */
interface Named {
  readonly at: number;
  readonly topics: ReadonlySet<number>;
}

/**
 * What a team's posts can be about, before its corrections: by words that tell, in the language of the post. What the
 * team took from the list is not found; what it added is found by its name, as far as that tells, and by corrections.
 */
export function issuesOf(types: readonly IssueType[]): Base<Pick<Reading, 'language'> & Features> {
  const ids: readonly string[] = types.map(({ id }) => id);
  const place = new Map(toldIssues.map((issue) => [issue, ids.indexOf(issue)]));
  const other = ids.indexOf('other');
  const named = types.flatMap(({ id, name = '' }, at): Named[] => {
    const topics = isSeed(id) ? new Set<number>() : topicsOfName(name);
    return topics.size === 0 ? [] : [{ at, topics }];
  });
  return {
    classes: ids,
    scores({ tokens, language }) {
      const scores = new Float64Array(ids.length);
      const found = topicsIn(tokens, language);
      const present = new Set(found.map(({ meaning }) => meaning.place));
      const add = (at: number | undefined, more: number) => {
        if (at !== undefined && at >= 0) scores[at] = Math.min((scores[at] ?? 0) + more, mostCounted);
      };
      for (const { meaning, from, to } of found) {
        const more = tells[meaning.issue] * (to - from > 1 ? phraseTells : 1);
        const meant = named.filter(({ topics }) => topics.has(meaning.place));
        if (meant.length === 0) add(place.get(meaning.issue), more);
        for (const { at, topics } of meant) add(at, more * namedTells * shareIn(topics, present));
      }
      if (other >= 0) scores[other] = withoutWords;
      return scores;
    },
    hints({ tokens, language }) {
      const hints = new Float64Array(topicCount);
      for (const { meaning } of topicsIn(tokens, language))
        hints[meaning.place] = Math.min((hints[meaning.place] ?? 0) + 1 / mostCounted, 1);
      return hints;
    },
  };
}

function isSeed(id: string): boolean {
  return seedIssueTypes.some((seed) => seed === id);
}

function shareIn(topics: ReadonlySet<number>, present: ReadonlySet<number>): number {
  return [...topics].filter((topic) => present.has(topic)).length / topics.size;
}
