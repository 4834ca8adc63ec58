import { Visitor } from 'vite';
import { describe, expect, test } from 'vitest';
import { parse, type Source, sources } from './sources.ts';

/**
 * What the types of the DOM know and the oldest browsers of the manifest (Chrome 120, Firefox 128) do not, by the
 * versions on MDN. What is missing of the language itself, `lib` in tsconfig.json leaves out.
 */
const tooNew: Readonly<Record<string, string>> = {
  'URL.parse': 'Chrome 126',
  setHTMLUnsafe: 'Chrome 124',
  getHTML: 'Chrome 125',
  moveBefore: 'Chrome 133, Firefox 144',
  startViewTransition: 'Firefox 144',
  CloseWatcher: 'Chrome 126',
  cookieStore: 'Firefox 140',
  scheduler: 'Firefox 142',
};

const shipped = sources('{lib,components,entrypoints}/**/*.{ts,tsx}');

test('nothing that ships needs a newer browser than the manifest asks for', () => {
  expect(shipped.flatMap((source) => newerIn(source).map((name) => `${source.path}: ${name}`))).toEqual([]);
});

describe('the rule sees', () => {
  test.each([
    ['const url = URL.parse(typed)', 'URL.parse'],
    ['list.moveBefore(row, first)', 'moveBefore'],
    ['await scheduler.yield()', 'scheduler'],
  ])('%s', (code, name) => {
    expect(newerIn(parse('sample.ts', code))).toEqual([name]);
  });

  test('and leaves alone what others call parse', () => {
    expect(newerIn(parse('sample.ts', 'Post.parse(JSON.parse(text))'))).toEqual([]);
  });
});

function newerIn({ program }: Source): string[] {
  const found: string[] = [];
  const note = (name: string) => Object.hasOwn(tooNew, name) && found.push(name);
  new Visitor({
    MemberExpression: ({ object, property }) => {
      const owner = object.type === 'Identifier' ? object.name : '';
      if (property.type !== 'Identifier') return;
      note(`${owner}.${property.name}`);
      note(property.name);
      note(owner);
    },
    NewExpression: ({ callee }) => {
      if (callee.type === 'Identifier') note(callee.name);
    },
  }).visit(program);
  return found;
}
