import { describe, expect, it } from 'vitest';
import { byUrgency, dueAtOf, type Situation, situationOf, urgencyOf } from '../../lib/desk/urgency.ts';
import type { Corrected } from '../../lib/model/correction.ts';
import { IssueTypeId, type UrgencyReason } from '../../lib/model/understanding.ts';

const now = '2026-11-20T12:00:00.000Z';
const waitingSince = (since: string): Situation['state'] => ({ kind: 'waiting', since, from: 'posted' });
const justNow: Situation = {
  state: waitingSince('2026-11-20T11:59:00.000Z'),
  intent: 'complaint',
  sentiment: 'negative',
  issueType: IssueTypeId.parse('other'),
  reasons: [],
  unansweredBefore: 0,
  counts: undefined,
  target: 60,
};
const about = (issueType: string) => ({ issueType: IssueTypeId.parse(issueType) });
const shown = (...kinds: UrgencyReason['kind'][]) => kinds.map((kind) => ({ kind, words: ['a word'] }));
const level = (situation: Partial<Situation>) => urgencyOf({ ...justNow, ...situation }, now).level;
const kinds = (situation: Partial<Situation>) =>
  urgencyOf({ ...justNow, ...situation }, now).reasons.map(({ kind }) => kind);

describe('a kept mention', () => {
  const bySafety: UrgencyReason = { kind: 'safety', words: ['hair in my'], byIssueType: true };
  const reasonsOf = (
    issueType: string,
    intent: Situation['intent'],
    corrected: Corrected = {},
    reasons: UrgencyReason[] = shown('anger'),
  ) =>
    situationOf(
      {
        state: justNow.state,
        sentiment: { label: 'neutral', strength: 0, words: [] },
        understood: { intent, ...about(issueType), reasons },
        corrected,
        post: { site: 'x', id: '1', author: { handle: 'mayac' }, text: '' },
      },
      { unansweredBefore: 0, target: 60 },
    ).reasons;
  const kindsOf = (...mention: Parameters<typeof reasonsOf>) => reasonsOf(...mention).map(({ kind }) => kind);
  it('tells of danger where it complains or is unhappy and is about safety, as agents say', () => {
    expect(kindsOf('safety', 'complaint')).toEqual(['safety', 'anger']);
    expect(kindsOf('safety', 'other', { sentiment: 'negative' })).toEqual(['safety', 'anger']);
    expect(kindsOf('safety', 'question')).toEqual(['anger']);
    expect(kindsOf('product', 'complaint')).toEqual(['anger']);
    expect(kindsOf('safety', 'complaint', about('product'))).toEqual(['anger']);
    expect(kindsOf('product', 'complaint', about('safety'))).toEqual(['safety', 'anger']);
  });
  it('says by which words it is about safety, unless agents say that it is not, or words tell of danger themselves', () => {
    expect(reasonsOf('safety', 'complaint', {}, [bySafety])).toEqual([bySafety]);
    expect(reasonsOf('safety', 'question', {}, [bySafety])).toEqual([]);
    expect(reasonsOf('safety', 'complaint', about('product'), [bySafety])).toEqual([]);
    expect(reasonsOf('safety', 'complaint', {}, shown('safety'))).toEqual(shown('safety'));
  });
  it('is not urgent by its words once an agent says that it is spam', () => {
    expect(reasonsOf('safety', 'complaint', { intent: 'spam' })).toEqual([]);
  });
});

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
  it('is soon, and not first, where what it is about alone tells of danger', () => {
    expect(level({ reasons: [{ kind: 'safety', words: ['hair in my'], byIssueType: true }] })).toBe('high');
  });
  it('is as usual for a plain question or praise that names law, or somebody vulnerable', () => {
    for (const kind of ['legal', 'vulnerable'] as const) {
      expect(level({ intent: 'question', sentiment: 'neutral', reasons: shown(kind) })).toBe('normal');
      expect(level({ intent: 'praise', sentiment: 'positive', reasons: shown(kind) })).toBe('normal');
      for (const sentiment of ['negative', 'unsure'] as const)
        expect(level({ intent: 'question', sentiment, reasons: shown(kind) })).toBe('high');
      expect(level({ intent: 'other', sentiment: 'neutral', reasons: shown(kind) })).toBe('high');
      expect(level({ intent: 'complaint', sentiment: 'positive', reasons: shown(kind) })).toBe('high');
    }
    for (const kind of ['outage', 'press'] as const)
      expect(level({ intent: 'question', sentiment: 'neutral', reasons: shown(kind) })).toBe('high');
    expect(level({ intent: 'question', sentiment: 'neutral', reasons: shown('safety') })).toBe('critical');
  });
  it('is as usual for a calm word about anything but what people merely talk of', () => {
    const calm = { intent: 'other', sentiment: 'neutral' } as const;
    for (const type of ['delivery', 'billing', '01KZ0000000000000000000000'])
      expect(level({ ...calm, ...about(type) })).toBe('normal');
    for (const type of ['product', 'other']) expect(level({ ...calm, ...about(type) })).toBe('low');
    expect(level({ ...calm, sentiment: 'positive', ...about('delivery') })).toBe('low');
    for (const intent of ['praise', 'other'] as const)
      expect(level({ ...calm, intent, ...about('delivery'), isSaid: true })).toBe('low');
    expect(level({ ...calm, ...about('delivery'), isSaid: true, sentiment: 'negative' })).toBe('normal');
    expect(level({ intent: 'spam', sentiment: 'neutral', ...about('delivery') })).toBe('low');
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
    const [ironic, joyless, unsure] = [taken('praise', 'unsure'), taken('praise', 'neutral'), taken('other', 'unsure')];
    for (const unhappy of [taken('praise', 'negative'), taken('other', 'negative'), ironic, joyless, unsure]) {
      expect(level(unhappy)).toBe('normal');
      expect(dueAtOf({ ...justNow, ...unhappy })).toBe('2026-11-20T12:59:00.000Z');
      expect(kinds({ ...waits, ...unhappy })).toEqual(['waiting', 'unanswered', 'reach']);
    }
    for (const idle of [taken('praise', 'positive'), taken('other', 'neutral'), taken('spam', 'unsure')]) {
      expect(level(idle)).toBe('low');
      expect(dueAtOf({ ...justNow, ...idle })).toBeUndefined();
      expect(kinds({ ...waits, ...idle })).toEqual([]);
    }
  });
  it('has a clock wherever the words are grave, whatever the post was taken for', () => {
    for (const kind of ['safety', 'legal', 'outage', 'vulnerable', 'press'] as const) {
      const calm = { intent: 'other', sentiment: 'neutral', reasons: shown(kind) } as const;
      expect(dueAtOf({ ...justNow, ...calm })).toBe('2026-11-20T12:59:00.000Z');
      expect(kinds({ ...calm, state: waitingSince('2026-11-20T10:59:00.000Z') })).toContain('waiting');
    }
    const angry = { intent: 'spam', sentiment: 'negative', reasons: shown('anger') } as const;
    expect(dueAtOf({ ...justNow, ...angry })).toBeUndefined();
  });
  it('is no matter where it is likely not about us, whatever its words sound like', () => {
    const cartoon = { notUs: true, reasons: shown('safety'), unansweredBefore: 1, counts: { likes: 800 } } as const;
    const urgency = urgencyOf({ ...justNow, ...cartoon, state: waitingSince('2026-11-20T09:00:00.000Z') }, now);
    expect(urgency).toEqual({ level: 'low', reasons: shown('safety'), notUs: true });
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

it('the order is the most urgent first, then who waits longest, and last what is likely not about us', () => {
  const of = (name: string, since: string, reasons: UrgencyReason[], more: Partial<Situation> = {}) => ({
    name,
    since,
    urgency: urgencyOf({ ...justNow, state: waitingSince(since), reasons, ...more }, now),
  });
  const all = [
    of('not us', '2026-11-20T11:00:00.000Z', [], { notUs: true }),
    of('glad', '2026-11-20T11:58:00.000Z', [], { intent: 'praise', sentiment: 'positive' }),
    of('new', '2026-11-20T11:58:00.000Z', []),
    of('old', '2026-11-20T11:30:00.000Z', []),
    of('dangerous', '2026-11-20T11:59:00.000Z', shown('safety')),
  ];
  expect(all.toSorted(byUrgency).map(({ name }) => name)).toEqual(['dangerous', 'old', 'new', 'glad', 'not us']);
});
