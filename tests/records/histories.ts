/** Made-up entries for property tests: few people, posts and labels, so that they meet each other often. */
import fc from 'fast-check';
import { aspects } from '../../lib/model/correction.ts';
import { CustomerField, interactionKinds } from '../../lib/model/customer.ts';
import type { Entry, EntryKind } from '../../lib/model/entry.ts';
import { BrandId, CustomerId, EntryId, IdentityKey, type Instant, PostKey, ResponseId } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { PromiseOutcome } from '../../lib/model/promise.ts';
import { hashes } from '../../lib/records/erasure/tombstones.ts';

const customers = ['x:@maya', 'x:#7', '01J0HAND'].map((id) => CustomerId.parse(id));
const postIds = ['1', '2', '3'];
/** Of replies of ours that were seen, as `nameAt` numbers them. */
const ownPostIds = ['93', '910'];
const interactions = ['01A', '01B', 'reply:x:90'].map((id) => EntryId.parse(id));
const notes = ['01N', '01M'].map((id) => EntryId.parse(id));
const promises = ['01P', '01Q'].map((id) => EntryId.parse(id));
const tables = ['01T', '01U'].map((id) => EntryId.parse(id));
const labels = ['late', 'VIP'];

const customer = fc.constantFrom(...customers);
const time: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 5 })
  .map((hour) => new Date(Date.UTC(2026, 10, 20, hour)).toISOString());
const postKey = fc.constantFrom(...postIds).map((id) => PostKey.parse(`x:${id}`));
const pair = fc.shuffledSubarray(customers, { minLength: 2, maxLength: 2 });
/** Of any kind: what is taken back may not be there, or not yet. */
const earlierEntry = fc.integer({ min: 0, max: 40 }).map((n) => EntryId.parse(`entry-${n}`));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const post: fc.Arbitrary<Post> = fc
  .record({
    id: fc.constantFrom(...postIds),
    handle: fc.constantFrom('maya', 'Maya', 'tom'),
    name: optional(fc.constantFrom('Maya Chen', 'Tom')),
    userId: optional(fc.constantFrom('7', '8')),
    followers: optional(fc.constantFrom(12, 4_420)),
    text: fc.constantFrom('Late', 'Late again', 'Thank you!'),
    postedAt: optional(time),
    answers: optional(fc.constantFrom(...postIds, ...ownPostIds)),
    quotes: optional(
      fc.constantFrom({ author: { handle: 'maya', userId: '7' }, text: 'Late' }, { id: '2', text: 'Hm' }),
    ),
  })
  .map(({ id, handle, name, userId, followers, text, postedAt, answers, quotes }) => ({
    site: 'x',
    id,
    author: {
      handle,
      ...(name === undefined ? {} : { name }),
      ...(userId === undefined ? {} : { userId }),
      ...(followers === undefined ? {} : { followers }),
    },
    text,
    ...(answers === undefined ? {} : { inReplyTo: { id: answers } }),
    ...(quotes === undefined ? {} : { quoted: quotes }),
    ...(postedAt === undefined ? {} : { postedAt, postedAtPrecision: 'minute' as const }),
  }));

const brandId = fc.constantFrom('b1', 'b2').map((id) => BrandId.parse(id));
const brand = fc.record({
  id: brandId,
  name: fc.constantFrom('Acme', 'Borealis'),
  handles: fc.constant([]),
  terms: fc.constant([]),
});

const salt = 'a5'.repeat(16);
const tombstones = fc
  .subarray([...customers.map((id) => `customer:${id}` as const), `identity:${IdentityKey.parse('x:#7')}` as const], {
    minLength: 1,
  })
  .map((traces) => ({ salt, tombstones: hashes(salt, traces) }));

const judgement = {
  sentiment: fc
    .constantFrom('unsure', 'positive', 'negative')
    .map((label) => ({ label, strength: label === 'unsure' ? 0 : 1, words: [] })),
  understood: fc
    .constantFrom('complaint', 'question', 'praise')
    .map((intent) => ({ intent, issueType: 'delivery', reasons: [] })),
};

