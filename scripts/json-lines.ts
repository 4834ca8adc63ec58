import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A line that cannot be taken, with where it stands and why. */
export class WrongLine extends Error {}

/**
 * Reads one JSON value a line; empty lines are passed over.
 * @throws WrongLine for the first line that is no JSON, or that `read` refuses by throwing.
 */
export async function* jsonLines<Value>(
  lines: Readable,
  name: string,
  read: (value: unknown) => Value,
): AsyncGenerator<Value> {
  let number = 0;
  for await (const line of createInterface({ input: lines, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    yield readLine(line.replace(/^\ufeff/, ''), `${name}, line ${number}`, read);
  }
}

function readLine<Value>(line: string, place: string, read: (value: unknown) => Value): Value {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new WrongLine(`${place}: this is no JSON.`);
  }
  try {
    return read(value);
  } catch (error) {
    throw new WrongLine(`${place}: ${error instanceof Error ? error.message : error}`);
  }
}
