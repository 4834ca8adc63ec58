/**
 * A large team's records as the lines of an export, the same ones each time: customers with mentions (every second
 * answered), interactions, labels and notes over two years. For filling a database in a browser through the import.
 */
import type { Entry } from '../../lib/model/entry.ts';
import { BrandId, CustomerId, EntryId, postKey } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';

export interface Size {
  readonly customers: number;
  /** Interactions in all; each customer has at least one mention besides. */
  readonly interactions: number;
}

type Body = Entry extends infer One ? (One extends Entry ? Omit<One, 'at' | 'by' | 'clock'> : never) : never;

const start = Date.UTC(2024, 10, 1);
const minute = 60_000;
const firstNames = ['Ana', 'Ben', 'Chloé', 'Deniz', 'Emeka', 'Fatima', 'Grete', 'Haruto', 'Ines', 'Jonas'];
const lastNames = [
  'Abara',
  'Brandt',
  'Castillo',
  'Duarte',
  'Eriksen',
  'Fontaine',
  'Grigoryan',
  'Haddad',
  'Ito',
  'Jansen',
];
const agents = ['Kim', 'Lee', 'Sam'];
const remarks = [
  'my parcel is late again, third time this month',
  'thank you for the quick help yesterday',
  'does the large kettle come in green?',
  'the app signs me out every morning, please mend it',
];
const brand = BrandId.parse('bench-brand');

/** The lines of the file, the header first. */
export function* manyRecords(size: Size): Generator<string> {
  const entries = countEntries(size);
  yield JSON.stringify({ rejoinder: 1, exportedAt: new Date(start).toISOString(), entries });
  const step = Math.max(1, Math.floor((700 * 24 * 60) / entries)) * minute;
  let place = 0;
  for (const body of bodies(size)) {
    const at = start + place * step;
    const time = new Date(at).toISOString();
    const entry = { ...body, at: time, by: pick(agents, place), clock: `${at}-0000-bench` };
    if ('mention' in entry)
      entry.mention = {
        ...entry.mention,
        post: { ...entry.mention.post, postedAt: time, postedAtPrecision: 'minute' },
      };
    if ('interaction' in entry && typeof entry.interaction === 'object')
      entry.interaction = { ...entry.interaction, at: time };
    yield JSON.stringify(entry);
    place += 1;
  }
}

function countEntries({ customers, interactions }: Size): number {
  return 1 + customers + interactions + Math.floor(customers / 10);
}

function* bodies({ customers, interactions }: Size): Generator<Body> {
  yield {
    kind: 'brand',
    id: EntryId.parse('bench-brand-1'),
    brand: { id: brand, name: 'Acme', handles: [], terms: [] },
  };
  for (let person = 0; person < customers; person += 1) yield mentionBy(person);
  for (let contact = 0; contact < interactions; contact += 1)
    yield contactWith(contact % customers, contact, customers);
  for (let person = 0; person < customers - 9; person += 10) {
    const id = EntryId.parse(`bench-label-${person}`);
    yield { kind: 'label', id, customer: customerOf(person), label: pick(['VIP', 'shop', 'press'], person) };
  }
}

function mentionBy(person: number): Body {
  const post = postBy(person);
  return {
    kind: 'mention',
    id: EntryId.parse(`mention:${postKey(post)}`),
    customer: customerOf(person),
    mention: { post, brand, found: [{ kind: 'name', text: 'Acme', start: 0, end: 4 }] },
    sentiment: { label: person % 3 === 0 ? 'negative' : 'neutral', strength: person % 3 === 0 ? 0.5 : 0, words: [] },
  };
}

/** Everyone's first contact answers their mention for every second customer; the rest are calls and visits. */
function contactWith(person: number, contact: number, customers: number): Body {
  const id = EntryId.parse(`bench-contact-${contact}`);
  const isAnswer = contact < customers && person % 2 === 0;
  return {
    kind: 'interaction',
    id,
    interaction: {
      id,
      customer: customerOf(person),
      kind: isAnswer ? 'reply' : contact % 2 === 0 ? 'call' : 'visit',
      at: new Date(start).toISOString(),
      by: pick(agents, contact),
      text: `We spoke about it: ${pick(remarks, contact)}`,
      ...(isAnswer ? { answers: postKey(postBy(person)) } : {}),
    },
  };
}

function postBy(person: number): Post {
  const name = `${pick(firstNames, person)} ${pick(lastNames, Math.floor(person / 10))}`;
  return {
    site: 'x',
    id: `1${String(person).padStart(12, '0')}`,
    author: { handle: `bench_${person}`, name },
    text: `Acme, ${pick(remarks, person)} (${person})`,
    permalink: `https://x.com/bench_${person}/status/1${String(person).padStart(12, '0')}`,
  };
}

function customerOf(person: number): CustomerId {
  return CustomerId.parse(`x:@bench_${person}`);
}

function pick<Value>(values: readonly [Value, ...Value[]] | readonly Value[], place: number): Value {
  const value = values[place % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}
