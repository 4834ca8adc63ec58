import { ask } from '../../../lib/messages/ask.ts';
import { mostListed } from '../../../lib/messages/protocol/customers.ts';
import type { CustomerId } from '../../../lib/model/ids.ts';
import type { Progress } from '../../transfer/export-records.ts';
import type { Format } from './format.ts';

/**
 * These customers as one file, fetched some hundred at a time; the browser keeps the parts on disk as they grow.
 * @throws Problem what the background said; AbortError where the signal ended it.
 */
export async function exportCustomers(
  customers: readonly CustomerId[],
  format: Format,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Blob> {
  const parts = [new Blob([format.begin()])];
  let isFirst = true;
  for (let from = 0; from < customers.length; from += mostListed) {
    signal.throwIfAborted();
    const listed = await ask('listCustomers', { customers: customers.slice(from, from + mostListed) });
    parts.push(new Blob([format.lines(listed, isFirst)]));
    isFirst &&= listed.length === 0;
    onProgress(Math.min(1, (from + mostListed) / customers.length));
  }
  return new Blob([...parts, format.end()], { type: format.type });
}
