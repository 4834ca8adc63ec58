import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { situationOf, urgencyOf } from '../lib/desk/urgency.ts';
import { type SiteId, siteIds } from '../lib/model/ids.ts';
import type { Post } from '../lib/model/post.ts';
import { usualTarget } from '../lib/model/response-target.ts';
import { IssueTypeId, seedIssueTypes } from '../lib/model/understanding.ts';
import type { Found } from '../lib/understand/aim.ts';
import { type LanguageData, readLanguageData } from '../lib/understand/language/data.ts';
import { feelingOf, matterOf } from '../lib/understand/matter.ts';
import { readPost } from '../lib/understand/read-post.ts';
import type { Reading } from '../lib/understand/reading.ts';
import { teach } from '../lib/understand/taught.ts';
import { shippedWeights } from '../lib/understand/weights.ts';
import { root } from './up-to-date.ts';

/** A post of which hardly more than its text is known. */
export interface Written {
  readonly text: string;
  /** A name that stands in the text. */
  readonly brand?: string | null | undefined;
  /** What the page says of the language, BCP 47; without it the text tells. */
  readonly lang?: string | null | undefined;
  readonly network?: string | null | undefined;
}

/** The table that ships. */
export const languages = await readTable('public/languages.bin.gz');

async function readTable(path: string): Promise<LanguageData> {
  try {
    return readLanguageData(gunzipSync(await readFile(resolve(root, path))));
  } catch (cause) {
    throw new Error(`${path} cannot be read: \`npm exec tsx scripts/train/language-data.ts\` makes it anew.`, {
      cause,
    });
  }
}

/** What a brand judges by that corrected nothing yet. */
export const untaught = teach(
  shippedWeights(),
  seedIssueTypes.map((id) => ({ id: IssueTypeId.parse(id) })),
  [],
);

/** Reads a text as the background reads a post. */
export function readText(written: Written): Reading {
  return readPost({ post: postOf(written), found: find(written) }, languages);
}

/** All that is understood of a text, as if it had just been written about a brand that corrected nothing yet. */
export function understandText(written: Written) {
  const reading = readText(written);
  const understood = matterOf(reading, untaught);
  const { language = 'und', intent, issueType } = understood;
  const sentiment = feelingOf(reading, untaught);
  const since = new Date().toISOString();
  const state = { kind: 'waiting', since, from: 'posted' } as const;
  const mention = { state, sentiment, understood, post: postOf(written) };
  const { level, reasons } = urgencyOf(situationOf(mention, { unansweredBefore: 0, target: usualTarget }), since);
  const urgency = { level, reasons };
  return { language, sentiment, intent, issueType, urgency };
}

export function postOf({ text, lang, network }: Written): Post {
  const site: SiteId = siteIds.find((id) => id === network) ?? 'x';
  return { site, id: '-', author: { handle: '-' }, text, ...(lang ? { language: lang } : {}) };
}

/** Where the brand's name stands in the text, whatever its capitals. */
export function find({ text, brand }: Written): Found[] {
  const start = brand ? text.toLowerCase().indexOf(brand.toLowerCase()) : -1;
  return start < 0 || !brand ? [] : [{ start, end: start + brand.length }];
}