/** The part of an entry that its kind adds to the head that all have. */
const bodies: { readonly [Kind in EntryKind]: fc.Arbitrary<object> } = {
  mention: fc.record({
    customer,
    mention: fc.record({
      post,
      brand: fc.constant(BrandId.parse('b1')),
      found: fc.boolean().map((competitor) => [{ kind: 'quote', text: 'Acme', ...(competitor ? { competitor } : {}) }]),
    }),
    ...judgement,
  }),
  correction: fc.record({
    post: postKey,
    brand: brandId,
    said: fc.constantFrom(
      { aspect: 'sentiment', value: 'neutral' },
      { aspect: 'intent', value: 'question' },
      { aspect: 'issueType', value: 'billing' },
      { aspect: 'relevance', value: 'notUs' },
    ),
  }),
  correctionUndone: fc.record({ post: postKey, brand: brandId, aspect: fc.constantFrom(...aspects) }),
  judged: fc.record({ post: postKey, ...judgement }),
  caseDismissed: fc.record({ post: postKey }),
  caseReopened: fc.record({ post: postKey }),
  postGone: fc.record({ post: postKey, gone: fc.boolean() }),
  seen: fc.record({
    customer,
    site: fc.constant('x'),
    author: fc.constantFrom({ handle: 'maya', name: 'Maya' }, { handle: 'maya', userId: '7', followers: 7 }),
  }),
  interaction: fc
    .record({
      id: fc.constantFrom(...interactions),
      customer,
      kind: fc.constantFrom(...interactionKinds),
      at: time,
      by: fc.constantFrom('Kim', 'Lee'),
      answers: optional(postKey),
    })
    .map(({ answers, ...rest }) => ({ interaction: { ...rest, ...(answers === undefined ? {} : { answers }) } })),
  interactionRemoved: fc.record({ interaction: fc.constantFrom(...interactions) }),
  customer: fc
    .record({
      customer,
      name: optional(fc.constantFrom('Maya C.', 'Thomas')),
      identity: fc.constantFrom({ site: 'x', handle: 'maya' }, { site: 'facebook', handle: 'tom' }),
    })
    .map(({ name, ...rest }) => ({ ...rest, ...(name === undefined ? {} : { name }) })),
  customerField: fc
    .record({
      customer,
      field: fc.constantFrom(...CustomerField.options),
      value: optional(fc.constantFrom('Mai', 'maya@example.org', '+49 30 1234567')),
    })
    .map(({ value, ...rest }) => ({ ...rest, ...(value === undefined ? {} : { value }) })),
  label: fc.record({ customer, label: fc.constantFrom(...labels) }),
  labelRemoved: fc.record({
    customer,
    label: fc.constantFrom(...labels),
    added: fc.array(earlierEntry, { maxLength: 8 }),
  }),
  merged: fc
    .record({ customers: pair, wins: fc.constantFrom({}, { name: 'x:@maya' }) })
    .map((merge) => ({ ...merge, names: ['Maya', 'Tom'] })),
  mergeUndone: fc
    .record({ customers: pair, merges: fc.array(earlierEntry, { minLength: 1, maxLength: 3 }) })
    .map((undoing) => ({ ...undoing, names: ['Maya', 'Tom'] })),
  strangers: fc
    .record({ customers: pair, takenBack: fc.boolean() })
    .map(({ customers: both, takenBack }) => ({ customers: both, ...(takenBack ? { takenBack } : {}) })),
  note: fc
    .record({ id: fc.constantFrom(...notes), at: time, by: fc.constant('Kim'), text: fc.constantFrom('a', 'b') })
    .chain((note) => fc.record({ customer, note: fc.constant(note) })),
  promise: fc
    .record({
      customer,
      promise: fc.record({
        id: fc.constantFrom(...promises),
        at: time,
        by: fc.constant('Kim'),
        text: fc.constantFrom('refund by Friday', 'call back'),
        due: time,
      }),
      brand: optional(brandId),
    })
    .map(({ promise, brand, ...rest }) => ({
      ...rest,
      promise: { ...promise, ...(brand === undefined ? {} : { brand }) },
    })),
  promiseSettled: fc.record({
    promise: fc.constantFrom(...promises),
    outcome: fc.constantFrom(...PromiseOutcome.options),
  }),
  noteRemoved: fc
    .record({ note: fc.constantFrom(...notes), takenBack: fc.boolean() })
    .map(({ note, takenBack }) => ({ note, ...(takenBack ? { takenBack } : {}) })),
  erased: tombstones,
  erasureLifted: tombstones,
  tableImport: fc.record({ id: fc.constantFrom(...tables), at: time, contacts: fc.nat(3) }).map((told) => ({
    tableImport: {
      ...told,
      by: 'Kim',
      file: 'orders.csv',
      rows: { created: 1, matched: 0, known: 0, skipped: 0 },
      troubles: [],
    },
  })),
  tableImportUndone: fc.record({ tableImport: fc.constantFrom(...tables) }),
  brand: fc.record({ brand }),
  brandRemoved: fc.record({ brand: brandId }),
  response: fc.record({
    response: fc.record({
      id: fc.constant(ResponseId.parse('r1')),
      title: fc.constantFrom('Late', 'Sorry'),
      text: fc.constant('Hi {{customer.firstName}}'),
    }),
  }),
  responseRemoved: fc.record({ response: fc.constant(ResponseId.parse('r1')) }),
  wordingDeclined: fc
    .record({
      wording: fc.constantFrom(...interactions),
      shingles: fc.constantFrom([1], [2, 3]),
      takenBack: fc.boolean(),
    })
    .map(({ takenBack, ...rest }) => ({ ...rest, ...(takenBack ? { takenBack } : {}) })),
  knowledge: fc.record({
    knowledge: fc.record({
      id: fc.constant('k1'),
      brand: brandId,
      title: fc.constantFrom('Opening hours', 'Hours'),
      text: fc.constant('9 to 5'),
      owner: fc.constant('Kim'),
      checkedAt: time,
    }),
  }),
  knowledgeRemoved: fc.record({ knowledge: fc.constant('k1') }),
  voice: fc.record({
    voice: fc.record({
      brand: brandId,
      do: fc.constant([]),
      dont: fc.constant([]),
      use: fc.constant([]),
      avoid: fc.constant([]),
      formality: fc.constantFrom({}, { de: 'formal' }),
      emoji: fc.constantFrom('never', 'often'),
      humour: fc.boolean(),
      greetings: fc.constant([]),
      signOffs: fc.constant([]),
    }),
  }),
  target: fc.record({ target: fc.record({ brand: brandId, minutes: fc.constantFrom(1, 30) }) }),
  issueType: fc.record({
    issueType: fc.record({ id: fc.constantFrom('billing', 'i1'), name: fc.constantFrom('Bills', 'Kettles') }),
  }),
  issueTypeRemoved: fc.record({ issueType: fc.constantFrom('billing', 'i1') }),
};

