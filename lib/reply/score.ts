import type { CannedResponse, Need, ReplyKind } from '../model/response.ts';
import { answersTrouble, type Purpose, presumedShare, type Troubled } from './purpose.ts';
import type { Situation } from './situation.ts';
import type { LanguageFit } from './version.ts';
import { isMeantFor } from './why.ts';

/** How much each thing counts beside sharing words with the post, of which the best answer has 1. */
export const weight = {
  tone: 0.15,
  wrongTone: 0.7,
  /** Praise wants to be thanked for, whatever it tells of; unless that went wrong all the same. */
  gladWords: 0.15,
  gladTrouble: 0.6,
  language: 0.2,
  site: 0.1,
  issueType: 0.5,
  /** That it is for what the post does: an answer to wishes, to the press. */
  meant: 0.5,
  /** Most answers do for a question, few for a wish or the press. */
  meantForQuestions: 0.2,
  meantOtherwise: 1.1,
  meantForNone: 0.4,
  /** It apologises, and nothing went wrong. */
  hollow: 0.4,
  /** It is for any trouble, and the post does not say which it has. */
  forAny: 0.4,
  got: 0.6,
  past: 0.8,
  /** That it was sent to a post like this one says less than that it ended well. */
  example: 0.6,
  glad: 0.5,
} as const;

export type Tone = 'sorry' | 'thanks' | 'help';

/** What a reply of this tone tends to say, where the post itself does not decide. */
export const toneWords: Readonly<Record<Tone, string>> = {
  sorry:
    'sorry apologise apologies entschuldigung entschuldigen leid tut problem fehler désolé excuses siento disculpas desculpa',
  thanks: 'thank thanks glad lovely danke dank freut schön merci gracias obrigado',
  help: 'help question hilfe helfen frage antwort aide ayuda ajuda',
};

export const toneFor = (need: Need): Tone => (need === 'trouble' ? 'sorry' : need === 'praise' ? 'thanks' : 'help');
/** What would be said to a post that feels otherwise, and hurts here: an apology for praise, thanks for a complaint. */
export const opposite: Readonly<Record<Tone, Tone>> = { sorry: 'thanks', thanks: 'sorry', help: 'thanks' };

/** What a response and a post have in common. */
interface Found {
  readonly kind: ReplyKind;
  readonly purpose: Purpose;
  /** It is for certain issues, posts or troubles alone. */
  readonly isForMatter: boolean;
  /** As `issueFit` says. */
  readonly issue: number;
  /** From 0 to 1. */
  readonly words: number;
  /** How like this one the posts are that it was good for. */
  readonly votes: number;
  /** 1 where it says words of the tone that suits the post, of the one that hurts, and of an apology. */
  readonly tone: number;
  readonly wrongTone: number;
  readonly sorry: number;
  /** How well it is in the post's language, and whether it is for this site alone. */
  readonly fit: LanguageFit;
  readonly isForSite: boolean;
  /** This customer got it already. */
  readonly isKnown: boolean;
}

/** How good a response is for a post: what speaks for it less what speaks against it. */
export function scoreOf(found: Found, need: Need, trouble: Troubled): number {
  const speaks = speaksFor(found, need, trouble);
  // The right language or site alone is no reason to offer it.
  const suits = speaks <= 0 ? 0 : weight.language * found.fit + (found.isForSite ? weight.site : 0);
  return speaks + suits - speaksAgainst(found, need, trouble) - (found.isKnown ? weight.got : 0);
}

/**
 * Whether a response may be offered at all: one that is meant for a matter of its own only where something of the post
 * speaks for that. The right tone alone is no reason to tell somebody that they can send it back. Whoever is in trouble hears
 * no "good question", unless it helped others who were.
 */
export function isOfferable({ purpose, issue, words, votes, isForMatter }: Found, need: Need): boolean {
  if (need === 'trouble' && purpose.need === 'question' && votes <= 0) return false;
  return (
    !isForMatter ||
    words > 0 ||
    issue > 0 ||
    votes > 0 ||
    purpose.need === need ||
    (purpose.isForAny && need === 'trouble')
  );
}

/** What speaks for a response; what it presumes counts only where the post tells it. */
function speaksFor(found: Found, need: Need, trouble: Troubled): number {
  const { purpose, issue, words, votes, tone, wrongTone } = found;
  const isGlad = need === 'praise';
  const ofWords = !isGlad ? 1 : answersTrouble(purpose, trouble) ? weight.gladTrouble : weight.gladWords;
  // What praise is about is no reason to apologise for it, nor are thanks in the same breath.
  const isWrong = isGlad && wrongTone > 0 && words <= 0;
  const forAny = trouble.isUnclear && purpose.isForAny ? weight.forAny : 0;
  const said = ofWords * words + Math.max(0, meantFor(found, need)) + forAny;
  const suited = isWrong ? 0 : weight.tone * tone + (isGlad ? 0 : weight.issueType * issue);
  const share = issue === urgentFit ? 1 : presumedShare(purpose, trouble);
  return share * (said + suited) + weight.past * Math.min(1, votes);
}

function speaksAgainst(found: Found, need: Need, trouble: Troubled): number {
  const { kind, purpose, tone, wrongTone, sorry } = found;
  const isGlad = need === 'praise';
  const isFitting = isGlad && answersTrouble(purpose, trouble);
  return (
    (isFitting ? 0 : weight.wrongTone * Math.max(0, wrongTone - tone)) +
    Math.max(0, -meantFor(found, need)) +
    (isGlad || trouble.isTroubled ? 0 : weight.hollow * sorry) +
    (isGlad && kind !== 'solve' ? weight.glad : 0)
  );
}

/**
 * What it adds, or takes where it is less than 0, that a response is meant for such posts: thanks for an idea that nobody
 * had and "good question" for a complaint are worse than nothing. An answer to questions is one to those about its matter.
 */
function meantFor({ purpose, issue, words }: Found, need: Need): number {
  if (purpose.need === undefined)
    return need === 'press' || need === 'wish' || need === 'mourning' ? -weight.meantForNone : 0;
  if (purpose.need !== need) return purpose.need === 'praise' ? 0 : -weight.meantOtherwise;
  if (need !== 'question') return weight.meant;
  return issue > 0 || (issue === 0 && words > 0) ? weight.meantForQuestions : 0;
}

/** Danger and outages want to be answered as such, whatever words of the post another answer has. */
const urgentFit = 4;

/** 1 where it is meant for such a post, -0.4 where it is meant for others only. */
export function issueFit({ issueTypes = [] }: CannedResponse, { issueType, reasons = [] }: Situation): number {
  if (reasons.some(({ kind }) => isMeantFor(issueTypes, kind))) return urgentFit;
  if (issueType === undefined || issueTypes.length === 0) return 0;
  return issueTypes.includes(issueType) ? 1 : -0.4;
}
