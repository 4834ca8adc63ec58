/** Where a joiner is seen: inside an emoji, and inside a word of a script that is not spelt right without it. */
const joiners =
  /(?<=\p{Emoji}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\p{M}|[\p{Script=Arabic}\p{Script=Devanagari}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Devanagari}])/gu;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/**
 * The text without what nobody sees: zero-width and direction marks, tags, controls, halves of characters. Instructions
 * are hidden in them on the way to a model, and addresses on the way back.
 */
export function withoutUnseen(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replaceAll('\t', ' ');
  const kept = new Set(Array.from(lines.matchAll(joiners), ({ index }) => index));
  return lines.replace(unseen, (character, at: number) =>
    character === '\n' || character === '\ufe0f' || kept.has(at) ? character : '',
  );
}
