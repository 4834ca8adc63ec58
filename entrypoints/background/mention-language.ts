import type { KeptMention } from '../../lib/model/customer.ts';
import { languageOf } from '../../lib/understand/post-language.ts';
import { languageData } from './language-data.ts';

/**
 * The language a mention was written in, BCP 47; undefined where it is not known. One that was kept before posts were
 * understood is told as it would be now.
 */
export async function languageOfMention({
  post,
  understood,
}: Pick<KeptMention, 'post' | 'understood'>): Promise<string | undefined> {
  return understood?.language ?? languageOf(post, await languageData()).spoken;
}
