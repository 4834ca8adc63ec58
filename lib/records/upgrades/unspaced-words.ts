import type { Database } from '../database.ts';
import { isInVocabulary } from '../search/search-tables.ts';

/**
 * Lists the words of scripts without spaces, which version 4 left out where they are short. Runs inside the upgrade's
 * transaction.
 */
export async function unspacedWords({ findings, noteFindings, vocabulary }: Database): Promise<void> {
  const listed = new Set<string>();
  const list = ({ words }: { readonly words: readonly string[] }) => {
    for (const word of words) if (isInVocabulary(word)) listed.add(word);
  };
  await findings.each(list);
  await noteFindings.each(list);
  await vocabulary.bulkPut(Array.from(listed, (word) => ({ word })));
}
