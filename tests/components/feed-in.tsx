import { cleanup, screen } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { obey } from '../../lib/messages/obey.ts';
import type { FillResult } from '../../lib/messages/protocol/index.ts';
import { PostKey, ResponseId, type SiteId } from '../../lib/model/ids.ts';
import { acme, entryId, mentionOf } from '../background/posts.ts';
import { backgroundPerTest, sidebarFrame, xPage } from '../background/running.ts';
import { showIn } from './page-in.tsx';

/** A fresh background for each test of the file that imports this. */
export const background = backgroundPerTest();
const closing: AbortController[] = [];
afterEach(() => {
  cleanup();
  for (const page of closing.splice(0)) page.abort();
  document.documentElement.removeAttribute('style');
});

export const maya = mentionOf({ id: '1', text: 'Third time my Acme parcel is late and I am angry!' });
export const tom = mentionOf({
  id: '2',
  author: { handle: 'treyes', name: 'Tom Reyes' },
  text: 'Does Acme sell kettles?',
});

/** A feed page with these mentions, whose reply box takes what it is given or says what is wrong. */
export async function feed(mentions = [maya, tom], filled: FillResult = { kind: 'filled' }) {
  const running = background();
  await running.ask(sidebarFrame, 'saveBrand', { id: entryId(), brand: acme });
  await running.ask(sidebarFrame, 'saveSettings', { agentName: 'Kim' });
  await running.ask(xPage, 'setUp', { site: 'x' });
  await running.ask(xPage, 'see', mentions);
  const asked: { fills: unknown[]; moves: unknown[] } = { fills: [], moves: [] };
  const page = new AbortController();
  closing.push(page);
  obey(
    {
      fill: async (request) => {
        asked.fills.push(request);
        return filled;
      },
      moveSidebar: async (request) => {
        asked.moves.push(request);
        return undefined;
      },
    },
    page.signal,
  );
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    (_tab: number, message: unknown) =>
      new Promise((resolve) => {
        const sender = { id: fakeBrowser.runtime.id };
        void (fakeBrowser.runtime.onMessage.trigger as (...heard: unknown[]) => unknown)(message, sender, resolve); // the fake's type leaves out the reply
      }),
  );
  return { running, asked };
}

/** Shows the sidebar of that page after a click on this post's mark; the post of another site came there by a walk. */
export async function open(post = '1', site: SiteId = 'x') {
  const running = background();
  await running.ask(xPage, 'open', { post: PostKey.parse(`${site}:${post}`) });
  return show();
}

/** Shows the sidebar of that page, whatever it is about. */
export async function show() {
  const running = background();
  await running.ask(sidebarFrame, 'subject', {});
  return showIn(running, <Sidebar framed />);
}

/** Keeps a canned response. */
export async function respond(title: string, text: string) {
  const response = { id: ResponseId.parse(title), title, text };
  await background().ask(sidebarFrame, 'saveResponse', { id: entryId(), response });
}

export const editor = () => screen.findByRole('textbox', { name: /^Reply to/ });
