import { isNotUs } from '../../lib/model/correction.ts';
import { intentOf, issueTypeOf, sentimentOf } from '../../lib/model/customer.ts';
import type { PostKey } from '../../lib/model/ids.ts';
import { Problem } from '../../lib/model/problem.ts';
import type { Suggestion } from '../../lib/model/response.ts';
import { betweenUs } from '../../lib/records/between-us.ts';
import { brandsOf } from '../../lib/records/brands.ts';
import { asCustomer } from '../../lib/records/customers.ts';
import type { Database, Records } from '../../lib/records/database.ts';
import { expectPerson } from '../../lib/records/identities/person.ts';
import { knowledgeOf, voiceOf } from '../../lib/records/knowledge.ts';
import { readTogether } from '../../lib/records/read-together.ts';
import { type EndedWell, examplesLike, repliesThatEndedWell, responsesGot } from '../../lib/records/replies.ts';
import { answersVersion, responsesOf } from '../../lib/records/responses.ts';
import { isSupporter } from '../../lib/records/supporters.ts';
import { gapValues } from '../../lib/reply/gap-values.ts';
import type { PastReply } from '../../lib/reply/situation.ts';
import { createSuggester, type Suggester } from '../../lib/reply/suggest.ts';
import { readSettings } from '../../lib/settings.ts';
import { languageOfMention } from './mention-language.ts';
import { asOfferedAgain } from './offered-again.ts';

/** Replies worth sending for a mention. What was indexed is kept for as long as the background lives and nothing changes. */
export function suggesting(records: Records): (key: PostKey) => Promise<Suggestion[]> {
  const { database, now } = records;
  const suggesterOf = keptSuggester(database);
  return async (key) => {
    const { mention, person, suggester, again, examples, between, brands, voice, got, supports } = await readTogether(
      database,
      async () => {
        const mention = await database.mentions.get(key);
        if (mention === undefined) throw new Problem('notFound', 'mention');
        const person = await expectPerson(database, mention.customer);
        const [suggester, ended, examples, between, brands, voice, got, supports] = await Promise.all([
          suggesterOf(),
          repliesThatEndedWell(database, mention),
          examplesLike(database, mention),
          betweenUs(records, person, mention),
          brandsOf(database),
          voiceOf(database, mention.brand),
          responsesGot(database, person.members),
          isSupporter(database, person.members, key),
        ]);
        const again = await Promise.all(
          ended.map(async (one) => ({
            ...one,
            text: await asOfferedAgain(database, one.reply, one.mention.post.author),
          })),
        );
        return { mention, person, suggester, again, examples, between, brands, voice, got, supports };
      },
    );
    const { post, understood } = mention;
    const [past, language, { agentName, shop }] = await Promise.all([
      Promise.all(again.map(asPastReply)),
      languageOfMention(mention),
      readSettings(),
    ]);
    return suggester.suggest({
      key,
      site: post.site,
      text: post.text,
      sentiment: sentimentOf(mention).label,
      intent: intentOf(mention),
      language,
      issueType: issueTypeOf(mention),
      // What the post is about is told beside them, and a hair in the soup is not answered like a fire.
      reasons: understood?.reasons.filter(({ byIssueType }) => byIssueType !== true),
      brand: mention.brand,
      notUs: isNotUs(mention),
      values: gapValues({
        customer: asCustomer(person.row),
        author: post.author,
        agentName,
        shop,
        brand: brands.find(({ id }) => id === mention.brand),
        site: post.site,
      }),
      voice,
      now: now().toISOString(),
      past,
      examples,
      got,
      isSupporter: supports,
      ...between,
    });
  };
}

/** What we said to somebody else, with the text in which one can say it again. */
async function asPastReply({ reply, mention, outcome, text }: EndedWell & { text: string }): Promise<PastReply> {
  const { post } = mention;
  return {
    id: reply.id,
    text,
    post: post.text,
    outcome,
    by: reply.by,
    at: reply.at,
    site: post.site,
    ...(reply.response === undefined ? {} : { response: reply.response }),
    language: await languageOfMention(mention),
  };
}

function keptSuggester(database: Database): () => Promise<Suggester> {
  let last: { version: string; suggester: Suggester } | undefined;
  return async () => {
    const version = await answersVersion(database);
    if (last?.version === version) return last.suggester;
    const [responses, notes] = await Promise.all([responsesOf(database), knowledgeOf(database)]);
    const suggester = createSuggester(responses, notes);
    last = { version, suggester };
    return suggester;
  };
}
