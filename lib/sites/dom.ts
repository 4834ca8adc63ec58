import { longestText } from '../model/post.ts';

/**
 * Where a part may stand: alternatives in order, the first that is there counts. Each has its reason and the date it
 * was seen in the site's own file.
 */
export type Selectors = readonly string[];

/** Elements below `root` that belong to somebody else's post (a quoted one, a comment) and are passed over. */
export type Foreign = readonly Element[];

/** The first alternative that is there, in page order, outside every foreign part. */
export function optionalElement(
  root: ParentNode,
  selectors: Selectors,
  foreign: Foreign = [],
): HTMLElement | undefined {
  for (const selector of selectors) {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) continue;
    if (!isForeign(found, foreign)) return found;
    for (const other of root.querySelectorAll<HTMLElement>(selector)) if (!isForeign(other, foreign)) return other;
  }
  return undefined;
}

export function isForeign(element: Element, foreign: Foreign): boolean {
  return foreign.some((part) => part.contains(element));
}

export interface TextRules {
  /** Subtrees whose words are not the author's: buttons, badges. */
  readonly without?: string;
  /** Elements of these names begin a line of their own (Facebook's lines are `div`s; X's mentions are too, inline). */
  readonly lines?: ReadonlySet<string>;
  /** Of those, the ones that begin after an empty line. */
  readonly paragraphs?: string;
}

const silent = new Set(['svg', 'style', 'script', 'template', 'video', 'audio', 'noscript']);
/** Whatever makes the words of an element other than its text nodes, one after another. */
const spoken = ['br', 'img', ...silent].join();

/**
 * The words in an element, with emoji pictures as the characters they stand for. Stops just after `longestText`
 * UTF-16 units. Never `innerText`: it asks for layout, and reads what the sites hide in their pages.
 */
export function textOf(element: Element, rules: TextRules = {}): string {
  const isPlain = rules.without === undefined && rules.lines === undefined && element.querySelector(spoken) === null;
  return (isPlain ? element.textContent : withWordsIn(element, rules, '')).toWellFormed();
}

function withWordsIn(parent: Node, rules: TextRules, before: string): string {
  let text = before;
  for (let node = parent.firstChild; node !== null && text.length <= longestText; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) text = withWordsOf(node as Element, rules, text); // nodeType 1 is an element
  }
  return text;
}

function withWordsOf(element: Element, rules: TextRules, before: string): string {
  const { localName } = element;
  if (localName === 'br') return `${before}\n`;
  if (localName === 'img') return before + (element.getAttribute('alt') ?? '');
  if (silent.has(localName) || (rules.without !== undefined && element.matches(rules.without))) return before;
  if (rules.lines?.has(localName) !== true) return withWordsIn(element, rules, before);
  const isParagraph = rules.paragraphs !== undefined && element.matches(rules.paragraphs);
  return withWordsIn(element, rules, endedBy(isParagraph ? '\n\n' : '\n', before));
}

function endedBy(breaks: string, before: string): string {
  let text = before;
  while (text !== '' && !text.endsWith(breaks)) text += '\n';
  return text;
}

/** A post's text as it is kept: trimmed, and cut at `longestText` without halving a character. */
export function cutText(text: string): { text: string; cut: boolean } {
  const trimmed = text.trim();
  if (trimmed.length <= longestText) return { text: trimmed, cut: false };
  const halved = /[\uD800-\uDBFF]/.test(trimmed.charAt(longestText - 1));
  return { text: trimmed.slice(0, halved ? longestText - 1 : longestText), cut: true };
}

const longestName = 1_000;

/** A name in one line; undefined where nothing is left of it. */
export function nameOf(text: string): string | undefined {
  const name = text.slice(0, longestName).replace(/\s+/g, ' ').trim().toWellFormed();
  return name === '' ? undefined : name;
}

/** Codes that say "no language": undetermined, no words, mixed, and X's own for emoji, links and hashtags only. */
const noLanguage = /^(und|zxx|mul|mis|art|q[a-t][a-z])$/i;
/** A page names few languages, each very often. */
const knownLanguages = new Map<string, string | undefined>();

/** A `lang` attribute as BCP 47 (X still writes `iw` for `he`); undefined where it names no language. */
export function languageOf(attribute: string | null | undefined): string | undefined {
  if (!attribute || attribute.length > 35) return undefined;
  if (!knownLanguages.has(attribute)) {
    if (knownLanguages.size > 500) knownLanguages.clear();
    knownLanguages.set(attribute, canonicalLanguage(attribute));
  }
  return knownLanguages.get(attribute);
}

function canonicalLanguage(attribute: string): string | undefined {
  if (noLanguage.test(attribute)) return undefined;
  try {
    return Intl.getCanonicalLocales(attribute.replaceAll('_', '-'))[0];
  } catch {
    return undefined; // not a language tag at all
  }
}

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** A `datetime` attribute as an ISO instant. */
export function instantOf(attribute: string | null | undefined): string | undefined {
  const time = Date.parse(attribute ?? '');
  if (!attribute || Number.isNaN(time)) return undefined;
  return isoInstant.test(attribute) ? attribute : new Date(time).toISOString();
}

/** Leaves out what is undefined, so that what is not there is absent. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  const kept: Partial<Fields> = {};
  for (const name in fields) if (fields[name] !== undefined) kept[name] = fields[name];
  return kept as Present<Fields>; // the type says exactly what the line above does
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } & {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
};
