import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8');
const [calm = '', contrast = ''] = css.split('@media (prefers-contrast: more)');
const light = tokens(calm.slice(0, calm.indexOf(':root[data-theme="dark"]')));
const dark = { ...light, ...tokens(calm.slice(calm.indexOf(':root[data-theme="dark"]'))) };
const themes = {
  light,
  dark,
  'light with more contrast': { ...light, ...tokens(contrast.slice(0, contrast.indexOf(':root[data-theme="dark"]'))) },
  'dark with more contrast': { ...dark, ...tokens(contrast.slice(contrast.indexOf(':root[data-theme="dark"]'))) },
};

const surfaces = ['--surface', '--surface-sunken', '--surface-raised', '--surface-hover'];
const texts = ['--text', '--text-muted', '--text-faint', '--accent-text', '--negative', '--positive', '--unsure'];
const pairs: readonly (readonly [string, string])[] = [
  ...texts.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-hover'],
  ['--accent-text', '--accent-soft'],
  ['--text', '--accent-soft'],
  ['--text', '--found'],
  ['--text', '--negative-soft'],
  ['--text', '--unsure-soft'],
  ['--negative', '--negative-soft'],
  ['--positive', '--positive-soft'],
  ['--unsure', '--unsure-soft'],
  // A toast is the page turned round.
  ['--surface', '--text'],
];

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test.each(pairs)('%s can be read on %s', (text, surface) => {
    expect(contrastOf(theme, text, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['--line-field', '--ring', '--neutral'])('%s stands out from the surface', (edge) => {
    expect(contrastOf(theme, edge, '--surface')).toBeGreaterThanOrEqual(3);
  });
});

function tokens(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name, hex]) => [name, hex]));
}

/** WCAG 2.2, "contrast ratio". */
function contrastOf(theme: Readonly<Record<string, string>>, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(theme[one]), luminance(theme[other])].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string | undefined): number {
  if (hex === undefined) throw new Error('no such token');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
