import { describe, expect, test } from 'vitest';
import { type Source, sources, target } from './sources.ts';

interface Rule {
  /** Folders of ours it may import from, besides itself. */
  readonly ours: readonly string[];
  /** Libraries it may import, where that is limited. */
  readonly libraries?: readonly RegExp[];
}

const zod = /^zod\/mini$/;
const extensionApi = /^wxt\/|^#i18n$/;

/** Who may import whom, as drawn in ARCHITECTURE.md. Entrypoints put parts together; most pure folders know `model` alone. */
const rules: Record<string, Rule> = {
  'lib/model': { ours: [], libraries: [zod] },
  'lib/messages': { ours: ['lib/model'], libraries: [zod, extensionApi] },
  'lib/sites': { ours: ['lib/model'], libraries: [zod] },
  'lib/detect': { ours: ['lib/model'], libraries: [zod, /^re2js$/] },
  'lib/understand': { ours: ['lib/model'], libraries: [zod] },
  'lib/backup': { ours: ['lib/model'], libraries: [] },
  'lib/privacy': { ours: [], libraries: [] },
  'lib/reply': { ours: ['lib/model', 'lib/privacy'], libraries: [zod, /^stemmer$/, /^twitter-text$/] },
  'lib/drafting': { ours: ['lib/model'], libraries: [zod, /^eventsource-parser$/] },
  'lib/contact': { ours: [], libraries: [/^libphonenumber-js\/min$/] },
  'lib/desk': { ours: ['lib/model'], libraries: [zod] },
  'lib/tables': { ours: ['lib/model', 'lib/contact'], libraries: [zod, /^papaparse$/] },
  'lib/records': {
    ours: ['lib/model', 'lib/messages', 'lib/desk'],
    libraries: [zod, /^dexie$/, /^ulid$/, /^@noble\/hashes\//],
  },
  'lib/feed': { ours: ['lib/model', 'lib/messages', 'lib/sites', 'lib/detect'], libraries: [zod, extensionApi] },
  'lib/side-panel.ts': { ours: ['lib/model'], libraries: [extensionApi] },
  'lib/settings.ts': { ours: ['lib/model'], libraries: [zod, extensionApi] },
  components: {
    ours: [
      'lib/model',
      'lib/messages',
      'lib/detect',
      'lib/reply',
      'lib/tables',
      'lib/contact',
      'lib/backup',
      'lib/privacy',
      'lib/drafting',
      'lib/side-panel.ts',
    ],
  },
  'entrypoints/x.content': { ours: ['lib/model', 'lib/sites', 'lib/feed'] },
  'entrypoints/facebook.content': { ours: ['lib/model', 'lib/sites', 'lib/feed'] },
  'entrypoints/background': {
    ours: [
      'lib/model',
      'lib/messages',
      'lib/records',
      'lib/understand',
      'lib/desk',
      'lib/reply',
      'lib/drafting',
      'lib/detect',
      'lib/settings.ts',
      'lib/side-panel.ts',
    ],
  },
  'entrypoints/sidebar': { ours: ['components', 'lib/model', 'lib/messages'] },
  'entrypoints/desk': { ours: ['components', 'lib/model', 'lib/messages'] },
  'entrypoints/popup': { ours: ['components', 'lib/model', 'lib/messages'] },
  'entrypoints/practice': {
    ours: ['practice', 'components', 'lib/model', 'lib/messages', 'lib/sites', 'lib/detect', 'lib/feed'],
  },
};

/** A page that every visitor of a site loads shall not carry what only a view needs. */
const viewLibraries =
  /^react(-dom)?(\/|$)|^@base-ui\/|^@tanstack\/|^dexie$|^stemmer$|^re2js$|^zod$|^libphonenumber-js(\/|$)/;

const ours = sources('{lib,components,entrypoints}/**/*.{ts,tsx}');
const layerOf = (path: string) => /^(?:(?:lib|entrypoints)\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

test('every folder has its rule', () => {
  expect([...new Set(ours.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in rules))).toEqual([]);
});

describe.each(Object.entries(rules))('%s', (layer, { ours: allowed, libraries }) => {
  const files = ours.filter(({ path }) => layerOf(path) === layer);

  test('imports only what it may know of ours', () => {
    const may = new Set([layer, ...allowed]);
    expect(importsOf(files, (path) => path !== undefined && !may.has(layerOf(path)))).toEqual([]);
  });

  test('imports only its own libraries', () => {
    if (libraries === undefined) return;
    expect(importsOf(files, (path, name) => path === undefined && !libraries.some((one) => one.test(name)))).toEqual(
      [],
    );
  });
});

test('what runs in a page carries no library of the views', () => {
  const inPages = ours.filter(({ path }) => /^lib\/(feed|sites|messages|model)|^entrypoints\/\w+\.content/.test(path));
  expect(importsOf(inPages, (_, name) => viewLibraries.test(name))).toEqual([]);
});

test('what runs in a page loads only the messages that pages send and hear', () => {
  const forPages =
    /^lib\/messages\/(ask-as-page|obey|told|respond|send|practice-pages|protocol\/(page|page-questions|message))\.ts$/;
  const inPages = ours.filter(({ path }) => /^lib\/(feed|sites|model)|^entrypoints\/\w+\.content/.test(path));
  const carriers = ours.filter(({ path }) => forPages.test(path));
  const isOfViews = (path: string | undefined) => path?.startsWith('lib/messages/') === true && !forPages.test(path);
  expect(importsOf([...inPages, ...carriers], isOfViews)).toEqual([]);
});

test('nobody takes the classic zod, which is four times the size of zod/mini', () => {
  expect(importsOf(ours, (_, name) => name === 'zod')).toEqual([]);
});

function importsOf(files: readonly Source[], isWrong: (path: string | undefined, name: string) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((name) => isWrong(target(path, name), name)).map((name) => `${path} imports ${name}`),
  );
}
