import { ulid } from 'ulid';
import { EntryId } from '../lib/model/ids.ts';

/** A name for a new entry, made here so that asking twice writes once. */
export function newEntry(): EntryId {
  return EntryId.parse(ulid());
}
