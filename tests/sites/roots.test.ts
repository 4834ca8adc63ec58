import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adapters } from '../../lib/sites/index.ts';

const folder = join(import.meta.dirname, '../../lib/sites');
const sites = adapters.map(({ site }) => site);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file === 'dom.ts' || (file.endsWith('.ts') && sites.some((site) => file.startsWith(site))),
);

it('has sources of every adapter to look at', () => {
  for (const site of sites) expect(sources).toContain(`${site}.ts`);
});

it.each(sources)('%s reads only what it is given, so that it runs on a saved page as on a live one', (file) => {
  const code = readFileSync(join(folder, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '');
  expect(code).not.toMatch(/(?<![.\w'"-])(?:document|window|location|globalThis|navigator)\b(?!['"-])/);
});

it.each(sources)('%s never asks for layout, and never presses anything', (file) => {
  const code = readFileSync(join(folder, file), 'utf8');
  expect(code).not.toMatch(/\.(?:innerText|offset(?:Top|Left|Width|Height|Parent)|client(?:Width|Height)|scroll\w*)\b/);
  expect(code).not.toMatch(/\.(?:click|submit|requestSubmit|dispatchEvent|focus)\(/);
  expect(code).not.toMatch(/getBoundingClientRect|getClientRects|\bfetch\(/);
});
