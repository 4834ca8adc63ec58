import type { Theme } from '../../lib/model/appearance.ts';

/** Paints the page light or dark as chosen, or as the system is, until the signal ends it. */
export function paintTheme(theme: Theme, signal: AbortSignal): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    const dark = theme === 'dark' || (theme === 'system' && system.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  };
  paint();
  system.addEventListener('change', paint, { signal });
}
