/** Bytes that arrive in pieces of any size and are taken in pieces of a chosen one; each byte is copied once. */
export class Pieces {
  #pieces: Uint8Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Takes the next `size` bytes, or as many as there are. */
  take(size: number): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(Math.min(size, this.#length));
    let filled = 0;
    let used = 0;
    for (const piece of this.#pieces) {
      if (filled === taken.length) break;
      const part = piece.subarray(0, taken.length - filled);
      taken.set(part, filled);
      filled += part.length;
      if (part.length < piece.length) {
        this.#pieces[used] = piece.subarray(part.length);
        break;
      }
      used += 1;
    }
    this.#pieces.splice(0, used);
    this.#length -= taken.length;
    return taken;
  }
}
