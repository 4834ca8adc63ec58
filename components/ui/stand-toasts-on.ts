/** A ref: toasts appear above this element, so that they never cover the buttons in it. */
export function standToastsOn(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--toast-floor', `${element.offsetHeight}px`));
  observer.observe(element);
  return () => {
    observer.disconnect();
    style.removeProperty('--toast-floor');
  };
}
