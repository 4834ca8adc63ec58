import type { Need } from '../model/response.ts';
import { apologises } from './apology.ts';
import type { Situation } from './situation.ts';
import type { Meaning } from './synonyms/english.ts';
import { meaningsIn, type ReadWords } from './synonyms/index.ts';

/** What a canned response is for, as its title says. */
export interface Purpose {
  /** What it is meant for alone; absent where the title does not say. */
  readonly need?: Need | undefined;
  /** What it takes for granted: "Delivery is late" says to nobody that their parcel is on its way. */
  readonly presumes: ReadonlySet<string>;
  /** It is for any trouble, whatever that is. */
  readonly isForAny: boolean;
  /** It is about something ordered. */
  readonly isOfOrders: boolean;
}

/** Meanings that tell of something that went wrong; what, the first ones leave open. */
const anyTrouble: readonly Meaning[] = ['problem', 'complain'];
const troubles: ReadonlySet<string> = new Set<Meaning>([
  ...anyTrouble,
  'unanswered',
  'late',
  'broken',
  'outage',
  'declined',
  'blocked',
  'fraud',
  'lost',
  'wrong',
  'twice',
  'danger',
]);

/** Whether a text says by itself that something went wrong. */
export function tellsOfTrouble(text: string): boolean {
  for (const meaning of meaningsIn(text)) if (troubles.has(meaning)) return true;
  return false;
}

/** What a title may take for granted that a post must tell. */
const presumable: ReadonlySet<string> = new Set<string>([...troubles, 'staff' satisfies Meaning]);

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}])`;
const anyOf = (words: string) => new RegExp(`${start}(?:${words})${end}`, 'iu');

/** What titles call posts by; the later ones only where no earlier one does. */
const called: readonly (readonly [Need, RegExp])[] = [
  [
    'cancel',
    anyOf(
      'cancel|cancell?ation|unsubscribe|terminate|termination|kündigen|kündigung|stornieren|stornierung|annuler|annulation|résilier|résiliation|' +
        'cancelar|cancelación|baja|cancelamento|disdire|disdetta|annullare',
    ),
  ],
  [
    'mourning',
    anyOf(
      String.raw`bereave\p{L}*|deceased|death|trauerf[aä]lle?|todesf[aä]lle?|sterbef[aä]lle?|décès|deuil|fallecimientos?|falecimentos?|decess[oi]|lutto`,
    ),
  ],
  [
    'press',
    anyOf(
      String.raw`journalist\p{L}*|reporters?|(?:press|media) (?:enquir|inquir|request|office|contact|team)\p{L}*|presse(?:anfrage|stelle)?n?|medienanfragen?|redakt\p{L}+|` +
        String.raw`prensa|periodistas?|imprensa|jornalistas?|stampa|giornalist\p{L}+`,
    ),
  ],
  [
    'wish',
    anyOf(
      'suggestions?|ideas?|wish(?:es)?|feature requests?|vorschl[aä]ge?|wunsch|wünsche|ideen?|idées?|souhaits?|sugerencias?|deseos?|sugest[aãoõe]+s?|ideias?|desejos?|suggerimenti?o?|desideri?o?',
    ),
  ],
  ['question', anyOf('questions?|fragen?|preguntas?|perguntas?|domand[ae]')],
  [
    'praise',
    anyOf(
      'praise|thanks|thank you|compliments?|lob|danke?|merci|remerciements?|gracias|elogios?|agradecimientos?|obrigad[oa]|agradecimentos?|grazie|complimenti',
    ),
  ],
];

const denial = anyOf(
  String.raw`not|\p{L}+n['’]t|cannot|dont|doesnt|cant|wont|never|no|nobody|nothing|nicht|keine?[nmrs]?|nie|ne|n['’]\p{L}+|pas|jamais|nunca|jamás|nada|não|nao|nem|non`,
);

/** @param known words of other titles, where many are read */
export function purposeOf(title: string, known?: ReadWords): Purpose {
  const meanings = meaningsIn(title, known);
  const presumes = new Set([...meanings].filter((meaning) => presumable.has(meaning)));
  return {
    need: called.find(([, words]) => words.test(title))?.[0],
    presumes,
    // A title that only says sorry is for whatever went wrong.
    isForAny: apologises(title) && [...presumes].every((one) => isOpen(one) || one === 'wrong'),
    isOfOrders: meanings.has('parcel' satisfies Meaning),
  };
}

/** What a post tells of what a response may take for granted. */
export interface Troubled {
  readonly isTroubled: boolean;
  /** What is wrong, as far as its words tell. */
  readonly by: ReadonlySet<string>;
  /** Something is wrong, and nothing tells what. */
  readonly isUnclear: boolean;
  /** It is about a flight, a bag, money, and nothing that was ordered. */
  readonly isNotOrdered: boolean;
}

const untroubled: Troubled = { isTroubled: false, by: new Set(), isUnclear: false, isNotOrdered: false };
/** What is late, lost or broken without having been ordered. */
const notOrdered: readonly Meaning[] = ['flight', 'luggage', 'train', 'transfer', 'refund'];

/** What trouble a post tells of. A question about delivery is no complaint about it, unless something is not as it should be. */
export function troubleIn({ text, issueType }: Pick<Situation, 'text' | 'issueType'>, need: Need): Troubled {
  // Neither a wish, a journalist nor somebody bereaved wants to hear that we are sorry for what the words tell.
  if (need === 'wish' || need === 'press' || need === 'cancel' || need === 'mourning') return untroubled;
  const meanings = meaningsIn(text);
  const told = [...meanings].filter((meaning) => presumable.has(meaning));
  // Nobody asks where a parcel is that is there; and danger is answered as such, by whatever words it is told.
  if (meanings.has('where') && meanings.has('parcel')) told.push('late');
  if (need === 'trouble' && issueType === 'safety') told.push('danger');
  const isDenied = denial.test(text.slice(0, 2_000));
  // What "has not turned up" is late.
  if (isDenied && meanings.has('arrive')) told.push('late');
  const isTroubled = need === 'trouble' || isDenied || told.some((meaning) => troubles.has(meaning));
  // Staff are only a part of what is wrong: "Staff warmed the baby food" is no reason to apologise for them.
  const by = new Set(isTroubled ? told.filter((meaning) => !isOpen(meaning)) : []);
  return {
    isTroubled,
    by,
    isUnclear: need === 'trouble' && by.size === 0,
    isNotOrdered: !meanings.has('parcel') && notOrdered.some((one) => meanings.has(one)),
  };
}

function isOpen(meaning: string): boolean {
  return anyTrouble.some((any) => any === meaning);
}

/** How much of what speaks for a response counts, from 0 to 1: nothing where it presumes a trouble that the post has not. */
export function presumedShare(purpose: Purpose, trouble: Troubled): number {
  const { presumes } = purpose;
  if (presumes.size === 0) return 1;
  if (purpose.isOfOrders && trouble.isNotOrdered) return 0;
  if (answersTrouble(purpose, trouble)) return 1;
  if (!trouble.isTroubled) return 0;
  return purpose.isForAny || (trouble.by.size === 0 && !trouble.isUnclear) ? 1 : 0.2;
}

/** Whether a response is for the very trouble that a post names, be it said with a smile. */
export function answersTrouble({ presumes }: Purpose, { by }: Pick<Troubled, 'by'>): boolean {
  // Who waits for a parcel has not asked twice.
  if (presumes.has('unanswered')) return by.has('unanswered');
  for (const one of presumes) if (by.has(one)) return true;
  return false;
}
