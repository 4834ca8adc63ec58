import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type QuestionName, questions } from '../../lib/messages/protocol/index.ts';
import { CustomerId, EntryId, PostKey, ResponseId } from '../../lib/model/ids.ts';
import { KnowledgeId } from '../../lib/model/knowledge.ts';
import { keepForEver } from '../../lib/model/retention.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import type { Voice } from '../../lib/model/voice.ts';
import { everything, failingAt } from './fail-at.ts';
import { acme, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, sidebarFrame, xPage } from './running.ts';
import { takeImport } from './take-import.ts';

const background = backgroundPerTest();
const id = EntryId.parse('01STOP');
const answers = PostKey.parse('x:1');
const customer = CustomerId.parse('x:@mayac');
const tom = CustomerId.parse('x:@tom');
const ana = CustomerId.parse('x:@ana');
const promised = { id: EntryId.parse('01PROMISE'), customer, text: 'Refund', due: '2026-11-27T16:00:00.000Z' };
const responses = [{ id: ResponseId.parse('s'), title: 'Thanks', text: 'Thank you!' }];
const fact = {
  id: KnowledgeId.parse('f'),
  brand: acme.id,
  title: 'Opening hours',
  text: 'From nine to five.',
  owner: 'Kim',
  checkedAt: '2026-11-20T09:00:00.000Z',
};
const voice: Voice = {
  brand: acme.id,
  do: ['Say sorry once.'],
  dont: [],
  use: [],
  avoid: [],
  formality: {},
  emoji: 'never',
  humour: false,
  greetings: [],
  signOffs: [],
};