type Bodies = { readonly [Kind in EntryKind]?: fc.Arbitrary<object> };

/** What is said in threads: hardly anybody but Maya, who answers herself and us. */
const threadBodies: Bodies = {
  mention: fc
    .record({
      customer: fc.constantFrom('x:@maya', 'x:@maya', 'x:@maya', 'x:#7'),
      id: fc.constantFrom(...postIds),
      text: fc.constantFrom('Late', 'Thank you!'),
      postedAt: time,
      answers: fc.constantFrom(undefined, ...postIds, ...ownPostIds),
      ...judgement,
    })
    .map(({ customer, id, text, postedAt, answers, sentiment, understood }) => ({
      customer,
      mention: {
        post: {
          site: 'x',
          id,
          author: { handle: 'maya' },
          text,
          postedAt,
          postedAtPrecision: 'minute',
          ...(answers === undefined ? {} : { inReplyTo: { id: answers } }),
        },
        brand: 'b1',
        found: [{ kind: 'name', text: 'Acme' }],
      },
      sentiment,
      understood,
    })),
  interaction: fc
    .record({ id: fc.constantFrom(...interactions), at: time, answers: postKey })
    .map((reply) => ({ interaction: { ...reply, customer: 'x:@maya', kind: 'reply', by: 'Kim' } })),
  interactionRemoved: bodies.interactionRemoved,
  caseDismissed: bodies.caseDismissed,
  caseReopened: bodies.caseReopened,
  judged: bodies.judged,
};

function nameAt(place: number, kind: string): string {
  if (kind === 'mention') return `mention:entry-${place}`;
  return place % 7 === 3 ? `reply:x:9${place}` : `entry-${place}`;
}

/** A reply that was seen in its thread says which post of ours it is, as its name does. */
function asSeen(body: { readonly kind: string; readonly interaction?: object }, name: string): object {
  if (body.kind !== 'interaction' || !name.startsWith('reply:')) return body;
  return { ...body, interaction: { ...body.interaction, reply: name.slice('reply:'.length) } };
}

function historiesOf(some: Bodies, size = {}): fc.Arbitrary<Entry[]> {
  const kinds = Object.entries(some).map(([kind, body]) => body.map((fields) => ({ kind, ...fields })));
  return fc
    .array(fc.record({ body: fc.oneof(...kinds), at: time, machine: fc.constantFrom('aa', 'bb') }), {
      maxLength: 40,
      ...size,
    })
    .map((steps) =>
      steps.map(
        ({ body, at, machine }, place) =>
          ({
            ...asSeen(body, nameAt(place, body.kind)),
            id: EntryId.parse(nameAt(place, body.kind)),
            at,
            by: 'Kim',
            clock: `17000000000${String(place).padStart(2, '0')}-0000-${machine}`,
          }) as Entry, // put together from a kind and this kind's own fields
      ),
    );
}

/** Histories of up to 40 entries by two machines, each entry with its own id and clock. */
export const histories = historiesOf(bodies);

/** The same of posts, replies and what is said of them alone: they meet in a few threads. */
export const threadHistories = historiesOf(threadBodies, { minLength: 4, maxLength: 14 });
