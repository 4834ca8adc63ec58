import { globSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { type ESTree, parseSync } from 'vite';

/** One file of ours, parsed. */
export interface Source {
  /** From the project's folder. */
  readonly path: string;
  readonly program: ESTree.Program;
  /** What it imports, statically, dynamically and for types alone, as written. */
  readonly imports: readonly string[];
}

/** Every file of ours that matches, parsed. */
export function sources(...globs: readonly string[]): Source[] {
  return globSync([...globs])
    .sort()
    .map((path) => parse(path, readFileSync(path, 'utf8')));
}

/** @throws Error where it is not TypeScript. */
export function parse(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text, { lang: extname(path) === '.tsx' ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const named = [...module.staticImports.map(({ moduleRequest }) => moduleRequest), ...reExported(module)];
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
  return { path, program, imports: [...named.map(({ value }) => value), ...dynamic] };
}

function reExported(module: ReturnType<typeof parseSync>['module']) {
  return module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest ?? []));
}

/** The file of ours that an import names, from the project's folder; undefined for a library. */
export function target(from: string, name: string): string | undefined {
  return name.startsWith('.') ? normalize(join(dirname(from), name)) : undefined;
}
