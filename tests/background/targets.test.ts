import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Said } from '../../lib/model/correction.ts';
import { BrandId, PostKey } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from './posts.ts';
import { backgroundPerTest, sidePanel, xPage } from './running.ts';

const background = backgroundPerTest();
const late = mentionOf({ id: '1', text: 'Where is my Acme parcel?' }); // written three minutes ago
const by = { by: 'post', post: PostKey.parse('x:1') } as const;

async function seen() {
  const running = background();
  await running.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask(xPage, 'setUp', { site: 'x' });
  await running.ask(xPage, 'see', [late]);
  const setTarget = (brand: BrandId, minutes: number) =>
    running.ask(sidePanel, 'saveTarget', { id: entryId(), target: { brand, minutes } });
  const reasons = async () => {
    const { urgency } = await running.ask(sidePanel, 'lookUp', by);
    const { mentions } = await running.ask(sidePanel, 'queue', { limit: 10 });
    expect(mentions.map((mention) => mention.urgency)).toEqual([urgency]);
    return urgency?.reasons.map(({ kind }) => kind);
  };
  return { running, setTarget, reasons };
}

it('people may wait for an hour until a brand says otherwise', async () => {
  const { running, reasons } = await seen();
  expect(await running.ask(sidePanel, 'target', { brand: acme.id })).toEqual({ brand: acme.id, minutes: 60 });
  running.minutesPass(56);
  expect(await reasons()).toEqual([]);
  running.minutesPass(1);
  expect(await reasons()).toEqual(['waiting']);
});

it('a shorter wait counts at once, for that brand alone: card, queue and the marks of pages follow', async () => {
  const { running, setTarget, reasons } = await seen();
  await setTarget(BrandId.parse('other'), 1);
  expect(await reasons()).toEqual([]);
  running.told.length = 0;
  await setTarget(acme.id, 2);
  expect(await reasons()).toEqual(['waiting']);
  expect(running.told).toContainEqual({ change: { what: 'setup' }, tab: xPage.tab });
  const [mark] = await running.ask(xPage, 'see', [late]); // as a page does that hears of it
  expect(mark?.dueAt).toBe('2026-11-20T08:59:00.000Z');
  await setTarget(acme.id, 10);
  expect(await reasons()).toEqual([]);
});

it('whoever is unhappy waits for an answer though their post was taken for something else', async () => {
  const { running, setTarget, reasons } = await seen();
  await setTarget(acme.id, 1);
  const correct = (said: Said) => running.ask(sidePanel, 'correct', { id: entryId(), post: by.post, said });
  const due = async () => (await running.ask(xPage, 'see', [late]))[0]?.dueAt;
  await correct({ aspect: 'intent', value: 'other' });
  await correct({ aspect: 'sentiment', value: 'neutral' });
  expect(await reasons()).toEqual([]);
  expect(await due()).toBeUndefined();
  await correct({ aspect: 'sentiment', value: 'negative' });
  expect(await reasons()).toEqual(['waiting']);
  expect(await due()).toBe('2026-11-20T08:58:00.000Z');
});

it('what was answered is due no more', async () => {
  const { running } = await seen();
  const { customer } = await running.ask(sidePanel, 'lookUp', by);
  const answers = by.post;
  await running.ask(sidePanel, 'log', { id: entryId(), customer: customer.id, kind: 'reply', text: 'Hi', answers });
  const [mark] = await running.ask(xPage, 'see', [late]);
  expect(mark?.state.kind).toBe('answered');
  expect(mark?.dueAt).toBeUndefined();
});
