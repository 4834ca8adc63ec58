import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { Language } from '../languages/language.ts';
import { hasPhrase, type Place } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** So many letters of a word are compared with the facts: "refund" is covered by "refunds within 14 days". */
const stem = 5;
/** Of the words that say what is promised, as many as there are up to this must stand in one fact. */
const enough = 2;

/**
 * "Never again" and "guaranteed" are nobody's to promise unless a fact says so; a refund is missed among the facts only
 * where the brand keeps some at all.
 */
export const promise: Rule = (draft, { facts }) => {
  const granted = facts.map((fact) => grantedBy(fold(fact), draft.languages));
  const said = [...draft.find('absolutes'), ...(facts.length > 0 ? draft.find('offers') : [])];
  return said.filter((place) => !isAgreed(draft, place, granted)).map((place) => ({ place }));
};

function isAgreed(draft: Draft, { start, end }: Place, granted: readonly string[]): boolean {
  const stems = tellingStems(draft.folded.slice(start, end), draft.languages);
  const needed = Math.min(stems.length, enough);
  return needed > 0 && granted.some((fact) => stems.filter((one) => fact.includes(one)).length >= needed);
}

/** Of what is promised: neither what every sentence has nor that something is given. */
function tellingStems(promised: string, languages: readonly Language[]): string[] {
  const common = new Set(languages.flatMap(({ common }) => wordsOf(common)));
  const giving = languages.flatMap(({ giving }) => wordsOf(giving));
  const words = promised.match(/\p{L}{4,}/gu) ?? [];
  const telling = words.filter((word) => !common.has(word) && !giving.some((start) => word.startsWith(start)));
  return [...new Set(telling.map((word) => word.slice(0, stem)))];
}

/** A fact without what it denies: "No refunds on sale items" grants nothing, and neither does its title alone. */
function grantedBy(fact: string, languages: readonly Language[]): string {
  const clauses = fact.split(/[.!?;:,()]+|\s(?=(?:if|si)\s)/).flatMap((part) => part.split('\n'));
  const granting = clauses.filter((clause) => !languages.some(({ denies }) => hasPhrase(clause, denies)));
  const [title] = fact.split('\n');
  const said = granting.filter((clause) => clause.trim() !== '');
  const isTitleAlone = granting.length < clauses.length && said.length === 1 && said[0] === title;
  return isTitleAlone ? '' : said.join('\n');
}

function wordsOf(list: string): string[] {
  return fold(list).trim().split(/\s+/);
}
