import { every } from './every.ts';
import { readLabelled } from './labelled.ts';
import type { Example } from './recipe.ts';

/** What goes wrong, in the names of Banking77's intents. */
const troubles =
  /not_working|declined|failed|not_recognised|charged|wrong|not_received|not_showing|blocked|swallowed|pending|reverted|not_updated|unable|lost_or_stolen|compromised|card_arrival/u;

/** Every so manieth post to a bank, and whether it complains or asks, by the name of its intent. */
export async function bankPosts(data: string, step: number): Promise<Example[]> {
  const posts = await readLabelled<Example>(data, 'intent_banking77_train.jsonl');
  return every(posts, step).map(({ text, label }) => ({
    text,
    label: troubles.test(label) ? 'complaint' : 'question',
  }));
}
