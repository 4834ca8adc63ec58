import { understandText, type Written } from '../read-text.ts';
import { readLabelled } from '../train/labelled.ts';
import { libraries } from './libraries.ts';
import type { Section } from './section.ts';
import { timed } from './timed.ts';

const postCount = 2_000;
const rounds = 5;

/** What one post costs, the best of some rounds: all that is understood of it, beside what libraries need for sentiment alone. */
export async function measureCost(data: string): Promise<Section> {
  const posts = (await readLabelled<Written>(data, 'airline_dev.jsonl')).slice(0, postCount);
  const judges: [string, (text: string) => unknown][] = [
    ['Rejoinder: language, sentiment, intent, issue type, urgency', (text) => understandText({ text })],
    ...libraries().map(({ name, judge }): [string, (text: string) => unknown] => [
      `${name}: sentiment`,
      (text) => judge(text, 'en'),
    ]),
  ];
  return {
    title: 'Cost',
    columns: ['understood', 'µs a post'],
    rows: judges.map(([name, judge]) => {
      const costs = Array.from({ length: rounds }, () => timed(posts, ({ text }) => judge(text)).micros);
      return [name, Math.round(Math.min(...costs))];
    }),
  };
}