/** Everything that writes into the records, on top of what `prepare` writes. */
const writes: Partial<Record<QuestionName, () => Promise<unknown>>> = {
  see: () =>
    background().ask(xPage, 'see', [mentionOf({ id: '8' }), mentionOf({ id: '9', author: { handle: 'tom' } })]),
  logSeenReply: () => background().ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers }),
  log: () => background().ask(sidebarFrame, 'log', { id, customer, kind: 'reply', answers }),
  unlog: () => background().ask(sidebarFrame, 'unlog', { id: EntryId.parse('01LOGGED') }),
  relog: () => background().ask(sidebarFrame, 'relog', { id, interaction: EntryId.parse('01TAKEN') }),
  setCase: () => background().ask(sidebarFrame, 'setCase', { id, post: answers, dismissed: true }),
  addNote: () => background().ask(sidebarFrame, 'addNote', { id, customer, text: 'Called.' }),
  removeNote: () => background().ask(sidebarFrame, 'removeNote', { id, note: EntryId.parse('01NOTE') }),
  restoreNote: () => background().ask(sidebarFrame, 'restoreNote', { id, note: EntryId.parse('01REMOVED') }),
  addLabel: () => background().ask(sidebarFrame, 'addLabel', { id, customer, label: 'press' }),
  removeLabel: () => background().ask(sidebarFrame, 'removeLabel', { customer, label: 'VIP' }),
  setCustomerField: () =>
    background().ask(sidebarFrame, 'setCustomerField', { id, customer, field: 'name', value: 'M' }),
  addCustomer: () => background().ask(sidebarFrame, 'addCustomer', { id, name: 'Tom' }),
  mergeCustomers: () =>
    background().ask(sidebarFrame, 'mergeCustomers', { id, customers: [customer, tom], wins: { name: 1 } }),
  undoMerge: () => background().ask(sidebarFrame, 'undoMerge', { id, merge: EntryId.parse('01MERGED') }),
  setStrangers: () =>
    background().ask(sidebarFrame, 'setStrangers', { id, customers: [customer, tom], strangers: true }),
  saveBrand: () => background().ask(sidebarFrame, 'saveBrand', { id, brand: { ...acme, name: 'A' } }),
  removeBrand: () => background().ask(sidebarFrame, 'removeBrand', { id, brand: acme.id }),
  saveResponse: () =>
    background().ask(sidebarFrame, 'saveResponse', {
      id,
      response: { id: ResponseId.parse('r'), title: 'Late', text: 'Sorry!' },
    }),
  removeResponse: () => background().ask(sidebarFrame, 'removeResponse', { id, response: ResponseId.parse('r') }),
  erase: () => background().ask(sidebarFrame, 'erase', { id, customer }),
  setGone: () => background().ask(sidebarFrame, 'setGone', { id, post: answers, gone: true }),
  takeOutdated: () => {
    background().minutesPass(2 * 24 * 60);
    return background().ask(sidebarFrame, 'takeOutdated', {
      days: { ...keepForEver.days, mentions: 1 },
      daily: false,
    });
  },
  importCommit: () => takeImport(background(), sidebarFrame, id),
  seeShare: () =>
    background().ask(xPage, 'seeShare', {
      post: { ...mentionOf({ id: '5', author: { handle: 'acme_help' } }).post, repostedBy: { handle: 'mayac' } },
    }),
  correctNote: () => background().ask(sidebarFrame, 'correctNote', { id, note: EntryId.parse('01NOTE'), text: 'Tea.' }),
  givePromise: () => background().ask(sidebarFrame, 'givePromise', { ...promised, entry: id, id }),
  settlePromise: () => background().ask(sidebarFrame, 'settlePromise', { id, promise: promised.id, outcome: 'kept' }),
  labelCustomers: () =>
    background().ask(sidebarFrame, 'labelCustomers', { id, customers: [customer, tom], label: 'press', on: true }),
  correct: () =>
    background().ask(sidebarFrame, 'correct', { id, post: answers, said: { aspect: 'intent', value: 'press' } }),
  undoCorrection: () =>
    background().ask(sidebarFrame, 'undoCorrection', { id, post: PostKey.parse('x:7'), aspect: 'intent' }),
  saveKnowledge: () => background().ask(sidebarFrame, 'saveKnowledge', { id, knowledge: fact }),
  removeKnowledge: () => background().ask(sidebarFrame, 'removeKnowledge', { id, knowledge: fact.id }),
  saveVoice: () => background().ask(sidebarFrame, 'saveVoice', { id, voice }),
  saveTarget: () => background().ask(sidebarFrame, 'saveTarget', { id, target: { brand: acme.id, minutes: 30 } }),
  saveIssueType: () =>
    background().ask(sidebarFrame, 'saveIssueType', { id, issueType: { id: IssueTypeId.parse('tea'), name: 'Tea' } }),
  removeIssueType: () =>
    background().ask(sidebarFrame, 'removeIssueType', { id, issueType: IssueTypeId.parse('billing') }),
  declineWording: () =>
    background().ask(sidebarFrame, 'declineWording', {
      id,
      wording: EntryId.parse('01LOGGED'),
      text: 'Sorry for that!',
    }),
  saveResponses: () => background().ask(sidebarFrame, 'saveResponses', { id, responses }),
  seedResponses: () => background().ask(sidebarFrame, 'seedResponses', undefined),
  undoResponses: () =>
    background().ask(sidebarFrame, 'undoResponses', { id, import: EntryId.parse('01RESPONSES'), before: [] }),
};

/** What needs something else before it. */
const first: typeof writes = {
  undoResponses: () => background().ask(sidebarFrame, 'saveResponses', { id: EntryId.parse('01RESPONSES'), responses }),
};

/** What adds no entry to the journal, and why. */
const others: Readonly<Record<string, string>> = {
  'it reads': `backedUpAt brands corrections customerViews damagedFiles draft drafting entriesAbout exportRows findPatterns
    foundCustomers guidance health held history importPreview issueTypes knowledge labels listCustomers lookUp outdated
    promises queue responses responseUses retention rewards searchCustomers sentLike settings setUp subject suggest
    supporters tableImports tableProposals tablesBefore tableStaged target today voice wordings workedOut`,
  'it keeps something apart from the records': `keepCustomerView keepDraft noteBackup removeCustomerView reportHealth
    resizeSidebar saveDrafting saveRetention saveSettings`,
  'it shows something': 'choose draftReply fill leave moveSidebar openPost stopDraft',
  'it stages what comes in from a file': `importBegin importCancel importRows importStop tableBegin tableChoose
    tableChooseTogether tableDrop tableRows tableStop`,
  'tables.test.ts stops it': 'tableTake tableUndo',
  'it keeps what `see` would have kept': 'open',
  'it begins what is practised': 'beginPractice',
};

