import type { Meaning, TableMapping } from '../model/table-import.ts';
import { plainLetters } from './date-words.ts';

/** What the headers of tables are called, English and German, in lower case and without accents; the first that fits. */
const headers: readonly (readonly [Meaning, RegExp])[] = [
  // Dates, names and numbers of things that we do not ask for.
  ['none', /geburt|birth|\bgeb\b|quantity|\bqty\b|\bmenge\b|anzahl|\bnumber of\b|\bsku\b|fulfil/],
  [
    'reference',
    /\b(order|bestell|auftrags?|invoice|rechnungs?|booking|buchungs?|beleg|ticket)[\s_-]*(no|nr|num|number|nummer|id|ref)\b|^(order|bestellung|reference|referenz|beleg)$/,
  ],
  [
    'number',
    /\b(customer|client|kunden?|account|member|mitglieds?|loyalty)[\s_-]*(no|nr|num|number|nummer|id|code|karte|card)\b|^(kdnr|kd[\s_-]nr|nr|no|number|nummer)$/,
  ],
  ['email', /\be?[\s_-]?mail\b|e-?mail/],
  ['phone', /phone|telefon|\btel\b|\bmobile?\b|handy|cell/],
  ['facebook', /facebook|^fb\b/],
  ['x', /twitter|^x$|^x[\s_-]*(handle|account|konto|name|user)/],
  ['firstName', /first[\s_-]*name|given|vorname|rufname/],
  ['lastName', /last[\s_-]*name|sur[\s_-]*name|family|nachname|familienname|zuname/],
  [
    'name',
    /^((full|display|customer|client|kunden?|contact|billing|rechnungs|buyer|kaufer|besteller)[\s_-]*)?name$|^(kunde|customer|client|contact|kontakt|ansprechpartner)$/,
  ],
  ['currency', /currency|wahrung|waehrung/],
  ['amount', /amount|total|\bsum\b|betrag|summe|umsatz|revenue|preis|price|\bwert\b|\bvalue\b/],
  [
    'at',
    /\bdate|datum|\btime|zeit|\bwhen\b|\bwann\b|\btag\b|\bday\b|timestamp|created|erstellt|besucht|visited|ordered|bestellt/,
  ],
  ['place', /\bcity\b|\btown\b|\bplace\b|\bort\b|wohnort|stadt|location/],
  ['link', /website|webseite|\burl\b|\blink\b|homepage|profil/],
  ['label', /labels?|\btags?\b|segment|gruppe|\bgroup\b|kategorie|category|etikett/],
  ['note', /\bnotes?\b|notiz|bemerkung|kommentar|comment|remark/],
  [
    'text',
    /\btext\b|reason|\bgrund\b|subject|betreff|description|beschreibung|produkt|product|artikel|\b(line)?items?\b|anliegen/,
  ],
];

/** What a column holds, as its header says; `none` where it does not. */
export function guessMeaning(header: string): Meaning {
  const plain = plainHeader(header);
  return headers.find(([, words]) => words.test(plain))?.[0] ?? 'none';
}

function plainHeader(header: string): string {
  return plainLetters(header.slice(0, 100).replaceAll('ß', 'ss'))
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[._/:()#-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Several columns may say these together: a street and a town, two labels. */
const severalTimes: readonly Meaning[] = ['none', 'label', 'place', 'note', 'text'];
/** Of several columns that say who, when or how much, those of parts of an order or of where it goes count least. */
const least =
  /sub ?total|zwischensumme|discount|rabatt|shipp|versand|deliver|liefer|\btax|steuer|mwst|\bvat\b|refund|erstatt|item|compare/;
/** And these most. */
const most: { readonly [Of in Meaning]?: RegExp } = {
  amount: /total|gesamt|summe/,
  at: /order|bestell|created|erstellt|purchase|kauf|sale/,
};

interface Column {
  readonly header: string;
  readonly samples: readonly string[];
  /** Where it is known from before. */
  readonly known?: Meaning | undefined;
}

/**
 * What each column holds: as is known from before, by its header, or by its cells where these are unmistakable. Of each
 * meaning the likeliest wins, and the first of them.
 */
export function guessColumns(columns: readonly Column[]): Meaning[] {
  const guesses = columns.map(({ known, ...column }) => ({
    header: column.header,
    known,
    meaning: known ?? guessColumn(column),
  }));
  // Beside a number of the customer or of the order it is the name that a program gave the row, as in the tables that we write.
  const isNumbered = guesses.some(({ meaning }) => meaning === 'number' || meaning === 'reference');
  const ranked = guesses.map(({ header, known, meaning }) => {
    const plain = plainHeader(header);
    const isNumber = meaning === 'none' && known === undefined && plain === 'id' && !isNumbered;
    return {
      meaning: isNumber ? ('number' as const) : meaning,
      rank: known === undefined ? rankOf(plain, meaning) : 3,
    };
  });
  return ranked.map(({ meaning, rank }, place) => {
    const alike = ranked.filter((other) => other.meaning === meaning);
    const best = Math.max(...alike.map((other) => other.rank));
    const isKept = severalTimes.includes(meaning)
      ? rank > 0 || best === 0
      : place === ranked.findIndex((other) => other.meaning === meaning && other.rank === best);
    return isKept ? meaning : 'none';
  });
}

function rankOf(plain: string, meaning: Meaning): number {
  const isWords = meaning === 'text' || meaning === 'note' || meaning === 'label';
  if (!isWords && least.test(plain)) return 0;
  return most[meaning]?.test(plain) === true ? 2 : 1;
}

function guessColumn({ header, samples }: Pick<Column, 'header' | 'samples'>): Meaning {
  const all = (shape: RegExp) => samples.length > 0 && samples.every((sample) => shape.test(sample));
  const named = guessMeaning(header);
  // What some shops call the name of an order: `#1001`.
  if (named === 'name' && all(/^#?[A-Z-]{0,8}\d{2,}$/i)) return 'reference';
  // A clock beside the day; a column of both is the date.
  if (named === 'at' && all(/^\d{1,2}[:.]\d{2}([:.]\d{2})?(\s*[ap]\.?m\.?|\s*uhr|\s*h)?$/i)) return 'time';
  if (named !== 'none') return named;
  return all(/^[^\s@]+@[^\s@]+\.[a-z]+$/i) ? 'email' : 'none';
}

/** When somebody came onto a list: a table with no other date is of people, not of what they did. */
const recorded =
  /created|erstellt|angelegt|added|hinzugefugt|regist|sign(ed)? ?up|opt ?in|confirm|subscri|anmelde|joined/;

/** What a row is, as the file's name and the columns say. */
export function guessRows(
  file: string,
  meanings: readonly Meaning[],
  headers: readonly string[],
): TableMapping['rows'] {
  const at = meanings.indexOf('at');
  if (at === -1) return 'customer';
  if (/visit|besuch/i.test(file)) return 'visit';
  if (/event|veranstalt/i.test(file)) return 'event';
  if (/call|anruf|telefonat/i.test(file)) return 'call';
  if (/complain|beschwerde|reklamation/i.test(file)) return 'complaint';
  if (meanings.includes('reference') || /order|bestell|invoice|rechnung|sale|verk[aä]uf/i.test(file)) return 'order';
  if (/customer|client|kunde|kontakt|contact/i.test(file)) return 'customer';
  if (meanings.includes('amount')) return 'order';
  return recorded.test(plainHeader(headers[at] ?? '')) ? 'customer' : 'visit';
}
