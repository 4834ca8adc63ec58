const rgb = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[, /]+([\d.]+))?/;

/** Whether the page is dark, now and whenever it changes. Reads one computed style a change, nothing in between. */
export function watchPageTheme(document: Document, onTheme: (isDark: boolean) => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  const system = view.matchMedia('(prefers-color-scheme: dark)');
  let last: boolean | undefined;
  let frame: number | undefined;

  function look(): void {
    frame = undefined;
    const isDark = isDarkNow() ?? false;
    if (isDark !== last) onTheme(isDark);
    last = isDark;
  }

  function isDarkNow(): boolean | undefined {
    for (const element of [document.body, document.documentElement]) {
      const [, red, green, blue, alpha = '1'] = rgb.exec(view?.getComputedStyle(element).backgroundColor ?? '') ?? [];
      if (red === undefined || Number(alpha) < 0.5) continue;
      // Perceived brightness (ITU-R BT.601), 0 to 255.
      return 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue) < 128;
    }
    // The page paints nothing: the canvas is dark only where the page allows a dark scheme.
    return view?.getComputedStyle(document.documentElement).colorScheme.includes('dark') && system.matches;
  }

  const lookSoon = () => {
    frame ??= view.requestAnimationFrame(look);
  };
  const observer = new MutationObserver(lookSoon);
  // Sites switch their theme on one of these two; nothing else is watched.
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  system.addEventListener('change', lookSoon, { signal });
  look();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });
}
