import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../lib/messages/protocol/index.ts';
import { CustomerId, PostKey } from '../../lib/model/ids.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import { acme, entryId, mentionOf, ownReply, post } from './posts.ts';
import { backgroundPerTest, type From, sidebarFrame, xPage } from './running.ts';

const background = backgroundPerTest();
const mention = PostKey.parse('x:1');
const maya = CustomerId.parse('x:@mayac');

beforeEach(async () => {
  await background().ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  await background().ask(xPage, 'setUp', { site: 'x' });
  await background().ask(xPage, 'see', [mentionOf({ id: '1' })]);
});

function card(): Promise<Card> {
  return background().ask(sidebarFrame, 'lookUp', { by: 'post', post: mention });
}

async function interactions() {
  return (await card()).history.flatMap((item) => (item.kind === 'interaction' ? [item.interaction] : []));
}

function seeReply(from: From = xPage, id = '2') {
  return background().ask(from, 'logSeenReply', { reply: ownReply({ id }), answers: mention });
}

function logReply(id = entryId()) {
  return background().ask(sidebarFrame, 'log', { id, customer: maya, kind: 'reply', text: 'Hi', answers: mention });
}

test('a reply is logged once, whatever reloads, tabs and restarts show it again', async () => {
  await Promise.all([seeReply(), seeReply({ ...xPage, tab: 9 })]);
  background().restart();
  await seeReply();
  expect(await interactions()).toMatchObject([
    {
      kind: 'reply',
      by: 'Kim',
      text: 'Hi Maya, we are on it.',
      answers: 'x:1',
      reply: 'x:2',
      permalink: expect.any(String),
    },
  ]);
});

test('a reply logged by hand and then seen in the thread is one interaction, with the words that were sent', async () => {
  const logged = await logReply();
  background().minutesPass(3);
  await seeReply();
  expect(await interactions()).toMatchObject([{ id: logged.id, reply: 'x:2', text: 'Hi Maya, we are on it.' }]);
  expect((await card()).customer.counts.interactions).toBe(1);
});

test('a reply seen in the thread and then logged by hand is one interaction too', async () => {
  background().minutesPass(3);
  await seeReply();
  await logReply();
  expect(await interactions()).toMatchObject([{ reply: 'x:2', by: 'Kim' }]);
});

test('the same reply logged again within seconds, as by a double click, is one; what is logged later is another', async () => {
  const first = await logReply();
  expect(await logReply()).toEqual(first);
  const wordless = { customer: maya, kind: 'reply', answers: mention } as const;
  expect(await background().ask(sidebarFrame, 'log', { id: entryId(), ...wordless })).toEqual(first);
  expect(await interactions()).toHaveLength(1);
  background().minutesPass(1);
  await logReply();
  expect(await interactions()).toHaveLength(2);
});

test('two replies are two, in whichever way each was logged', async () => {
  background().minutesPass(3);
  await seeReply();
  await logReply();
  await seeReply(xPage, '3');
  await logReply();
  expect((await interactions()).map(({ reply }) => reply).toSorted()).toEqual(['x:2', 'x:3']);
});

test('a post that is edited is kept and judged as it says now, whatever an older page still shows', async () => {
  const edited = 'Acme, my parcel exploded. This is a scandal!';
  const see = (text: string) => background().ask(xPage, 'see', [mentionOf({ id: '1', text })]);
  const kept = async () => (await card()).mention;
  await see('Thanks Acme, you are wonderful!');
  expect(await kept()).toMatchObject({ sentiment: { label: 'positive' } });
  await see(edited);
  expect(await kept()).toMatchObject({ post: { text: edited }, sentiment: { label: 'negative' } });
  await see('Thanks Acme, you are wonderful!');
  await see(edited.replace(' ', '\n'));
  expect(await kept()).toMatchObject({ post: { text: edited }, sentiment: { label: 'negative' } });
});

test('a double click logs once', async () => {
  const id = entryId();
  const [first, second] = await Promise.all([logReply(id), logReply(id)]);
  expect(second).toEqual(first);
  expect(await interactions()).toHaveLength(1);
});

test('a logged contact taken back lets the case wait again, and a reload does not bring it back', async () => {
  background().minutesPass(3);
  await seeReply();
  const [logged] = await interactions();
  await background().ask(sidebarFrame, 'unlog', { id: logged?.id ?? entryId() });
  await seeReply();
  expect(await interactions()).toEqual([]);
  const { mention: kept, customer } = await card();
  expect(kept?.state.kind).toBe('waiting');
  expect(customer).toMatchObject({ counts: { interactions: 0 }, lastAt: '2026-11-20T08:57:00.000Z' });
});

describe('a contact that was taken back comes back as it was', () => {
  const takeBackAndUndo = async () => {
    const [before] = await interactions();
    if (before === undefined) throw new Error('nothing is logged');
    await background().ask(sidebarFrame, 'unlog', { id: before.id });
    expect((await card()).mention?.state.kind).toBe('waiting');
    background().minutesPass(60);
    await background().ask(sidebarFrame, 'saveSettings', { agentName: 'Lee' });
    const restoring = { id: entryId(), interaction: before.id };
    for (const _ of ['asked', 'asked twice']) await background().ask(sidebarFrame, 'relog', restoring);
    const [after, ...others] = await interactions();
    expect({ ...after, id: before.id }).toEqual(before);
    expect(others).toEqual([]);
  };

  test('with whom and when, and answers its case since then', async () => {
    const logged = await logReply();
    await takeBackAndUndo();
    expect((await card()).mention?.state).toMatchObject({ kind: 'answered', by: 'Kim', at: logged.at });
  });

  test('with what was seen of it in the thread, and is not logged a second time when it is seen again', async () => {
    await logReply();
    background().minutesPass(3);
    await seeReply();
    await takeBackAndUndo();
    await seeReply();
    expect(await interactions()).toMatchObject([{ reply: 'x:2', by: 'Kim', text: 'Hi Maya, we are on it.' }]);
  });

  test('also where it was only seen: whoever then logs it by hand means the same reply', async () => {
    background().minutesPass(3);
    await seeReply();
    await takeBackAndUndo();
    await logReply();
    expect(await interactions()).toMatchObject([{ reply: 'x:2' }]);
  });

  test('unless it was erased meanwhile', async () => {
    const { id } = await logReply();
    await background().ask(sidebarFrame, 'unlog', { id });
    await background().ask(sidebarFrame, 'erase', { id: entryId(), customer: maya });
    const asked = background().ask(sidebarFrame, 'relog', { id: entryId(), interaction: id });
    await expect(asked).rejects.toMatchObject({ kind: 'notFound' });
  });
});

