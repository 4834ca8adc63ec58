// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followMentions } from '../../lib/feed/follow-mentions.ts';
import { usualPlace } from '../../lib/model/appearance.ts';
import { postKey } from '../../lib/model/ids.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, post } from '../background/posts.ts';

beforeEach(
  () => void vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({ ok: true, answer: [] })),
);

/** Notices readings of posts one after the other, as a page shows them; answers what each was. */
function follow(...readings: Post[]) {
  const around = {
    marks: undefined,
    onNoPlace: () => undefined,
    onFound: () => undefined,
    isSignedIn: () => false,
    accounts: undefined,
    onKept: () => undefined,
    onOutcome: () => undefined,
  };
  const setup = { brands: [acme], marks: true, openReplyBox: true, sidebar: usualPlace };
  const { notice } = followMentions(setup, around, new AbortController().signal);
  const element = document.createElement('article');
  return readings.map((one) => notice({ element, key: postKey(one), post: one, whole: () => one }));
}

describe('a mention stays one where the page shows less of it later', () => {
  const whole = post({ id: '1', text: 'A very long story of a parcel. And it was from Acme!' });
  const answer = post({ id: '2', text: 'Thanks, still waiting', inReplyTo: { id: '9', handle: 'acme_help' } });
  const { inReplyTo: _, ...alone } = answer;

  test('of its words', () => {
    const cut = { ...whole, text: 'A very long story of a parcel.', truncated: true as const };
    expect(follow(whole, cut)).toEqual(['mention', 'mention']);
    expect(follow(cut, whole, cut)).toEqual(['nothing', 'mention', 'mention']);
  });

  test('of what it answers', () => {
    expect(follow(answer, alone, answer)).toEqual(['mention', 'mention', 'mention']);
  });

  test('but not where its words are others now', () => {
    expect(follow(whole, { ...whole, text: 'Never mind' })).toEqual(['mention', 'nothing']);
  });
});
