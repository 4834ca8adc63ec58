import { intents, seedIssueTypes } from '../../lib/model/understanding.ts';
import { matterOf } from '../../lib/understand/matter.ts';
import { readText, untaught } from '../read-text.ts';
import { readSeeds, type Seed } from '../train/seeds.ts';
import { type Row, section } from './row.ts';
import { score } from './score.ts';
import type { Section } from './section.ts';
import { timed } from './timed.ts';

const folder = new URL('own/', import.meta.url);

/** How intent and issue types are told in posts of ours that nothing was learnt from: by those who wrote the lists, too. */
export async function measureOwn(): Promise<Section> {
  const posts = await readSeeds(folder);
  const isEnglish = ({ language }: Seed) => language === 'en';
  const issues = posts.filter(({ intent }) => intent === 'complaint');
  return section('Intent and issue types, posts of ours', [
    intentRow('intent, English', posts.filter(isEnglish)),
    intentRow(
      'intent, five other languages',
      posts.filter((post) => !isEnglish(post)),
    ),
    issueRow('issue types of complaints, English', issues.filter(isEnglish)),
    issueRow(
      'issue types of complaints, five other languages',
      issues.filter((post) => !isEnglish(post)),
    ),
  ]);
}

const understood = ({ text, language }: Seed) => matterOf(readText({ text, lang: language }), untaught);

function intentRow(set: string, posts: readonly Seed[]): Row {
  return row({ set, posts, classes: intents, is: ({ intent }) => intent, said: (post) => understood(post).intent });
}

function issueRow(set: string, posts: readonly Seed[]): Row {
  return row({
    set,
    posts,
    classes: seedIssueTypes,
    is: ({ issue }) => issue,
    said: (post) => understood(post).issueType,
  });
}

interface Task {
  readonly set: string;
  readonly posts: readonly Seed[];
  readonly classes: readonly string[];
  is(post: Seed): string;
  said(post: Seed): string;
}

function row({ set, posts, classes, is, said }: Task): Row {
  const { answers, micros } = timed(posts, (post) => classes.indexOf(said(post)));
  const truth = posts.map((post) => classes.indexOf(is(post)));
  return { set, by: 'Rejoinder', posts: posts.length, micros, classes, ...score(truth, answers, classes.length) };
}
