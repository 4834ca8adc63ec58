/** Work that takes its time tells how far it is, and ends when it is told to. */
export interface Watched {
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}
