import { vi } from 'vitest';

/** What a browser has and jsdom has not: sizes never change here, no preference is set, and the page is always idle. */
export function browserParts(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false }));
  vi.stubGlobal('requestIdleCallback', setTimeout);
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  Blob.prototype.stream ??= inOnePiece;
}

function inOnePiece(this: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
  const whole = this.arrayBuffer();
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(new Uint8Array(await whole));
      controller.close();
    },
  });
}
