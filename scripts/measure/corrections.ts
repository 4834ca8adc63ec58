import { Said } from '../../lib/model/correction.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { feelingOf, matterOf } from '../../lib/understand/matter.ts';
import type { Reading } from '../../lib/understand/reading.ts';
import { type Correcting, type Taught, teach } from '../../lib/understand/taught.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
import { readText } from '../read-text.ts';
import { readLabelled } from '../train/labelled.ts';
import { type Row, section } from './row.ts';
import { score } from './score.ts';
import type { Section } from './section.ts';
import { shuffle } from './shuffle.ts';
import { timed } from './timed.ts';

const sentiments = ['negative', 'neutral', 'positive'];
/** The list of an airline's team: our seeds under names of its own where there is one, and what it added. */
const reasons = new Map([
  ['Customer Service Issue', 'staff'],
  ['Late Flight', 'delivery'],
  ['Bad Flight', 'product'],
  ['Flight Booking Problems', 'booking'],
  ["Can't Tell", 'other'],
  ['Cancelled Flight', 'Cancelled Flight'],
  ['Lost Luggage', 'Lost Luggage'],
  ['Flight Attendant Complaints', 'Flight Attendant Complaints'],
  ['longlines', 'longlines'],
  ['Damaged Luggage', 'Damaged Luggage'],
]);
const types = [...reasons.values()].map((id) => ({ id: IssueTypeId.parse(id), name: id }));

const draws = 5;
const counts = [0, 20, 50, 100, 200, 500];
/** After so many it is shown what was taken for what. */
const shown = 200;

interface Known {
  readonly reading: Reading;
  readonly value: string;
}

/** What one thing is judged of, and how: of a post in the same words as its label. */
interface Task {
  readonly set: string;
  readonly classes: readonly string[];
  readonly aspect: 'sentiment' | 'issueType';
  judge(reading: Reading, taught: Taught): string;
}

/** What corrections teach: airline posts, of which so many drawn at random are corrected and all others are judged. */
export async function measureCorrections(data: string): Promise<Section> {
  const posts = (
    await readLabelled<{ text: string; label: string; brand: string; issue: string | null }>(data, 'airline_dev.jsonl')
  ).map((post) => ({ ...post, reading: readText({ ...post, lang: 'en' }) }));
  const felt = posts.map(({ reading, label }) => ({ reading, value: label }));
  const about = posts.flatMap(({ reading, issue }) => {
    const value = issue === null ? undefined : reasons.get(issue);
    return value === undefined ? [] : [{ reading, value }];
  });
  const rows = [
    ...curve(felt, {
      set: 'airline tweets, sentiment',
      classes: sentiments,
      aspect: 'sentiment',
      judge(reading, taught) {
        const { label } = feelingOf(reading, taught);
        return label === 'unsure' ? 'neutral' : label;
      },
    }),
    ...curve(about, {
      set: 'airline tweets, ten reasons to complain',
      classes: [...reasons.values()],
      aspect: 'issueType',
      judge: (reading, taught) => matterOf(reading, taught).issueType,
    }),
  ];
  const title = `After corrections (${draws} draws; a post is read before the clock runs)`;
  return section(title, rows, ({ by }) => by === judgedAfter(shown));
}

const judgedAfter = (count: number) => `Rejoinder, ${count} corrections`;

function curve(posts: readonly Known[], task: Task): Row[] {
  return counts.map((count) => {
    const truth: number[] = [];
    const said: number[] = [];
    let micros = 0;
    for (let draw = 1; draw <= draws; draw += 1) {
      const shuffled = shuffle(posts, draw);
      const taught = teach(shippedWeights(), types, shuffled.slice(0, count).map(correcting(task)));
      const judged = timed(shuffled.slice(count), ({ reading }) => task.classes.indexOf(task.judge(reading, taught)));
      truth.push(...shuffled.slice(count).map(({ value }) => task.classes.indexOf(value)));
      said.push(...judged.answers);
      micros += judged.micros / draws;
    }
    return {
      set: task.set,
      by: judgedAfter(count),
      posts: posts.length - count,
      micros,
      classes: task.classes,
      ...score(truth, said, task.classes.length),
    };
  });
}

function correcting({ aspect }: Task) {
  return ({ reading, value }: Known, place: number): Correcting => ({
    id: String(place),
    reading,
    said: Said.parse({ aspect, value }),
  });
}
