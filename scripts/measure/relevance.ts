import { Said } from '../../lib/model/correction.ts';
import { mostAnswered } from '../../lib/records/corrections.ts';
import type { Reading } from '../../lib/understand/reading.ts';
import { type Taught, teach } from '../../lib/understand/taught.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
import { readText } from '../read-text.ts';
import { readLabelled } from '../train/labelled.ts';
import type { Section } from './section.ts';
import { shuffle } from './shuffle.ts';
import { timed } from './timed.ts';

interface Labelled {
  readonly reading: Reading;
  readonly brand: string;
  readonly value: 'us' | 'notUs';
}

const folds = 5;

/**
 * How posts that have a brand's words in them but are about something else are told, once four fifths of a brand's posts
 * were answered, or were said not to be about it: the share of pairs, one of either kind, that are put in the right order
 * (AUC). Nobody else tells: 0.5.
 */
export async function measureRelevance(data: string): Promise<Section> {
  const posts = (
    await readLabelled<{ text: string; brand: string; label: string }>(data, 'sanders_brand_relevance_dev.jsonl')
  ).map(({ text, brand, label }): Labelled => {
    const value = label === 'irrelevant' ? 'notUs' : 'us';
    return { reading: readText({ text, brand }), brand, value };
  });
  const english = posts.filter(({ reading }) => reading.language === 'en');
  const all = () => 'four brands';
  const each = ({ brand }: Labelled) => brand;
  return {
    title: `About us or not, after corrections (${folds} folds)`,
    columns: ['posts', 'judged by', 'not about us', 'AUC', 'µs a post, read before'],
    rows: [
      row('English posts that name one of four brands', 'corrections of all four', english, all),
      row('English posts that name one of four brands', 'corrections of the same brand', english, each),
      row('posts in any language that name one of four brands', 'corrections of all four', posts, all),
    ],
  };
}

function row(set: string, by: string, posts: readonly Labelled[], team: (post: Labelled) => string) {
  const judged = [...Map.groupBy(shuffle(posts, 1), team).values()].flatMap(crossed);
  const micros = judged.reduce((sum, one) => sum + one.micros, 0) / judged.length;
  const notUs = judged.filter(({ value }) => value === 'notUs').length;
  const name = `${set} (${posts.length.toLocaleString('en')})`;
  return [name, `Rejoinder, ${by}`, notUs, Math.round(areaUnder(judged) * 1_000) / 1_000, Math.round(micros)];
}

interface Judged {
  readonly value: 'us' | 'notUs';
  /** How likely it is not about us. */
  readonly share: number;
  readonly micros: number;
}

const said = Said.parse({ aspect: 'relevance', value: 'notUs' });

/**
 * Each post judged by what the other folds taught, as in the background: agents say what is not about us, and answer what
 * is, of which the newest are learnt from.
 */
function crossed(posts: readonly Labelled[]): Judged[] {
  return Array.from({ length: folds }).flatMap((_, fold) => {
    const held = posts.filter((_, place) => place % folds === fold);
    const known = posts
      .map((post, place) => ({ ...post, id: String(place) }))
      .filter((_, place) => place % folds !== fold);
    const notUs = known.filter(({ value }) => value === 'notUs').map((post) => ({ ...post, said }));
    const answered = known.filter(({ value }) => value === 'us');
    const taught = teach(shippedWeights(), [], notUs, newestOfEach(answered));
    const { answers, micros } = timed(held, ({ reading }) => likelyNotUs(reading, taught));
    return held.map(({ value }, place) => ({ value, share: answers[place] ?? 0, micros }));
  });
}

/** Of each brand as many as the background reads. */
function newestOfEach<Post extends Labelled>(posts: readonly Post[]): Post[] {
  return [...Map.groupBy(posts, ({ brand }) => brand).values()].flatMap((ofOne) => ofOne.slice(0, mostAnswered.told));
}

function likelyNotUs(reading: Reading, taught: Taught): number {
  const { classes, shares } = taught.relevance();
  return shares(reading)[classes.indexOf('notUs')] ?? 0;
}

/** By ranks (Mann and Whitney); equal shares count half. */
function areaUnder(judged: readonly Judged[]): number {
  const sorted = judged.toSorted((a, b) => a.share - b.share);
  let below = 0;
  let pairs = 0;
  for (let from = 0; from < sorted.length; ) {
    const share = sorted[from]?.share;
    let to = from;
    while (sorted[to]?.share === share && to < sorted.length) to += 1;
    const tied = sorted.slice(from, to);
    const us = tied.filter(({ value }) => value === 'us').length;
    pairs += (tied.length - us) * (below + us / 2);
    below += us;
    from = to;
  }
  return pairs / Math.max(1, below * (judged.length - below));
}
