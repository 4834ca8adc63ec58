import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { PostKey, ResponseId } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf, ownReply } from './posts.ts';
import { backgroundPerTest, sidebarFrame, xPage } from './running.ts';

const background = backgroundPerTest();
const sorry = 'Sorry that your parcel is late, {{customer.firstName}}. {{agent.name}}';
const mayasPost = PostKey.parse('x:1');

test('a mention is seen, its author looked up, answered, logged by itself, and every mark says so', async () => {
  const { ask, told } = bound();
  await ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });

  const late = { id: ResponseId.parse('late'), title: 'Late parcel', text: sorry };
  await ask(sidebarFrame, 'saveResponse', { id: entryId(), response: late });

  const setup = await ask(xPage, 'setUp', { site: 'x' });
  expect(setup?.brands).toEqual([acme]);

  const [mark] = await ask(xPage, 'see', [mentionOf({ id: '1' })]);
  expect(mark).toMatchObject({
    post: mayasPost,
    met: 0,
    state: { kind: 'waiting', since: '2026-11-20T08:57:00.000Z', from: 'posted' },
  });

  await ask(xPage, 'open', { post: mayasPost });
  const place = await ask(sidebarFrame, 'subject', {});
  expect(place).toEqual({ tab: 7, subject: { kind: 'post', post: mayasPost }, waiting: [mayasPost] });

  const card = await ask(sidebarFrame, 'lookUp', { by: 'post', post: mayasPost });
  expect(card.customer).toMatchObject({ name: 'Maya Chen', counts: { mentions: 1, interactions: 0 } });
  expect(card.brand).toMatchObject({ name: 'Acme', handles: acme.handles });
  expect(card.identities).toMatchObject([{ site: 'x', handle: 'mayac' }]);
  expect(card.history).toMatchObject([{ kind: 'mention', at: '2026-11-20T08:57:00.000Z' }]);

  const [suggestion] = await ask(sidebarFrame, 'suggest', { post: mayasPost });
  expect(suggestion).toMatchObject({ text: 'Sorry that your parcel is late, Maya. Kim', missing: [] });

  background().minutesPass(2);
  await ask(xPage, 'logSeenReply', { reply: ownReply({ id: '2' }), answers: mayasPost });
  expect(background().marksTold(7)).toMatchObject([
    { post: mayasPost, state: { kind: 'answered', by: 'Kim', at: '2026-11-20T09:01:00.000Z' } },
  ]);
  expect(told.map(({ change }) => change)).toContainEqual({ what: 'customer', customer: card.customer.id });

  const after = await ask(sidebarFrame, 'lookUp', { by: 'post', post: mayasPost });
  expect(after.history.map(({ kind }) => kind)).toEqual(['interaction', 'mention']);
  expect((await ask(sidebarFrame, 'subject', {})).waiting).toEqual([]);
  expect(await ask(sidebarFrame, 'today', { since: '2026-11-20T00:00:00.000Z' })).toEqual({
    waiting: 0,
    answered: 1,
    seen: 1,
  });
});

function bound() {
  const running = background();
  return { ask: running.ask.bind(running), told: running.told };
}
