import type { KnowledgeNote } from '../model/knowledge.ts';
import type { Sentiment } from '../model/mention.ts';
import type { CannedResponse, ReplyKind, Why } from '../model/response.ts';
import type { AnswerIndex } from './answer-index.ts';
import { better, type Candidate, type LanguageFit } from './candidate.ts';
import { primaryOf } from './phrases/index.ts';
import { replyKindOf } from './reply-kind.ts';
import { searchWords, stemOf, tellingStems } from './search-words.ts';
import { feelingOf, type PastReply, type Situation } from './situation.ts';
import { type Terms, termsOf, wordTermsOf } from './terms.ts';

/** How much each thing counts beside sharing words with the post, of which the best answer has 1. */
const weight = {
  tone: 0.15,
  wrongTone: 0.7,
  /** Praise wants to be thanked for, whatever it tells of. */
  gladWords: 0.6,
  language: 0.2,
  site: 0.1,
  issueType: 0.5,
  got: 0.6,
  past: 0.8,
  glad: 0.5,
} as const;
/** An answer that has less of the post than this share shares little more than "I" and "this" with it. */
const leastShare = 0.1;
/** Posts that share less than this were about something else. */
const leastLikeness = 0.15;

/** What a reply to such a post tends to say, where the post itself does not decide. */
const tone: Readonly<Record<Sentiment['label'], string>> = {
  negative:
    'sorry apologise apologies entschuldigung entschuldigen leid tut problem fehler désolé excuses siento disculpas desculpa',
  positive: 'thank thanks glad lovely danke dank freut schön merci gracias obrigado',
  neutral: 'help question hilfe helfen frage antwort aide ayuda ajuda',
  unsure: 'help question hilfe helfen frage antwort aide ayuda ajuda',
};

/** What would be said to a post that feels otherwise, and hurts here: an apology for praise, thanks for a complaint. */
const opposite: Readonly<Record<Sentiment['label'], Sentiment['label']>> = {
  negative: 'positive',
  positive: 'negative',
  neutral: 'positive',
  unsure: 'positive',
};

/** Ranks all that may be offered: by words first, then by what else is known of the post, the person and the answer. */
export function ranker(
  responses: readonly CannedResponse[],
  notes: readonly KnowledgeNote[],
  index: AnswerIndex,
): (situation: Situation, post: Terms) => Candidate[] {
  const tones = new Map<string, Uint8Array>();
  /** Of each response 1 where it says one of the words of this tone. */
  const toneOf = (label: Sentiment['label']) => {
    const known = tones.get(label) ?? index.saying(wordTermsOf(tone[label]));
    tones.set(label, known);
    return known;
  };
  const kinds = responses.map(kindOf);
  return (situation, post) => {
    const byWords = relative(index.scores(post), leastShare * index.fullScore(post));
    const feeling = feelingOf(situation);
    const byTone = toneOf(feeling);
    const byWrongTone = toneOf(opposite[feeling]);
    const past = (situation.past ?? []).map((reply) => ({
      reply,
      likeness: index.likeness(post, termsOf(reply.post)),
    }));
    const votes = new Map<string, number>();
    for (const { reply, likeness } of past)
      if (reply.response !== undefined) votes.set(reply.response, (votes.get(reply.response) ?? 0) + likeness);
    const words = tellingStems(situation.text);
    const totals = responses.map((response, at) => {
      const version = versionFor(response, situation);
      const fit = languageFit(version.language, situation.language);
      // What praise is about is no reason to apologise for it, nor are thanks in the same breath.
      const isWrong = feeling === 'positive' && (byWrongTone[at] ?? 0) > 0 && (byWords[at] ?? 0) <= 0;
      const speaks =
        (feeling === 'positive' ? weight.gladWords : 1) * (byWords[at] ?? 0) +
        (isWrong ? 0 : weight.tone * (byTone[at] ?? 0) + weight.issueType * issueFit(response, situation)) +
        weight.past * Math.min(1, votes.get(response.id) ?? 0);
      // The right language or site alone is no reason to offer it.
      const suits = speaks <= 0 ? 0 : weight.language * fit + (version.site === undefined ? 0 : weight.site);
      const score =
        speaks +
        suits -
        weight.wrongTone * Math.max(0, (byWrongTone[at] ?? 0) - (byTone[at] ?? 0)) -
        (situation.got?.has(response.id) === true ? weight.got : 0) -
        (feeling === 'positive' && kinds[at] !== 'solve' ? weight.glad : 0);
      return { at, score, fit, version };
    });
    return [
      ...bestOfEachKind(totals, kinds).flatMap(({ at, version, score }): Candidate[] => {
        const response = responses[at];
        if (response === undefined) return [];
        const shared = () => sharedWords(words, `${response.title} ${version.text}`);
        return [asCandidate(response, version, situation, score, shared)];
      }),
      ...notes.flatMap((note, at) => noteCandidate(note, byWords[responses.length + at] ?? 0, situation)),
      ...past.flatMap(({ reply, likeness }) => replyCandidate(reply, likeness, situation)),
    ];
  };
}

