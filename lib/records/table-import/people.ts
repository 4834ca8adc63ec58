import { type CustomerId, identityKey, isSite } from '../../model/ids.ts';
import type { Candidate, MatchedBy, TableRow } from '../../model/table-import.ts';
import type { Database } from '../database.ts';
import { nameWords } from '../identities/names-alike.ts';
import { asShown } from '../identities/person.ts';
import { type PersonKeyKind, personKey } from '../identities/person-keys.ts';
import type { CustomerRow } from '../rows.ts';
import { sortName } from '../search/search-words.ts';

/** One thing by which somebody can be recognised. */
export interface RowKey {
  readonly by: MatchedBy;
  readonly key: string;
}

/** These are of one person alone: whoever has one and another name is worth a remark. */
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
  /** Those whom the records know, with what their cards show. */
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
    const known = rows.filter((row) => row !== undefined);
    for (const row of known) people.#names.set(row.id, row.name);
    for (const row of await asShown(database, known)) people.rows.set(row.id, row);
    for (const group of groups) if (group !== undefined) people.#roots.set(group.customer, group.root);
    for (const [place, { key }] of wanted.entries()) {
      for (const id of held[place] ?? []) {
        if (!people.rows.has(id)) continue;
        people.add(key, id);
        people.#recorded.add(key);
      }
      const plan = planned[place];
      if (plan !== undefined && 'customer' in plan) people.add(key, plan.customer, plan.name);
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

  /** Whom these keys may be of; customers that are shown as one are one, by that name of theirs which is like the row's. */
  candidates(keys: readonly RowKey[], { name: wanted }: TableRow['person']): Candidate[] {
    const found = new Map<CustomerId, Candidate>();
    const words = ownWords(wanted);
    for (const { by, key } of keys) {
      for (const customer of this.#holders.get(key) ?? []) {
        const root = this.#roots.get(customer) ?? customer;
        const name = this.nameOf(customer);
        const before = found.get(root) ?? { customer, name, by: [] };
        found.set(root, {
          ...before,
          name: shareOne(ownWords(name), words) ? name : before.name,
          by: before.by.includes(by) ? before.by : [...before.by, by],
        });
      }
    }
    return [...found.values()];
  }
}

/**
 * Whether the only candidate is the person of the row, without a doubt worth a question. Who is on record may have given
 * up a handle: it is theirs only where both are called alike.
 */
export function isSurely({ by, name, customer }: Candidate, person: TableRow['person'], people: People): boolean {
  if (by.includes('name')) return false;
  const [words, others] = [ownWords(name), ownWords(person.name)];
  if (words.length > 0 && others.length > 0) return isSure(by) ? shareOne(words, others) : isOneName(words, others);
  const isHandle = by.every(isSite);
  return !isHandle || words.length + others.length === 0 || !people.rows.has(customer);
}

/** What recognises somebody for sure is here that of somebody who is called otherwise: shared, or a mistake. */
export function hasOtherName({ by, name }: Candidate, person: TableRow['person']): boolean {
  const [words, others] = [ownWords(name), ownWords(person.name)];
  return isSure(by) && words.length > 0 && others.length > 0 && !shareOne(words, others);
}

function isSure(by: readonly MatchedBy[]): boolean {
  return by.some((one) => sure.includes(one));
}

/** `Chen, Maya` and `Maya Weber`: the same number or address tells the rest. */
function shareOne(words: readonly string[], others: readonly string[]): boolean {
  return words.some((word) => others.includes(word));
}

/** `Chen, Maya`, `Maya C.` and `Maya Lin Chen`, but not `Maya Weber`: one has no word that the other has not. */
function isOneName(...names: readonly [string[], string[]]): boolean {
  const [fewer, more] = names.toSorted((one, other) => one.length - other.length);
  return fewer?.every((word) => more?.some((other) => other.startsWith(word) || word.startsWith(other))) === true;
}

/** Somebody whose name nobody gave is called by a handle, an address or a number (`nameFor`): that is no name. */
function ownWords(name = ''): string[] {
  return /^@|\S@\S|^[\d\s()+./-]*$/u.test(name) ? [] : nameWords(name);
}

async function holdersOf(database: Database, { by, key }: RowKey): Promise<CustomerId[]> {
  if (by === 'name') return database.findings.where('name').equals(key.slice('name:'.length)).limit(20).primaryKeys();
  if (!isSite(by)) return database.findings.where('keys').equals(key).limit(20).primaryKeys();
  const current = key.slice(`${by}:@`.length);
  const accounts = await database.identities.where('[site+current]').equals([by, current]).toArray();
  // An account with a stable id says more of a handle than the handle alone, which may be its own from before.
  const stable = accounts.filter(({ userId }) => userId !== undefined);
  return (stable.length > 0 ? stable : accounts).map(({ customer }) => customer);
}
