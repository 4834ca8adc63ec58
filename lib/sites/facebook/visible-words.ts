import { parts } from './parts.ts';

/** No time has more letters; where more are visible, the style sheet that hides the others is not known. */
const longestScrambled = 24;

/** The words of a link as people see them: of a scrambled time only the letters that are not hidden, in their order. */
export function visibleWords(link: Element): string | undefined {
  const visible = visibleLetters(link);
  if (visible?.[0] === link) return link.textContent ?? undefined;
  const looks = link.ownerDocument.defaultView;
  if (visible === undefined || looks === null) return undefined;
  const ordered = visible.map((letter) => ({ letter, order: Number(looks.getComputedStyle(letter).order || 0) }));
  if (new Set(ordered.map(({ order }) => order)).size < ordered.length) return undefined; // the sheet that orders is missing
  return ordered
    .sort((one, other) => one.order - other.order)
    .map(({ letter }) => letter.textContent)
    .join('');
}

/** The letters of a scrambled link that people see, as they stand in the page; of any other the link itself. */
export function visibleLetters(link: Element): Element[] | undefined {
  const letters = link.querySelectorAll(parts.scrambled);
  if (letters.length === 0) return [link];
  const page = link.ownerDocument;
  let visible = lettersWithout(letters, hidingClasses(page));
  if (visible.length > longestScrambled) visible = lettersWithout(letters, lookForHidingClasses(page));
  return visible.length > longestScrambled || visible.length === letters.length ? undefined : visible;
}

function lettersWithout(letters: NodeListOf<Element>, hiding: readonly string[]): Element[] {
  return [...letters].filter(({ classList }) => !hiding.some((name) => classList.contains(name)));
}

/** Class names that take a letter out of the line; Facebook makes them up anew at each load. */
const known = new WeakMap<Document, readonly string[]>();

function hidingClasses(page: Document): readonly string[] {
  return known.get(page) ?? lookForHidingClasses(page);
}

/** From the style sheets the page carries as data for this purpose; more may come while it is open. */
function lookForHidingClasses(page: Document): readonly string[] {
  const sheets = [...page.querySelectorAll(parts.hidingStyles)];
  const names = sheets.flatMap((sheet) => [...classesIn(sheet.getAttribute('href') ?? '')]);
  known.set(page, names);
  return names;
}

function classesIn(sheet: string): ReadonlySet<string> {
  let rules = '';
  try {
    rules = decodeURIComponent(sheet.slice(sheet.indexOf(',') + 1));
  } catch {
    return new Set(); // not percent-encoded as we know it
  }
  const hiding = rules.matchAll(/\.([\w-]+)[^{}]*\{[^}]*position\s*:\s*absolute/g);
  return new Set([...hiding].flatMap(([, name]) => (name === undefined ? [] : [name])));
}
