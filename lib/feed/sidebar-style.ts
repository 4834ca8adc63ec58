import type { SidebarPlace } from '../model/appearance.ts';

/**
 * The frame's own style. `:host` rules marked important win over everything the page says of the element, even over
 * its `style` attribute (css-cascade-5, §6.1: context). While the edge is pressed the frame hears no pointer: Chromium
 * hears of a pointer's capture after its first move only, and would give that one to the frame. No comment stands in the
 * text itself, which every page loads.
 */
export function sidebarStyle({ side, width }: SidebarPlace): string {
  return `
:host {
  all: initial !important;
  display: none !important;
}
:host(:popover-open) {
  display: block !important;
  position: fixed !important;
  inset: 0 ${side === 'right' ? '0 0 auto' : 'auto 0 0'} !important;
  width: min(${width}px, 100vw) !important;
  height: 100vh !important;
  height: 100dvh !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  opacity: 1 !important;
  visibility: visible !important;
  pointer-events: auto !important;
  background: transparent !important;
  color-scheme: normal !important;
  box-shadow: 0 0 0 1px rgb(20 22 40 / 10%), 0 0 32px -8px rgb(20 22 40 / 30%) !important;
}
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; background: transparent; }
[role='separator'] {
  position: absolute;
  inset-block: 0;
  ${side === 'right' ? 'left' : 'right'}: -4px;
  width: 8px;
  cursor: ew-resize;
  touch-action: none;
}
iframe:has(+ [role='separator']:active) { pointer-events: none; }
[role='separator']:focus-visible { outline: 2px solid #6d78e8; outline-offset: -3px; }
@media (forced-colors: active) { :host(:popover-open) { border-inline: 1px solid !important; } }
@media print { :host { display: none !important; } }
`;
}
