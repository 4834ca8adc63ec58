import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { isComplaint } from '../mood.ts';
import { hasPhrase } from '../phrases.ts';
import type { Rule, Situation } from '../rule.ts';
import { spokenLanguage } from '../spoken-language.ts';

/** How many letters of a word are compared: "deliver" and "delivery" are one. */
const stem = 4;
/** In UTF-16 units; a longer one is shortened where it is quoted. */
const longestQuoted = 80;
const mostQuestions = 5;
/** In words. */
const longestEvasion = 12;

/** A number, an address, a link or an account. */
const reachable = /\d[\d\s/()-]{3,}\d|@[\p{L}\p{N}]|https?:|\p{L}\.\p{L}{2,}/u;

/** A question of theirs that the draft does not touch: no word of it, no kind of answer that it asks for. */
export const unanswered: Rule = (draft, situation) => {
  if (!draft.isUnderstood || draft.finished === 0 || draft.words < 4 || isUnderWay(draft)) return [];
  const code = situation.language ?? spokenLanguage(situation.post.text) ?? draft.spoken;
  const language = languages.find((one) => one.code === code);
  if (language === undefined) return [];
  const missed = questionsIn(situation.post.text).find((question) => !isTouched(question, draft, language, situation));
  return missed === undefined ? [] : [{ words: shortened(missed) }];
};

/** Whoever asks back, goes on in private, or looks it up by a time is not done yet. */
function isUnderWay(draft: Draft): boolean {
  return draft.text.includes('?') || draft.has('movesOn') || (draft.has('looksUp') && draft.saysWhen());
}

function questionsIn(text: string): string[] {
  const clean = text.slice(0, 5_000).replace(/https?:\/\/\S+|[@#][\p{L}\p{N}_.]+/gu, ' ');
  return (clean.match(/[^.!?\n]{4,300}\?+/gu) ?? []).map((question) => question.trim()).slice(0, mostQuestions);
}

function isTouched(question: string, draft: Draft, language: Language, situation: Situation): boolean {
  const asked = fold(question);
  const stems = stemsOf(asked, language);
  // "Really?" and "Seriously, why?" are no questions.
  if (stems.length === 0) return true;
  if (stems.some((start) => draft.folded.includes(start))) return true;
  if (hasPhrase(asked, language.asksWhen)) return draft.saysWhen() || draft.has('units') || /\d/.test(draft.text);
  if (hasPhrase(asked, language.asksPrice)) return /\d|€|\$|£/.test(draft.text);
  if (hasPhrase(asked, language.asksContact)) return reachable.test(draft.text);
  // In anger most questions are none.
  if (isComplaint(situation)) return true;
  if (hasPhrase(asked, language.asksOpen) && /\d/.test(draft.text)) return true;
  // "Bring it back within 30 days" answers "Can I return it?" as well as "How do I return it?".
  if (draft.has('instructs')) return true;
  if (hasPhrase(asked, language.asksYesOrNo)) return draft.has('yesOrNo');
  // "How do I clean it?" has many answers; of the short ones most are none.
  return draft.words > longestEvasion;
}

/** The beginnings of the words that say what it is about. */
function stemsOf(question: string, language: Language): string[] {
  const common = new Set(fold(language.common).split(/\s+/));
  const words = question.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !common.has(word)).map((word) => word.slice(0, stem));
}

function shortened(question: string): string {
  return question.length <= longestQuoted ? question : `${question.slice(0, longestQuoted).trimEnd()}…`;
}
