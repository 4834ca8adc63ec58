import { Problem } from '../model/problem.ts';
import { type Availability, shareOf } from './browser-download.ts';
import type { Writer } from './writer.ts';

interface Expected {
  readonly expectedInputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
  readonly expectedOutputs: readonly { readonly type: 'text'; readonly languages: readonly string[] }[];
}

interface Session {
  readonly promptStreaming: (text: string, options: { readonly signal: AbortSignal }) => ReadableStream<string>;
  readonly destroy: () => void;
}

interface Created extends Partial<Expected> {
  readonly initialPrompts?: readonly { readonly role: 'system'; readonly content: string }[];
  readonly monitor?: (download: EventTarget) => void;
  readonly signal: AbortSignal;
}

/** The browser's own interface (Prompt API, Chrome 138 in extensions), as far as we use it. */
export interface BrowserModel {
  readonly availability: (expected?: Expected) => Promise<Availability>;
  readonly create: (options: Created) => Promise<Session>;
}

/** The model of this browser; undefined where it has none to offer. */
export function browserModel(): BrowserModel | undefined {
  const found: unknown = Reflect.get(globalThis, 'LanguageModel');
  return typeof found === 'function' ? (found as unknown as BrowserModel) : undefined; // in no types yet
}

/** The model of this browser as a writer, in this language. It is not downloaded here: that takes somebody's click. */
export function browserWriter(model: BrowserModel | undefined, language: string): Writer {
  return {
    async *write({ instructions, data }, signal) {
      const expected = expecting(language);
      const availability = await model?.availability(expected);
      if (model === undefined || availability === undefined) throw new Problem('modelNotHere');
      if (availability !== 'available') throw await notReady(model, availability);
      const initialPrompts = [{ role: 'system', content: instructions }] as const;
      const session = await model.create({ ...expected, initialPrompts, signal });
      const pieces = session.promptStreaming(data, { signal }).getReader();
      try {
        for (;;) {
          const { done, value } = await pieces.read();
          if (done) return;
          yield { kind: 'text', text: String(value) };
        }
      } finally {
        session.destroy();
      }
    },
  };
}

/**
 * Fetches the browser's model, once for all languages; says how much of it is there, 0 to 1. Within somebody's click.
 * @throws Problem `modelNotHere` where the browser does not give it
 */
export async function downloadBrowserModel(
  model: BrowserModel,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    (await model.create({ monitor: shareOf(onShare), signal })).destroy();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Problem('modelNotHere', error instanceof Error ? error.name : undefined);
  }
}

function expecting(language: string): Expected {
  const text = (languages: readonly string[]) => [{ type: 'text', languages }] as const;
  return { expectedInputs: text([...new Set(['en', language])]), expectedOutputs: text([language]) };
}

/** It may be there for other languages. */
async function notReady(model: BrowserModel, availability: Availability): Promise<Problem> {
  const isThere = availability === 'unavailable' && (await model.availability()) !== 'unavailable';
  return new Problem(isThere ? 'modelLanguage' : availability === 'unavailable' ? 'modelNotHere' : 'modelToDownload');
}
