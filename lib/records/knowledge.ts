import type { BrandId, EntryId } from '../model/ids.ts';
import type { KnowledgeId, KnowledgeNote } from '../model/knowledge.ts';
import type { Voice } from '../model/voice.ts';
import type { Database, Records } from './database.ts';
import { type Written, write } from './write.ts';

/** The facts that replies may rely on, in the order of their ids. */
export async function knowledgeOf({ knowledge }: Database): Promise<KnowledgeNote[]> {
  return (await knowledge.toArray()).flatMap((row) => row.knowledge ?? []);
}

export function saveKnowledge(records: Records, by: string, id: EntryId, knowledge: KnowledgeNote): Promise<Written> {
  return write(records, by, async () => [{ kind: 'knowledge', id, knowledge }]);
}

export function removeKnowledge(records: Records, by: string, id: EntryId, knowledge: KnowledgeId): Promise<Written> {
  return write(records, by, async () => [{ kind: 'knowledgeRemoved', id, knowledge }]);
}

/** How a brand speaks; undefined until somebody said so. */
export async function voiceOf(database: Database, brand: BrandId): Promise<Voice | undefined> {
  return (await database.voices.get(brand))?.voice;
}

export function saveVoice(records: Records, by: string, id: EntryId, voice: Voice): Promise<Written> {
  return write(records, by, async () => [{ kind: 'voice', id, voice }]);
}