test('an old reply that is read only now was not necessarily ours: the account is named', async () => {
  background().minutesPass(24 * 60);
  await seeReply();
  expect(await interactions()).toMatchObject([{ by: '@acme_help', at: '2026-11-20T09:01:00.000Z' }]);
});

test('a reply of which the page tells no time is by the agent only where its words were just put into the box', async () => {
  const untimed = { ...ownReply({ id: '2' }), postedAt: undefined, postedAtPrecision: undefined };
  await background().ask(xPage, 'logSeenReply', { reply: untimed, answers: mention });
  expect(await interactions()).toMatchObject([{ by: '@acme_help' }]);
  await background().ask(xPage, 'see', [mentionOf({ id: '3' })]);
  const other = PostKey.parse('x:3');
  await background().ask(sidebarFrame, 'fill', { tab: 7, post: other, text: untimed.text });
  await background().ask(xPage, 'logSeenReply', { reply: { ...untimed, id: '4' }, answers: other });
  expect((await interactions()).filter(({ answers }) => answers === other)).toMatchObject([{ by: 'Kim' }]);
});

test('a reply by any other account, or to a post that is no mention, is not logged', async () => {
  const stranger = post({ id: '5', author: { handle: 'acme_heIp' } });
  await background().ask(xPage, 'logSeenReply', { reply: stranger, answers: mention });
  await background().ask(xPage, 'logSeenReply', { reply: ownReply({ id: '6' }), answers: PostKey.parse('x:404') });
  expect(await interactions()).toEqual([]);
});

describe('a reply from an account that is not known as ours', () => {
  const byNumber = (id: string, text = 'Hi Maya, your Acme parcel is on its way.') =>
    ownReply({ id, text, author: { handle: '100012345678901' }, inReplyTo: { id: '1' } });
  const claim = (reply: Post, from = xPage) => background().ask(from, 'logSeenReply', { reply, answers: mention });
  const fill = (text = 'Hi Maya, your Acme parcel is on its way.') =>
    background().ask(sidebarFrame, 'fill', { tab: 7, post: mention, text });
  const mentionBy = (reply: Post): Mention => ({ ...mentionOf({ id: '0' }), post: reply });

  test('is logged where the person just had its words put into the box, and is no mention', async () => {
    await fill();
    background().restart();
    const [, marks] = await Promise.all([
      claim(byNumber('2')),
      background().ask(xPage, 'see', [mentionBy(byNumber('2'))]),
    ]);
    expect(marks).toEqual([]);
    expect(await interactions()).toMatchObject([{ kind: 'reply', by: 'Kim', reply: 'x:2' }]);
  });

  test('is not logged on the word of a page alone: other words, another tab, too late', async () => {
    await claim(byNumber('2'));
    await fill();
    await claim(byNumber('3', 'Buy our tea instead'));
    await claim(byNumber('4'), { ...xPage, tab: 9 });
    background().minutesPass(16);
    await claim(byNumber('5'));
    expect(await interactions()).toEqual([]);
  });

  test('makes its account no account of ours', async () => {
    await fill();
    await claim(byNumber('2'));
    await claim(byNumber('3'));
    expect(await interactions()).toHaveLength(1);
    const marks = await background().ask(xPage, 'see', [mentionBy(byNumber('6'))]);
    expect(marks).toMatchObject([{ post: 'x:6', state: { kind: 'waiting' } }]);
  });
});

test('a call is logged as a contact, and the post still waits for its reply', async () => {
  await background().ask(sidebarFrame, 'log', { id: entryId(), customer: maya, kind: 'call', answers: mention });
  expect(await interactions()).toMatchObject([{ kind: 'call', by: 'Kim' }]);
  expect((await card()).mention?.state.kind).toBe('waiting');
});

test('logging for somebody who is not in the records is refused', async () => {
  const draft = { id: entryId(), customer: CustomerId.parse('nobody'), kind: 'call' } as const;
  await expect(background().ask(sidebarFrame, 'log', draft)).rejects.toMatchObject({ kind: 'notFound' });
});

test('a dismissed mention leaves the queue and comes back when it is reopened', async () => {
  const queue = async () => (await background().ask(sidebarFrame, 'queue', { limit: 10 })).waiting;
  expect(await queue()).toBe(1);
  await background().ask(sidebarFrame, 'setCase', { id: entryId(), post: mention, dismissed: true });
  expect(await queue()).toBe(0);
  expect(background().marksTold(7)).toMatchObject([{ post: mention, state: { kind: 'dismissed', by: 'Kim' } }]);
  await background().ask(sidebarFrame, 'setCase', { id: entryId(), post: mention, dismissed: false });
  expect(await queue()).toBe(1);
});
