import './kbd.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const names: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Control: 'Ctrl',
  Meta: '⌘',
  Enter: '⏎',
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The modifier that `Mod` stands for, as `aria-keyshortcuts` wants it. */
export const modifier = isMac ? 'Meta' : 'Control';

/** Keys as they stand on the keyboard: `Mod+Enter` is ⌘⏎ on a Mac and Ctrl ⏎ elsewhere. */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {keys.split('+').map((key) => (
        <span key={key}>{names[key] ?? key}</span>
      ))}
    </span>
  );
}

/** The same in words, for those who hear it. */
export function spokenKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => (key === 'Enter' ? key : (names[key] ?? key)))
    .join('+');
}

/** ⏎; not the one that ends an input method's word. */
export function isEnter(event: React.KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.nativeEvent.isComposing;
}

/** ⌘⏎ on a Mac, Ctrl ⏎ elsewhere. */
export function isModEnter(event: React.KeyboardEvent): boolean {
  return isEnter(event) && (event.metaKey || event.ctrlKey);
}
