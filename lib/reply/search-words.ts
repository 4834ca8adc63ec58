import { stemmer } from 'stemmer';

/** Words of English and German that say nothing about what a text is about. */
const stopWords = new Set(
  (
    'a an the one ones and or but if so as at by for from in into of on to with up out be am is are was were been being have has had do does did will would ' +
    'can could shall should may might must not no nor this that these those it its he she they them his her their we us our you your i me my what ' +
    'which who when where why how there here than then too very just also any all some more most now still again get got ' +
    'der die das den dem des ein eine einen einem einer und oder aber wenn so als am an auf aus bei für von vom in im ins zu zum zur mit nach um ' +
    'ist sind war waren bin bist sein haben habe hat hatte werden wird wurde kann können könnte soll sollte muss nicht kein keine dies diese dieser ' +
    'es er sie ihr ihre ihnen wir uns unser du ich mich mir mein dein was wer wann wo warum wie da hier dann auch noch schon nur sehr mehr jetzt man'
  ).split(' '),
);

/** A text in words to search for; links, handles and the # of hashtags are none. */
export function searchWords(text: string): string[] {
  return (
    text
      .slice(0, 2_000)
      .replace(/https?:\/\/\S+|@[\p{L}\p{N}_.]+/gu, ' ')
      .replace(/[’‘]/gu, "'")
      .match(/[\p{L}\p{N}\p{M}]{1,40}/gu) ?? []
  );
}

/** Whether a word says nothing about what a text is about. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word.toLowerCase());
}

/** A word as it is compared: without case and accents. */
function plainWord(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** The stems of the words of a text that say something, each with the word as it stands there first. */
export function tellingStems(text: string): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of searchWords(text)) {
    const stem = stemOf(word);
    if (!isStopWord(word) && !stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}

/** A word without case, accents and ending, as English has them. */
export function stemOf(word: string): string {
  return stemmer(plainWord(word));
}
