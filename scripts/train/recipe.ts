/** A text and what it is an example of. */
export interface Example {
  readonly text: string;
  /** One of the recipe's classes. */
  readonly label: string;
  /** How much it counts; 1 where absent. */
  readonly weight?: number;
}

/** How a head is made. */
export interface Recipe {
  /** The name of its file in `lib/understand/weights`. */
  readonly name: string;
  readonly classes: readonly string[];
  /** What it learns from; `data` is the folder of labelled posts. */
  examples(data: string): Promise<readonly Example[]>;
  /** Keys that stand in fewer texts are not learnt from: of words and pairs, and of letters. */
  readonly fewestTexts: { readonly words: number; readonly letters: number };
  /** How much the examples count against keeping weights small (C of a logistic regression). */
  readonly trust: number;
  /** Keys that are kept; each takes about one byte more than the head has classes. */
  readonly keep: number;
  /** Whether every class counts the same, however many examples it has. */
  readonly balanced: boolean;
  /** Whether the bias is moved so that as much of each class is told in texts that it has not learnt from. */
  readonly evenRecall?: boolean;
}
