import type { Interaction, KeptMention } from '../model/customer.ts';
import type { Instant, PostKey } from '../model/ids.ts';
import type { ReplyOutcome } from '../model/outcome.ts';
import { isStillOpen } from './still-open.ts';

type Reply = Pick<Interaction, 'at' | 'answers' | 'reply'>;
type Said = Pick<KeptMention, 'key' | 'post' | 'sentiment' | 'understood' | 'corrected'> & {
  at: Instant;
  answers?: PostKey;
};

const thanks =
  /(?<!\p{L})(?:thanks?|thank you|thx|cheers|danke\p{L}*|dankeschön|merci|gracias|obrigad[oa]|grazie|bedankt)(?!\p{L})(?! (?:for nothing|für nichts|pour rien|por nada))/iu;
const solved =
  /(?<!\p{L})(?:(?:works?|working|fixed|solved|sorted|resolved|arrived) (?:now|again|today|fine)|(?:is|it's|all|got it) (?:fixed|solved|sorted|resolved|working)|(?:läuft|geht|klappt|funktioniert) (?:jetzt|wieder|nun)|(?:ist|hat sich) (?:gelöst|erledigt|angekommen)|(?:ça|cela) (?:marche|fonctionne)|(?:c'est|problème) résolu|ya (?:funciona|está solucionado)|(?:já|agora) (?:funciona|está resolvido))(?!\p{L})(?![^.,!?\n]{0,80}\?)/iu;

/**
 * What became of a reply: read from the first thing the customer wrote after it in the same thread. Undefined while they
 * are silent. Anger outweighs a "thanks", which may be meant the other way round, and so does what is still open.
 */
export function outcomeOf(reply: Reply, mentions: readonly Said[]): ReplyOutcome | undefined {
  const after = mentions
    .filter(({ at, answers }) => at > reply.at && answers !== undefined && isThread(answers, reply))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
  if (after === undefined) return undefined;
  const feels = after.corrected?.sentiment ?? after.sentiment.label;
  if (feels === 'negative') return 'escalated';
  const text = after.post.text.replace(/[’‘´`]/g, "'");
  if (after.corrected?.intent === 'complaint' || isStillOpen(text)) return 'answered';
  if (solved.test(text)) return 'resolved';
  return thanks.test(text) && !(isComplaint(after) && feels !== 'positive') ? 'thanked' : 'answered';
}

/**
 * Whether its words read as a complaint. Those of a fault that is gone do, too ("my order has arrived now"): it decides
 * only where nothing else is said.
 */
function isComplaint({ corrected, understood }: Said): boolean {
  return (corrected?.intent ?? understood?.intent) === 'complaint';
}

function isThread(post: PostKey, { reply, answers }: Reply): boolean {
  return post === reply || post === answers;
}
