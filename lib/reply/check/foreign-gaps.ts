import { fold } from './fold.ts';
import type { Place } from './phrases.ts';

/** Notations that stand for nothing else: `*|FNAME|*`, `%FIRSTNAME%`, `___`, `{{}}`. */
const notations =
  /\*\|[\p{L}\p{N}_:]{1,40}\|\*|(?<![\p{L}\p{N}%])%{1,2}\p{L}[\p{L}_.-]{1,30}%{1,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_/])_{3,}(?![\p{L}\p{N}_/])|\{\{\}\}/gu;
/** `[First Name]`, `<name>`, `{name}`, `${name}`; neither the words of a link nor what stands in one. */
const bracketed = /\[([^[\]]{1,40})\](?!\()|<([^<>]{1,40})>|(?<![{/=$#])[$#]?\{([^{}]{0,40})\}(?!\})/gu;
/** In braces one word is a gap, whatever it is. */
const identifier = /^\s*(?:[!$@]?[\p{L}\p{N}_][\p{L}\p{N}_.-]*)?\s*$/u;

/** In other brackets a gap is only what these words alone make: "[Update]" and "[1]" are none. */
const blanks =
  wordsOf(`name firstname lastname fname lname surname number id date time amount product link vorname nachname
  kundenname bestellnummer auftragsnummer ticketnummer datum uhrzeit betrag produkt nom prénom montant numéro nombre
  apellido apellidos fecha importe nome sobrenome cognome numero número importo data ora hora`);
const besideBlanks =
  wordsOf(`first last full insert enter add your my our the of here customer client user agent order ticket
  tracking booking ihr ihre dein deine mein meine kunde kunden hier einfügen votre mon commande de du cliente tu su mi
  pedido seu encomenda do da tuo suo ordine`);

/** Gaps in other notations than ours, as another tool, or a text that was copied, left them open. */
export function foreignGaps(text: string): Place[] {
  const named = [...text.matchAll(bracketed)].filter(
    ([, square, pointed, curly]) =>
      isBlank(square ?? pointed ?? curly ?? '') || (curly !== undefined && identifier.test(curly)),
  );
  return [...placesOf(text.matchAll(notations)), ...placesOf(named)];
}

/** "First Name", "firstName" and "your order_number" are; "order update" is not. */
function isBlank(words: string): boolean {
  const parts = fold(words.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');
  return parts.some((part) => blanks.has(part)) && parts.every((part) => blanks.has(part) || besideBlanks.has(part));
}

/** Folded: how one begins, with or without a name, or never without one. */
const hellos =
  'hi|hello|hey|hiya|good (?:morning|afternoon|evening)|hallo|moin|servus|guten (?:morgen|tag|abend)|bonjour|bonsoir|salut|hola|buenos dias|buenas tardes|ola|oi|bom dia|boa tarde|ciao|buongiorno|buonasera|salve';
const needy = 'dear|liebe|lieber|liebe/r|sehr geehrte(?:r|s|)(?: frau| herr|)|chere?|estimad[oa]|prezad[oa]|gentile';
const thanks = 'thanks|thank you|danke|merci|gracias|grazie';
const start = '(?<=(?:^|[.!?\\n])\\s{0,3})';
const greetedNobody = new RegExp(
  [
    // What a program writes where it knows nobody.
    `${start}(?:${hellos}|${needy}|${thanks}),?\\s{1,3}(?:null|undefined|none|@|%s)(?=\\s{0,3}(?:[,.!:;\\n]|$))`,
    `${start}(?:${hellos}|${needy})[ \\t]{1,3},`,
    `${start}(?:${needy}),`,
  ].join('|'),
  'gu',
);

/** "Hi null,", "Hi ,", "Dear,": a name was to stand there. "Hi," alone is a greeting. */
export function greetingsOfNobody(folded: string): Place[] {
  return placesOf(folded.matchAll(greetedNobody));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(fold(list).split(/\s+/));
}

function placesOf(matches: Iterable<RegExpMatchArray>): Place[] {
  return Array.from(matches, ({ 0: words, index = 0 }) => ({ start: index, end: index + words.length }));
}
