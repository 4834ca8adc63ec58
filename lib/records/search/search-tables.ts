import type { Database } from '../database.ts';
import type { CustomerRow, NoteFindingRow, NoteRow } from '../rows.ts';
import { noteWords, searchWords, unspaced } from './search-words.ts';

interface Changed<Row> {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** Shorter words have too many like them, and a wrong digit is another number: neither is looked for misspelt. */
export const mayBeMisspelt = /^\p{L}{4,}$/u;

/** Words that a search looks at one by one: where a letter is wrong, and where what is typed stands inside them. */
export function isInVocabulary(word: string): boolean {
  return mayBeMisspelt.test(word) || unspaced.test(word);
}

/**
 * Keeps true what notes are found by, and which words there are, while these rows are written. Answers the words that
 * somebody had and has no more: what nobody has any more is to be dropped (`dropWords`) once all is written.
 */
export async function saveSearch(
  { noteFindings, vocabulary }: Database,
  customers: readonly Changed<CustomerRow>[],
  notes: readonly Changed<NoteRow>[],
): Promise<ReadonlySet<string>> {
  const words = new WordChanges();
  for (const { before, after } of customers) {
    if (before === undefined) words.add(after === undefined ? [] : searchWords(after));
    else if (after === undefined) words.remove(searchWords(before));
    else if (isFoundOtherwise(before, after)) words.replace(searchWords(before), searchWords(after));
  }
  const findings = notes.map(({ before, after }) => ({ before: noteFinding(before), after: noteFinding(after) }));
  for (const { before, after } of findings) words.replace(before?.words ?? [], after?.words ?? []);
  const [put, gone] = [findings.flatMap(({ after }) => after ?? []), findings.flatMap(({ before }) => before ?? [])];
  if (gone.length > 0) await noteFindings.bulkDelete(gone.map(({ customer, note }) => [customer, note]));
  await Promise.all([
    put.length > 0 ? noteFindings.bulkPut(put) : undefined,
    words.added.size > 0 ? vocabulary.bulkPut(Array.from(words.added, (word) => ({ word }))) : undefined,
  ]);
  return words.removed;
}

/** The words that came and those that went, each once, whoever has them. */
class WordChanges {
  readonly added = new Set<string>();
  readonly removed = new Set<string>();

  add(words: readonly string[]): void {
    for (const word of words) if (isInVocabulary(word)) this.added.add(word);
  }
  remove(words: readonly string[]): void {
    for (const word of words) if (isInVocabulary(word)) this.removed.add(word);
  }
  replace(before: readonly string[], after: readonly string[]): void {
    const [had, has] = [new Set(before), new Set(after)];
    this.add(after.filter((word) => !had.has(word)));
    this.remove(before.filter((word) => !has.has(word)));
  }
}

/** A word goes with the last who has it: no name of somebody who was erased is kept. */
export async function dropWords(
  { vocabulary, findings, noteFindings }: Database,
  removed: ReadonlySet<string>,
): Promise<void> {
  const left = await Promise.all(
    Array.from(removed, async (word) => {
      const holders = [findings, noteFindings].map((table) => table.where('words').equals(word).limit(1).primaryKeys());
      return (await Promise.all(holders)).flat().length === 0 ? word : undefined;
    }),
  );
  const gone = left.filter((word) => word !== undefined);
  if (gone.length > 0) await vocabulary.bulkDelete(gone);
}

/** The parts of a row that `searchWords` reads are replaced when they change, never changed. */
export function isFoundOtherwise(before: CustomerRow, after: CustomerRow): boolean {
  return (
    before.name !== after.name ||
    before.firstName !== after.firstName ||
    before.seenName?.value !== after.seenName?.value ||
    before.handles !== after.handles ||
    before.typedDetails !== after.typedDetails
  );
}

function noteFinding(row: NoteRow | undefined): NoteFindingRow | undefined {
  return row === undefined ? undefined : { customer: row.customer, note: row.id, words: noteWords(row.text) };
}
