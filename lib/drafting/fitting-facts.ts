import type { KnowledgeNote } from '../model/knowledge.ts';

/** In UTF-16 units: what a small model on a small machine reads in a moment. */
const room = 6_000;

/**
 * Those facts that a model is told: still valid, in the post's language or in any, those that share most words with the
 * post first, as many as there is room for. `wordsOf` gives the words of a text as they are compared.
 */
export function fittingFacts(
  notes: readonly KnowledgeNote[],
  post: { readonly text: string; readonly language?: string | undefined },
  now: Date,
  wordsOf: (text: string) => readonly string[],
): KnowledgeNote[] {
  const asked = new Set(wordsOf(post.text));
  const shared = ({ title, text }: KnowledgeNote) =>
    [...new Set(wordsOf(`${title} ${text}`))].filter((word) => asked.has(word)).length;
  const valid = notes.filter(
    ({ until, language }) =>
      (until === undefined || Date.parse(until) > now.getTime()) &&
      (language === undefined || post.language === undefined || language === post.language),
  );
  let left = room;
  return valid
    .map((note) => ({ note, score: shared(note) }))
    .toSorted((a, b) => b.score - a.score || (a.note.checkedAt < b.note.checkedAt ? 1 : -1))
    .flatMap(({ note }) => {
      left -= note.title.length + note.text.length;
      return left < 0 ? [] : [note];
    });
}
