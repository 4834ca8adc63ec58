import { numbersIn } from '../../../privacy/sensitive-numbers.ts';
import type { Draft } from '../draft.ts';
import { isBelow, nameOf } from '../links.ts';
import type { Found, Rule, Situation } from '../rule.ts';

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})/gu;
/** Nobody's own address. */
const offices =
  /^(?:support|help|helpdesk|service|services|customer.?(?:service|care)|care|info|hello|hi|hola|contact|contacto|contato|contatti|kontakt|kundenservice|kundendienst|hilfe|team|office|press|presse|shop|sales|orders?|billing|returns?|retouren|privacy|datenschutz|feedback|sav|ayuda|ajuda|suporte|soporte|atencion|clientes?)$/iu;
const phone = /(?<![\p{L}\p{N}.,/-])(?:\+|\(?0)\d?[\d ()/.-]{5,18}\d(?![\p{L}\p{N}])/gu;
/** Numbers that cost nothing or the same from everywhere are a company's. */
const hotline =
  /^(?:00|\+)?(?:49|44|33|34|351|55|1)?0?(?:800|801|803|805|808|180|345|330|300|844|855|866|877|888|900|901|902)/;
/** After what says that a number follows: at least four digits, and no year. */
const number = /^[\s#:=.°º(]{0,4}((?=[\p{L}/-]{0,6}\d(?:[\p{L}/ -]?\d){3})[\p{L}\p{N}](?:[\p{L}\p{N}/-]{3,38}))/u;
const year = /^(?:19|20)\d\d$/;
/** Of a booking also a code of six, of which one is a digit; folded, the words that tell it from an order of a "PS5PRO". */
const bookings = /book|reserv|referen|buchung|confirm|locator|localizador|\bpnr\b|\bref\b|dossier|prenotazion/;
const code = /^[\s#:=.°º(]{0,4}((?=\p{Lu}{0,5}\d)[\p{Lu}\d]{6})(?![\p{L}\p{N}])/u;

/**
 * A reply on a network is read by everybody: e-mail addresses, phone, order, bank and card numbers belong in a direct
 * message. What the brand itself makes public (its offices, hotlines, and what its facts hold) may stand there.
 */
export const privateData: Rule = (draft, situation) => {
  const found = [...emails(draft, situation), ...bankDetails(draft), ...numbers(draft), ...phones(draft, situation)];
  return found.filter(
    ({ place }, at) =>
      !found.slice(0, at).some((other) => other.place.start < place.end && place.start < other.place.end),
  );
};

type Placed = Found & Required<Pick<Found, 'place'>>;

function emails({ text }: Draft, { customer, domains, brand, facts }: Situation): Placed[] {
  return Array.from(text.matchAll(email), ({ 0: words, 1: host = '', index }): Placed[] => {
    const isTheirs = customer.email?.trim().toLowerCase() === words.toLowerCase();
    const isOurs =
      offices.test(words.split('@')[0] ?? '') ||
      domains.some((domain) => isBelow(host.toLowerCase(), domain)) ||
      nameOf(host.toLowerCase()) === brand.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') ||
      facts.some((fact) => fact.includes(words));
    return isOurs && !isTheirs ? [] : [{ place: { start: index, end: index + words.length }, why: 'email' }];
  }).flat();
}

function bankDetails({ text }: Draft): Placed[] {
  return numbersIn(text).map(({ words, start }) => ({
    place: { start, end: start + words.length },
    why: 'bankDetails',
  }));
}

function numbers(draft: Draft): Placed[] {
  return draft.find('numbers').flatMap(({ start, end }): Placed[] => {
    const after = draft.text.slice(end, end + 50);
    const isBooking = bookings.test(draft.folded.slice(start, end));
    const [whole = '', given = ''] = number.exec(after) ?? (isBooking ? code.exec(after) : null) ?? [];
    if (given === '' || year.test(given)) return [];
    return [{ place: { start: end + whole.length - given.length, end: end + whole.length }, why: 'number' }];
  });
}

function phones({ text }: Draft, { customer, facts }: Situation): Placed[] {
  const known = facts.map(digits);
  const theirs = digits(customer.phone ?? '').slice(-7);
  return Array.from(text.matchAll(phone), ({ 0: words, index }): Placed[] => {
    const dialled = digits(words);
    const isPhone = dialled.length >= 8 && dialled.length <= 15 && !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(words);
    const isTheirs = theirs.length === 7 && dialled.endsWith(theirs);
    const isOurs = hotline.test(dialled) || known.some((fact) => fact.includes(dialled.slice(-7)));
    return isPhone && (isTheirs || !isOurs)
      ? [{ place: { start: index, end: index + words.length }, why: 'phone' }]
      : [];
  }).flat();
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}
