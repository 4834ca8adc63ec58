import { expect } from 'vitest';
import { BrandId, EntryId } from '../../lib/model/ids.ts';
import { openMention } from './open-mention.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { test as plain } from './rig/fixture.ts';
import { find, press } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, async ({ open }) => {
  const view = await withBrand(open);
  await askFromView(view, 'saveSettings', { ready: true });
  return view;
});

/** Among so many posts of the practice feed some have words of the one that is corrected. */
const enoughSeen = 25;

test('what was understood of a post is corrected with one choice, and taken back', async ({ open, view: _ }) => {
  const { sidebar, post } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
  const mention = async () => (await askFromView(sidebar, 'lookUp', { by: 'post', post })).mention;
  const understood = await until('the post is understood', async () => (await mention())?.understood);
  expect(understood.language).toMatch(/^[a-z]{2}/);
  const about = (issueType: string) => `${words('correct.issueType')}: ${words(`issueType.${issueType}`)}`;
  const instead = understood.issueType === 'billing' ? 'staff' : 'billing';
  await press(sidebar, 'button', about(understood.issueType));
  await press(sidebar, 'menuitem', words('correct.no', { name: words(`issueType.${instead}`) }));
  await find(sidebar, 'button', about(instead));
  await until('the correction is kept', async () => (await mention())?.corrected?.issueType);
  await press(sidebar, 'button', words('ui.undo'));
  await find(sidebar, 'button', about(understood.issueType));
  await until('the correction is taken back', async () => (await mention())?.corrected === undefined);
}, 60_000);

test('a correction teaches what was seen before it, and taken back it leaves everything as it was', async ({
  open,
  view: _,
}) => {
  const { page, sidebar, post } = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
  const intents = async () => {
    const { mentions } = await askFromView(sidebar, 'queue', { limit: 100 });
    return new Map(mentions.map(({ key, understood }) => [key, understood?.intent]));
  };
  await until('many posts are seen', async () => {
    await page.mouse.wheel({ deltaY: 800 });
    return (await intents()).size >= enoughSeen;
  });
  const before = await intents();
  const said = before.get(post) === 'complaint' ? 'other' : 'complaint';
  const taught = async () =>
    [...(await intents())].find(
      ([key, intent]) => key !== post && intent === said && before.has(key) && before.get(key) !== said,
    );
  const what = (intent: string) => `${words('correct.intent')}: ${words(`intent.${intent}`)}`;
  await press(sidebar, 'button', what(before.get(post) ?? 'other'));
  await press(sidebar, 'menuitem', words('correct.no', { name: words(`intent.${said}`) }));
  const [other] = await until('another post is understood as that one was corrected', taught);
  const { mention } = await askFromView(sidebar, 'lookUp', { by: 'post', post: other });
  expect(mention?.corrected).toBeUndefined();
  await press(sidebar, 'button', words('ui.undo'));
  await until('it is understood as before', async () => (await intents()).get(other) === before.get(other));
}, 60_000);

test('who waits longer than they may is marked as overdue as soon as that is said', async ({ open, view }) => {
  const posts = 'article[data-testid="tweet"]';
  const page = await open.page('https://x.com/home');
  const overdue = async () => (await open.marks(page, posts)).some(({ says }) => says.includes(words('mark.overdue')));
  await until('marks are there', async () => (await open.marks(page, posts)).length > 0);
  const setTarget = (minutes: number) =>
    askFromView(view, 'saveTarget', {
      id: EntryId.parse(`target-${minutes}`),
      target: { brand: BrandId.parse('brand'), minutes },
    });
  await setTarget(7 * 24 * 60);
  await until('nobody is overdue', async () => (await open.marks(page, posts)).length > 0 && !(await overdue()));
  await setTarget(1);
  await until('somebody is overdue', overdue);
}, 60_000);
