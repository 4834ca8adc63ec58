import type { Frame, Page } from 'puppeteer-core';
import type { FillResult } from '../../lib/messages/protocol/index.ts';
import type { PostKey } from '../../lib/model/ids.ts';
import { askFromView } from './rig/ask-from-view.ts';
import { scrollToMark } from './rig/marks.ts';
import type { OpenBrowser } from './rig/open-browser.ts';
import { until } from './rig/until.ts';

/** What a practice page tells of itself: the editors' own states and what was sent. */
interface Practice {
  readonly editors: readonly { readonly text: string; readonly place?: string }[];
  readonly sent: readonly { readonly text: string }[];
}

/** A mention that was clicked, with its sidebar. */
export interface OpenMention {
  readonly page: Page;
  readonly sidebar: Frame;
  readonly tab: number;
  readonly post: PostKey;
  /** Puts a text into the site's reply box of this post, as the sidebar's button does. */
  readonly fill: (text: string) => Promise<FillResult>;
  /** What the editors of the page themselves hold, empty ones left out. */
  readonly held: () => Promise<string[]>;
  readonly sent: () => Promise<string[]>;
}

/** Opens the page and clicks the first mark in sight of those in `posts`. */
export async function openMention(open: OpenBrowser, address: string, posts: string): Promise<OpenMention> {
  const page = await open.page(address);
  const mark = await scrollToMark(open, page, posts);
  await open.press(page, mark);
  const sidebar = await open.sidebar(page);
  const { tab, post } = await until('the sidebar is about the mention', async () => {
    const { tab, subject } = await askFromView(sidebar, 'subject', {});
    return tab !== undefined && subject?.kind === 'post' && { tab, post: subject.post };
  });
  const practice = () =>
    page.evaluate(() => JSON.stringify(window.practice)).then((json) => JSON.parse(json) as Practice); // what it is
  return {
    page,
    sidebar,
    tab,
    post,
    fill: (text) => askFromView(sidebar, 'fill', { tab, post, text }),
    held: async () => (await practice()).editors.map(({ text }) => text).filter((text) => text !== ''),
    sent: async () => (await practice()).sent.map(({ text }) => text),
  };
}
