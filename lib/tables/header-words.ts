import type { Meaning } from '../model/table-import.ts';
import { plainLetters } from './date-words.ts';

const customer = `customer|client[ei]?|kunden?|klant(?:en)?|account|member|mitglieds?|loyalty`;
const order = `order|bestell?|auftrags?|invoice|rechnungs?|booking|buchungs?|beleg|ticket|receipt|transaction|transaktions?|commande|facture|pedido|factura|ordine|fattura|fatura|factuur`;
const number = 'no|nr|num|number|nummer|id|ref|code|numero|codigo|codice';
const of = `(?:d[eio]l? (?:la )?|d['’ ]?)?`;
const numberOf = (what: string, more = '') =>
  String.raw`\b(?:${what})[\s_-]*(?:${number}${more})\b|\b(?:${number}) ${of}(?:${what})\b`;

/**
 * What the headers of tables are called in our six languages and Dutch, in lower case and without accents, as shops, help
 * desks and address books write them; the first that fits.
 */
const headers: readonly (readonly [Meaning, RegExp])[] = [
  // Dates, names, numbers and kinds of things that we do not ask for.
  [
    'none',
    /geburt|birth|\bgeb\b|naissance|nacimiento|nascita|nascimento|geboorte|phonetic|time ?zone|zeitzone|fuseau|price point|note attributes/,
  ],
  [
    'none',
    /quantity|\bqty\b|\bmenge\b|anzahl|\bnumber of\b|\bcount\b|cantidad|quantit|quantidade|aantal|\bsku\b|fulfil/,
  ],
  // What somebody has spent in all is no amount of this order.
  ['none', /\btotal (?:orders?|spen[dt])\b|lifetime|\b(?:line ?)?items? (?:requires|taxable|discount|id|tax)\b/],
  // Beside each value of an address book its kind: `E-mail 1 - Label`.
  ['none', / \d+ (?:label|type)$/],
  [
    'reference',
    new RegExp(`${numberOf(order)}|^(?:order|bestellung|commande|pedido|ordine|reference|referenz|beleg)$`),
  ],
  [
    'number',
    new RegExp(
      String.raw`${numberOf(customer, '|karte|card')}|^(?:kdnr|kd[\s_-]nr|nr|no|number|nummer|(?:contact|record) id)$`,
    ),
  ],
  ['email', /\be[\s_-]?mail|\bmail\b|e-?mail|courriel|\bcorreo\b|posta elettronica/],
  [
    'phone',
    /phone|telef|\btel\b|\bmobil|handy|\bcell|\bmovil\b|telemovel|\bcelular|\bportable\b|^contact (?:no|number)$/,
  ],
  ['facebook', /facebook|^fb\b/],
  ['x', /twitter|^x$|^x[\s_-]*(handle|account|konto|name|user)/],
  ['firstName', /first[\s_-]*name|given|vorname|rufname|prenom|voornaam|nombre de pila/],
  [
    'lastName',
    /last[\s_-]*name|sur[\s_-]*name|family|nachname|familienname|zuname|apellido|cognome|sobrenome|apelido|achternaam|de famille/,
  ],
  [
    'name',
    /^((full|display|customer|client|kunden?|contact|billing|rechnungs|buyer|kaufer|besteller)[\s_-]*)?name$|^(kunde|customer|client[ei]?|klant|contact|kontakt|ansprechpartner|requester|acheteur)$/,
  ],
  ['name', /^(nom|nombre|nome|naam)( (complet|completo|d[eiu]l? client[ei]?|client[ei]))?$|^(volledige |klant)naam$/],
  ['currency', /currency|wahrung|waehrung|\bdevise\b|\bmoneda\b|valuta|\bmoeda\b/],
  [
    'amount',
    /amount|total|\bsum\b|betrag|summe|umsatz|revenue|preis|price|\bwert\b|(?<!\d )\bvalue\b|montant|importe?\b|importo|\bvalor\b|bedrag|net sales|^gross$|^brutto$/,
  ],
  [
    'at',
    /\bdate|datum|\btime|zeit|\bwhen\b|\bwann\b|\btag\b|\bday\b|timestamp|created|erstellt|besucht|visited|ordered|bestellt|\bfecha\b|^data( |$)|\bheure\b|\bhora\b|\bora\b|\btijd/,
  ],
  [
    'place',
    /\bcity\b|\btown\b|\bplace\b|\bort\b|wohnort|stadt|location|\bville\b|ciudad|\bcitta\b|cidade|localidad|poblacion|plaats/,
  ],
  ['link', /website|web ?page|webseite|\burl\b|\blink\b|homepage|profil|\bsito\b|\bsitio\b|\bsite\b/],
  ['label', /labels?|\btags?\b|segment|gruppe|\bgroup\b|kategorie|categor|etikett|etiquet|etichett/],
  [
    'note',
    /\bnot(?:es?|as?)\b|notiz|bemerkung|anmerkung|kommentar|comment|comenta|remark|remarque|observa|osservazion|opmerking|\bmemo\b/,
  ],
  [
    'text',
    /\btext\b|reason|\bgrund\b|subject|betreff|descri|beschreibung|produkt|product|produit|prodott|produto|artikel|article|articul|articol|\bartigo|\b(line)?items?\b|anliegen|motif|\bmotivo\b|\bobjet\b|\basunto\b|\boggetto\b|\bassunto\b|onderwerp/,
  ],
];

/** What a column holds, as its header says; `none` where it does not. */
export function guessMeaning(header: string): Meaning {
  const plain = plainHeader(header);
  return headers.find(([, words]) => words.test(plain))?.[0] ?? 'none';
}

/** In small English letters, with one blank between words. */
export function plainHeader(header: string): string {
  return plainLetters(header.slice(0, 100).replaceAll('ß', 'ss').replaceAll('°', 'o'))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[._/:()#-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
