import { shareOfWord } from './stop-words.ts';

/** First names that are words of a reply as well, as far as `stop-words.ts` has them not. */
const wordsToo = new Set(
  (
    'mark grace rose bill hope faith justice joy grant drew chance art frank rich pat sue dawn april june august summer amber ruby pearl ivy lily daisy olive ' +
    'holly hazel iris violet heather ginger jasmine basil sage rob jack nick don chase hunter mason carter cooper piper page reed wade cliff dale ' +
    'glen lance miles max gene guy earl duke king prince bishop dean josh harry jean penny charity patience prudence constance melody harmony ' +
    'carol eve star sunny sky brook river rain storm robin jay angel roman candy honey misty sandy rusty rocky bud junior ray van ken sterling ' +
    'ward curt ernest price chip dot tab christian ernst wolf mai heide viola linde sommer claire pierre marie blanche juste constant fleur ange ' +
    'victoire noel rosa luz mar sol paz cruz dolores pilar consuelo esperanza mercedes salvador domingo milagros soledad victoria gracia blanca ' +
    'clara alba estrella nieves flor margarita gioia grazia serena chiara bianca felice stella allegra marina luce aurora franca vera santo'
  ).split(' '),
);
const months = new Set('may april june august mai juin août mayo'.split(' '));

const start = String.raw`(?<![\p{L}\p{N}])`;
const greeted = new RegExp(
  `${start}(?:hi|hello|hey|hiya|dear|morning|afternoon|evening|thanks|thank you|cheers|sorry|hallo|moin|servus|tag|morgen|abend|liebe[rs]?|danke|` +
    'bonjour|bonsoir|salut|ch[eè]re?|merci|hola|querid[oa]|d[ií]as|tardes|gracias|estimad[oa]|olá|oi|dia|tarde|car[oa]|obrigad[oa]|ciao|gentile|' +
    'buongiorno|buonasera|grazie)(?: again)?,? +$',
  'iu',
);
/** What stands before a noun, and never before whom one talks to. */
const determined = new RegExp(
  `${start}(?:the|an?|this|that|your|our|my|its|no|every|der|die|das|dem|den|des|im|zum|zur|am|eine?[nmrs]?|keine?[nmrs]?|(?:uns|ih|mei|dei)n?e?re?[nmrs]?|` +
    `la|le|les|une?|des?|du|vos|votre|notre|nos|el|los|las|unos?|unas?|tu|su|sus|nuestr[oa]s?|o|os|as|uma?|seu|sua|nosso|nossa|il|lo|gli|i|` +
    `vostr[oa]|nostr[oa])\\s+$`,
  'iu',
);
/** What stands before a month. */
const dated = new RegExp(
  `${start}(?:in|by|until|till|since|from|to|of|on|early|mid|late|next|last|this|each|every|before|after|through|anfang|mitte|ende|bis|ab|seit|en|de|em|a)[\\s-]+$|\\d\\S{0,2}\\s+$`,
  'iu',
);
const sentenceStart = /(?:^|[.!?…:\n]["'“”„«»)]*|[¡¿•*]|\p{Extended_Pictographic}\ufe0f?|\}\})\s*$/u;
const calledBefore = /[,^–—-]\s*$/u;
const calledAfter = /^\s*(?:[,!:–—]|- |$|\n)/u;

const endsAfter = /^\s*(?:[.,!?…;:)]|[\p{Extended_Pictographic}–—]|$|\n)/u;

/** What is looked at on either side, in UTF-16 units. */
const nearby = 60;

/**
 * Whether a first name that was found in a text stands there as one. Most always do; one that is a word as well ("Will",
 * "May", "Rose") does in its own letters within a sentence, after a greeting, and where somebody is called by it.
 */
export function standsAsName(text: string, at: number, length: number): boolean {
  const word = text.slice(at, at + length);
  const plain = word.toLowerCase();
  if (!isWordToo(plain)) return true;
  const before = text.slice(Math.max(0, at - nearby), at);
  const after = text.slice(at + length, at + length + nearby);
  if (greeted.test(before)) return isNameCase(word) || endsAfter.test(after);
  if (calledBefore.test(before) && endsAfter.test(after)) return true;
  if (!isNameCase(word) || determined.test(before) || (months.has(plain) && isDate(before, after))) return false;
  return !sentenceStart.test(before) || calledAfter.test(after);
}

/** Whether a first name, in lower case, is a word as well: "hope". */
export function isWordToo(name: string): boolean {
  return shareOfWord.has(name) || wordsToo.has(name);
}

/** "Will", neither "will" nor "WILL". */
function isNameCase(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

function isDate(before: string, after: string): boolean {
  return dated.test(before) || /^\s+\d/.test(after);
}