test('every question writes, and is stopped here, or is known to write no entry', () => {
  const told = [...Object.keys(writes), ...Object.values(others).flatMap((known) => known.split(/\s+/))];
  expect(told.toSorted()).toEqual(Object.keys(questions).toSorted());
});

async function prepare(name: QuestionName): Promise<void> {
  const as = background().ask.bind(background());
  await as(sidebarFrame, 'saveBrand', { id: EntryId.parse('01BRAND'), brand: acme });
  const others = ['tom', 'ana'].map((handle) => mentionOf({ id: handle, author: { handle } }));
  await as(xPage, 'see', [mentionOf({ id: '1' }), mentionOf({ id: '7' }), ...others]);
  await as(sidebarFrame, 'mergeCustomers', { id: EntryId.parse('01MERGED'), customers: [tom, ana], wins: {} });
  const logged = { id: EntryId.parse('01LOGGED'), customer, kind: 'reply', answers: PostKey.parse('x:7') } as const;
  await as(sidebarFrame, 'log', logged);
  await as(sidebarFrame, 'log', { id: EntryId.parse('01TAKEN'), customer, kind: 'call' });
  await as(sidebarFrame, 'unlog', { id: EntryId.parse('01TAKEN') });
  await as(sidebarFrame, 'addNote', { id: EntryId.parse('01NOTE'), customer, text: 'Prefers calls.' });
  await as(sidebarFrame, 'addNote', { id: EntryId.parse('01REMOVED'), customer, text: 'Prefers tea.' });
  await as(sidebarFrame, 'removeNote', { id: EntryId.parse('01REMOVAL'), note: EntryId.parse('01REMOVED') });
  await as(sidebarFrame, 'addLabel', { id: EntryId.parse('01LABEL'), customer, label: 'VIP' });
  await as(sidebarFrame, 'givePromise', { ...promised, entry: EntryId.parse('01PROMISED') });
  const said = { aspect: 'intent', value: 'praise' } as const;
  await as(sidebarFrame, 'correct', { id: EntryId.parse('01CORRECTED'), post: PostKey.parse('x:7'), said });
  await first[name]?.();
  const { rows } = await as(sidebarFrame, 'exportRows', {});
  const more = rows.slice(1).map((row) => row.replaceAll(/x:7|x:1|@mayac/g, '$&0').replaceAll('"01', '"02'));
  await as(sidebarFrame, 'importBegin', { import: id });
  await as(sidebarFrame, 'importRows', { import: id, firstLine: 1, lines: [rows[0] ?? '', ...more] });
}

/** Whether it stopped at that change; if so all is as it was, and in any case asking again completes it. */
async function stopAt(name: QuestionName, change: number): Promise<boolean> {
  await background().records.database.delete();
  background().restart();
  await prepare(name);
  background().restart();
  const { database } = background().records;
  const before = await everything(database);
  const failure = await failingAt(database, change, async () => writes[name]?.());
  if (failure !== undefined) {
    expect(failure).toMatchObject({ kind: 'databaseFull' });
    expect(await everything(database)).toEqual(before);
  }
  await writes[name]?.();
  expect((await everything(database)).journal).not.toEqual(before.journal);
  return failure !== undefined;
}

const names = Object.keys(writes) as QuestionName[]; // the keys that its type allows

test.each(names)(
  '%s stops at its first change without a trace, is told, and asking again completes it',
  async (name) => {
    expect(await stopAt(name, 1)).toBe(true);
  },
);

test('wherever writing stops, all of it is there or none, a problem is told, and asking again completes it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.integer({ min: 1, max: 9 }), async (name, change) => {
      await stopAt(name, change);
    }),
    { numRuns: 60 },
  );
});

test.each(['mergeCustomers', 'undoMerge', 'erase', 'importCommit'] as const)(
  '%s may stop at every single change that it makes',
  async (name) => {
    let change = 1;
    while (await stopAt(name, change)) change += 1;
    // The fewest are a merge's: the journal, the merge, both timelines, the groups, and the journal's own facts.
    expect(change).toBeGreaterThan(5);
  },
  60_000,
);
