import { useEffect, useEffectEvent } from 'react';

/** By `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Calls what a key stands for, never while somebody types, chooses from a menu or answers a dialog. Escape in a field
 * only leaves it: the next key, be it another suggestion's number, means what it says again.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const field = fieldOf(event.target);
    if (field !== undefined) {
      if (event.key === 'Escape') field.blur();
      return;
    }
    const action = shortcuts[withoutCapsLock(event)];
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

/** With Caps Lock on, a letter means what it says all the same. */
function withoutCapsLock({ key, shiftKey }: KeyboardEvent): string {
  return key.length === 1 && !shiftKey ? key.toLowerCase() : key;
}

/** What has all keys while it is open. A toast is a dialog by its role too, and takes none: nobody waits until it is gone. */
const menuOrDialog = '[role="menu"], [role="dialog"]:not(.toast)';

function isTaken({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing || !(target instanceof Element)) return true;
  if (target.closest(`${menuOrDialog}, [role="listbox"]`) !== null) return true;
  return document.querySelector(menuOrDialog) !== null;
}

/** What somebody is typing or choosing in. */
function fieldOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  return target.matches('input, textarea, select') || target.isContentEditable ? target : undefined;
}
