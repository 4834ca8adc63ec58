import { Problem } from '../model/problem.ts';
import { type Header, headerSize, keyFor, nonceOf, readHeader, tagSize, writeHeader } from './format.ts';
import { Pieces } from './pieces.ts';

/**
 * Decrypts a backup that flows through it. Nothing of a record comes out that is not as it was written, and the end
 * comes only after the record that says it is the last.
 * @throws Problem in the stream: `backupUnreadable`, `backupOfLaterVersion`, `backupWrongPassphrase` or
 * `backupDamaged`, which is cut off or altered.
 */
export function decryption(passphrase: string): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  const waiting = new Pieces();
  let opened: Opened | undefined;
  const open = async (): Promise<Opened | undefined> => {
    if (opened !== undefined || waiting.length < headerSize + tagSize) return opened;
    opened = await openWith(passphrase, waiting.take(headerSize), waiting.take(tagSize));
    return opened;
  };
  return new TransformStream({
    async transform(piece, out) {
      waiting.add(piece);
      const file = await open();
      while (file !== undefined && waiting.length > file.sealedSize)
        out.enqueue(await file.unseal(waiting.take(file.sealedSize), false));
    },
    async flush(out) {
      if (opened === undefined) readHeader(waiting.take(headerSize));
      if (opened === undefined || waiting.length < tagSize) throw new Problem('backupDamaged', 'no end');
      out.enqueue(await opened.unseal(waiting.take(opened.sealedSize), true));
    },
  });
}

interface Opened {
  /** Bytes of every record but the last as it stands in the file. */
  readonly sealedSize: number;
  readonly unseal: (record: Uint8Array<ArrayBuffer>, isLast: boolean) => Promise<Uint8Array<ArrayBuffer>>;
}

async function openWith(
  passphrase: string,
  head: Uint8Array<ArrayBuffer>,
  check: Uint8Array<ArrayBuffer>,
): Promise<Opened> {
  const header = readHeader(head);
  const key = await keyFor(passphrase, header);
  let place = 0;
  const unseal = async (record: Uint8Array<ArrayBuffer>, isLast: boolean) => {
    const content = await decrypted(header, key, place, record, isLast);
    if (content === undefined) throw new Problem('backupDamaged', `record ${place}`);
    place += 1;
    return content;
  };
  if ((await decrypted(header, key, place, check, false)) === undefined) throw new Problem('backupWrongPassphrase');
  place += 1;
  return { sealedSize: header.recordSize + tagSize, unseal };
}

/** What a record says; undefined where it is not what was written with this key, in this file, at this place. */
async function decrypted(
  header: Header,
  key: CryptoKey,
  place: number,
  record: Uint8Array<ArrayBuffer>,
  isLast: boolean,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const how = { name: 'AES-GCM', iv: nonceOf(header, place, isLast), additionalData: writeHeader(header) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(how, key, record));
  } catch {
    return undefined; // the browser gives no reason, so that nobody can learn from it
  }
}
