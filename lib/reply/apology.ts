const words = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:sorry|apolog\p{L}*|regret|entschuldig\p{L}*|verzeih\p{L}*|tut (?:mir|uns)(?: \p{L}+)? leid|leid tut|désolée?s?|navrée?s?|` +
    String.raw`excuses|pardon|(?:lo|mucho) siento|siento mucho|lament(?:o|amos)|disculp\p{L}*|desculp\p{L}*|scus\p{L}+|dispiace)(?![\p{L}\p{N}])`,
  'iu',
);

/** Whether a text says sorry, in any language that we write. */
export function apologises(text: string): boolean {
  return words.test(text);
}