interface Total {
  readonly at: number;
  readonly score: number;
  readonly fit: LanguageFit;
  readonly version: Version;
}

/** So many of each kind are written out at most: more than are ever shown, whatever else is left out. */
const mostOfKind = 8;

function bestOfEachKind(totals: readonly Total[], kinds: readonly ReplyKind[]): Total[] {
  const sorted = totals.toSorted(better);
  const taken: Record<ReplyKind, number> = { solve: 0, ask: 0, private: 0 };
  return sorted.filter(({ at }) => {
    const kind = kinds[at] ?? 'solve';
    taken[kind] += 1;
    return taken[kind] <= mostOfKind;
  });
}

function asCandidate(
  response: CannedResponse,
  { text, language }: Version,
  situation: Situation,
  score: number,
  shared: () => string[],
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
      const words = shared();
      if (words.length > 0) return { kind: 'words', words };
      const { issueType, sentiment } = situation;
      return issueType !== undefined && response.issueTypes?.includes(issueType) === true
        ? { kind: 'issueType', issueType }
        : { kind: 'sentiment', label: sentiment };
    },
  };
}

function kindOf({ kind, text }: CannedResponse): ReplyKind {
  return kind ?? replyKindOf(text);
}

/** A fact of this brand that its owner still answers for; nothing else makes one worth telling but what the post says. */
function noteCandidate(note: KnowledgeNote, shared: number, situation: Situation): Candidate[] {
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
      score: shared + weight.tone + weight.language * fit,
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

interface Version {
  readonly text: string;
  readonly language?: string | undefined;
  readonly site?: Situation['site'] | undefined;
}

/** The text of a response as this site and language want it. */
export function versionFor(
  response: CannedResponse,
  { language, site }: Pick<Situation, 'language' | 'site'>,
): Version {
  if (response.versions === undefined) return response;
  const all: Version[] = [{ text: response.text, language: response.language }, ...(response.versions ?? [])];
  const suits = (one: Version) =>
    4 * languageFit(one.language, language) + (one.site === undefined ? 1 : one.site === site ? 2 : -2);
  return all.reduce((best, one) => (suits(one) > suits(best) ? one : best));
}

function languageFit(text: string | undefined, post: string | undefined): LanguageFit {
  if (text === post) return text === undefined ? 0 : 1;
  const [ours, theirs] = [primaryOf(text), primaryOf(post)];
  if (ours === undefined || theirs === undefined) return 0;
  if (ours === theirs) return 1;
  return ours === 'en' ? -1 : -2;
}

/** 1 where it is meant for such a post, -0.4 where it is meant for others only. */
function issueFit({ issueTypes = [] }: CannedResponse, { issueType }: Situation): number {
  if (issueType === undefined || issueTypes.length === 0) return 0;
  return issueTypes.includes(issueType) ? 1 : -0.4;
}

/** From 0 to 1, the best one being 1 where it has at least `enough`. */
function relative(scores: Float64Array, enough = 0): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), enough);
  return best === 0 ? scores : scores.map((score) => score / best);
}

/** Up to three words of the post, as it has them, that stand in this text too. */
function sharedWords(post: ReadonlyMap<string, string>, text: string): string[] {
  const stems = new Set(searchWords(text).map(stemOf));
  return [...post]
    .filter(([stem]) => stems.has(stem))
    .slice(0, 3)
    .map(([, word]) => word);
}
