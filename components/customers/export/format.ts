import type { ListedCustomer } from '../../../lib/messages/protocol/customers.ts';

/** A kind of file, written piece by piece. */
export interface Format {
  /** Of the file's name. */
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  readonly begin: () => string;
  /** `isFirst`: nobody was written before these. */
  readonly lines: (customers: readonly ListedCustomer[], isFirst: boolean) => string;
  readonly end: () => string;
}
