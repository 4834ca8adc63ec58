import type { EntryOf } from '../../model/entry.ts';
import type { InteractionRow } from '../rows.ts';
import { sketched } from '../sent-replies.ts';
import { isSeenReply } from './entry-names.ts';
import { customerOf } from './project-customer.ts';
import { caseOf, settleCase } from './project-mention.ts';
import { withContactAt } from './spans.ts';
import type { Worksheet } from './worksheet.ts';

/** Two entries may tell of one interaction (logged by hand, then seen in the thread): the last says what it was. */
export function projectInteraction(entry: EntryOf<'interaction'>, sheet: Worksheet): void {
  const { interaction } = entry;
  if (sheet.gone.get(interaction.id) !== undefined) return;
  const before = sheet.interactions.get(interaction.id);
  const byHand = before?.byHand === true || !isSeenReply(entry.id);
  if (before !== undefined && before.clock >= entry.clock) {
    sheet.interactions.put({ ...before, byHand });
    return;
  }
  if (before !== undefined) withdraw(before, sheet);
  const at = new Date(interaction.at).toISOString();
  const rewarded = interaction.kind === 'reward' ? { rewardedAt: at } : {};
  const row = { ...interaction, ...rewarded, ...sketched({ ...interaction, at }), at, clock: entry.clock, byHand };
  sheet.interactions.put(row);
  const customer = customerOf(sheet, row.customer);
  const counts = { ...customer.counts, interactions: customer.counts.interactions + 1 };
  sheet.putCustomer(withContactAt({ ...customer, counts }, row.at));
  if (row.kind !== 'reply' || row.answers === undefined) return;
  const events = caseOf(sheet, row.answers);
  const reply = { id: row.id, by: row.by, at: row.at, clock: row.clock };
  sheet.cases.put({ ...events, replies: [...events.replies, reply].toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
  settleCase(row.answers, sheet);
}

export function projectInteractionRemoved(entry: EntryOf<'interactionRemoved'>, sheet: Worksheet): void {
  sheet.gone.put({ id: entry.interaction });
  const before = sheet.interactions.get(entry.interaction);
  if (before === undefined) return;
  withdraw(before, sheet);
  sheet.interactions.delete(before.id);
}

function withdraw(row: InteractionRow, sheet: Worksheet): void {
  const customer = customerOf(sheet, row.customer);
  const counts = { ...customer.counts, interactions: customer.counts.interactions - 1 };
  sheet.putCustomer({ ...customer, counts });
  sheet.recount.add(row.customer);
  if (row.answers === undefined) return;
  const events = caseOf(sheet, row.answers);
  if (!events.replies.some(({ id }) => id === row.id)) return;
  sheet.cases.put({ ...events, replies: events.replies.filter(({ id }) => id !== row.id) });
  settleCase(row.answers, sheet);
}
