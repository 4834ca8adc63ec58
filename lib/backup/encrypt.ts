import { type Header, keyFor, newHeader, nonceOf, writeHeader } from './format.ts';
import { Pieces } from './pieces.ts';

/**
 * Encrypts what flows through it into a backup: the header, an empty record by which a wrong passphrase is told from
 * a damaged file, then the content in records. Holds two records at most.
 */
export async function encryption(
  passphrase: string,
  header: Header = newHeader(),
): Promise<TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>> {
  const key = await keyFor(passphrase, header);
  const additionalData = writeHeader(header);
  const waiting = new Pieces();
  let place = 0;
  const seal = async (content: Uint8Array<ArrayBuffer>, isLast: boolean) => {
    const iv = nonceOf(header, place, isLast);
    place += 1;
    return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, content));
  };
  return new TransformStream({
    async start(out) {
      out.enqueue(additionalData);
      out.enqueue(await seal(new Uint8Array(), false));
    },
    async transform(piece, out) {
      waiting.add(piece);
      // What fills a record exactly may be the last one: that is known at the end.
      while (waiting.length > header.recordSize) out.enqueue(await seal(waiting.take(header.recordSize), false));
    },
    async flush(out) {
      out.enqueue(await seal(waiting.take(header.recordSize), true));
    },
  });
}
