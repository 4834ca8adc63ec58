import type { MarkView } from '../model/mention.ts';
import { isOverdue, markWords, shortAge, untilNextAge } from './mark-words.ts';
import { closedShadow, type Style } from './shadow.ts';

/** One mark beside one post. All it knows stays in its closed shadow root; the page sees an element without a word. */
export interface Mark {
  readonly host: HTMLElement;
  readonly show: (view: MarkView) => void;
  /** Moves the clock on; answers in how many milliseconds it changes next, undefined where it stands still. */
  readonly tick: (now: number) => number | undefined;
  readonly focus: () => void;
}

/** The element a mark lives in: a neutral name, and no attribute that tells anything. */
export const markTag = 'post-mark';

type ShapeName = MarkView['sentiment'] | 'urgent';

/** The same shapes as everywhere in Rejoinder: told apart by more than their colour. */
const shapes: Readonly<Record<ShapeName, readonly [name: 'path' | 'circle', attributes: string]>> = {
  urgent: ['path', 'd=M6 .8 11.6 11 .4 11Z;fill=currentColor'],
  negative: ['path', 'd=M6 .8 11.2 6 6 11.2.8 6Z;fill=currentColor'],
  positive: ['circle', 'cx=6;cy=6;r=4.6;fill=currentColor'],
  neutral: ['circle', 'cx=6;cy=6;r=3.8;fill=none;stroke=currentColor;stroke-width=1.8'],
  unsure: ['circle', 'cx=6;cy=6;r=4;fill=none;stroke=currentColor;stroke-width=1.8;stroke-dasharray=2.4 1.8'],
};

/** Latest that a mark has its words, in milliseconds. */
const wordsMs = 250;
const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'auxclick', 'dblclick'];

const keys = ['keydown', 'keypress', 'keyup'];

function keepFromPage(event: Event): void {
  event.stopPropagation();
}

function keepPressFromPage(event: Event): void {
  if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) event.stopPropagation();
}

/** @param onOpen called for the person's own click or key alone, never for an event that the page made */
export function createMark(document: Document, style: Style, onOpen: () => void): Mark {
  const host = document.createElement(markTag);
  const shadow = closedShadow(host, style);
  const button = document.createElement('button');
  button.type = 'button';
  shadow.append(button);
  let view: MarkView | undefined;
  let clock: HTMLElement | undefined;
  let shape: ShapeName | undefined;

  // The whole post is a link to the site: a press on the mark must not be a press on the post. Other keys stay
  // the site's shortcuts.
  for (const name of presses) button.addEventListener(name, keepFromPage, { passive: true });
  for (const name of keys) button.addEventListener(name, keepPressFromPage);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) onOpen();
  });

  let saidAt = 0;
  function say(now: number): void {
    if (view === undefined) return;
    saidAt = now;
    const words = markWords(view, now);
    button.title = words;
    button.setAttribute('aria-label', words);
  }

  function part(name: string, text: string): HTMLElement {
    const element = document.createElement('span');
    element.className = name;
    element.textContent = text;
    element.ariaHidden = 'true';
    return element;
  }

  function draw(name: ShapeName): Node {
    shape = name;
    return shapeOf(document, name);
  }

  return {
    host,
    show: (next) => {
      if (next === view) return;
      const now = Date.now();
      view = next;
      const { state } = next;
      const waits = state.kind === 'waiting' && next.notUs !== true;
      clock = waits ? part('clock', shortAge(now - Date.parse(state.since))) : undefined;
      button.className = waits || state.kind === 'answered' ? '' : 'quiet';
      const tick = state.kind === 'answered' ? part('by', `✓ ${state.by}`.trim()) : draw(shapeNow(next, now));
      const took =
        state.kind === 'answered' ? part('took', shortAge(Date.parse(state.at) - Date.parse(state.since))) : undefined;
      const met = state.kind !== 'answered' && next.met > 0 ? part('met', `${next.met}×`) : undefined;
      button.replaceChildren(...[tick, clock, took, met].filter((each) => each !== undefined));
      // The words take longer than the mark: they are ready before anybody can ask for them, and not sooner.
      requestIdleCallback(() => host.isConnected && view === next && say(Date.now()), { timeout: wordsMs });
    },
    tick: (now) => {
      if (clock === undefined || view?.state.kind !== 'waiting') return undefined;
      const age = now - Date.parse(view.state.since);
      const text = shortAge(age);
      if (clock.textContent !== text) clock.textContent = text;
      const next = shapeNow(view, now);
      const hasTurned = shape !== next;
      if (hasTurned) button.firstChild?.replaceWith(draw(next));
      if (hasTurned || now - saidAt >= 60_000) say(now);
      return untilNextAge(age);
    },
    focus: () => button.focus(),
  };
}

function shapeNow(view: MarkView, now: number): ShapeName {
  return view.urgent === true || isOverdue(view, now) ? 'urgent' : view.sentiment;
}

/** Each drawn once, and copied from then on. */
const drawn = new Map<ShapeName, SVGElement>();

function shapeOf(document: Document, name: ShapeName): Node {
  let shape = drawn.get(name);
  if (shape === undefined) {
    shape = drawShape(document, name);
    drawn.set(name, shape);
  }
  return shape.cloneNode(true);
}

function drawShape(document: Document, name: ShapeName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  const [element, attributes] = shapes[name];
  const shape = document.createElementNS('http://www.w3.org/2000/svg', element);
  for (const attribute of attributes.split(';')) {
    const [key = '', value = ''] = attribute.split('=');
    shape.setAttribute(key, value);
  }
  svg.append(shape);
  return svg;
}
