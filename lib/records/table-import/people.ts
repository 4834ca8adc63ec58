import { type CustomerId, identityKey } from '../../model/ids.ts';
import type { Candidate, MatchedBy, TableRow } from '../../model/table-import.ts';
import type { Database } from '../database.ts';
import { type PersonKeyKind, personKey } from '../identities/person-keys.ts';
import type { CustomerRow } from '../rows.ts';
import { sortName, typedWords } from '../search/search-words.ts';

/** One thing by which somebody can be recognised. */
export interface RowKey {
  readonly by: MatchedBy;
  readonly key: string;
}

/** By these somebody is recognised for sure; by others only where the name does not say otherwise. */
const sure: readonly MatchedBy[] = ['number', 'email'];

/** Everything that recognises the person of a row; the name only where there is nothing else. */
export function rowKeys({ number, email, phone, nationalPhone, accounts, name }: TableRow['person']): RowKey[] {
  const told: [MatchedBy & PersonKeyKind, string | undefined][] = [
    ['number', number],
    ['email', email],
    ['phone', phone],
    ['phone', nationalPhone],
  ];
  const keys: RowKey[] = told.flatMap(([by, value]) => {
    const key = value === undefined ? undefined : personKey(by, value);
    return key === undefined ? [] : [{ by, key }];
  });
  for (const account of accounts) keys.push({ by: account.site, key: identityKey(account.site, account) });
  if (keys.length > 0 || name === undefined) return keys;
  return [{ by: 'name', key: `name:${sortName(name)}` }];
}

/** Who has which keys, in the records and in earlier rows of the same table. */
export class People {
  readonly #holders = new Map<string, Set<CustomerId>>();
  readonly #names = new Map<CustomerId, string>();
  readonly #roots = new Map<CustomerId, CustomerId>();
  readonly #recorded = new Set<string>();
  /** Those whom the records know. */
  readonly rows = new Map<CustomerId, CustomerRow>();

  /** Looks these keys up. */
  static async withKeys(database: Database, keys: readonly RowKey[]): Promise<People> {
    const people = new People();
    const wanted = [...new Map(keys.map((key) => [key.key, key])).values()];
    const [held, planned] = await Promise.all([
      Promise.all(wanted.map((key) => holdersOf(database, key))),
      database.planned.bulkGet(wanted.map(({ key }) => key)),
    ]);
    const ids = [...new Set(held.flat())];
    const [rows, groups] = await Promise.all([database.customers.bulkGet(ids), database.groups.bulkGet(ids)]);
    for (const row of rows) {
      if (row === undefined) continue;
      people.rows.set(row.id, row);
      people.#names.set(row.id, row.name);
    }
    for (const group of groups) if (group !== undefined) people.#roots.set(group.customer, group.root);
    for (const [place, { key }] of wanted.entries()) {
      for (const id of held[place] ?? []) {
        if (!people.rows.has(id)) continue;
        people.add(key, id);
        people.#recorded.add(key);
      }
      const plan = planned[place];
      if (plan !== undefined) people.add(key, plan.customer, plan.name);
    }
    return people;
  }

  /** From now on somebody has this key, too. */
  add(key: string, customer: CustomerId, name?: string): void {
    this.#holders.set(key, (this.#holders.get(key) ?? new Set()).add(customer));
    if (name !== undefined && !this.#names.has(customer)) this.#names.set(customer, name);
  }

  has(key: string, customer: CustomerId): boolean {
    return this.#holders.get(key)?.has(customer) === true;
  }

  /** Whether the records know somebody with this key, whatever the table says. */
  isRecorded(key: string): boolean {
    return this.#recorded.has(key);
  }

  nameOf(customer: CustomerId): string {
    return this.#names.get(customer) ?? '';
  }

  /** Whom these keys may be of; customers that are shown as one are one. */
  candidates(keys: readonly RowKey[]): Candidate[] {
    const found = new Map<CustomerId, Candidate>();
    for (const { by, key } of keys) {
      for (const customer of this.#holders.get(key) ?? []) {
        const root = this.#roots.get(customer) ?? customer;
        const before = found.get(root) ?? { customer, name: this.nameOf(customer), by: [] };
        found.set(root, before.by.includes(by) ? before : { ...before, by: [...before.by, by] });
      }
    }
    return [...found.values()];
  }
}

/** Whether the only candidate is the person of the row, without a doubt worth a question. */
export function isSurely({ by, name }: Candidate, person: TableRow['person']): boolean {
  if (by.some((one) => sure.includes(one))) return true;
  return !by.includes('name') && sharesWord(name, person.name ?? '');
}

/** `Chen, Maya` and `Maya C. Chen` share words; a nickname shares none, which is worth a question. */
function sharesWord(one: string, other: string): boolean {
  const [words, others] = [typedWords(one), typedWords(other)];
  return words.length === 0 || others.length === 0 || words.some((word) => others.includes(word));
}

async function holdersOf(database: Database, { by, key }: RowKey): Promise<CustomerId[]> {
  if (by === 'name') return database.findings.where('name').equals(key.slice('name:'.length)).limit(20).primaryKeys();
  if (by !== 'x' && by !== 'facebook') return database.findings.where('keys').equals(key).limit(20).primaryKeys();
  const current = key.slice(`${by}:@`.length);
  const accounts = await database.identities.where('[site+current]').equals([by, current]).toArray();
  // An account with a stable id says more of a handle than the handle alone, which may be its own from before.
  const stable = accounts.filter(({ userId }) => userId !== undefined);
  return (stable.length > 0 ? stable : accounts).map(({ customer }) => customer);
}
