import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { SidebarPlace } from '../model/appearance.ts';
import { closedShadow, sharedStyle } from './shadow.ts';
import { roomFor } from './sidebar-room.ts';
import { sidebarStyle } from './sidebar-style.ts';
import { createWidthHandle } from './sidebar-width.ts';

/** The sidebar in the page: a page of the extension in a frame, which the site can neither read nor type into. */
export interface SidebarFrame {
  /** Loads it unseen, so that opening it is quick. */
  readonly prepare: () => void;
  /** Shows it; with `focus` the keyboard is in it from now on. */
  readonly open: (options: { readonly focus: boolean }) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  readonly move: (place: SidebarPlace) => void;
  /** Makes itself narrow, or goes to the other side, so that this reply box is not covered for as long as it is there. */
  readonly standBeside: (box: Element) => void;
}

export interface SidebarOptions {
  readonly place: SidebarPlace;
  /** The person dragged its edge. */
  readonly onWidth: (width: number) => void;
  /** The page keeps removing it. */
  readonly onRefused: () => void;
}

const tag = 'post-side';
/** A page that takes the frame away this often does not want it. */
const mostReturns = 5;

export function createSidebarFrame(document: Document, options: SidebarOptions, signal: AbortSignal): SidebarFrame {
  let place = options.place;
  let host: HTMLElement | undefined;
  let frame: HTMLIFrameElement | undefined;
  let isOpen = false;
  let isLoaded = false;
  /** A page that is not there yet cannot take the focus. */
  let wantsFocus = false;
  /** What has the focus since the frame asked for it; something else has it once the person went on elsewhere. */
  let holder: Element | null = null;
  let returns = 0;
  let stopStandingBeside = () => {};
  const style = sharedStyle(document, sidebarStyle(place));

  function mount(): HTMLElement {
    if (host !== undefined) return host;
    host = document.createElement(tag);
    // In the top layer it lies above the site's dialogs, and no transform or stacking of the page moves it.
    host.popover = 'manual';
    const shadow = closedShadow(host, style);
    frame = document.createElement('iframe');
    frame.src = browser.runtime.getURL('/sidebar.html');
    frame.title = i18n.t('frame.title');
    // In a frame the browser's translator is there only where its page lets it; to anybody, since the frame's address changes.
    frame.allow = 'clipboard-write; translator *';
    frame.addEventListener('load', () => {
      isLoaded = true;
      if (wantsFocus) askForFocus();
    });
    const handle = createWidthHandle(
      document,
      () => place,
      (width) => move({ ...place, width }),
      options.onWidth,
    );
    shadow.append(frame, handle);
    document.documentElement.append(host);
    guard.observe(document.documentElement, { childList: true });
    return host;
  }

  function move(next: SidebarPlace): void {
    if (next.side === place.side && next.width === place.width) return;
    place = next;
    standAsChosen();
  }

  function standAsChosen(): void {
    stopStandingBeside();
    style.change(sidebarStyle(place));
  }

  /** Twice: Firefox does not let a frame have the focus in the moment in which it is shown. */
  function takeFocus(): void {
    frame?.focus();
    holder = document.activeElement;
    requestAnimationFrame(askForFocus);
  }

  /** A reply box that was filled meanwhile keeps it. */
  function askForFocus(): void {
    if (isOpen && document.activeElement === holder) frame?.focus();
  }

  /** Until the box is gone, or the sidebar is opened or moved the next time. */
  function standBeside(box: Element): void {
    if (!isOpen) return;
    standAsChosen();
    const room = roomFor(box, place);
    style.change(sidebarStyle(room.place));
    stopStandingBeside = room.whenGone(standAsChosen);
  }

  function show(): void {
    standAsChosen();
    const element = mount();
    if (!element.matches(':popover-open')) element.showPopover();
  }

  const guard = new MutationObserver(() => {
    if (host === undefined || host.isConnected || signal.aborted) return;
    returns += 1;
    if (returns > mostReturns) {
      guard.disconnect();
      host = undefined;
      isOpen = false;
      options.onRefused();
      return;
    }
    isLoaded = false;
    document.documentElement.append(host);
    if (isOpen) show();
  });

  signal.addEventListener('abort', () => {
    guard.disconnect();
    stopStandingBeside();
    host?.remove();
  });

  return {
    prepare: () => void mount(),
    open: ({ focus }) => {
      isOpen = true;
      show();
      wantsFocus = focus && !isLoaded;
      if (focus) takeFocus();
    },
    close: () => {
      isOpen = false;
      if (host?.matches(':popover-open')) host.hidePopover();
    },
    isOpen: () => isOpen,
    move,
    standBeside,
  };
}
