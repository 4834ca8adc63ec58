import type { ResponseId } from '../model/ids.ts';
import type { KnowledgeNote } from '../model/knowledge.ts';
import { type CannedResponse, type Need, type ReplyKind, replyKinds, type Suggestion } from '../model/response.ts';
import { indexAnswers } from './answer-index.ts';
import { better, type Candidate, offer } from './candidate.ts';
import { needOf } from './need.ts';
import { phrasesFor } from './phrases/index.ts';
import type { Phrases } from './phrases/phrases.ts';
import { ranker } from './rank.ts';
import { notUsResponses, supporterResponses } from './seed-responses.ts';
import type { Situation } from './situation.ts';
import { termsOf } from './terms.ts';
import { toldIssue } from './told-issue.ts';
import { vary } from './vary.ts';
import { withoutGaps } from './without-gaps.ts';

/** A post that a reply is looked for, and whether its author often stood up for the brand before. */
export interface Asked extends Situation {
  readonly isSupporter?: boolean;
}

export interface Suggester {
  /**
   * Up to three replies, the best first: in the post's language before English, English before any other, and of each
   * kind one (solve, ask, move to private) unless the post is glad. What nothing of the team's fits is put together from phrases.
   */
  readonly suggest: (asked: Asked) => Suggestion[];
}

const mostSuggestions = 3;

/** A suggester over these canned responses and facts; build it once for as long as they stay the same. */
export function createSuggester(responses: readonly CannedResponse[], notes: readonly KnowledgeNote[] = []): Suggester {
  const index = indexAnswers([
    ...responses.map((response) => ({ title: response.title, text: wordsOf(response), examples: [] })),
    ...notes.map(({ title, text }) => ({ title, text, examples: [] })),
  ]);
  const rank = ranker(responses, notes, index);
  return {
    suggest(situation) {
      const post = termsOf(situation.text);
      const all = rank(situation, post).toSorted(better);
      const ranked = all.filter(({ response }) => response === undefined || isForAny(response.id, situation));
      // Praise wants no answer that only fills a place.
      const need = needOf(situation);
      const fitting = withPhrases(ranked, need, situation);
      const different = need === 'praise' ? gladOnes(fitting) : oneOfEachKind(fitting);
      return distinct([...notUsFirst(all, situation), ...different])
        .slice(0, mostSuggestions)
        .map((candidate) => offer(candidate, situation));
    },
  };
}

/** Help with what is not ours, and thanks for having stood up for us often, are for those alone. */
function isForAny(id: ResponseId, { isSupporter }: Asked): boolean {
  return !notUsResponses.has(id) && (isSupporter === true || !supporterResponses.has(id));
}

/** Whichever version would be offered, it is found by the words of all. */
function wordsOf({ text, versions = [] }: CannedResponse): string {
  return withoutGaps([text, ...versions.map((version) => version.text)].join('\n'));
}

/** Where it is not about us, help with that comes first. */
function notUsFirst(ranked: readonly Candidate[], { notUs, language, voice }: Situation): Candidate[] {
  if (notUs !== true) return [];
  const ready = ranked.find(
    ({ response, fit }) => fit >= 0 && response !== undefined && notUsResponses.has(response.id),
  );
  if (ready !== undefined) return [{ ...ready, from: 'notUs', why: { kind: 'notUs' } }];
  const said = phrasesFor(language, voice?.formality);
  const [sentence] = said?.notUs ?? [];
  if (sentence === undefined) return [];
  return [{ id: 'not-us', from: 'notUs', kind: 'ask', text: sentence, score: 1, fit: 1, why: { kind: 'notUs' } }];
}

/** How well a phrase fits beside what the team has: better than a ready text for which nothing speaks, worse than one of the right tone. */
const phraseScores: Readonly<Record<ReplyKind, number>> = { solve: 0.12, ask: 0.14, private: 0 };
/** The same where nothing is wrong: "I would like to help" is of the right tone for any question, and answers none. */
const untroubledScores: Readonly<Record<ReplyKind, number>> = { solve: 0.42, ask: 0.4, private: 0.38 };
/** Questions about these soon need what only the customer knows; others are led out of the public by a phrase that says why. */
const personal: ReadonlySet<string> = new Set(['billing', 'refund', 'account', 'booking']);

/** With a phrase of each kind, where we write the post's language. */
function withPhrases(ranked: readonly Candidate[], need: Need, situation: Situation): Candidate[] {
  const { language, voice, key, issueType = '' } = situation;
  const phrases = phrasesFor(language, voice?.formality);
  if (phrases === undefined) return [...ranked];
  const scoreOf = (kind: ReplyKind) =>
    need === 'trouble' || (kind === 'private' && need === 'question' && personal.has(issueType))
      ? phraseScores[kind]
      : untroubledScores[kind];
  const added = replyKinds.flatMap((kind): Candidate[] => {
    const asked = need === 'trouble' && kind === 'ask' ? askedOf(situation, phrases) : undefined;
    const text = asked ?? vary(phrases.body[need][kind] ?? [], key, kind);
    if (text === undefined) return [];
    const why = { kind: 'replyKind' } as const;
    return [{ id: `phrase-${kind}`, from: 'phrase', kind, text, score: scoreOf(kind), fit: 1, why }];
  });
  return [...ranked, ...added].toSorted(better);
}

/** What one asks who is in trouble with just this. */
function askedOf(situation: Situation, { asks, answerHere }: Phrases): string | undefined {
  const issue = toldIssue(situation);
  return issue === 'product' || issue === 'other' ? undefined : `${asks[issue]} ${answerHere}`;
}

/** Thanks in the post's language, where there are any: those in another only fill a place. */
function gladOnes(ranked: readonly Candidate[]): Candidate[] {
  const fitting = ranked.filter(({ score }) => score > 0);
  return fitting.some(({ from }) => from === 'phrase') ? fitting.filter(({ fit }) => fit >= 0) : fitting;
}

/** The best of each kind, then the others. */
function oneOfEachKind(ranked: readonly Candidate[]): Candidate[] {
  const best = new Map<ReplyKind, Candidate>();
  for (const candidate of ranked) if (!best.has(candidate.kind)) best.set(candidate.kind, candidate);
  const first = new Set(best.values());
  return [...first, ...ranked.filter((candidate) => !first.has(candidate))];
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ id, text }) => {
    if (seen.has(id) || seen.has(text)) return false;
    seen.add(id).add(text);
    return true;
  });
}
