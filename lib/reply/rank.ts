import type { KnowledgeNote } from '../model/knowledge.ts';
import type { CannedResponse, Need, ReplyKind, Why } from '../model/response.ts';
import type { AnswerIndex } from './answer-index.ts';
import { better, type Candidate } from './candidate.ts';
import { needOf } from './need.ts';
import { type Purpose, purposeOf, troubleIn } from './purpose.ts';
import { replyKindOf } from './reply-kind.ts';
import { isOfferable, issueFit, opposite, scoreOf, type Tone, toneFor, toneWords, weight } from './score.ts';
import { tellingStems } from './search-words.ts';
import type { PastReply, Situation } from './situation.ts';
import type { ReadWords } from './synonyms/index.ts';
import { type Terms, termsOf, wordTermsOf } from './terms.ts';
import { type LanguageFit, languageFit, type Version, versionFor } from './version.ts';
import { type SharedWith, whyOf } from './why.ts';

/** An answer that has less of the post than this share shares little more than "I" and "this" with it. */
const leastShare = 0.1;
/** The same of a post that wants none of the usual answers: most words in common are chance there. */
const leastShareUnasked = 0.5;
const unasked: ReadonlySet<Need> = new Set(['other', 'press', 'wish', 'mourning']);
/** Posts that share less than this were about something else. */
const leastLikeness = 0.15;

/** Ranks all that may be offered: by words first, then by what else is known of the post, the person and the answer. */
export function ranker(
  responses: readonly CannedResponse[],
  notes: readonly KnowledgeNote[],
  index: AnswerIndex,
): (situation: Situation, post: Terms) => Candidate[] {
  const tones = new Map<Tone, Uint8Array>();
  /** Of each response 1 where it says one of the words of this tone. */
  const saying = (one: Tone) => {
    const known = tones.get(one) ?? index.saying(wordTermsOf(toneWords[one]));
    tones.set(one, known);
    return known;
  };
  const kinds = responses.map(kindOf);
  const known: ReadWords = new Map();
  const purposes = responses.map(({ title }) => purposeOf(title, known));
  return (situation, post) => {
    const need = needOf(situation);
    const least = unasked.has(need) ? leastShareUnasked : leastShare;
    const byWords = relative(index.scores(post), least * index.fullScore(post));
    const byTone = saying(toneFor(need));
    const byWrongTone = saying(opposite[toneFor(need)]);
    const bySorry = saying('sorry');
    const trouble = troubleIn(situation, need);
    const past = (situation.past ?? []).map((reply) => ({
      reply,
      likeness: index.likeness(post, termsOf(reply.post)),
    }));
    const votes = new Map<string, number>();
    for (const { reply, likeness } of past)
      if (reply.response !== undefined) votes.set(reply.response, (votes.get(reply.response) ?? 0) + likeness);
    const answered = new Map<string, number>();
    for (const { response, post: example } of situation.examples ?? []) {
      const likeness = index.likeness(post, termsOf(example));
      if (likeness < leastLikeness) continue;
      votes.set(response, (votes.get(response) ?? 0) + weight.example * likeness);
      answered.set(response, (answered.get(response) ?? 0) + 1);
    }
    const words = tellingStems(situation.text);
    const totals = responses.flatMap((response, at): Total[] => {
      const version = versionFor(response, situation);
      const fit = languageFit(version.language, situation.language);
      const purpose = purposes[at] ?? noPurpose;
      const found = {
        kind: kinds[at] ?? 'solve',
        purpose,
        isForMatter: hasMatter(response, purpose),
        issue: issueFit(response, situation),
        words: byWords[at] ?? 0,
        votes: votes.get(response.id) ?? 0,
        tone: byTone[at] ?? 0,
        wrongTone: byWrongTone[at] ?? 0,
        sorry: bySorry[at] ?? 0,
        fit,
        isForSite: version.site !== undefined,
        isKnown: situation.got?.has(response.id) === true,
      };
      return isOfferable(found, need) ? [{ at, score: scoreOf(found, need, trouble), fit, version }] : [];
    });
    return [
      ...bestOfEachKind(totals, kinds).flatMap(({ at, version, score }): Candidate[] => {
        const response = responses[at];
        if (response === undefined) return [];
        return [
          asCandidate(response, version, situation, score, { need, words, answered: answered.get(response.id) ?? 0 }),
        ];
      }),
      ...notes.flatMap((note, at) => noteCandidate(note, byWords[responses.length + at] ?? 0, need, situation)),
      ...past.flatMap(({ reply, likeness }) => replyCandidate(reply, likeness, situation)),
    ];
  };
}

