import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { scrollToMark } from '../../tests/browser/rig/marks.ts';
import { lineOf, press, read } from '../../tests/browser/rig/person.ts';
import { until } from '../../tests/browser/rig/until.ts';
import { words } from '../../tests/browser/rig/words.ts';
import { openCustomer } from './feed.ts';
import { agent } from './first-run.ts';
import type { Stop } from './tour.ts';

/** Where the loop is walked, and what this page calls its things. */
export interface Walk {
  /** Begins the names of the screenshots. */
  readonly name: string;
  readonly site: string;
  readonly address: string;
  /** Matches what may carry a mark. */
  readonly posts: string;
  readonly says: RegExp;
  readonly editor: string;
  /** The page's own button that sends; pressed by the person alone. */
  readonly sendButton: (page: Page) => Promise<ElementHandle | null>;
}

/** What a practice page tells of itself: the editors' own states and what was sent. */
interface Practice {
  readonly editors: readonly { readonly text: string }[];
  readonly sent: readonly { readonly text: string }[];
}

/** From the feed to the logged reply on one site. */
export function answer({ name, site, address, posts, says, editor, sendButton }: Walk): Stop[] {
  let page: Page;
  let sidebar: Frame;
  let customer: string;
  let reply: string;

  return [
    {
      name: `${name}-feed`,
      does: `Open ${site}`,
      go: async (open) => {
        page = await open.page(address);
        const mark = await scrollToMark(open, page, posts, says);
        const shown = await page.$$eval(posts, (all) => all.length);
        const marks = await open.marks(page, posts);
        if (marks.length >= shown)
          throw new Error(`${marks.length} marks on ${shown} posts: not every one is a mention`);
        return { page, seen: `${marks.length} of ${shown} posts are marked; one says "${mark.says}"` };
      },
    },
    {
      name: `${name}-sidebar`,
      does: 'Click a mark',
      go: async (open) => {
        const mark = await scrollToMark(open, page, posts, says);
        ({ sidebar, name: customer } = await openCustomer(open, page, mark, posts));
        const feeling = await lineOf(sidebar, /negative|positive|neutral|unsure/i);
        const counts = [await lineOf(sidebar, /^\d+ mentions?$/), await lineOf(sidebar, /^\d+ contacts?$/)].join(', ');
        return { page, seen: `the sidebar shows ${customer}: ${feeling}; ${counts}` };
      },
    },
    {
      name: `${name}-suggestion`,
      does: 'Choose a suggestion',
      go: async () => {
        const first = await sidebar.waitForSelector('.suggestion-choose');
        await first?.click();
        reply = await until('the suggestion stands in the editor', () =>
          sidebar.$eval('textarea', ({ value }) => value !== '' && value),
        );
        return { page, seen: `the editor holds "${reply}"` };
      },
    },
    {
      name: `${name}-filled`,
      does: `Put it into the reply box of ${site}`,
      go: async () => {
        await press(sidebar, 'button', words('reply.fill'));
        await read(sidebar, new RegExp(words('reply.filled')));
        await until(`${editor} itself holds the reply`, async () =>
          (await practice(page)).editors.some(({ text }) => text.trim() === reply),
        );
        const { sent } = await practice(page);
        if (sent.length > 0) throw new Error('it was sent, and nobody had pressed the button');
        return { page, seen: `${editor} itself holds the same ${[...reply].length} characters, and nothing was sent` };
      },
    },
    {
      name: `${name}-sent`,
      does: `Press the button of ${site}`,
      go: async () => {
        await (await sendButton(page))?.click();
        await until('the reply is sent', async () => (await practice(page)).sent.some(({ text }) => text === reply));
        return { page, seen: 'the page has posted it' };
      },
    },
    {
      name: `${name}-logged`,
      does: 'Look at the history',
      go: async () => {
        await lineOf(sidebar, new RegExp(`^${words('history.reply')} · ${agent}`));
        const contacts = await lineOf(sidebar, /^[1-9]\d* contacts?$/);
        return { page, seen: `the reply was logged by itself: ${customer}, ${contacts}` };
      },
    },
    {
      name: `${name}-answered`,
      does: 'Look at the mark',
      go: async (open) => {
        const mark = await until('a mark says answered', async () =>
          (await open.marks(page, posts)).find((one) =>
            one.says.includes(words('mark.answeredBy', { name: agent, time: '' })),
          ),
        );
        return { page, seen: `it says "${mark.says}"` };
      },
    },
  ];
}

function practice(page: Page): Promise<Practice> {
  return page.evaluate(() => window.practice as Practice); // the practice page's own description, see `practice-window.ts`
}
