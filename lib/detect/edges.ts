import { type Folded, hangul, mark, unspaced, wordCharacter } from './fold.ts';

/** A text being looked through, folded and as it stands. */
export interface Reading {
  readonly text: string;
  readonly folded: Folded;
  /** Offsets in `text` at which a word of a script without spaces begins or ends; worked out once, when first asked. */
  readonly wordEdges: () => ReadonlySet<number>;
}

let segmenter: Intl.Segmenter | undefined;

export function read(text: string, folded: Folded): Reading {
  let edges: Set<number> | undefined;
  return {
    text,
    folded,
    wordEdges() {
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
      edges ??= new Set(Array.from(segmenter.segment(text), ({ index }) => index)).add(text.length);
      return edges;
    },
  };
}

const underscore = 95;
const at = 64;

/** Whether a written word ends between two letters of a hashtag: `Acme|Love`, `ACME|Love`, `Acme|24`, `acme_|love`. */
export function isHump(text: string, offset: number): boolean {
  if (isPlainSmall(text.charCodeAt(offset - 1)) && isPlainSmall(text.charCodeAt(offset))) return false;
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  return (
    (/\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(after)) ||
    (/\p{Lu}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
    /[\p{L}\p{M}]$/u.test(before) !== /^[\p{L}\p{M}]/u.test(after)
  );
}

/** From a to z: most letters of most hashtags. */
function isPlainSmall(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

function isWord(folded: Folded, index: number): boolean {
  return index >= 0 && index < folded.length && ((folded.kinds[index] ?? 0) & wordCharacter) !== 0;
}

/** Between two neighbouring characters that both belong to words: does one word end here? */
function partsWords(reading: Reading, index: number, inHashtag: boolean): boolean {
  const { kinds, starts } = reading.folded;
  const before = kinds[index - 1] ?? 0;
  const after = kinds[index] ?? 0;
  if ((before & after & unspaced) !== 0) return reading.wordEdges().has(starts[index] ?? 0);
  if (((before ^ after) & (unspaced | hangul)) !== 0) return true;
  return inHashtag && isHump(reading.text, starts[index] ?? 0);
}

/** Whether a word may begin at this unit. */
export function beginsWord(reading: Reading, index: number, inHashtag: boolean): boolean {
  const { folded } = reading;
  if (index > 0 && folded.starts[index] === folded.starts[index - 1]) return false;
  if (!isWord(folded, index)) return true;
  if (isWord(folded, index - 1)) return partsWords(reading, index, inHashtag);
  let before = index - 1;
  while (before >= 0 && folded.units[before] === underscore) before -= 1;
  // `_Acme_` is emphasis, `my_acme` and `@_acme` are somebody's handle.
  return before === index - 1 || inHashtag || !(isWord(folded, before) || folded.units[before] === at);
}

/** Whether a word may end before this unit. */
export function endsWord(reading: Reading, index: number, inHashtag: boolean): boolean {
  const { folded } = reading;
  if (index < folded.length && folded.starts[index] === folded.starts[index - 1]) return false;
  if (index < folded.length && ((folded.kinds[index] ?? 0) & mark) !== 0) return false;
  if (!isWord(folded, index - 1)) return true;
  if (isWord(folded, index)) {
    if (((folded.kinds[index - 1] ?? 0) & (folded.kinds[index] ?? 0) & hangul) !== 0)
      return hasParticle(reading, index);
    return partsWords(reading, index, inHashtag);
  }
  let after = index;
  while (after < folded.length && folded.units[after] === underscore) after += 1;
  return after === index || inHashtag || !isWord(folded, after);
}

/** `@acme` and `#acme` end where no letter, digit or underscore follows; handles are never of another script. */
export function endsTag(folded: Folded, index: number, isHandle: boolean): boolean {
  if (folded.units[index] === underscore && index < folded.length) return false;
  const foreign = isHandle && ((folded.kinds[index] ?? 0) & (unspaced | hangul)) !== 0;
  return !isWord(folded, index) || foreign;
}

/** A genitive or plural s: `Acmes Kundendienst`, `two Kettles`; only after a word written with a capital. */
export function endsBeforeS(reading: Reading, start: number, index: number): boolean {
  const { folded, text } = reading;
  const last = folded.ends[index - 1] ?? 0;
  if (text[last] !== 's' || !endsTag(folded, index + 1, true)) return false;
  const written = text.slice(folded.starts[start] ?? 0, last);
  return /\p{L}$/u.test(written) && !/[szxß]$/iu.test(written) && /\p{Lu}/u.test(written);
}

/** Korean writes particles onto the word ("Acme" + "from"): these may follow a name, other syllables make another word. */
const particles = new Set(
  (
    '은 는 이 가 을 를 에 의 도 만 로 으로 와 과 랑 이랑 나 이나 께 께서 들 들이 들은 님 님이 에서 에게 한테 부터 까지 보다 처럼 마다 조차 ' +
    '밖에 라도 이라도 야 이야 요 이요 다 이다 입니다 인데 이고 라고 이라고 라는 이라는 에는 에도 에서는 에서도 으로는 로는 에만 만의 까지도 부터는 ' +
    '측 측은 측이 님께 한테서 에게서 이란 란 이면 면 이지만 인가요 이네요 네요'
  ).split(' '),
);
const longestParticle = 4;

function hasParticle({ text, folded }: Reading, index: number): boolean {
  const rest = text.slice(folded.starts[index] ?? 0, (folded.starts[index] ?? 0) + longestParticle * 3);
  return particles.has(/^\p{Script=Hangul}+/u.exec(rest)?.[0].normalize('NFC') ?? '');
}
