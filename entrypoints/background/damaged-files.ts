import type { UnderstandingFile } from '../../lib/model/understanding.ts';
import { shippedWeights } from '../../lib/understand/weights.ts';
import { languageData } from './language-data.ts';

/** What posts are understood without, since a file of ours is damaged. */
export async function damagedFiles(): Promise<UnderstandingFile[]> {
  const weights = shippedWeights().damaged.map(({ file }) => file);
  return (await languageData()) === undefined ? [...weights, 'languages'] : weights;
}
