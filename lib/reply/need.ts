import type { Sentiment } from '../model/mention.ts';
import type { Need } from '../model/response.ts';
import type { UrgencyReason } from '../model/understanding.ts';
import { tellsOfDeath } from './mourning.ts';
import { tellsOfTrouble } from './purpose.ts';
import type { Situation } from './situation.ts';

/** What somebody writes who wants to cancel something; that we did ("you cancelled"), or shall not, is another matter. */
const cancels =
  /(?<![\p{L}\p{N}])(?<!(?:you|they|u|driver|hosts?|don['’]?t|not|never|why|noise|had to) )(?:cancel(?! culture)|unsubscribe|terminate|kündigen?|stornieren?|stornier|abbestellen|widerrufen|annuler|résilier|désabonner|cancelar|cancelo|anular|darme de baja|disdire|disdico|annullare|annullo|cancellare|cancello)(?![\p{L}\p{N}])/iu;

/** A post as it was understood. */
interface Judged extends Pick<Situation, 'sentiment' | 'intent' | 'reasons'> {
  readonly issueType?: string | undefined;
  readonly text?: string | undefined;
}

/** Reasons that tell of a trouble, however calmly or gladly it is said: danger, an outage, anger. */
const grave: readonly UrgencyReason['kind'][] = ['safety', 'outage', 'anger'];
/** Reasons that need not be one: who is pregnant may only ask, and who is blind may be glad. */
const delicate: readonly UrgencyReason['kind'][] = ['legal', 'vulnerable'];

/** What a post calls for, by all that is understood of it. */
export function needOf({ sentiment, intent, reasons = [], issueType = 'other', text = '' }: Judged): Need {
  const feeling = feelingOf({ sentiment, intent });
  const has = (kinds: readonly UrgencyReason['kind'][]) => reasons.some(({ kind }) => kinds.includes(kind));
  if (intent === 'press' || has(['press'])) return 'press';
  const isAtEase = feeling === 'positive' || intent === 'question' || intent === 'praise';
  if (!has(['safety']) && tellsOfDeath(text)) return 'mourning';
  const isTroubling = has(grave) || (!isAtEase && has(delicate));
  if (!isTroubling && intent !== 'praise' && cancels.test(text.slice(0, 2_000))) return 'cancel';
  if (feeling === 'negative' || isTroubling) return 'trouble';
  if (intent === 'suggestion') return 'wish';
  if (intent === 'spam') return 'other';
  if (intent === 'question') return 'question';
  if (feeling === 'positive') return 'praise';
  if (intent === undefined || text.includes('?')) return 'question';
  // "My parcel is late", "glass in my soup": calm, and said of what we are there for.
  const isTrouble = issueType === 'safety' || (issueType !== 'other' && tellsOfTrouble(text));
  return isTrouble ? 'trouble' : 'other';
}

/**
 * How a post wants to be answered: a complaint or a praise that is said quietly is one all the same. Of what is *unsure* no
 * praise is made: it may be meant the other way round ("Great, another delay").
 */
function feelingOf({ sentiment, intent }: Pick<Judged, 'sentiment' | 'intent'>): Sentiment['label'] {
  if (sentiment === 'negative' || sentiment === 'positive') return sentiment;
  if (intent === 'complaint') return 'negative';
  return intent === 'praise' && sentiment === 'neutral' ? 'positive' : sentiment;
}
