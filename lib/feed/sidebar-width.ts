import { i18n } from '#i18n';
import type { SidebarPlace } from '../model/appearance.ts';

/** In CSS pixels, as the settings allow. */
const narrowest = 320;
const widest = 600;
const keyStep = 20;

/**
 * The edge that the sidebar is made wider and narrower with, by mouse, finger or arrow keys.
 * @param onWidth while it moves
 * @param onChosen once it was let go
 */
export function createWidthHandle(
  document: Document,
  place: () => SidebarPlace,
  onWidth: (width: number) => void,
  onChosen: (width: number) => void,
): HTMLElement {
  const handle = document.createElement('div');
  handle.role = 'separator';
  handle.tabIndex = 0;
  handle.ariaOrientation = 'vertical';
  handle.ariaLabel = i18n.t('frame.resize');
  handle.ariaValueMin = String(narrowest);
  handle.ariaValueMax = String(widest);

  const change = (width: number) => {
    const allowed = Math.round(Math.min(widest, Math.max(narrowest, width)));
    handle.ariaValueNow = String(allowed);
    onWidth(allowed);
  };
  const drag = (event: PointerEvent) => {
    const view = document.defaultView;
    if (view === null || !handle.hasPointerCapture(event.pointerId)) return;
    const room = document.documentElement.clientWidth;
    change(place().side === 'right' ? room - event.clientX : event.clientX);
  };
  const letGo = () => {
    handle.removeEventListener('pointermove', drag);
    onChosen(place().width);
  };
  handle.addEventListener('focus', () => {
    handle.ariaValueNow = String(place().width);
  });
  handle.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    // Captured, the pointer is heard above the frame too, which would swallow it.
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', drag);
    handle.addEventListener('lostpointercapture', letGo, { once: true });
  });
  handle.addEventListener('keydown', (event) => {
    const wider = place().side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const narrower = place().side === 'right' ? 'ArrowRight' : 'ArrowLeft';
    if (!event.isTrusted || (event.key !== wider && event.key !== narrower)) return;
    event.preventDefault();
    event.stopPropagation();
    change(place().width + (event.key === wider ? keyStep : -keyStep));
    onChosen(place().width);
  });
  return handle;
}
