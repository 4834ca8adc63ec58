/**
 * The first name in a display name, as one would write it after "Hi": "Dr. Sarah 🌸 Lee (she/her)" → "Sarah".
 * Undefined where there is none or where it would be a guess: a shop, a team, two people, a handle, initials, a family
 * name that comes first (Chinese, Japanese, Korean, Vietnamese). No name is a small fault, the wrong one an insult.
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
  if (notNames.has(plain(first)) || familyFirst(rest) || !isName(first, rest)) return undefined;
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
  const first = words[0] ?? '';
  return eastern.test(first) || (words.length > 1 && familyNames.has(plain(first)));
}

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
    'phil jur rer nat mag mba univ habil hc h c mme mlle m monsieur madame sr sra srta senor senora don dona dott avv',
);
const greetings = list("it's its i'm im iam just hi hello hey call actual");
const degrees = list('phd md mba msc bsc ma ba jr sr ii iii iv esq cpa rn dds jd llm dr ma.ed cfa pmp mph');
/** Words that only shops, teams and other bodies call themselves by. */
const organisation = list(
  'gmbh mbh ag kg ohg gbr ug ev e.v inc incorporated ltd limited llc llp plc corp corporation company co sa sarl srl spa bv nv ab oy as aps pty ' +
    'team support service services official offiziell shop store boutique market markt cafe coffee restaurant ristorante pizzeria bistro bar pub ' +
    'hotel hostel pension bakery backerei konditorei metzgerei praxis klinik clinic apotheke pharmacy salon studio studios atelier agency agentur ' +
    'media magazine magazin news radio tv podcast records band fc sv tsv club verein group gruppe gruppen society association foundation stiftung ' +
    'university universitat school schule college church kirche museum theater theatre festival airlines airways bank insurance versicherung ' +
    'realty immobilien photography fotografie photos fitness gym travel tours reisen autohaus garage motors solutions systems software tech labs ' +
    'global international consulting marketing design designs fashion fans fanclub army updates deals daily bot help helpdesk customer care press ' +
    'presse redaktion community network partei party stadt city council department ministry kitchen catering events jewelry jewellery crafts',
);
/** First words of display names that are no name. */
const notNames = list(
  'a an the my your our his her their not no yes i we you they he she it that this those some one real proud angry happy sad big little old young ' +
    'crazy mad lazy tired bored lost free save stop vote love live life living new best super mom mum mommy mummy dad daddy mama papa king queen ' +
    'coach chef dj mc saint st anonymous anonym anon user unknown unbekannt admin info me nobody someone somebody anyone everyone guest gast ' +
    'deleted facebook twitter der die das den dem des ein eine einer kein keine nicht mein meine dein ich du wir ihr le la les un une el los las ' +
    'il lo gli o os as von van vom zu zum de del della di da dos du el bin ibn abu abd umm mister master citizen burger kunde kundin ' +
    'familie family team in on at for from with of to and or but so if when why what who how never always only all every good bad great black white ' +
    'red blue green pink dark baby babe girl boy man woman lady dude guy cat dog',
);
/** Family names that stand first and are no first names elsewhere. */
const familyNames = list(
  'nguyen tran pham huynh hoang vo dang bui wang zhang liu chen huang zhao zhou xu wu zhu gao guo choi jeong jung yoon',
);
/** Two given names that are one. */
const compoundName =
  /^(?:jose (?:maria|luis|antonio|manuel|miguel|angel|carlos)|maria (?:jose|jesus|carmen|teresa|luisa|isabel|elena|fernanda)|juan (?:carlos|pablo|manuel|jose|luis|antonio)|ana (?:maria|belen|luisa|paula)|luis (?:miguel|alberto|fernando)|miguel angel|jean (?:paul|pierre|luc|claude|marie|louis|michel)|marie (?:claire|louise|france)|mary (?:ann|anne|jane|beth|kate|lou)|anne marie|hans (?:peter|jurgen|georg)|karl (?:heinz|otto))$/;
