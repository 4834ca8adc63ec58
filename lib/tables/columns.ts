import type { Meaning, TableMapping } from '../model/table-import.ts';

/** What the headers of tables are called, English and German, in lower case and without accents; the first that fits. */
const headers: readonly (readonly [Meaning, RegExp])[] = [
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
    /^((full|display|customer|client|kunden?|contact)[\s_-]*)?name$|^(kunde|customer|client|contact|kontakt|ansprechpartner)$/,
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
    /\btext\b|reason|\bgrund\b|subject|betreff|description|beschreibung|produkt|product|artikel|\bitems?\b|anliegen/,
  ],
];

/** What a column holds, as its header says; `none` where it does not. */
export function guessMeaning(header: string): Meaning {
  const plain = plainHeader(header);
  return headers.find(([, words]) => words.test(plain))?.[0] ?? 'none';
}

function plainHeader(header: string): string {
  return header
    .slice(0, 100)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[._/:()#-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Several columns may say these together: a street and a town, two labels. */
const severalTimes: readonly Meaning[] = ['none', 'label', 'place', 'note', 'text'];

interface Column {
  readonly header: string;
  readonly samples: readonly string[];
  /** Where it is known from before. */
  readonly known?: Meaning | undefined;
}

/**
 * What each column holds: as is known from before, by its header, or by its cells where these are unmistakable. Of each
 * meaning the first wins.
 */
export function guessColumns(columns: readonly Column[]): Meaning[] {
  const taken = new Set<Meaning>();
  const once = (meaning: Meaning): Meaning => {
    if (taken.has(meaning) && !severalTimes.includes(meaning)) return 'none';
    taken.add(meaning);
    return meaning;
  };
  const known = columns.map((column) => column.known && once(column.known));
  const isNumbered = taken.has('number') || columns.some(({ header }) => guessMeaning(header) === 'number');
  return columns.map((column, place) => known[place] ?? once(guessColumn(column, isNumbered)));
}

function guessColumn({ header, samples }: Column, isNumbered: boolean): Meaning {
  const named = guessMeaning(header);
  if (named !== 'none') return named;
  // Beside a customer number it is the name that a program gave the row, as in the tables that we write.
  if (plainHeader(header) === 'id' && !isNumbered) return 'number';
  const holdsAddresses = samples.length > 0 && samples.every((sample) => /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(sample));
  return holdsAddresses ? 'email' : 'none';
}

/** What a row is, as the file's name and the columns say. */
export function guessRows(file: string, meanings: readonly Meaning[]): TableMapping['rows'] {
  if (!meanings.includes('at')) return 'customer';
  if (/visit|besuch/i.test(file)) return 'visit';
  if (/event|veranstalt/i.test(file)) return 'event';
  if (/call|anruf|telefonat/i.test(file)) return 'call';
  if (/complain|beschwerde|reklamation/i.test(file)) return 'complaint';
  if (meanings.includes('reference') || meanings.includes('amount')) return 'order';
  return /customer|kunde/i.test(file) ? 'customer' : 'visit';
}
