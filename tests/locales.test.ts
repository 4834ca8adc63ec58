import { readFileSync } from 'node:fs';
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { ProblemKind } from '../lib/model/problem.ts';
import { pseudo } from './pseudo.ts';
import { sources } from './rules/sources.ts';

const english = read('en');
const german = read('de');
/** Asked for by the manifest and by the library itself. */
const ofTheManifest = /^ext(Name|Description|OpenSidebar)$|^@@/;

test('every text is there in both languages', () => {
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
});

test('no text is empty', () => {
  const empty = [...english, ...german].filter(([, message]) => forms(message).some((form) => form.trim() === ''));
  expect(empty.map(([key]) => key)).toEqual([]);
});

test.each([...english.keys()])('%s has the same gaps in both languages', (key) => {
  const gaps = (message: ParsedMessage | undefined) => message && [...message.namedSubstitutions].sort();
  expect(gaps(german.get(key))).toEqual(gaps(english.get(key)));
  expect(german.get(key)?.substitutions).toBe(english.get(key)?.substitutions);
  expect(german.get(key)?.type).toBe(english.get(key)?.type);
});

test('no text is kept that nothing shows', () => {
  const asked = askedFor();
  const unused = [...english.keys()].filter((key) => !ofTheManifest.test(key) && !asked.some((one) => one.test(key)));
  expect(unused).toEqual([]);
});

test('no problem is known that nothing tells of', () => {
  const words = sources('{lib,components,entrypoints}/**/*.{ts,tsx}').flatMap(({ path }) =>
    path === 'lib/model/problem.ts' ? [] : readFileSync(path, 'utf8').split(/[^\w]+/),
  );
  expect(ProblemKind.options.filter((kind) => !words.includes(kind))).toEqual([]);
});

describe('the pseudo-language', () => {
  test('makes texts 40 % longer and leaves gaps and plurals as they are', () => {
    const text = '1 mention by {name} | {count} mentions by {name}';
    expect(pseudo(text).length).toBeGreaterThanOrEqual(text.length * 1.4 - 4);
    expect(pseudo(text).match(/\{\w+\}| \| /g)).toEqual(text.match(/\{\w+\}| \| /g));
  });
});

function read(language: string): Map<string, ParsedMessage> {
  const file = new URL(`../locales/${language}.yml`, import.meta.url);
  return new Map(
    parseMessagesText(readFileSync(file, 'utf8'), 'YAML').map((message) => [message.key.join('.'), message]),
  );
}

function forms(message: ParsedMessage): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message ?? ''];
}

/** Every key that stands in the sources, a changing part (`problem.${kind}`) as anything. */
function askedFor(): RegExp[] {
  const written = sources('{lib,components,entrypoints,practice}/**/*.{ts,tsx}').flatMap(({ path }) => [
    ...readFileSync(path, 'utf8').matchAll(/(['"`])((?:[a-zA-Z]+\.)+(?:[a-zA-Z0-9.]|\$\{[^}]+\})+)\1/g),
  ]);
  return written.map(
    ([, , key = '']) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w.]+')}$`),
  );
}
