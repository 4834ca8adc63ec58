import { Problem } from '../model/problem.ts';

/**
 * The beginning of a backup, 40 bytes, numbers big-endian. It is authenticated with every record, so that nobody can
 * change it unseen.
 *
 * | bytes | what |
 * | ---: | --- |
 * | 8 | `RJBACKUP` |
 * | 1 | version, 1 |
 * | 4 | iterations of PBKDF2-SHA-256 |
 * | 16 | its salt |
 * | 7 | the same beginning of every record's nonce |
 * | 4 | bytes of content in every record but the last |
 */
export interface Header {
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly noncePrefix: Uint8Array<ArrayBuffer>;
  readonly recordSize: number;
}

export const headerSize = 40;
/** The tag that AES-GCM puts behind each record. */
export const tagSize = 16;
/** OWASP's Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256 (2023). */
export const fewestIterations = 600_000;
/** A file that asks for more wants to keep the machine busy. */
const mostIterations = 10_000_000;
/** Large enough that the many calls do not count, small enough to hold a few. */
export const usualRecordSize = 1 << 20;
const largestRecord = 1 << 24;

const magic = new TextEncoder().encode('RJBACKUP');
const version = 1;

export function newHeader(recordSize = usualRecordSize): Header {
  const random = crypto.getRandomValues(new Uint8Array(23));
  return { iterations: fewestIterations, salt: random.slice(0, 16), noncePrefix: random.slice(16), recordSize };
}

export function writeHeader({ iterations, salt, noncePrefix, recordSize }: Header): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerSize);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint8(8, version);
  view.setUint32(9, iterations);
  bytes.set(salt, 13);
  bytes.set(noncePrefix, 29);
  view.setUint32(36, recordSize);
  return bytes;
}

/** @throws Problem `backupUnreadable`, `backupOfLaterVersion` */
export function readHeader(bytes: Uint8Array<ArrayBuffer>): Header {
  if (bytes.length < headerSize || magic.some((byte, place) => bytes[place] !== byte))
    throw new Problem('backupUnreadable', 'no backup');
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerSize);
  if (view.getUint8(8) > version) throw new Problem('backupOfLaterVersion', `version ${view.getUint8(8)}`);
  const iterations = view.getUint32(9);
  const recordSize = view.getUint32(36);
  const isSound =
    view.getUint8(8) === version &&
    iterations >= fewestIterations &&
    iterations <= mostIterations &&
    recordSize >= 1 &&
    recordSize <= largestRecord;
  if (!isSound) throw new Problem('backupDamaged', 'header');
  return { iterations, salt: bytes.slice(13, 29), noncePrefix: bytes.slice(29, 36), recordSize };
}

/**
 * A record's nonce: the file's prefix, its place, and whether it is the last (STREAM, after Hoang, Reyhanitabar,
 * Rogaway and Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015). No record can
 * change its place, and a file without its end has no last record.
 * @throws RangeError after 2^32 records, which are more than any disk
 */
export function nonceOf({ noncePrefix }: Header, place: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  if (place > 0xffff_ffff) throw new RangeError('too many records');
  const nonce = new Uint8Array(12);
  nonce.set(noncePrefix);
  new DataView(nonce.buffer).setUint32(7, place);
  nonce[11] = Number(isLast);
  return nonce;
}

/** The key that a passphrase opens; the same words typed on another keyboard are the same passphrase. */
export async function keyFor(passphrase: string, { iterations, salt }: Header): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const secret = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derived = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derived, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
