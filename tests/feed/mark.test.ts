// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createMark } from '../../lib/feed/mark.ts';
import { sharedStyle } from '../../lib/feed/shadow.ts';
import { PostKey } from '../../lib/model/ids.ts';
import type { MarkView } from '../../lib/model/mention.ts';

const now = Date.parse('2026-11-22T12:00:00.000Z');
const waiting: MarkView = {
  post: PostKey.parse('x:1'),
  sentiment: 'negative',
  met: 0,
  state: { kind: 'waiting', since: '2026-11-22T11:56:00.000Z', from: 'posted' },
};

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0); // jsdom has none
});

/** When its clock moves next, in milliseconds; undefined for a mark without one. */
function nextMove(view: MarkView) {
  const mark = createMark(document, sharedStyle(document, ''), () => undefined);
  mark.show(view);
  return mark.tick(now);
}

test('a mark has a clock while somebody waits, and none where it is likely not about us', () => {
  expect(nextMove(waiting)).toBe(60_000);
  expect(nextMove({ ...waiting, notUs: true })).toBeUndefined();
});
