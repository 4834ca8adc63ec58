import type { CheckedLanguage, CheckRule } from '../../../model/check.ts';

/**
 * What the check knows of one language. Each list holds one phrase a line (`phrases.ts` says how they are written), the
 * way people of that language really put it. A phrase belongs in it only if it hardly ever stands in a good reply: a
 * warning that comes for nothing is switched off.
 */
export interface Language {
  readonly code: CheckedLanguage;
  /** Common words, which tell it from other languages. */
  readonly common: string;
  readonly rude: string;
  readonly superior: string;
  /** Form letters and closed doors. */
  readonly detached: string;
  /** Says that something is done, which means nothing without a time ahead. */
  readonly nonCommittal: string;
  /** Says when, and that may still be to come. */
  readonly ahead: string;
  /** Looks back: a time in it is not ahead. */
  readonly past: string;
  /** Says when or how long, and is over or has no end; or says that it is done. */
  readonly times: string;
  /** How long something takes. */
  readonly units: string;
  readonly blames: string;
  readonly sells: string;
  /** Nobody can promise that, unless it is agreed. */
  readonly absolutes: string;
  /** What a brand gives only where it has said so; missed among its facts only where it keeps some at all. */
  readonly offers: string;
  /** The same of what costs most, in full or as a sum that makes up for something: missed without any facts, too. */
  readonly payouts: string;
  /** How words begin that only say that something is given, not what. */
  readonly giving: string;
  /** Makes a fact one of what the brand does not do. */
  readonly denies: string;
  /** An apology, or a word that shows that the trouble was understood. */
  readonly apologies: string;
  readonly hollow: string;
  readonly jokes: string;
  /** How one begins or thanks: whoever does is not short with people. */
  readonly warm: string;
  /** Goes on in private, or asks for something: answers a question for the time being. */
  readonly movesOn: string;
  /** Says that one is looking for the answer: with a time that answers a question for now. */
  readonly looksUp: string;
  /** Tells what to do: that answers "how". */
  readonly instructs: string;
  readonly yesOrNo: string;
  readonly asksWhen: string;
  readonly asksPrice: string;
  /** How one reaches us: a number, an address or a link answers that. */
  readonly asksContact: string;
  readonly asksYesOrNo: string;
  /** Whether somebody is there: hours answer that. */
  readonly asksOpen: string;
  /** What comes before a number that is nobody else's business. */
  readonly numbers: string;
  /** How one addresses people or speaks, on text as it was typed. */
  readonly formal: RegExp;
  readonly informal: RegExp;
  /** How one may put it instead, where one sentence can show it; addressed to `{{customer.firstName}}`. */
  readonly examples: { readonly [Rule in CheckRule]?: string };
}
