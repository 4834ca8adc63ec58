import type { CustomerId } from '../../model/ids.ts';
import type { Database } from '../database.ts';

/** Who is one person with whom, for lists of everybody. */
export interface People {
  /** The customer who stands for all that are one person. */
  readonly personOf: (customer: CustomerId) => CustomerId;
  /** Everybody for whom this one stands. */
  readonly membersOf: (person: CustomerId) => readonly CustomerId[];
}

/** Only those who were merged have a row: of 100,000 customers a few hundred. */
export async function peopleOf({ groups }: Database): Promise<People> {
  const roots = new Map<CustomerId, CustomerId>();
  const members = new Map<CustomerId, CustomerId[]>();
  for (const { customer, root } of await groups.toArray()) {
    roots.set(customer, root);
    members.set(root, [...(members.get(root) ?? []), customer]);
  }
  return {
    personOf: (customer) => roots.get(customer) ?? customer,
    membersOf: (person) => members.get(person) ?? [person],
  };
}
