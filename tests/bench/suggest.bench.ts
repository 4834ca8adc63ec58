import 'fake-indexeddb/auto';
import { BrandId, CustomerId, EntryId, IdentityKey, PostKey, ResponseId } from '../../lib/model/ids.ts';
import { shinglesOf, sketchOf } from '../../lib/model/likeness.ts';
import type { CannedResponse } from '../../lib/model/response.ts';
import { Database } from '../../lib/records/database.ts';
import { exampleMark, examplesLike, repliesThatEndedWell, replyWords } from '../../lib/records/replies.ts';
import { sameWordings } from '../../lib/records/wordings.ts';
import { createSuggester } from '../../lib/reply/suggest.ts';
import type { Benchmark } from './row.ts';

const responseCount = 5_000;
const replyCount = 100_000;
const asks = 50;
const at = '2026-11-20T09:00:00.000Z';
const brand = BrandId.parse('b');

/** The same numbers at every run (a linear congruential generator, constants of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = numbers(4);
const syllables = 'ka to ri me no sa bel gor fin dal ver mon tas qui lon per stra ban del cor hu wis zen pol tra'.split(
  ' ',
);
const vocabulary = Array.from({ length: 6_000 }, () =>
  Array.from({ length: 2 + Math.floor(next() * 2) }, () => syllables[Math.floor(next() * syllables.length)]).join(''),
);
/** Few words are common and most are rare, as people write. */
const word = () => vocabulary[Math.floor(next() ** 3 * vocabulary.length)] ?? '';
const words = (count: number) => Array.from({ length: count }, word).join(' ');

/** Suggestions of a large team: from its canned responses, in memory, and from its past replies, in the database. */
const suggest: Benchmark = async () => {
  const responses: CannedResponse[] = Array.from({ length: responseCount }, (_, place) => ({
    id: ResponseId.parse(`r${place}`),
    title: words(4),
    text: `Hi {{customer.firstName}}, ${words(35)}. {{agent.name}}`,
    language: 'en',
  }));
  const started = performance.now();
  const suggester = createSuggester(responses);
  const built = performance.now() - started;
  const database = await manyReplies();
  const posts = Array.from({ length: asks }, () => words(20));
  const situation = { key: 'x:0', site: 'x', sentiment: 'negative', language: 'en', values: {}, now: at } as const;
  const ranking = await each(posts, (text) => suggester.suggest({ ...situation, text }));
  const looking = await each(posts, (text) => repliesThatEndedWell(database, asked(text)));
  const examples = await each(posts, (text) => examplesLike(database, asked(text)));
  const wordings = await each([0], () => sameWordings({ database, now: () => new Date(at) }));
  const of = `${responseCount.toLocaleString('en')} canned responses`;
  return [
    { name: `suggestions from ${of}`, value: ranking, unit: 'ms', target: 20, better: 'lower' },
    { name: `indexing ${of} when the background wakes`, value: built, unit: 'ms', better: 'lower' },
    {
      name: `past replies like a post among ${replyCount.toLocaleString('en')} (database in memory)`,
      value: looking,
      unit: 'ms',
      target: 20,
      better: 'lower',
    },
    {
      name: `posts like it among these that were answered with a canned response (database in memory)`,
      value: examples,
      unit: 'ms',
      target: 20,
      better: 'lower',
    },
    {
      name: `what agents write again and again, found among these (database in memory)`,
      value: wordings,
      unit: 'ms',
      better: 'lower',
    },
  ];
};

function asked(text: string) {
  return { key: PostKey.parse('x:0'), brand, post: { site: 'x' as const, id: '0', author: { handle: 'c' }, text } };
}

/** What one reply in a hundred says. */
const habit = words(30);

async function manyReplies(): Promise<Database> {
  const database = new Database('suggest-bench');
  const customer = CustomerId.parse('c');
  const all = Array.from({ length: replyCount }, (_, place) => {
    const [id, key] = [EntryId.parse(`e${place}`), PostKey.parse(`x:${place + 1}`)];
    const text = words(20);
    const said = place % 100 === 0 ? `${words(1)}, ${habit}` : words(30);
    const time = new Date(Date.parse(at) - place * 60_000).toISOString();
    const sketch = [...sketchOf(shinglesOf(said))];
    return {
      reply: {
        id,
        customer: CustomerId.parse(`c${place % 5_000}`),
        at: time,
        outcome: 'thanked' as const,
        words: replyWords(text).flatMap((word) => [word, exampleMark + word]),
        ownAt: time,
        sketch,
      },
      interaction: {
        id,
        customer,
        at,
        kind: 'reply' as const,
        by: 'Kim',
        text: said,
        answers: key,
        reply: PostKey.parse(`x:r${place + 1}`),
        response: ResponseId.parse(`r${place % responseCount}`),
        clock: '',
        byHand: true,
      },
      mention: {
        key,
        customer,
        identity: IdentityKey.parse('x:@c'),
        brand,
        post: { site: 'x' as const, id: String(place + 1), author: { handle: 'c' }, text },
        found: [{ kind: 'name' as const, text: 'b' }],
        sentiment: { label: 'neutral' as const, strength: 0, words: [] },
        seenAt: at,
        at,
        state: { kind: 'watched' as const },
        firstClock: '',
        clock: '',
      },
    };
  });
  await database.replies.bulkAdd(all.map(({ reply }) => reply));
  await database.interactions.bulkAdd(all.map(({ interaction }) => interaction));
  await database.mentions.bulkAdd(all.map(({ mention }) => mention));
  return database;
}

/** Milliseconds for one, in the median. */
async function each<Value>(values: readonly Value[], work: (value: Value) => unknown): Promise<number> {
  const times: number[] = [];
  for (const value of values) {
    const from = performance.now();
    await work(value);
    times.push(performance.now() - from);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

export default suggest;
