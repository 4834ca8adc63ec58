import { type ESTree, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { parse, type Source, sources } from './sources.ts';

/** Ways in which a script could press, send, scroll or fetch in the person's name. */
const calls = new Set([
  'click',
  'submit',
  'requestSubmit',
  'scroll',
  'scrollTo',
  'scrollBy',
  'scrollIntoView',
  'fetch',
  'sendBeacon',
]);
const made = new Set([
  'KeyboardEvent',
  'MouseEvent',
  'PointerEvent',
  'TouchEvent',
  'SubmitEvent',
  'XMLHttpRequest',
  'WebSocket',
]);
/** What the sites call their own submit controls. */
const submitControls = /tweetButton|type=["']?submit/;

/** The one place that may press a control of a site: the one that opens the reply box, on the person's own click. */
const opener = 'click';

const inPages = sources('lib/{sites,feed,messages,detect}/**/*.ts', 'entrypoints/*.content/**/*.ts');

test('in all that runs in a page one place alone presses something, and it opens the reply box', () => {
  const pressed = inPages.flatMap(deedsIn);
  expect(pressed.map(({ deed }) => deed)).toEqual([opener]);
  expect(pressed[0]?.source).toMatch(/^lib\/feed\//);
});

test('nothing that runs in a page knows the name of a submit control', () => {
  expect(inPages.flatMap((source) => textsIn(source).filter((text) => submitControls.test(text)))).toEqual([]);
});

describe('the rule sees', () => {
  test.each([
    ['button.click()', 'click'],
    ["button['click']()", 'click'],
    ['form?.requestSubmit()', 'requestSubmit'],
    ['void fetch("/api")', 'fetch'],
    ['globalThis.fetch("/api")', 'fetch'],
    ["editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))", 'KeyboardEvent'],
    ['const press = HTMLElement.prototype.click', 'click'],
  ])('%s', (code, deed) => {
    expect(deedsIn(parse('sample.ts', code)).map((one) => one.deed)).toEqual([deed]);
  });

  test('and leaves alone what only listens', () => {
    expect(deedsIn(parse('sample.ts', "mark.addEventListener('click', (event) => event.isTrusted)"))).toEqual([]);
  });
});

/** Every press, submission, scroll or request in a source, by name. */
function deedsIn({ path, program }: Source): { source: string; deed: string }[] {
  const deeds: { source: string; deed: string }[] = [];
  const note = (deed: string | undefined, names: ReadonlySet<string>) => {
    if (deed !== undefined && names.has(deed)) deeds.push({ source: path, deed });
  };
  new Visitor({
    // Reading the method is enough to press: it can be called later under another name.
    MemberExpression: (node) => note(propertyName(node), calls),
    CallExpression: ({ callee }) => note(callee.type === 'Identifier' ? callee.name : undefined, calls),
    NewExpression: ({ callee }) => note(callee.type === 'Identifier' ? callee.name : propertyName(callee), made),
  }).visit(program);
  return deeds;
}

function propertyName(node: ESTree.Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  if (node.property.type === 'Identifier' && !node.computed) return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : undefined;
}

function textsIn({ program }: Source): string[] {
  const texts: string[] = [];
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateElement: ({ value }) => void texts.push(value.raw),
  }).visit(program);
  return texts;
}
