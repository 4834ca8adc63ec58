/** Gives an element a closed shadow root: the page sees that something is there and cannot look inside. */
export function closedShadow(host: HTMLElement, style: Style): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'closed' });
  style.putInto(shadow);
  return shadow;
}

/** A style that many shadow roots share and that can be changed for all of them at once. */
export interface Style {
  readonly putInto: (shadow: ShadowRoot) => void;
  readonly change: (css: string) => void;
}

export function sharedStyle(document: Document, css: string): Style {
  let text = css;
  let sheet = constructed(document, css);
  // Where a sheet cannot be shared, each root has its own; kept weakly, since roots go with their posts.
  let copies: WeakRef<HTMLStyleElement>[] = [];

  function copyInto(shadow: ShadowRoot): void {
    const copy = document.createElement('style');
    copy.textContent = text;
    shadow.append(copy);
    copies.push(new WeakRef(copy));
  }

  return {
    putInto: (shadow) => {
      if (sheet === undefined) return copyInto(shadow);
      try {
        shadow.adoptedStyleSheets = [sheet];
      } catch {
        // Older Firefox: a content script may not adopt sheets (bugzilla 1751346).
        sheet = undefined;
        copyInto(shadow);
      }
    },
    change: (css) => {
      text = css;
      sheet?.replaceSync(css);
      copies = copies.filter((copy) => copy.deref() !== undefined);
      for (const copy of copies) {
        const element = copy.deref();
        if (element !== undefined) element.textContent = css;
      }
    },
  };
}

function constructed(document: Document, css: string): CSSStyleSheet | undefined {
  try {
    const view = document.defaultView as (Window & typeof globalThis) | null; // a window has the global constructors
    if (view === null) return undefined;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return undefined;
  }
}
