import { practiceBrand } from '../../practice/world/index.ts';
import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { find, press, read, write } from '../../tests/browser/rig/person.ts';
import { until } from '../../tests/browser/rig/until.ts';
import { words } from '../../tests/browser/rig/words.ts';
import type { Sight } from './tour.ts';

/** The agent who takes the tour. */
export const agent = 'Kim';

/** The brand's name is an ordinary word: it counts only beside one of these. */
const context = 'kettle, kettles, grinder, order, brew';

/** What a new user does first, in the tab that the extension opens by itself; ends on the desk. */
export async function firstRun(open: OpenBrowser): Promise<Sight> {
  const page = await until('the extension has opened its first page', () =>
    open.driver.openedByItself('desk.html#/first-run'),
  );
  await write(page, words('brands.name'), practiceBrand.name);
  for (const site of ['site.x', 'site.facebook'])
    await write(page, words('brands.accountsOn', { site: words(site) }), practiceBrand.handle);
  await write(page, words('settings.agentName'), agent);
  await press(page, 'button', words('brands.options', { term: practiceBrand.name }));
  await write(page, words('brands.context'), context);
  const [found] = await read(page, /Found: .+/);
  await press(page, 'button', words('firstRun.next'));
  await find(page, 'heading', words('firstRun.sites.title'));
  await press(page, 'button', words('firstRun.next'));
  await find(page, 'link', words('firstRun.try.site', { site: words('site.x') }));
  await press(page, 'button', words('firstRun.finish'));
  await find(page, 'heading', words('desk.queue'));
  return { page, seen: `"${practiceBrand.name}" is set up; the preview said "${found}"` };
}
