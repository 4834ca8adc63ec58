import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '../../lib/messages/protocol/index.ts';
import type { AdviceRule } from '../../lib/model/check.ts';
import { type Customer, type Identity, intentOf, type KeptMention, sentimentOf } from '../../lib/model/customer.ts';
import type { Finding, Situation } from '../../lib/reply/check/index.ts';
import { question } from '../records-queries.ts';
import { useSettled } from '../use-settled.ts';
import { type Checker, checker } from './checker.ts';

/** Whom a draft is for. */
export interface Addressed {
  readonly mention: KeptMention;
  readonly customer: Customer;
  readonly identities: readonly Identity[];
}

/** In milliseconds: somebody pauses; only then the records are asked. */
const pause = 400;

/** What the check says of a draft while it is written, and of any text that is about to be put into the box. */
export function useCheck(addressed: Addressed, draft: string) {
  const client = useQueryClient();
  const { data: loaded } = useQuery(checker);
  const post = addressed.mention.key;
  const { data: guidance } = useQuery({ ...question('guidance', { post }), enabled: draft !== '' });
  const { data: settings } = useQuery(question('settings', undefined));
  const settled = useSettled(draft, pause);
  const { data: sent } = useQuery({
    ...question('sentLike', { post, text: settled }),
    enabled: settled.trim() !== '' && settled === draft,
    placeholderData: (before) => before,
  });
  const off = settings?.uncheckedRules ?? [];
  const findings = loaded === undefined ? [] : findingsIn(draft, loaded, addressed, guidance ?? undefined, sent, off);
  return {
    findings,
    /** How much of the site's room it takes; absent until that can be counted. */
    room: loaded?.countCharacters(addressed.mention.post.site, draft),
    /** Asks whatever is not known yet. @throws Problem where something cannot be asked: nothing goes out half checked. */
    async of(text: string): Promise<Finding[]> {
      const [able, guide, like] = await Promise.all([
        client.ensureQueryData(checker),
        client.ensureQueryData(question('guidance', { post })),
        client.ensureQueryData(question('sentLike', { post, text })),
      ]);
      return findingsIn(text, able, addressed, guide ?? undefined, like ?? undefined, off);
    },
  };
}

function findingsIn(
  text: string,
  { check, countCharacters }: Checker,
  { mention, customer, identities }: Addressed,
  guidance: Answer<'guidance'> | undefined,
  sent: Answer<'sentLike'> | undefined,
  off: readonly AdviceRule[],
): Finding[] {
  const { used, limit, over } = countCharacters(mention.post.site, text);
  const situation: Situation = {
    brand: '',
    domains: [],
    facts: [],
    ...guidance,
    post: mention.post,
    language: mention.understood?.language,
    sentiment: sentimentOf(mention).label,
    intent: intentOf(mention),
    customer: { ...customer, handles: identities.map(({ handle }) => handle) },
    sent,
    ...(over ? { over: used - limit } : {}),
  };
  return check(text, situation, off);
}
