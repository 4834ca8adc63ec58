import { type Answer, indexAnswers } from '../../lib/reply/answer-index.ts';
import { termsOf } from '../../lib/reply/terms.ts';
import { readLabelled } from '../train/labelled.ts';
import type { Section } from './section.ts';
import { shuffle } from './shuffle.ts';

/** Answers to choose among, and posts with the place of the one that is right. */
interface Task {
  readonly answers: readonly Answer[];
  readonly asked: readonly { readonly text: string; readonly right: number }[];
}

interface Post {
  readonly text: string;
  readonly label: string;
}

interface Conversation {
  readonly company: string;
  /** The help article that the reply names. */
  readonly doc_id: string;
  readonly turns: readonly { readonly from: string; readonly text: string }[];
  readonly reply: string;
}

/** Of each intent so many posts are examples, and so many others ask at most: Banking77's test part has 40 of each. */
const exampleCount = 20;
const askedCount = 40;
/** One split differs from the next by a point or two. */
const splits = [1, 2, 3, 4, 5];
/** How many replies are offered. */
const offered = 3;

/**
 * How often the right answer comes first, or among those that are offered, by words alone: to posts to a bank by their
 * intent, to posts to support accounts by the article that the reply named.
 */
export async function measureAnswers(data: string): Promise<Section> {
  const posts = await readLabelled<Post>(data, 'intent_banking77_train.jsonl');
  const articles = articleTasks(await readLabelled<Conversation>(data, 'support_conversations_dev.jsonl'));
  const [bank, support] = [`posts to a bank, ${splits.length} splits`, 'posts to support accounts'];
  const intents = (examples: number) => splits.map((seed) => intentTask(shuffle(posts, seed), examples));
  return {
    title: 'The right answer',
    columns: ['posts', 'found by', 'first %', `among the first ${offered} %`],
    rows: [
      row(bank, 'Rejoinder, titles alone', intents(0), byWords),
      row(bank, `Rejoinder, titles and ${exampleCount} examples each`, intents(exampleCount), byWords),
      row(support, 'Rejoinder, what was asked and replied before', articles, byWords),
      row(support, 'what the company replied most often', articles, byUse),
    ],
  };
}

/** Answers to a bank's customers: each is titled by the name of its intent, and was given to some examples before. */
function intentTask(posts: readonly Post[], examples: number): Task {
  const intents = [...Map.groupBy(posts, ({ label }) => label)];
  return {
    answers: intents.map(([label, its]) => ({
      title: label.replaceAll('_', ' '),
      text: '',
      examples: its.slice(0, examples).map(({ text }) => text),
    })),
    asked: intents.flatMap(([, its], right) =>
      its.slice(exampleCount, exampleCount + askedCount).map(({ text }) => ({ text, right })),
    ),
  };
}

/** For each conversation the articles of all others of its company, where the right one is among them. */
function articleTasks(conversations: readonly Conversation[]): Task[] {
  return conversations.flatMap((conversation): Task[] => {
    const others = conversations.filter((other) => other !== conversation && other.company === conversation.company);
    const articles = [...Map.groupBy(others, ({ doc_id }) => doc_id)];
    const right = articles.findIndex(([id]) => id === conversation.doc_id);
    if (right < 0) return [];
    const answers = articles.map(([, its]) => ({
      title: '',
      text: its.map(({ reply }) => reply).join('\n'),
      examples: its.map(question),
    }));
    return [{ answers, asked: [{ text: question(conversation), right }] }];
  });
}

/** All that the customer wrote before the reply. */
function question({ turns }: Conversation): string {
  return turns
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => text)
    .join('\n');
}

/** How well each of some answers suits a post. */
type Finder = (answers: readonly Answer[]) => (post: string) => ArrayLike<number>;

const byWords: Finder = (answers) => {
  const index = indexAnswers(answers);
  return (post) => index.scores(termsOf(post));
};

const byUse: Finder = (answers) => {
  const uses = answers.map(({ examples }) => examples.length);
  return () => uses;
};

function row(set: string, by: string, tasks: readonly Task[], finder: Finder) {
  const places = tasks.flatMap(({ answers, asked }) => {
    const scores = finder(answers);
    return asked.map(({ text, right }) => placeOf(right, Array.from(scores(text))));
  });
  const percent = (first: number) => {
    const hits = places.filter((place) => place < first).length;
    return Math.round((hits / Math.max(1, places.length)) * 1_000) / 10;
  };
  return [`${set} (${places.length.toLocaleString('en')})`, by, percent(1), percent(offered)];
}

/** How many come before this one, as suggestions are sorted: of those that suit equally well the first in the list. */
function placeOf(right: number, scores: readonly number[]): number {
  const own = scores[right] ?? 0;
  return scores.filter((score, at) => score > own || (score === own && at < right)).length;
}