const noPurpose = purposeOf('');

function hasMatter({ issueTypes = [] }: CannedResponse, { need, presumes }: Purpose): boolean {
  return issueTypes.length > 0 || need !== undefined || presumes.size > 0;
}

interface Total {
  readonly at: number;
  readonly score: number;
  readonly fit: LanguageFit;
  readonly version: Version;
}

/** So many of each kind are written out at most: more than are ever shown, whatever else is left out. */
const mostOfKind = 8;

/** The best first; of equals whichever comes first. Sorting thousands for these few would take most of the time. */
function bestOfEachKind(totals: readonly Total[], kinds: readonly ReplyKind[]): Total[] {
  const best: Record<ReplyKind, Total[]> = { solve: [], ask: [], private: [] };
  for (const total of totals) {
    const its = best[kinds[total.at] ?? 'solve'];
    const last = its.at(-1);
    if (its.length === mostOfKind && last !== undefined && better(last, total) <= 0) continue;
    const place = its.findIndex((one) => better(total, one) < 0);
    its.splice(place === -1 ? its.length : place, 0, total);
    if (its.length > mostOfKind) its.pop();
  }
  return Object.values(best)
    .flat()
    .toSorted((a, b) => better(a, b) || a.at - b.at);
}

function asCandidate(
  response: CannedResponse,
  { text, language }: Version,
  situation: Situation,
  score: number,
  post: SharedWith,
): Candidate {
  return {
    id: response.id,
    from: 'response',
    kind: kindOf(response),
    response,
    title: response.title,
    text,
    language,
    score,
    fit: languageFit(language, situation.language),
    // Worked out for the few that are shown.
    get why(): Why {
      return whyOf(response, text, situation, post);
    },
  };
}

function kindOf({ kind, text }: CannedResponse): ReplyKind {
  return kind ?? replyKindOf(text);
}

/** A fact of this brand that its owner still answers for; nothing else makes one worth telling but what the post says. */
function noteCandidate(note: KnowledgeNote, shared: number, need: Need, situation: Situation): Candidate[] {
  const isOver = note.until !== undefined && note.until < situation.now;
  const fit = languageFit(note.language, situation.language);
  if (isOver || note.brand !== situation.brand || shared < 0.5 || fit < 0) return [];
  return [
    {
      id: `note-${note.id}`,
      from: 'knowledge',
      kind: 'solve',
      title: note.title,
      text: note.text,
      language: note.language,
      // What settles a question is better than what promises to.
      score: shared + weight.tone + weight.language * fit + (need === 'question' ? weight.meant : 0),
      fit,
      why: { kind: 'fact', owner: note.owner, checkedAt: note.checkedAt },
    },
  ];
}

/** What was said to somebody with the same question, and ended well, is better than what might be said. */
function replyCandidate(reply: PastReply, likeness: number, situation: Situation): Candidate[] {
  const fit = languageFit(reply.language, situation.language);
  if (likeness < leastLikeness || fit < 0) return [];
  const { id, text, outcome, by, at, language, site } = reply;
  return [
    {
      id: `reply-${id}`,
      from: 'reply',
      kind: replyKindOf(text),
      text,
      language,
      score: 0.5 + 2 * likeness + weight.language * fit + (site === situation.site ? weight.site : 0),
      fit,
      why: { kind: 'endedWell', outcome, by, at },
    },
  ];
}

/** From 0 to 1, the best one being 1 where it has at least `enough`. */
function relative(scores: Float64Array, enough = 0): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), enough);
  return best === 0 ? scores : scores.map((score) => score / best);
}
