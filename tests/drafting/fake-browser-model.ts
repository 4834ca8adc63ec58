import type { Availability } from '../../lib/drafting/browser-download.ts';
import type { BrowserModel } from '../../lib/drafting/browser-model.ts';

/** The browser's own model, faked where the browser itself begins: no browser under test has one. */
export function fakeBrowserModel({
  says = ['Hi ', 'Maya.'],
  is = () => 'available',
}: {
  readonly says?: readonly string[];
  /** What it is in this language; in no language: whether there is a model at all. */
  readonly is?: (language: string | undefined) => Availability;
} = {}) {
  const asked: { readonly system: string; readonly text: string; readonly language: string | undefined }[] = [];
  const state = { open: 0 };
  const model: BrowserModel = {
    availability: async (expected) => is(expected?.expectedOutputs[0]?.languages[0]),
    async create({ initialPrompts, expectedOutputs, monitor, signal }) {
      signal.throwIfAborted();
      const download = new EventTarget();
      monitor?.(download);
      for (const loaded of [0.25, 1]) download.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      state.open += 1;
      return {
        promptStreaming(text) {
          const language = expectedOutputs?.[0]?.languages[0];
          asked.push({ system: initialPrompts?.[0]?.content ?? '', text, language });
          const pieces = [...says];
          return new ReadableStream({
            pull(out) {
              const piece = pieces.shift();
              if (piece === undefined) out.close();
              else out.enqueue(piece);
            },
          });
        },
        destroy() {
          state.open -= 1;
        },
      };
    },
  };
  return { model, asked, state };
}
