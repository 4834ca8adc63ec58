import { mix, seed } from '../model/fnv.ts';
import { keyBits } from './hash.ts';

/** A table of keys with a row of small numbers each, and what its header says of them. */
export interface Packed {
  /** What stood in the header, unchecked. */
  readonly header: unknown;
  /** Rising. */
  readonly keys: Uint32Array;
  /** `columns` numbers for each key, from -127 to 127. */
  readonly rows: Int8Array;
  readonly columns: number;
}

/** The bytes are no table of ours, or not all of them. */
export class BrokenWeights extends Error {
  override readonly name = 'BrokenWeights';
}

const magic = 'RJW1';
const fixedBytes = 16;

/**
 * The bytes of a table, little-endian: `RJW1`, the header's length (4 bytes), how many keys (4), how many columns (4);
 * the header as JSON; each key's distance from the one before (seven bits a byte, the eighth says that more follow);
 * the rows, column after column; FNV-1a of all that (4).
 */
export function pack(header: unknown, keys: Uint32Array, rows: Int8Array, columns: number): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const distances: number[] = [];
  let before = 0;
  for (const key of keys) {
    let distance = key - before;
    before = key;
    for (; distance > 127; distance >>>= 7) distances.push((distance & 127) | 128);
    distances.push(distance);
  }
  const bytes = new Uint8Array(fixedBytes + json.length + distances.length + rows.length + 4);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < magic.length; at += 1) bytes[at] = magic.charCodeAt(at);
  view.setUint32(4, json.length, true);
  view.setUint32(8, keys.length, true);
  view.setUint32(12, columns, true);
  bytes.set(json, fixedBytes);
  bytes.set(distances, fixedBytes + json.length);
  const rowStart = fixedBytes + json.length + distances.length;
  for (let row = 0; row < keys.length; row += 1)
    for (let column = 0; column < columns; column += 1)
      view.setInt8(rowStart + column * keys.length + row, rows[row * columns + column] ?? 0);
  view.setUint32(bytes.length - 4, checksum(bytes.subarray(0, -4)), true);
  return bytes;
}

/**
 * Reads what `pack` wrote.
 * @throws BrokenWeights where a byte is missing or another one
 */
export function unpack(bytes: Uint8Array): Packed {
  if (bytes.length < fixedBytes + 4 || String.fromCharCode(...bytes.subarray(0, 4)) !== magic)
    throw new BrokenWeights('These are no weights.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(bytes.length - 4, true) !== checksum(bytes.subarray(0, -4)))
    throw new BrokenWeights('The weights are damaged.');
  const headerLength = view.getUint32(4, true);
  const keys = new Uint32Array(view.getUint32(8, true));
  const columns = view.getUint32(12, true);
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(fixedBytes, fixedBytes + headerLength)));
  let at = fixedBytes + headerLength;
  let key = 0;
  for (let row = 0; row < keys.length; row += 1) {
    let shift = 0;
    let byte = 0;
    do {
      byte = view.getUint8(at);
      key += (byte & 127) << shift;
      shift += 7;
      at += 1;
    } while (byte > 127);
    keys[row] = key;
  }
  const rows = new Int8Array(keys.length * columns);
  for (let row = 0; row < keys.length; row += 1)
    for (let column = 0; column < columns; column += 1)
      rows[row * columns + column] = view.getInt8(at + column * keys.length + row);
  return { header, keys, rows, columns };
}

function checksum(bytes: Uint8Array): number {
  let sum = seed;
  for (const byte of bytes) sum = mix(sum, byte);
  return sum >>> 0;
}

/** Finds the row of a key; -1 where there is none. */
export type FindRow = (key: number) => number;

/** Looks keys up in a table that is at most half full (linear probing). */
export function rowFinder(keys: Uint32Array): FindRow {
  const bits = Math.max(4, Math.ceil(Math.log2(keys.length * 2 + 1)));
  const mask = (1 << bits) - 1;
  const drop = Math.max(0, keyBits - bits);
  const slots = new Int32Array(1 << bits);
  keys.forEach((key, row) => {
    let slot = (key >>> drop) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  });
  return (key) => {
    for (let slot = (key >>> drop) & mask; ; slot = (slot + 1) & mask) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0 || keys[row] === key) return row;
    }
  };
}
