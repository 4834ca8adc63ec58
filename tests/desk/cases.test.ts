import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseState } from '../../lib/desk/cases.ts';
import { EntryId } from '../../lib/model/ids.ts';
import type { Finding } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';

const seenAt = '2026-11-20T09:00:00.000Z';
const post: Post = { site: 'x', id: '1', author: { handle: 'mayac' }, text: 'Acme is late' };
const found: Finding[] = [{ kind: 'name', text: 'Acme' }];
const mention = { post, found, seenAt };

function reply(clock: string, at: string, by = 'Kim') {
  return { id: EntryId.parse(`reply-${clock}`), by, at, clock };
}

test('a customer waits from the moment of writing, however late we see the post', () => {
  const old = { ...mention, post: { ...post, postedAt: '2026-11-13T09:00:00Z' } };
  expect(caseState(old, { replies: [] })).toEqual({
    kind: 'waiting',
    since: '2026-11-13T09:00:00.000Z',
    from: 'posted',
  });
});

test('where the page tells no time, or one in the future, the wait begins when we saw it', () => {
  const waiting = { kind: 'waiting', since: seenAt, from: 'seen' };
  expect(caseState(mention, { replies: [] })).toEqual(waiting);
  const future = { ...mention, post: { ...post, postedAt: '2027-01-01T00:00:00Z' } };
  expect(caseState(future, { replies: [] })).toEqual(waiting);
});

test('nobody waits for us under a post about competitors only', () => {
  const competitor: Finding = { kind: 'name', text: 'Borealis', competitor: true };
  expect(caseState({ ...mention, found: [competitor] }, { replies: [] })).toEqual({ kind: 'watched' });
  expect(caseState({ ...mention, found: [competitor, ...found] }, { replies: [] })).toMatchObject({ kind: 'waiting' });
});

test('the first of several replies ended the wait', () => {
  const replies = [reply('3', '2026-11-20T09:30:00Z', 'Lee'), reply('2', '2026-11-20T09:10:00Z')];
  expect(caseState(mention, { replies })).toMatchObject({ kind: 'answered', by: 'Kim', at: '2026-11-20T09:10:00Z' });
});

test('the last thing somebody did decides between answered, dismissed and waiting again', () => {
  const verdict = (kind: 'dismissed' | 'reopened', clock: string) => ({ kind, clock, by: 'Lee', at: seenAt });
  const replies = [reply('2', '2026-11-20T09:10:00Z')];
  expect(caseState(mention, { replies, verdict: verdict('dismissed', '1') }).kind).toBe('answered');
  expect(caseState(mention, { replies, verdict: verdict('dismissed', '3') }).kind).toBe('dismissed');
  expect(caseState(mention, { replies, verdict: verdict('reopened', '3') }).kind).toBe('waiting');
  expect(caseState(mention, { replies: [], verdict: verdict('reopened', '3') }).kind).toBe('waiting');
});

test('no wait begins after we saw the post', () => {
  const times = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') });
  fc.assert(
    fc.property(times, times, (posted, seen) => {
      const state = caseState(
        { found, seenAt: seen.toISOString(), post: { ...post, postedAt: posted.toISOString() } },
        { replies: [] },
      );
      expect(state.kind === 'waiting' && state.since <= seen.toISOString()).toBe(true);
    }),
  );
});

describe('a thread is one case', () => {
  const inThread = [reply('2', '2026-11-20T09:10:00.000Z')];
  const competitor: Finding = { kind: 'name', text: 'Borealis', competitor: true };

  test('the first reply after a post to anything else that its writer wrote there answers it', () => {
    const two = [reply('3', '2026-11-20T09:30:00.000Z', 'Lee'), ...inThread];
    expect(caseState(mention, { replies: [], inThread: two })).toMatchObject({ kind: 'answered', by: 'Kim' });
    const later = { ...mention, seenAt: '2026-11-20T09:20:00.000Z' };
    expect(caseState(later, { replies: [], inThread })).toMatchObject({ kind: 'waiting' });
  });

  test('but nothing that was dismissed, is said to wait again, or is about competitors only', () => {
    const verdict = (kind: 'dismissed' | 'reopened', clock: string) => ({ kind, clock, by: 'Lee', at: seenAt });
    expect(caseState(mention, { replies: [], inThread, verdict: verdict('dismissed', '1') }).kind).toBe('dismissed');
    expect(caseState(mention, { replies: [], inThread, verdict: verdict('reopened', '3') }).kind).toBe('waiting');
    expect(caseState({ ...mention, found: [competitor] }, { replies: [], inThread }).kind).toBe('watched');
  });
});
