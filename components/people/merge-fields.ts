import { type Customer, type CustomerField, detailFields } from '../../lib/model/customer.ts';

/** Fields of which the card can show one value alone. */
export const mergeFields = ['name', 'firstName', ...detailFields] as const satisfies readonly CustomerField[];

/** One field with what either side says. */
export interface ComparedField {
  readonly field: CustomerField;
  readonly values: readonly [string | undefined, string | undefined];
}

/** The fields in which two customers say something, those in which they differ marked by `isChoice`. */
export function comparedFields(one: Customer, other: Customer): ComparedField[] {
  return mergeFields
    .map((field) => ({ field, values: [one[field], other[field]] as const }))
    .filter(({ values }) => values.some((value) => value !== undefined && value !== ''));
}

/** Whether somebody must say which of the two counts. */
export function isChoice({ values: [one, other] }: ComparedField): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
