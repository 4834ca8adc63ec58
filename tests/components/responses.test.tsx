// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ResponsesPage } from '../../components/responses/responses-page.tsx';
import { PostKey, ResponseId } from '../../lib/model/ids.ts';
import type { CannedResponse } from '../../lib/model/response.ts';
import { IssueTypeId } from '../../lib/model/understanding.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { backgroundPerTest, sidePanel, xPage } from '../background/running.ts';
import { expectAccessible, showIn } from './page-in.tsx';

const background = backgroundPerTest();
afterEach(cleanup);

async function keep(response: Omit<CannedResponse, 'id'>): Promise<void> {
  const id = ResponseId.parse(response.title);
  await background().ask(sidePanel, 'saveResponse', { id: entryId(), response: { id, ...response } });
}

function open() {
  return showIn(
    background(),
    <main>
      <ResponsesPage />
    </main>,
  );
}

const titles = ['Late', 'Refund', 'Greeting'] as const;
/** The titles of those that are listed. */
function listed(): string[] {
  const list = screen.queryByRole('list', { name: 'Canned responses' });
  const buttons = list === null ? [] : within(list).getAllByRole('button');
  return titles.filter((title) => buttons.some((button) => button.textContent?.startsWith(title)));
}

describe('the list of canned responses', () => {
  beforeEach(async () => {
    await keep({
      title: 'Late',
      text: 'We ask the carrier.',
      versions: [{ language: 'de', text: 'Wir fragen beim Paketdienst nach.' }],
      issueTypes: [IssueTypeId.parse('delivery')],
    });
    await keep({
      title: 'Refund',
      text: 'Your money is on its way.',
      owner: 'Kim',
      reviewAt: '2026-01-01T00:00:00.000Z',
    });
    await keep({ title: 'Greeting', text: 'Hello there.', reviewAt: '2999-01-01T00:00:00.000Z' });
  });

  test('says what posts each answers', async () => {
    open();
    expect(await screen.findByRole('button', { name: /^Late.*Delivery · never used/ })).toBeVisible();
    await expectAccessible();
  });

  test('is searched by title, text, the text of any version, and what posts they answer', async () => {
    const { user } = open();
    const search = await screen.findByRole('searchbox', { name: 'Search canned responses' });
    const found = async (words: string) => {
      await user.clear(search);
      await user.type(search, words);
      return listed();
    };
    expect(await found('greet')).toEqual(['Greeting']);
    expect(await found('money')).toEqual(['Refund']);
    expect(await found('paketdienst')).toEqual(['Late']);
    expect(await found('delivery')).toEqual(['Late']);
    expect(await found('nothing at all')).toEqual([]);
    expect(screen.getByText('No canned response fits this.')).toBeVisible();
  });

  test('is narrowed to those never used, or to be looked at again', async () => {
    await answer('Late');
    const { user } = open();
    const only = await screen.findByRole('combobox', { name: 'Which to show' });
    expect(listed()).toEqual(titles);
    await user.selectOptions(only, 'Never used');
    expect(listed()).toEqual(['Refund', 'Greeting']);
    await user.selectOptions(only, 'To be looked at again');
    expect(listed()).toEqual(['Refund']);
    await user.selectOptions(only, 'All');
    expect(listed()).toEqual(titles);
  });

  test.each([
    [undefined, 'used once'],
    ['Thank you Acme!', 'used once · thanked once'],
    ['It works now', 'used once · solved it once'],
    ['That is useless and I am furious, worst service ever', 'used once · met anger once'],
  ])('says how a reply ended after which they wrote %j: %s', async (then, says) => {
    await answer('Late', then);
    open();
    const row = await screen.findByRole('button', { name: /^Late/ });
    expect(row.textContent).toMatch(new RegExp(`Delivery · ${says}$`));
    expect(screen.getByRole('button', { name: /^Greeting.*never used/ })).toBeVisible();
  });
});

/** Maya complains and is answered by this canned response; then she writes again. */
async function answer(title: string, then?: string): Promise<void> {
  const asks = background();
  await asks.ask(sidePanel, 'saveBrand', { id: entryId(), brand: acme });
  await asks.ask(xPage, 'see', [mentionOf({ id: '1' })]);
  const post = PostKey.parse('x:1');
  const { customer } = await asks.ask(sidePanel, 'lookUp', { by: 'post', post });
  const reply = { id: entryId(), customer: customer.id, kind: 'reply', text: 'We ask the carrier.' } as const;
  await asks.ask(sidePanel, 'log', { ...reply, answers: post, response: ResponseId.parse(title) });
  if (then === undefined) return;
  const postedAt = '2026-11-20T09:05:00.000Z';
  asks.minutesPass(10);
  await asks.ask(xPage, 'see', [mentionOf({ id: '2', text: then, inReplyTo: { id: '1' }, postedAt })]);
}
