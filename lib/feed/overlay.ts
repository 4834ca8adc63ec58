import { ask } from '../messages/ask-as-page.ts';
import type { PageSetup } from '../messages/protocol/page.ts';
import { type SidebarPlace, usualPlace } from '../model/appearance.ts';
import type { PostKey } from '../model/ids.ts';
import { Problem } from '../model/problem.ts';
import type { FeedPage } from './feed-page.ts';
import { createMarks, type Marks } from './marks.ts';
import { createSidebarFrame } from './sidebar-frame.ts';

/** What of ours stands in a page, and outlasts a change of brands or settings: the marks and the sidebar. */
export interface Overlay {
  readonly marks: Marks;
  /** As the settings are now; undefined where this site is switched off. */
  readonly setUp: (setup: PageSetup | undefined) => void;
  readonly moveSidebar: (open: boolean) => void;
  /** The sidebar stands here from now on. */
  readonly moveTo: (place: SidebarPlace) => void;
  /** The person goes on in this element now: the sidebar must not lie over it. */
  readonly makeRoomFor: (element: Element) => void;
}

export interface OverlayEvents {
  readonly onProblem: (problem: Problem) => void;
  /** The page keeps removing the sidebar. */
  readonly onRefused: () => void;
}

export function openOverlay({ document, adapter }: FeedPage, on: OverlayEvents, signal: AbortSignal): Overlay {
  /** Whose mark opened the sidebar: it gets the focus back. */
  let opener: PostKey | undefined;
  const tell = (asked: Promise<unknown>) => asked.catch((error) => error instanceof Problem && on.onProblem(error));

  const sidebar = createSidebarFrame(
    document,
    {
      place: usualPlace,
      onWidth: (width) => void tell(ask('resizeSidebar', { width })),
      onRefused: on.onRefused,
    },
    signal,
  );

  function open(post: PostKey): void {
    opener = post;
    void tell(ask('open', { post }));
    sidebar.open({ focus: true });
  }

  function close(): void {
    sidebar.close();
    if (opener !== undefined) marks.focus(opener);
    opener = undefined;
  }

  // The first mark says that somebody will want the sidebar here.
  const prepareSoon = () => requestIdleCallback(() => !signal.aborted && sidebar.prepare(), { timeout: 2_000 });
  const marks = createMarks(document, adapter.markPlace, { open, first: prepareSoon }, signal);

  return {
    marks,
    setUp: (setup) => {
      if (setup !== undefined) sidebar.move(setup.sidebar);
      else sidebar.close();
      if (setup?.marks !== true) marks.clearAll();
      if (setup?.opens === true) sidebar.open({ focus: true });
    },
    moveTo: sidebar.move,
    makeRoomFor: sidebar.standBeside,
    moveSidebar: (wanted) => (wanted ? sidebar.open({ focus: true }) : close()),
  };
}
