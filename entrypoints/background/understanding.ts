import type { Aspect, Correction } from '../../lib/model/correction.ts';
import type { KeptMention } from '../../lib/model/customer.ts';
import type { BrandId } from '../../lib/model/ids.ts';
import type { Mention, Sentiment } from '../../lib/model/mention.ts';
import type { Understood } from '../../lib/model/understanding.ts';
import { answeredFor, correctionsFor } from '../../lib/records/corrections.ts';
import type { Records } from '../../lib/records/database.ts';
import { issueTypesOf } from '../../lib/records/issue-types.ts';
import { feelingOf, matterOf } from '../../lib/understand/matter.ts';
import { readPost } from '../../lib/understand/read-post.ts';
import { type Because, becauseOf, type Taught, teach } from '../../lib/understand/taught.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
import { languageData } from './language-data.ts';

/** What is kept of a mention besides its post. */
export interface Judged {
  readonly sentiment: Sentiment;
  readonly understood: Understood;
}

/** Understands mentions as their brands' corrections taught. */
export interface Understanding {
  /** Learns what is new for these brands, and answers with what judges their mentions at once. */
  judgeFor(brands: Iterable<BrandId>): Promise<(mention: Mention) => Judged>;
  /** Which corrections made a kept mention be understood as it is. */
  because(mention: KeptMention): Promise<Partial<Record<Aspect, Because>>>;
}

/** Learnt anew, with what was answered until then, when a brand's corrections or the team's issue types are others than before. */
interface Learnt {
  readonly version: string;
  readonly taught: Taught;
}

export function createUnderstanding({ database }: Records): Understanding {
  const learnt = new Map<BrandId, Learnt>();

  async function taughtFor(brand: BrandId): Promise<Taught> {
    const [corrections, types] = await Promise.all([correctionsFor(database, brand), issueTypesOf(database)]);
    const version = JSON.stringify([corrections.map(({ id }) => id), types]);
    const known = learnt.get(brand);
    if (known?.version === version) return known.taught;
    const [corrected, answered] = await Promise.all([withPosts(corrections), answeredBefore(brand, corrections)]);
    const taught = teach(shippedWeights(), types, corrected, answered);
    learnt.set(brand, { version, taught });
    return taught;
  }

  async function withPosts(corrections: readonly Correction[]) {
    const [languages, rows] = await Promise.all([
      languageData(),
      database.mentions.bulkGet(corrections.map(({ post }) => post)),
    ]);
    return corrections.flatMap(({ id, said }, place) => {
      const row = rows[place];
      return row === undefined ? [] : [{ id, said, reading: readPost(row, languages) }];
    });
  }

  /** Only what is not about us is told from what was answered: without such a correction nothing is read. */
  async function answeredBefore(brand: BrandId, corrections: readonly Correction[]) {
    const newest = corrections.find(({ said }) => said.aspect === 'relevance' && said.value === 'notUs');
    if (newest === undefined) return [];
    const [languages, rows] = await Promise.all([languageData(), answeredFor(database, brand, newest.at)]);
    return rows.map((row) => ({ id: row.key, reading: readPost(row, languages) }));
  }

  return {
    async judgeFor(brands) {
      const languages = await languageData();
      const taught = new Map<BrandId, Taught>();
      for (const brand of new Set(brands)) taught.set(brand, await taughtFor(brand));
      const untaught = teach(shippedWeights(), [], []);
      return (mention) => {
        const reading = readPost(mention, languages);
        const by = taught.get(mention.brand) ?? untaught;
        return { sentiment: feelingOf(reading, by), understood: matterOf(reading, by) };
      };
    },
    async because(mention) {
      const { brand, understood, sentiment } = mention;
      const [languages, taught] = await Promise.all([languageData(), taughtFor(brand)]);
      return becauseOf(readPost(mention, languages), taught, {
        sentiment: sentiment.label,
        intent: understood?.intent,
        issueType: understood?.issueType,
        relevance: understood?.notUs === true ? 'notUs' : undefined,
      });
    },
  };
}
