import { fittingFacts } from '../../lib/drafting/fitting-facts.ts';
import type { Briefing, PublicWords } from '../../lib/drafting/prompt.ts';
import { voiceManner, voiceRules } from '../../lib/drafting/voice-lines.ts';
import type { Brand } from '../../lib/model/brand.ts';
import type { KeptMention } from '../../lib/model/customer.ts';
import type { HistoryItem } from '../../lib/model/history.ts';
import type { PostKey } from '../../lib/model/ids.ts';
import { isPublicBeside } from '../../lib/model/in-public.ts';
import { Problem } from '../../lib/model/problem.ts';
import type { Voice } from '../../lib/model/voice.ts';
import { brandsOf } from '../../lib/records/brands.ts';
import { asCustomer } from '../../lib/records/customers.ts';
import type { Records } from '../../lib/records/database.ts';
import { historyOf } from '../../lib/records/history.ts';
import { expectPerson } from '../../lib/records/identities/person.ts';
import { knowledgeOf, voiceOf } from '../../lib/records/knowledge.ts';
import { gapValues } from '../../lib/reply/gap-values.ts';
import { linesFor } from '../../lib/reply/own-lines.ts';
import { tellingStems } from '../../lib/reply/search-words.ts';
import { readSettings } from '../../lib/settings.ts';
import { languageOfMention } from './mention-language.ts';

const noVoice = { rules: [], manner: [] };
/** As much of a history as is looked through for what was said in public. */
const lookedThrough = 50;

/**
 * What a model is told of this post: public words of this customer and of ours, and what the team has set up for the
 * brand. No note, no detail of the customer, nobody else.
 * @throws Problem `notFound`
 */
export async function briefingFor({ database, now }: Records, key: PostKey): Promise<Briefing> {
  const mention = await database.mentions.get(key);
  if (mention === undefined) throw new Problem('notFound', 'mention');
  const { post } = mention;
  const [brands, { row }, history, notes, voice, language, { agentName: agent }] = await Promise.all([
    brandsOf(database),
    expectPerson(database, mention.customer),
    historyOf(database, mention.customer, { size: lookedThrough }),
    knowledgeOf(database),
    voiceOf(database, mention.brand),
    languageOfMention(mention),
    readSettings(),
  ]);
  const brand = brands.find(({ id }) => id === mention.brand);
  const values = gapValues({
    customer: asCustomer(row),
    author: post.author,
    agentName: agent,
    brand,
    site: post.site,
  });
  return {
    site: post.site,
    post: { text: post.text, language },
    firstName: values['customer.firstName'],
    handle: post.author.handle,
    brand: {
      name: brand?.name ?? '',
      handles: brand?.handles.flatMap(({ site, handle }) => (site === post.site ? [handle] : [])) ?? [],
      links: brand === undefined ? [] : linksOf(brand),
    },
    agent,
    facts: fittingFacts(
      notes.filter((note) => note.brand === mention.brand),
      { text: post.text, language },
      now(),
      terms,
    ),
    voice:
      voice === undefined
        ? noVoice
        : { rules: voiceRules(voice), manner: voiceManner(inLanguage(voice, language), language) },
    past: saidInPublic(history, mention),
  };
}

function inLanguage(voice: Voice, language: string | undefined): Voice {
  const [greetings, signOffs] = [linesFor(voice.greetings, language), linesFor(voice.signOffs, language)];
  return { ...voice, greetings, signOffs };
}

function terms(text: string): string[] {
  return [...tellingStems(text).keys()];
}

function linksOf({ terms }: Brand): string[] {
  return terms.flatMap(({ kind, text, competitor }) => (kind === 'link' && competitor === undefined ? [text] : []));
}

/**
 * What this customer and we said to each other about this brand where everybody could read it: posts, and replies that
 * were seen in their threads.
 */
function saidInPublic(history: readonly HistoryItem[], current: KeptMention): PublicWords[] {
  const mentions = history.flatMap((item) => (item.kind === 'mention' ? [item.mention] : []));
  const isPublic = new Set(
    mentions.filter((mention) => isPublicBeside(mention, current)).map((mention) => mention.key),
  );
  return history.flatMap((item): PublicWords[] => {
    const on = item.at.slice(0, 10);
    if (item.kind === 'mention' && item.mention.key !== current.key && isPublic.has(item.mention.key))
      return [{ by: 'customer', on, text: item.mention.post.text }];
    if (item.kind !== 'interaction' || item.interaction.kind !== 'reply') return [];
    const { reply, answers, text } = item.interaction;
    return reply !== undefined && answers !== undefined && isPublic.has(answers) && text !== undefined
      ? [{ by: 'us', on, text }]
      : [];
  });
}

/** A made-up post, to try a model with. */
export function sampleBriefing(): Briefing {
  return {
    site: 'x',
    post: { text: 'My kettle arrived with a cracked lid. Can I send it back?', language: 'en' },
    firstName: 'Maya',
    handle: 'maya',
    brand: { name: 'Acme', handles: [], links: [] },
    agent: 'Kim',
    facts: [{ title: 'Returns', text: 'Anything can be sent back within 30 days, and we pay for it.' }],
    voice: noVoice,
    past: [],
  };
}
