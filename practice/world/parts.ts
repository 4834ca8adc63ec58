/** A stretch of a post's text, as sites wrap it: emoji become pictures, handles and links anchors. */
export interface Part {
  readonly kind: 'text' | 'mention' | 'hashtag' | 'link' | 'emoji';
  readonly text: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Drawn as a picture: pictures by nature, and letters or digits that a variation selector or keycap turns into one. */
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\u20e3/u;
const linked =
  /(?<![\w@])@\w{1,15}|(?<![\w&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*|(?<![\w@.])(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:example|com|net|org|io|de|fr|es|uk|shop|app)(?:\/[\w/?=&#%.+-]*)?/giu;

/** Splits a text into its parts, in order; joined again they are the text. */
export function splitText(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(linked)) {
    splitEmoji(text.slice(from, match.index), parts);
    const [found] = match;
    parts.push({ kind: found.startsWith('@') ? 'mention' : found.startsWith('#') ? 'hashtag' : 'link', text: found });
    from = match.index + found.length;
  }
  splitEmoji(text.slice(from), parts);
  return parts;
}

function splitEmoji(text: string, parts: Part[]): void {
  if (!emoji.test(text)) {
    if (text !== '') parts.push({ kind: 'text', text });
    return;
  }
  let plain = '';
  for (const { segment } of graphemes.segment(text)) {
    if (!emoji.test(segment)) {
      plain += segment;
      continue;
    }
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    parts.push({ kind: 'emoji', text: segment });
    plain = '';
  }
  if (plain !== '') parts.push({ kind: 'text', text: plain });
}
