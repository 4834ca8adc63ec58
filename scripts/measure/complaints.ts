import { matterOf } from '../../lib/understand/matter.ts';
import { readText, untaught } from '../read-text.ts';
import { readLabelled } from '../train/labelled.ts';
import { type Judge, libraries } from './libraries.ts';
import { section } from './row.ts';
import { score } from './score.ts';
import type { Section } from './section.ts';
import { timed } from './timed.ts';

const classes = ['complaint', 'other'] as const;

/** How complaints are told from all else, before any correction. The libraries know blame at best, which is counted as a complaint. */
export async function measureComplaints(data: string): Promise<Section> {
  const posts = await readLabelled<{ text: string; label: (typeof classes)[number] }>(data, 'complaints_dev.jsonl');
  const truth = posts.map(({ label }) => classes.indexOf(label));
  const blame = ({ name, judge }: Judge) => ({
    name,
    complains: (text: string) => judge(text, 'en') === 'negative',
  });
  const judges = [
    { name: 'Rejoinder', complains: (text: string) => intentOf(text) === 'complaint' },
    ...libraries().map(blame),
  ];
  return section(
    'Complaint or not',
    judges.map(({ name, complains }) => {
      const { answers, micros } = timed(posts, ({ text }) => (complains(text) ? 0 : 1));
      return {
        set: 'posts to companies and to anybody',
        by: name,
        posts: posts.length,
        micros,
        classes,
        ...score(truth, answers, classes.length),
      };
    }),
  );
}

function intentOf(text: string): string {
  return matterOf(readText({ text, lang: 'en' }), untaught).intent;
}
