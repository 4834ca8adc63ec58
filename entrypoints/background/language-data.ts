import { browser } from 'wxt/browser';
import { type LanguageData, readLanguageData } from '../../lib/understand/language/data.ts';

let loading: Promise<LanguageData | undefined> | undefined;

/**
 * The table that tells languages apart, read when the first post is understood: it is as large as all the rest, and a
 * background that only answers views needs none. Undefined where it cannot be read, which is reported once.
 */
export function languageData(): Promise<LanguageData | undefined> {
  loading ??= load().catch((error: unknown) => {
    console.error('Rejoinder: its file "languages" is damaged.', error);
    return undefined;
  });
  return loading;
}

async function load(): Promise<LanguageData> {
  const { body } = await fetch(browser.runtime.getURL('/languages.bin.gz'));
  if (body === null) throw new RangeError('the table of languages is empty');
  const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return readLanguageData(new Uint8Array(await unpacked.arrayBuffer()));
}
