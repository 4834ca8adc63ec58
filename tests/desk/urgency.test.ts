import { describe, expect, it } from 'vitest';
import { byUrgency, dueAtOf, type Situation, urgencyOf } from '../../lib/desk/urgency.ts';
import type { UrgencyReason } from '../../lib/model/understanding.ts';

const now = '2026-11-20T12:00:00.000Z';
const waitingSince = (since: string): Situation['state'] => ({ kind: 'waiting', since, from: 'posted' });
const justNow: Situation = {
  state: waitingSince('2026-11-20T11:59:00.000Z'),
  intent: 'complaint',
  sentiment: 'negative',
  reasons: [],
  unansweredBefore: 0,
  counts: undefined,
  target: 60,
};
const shown = (...kinds: UrgencyReason['kind'][]) => kinds.map((kind) => ({ kind, words: ['a word'] }));
const level = (situation: Partial<Situation>) => urgencyOf({ ...justNow, ...situation }, now).level;
const kinds = (situation: Partial<Situation>) =>
  urgencyOf({ ...justNow, ...situation }, now).reasons.map(({ kind }) => kind);

describe('how soon a mention must be answered', () => {
  it('is first where there is danger, or two grave reasons', () => {
    expect(level({ reasons: shown('safety') })).toBe('critical');
    expect(level({ reasons: shown('outage', 'vulnerable') })).toBe('critical');
  });
  it('is soon for one grave reason, the press, or two weaker ones', () => {
    for (const kind of ['legal', 'outage', 'vulnerable', 'press'] as const)
      expect(level({ reasons: shown(kind) })).toBe('high');
    expect(level({ reasons: shown('anger'), unansweredBefore: 1 })).toBe('high');
    expect(level({ reasons: shown('anger') })).toBe('normal');
  });
  it('is as usual for complaints and questions, and no matter for praise', () => {
    expect(level({})).toBe('normal');
    expect(level({ intent: 'question', sentiment: 'neutral' })).toBe('normal');
    const state = waitingSince('2026-11-19T11:00:00.000Z');
    expect(level({ intent: 'praise', sentiment: 'positive', state })).toBe('low');
  });
  it('is as usual for whoever is unhappy, or may be, whatever their post was taken for', () => {
    const waits = { state: waitingSince('2026-11-20T10:59:00.000Z'), unansweredBefore: 1, counts: { likes: 800 } };
    const taken = (intent: Situation['intent'], sentiment: Situation['sentiment']) => ({ intent, sentiment });
    for (const unhappy of [taken('praise', 'negative'), taken('other', 'negative'), taken('other', 'unsure')]) {
      expect(level(unhappy)).toBe('normal');
      expect(dueAtOf({ ...justNow, ...unhappy })).toBe('2026-11-20T12:59:00.000Z');
      expect(kinds({ ...waits, ...unhappy })).toEqual(['waiting', 'unanswered', 'reach']);
    }
    for (const idle of [taken('praise', 'unsure'), taken('other', 'neutral'), taken('spam', 'negative')]) {
      expect(level(idle)).toBe('low');
      expect(dueAtOf({ ...justNow, ...idle })).toBeUndefined();
      expect(kinds({ ...waits, ...idle })).toEqual([]);
    }
  });
  it('rises with the wait, with a second post, and least with how many read it', () => {
    const situation = {
      state: waitingSince('2026-11-20T10:59:00.000Z'),
      unansweredBefore: 1,
      counts: { views: 50_000 },
    };
    expect(kinds(situation)).toEqual(['waiting', 'unanswered', 'reach']);
    expect(kinds({ ...situation, reasons: shown('anger') })).toEqual(['anger', 'waiting', 'unanswered', 'reach']);
    expect(kinds({ counts: { likes: 3 } })).toEqual([]);
  });
  it('rises once they have waited as long as their brand lets people wait', () => {
    expect(kinds({ target: 2 })).toEqual([]);
    expect(kinds({ target: 1 })).toEqual(['waiting']);
    expect(urgencyOf({ ...justNow, target: 5 }, now).dueAt).toBe('2026-11-20T12:04:00.000Z');
    expect(urgencyOf({ ...justNow, target: 5, intent: 'praise', sentiment: 'positive' }, now).dueAt).toBeUndefined();
  });
  it('is over once it was answered', () => {
    const state: Situation['state'] = { kind: 'answered', by: '', at: now, since: '2026-11-20T11:00:00.000Z' };
    expect(urgencyOf({ ...justNow, state, reasons: shown('safety') }, now)).toEqual({
      level: 'low',
      reasons: shown('safety'),
    });
  });
});

it('the order is the most urgent first, then who waits longest', () => {
  const of = (name: string, since: string, reasons: UrgencyReason[]) => ({
    name,
    since,
    urgency: urgencyOf({ ...justNow, state: waitingSince(since), reasons }, now),
  });
  const all = [
    of('new', '2026-11-20T11:58:00.000Z', []),
    of('old', '2026-11-20T11:30:00.000Z', []),
    of('dangerous', '2026-11-20T11:59:00.000Z', shown('safety')),
  ];
  expect(all.toSorted(byUrgency).map(({ name }) => name)).toEqual(['dangerous', 'old', 'new']);
});
