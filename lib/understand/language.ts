/** Words that are common in English and no words of the other large languages in Latin script. */
const english = new Set(
  (
    "the and you your my it this that these those i'm i've it's that's are have has had with for from not don't can't won't didn't doesn't isn't wasn't " +
    'but what why how when where which they there their them been just never ever get got please thanks thank would could should our who ' +
    'because after before still really very much about again ordered waiting service'
  ).split(' '),
);

/** Words that are common in English and exist elsewhere too: only several of them tell. */
const alsoEnglish = new Set(
  'i to of is was be been we on at so if can will do all out up now an as or no one in a me he she by'.split(' '),
);

/** Whether a text reads as English: by one word in eight of its first 200, or one in three where they are not English alone. */
export function looksEnglish(text: string): boolean {
  const written = text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .match(/(?<![@#\p{L}])\p{L}[\p{L}']*/gu);
  const words = written?.slice(0, 200) ?? [];
  const sure = words.filter((word) => english.has(word)).length;
  const likely = words.filter((word) => alsoEnglish.has(word)).length;
  return (sure > 0 && (sure + likely) * 8 >= words.length) || (likely > 1 && likely * 3 >= words.length);
}

/** The primary language of a BCP 47 tag; undefined where the site says that it does not know. */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  // X uses private codes for "only hashtags", "only emoji" and the like.
  return primary === undefined || /^(?:und|zxx|mul|mis|q[a-t][a-z]|)$/.test(primary) ? undefined : primary;
}
