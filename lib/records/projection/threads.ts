import { threadsOf } from '../../desk/threads.ts';
import type { Entry } from '../../model/entry.ts';
import type { CustomerId, EntryId, PostKey } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { rowsOf, rowsWith } from '../read-many.ts';
import type { CaseRow, MentionRow } from '../rows.ts';
import { seenReplyEntry } from './entry-names.ts';
import { answersOf } from './project-mention.ts';
import type { Worksheet } from './worksheet.ts';

/**
 * The threads of the posts on a worksheet: what else their writers wrote in them, and our replies, since a thread is one
 * case. A post that answers nothing of theirs costs no more than the one look at who answers it.
 */
export class Threads {
  /** Posts of which everything is on the sheet that belongs to their thread. */
  readonly #whole = new Set<PostKey>();
  readonly #beside = new Map<PostKey, CaseRow['replies']>();
  readonly #answering = new Map<PostKey, readonly CustomerId[]>();

  /** Our replies to what else the writer of a post wrote in its thread. */
  repliesBeside(post: PostKey): CaseRow['replies'] {
    return this.#beside.get(post) ?? [];
  }

  /** Who wrote below a post, as far as it was looked for. */
  answering(post: PostKey): readonly CustomerId[] | undefined {
    return this.#answering.get(post);
  }

  /** Loads the threads of these posts, and of those that the entries tell of; `people` are those who wrote them. */
  async load(
    database: Database,
    sheet: Worksheet,
    entries: readonly Entry[],
    posts: Iterable<PostKey>,
    people: ReadonlySet<CustomerId>,
  ): Promise<void> {
    const begun = new Set(posts);
    const ours = new Set([...sheet.interactions.rows(), ...entries.flatMap(interactionIn)].flatMap(replyPost));
    const looked = new Set<PostKey>();
    const isTheirs = ({ customer }: Pick<MentionRow, 'customer'>) => people.has(customer);
    for (let next = new Set([...begun, ...ours, ...entries.flatMap(answeredIn)]); next.size > 0; ) {
      const keys = [...next];
      for (const key of keys) looked.add(key);
      const unknown = keys.filter((key) => !begun.has(key) && !ours.has(key));
      const [told] = await Promise.all([
        rowsOf(database.journal, unknown.map(seenReplyEntry)),
        sheet.mentions.load(keys),
        sheet.cases.load(keys),
      ]);
      const rows = keys.flatMap((key) => sheet.mentions.get(key) ?? []).filter(isTheirs);
      for (const key of [...keys.filter((one) => begun.has(one)), ...rows.map(({ key }) => key)]) this.#whole.add(key);
      const replies = told.flatMap(interactionIn);
      for (const post of replies.flatMap(replyPost)) ours.add(post);
      const above = keys.filter((key) => this.#whole.has(key) || ours.has(key));
      const ids = new Set<EntryId>([
        ...replies.map(({ id }) => id),
        ...rows.flatMap(({ key }) => sheet.cases.get(key)?.replies.map(({ id }) => id) ?? []),
      ]);
      const [below] = await Promise.all([this.#below(database, above), sheet.interactions.load(ids)]);
      const known = [...ids].flatMap((id) => sheet.interactions.get(id) ?? []);
      for (const post of known.flatMap(replyPost)) ours.add(post);
      next = new Set([
        ...rows.flatMap(({ answers }) => answers ?? []),
        ...below.filter(isTheirs).map(({ key }) => key),
        ...known.flatMap(({ answers, ...reply }) => [...(answers === undefined ? [] : [answers]), ...replyPost(reply)]),
      ]);
      for (const key of looked) next.delete(key);
    }
  }

  async #below(database: Database, posts: readonly PostKey[]): Promise<MentionRow[]> {
    const rows = await rowsWith(database.mentions, 'answers', posts);
    const byParent = Map.groupBy(rows, ({ answers }) => answers);
    for (const post of posts) this.#answering.set(post, byParent.get(post)?.map(({ customer }) => customer) ?? []);
    return rows;
  }

  /** Brings together what is on the sheet now. Answers the posts whose cases may have come further by it. */
  together({ mentions, interactions, cases }: Worksheet): Iterable<PostKey> {
    const replies = new Map(
      [...interactions.rows()].flatMap(({ reply, answers }) =>
        reply === undefined || answers === undefined ? [] : [[reply, answers] as const],
      ),
    );
    this.#beside.clear();
    const whole = [...this.#whole].flatMap((key) => mentions.get(key) ?? []);
    for (const thread of threadsOf(whole, replies))
      for (const { key } of thread) {
        const others = thread.filter((other) => other.key !== key);
        const beside = others.flatMap((other) => cases.get(other.key)?.replies ?? []);
        if (beside.length > 0) this.#beside.set(key, beside);
      }
    return this.#whole;
  }
}

function interactionIn(entry: Entry) {
  return entry.kind === 'interaction' ? [entry.interaction] : [];
}

function replyPost({ reply }: { readonly reply?: PostKey | undefined }): PostKey[] {
  return reply === undefined ? [] : [reply];
}

function answeredIn(entry: Entry): PostKey[] {
  const { answers } = entry.kind === 'mention' ? answersOf(entry.mention.post) : {};
  return answers === undefined ? [] : [answers];
}
