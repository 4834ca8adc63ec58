/** Scripts that several languages share, told apart by letters and n-grams; the others are one language's own. */
const sharedScripts = ['Latin', 'Cyrillic', 'Arabic', 'Devanagari'] as const;
export type SharedScript = (typeof sharedScripts)[number];

/** What a text's letters alone say about its language. */
export type Written = { readonly language: string } | { readonly script: SharedScript; readonly letters: number };

/** Where the letters of a script stand in Unicode, in UTF-16 units; by script, or by the one language that has it. */
const blocks: readonly (readonly [is: string, from: number, to: number])[] = [
  ['Latin', 0x41, 0x5a],
  ['Latin', 0x61, 0x7a],
  ['Latin', 0xc0, 0x24f],
  ['el', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['hy', 0x530, 0x58f],
  ['he', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x6ff],
  ['Arabic', 0x750, 0x77f],
  ['Devanagari', 0x900, 0x97f],
  ['bn', 0x980, 0x9ff],
  ['pa', 0xa00, 0xa7f],
  ['gu', 0xa80, 0xaff],
  ['or', 0xb00, 0xb7f],
  ['ta', 0xb80, 0xbff],
  ['te', 0xc00, 0xc7f],
  ['kn', 0xc80, 0xcff],
  ['ml', 0xd00, 0xd7f],
  ['si', 0xd80, 0xdff],
  ['th', 0xe00, 0xe7f],
  ['lo', 0xe80, 0xeff],
  ['my', 0x1000, 0x109f],
  ['ka', 0x10a0, 0x10ff],
  ['ko', 0x1100, 0x11ff],
  ['am', 0x1200, 0x139f],
  ['km', 0x1780, 0x17ff],
  ['Latin', 0x1e00, 0x1eff],
  ['el', 0x1f00, 0x1fff],
  ['ja', 0x3040, 0x30ff],
  ['ko', 0x3130, 0x318f],
  ['zh', 0x3400, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
  ['zh', 0xf900, 0xfaff],
  ['Arabic', 0xfb50, 0xfdff],
  ['Arabic', 0xfe70, 0xfefc],
  ['ja', 0xff66, 0xff9f],
];
const names = [...new Set(blocks.map(([is]) => is))];
/** By UTF-16 unit: the place of its script in `names`, and one; 0 for what is no letter. */
const scriptOf = new Uint8Array(0x1_0000);
for (const [is, from, to] of blocks) scriptOf.fill(names.indexOf(is) + 1, from, to + 1);

/** A sign or syllable of these says about as much as two letters. */
const signs = new Set(['zh', 'ja', 'ko']);
const japanese = names.indexOf('ja') + 1;
const chinese = names.indexOf('zh') + 1;

/** The script that most of a text is written in; undefined where it has no letter of any script we know. */
export function writtenIn(text: string): Written | undefined {
  const counts = new Uint32Array(names.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    const script = scriptOf[text.charCodeAt(at)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  // Japanese mixes kana with Chinese signs, nobody else does.
  if ((counts[japanese] ?? 0) > 0) counts[japanese] = (counts[japanese] ?? 0) + (counts[chinese] ?? 0);
  let is: string | undefined;
  let most = 0;
  for (const [place, name] of names.entries()) {
    const letters = (counts[place + 1] ?? 0) * (signs.has(name) ? 2 : 1);
    if (letters <= most) continue;
    most = letters;
    is = name;
  }
  if (is === undefined) return undefined;
  const script = sharedScripts.find((name) => name === is);
  return script === undefined ? { language: is } : { script, letters: most };
}
