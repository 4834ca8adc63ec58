import { isGivenName } from './given-names.ts';
import { adjectives, descriptions, notNames, organisation } from './name-words.ts';
import { isWordToo } from './stands-as-name.ts';

/**
 * The first name in a display name, as one would write it after "Hi": "Dr. Sarah 🌸 Lee (she/her)" → "Sarah".
 * Undefined where there is none or where it would be a guess: a shop, a team, two people, a handle, initials, a family
 * name that comes first (Chinese, Japanese, Korean, Vietnamese), what somebody is rather than is called. No name is a
 * small fault, the wrong one an insult.
 *
 * (The npm package `humanparser` was tried after the same cleaning: past titles and commas it takes the first word too,
 * and of stacked titles, "Prof. Dr. Hans", the second title. It did not earn its place.)
 */
export function firstName(displayName: string): string | undefined {
  const cleaned = clean(displayName.slice(0, 200));
  if (/^[@#]/.test(cleaned) || isSeveral(cleaned)) return undefined;
  const words = inWesternOrder(withoutAsides(cleaned));
  if (words.some((word) => organisation.has(plain(word)))) return undefined;
  const { rest, formal } = withoutTitles(words);
  const first = rest[0];
  if (first === undefined || (formal && rest.length === 1)) return undefined;
  if (notNames.has(plain(first)) || familyFirst(rest) || !isName(first, rest) || !isCalled(rest)) return undefined;
  const compound = rest.slice(0, 2);
  const name = compoundName.test(compound.map(plain).join(' ')) ? compound : [first];
  return name.map((word) => inNameCase(word, rest)).join(' ');
}

/** Fancy letters as letters; no emoji, no invisible characters. */
function clean(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\p{Regional_Indicator}\u{1f100}-\u{1f1ff}]/gu, ' ')
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}]/gu, '')
    .replace(/[\p{So}\p{Sk}★☆♡♥✨]/gu, ' ')
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

function isSeveral(name: string): boolean {
  return /\p{L}.*(?:[&+]|\s(?:and|und|et|y|e|og|och|en)\s)/iu.test(name);
}

