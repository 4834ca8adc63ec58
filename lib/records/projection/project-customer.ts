import type { DetailField } from '../../model/customer.ts';
import type { EntryOf } from '../../model/entry.ts';
import type { CustomerId, SiteId } from '../../model/ids.ts';
import type { CustomerRow, Timed } from '../rows.ts';
import { labelOf } from './entry-names.ts';
import { addSighting } from './project-identity.ts';
import { withContactAt } from './spans.ts';
import type { Worksheet } from './worksheet.ts';

/** More handles than this of one person are not searched for. */
const mostHandles = 100;

export function projectCustomer(entry: EntryOf<'customer'>, sheet: Worksheet): void {
  const row = customerOf(sheet, entry.customer);
  const recordedAt = row.recordedAt === undefined || entry.at < row.recordedAt ? entry.at : row.recordedAt;
  const named =
    entry.name === undefined ? {} : { typedName: latest(row.typedName, { value: entry.name, clock: entry.clock }) };
  const recorded = renamed(withContactAt({ ...row, recordedAt, ...named }, entry.at));
  sheet.putCustomer(
    entry.identity === undefined ? recorded : withAccount(recorded, entry.identity.site, entry.identity.handle),
  );
  if (entry.identity === undefined) return;
  const { site, handle } = entry.identity;
  addSighting(sheet, entry.customer, site, { handle }, entry);
}

export function projectCustomerField(entry: EntryOf<'customerField'>, sheet: Worksheet): void {
  const row = customerOf(sheet, entry.customer);
  const typed = { value: entry.value, clock: entry.clock };
  if (entry.field === 'name') sheet.putCustomer(renamed({ ...row, typedName: latest(row.typedName, typed) }));
  else if (entry.field === 'firstName')
    sheet.putCustomer(renamed({ ...row, typedFirstName: latest(row.typedFirstName, typed) }));
  else sheet.putCustomer(detailed(row, entry.field, typed));
}

export function projectLabel(entry: EntryOf<'label'>, sheet: Worksheet): void {
  tellLabel(entry, 'labelled', sheet);
  if (sheet.gone.get(labelOf(entry.customer, entry.id)) !== undefined) return;
  const row = customerOf(sheet, entry.customer);
  const others = row.added.filter(({ id }) => id !== entry.id);
  sheet.putCustomer(
    labelled(row, [...others, { id: entry.id, label: entry.label, at: new Date(entry.at).toISOString() }]),
  );
}

export function projectLabelRemoved(entry: EntryOf<'labelRemoved'>, sheet: Worksheet): void {
  tellLabel(entry, 'unlabelled', sheet);
  const removed = new Set(entry.added);
  for (const id of removed) sheet.gone.put({ id: labelOf(entry.customer, id) });
  const row = customerOf(sheet, entry.customer);
  sheet.putCustomer(
    labelled(
      row,
      row.added.filter(({ id }) => !removed.has(id)),
    ),
  );
}

function tellLabel(entry: EntryOf<'label' | 'labelRemoved'>, kind: 'labelled' | 'unlabelled', sheet: Worksheet): void {
  const { id, customer, at, by, label } = entry;
  sheet.changes.put({ id, customer, at: new Date(at).toISOString(), by, change: { kind, label } });
}

export function customerOf(sheet: Worksheet, id: CustomerId): CustomerRow {
  const blank = { counts: { mentions: 0, interactions: 0, notes: 0 }, labels: [], added: [], handles: [] };
  return sheet.customers.get(id) ?? { id, name: '', ...blank };
}

/** The name the site shows; the last one seen, from whichever of this person's accounts. */
export function withSeenName(row: CustomerRow, name: string, clock: string): CustomerRow {
  return renamed({ ...row, seenName: latest(row.seenName, { value: name, clock }) });
}

export function withAccount(row: CustomerRow, site: SiteId, handle: string): CustomerRow {
  const lower = handle.toLowerCase();
  const sites = row.sites ?? [];
  const known = sites.includes(site) ? row : { ...row, sites: [...sites, site].toSorted() };
  if (known.handles.includes(lower) || known.handles.length >= mostHandles) return known;
  return renamed({ ...known, handles: [...known.handles, lower].toSorted() });
}

function renamed(row: CustomerRow): CustomerRow {
  const { firstName: _firstName, ...rest } = row;
  const name = row.typedName?.value ?? row.seenName?.value ?? '';
  const firstName = row.typedFirstName?.value;
  return { ...rest, name, ...(firstName === undefined ? {} : { firstName }) };
}

function detailed(row: CustomerRow, field: DetailField, typed: Timed<string | undefined>): CustomerRow {
  const { [field]: _before, ...rest } = row;
  const last = latest(row.typedDetails?.[field], typed);
  const typedDetails = { ...row.typedDetails, [field]: last };
  return { ...rest, typedDetails, ...(last.value === undefined ? {} : { [field]: last.value }) };
}

function labelled(row: CustomerRow, added: CustomerRow['added']): CustomerRow {
  const labels = [...new Set(added.map(({ label }) => label))].toSorted();
  return { ...row, added: added.toSorted((a, b) => (a.id < b.id ? -1 : 1)), labels };
}

function latest<Value>(before: Timed<Value> | undefined, now: Timed<Value>): Timed<Value> {
  return before === undefined || now.clock > before.clock ? now : before;
}
