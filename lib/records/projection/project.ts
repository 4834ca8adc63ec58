import type { Entry, EntryKind, EntryOf } from '../../model/entry.ts';
import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { regroup } from '../identities/groups.ts';
import { supportTouched } from '../support.ts';
import { contactsAnew, newcomersAnew } from './contacts-anew.ts';
import { projectCorrection } from './project-correction.ts';
import { projectCustomer, projectCustomerField, projectLabel, projectLabelRemoved } from './project-customer.ts';
import { projectErasure } from './project-erasure.ts';
import { projectInteraction, projectInteractionRemoved } from './project-interaction.ts';
import {
  projectJudged,
  projectMention,
  projectPostGone,
  projectSeen,
  projectVerdict,
  settleThreads,
} from './project-mention.ts';
import { projectMerged, projectMergeUndone, projectStrangers } from './project-merge.ts';
import { projectNote, projectNoteRemoved } from './project-note.ts';
import { projectPromise, projectPromiseSettled } from './project-promise.ts';
import { projectTableImport, projectTableImportUndone } from './project-table-import.ts';
import { recountSpans } from './spans.ts';
import { Worksheet } from './worksheet.ts';

/**
 * Brings the tables that views read up to date with these entries, inside the running transaction.
 * The order in which entries arrive makes no difference: every step merges by clocks, not by arrival.
 * What customers did for the brand is said anew here, or by the caller for those `later` names: with many portions, once.
 */
export async function project(database: Database, entries: readonly Entry[], later?: Set<CustomerId>): Promise<void> {
  const sheet = new Worksheet(database);
  await sheet.load(entries);
  await projectOn(sheet, database, entries, later);
}

/** The same on a sheet that was loaded for these entries already. */
export async function projectOn(
  sheet: Worksheet,
  database: Database,
  entries: readonly Entry[],
  later?: Set<CustomerId>,
): Promise<void> {
  for (const entry of entries) {
    const projector = projectors[entry.kind] as (entry: Entry, sheet: Worksheet) => void; // chosen by this entry's kind
    projector(entry, sheet);
  }
  settleThreads(sheet);
  const [changed] = await Promise.all([supportTouched(database, sheet), sheet.save()]);
  await recountSpans(database, sheet.recount);
  // Whoever answers themselves from another account helps nobody.
  const touched = [...changed, ...(await regroup(database, sheet.regroup))];
  if (later !== undefined) for (const customer of touched) later.add(customer);
  else {
    const isNew = (customer: CustomerId) => sheet.customers.isNew(customer);
    await Promise.all([
      newcomersAnew(database, sheet, new Set(touched.filter(isNew))),
      contactsAnew(
        database,
        touched.filter((customer) => !isNew(customer)),
      ),
    ]);
  }
}

type Projectors = { readonly [Kind in EntryKind]: (entry: EntryOf<Kind>, sheet: Worksheet) => void };

const projectors: Projectors = {
  mention: projectMention,
  correction: projectCorrection,
  correctionUndone: projectCorrection,
  judged: projectJudged,
  caseDismissed: projectVerdict,
  caseReopened: projectVerdict,
  postGone: projectPostGone,
  seen: projectSeen,
  interaction: projectInteraction,
  interactionRemoved: projectInteractionRemoved,
  customer: projectCustomer,
  customerField: projectCustomerField,
  label: projectLabel,
  labelRemoved: projectLabelRemoved,
  merged: projectMerged,
  mergeUndone: projectMergeUndone,
  strangers: projectStrangers,
  note: projectNote,
  noteRemoved: projectNoteRemoved,
  promise: projectPromise,
  promiseSettled: projectPromiseSettled,
  erased: projectErasure,
  erasureLifted: projectErasure,
  tableImport: projectTableImport,
  tableImportUndone: projectTableImportUndone,
  brand: ({ brand, clock }, { brands }) => keepLatest(brands, { id: brand.id, brand, clock }),
  brandRemoved: ({ brand, clock }, { brands }) => keepLatest(brands, { id: brand, clock }),
  response: ({ response, clock }, { responses }) => keepLatest(responses, { id: response.id, response, clock }),
  responseRemoved: ({ response, clock }, { responses }) => keepLatest(responses, { id: response, clock }),
  wordingDeclined: ({ wording: id, shingles, takenBack, clock }, { declined }) =>
    keepLatest(declined, { id, ...(takenBack === true ? {} : { shingles }), clock }),
  knowledge: ({ knowledge: note, clock }, { knowledge }) =>
    keepLatest(knowledge, { id: note.id, knowledge: note, clock }),
  knowledgeRemoved: ({ knowledge: id, clock }, { knowledge }) => keepLatest(knowledge, { id, clock }),
  voice: ({ voice, clock }, { voices }) => keepLatest(voices, { id: voice.brand, voice, clock }),
  target: ({ target, clock }, { targets }) => keepLatest(targets, { id: target.brand, target, clock }),
  issueType: ({ issueType, clock }, { issueTypes }) => keepLatest(issueTypes, { id: issueType.id, issueType, clock }),
  issueTypeRemoved: ({ issueType, clock }, { issueTypes }) => keepLatest(issueTypes, { id: issueType, clock }),
};

function keepLatest<Id extends string, Row extends { id: Id; clock: string }>(
  rows: { get(id: Id): Row | undefined; put(row: Row): void },
  row: Row,
): void {
  const before = rows.get(row.id);
  if (before === undefined || row.clock > before.clock) rows.put(row);
}