/** Without what stands in brackets, or after a sign that parts a name from a remark. */
function withoutAsides(name: string): string {
  const open = name.replace(/\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}?|["“”«»][^"“”«»]*["“”«»]/gu, ' ').trim();
  return open.split(/\s*[|•·~:;!?/\\=<>*^]|\s[-–—]+\s|[–—]|\s@/u)[0]?.trim() ?? '';
}

/** "O'Neil, Pat" is Pat; "Sarah Lee, PhD" and "Sarah, mum of two" are Sarah. */
function inWesternOrder(name: string): string[] {
  const [before = '', after = ''] = name.split(/\s*,\s*/);
  const given = wordsOf(after);
  const isReversed = wordsOf(before).length === 1 && given.length > 0 && given.length < 3 && given.every(isCapitalised);
  return isReversed && !given.some((word) => degrees.has(plain(word)))
    ? [...given, ...wordsOf(before)]
    : wordsOf(before);
}

/** Words in the script of the first Latin, Cyrillic, … one: "李小龍 Bruce Lee" is read as "Bruce Lee". */
function wordsOf(text: string): string[] {
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  const western = words.filter((word) => !eastern.test(word));
  return western.length > 0 ? western : words;
}

function withoutTitles(words: readonly string[]): { rest: string[]; formal: boolean } {
  let at = 0;
  let formal = false;
  while (at < words.length) {
    const word = plain(words[at] ?? '');
    const isTitle = word.split(/[.-]/).every((part) => part === '' || titles.has(part));
    if (!isTitle && !(greetings.has(word) && at + 1 < words.length)) break;
    formal ||= isTitle;
    at += 1;
  }
  if (plain(words[at] ?? '') === 'the' && plain(words[at + 1] ?? '') === 'real') at += 2;
  return { rest: words.slice(at), formal };
}

/** In lower case, without accents and outer punctuation: for looking up. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function familyFirst(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (eastern.test(first) || second === undefined) return eastern.test(first);
  return familyNames.has(plain(first)) || (koreanFamilyNames.has(plain(first)) && koreanGivenName.test(second));
}

/**
 * Whether somebody is called so: by a name that others have, or by two words that look like a rare name. What describes a
 * person is a name where it is one of both ("Paris Lee", not "Paris Fan"). Where only a later word is a first name, the
 * family name comes first or the first word is none ("Müller Hans", "Brexit Bob").
 */
function isCalled([first = '', ...others]: readonly string[]): boolean {
  const word = plain(first);
  if (!/^\p{Script=Latin}/u.test(word)) return true;
  const [second] = others;
  if (second !== undefined && isWordToo(word) && afterWords.has(plain(second))) return false;
  const isDescribed = others.some((other) => describes(plain(other)));
  const isGiven = isGivenToSomebody(word);
  if (isGiven && !descriptions.has(word)) return true;
  if (isDescribed || (!isGiven && (describes(word) || adjectives.has(word)))) return false;
  if (!isGiven && others.some((other) => isGivenToSomebody(plain(other)))) return false;
  return second !== undefined && isCapitalised(first) && isCapitalised(second) && /^[\p{L}'.-]+$/u.test(second);
}

function isGivenToSomebody(word: string): boolean {
  return word.split(/['-]/).some((part) => isGivenName(asGiven(part)));
}

function describes(word: string): boolean {
  return descriptions.has(word) || /\p{L}{3}(?:ing|[cknstv]ed)$/u.test(word);
}

/** As `given-names.ts` writes letters that are more than a letter and an accent. */
function asGiven(word: string): string {
  return word.replace(/[łøıßæđœ]/gu, (letter) => plainLetters[letter] ?? letter);
}
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', đ: 'd', œ: 'oe' };

/** Whether a word can be a name by itself: no initial, no handle, nothing without a vowel. */
function isName(word: string, words: readonly string[]): boolean {
  const bare = word.replace(/[.,]+$/u, '');
  if (!/^\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*$/u.test(bare) || /'s$/iu.test(bare)) return false;
  const letters = plain(bare);
  const isLatin = /^[\p{Script=Latin}'-]+$/u.test(letters);
  if (letters.length < 2 || letters.length > 20 || /(.)\1\1/u.test(letters)) return false;
  if (isLatin && !/[aeiouyæøœı]/u.test(letters)) return false;
  if (/\p{Ll}\p{Lu}/u.test(bare) && !/^(?:Mac|Mc|De|La|Le|Di|Du|Jo|O'|D')\p{Lu}\p{Ll}+$/u.test(bare)) return false;
  const alone = words.length === 1;
  return !(alone && (letters.length > 14 || (letters.length < 3 && isLatin && bare === bare.toUpperCase())));
}

/** "ANNA-LENA" → "Anna-Lena", "sarah" → "Sarah"; "AJ Smith" and "LeBron James" stay as they are. */
function inNameCase(word: string, words: readonly string[]): string {
  const bare = word.replace(/[.,]+$/u, '');
  const isLoud = bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  const isInitials = isLoud && bare.length === 2 && words.some((other) => other !== other.toUpperCase());
  if (isInitials || !(isLoud || bare === bare.toLowerCase())) return bare;
  return bare
    .toLowerCase()
    .replace(/(^|['-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const list = (words: string) => new Set(words.split(' '));

const titles = list(
  'dr prof professor doctor mr mrs ms miss mx sir madam dame lord lady rev reverend hon capt captain sgt lt col gen herr frau hr fr dipl ing med ' +
    'phil jur rer nat mag mba univ habil hc h c mme mlle m monsieur madame sr sra srta senor senora don dona dott avv ' +
    'pastor pastora father brother sister bishop rabbi imam uncle auntie aunt aunty prince princess',
);
const greetings = list(
  "it's its i'm im iam just hi hello hey call actual hola soy ola sou sono ciao hallo bonjour salut",
);
const degrees = list('phd md mba msc bsc ma ba jr sr ii iii iv esq cpa rn dds jd llm dr ma.ed cfa pmp mph');
/** Family names that stand first and are no first names elsewhere. */
const familyNames = list(
  'nguyen tran pham huynh hoang vo dang bui wang zhang liu chen huang zhao zhou xu wu zhu gao guo choi jeong jung yoon ' +
    'park singh kaur',
);
/** First names elsewhere, and family names before a Korean name of two syllables: "Kim Jong-su". */
const koreanFamilyNames = list('kim lee han lim kang shin song min jin');
const koreanGivenName = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** What follows a first name only where it is a word: "Justice For Grenfell", "Joy of Baking". */
const afterWords = list('for of in to is over not against');
/** Two given names that are one. */
const compoundName =
  /^(?:jose (?:maria|luis|antonio|manuel|miguel|angel|carlos)|maria (?:jose|jesus|carmen|teresa|luisa|isabel|elena|fernanda)|juan (?:carlos|pablo|manuel|jose|luis|antonio)|ana (?:maria|belen|luisa|paula)|luis (?:miguel|alberto|fernando)|miguel angel|jean (?:paul|pierre|luc|claude|marie|louis|michel)|marie (?:claire|louise|france)|mary (?:ann|anne|jane|beth|kate|lou)|anne marie|hans (?:peter|jurgen|georg)|karl (?:heinz|otto))$/;
