/** Whether something of the browser's own is there; `unavailable` for good on this machine, or for this language. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Listens to a download of the browser's, and says how much of it is there, 0 to 1. */
export function shareOf(onShare: (share: number) => void): (download: EventTarget) => void {
  return (download) =>
    download.addEventListener('downloadprogress', (event) => {
      const loaded: unknown = Reflect.get(event, 'loaded');
      if (typeof loaded === 'number') onShare(Math.min(1, Math.max(0, loaded)));
    });
}
