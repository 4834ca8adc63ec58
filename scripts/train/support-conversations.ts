import { readLabelled } from './labelled.ts';
import type { Example } from './recipe.ts';

interface Conversation {
  readonly turns: readonly { readonly from: string; readonly text: string }[];
}

/** By label, the places of the posts that have it, with a blank between them. */
type Places = Readonly<Record<string, string>>;

/** How we judged what customers wrote in the support conversations when we read it. */
export interface Judgement {
  /** First posts, by their line in the file from 0. */
  readonly first: Places;
  /** The label of all other first posts. */
  readonly otherwise: string;
  /** Follow-ups, by line and turn, both from 0 ("8.2"); all others are left out. */
  readonly later: Places;
  /** First posts that are left out, with all that follows them. */
  readonly without?: string;
}

/** What customers wrote in the support conversations, labelled. */
export async function judgedPosts(
  data: string,
  { first, otherwise, later, without = '' }: Judgement,
): Promise<Example[]> {
  const conversations = await readLabelled<Conversation>(data, 'support_conversations_dev.jsonl');
  const labels = new Map([...byPlace(first), ...byPlace(later)]);
  const leftOut = new Set(without.split(' '));
  return conversations.flatMap(({ turns }, line) =>
    turns.flatMap(({ from, text }, turn): Example[] => {
      if (from !== 'customer' || leftOut.has(`${line}`)) return [];
      const label = turn === 0 ? (labels.get(`${line}`) ?? otherwise) : labels.get(`${line}.${turn}`);
      return label === undefined ? [] : [{ text, label }];
    }),
  );
}

function byPlace(places: Places): (readonly [string, string])[] {
  return Object.entries(places).flatMap(([label, all]) => all.split(' ').map((place) => [place, label] as const));
}
