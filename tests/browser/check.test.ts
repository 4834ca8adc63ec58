import { expect } from 'vitest';
import { openMention } from './open-mention.ts';
import { test as plain } from './rig/fixture.ts';
import { press, read, write } from './rig/person.ts';
import { until } from './rig/until.ts';
import { words } from './rig/words.ts';
import { withBrand } from './with-brand.ts';

const test = plain.extend('view', { scope: 'file' }, ({ open }) => withBrand(open));

test('a rude draft gets advice and is put in; one with an e-mail address only at the second press', async ({
  open,
  view: _,
}) => {
  const mention = await openMention(open, 'https://x.com/home', 'article[data-testid="tweet"]');
  const { sidebar } = mention;
  const box = await until('there is an editor', async () => (await sidebar.$('textarea')) ?? undefined);
  const name = await box.evaluate((element) => element.labels?.[0]?.textContent ?? '');
  await write(sidebar, name, 'Calm down. We are sorry, it comes today.');
  await read(sidebar, /Calm down.*sounds rude/);
  await press(sidebar, 'button', words('reply.fill'));
  await until(
    'the draft stands in the box',
    async () => (await mention.held()).join() === 'Calm down. We are sorry, it comes today.',
  );

  await write(sidebar, name, 'Sorry, is it maya@mail.example?');
  await press(sidebar, 'button', words('reply.fill'));
  await read(sidebar, /Not put in yet: “maya@mail\.example” is an e-mail address/);
  expect((await mention.held()).join()).not.toContain('@');
  await press(sidebar, 'button', words('check.fillAnyway'));
  await until('it stands in the box after all', async () =>
    (await mention.held()).join().includes('maya@mail.example'),
  );
  expect(await mention.sent()).toEqual([]);
});
