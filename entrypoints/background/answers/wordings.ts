import { issueTypeOf } from '../../../lib/model/customer.ts';
import { descending } from '../../../lib/model/descending.ts';
import { leastToMany, likeness, nearlySame, shinglesOf } from '../../../lib/model/likeness.ts';
import type { IssueTypeId } from '../../../lib/model/understanding.ts';
import type { Wording } from '../../../lib/model/wording.ts';
import type { Database, Records } from '../../../lib/records/database.ts';
import { responsesOf } from '../../../lib/records/responses.ts';
import { declinedWordings, declineWording, type SameWording, sameWordings } from '../../../lib/records/wordings.ts';
import { withoutGaps } from '../../../lib/reply/without-gaps.ts';
import type { LanguageData } from '../../../lib/understand/language/data.ts';
import { languageOf } from '../../../lib/understand/post-language.ts';
import { agentName, type Dependencies, type Some } from '../dependencies.ts';
import { languageData } from '../language-data.ts';
import { asOfferedAgain } from '../offered-again.ts';
import { tellViews } from '../tell-views.ts';

/** How many wordings somebody looks through beside a list, and how many replies show what each means. */
const most = { offered: 3, replies: 5 };

/** What agents wrote themselves again and again: a canned response waits in it. */
export function wordingHandlers({ records, tabs }: Dependencies): Some<'wordings' | 'declineWording'> {
  return {
    wordings: () => wordingsOf(records),
    async declineWording(asked) {
      await declineWording(records, await agentName(), { ...asked, text: withoutGaps(asked.text) });
      await tellViews({ what: 'responses' }, tabs);
    },
  };
}

async function wordingsOf(records: Records): Promise<Wording[]> {
  const { database } = records;
  const found = await sameWordings(records);
  if (found.length === 0) return [];
  const [responses, declined, languages] = await Promise.all([
    responsesOf(database),
    declinedWordings(database),
    languageData(),
  ]);
  const texts = responses.flatMap(({ text, versions = [] }) => [text, ...versions.map((version) => version.text)]);
  const known = [...texts.map((text) => shinglesOf(withoutGaps(text))), ...declined];
  const isKnown = (text: string) => {
    const shingles = shinglesOf(withoutGaps(text));
    return shingles.size < leastToMany || known.some((other) => likeness(shingles, other) >= nearlySame);
  };
  const all = await Promise.all(found.map((one) => asWording(database, one, languages)));
  return all.filter(({ text }) => !isKnown(text)).slice(0, most.offered);
}

async function asWording(
  database: Database,
  { replies, customers }: SameWording,
  languages: LanguageData | undefined,
): Promise<Wording> {
  const [first] = replies;
  const mentions = await database.mentions.bulkGet(replies.flatMap(({ answers }) => answers ?? []));
  const author = mentions.find((mention) => mention?.key === first.answers)?.post.author;
  const { language } = languageOf({ text: first.text ?? '' }, languages);
  const about = mentions.flatMap((mention) => (mention && issueTypeOf(mention)) ?? []);
  const issueType = mostOf(about);
  return {
    id: first.id,
    text: await asOfferedAgain(database, first, author),
    ...(language === undefined ? {} : { language }),
    ...(issueType === undefined ? {} : { issueType }),
    authors: [...new Set(replies.map(({ by }) => by).filter((name) => name !== ''))],
    customers,
    replies: replies
      .toSorted((a, b) => descending(a.at, b.at))
      .slice(0, most.replies)
      .map(({ id, at, by, text = '' }) => ({ id, at, by, text })),
  };
}

/** What more than half of them are. */
function mostOf(types: readonly IssueTypeId[]): IssueTypeId | undefined {
  return types.find((type) => types.filter((other) => other === type).length * 2 > types.length);
}
