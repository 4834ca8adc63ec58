import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenBrowser } from '../../tests/browser/rig/open-browser.ts';
import { lineOf, press, write } from '../../tests/browser/rig/person.ts';
import { until } from '../../tests/browser/rig/until.ts';
import { words } from '../../tests/browser/rig/words.ts';
import type { Sight } from './tour.ts';

const sample = 'My Pilot kettle sings in the morning';

/** In the settings: a post of one's own, and a term that finds it while it is typed. */
export async function livePreview(open: OpenBrowser): Promise<Sight> {
  const page = await open.extensionPage('desk.html#/brands');
  await write(page, words('brands.tryText'), sample);
  await press(page, 'button', words('brands.addTerm'));
  const boxes = await page.$$(`aria/${words('brands.term')}[role="textbox"]`);
  await boxes.at(-1)?.type('Pilot kettle');
  const found = await lineOf(page, /^Found: “?Pilot kettle/);
  await press(page, 'button', words('ui.save'));
  return { page, seen: `the preview of "${sample}" says "${found}"` };
}

/** Everything on record, as a file among the downloads. */
export async function exportFile(open: OpenBrowser): Promise<Sight> {
  const folder = await mkdtemp(join(tmpdir(), 'rejoinder-export-'));
  await open.downloadTo(folder);
  const page = await open.extensionPage('desk.html#/data');
  await press(page, 'button', words('data.exportNow'));
  const name = await until('the file is there', async () =>
    (await readdir(folder)).find((file) => file.endsWith('.jsonl')),
  );
  const rows = (await readFile(join(folder, name), 'utf8')).trim().split('\n');
  const replies = rows.filter((row) => row.includes('"kind":"interaction"'));
  if (replies.length !== 2) throw new Error(`two replies were logged, ${replies.length} were exported`);
  return { page, seen: `${name} holds ${rows.length} lines, two replies among them` };
}
