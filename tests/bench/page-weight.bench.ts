import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { siteIds } from '../../lib/model/ids.ts';
import { buildExtension, builtExtension } from '../../scripts/build-extension.ts';
import type { Benchmark } from './row.ts';

/** What every page of a declared site loads. */
const pageWeight: Benchmark = async () => {
  await buildExtension('chromium');
  const sizes = siteIds.map(async (site) => {
    const script = await readFile(`${builtExtension('chromium')}/content-scripts/${site}.js`);
    const value = gzipSync(script, { level: 9 }).length / 1_000;
    return { name: `content script on ${site}, gzip`, value, unit: 'kB', target: 40, better: 'lower' as const };
  });
  return Promise.all(sizes);
};

export default pageWeight;
