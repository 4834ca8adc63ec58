import { scrollToMark } from '../../tests/browser/rig/marks.ts';
import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { find } from '../../tests/browser/rig/person.ts';
import { until } from '../../tests/browser/rig/until.ts';
import { words } from '../../tests/browser/rig/words.ts';
import { openCustomer } from './feed.ts';
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
  const colour = await until('the sidebar writes light on dark', () =>
    sidebar.$eval('h1', (heading) => {
      const { color } = getComputedStyle(heading);
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
      return Math.min(red, green, blue) > 180 && color;
    }),
  );
  return { page: feed, seen: `the sidebar shows ${name} in ${colour} on dark` };
}
