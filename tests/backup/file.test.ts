import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { decryption } from '../../lib/backup/decrypt.ts';
import { encryption } from '../../lib/backup/encrypt.ts';
import { headerSize, newHeader, tagSize } from '../../lib/backup/format.ts';
import { Pieces } from '../../lib/backup/pieces.ts';
import { asProblem } from '../../lib/model/problem.ts';

const passphrase = 'seven brown owls at noon';
/** Each opening derives a key, which is slow on purpose: files are small here, and runs few. */
const recordSize = 16;

async function through(
  bytes: Uint8Array,
  transform: TransformStream<Uint8Array, Uint8Array>,
  pieceSize = bytes.length,
): Promise<Uint8Array> {
  const pieces = new ReadableStream<Uint8Array>({
    start(out) {
      for (let at = 0; at < bytes.length; at += pieceSize) out.enqueue(bytes.slice(at, at + pieceSize));
      out.close();
    },
  });
  return new Uint8Array(await new Response(pieces.pipeThrough(transform)).arrayBuffer());
}

const encrypt = async (content: Uint8Array, pieceSize?: number) =>
  through(content, await encryption(passphrase, newHeader(recordSize)), pieceSize);
const decrypt = (file: Uint8Array, pieceSize?: number) => through(file, decryption(passphrase), pieceSize);
const problemOf = (file: Uint8Array, words = passphrase) =>
  through(file, decryption(words)).then(
    () => undefined,
    (thrown: unknown) => asProblem(thrown).kind,
  );

const content = new TextEncoder().encode('Maya likes tea, and her parcel is late for the third time.');
let file = new Uint8Array();
beforeAll(async () => {
  file = new Uint8Array(await encrypt(content));
});

test('whatever was written comes back, in whatever pieces it flows', async () => {
  const bytes = fc.uint8Array({ maxLength: 5 * recordSize });
  const size = fc.integer({ min: 1, max: 3 * recordSize });
  await fc.assert(
    fc.asyncProperty(bytes, size, size, async (written, one, other) => {
      expect(await decrypt(await encrypt(written, one), other)).toEqual(written);
    }),
    {
      numRuns: 12,
      examples: [
        [new Uint8Array(), 1, 1],
        [new Uint8Array(2 * recordSize), 7, 5],
      ],
    },
  );
});

test('any altered byte is noticed', async () => {
  const place = fc.integer({ min: 0, max: file.length - 1 });
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const altered = file.slice();
      altered[at] = (altered[at] ?? 0) ^ change;
      expect(await problemOf(altered)).toMatch(/^backup/);
    }),
    { numRuns: 14 },
  );
});

test('a file that is cut off anywhere, also between two records, is noticed', async () => {
  const ends = [headerSize + tagSize, headerSize + tagSize + recordSize + tagSize, file.length - 1, headerSize, 3, 0];
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), async (end) => {
      expect(await problemOf(file.slice(0, end))).toMatch(/^backup/);
    }),
    { numRuns: 6, examples: ends.map((end): [number] => [end]) },
  );
});

describe('what is wrong is told apart', () => {
  const start = headerSize + tagSize;
  const sealed = recordSize + tagSize;
  test.each([
    ['a wrong passphrase', () => problemOf(file, 'seven brown owls at moon'), 'backupWrongPassphrase'],
    [
      'a file of something else',
      () => problemOf(new TextEncoder().encode('{"rejoinder":1}'.repeat(9))),
      'backupUnreadable',
    ],
    ['an empty file', () => problemOf(new Uint8Array()), 'backupUnreadable'],
    ['a later version', () => problemOf(file.with(8, 9)), 'backupOfLaterVersion'],
    ['a cut-off file', () => problemOf(file.slice(0, start + sealed)), 'backupDamaged'],
    ['a file with something behind it', () => problemOf(new Uint8Array([...file, 0])), 'backupDamaged'],
    [
      'records that changed places',
      () => problemOf(new Uint8Array([...file.slice(0, start), ...file.slice(start + sealed)])),
      'backupDamaged',
    ],
    ['a header that asks for too little work', () => problemOf(file.with(9, 0).with(10, 0)), 'backupDamaged'],
  ] as const)('%s', async (_, found, kind) => {
    expect(await found()).toBe(kind);
  });
});

test('two backups of the same content with the same passphrase have nothing in common', async () => {
  const other = await encrypt(content);
  const same = file.slice(headerSize).filter((byte, place) => byte === other[headerSize + place]).length;
  expect(same).toBeLessThan(file.length / 8);
});

test('pieces are taken in the order and length asked for, whatever they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9 })), fc.array(fc.nat(12)), (added, sizes) => {
      const pieces = new Pieces();
      for (const piece of added) pieces.add(piece);
      const taken = sizes.map((size) => pieces.take(size));
      const all = added.flatMap((piece) => [...piece]);
      expect([...taken.flatMap((part) => [...part]), ...pieces.take(Number.MAX_SAFE_INTEGER)]).toEqual(all);
      expect(taken.every((part, place) => part.length <= (sizes[place] ?? 0))).toBe(true);
    }),
  );
});
