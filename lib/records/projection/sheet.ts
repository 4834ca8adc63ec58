import type { Table } from 'dexie';
import { rowsOf } from '../read-many.ts';

/** Some rows of one table, read in one go, changed in memory, written back in one go. */
export class Sheet<Row extends object, Key extends string> {
  readonly #rows = new Map<Key, Row>();
  /** Keys that were looked for, whether there is a row or not. */
  readonly #asked = new Set<Key>();
  /** Rows that were changed, as they were before. */
  readonly #before = new Map<Key, Row | undefined>();
  readonly #table: Table<Row, Key>;
  readonly #keyOf: (row: Row) => Key;

  constructor(table: Table<Row, Key>, keyOf: (row: Row) => Key) {
    this.#table = table;
    this.#keyOf = keyOf;
  }

  async load(keys: Iterable<Key>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#asked.has(key));
    for (const key of missing) this.#asked.add(key);
    for (const row of await rowsOf(this.#table, missing)) {
      const key = this.#keyOf(row);
      if (!this.#rows.has(key)) this.#rows.set(key, row);
    }
  }

  get(key: Key): Row | undefined {
    return this.#rows.get(key);
  }

  put(row: Row): void {
    const key = this.#keyOf(row);
    this.#keep(key);
    this.#rows.set(key, row);
  }

  delete(key: Key): void {
    this.#keep(key);
    this.#rows.delete(key);
  }

  #keep(key: Key): void {
    if (!this.#before.has(key)) this.#before.set(key, this.#rows.get(key));
  }

  rows(): IterableIterator<Row> {
    return this.#rows.values();
  }

  get changed(): ReadonlySet<Key> {
    return new Set(this.#before.keys());
  }

  /** Whether it is there now, and was not before. */
  isNew(key: Key): boolean {
    return this.#before.has(key) && this.#before.get(key) === undefined && this.#rows.has(key);
  }

  /** Each row that was changed, as it was loaded and as it is now. */
  changes(): { readonly before: Row | undefined; readonly after: Row | undefined }[] {
    return Array.from(this.#before, ([key, before]) => ({ before, after: this.#rows.get(key) }));
  }

  async save(): Promise<void> {
    const rows: Row[] = [];
    const deleted: Key[] = [];
    for (const key of this.#before.keys()) {
      const row = this.#rows.get(key);
      if (row === undefined) deleted.push(key);
      else rows.push(row);
    }
    await Promise.all([
      rows.length > 0 ? this.#table.bulkPut(rows) : undefined,
      deleted.length > 0 ? this.#table.bulkDelete(deleted) : undefined,
    ]);
  }
}
