import { useEffect, useEffectEvent } from 'react';

/** By `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** Calls what a key stands for, never while somebody types, chooses from a menu or answers a dialog. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const action = shortcuts[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => press(event), { signal: end.signal });
    return () => end.abort();
  }, []);
}

function isTaken({ key, target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || !(target instanceof Element)) return true;
  if (target.closest('[role="menu"], [role="dialog"], [role="listbox"]') !== null) return true;
  if (document.querySelector('[role="menu"], [role="dialog"]') !== null) return true;
  const typing =
    target.matches('input, textarea, select') || (target instanceof HTMLElement && target.isContentEditable);
  return typing && key !== 'Escape';
}
