import { interactionKinds } from '../model/customer.ts';
import type { HistoryFilter } from '../model/history.ts';
import { type SiteId, siteIds } from '../model/ids.ts';
import type { PromiseItem } from './promise-steps.ts';
import type { ChangeRow, InteractionRow, MentionRow, NoteRow } from './rows.ts';
import { folded, typedWords } from './search/search-words.ts';

/** For each table, which of its rows are wanted; absent where none is. */
interface Wanted {
  readonly mentions?: (row: MentionRow) => boolean;
  readonly interactions?: (row: InteractionRow) => boolean;
  readonly notes?: (row: NoteRow) => boolean;
  readonly changes?: (row: ChangeRow) => boolean;
  readonly promises?: (item: PromiseItem) => boolean;
}

/** Which rows of a history a filter lets through. */
export function wantedIn({ kind, site, text = '' }: HistoryFilter): Wanted {
  const words = typedWords(text);
  const says = (...texts: (string | undefined)[]) => {
    if (words.length === 0) return true;
    const all = folded(texts.filter((one) => one !== undefined).join(' '));
    return words.every((word) => all.includes(word));
  };
  const isOn = (where: SiteId | undefined) => site === undefined || where === site;
  const isKind = (...kinds: NonNullable<HistoryFilter['kind']>[]) => kind === undefined || kinds.includes(kind);
  return {
    ...(isKind('mention') && { mentions: ({ post }) => isOn(post.site) && says(post.text, post.group?.name) }),
    ...(isKind(...interactionKinds) && {
      interactions: (row) =>
        isKind(row.kind) && isOn(siteOf(row)) && says(row.text, row.reference, row.by, row.amount?.value.toString()),
    }),
    // None of these is written on any network.
    ...(isKind('promise') && site === undefined && { promises: (item) => says(item.text, item.by) }),
    ...(isKind('note') && site === undefined && { notes: ({ text: note, by }) => says(note, by) }),
    ...(isKind('label', 'merge') &&
      site === undefined && {
        changes: ({ change, by }) =>
          'label' in change ? isKind('label') && says(change.label, by) : isKind('merge') && says(...change.names, by),
      }),
  };
}

/** Where what it answers, or our own post, stands; undefined for what happened away from the networks. */
function siteOf({ answers, reply }: InteractionRow): SiteId | undefined {
  const post = reply ?? answers;
  if (post === undefined) return undefined;
  return siteIds.find((site) => post.startsWith(`${site}:`));
}
