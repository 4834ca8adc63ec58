import { decryption } from '../../lib/backup/decrypt.ts';
import { encryption } from '../../lib/backup/encrypt.ts';
import { manyRecords } from './many-records.ts';
import type { Benchmark } from './row.ts';

const size = { customers: 100_000, interactions: 390_000 };
const passphrase = 'seven brown owls at noon';
const megabyte = 1_000_000;

/** Everything of a large team packed and encrypted, and back, as a view does it; without asking the background for it. */
const backupBenchmark: Benchmark = async () => {
  let written = 0;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let mostHeap = 0;
  const made = await timed(async () =>
    lines((bytes) => {
      written += bytes;
      mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
    })
      .pipeThrough(new CompressionStream('gzip'))
      .pipeThrough(await encryption(passphrase))
      .pipeTo(new WritableStream({ write: (part) => void parts.push(part) })),
  );
  let read = 0;
  const opened = await timed(() =>
    new Blob(parts)
      .stream()
      .pipeThrough(decryption(passphrase))
      .pipeThrough(new DecompressionStream('gzip'))
      .pipeTo(
        new WritableStream({
          write(part: Uint8Array) {
            read += part.length;
          },
        }),
      ),
  );
  if (read !== written) throw new Error(`${written} bytes were written, ${read} came back`);
  const of = `${(written / megabyte).toFixed(0)} MB of ${size.customers.toLocaleString('en')} customers' records`;
  return [
    { name: `backup of ${of}`, value: written / megabyte / made, unit: 'MB/s', better: 'higher' },
    { name: `opening a backup of ${of}`, value: written / megabyte / opened, unit: 'MB/s', better: 'higher' },
    { name: 'heap while a backup is made', value: mostHeap / megabyte, unit: 'MB', better: 'lower' },
  ];
};

/** As many lines in a piece as in an answer of the background. */
function lines(onPiece: (bytes: number) => void): ReadableStream<BufferSource> {
  const all = manyRecords(size);
  const text = new TextEncoder();
  return new ReadableStream({
    pull(out) {
      const some: string[] = [];
      for (let next = all.next(); ; next = all.next()) {
        if (next.done === true) break;
        some.push(`${next.value}\n`);
        if (some.length === 500) break;
      }
      if (some.length === 0) return out.close();
      const piece = text.encode(some.join(''));
      onPiece(piece.length);
      out.enqueue(piece);
    },
  });
}

/** In seconds. */
async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

export default backupBenchmark;
