import type { Meaning, TableMapping } from '../model/table-import.ts';
import { guessMeaning, plainHeader } from './header-words.ts';

/** Several columns may say these together: a street and a town, two labels. */
const severalTimes: readonly Meaning[] = ['none', 'label', 'place', 'note', 'text'];
/** Of several columns that say who, when or how much, those of parts of an order or of where it goes count least. */
const least =
  /sub ?total|zwischensumme|discount|rabatt|shipp|versand|deliver|liefer|livraison|\benvio\b|\btax|steuer|mwst|\bvat\b|\bfee\b|refund|erstatt|item|compare|marketing|status|modif|updated|activity/;
/** And these most. */
const most: { readonly [Of in Meaning]?: RegExp } = {
  amount: /total|gesamt|summe|totaal/,
  at: /order|bestell|create|erstellt|purchase|kauf|sale|commande|pedido|ordine/,
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
  const guesses = columns.map(({ known, header, samples }) => ({
    plain: plainHeader(header),
    known,
    samples,
    meaning: known ?? guessColumn({ header, samples }),
  }));
  const ranked = guesses.map((guess) => {
    const { plain, known } = guess;
    const meaning = known ?? amongOthers(guess, guesses);
    return { meaning, rank: known === undefined ? rankOf(plain, meaning) : 3 };
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

interface Guess {
  /** The header, as `plainHeader` writes it. */
  readonly plain: string;
  readonly samples: readonly string[];
  readonly meaning: Meaning;
}

/** Who is meant by what means one thing alone and another beside other columns. */
function amongOthers({ plain, samples, meaning }: Guess, all: readonly Guess[]): Meaning {
  const has = (...some: readonly Meaning[]) => all.some((other) => some.includes(other.meaning));
  const isTicket = isOfTickets(all.map((other) => other.plain));
  // Beside a number of the customer or of the order it is the name that a program gave the row, as in the tables that we write.
  if (meaning === 'none' && plain === 'id' && !has('number', 'reference'))
    return has('amount') || isTicket ? 'reference' : 'number';
  // Where somebody bought, what kind of thing, and who answered them says nothing of who they are.
  if (/\blocation\b|^(product )?category$|^group$/.test(plain) && (isTicket || has('amount', 'reference')))
    return 'none';
  // `Vorname; Name`, `Nombre; Apellidos`: half of a name, unless its cells hold the other half, too.
  if (meaning !== 'name' || !/^(name|nom|nombre|nome|naam)$/.test(plain)) return meaning;
  const [half, other] = has('lastName') ? (['firstName', 'lastName'] as const) : (['lastName', 'firstName'] as const);
  const others = all.flatMap((guess) => (guess.meaning === other ? guess.samples : []));
  const isWhole = others.length === 0 || samples.some((name) => others.some((part) => name.includes(part)));
  return isWhole || has(half) ? meaning : half;
}

/** What a help desk exports. */
function isOfTickets(headers: readonly string[]): boolean {
  return headers.some((header) => /ticket|requester/.test(header));
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
  /create|erstell|angelegt|added|hinzugefugt|regist|sign(ed)? ?up|opt ?in|confirm|subscri|anmelde|joined|creation|creacion|\balta\b|cadastr|inscri|aanmaak/;

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
  if (/call|anruf|telefonat|appel|llamada/i.test(file)) return 'call';
  if (/complain|beschwerde|reklamation|reclam/i.test(file) || isOfTickets(headers.map(plainHeader))) return 'complaint';
  if (
    meanings.includes('reference') ||
    /order|bestell|invoice|rechnung|sale|verk[aä]uf|pedido|commande|ordin[ei]|factur|fatt?ur|transa[ckz]/i.test(file)
  )
    return 'order';
  if (/customer|client|kunde|klant|kontakt|contact|contatt/i.test(file)) return 'customer';
  if (meanings.includes('amount')) return 'order';
  return recorded.test(plainHeader(headers[at] ?? '')) ? 'customer' : 'visit';
}
