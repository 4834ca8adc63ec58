import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { lineOf } from '../../tests/browser/rig/person.ts';
import { words } from '../../tests/browser/rig/words.ts';
import type { Sight } from './tour.ts';

/** The popup behind the toolbar's button: how this page is being read, and today's numbers. */
export async function health(open: OpenBrowser): Promise<Sight> {
  const feed = await open.page('https://x.com/home');
  const popup = await open.popup(feed);
  const read = await lineOf(popup, /\d+ posts read, \d+ mentions?\./);
  const [waiting, answered] = await popup.$$eval('dd', (numbers) => numbers.map((number) => number.innerText));
  if (Number(answered) < 2) throw new Error(`two mentions were answered today, the popup says ${answered}`);
  const today = `${waiting} ${words('popup.waiting')}, ${answered} ${words('popup.answered')}`;
  return { page: popup, seen: `the popup says "${read}" and today: ${today}` };
}
