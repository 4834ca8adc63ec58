import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { Language } from '../languages/language.ts';
import { hasPhrase, type Place } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** How many letters of a word are compared with the facts: "refund" is covered by "refunds within 14 days". */
const stem = 5;
/** Of the words that say what is promised, as many as there are up to this must stand in one fact. */
const enough = 2;

/**
 * "Never again", "guaranteed", a full refund and money for the trouble are nobody's to promise unless a fact says so; what
 * costs less is missed among the facts only where the brand keeps some at all. What is refused is not promised.
 */
export const promise: Rule = (draft, { facts }) => {
  const granted = facts.map((fact) => grantedBy(fold(fact), draft.languages));
  const given = [...draft.find('payouts'), ...(facts.length > 0 ? draft.find('offers') : [])];
  const apart = given.filter((place, at) => !given.slice(0, at).some((other) => overlap(place, other)));
  const said = [...draft.find('absolutes'), ...apart.filter((place) => !isRefused(draft, place))];
  return said.filter((place) => !isAgreed(draft, place, granted)).map((place) => ({ place }));
};

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

/** In its own clause, before it or right after: "we can't give a full refund", "a full refund isn't possible". */
function isRefused({ folded, languages }: Draft, { start, end }: Place): boolean {
  const [before = ''] = /[^.!?;:,()\n]*$/u.exec(folded.slice(0, start)) ?? [];
  const [after = ''] = /^(?:\s+[^\s.!?;:,()]+){0,3}/u.exec(folded.slice(end)) ?? [];
  return languages.some(({ denies }) => hasPhrase(before, denies) || hasPhrase(after, denies));
}

function isAgreed(draft: Draft, { start, end }: Place, granted: readonly string[]): boolean {
  const promised = draft.folded.slice(start, end);
  const stems = tellingStems(promised, draft.languages);
  const sums = numbersOf(promised);
  const needed = Math.min(stems.length, enough);
  return granted.some((fact) => {
    const agreed = numbersOf(fact);
    return (
      needed + sums.length > 0 &&
      stems.filter((one) => fact.includes(one)).length >= needed &&
      sums.every((sum) => agreed.includes(sum))
    );
  });
}

function numbersOf(text: string): string[] {
  return text.match(/\d+/g) ?? [];
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
