import type { Brand } from '../../../lib/model/brand.ts';
import type { PostKey } from '../../../lib/model/ids.ts';
import { Problem } from '../../../lib/model/problem.ts';
import { knowledgeOf, voiceOf } from '../../../lib/records/knowledge.ts';
import { readTogether } from '../../../lib/records/read-together.ts';
import { sentLike } from '../../../lib/records/sent-replies.ts';
import { hostOf } from '../../../lib/reply/check/links.ts';
import type { Dependencies, Some } from '../dependencies.ts';

/** What a draft is checked against, as far as only the records know. */
export function checkHandlers({ records }: Dependencies): Some<'guidance' | 'sentLike'> {
  const { database, now } = records;
  const expectMention = async (post: PostKey) => {
    const mention = await database.mentions.get(post);
    if (mention === undefined) throw new Problem('notFound', 'mention');
    return mention;
  };
  return {
    async guidance({ post }) {
      const { id, row, voice, notes } = await readTogether(database, async () => {
        const { brand: id } = await expectMention(post);
        const [row, voice, notes] = await Promise.all([
          database.brands.get(id),
          voiceOf(database, id),
          knowledgeOf(database),
        ]);
        return { id, row, voice, notes };
      });
      const today = now().toISOString();
      const standing = notes.filter(({ brand, until }) => brand === id && (until === undefined || until > today));
      return {
        brand: row?.brand?.name ?? '',
        ...(voice === undefined ? {} : { voice }),
        domains: ownHosts(row?.brand),
        facts: standing.map(({ title, text }) => `${title}\n${text}`),
      };
    },
    async sentLike({ post, text }) {
      return sentLike(records, (await expectMention(post)).customer, text);
    },
  };
}

/** The hosts of the links that a brand is found by, except its competitors'. */
function ownHosts(brand: Brand | undefined): string[] {
  const links = brand?.terms.filter(({ kind, competitor }) => kind === 'link' && competitor !== true) ?? [];
  return [...new Set(links.flatMap(({ text }) => hostOf(text.trim()) ?? []))];
}
