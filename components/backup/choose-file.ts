import { offerFile } from '../transfer/export-records.ts';

/** Where a backup is written to. */
export interface Target {
  readonly name: string;
  readonly stream: WritableStream<Uint8Array<ArrayBuffer>>;
}

/** Of Chromium; the File System Access API is not in TypeScript's own types, nor in Firefox. */
type Picker = (options: {
  suggestedName: string;
}) => Promise<{ readonly name: string; createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>> }>;

/**
 * A file of the person's choice that is written as it comes, and is there only once it is whole; where the browser has
 * no such thing, a download that is offered at the end.
 * @throws AbortError where the person chose none
 */
export async function chooseFile(name: string): Promise<Target> {
  const pick: Picker | undefined = Reflect.get(globalThis, 'showSaveFilePicker');
  if (pick === undefined) return { name, stream: download(name) };
  const file = await pick({ suggestedName: name });
  return { name: file.name, stream: await file.createWritable() };
}

/** How many bytes are handed to the browser at once: it keeps what is handed over on disk. */
const bytesAtOnce = 16 << 20;

function download(name: string): WritableStream<Uint8Array<ArrayBuffer>> {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const handOver = () => {
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  };
  return new WritableStream({
    write(piece) {
      waiting.push(piece);
      length += piece.length;
      if (length >= bytesAtOnce) handOver();
    },
    close() {
      handOver();
      offerFile(new Blob(parts, { type: 'application/octet-stream' }), name);
    },
  });
}
