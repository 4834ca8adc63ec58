/** A web or e-mail address as it stands in a text, with or without its protocol. */
export interface WrittenLink {
  readonly start: number;
  readonly end: number;
  readonly isEmail: boolean;
  /** In lower case, without `www.`. */
  readonly host: string;
  /** With its first `/`, as written; empty where there is none. */
  readonly path: string;
}

/** Ends that are words of no language, so that `acme.com` is a link and `Acme.Then` a forgotten space. */
const wellKnownEnds = new Set(
  'com org net info biz edu gov mil int app dev shop store online site blog cloud tech news email agency live xyz club eu example test'.split(
    ' ',
  ),
);
/** Countries whose two letters are also a common word. */
const countryWords = new Set('is so it in at to no me my us be am as do by'.split(' '));

/** No address that people write runs on into these scripts; the words around it do. */
const spoken = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Thai}\\p{Script=Hangul}]';
const inHost = `(?!${spoken})[\\p{L}\\p{M}\\p{N}\\-]`;
const hostCharacter = new RegExp(inHost, 'u');
const hostRest = new RegExp(`(?:${inHost}|\\.(?=${inHost}))*`, 'uy');
const pathRest = new RegExp(`(?:(?!${spoken})[^\\s<>"“”«»。、，！？\\p{Cf}])*`, 'uy');
const localCharacter = /[\p{L}\p{M}\p{N}.+_-]/u;
const longestHost = 253;

/** Where what `pattern` matches from `start` on ends. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}

/**
 * Every address in the text, in order. Looks only around dots, so a text without one costs nothing.
 * @param isOurs hosts that are an address even where nothing else tells.
 */
export function findLinks(text: string, isOurs: (host: string) => boolean): WrittenLink[] {
  const links: WrittenLink[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', Math.max(from, dot + 1))) {
    if (endsSentence(text, dot) || !isHostBefore(text, dot)) continue;
    const hostEnd = endOf(hostRest, text, dot);
    const link = hostEnd === dot ? undefined : readLink(text, dot, hostEnd, from, isOurs);
    if (link !== undefined) links.push(link);
    from = link?.end ?? hostEnd;
  }
  return links;
}

/** Most dots do, and are told by no more than a look at what follows: a space, a line break, nothing. */
function endsSentence(text: string, dot: number): boolean {
  return dot + 1 === text.length || text.charCodeAt(dot + 1) <= 32;
}

function readLink(
  text: string,
  dot: number,
  runEnd: number,
  from: number,
  isOurs: (host: string) => boolean,
): WrittenLink | undefined {
  const farthest = Math.max(from, dot - longestHost);
  let start = dot;
  while (start > farthest && isHostBefore(text, start)) start -= 1;
  const email = readEmail(text, start, runEnd, farthest);
  if (email !== undefined) return email;
  const hostEnd = start + hostLength(text.slice(start, runEnd));

  const protocol = /https?:\/\/$/iu.exec(text.slice(Math.max(from, start - 8), start))?.[0] ?? '';
  const written = text.slice(start, hostEnd);
  const host = written.toLowerCase().replace(/^www\./u, '');
  const hasPath = /[/?#:]/.test(text.charAt(hostEnd));
  const end = hasPath ? withoutPunctuation(text, hostEnd, endOf(pathRest, text, hostEnd)) : hostEnd;
  const isSure = protocol !== '' || host.length < written.length || text.charAt(hostEnd) === '/';
  if (!isSure && !endsLikeHost(written) && !isOurs(host)) return undefined;
  const path = text.slice(hostEnd, end).replace(/^:\d+/u, '');
  return { start: start - protocol.length, end, isEmail: false, host, path };
}

function isHostBefore(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return hostCharacter.test(before) || (before === '.' && hostCharacter.test(text.charAt(index - 2)));
}

/** `joe@acme.example`, whichever of its dots was met first. A handle with a full stop (`@acme.help`) has nothing before its @. */
function readEmail(text: string, start: number, hostEnd: number, farthest: number): WrittenLink | undefined {
  const isBeforeAt = text.charAt(hostEnd) === '@' && hostCharacter.test(text.charAt(hostEnd + 1));
  const hostStart = isBeforeAt ? hostEnd + 1 : start;
  if (!isBeforeAt && text.charAt(start - 1) !== '@') return undefined;
  let local = hostStart - 1;
  while (local > farthest && localCharacter.test(text.charAt(local - 1))) local -= 1;
  if (local === hostStart - 1) return undefined;
  const end = isBeforeAt ? endOf(hostRest, text, hostStart) : hostEnd;
  return { start: local, end, isEmail: true, host: text.slice(hostStart, end).toLowerCase(), path: '' };
}

function withoutPunctuation(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[.,;:!?)\]}'’…/]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** Sites link `acme.com` also where another script runs on right after it, as in `acme.comщ`. */
function hostLength(run: string): number {
  for (const { 0: end, index } of run.matchAll(/\.[A-Za-z]{2,}(?=\P{ASCII})/gu))
    if (endsLikeHost(run.slice(0, index + end.length))) return index + end.length;
  return run.length;
}

function endsLikeHost(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1);
  if (wellKnownEnds.has(last.toLowerCase())) return true;
  return /^[a-z]{2}$/u.test(last) && !countryWords.has(last);
}

/** The host and path that a link term stands for: `https://www.acme.example/shop/` and `acme.example/shop` are one. */
export function linkTerm(text: string): { host: string; path: string } {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '');
  const slash = bare.search(/[/?#]/u);
  if (slash === -1) return { host: bare, path: '' };
  return { host: bare.slice(0, slash), path: bare.slice(slash).replace(/\/+$/u, '') };
}

/** A host and every host above it: `a.b.example` → itself, `b.example`, `example`. */
export function hostsUpFrom(host: string): string[] {
  const labels = host.split('.').slice(-10);
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Whether `path` is the term's path or lies below it. */
export function isBelow(path: string, termPath: string): boolean {
  const lower = path.toLowerCase();
  return lower.startsWith(termPath) && /^([/?#&]|$)/u.test(lower.slice(termPath.length));
}
