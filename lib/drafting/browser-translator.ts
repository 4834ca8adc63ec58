import { Problem } from '../model/problem.ts';
import { type Availability, shareOf } from './browser-download.ts';

/** From one language to another, primary BCP 47 tags. */
export interface Languages {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

interface Session {
  readonly translate: (text: string, options: { readonly signal: AbortSignal }) => Promise<string>;
  readonly destroy: () => void;
}

/** The browser's own translator (Translator API, Chrome 138), as far as we use it; it works on this machine. */
export interface BrowserTranslator {
  readonly availability: (languages: Languages) => Promise<Availability>;
  readonly create: (
    options: Languages & { readonly monitor: (download: EventTarget) => void; readonly signal: AbortSignal },
  ) => Promise<Session>;
}

/** The translator of this browser; undefined where it has none to offer. */
export function browserTranslator(): BrowserTranslator | undefined {
  const found: unknown = Reflect.get(globalThis, 'Translator');
  return typeof found === 'function' ? (found as unknown as BrowserTranslator) : undefined; // in no types yet
}

/** As much of a post as is translated, in UTF-16 units. */
const longest = 5_000;

/**
 * The text in the other language; languages that are not there are downloaded first, within somebody's click.
 * @throws Problem `translationFailed`; AbortError where the signal ended it
 */
export async function translate(
  translator: BrowserTranslator,
  text: string,
  languages: Languages,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  try {
    const session = await translator.create({ ...languages, monitor: shareOf(onShare), signal });
    try {
      return await session.translate(text.slice(0, longest), { signal });
    } finally {
      session.destroy();
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Problem('translationFailed', error instanceof Error ? error.name : undefined);
  }
}
