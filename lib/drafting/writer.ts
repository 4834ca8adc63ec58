import type { Tokens } from '../model/drafting.ts';

/** What a model is asked: our own instructions, and apart from them the data, which is never more than that. */
export interface Prompt {
  readonly instructions: string;
  readonly data: string;
}

/** What comes from a model while it writes. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tokens'; readonly tokens: Tokens };

/** A language model, wherever it runs. */
export interface Writer {
  /** What it is let in with. Whoever answers knows it, and a draft must not. */
  readonly secret?: string | undefined;
  /**
   * Writes piece by piece until it has ended or the signal ends it.
   * @throws Problem what is wrong with the model, as the person is told
   */
  readonly write: (prompt: Prompt, signal: AbortSignal) => AsyncIterable<Piece>;
}
