import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { find } from '../../tests/browser/rig/person.ts';
import { until } from '../../tests/browser/rig/until.ts';
import { words } from '../../tests/browser/rig/words.ts';
import { openCustomer, scrollToMark } from './feed.ts';
import type { Sight } from './tour.ts';

const posts = 'article[data-testid="tweet"]';

/** The theme in the settings: the sidebar on a dark feed follows at once. */
export async function dark(open: OpenBrowser): Promise<Sight> {
  const settings = await open.extensionPage('desk.html#/settings');
  const theme = await find(settings, 'combobox', words('settings.theme'));
  await theme.select('dark');
  const feed = await open.page('https://x.com/home?theme=dark');
  const mark = await scrollToMark(open, feed, posts, /waiting/);
  const { sidebar, name } = await openCustomer(open, feed, mark, posts);
  const colour = await until('the sidebar is dark', () =>
    sidebar.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body);
      const light = (backgroundColor.match(/[\d.]+/g) ?? []).slice(0, 3).every((part) => Number(part) > 100);
      return !light && backgroundColor;
    }),
  );
  return { page: feed, seen: `the sidebar shows ${name} on ${colour}` };
}
