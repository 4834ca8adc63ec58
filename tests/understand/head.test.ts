import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../lib/understand/features.ts';
import { readHead } from '../../lib/understand/head.ts';
import type { Lexicon } from '../../lib/understand/lexicon.ts';
import { BrokenWeights, pack, unpack } from '../../lib/understand/packed.ts';
import { makeHead } from '../../scripts/train/make-head.ts';
import type { Recipe } from '../../scripts/train/recipe.ts';

const silent: Lexicon = { rating: () => 0 };
const recipe: Recipe = {
  name: 'weather',
  classes: ['sun', 'rain', 'snow'],
  examples: () => Promise.resolve([]),
  fewestTexts: { words: 1, letters: 1 },
  trust: 10,
  keep: 200,
  balanced: true,
};
const texts: [string, string][] = [
  ['the sun is out, warm and bright', 'sun'],
  ['sunny and warm at the beach', 'sun'],
  ['bright sunshine all day', 'sun'],
  ['it rains and rains, wet shoes', 'rain'],
  ['rainy day, bring an umbrella', 'rain'],
  ['snow on the roof, cold hands', 'snow'],
  ['it snowed all night, so cold', 'snow'],
];

function make(): Uint8Array {
  return makeHead(recipe, {
    features: texts.map(([text]) => readFeatures(text, silent)),
    labels: Uint8Array.from(texts, ([, label]) => recipe.classes.indexOf(label)),
    own: texts.map(() => 1),
  });
}

describe('a head that was learnt', () => {
  const head = readHead(make());
  const judge = (text: string) => {
    const shares = head.shares(readFeatures(text, silent));
    return head.classes[shares.indexOf(Math.max(...shares))];
  };
  it('tells what it has learnt from texts that it has not seen', () => {
    expect(['warm sunlight', 'raining again', 'snowing in the cold'].map(judge)).toEqual(['sun', 'rain', 'snow']);
  });
  it('shares one among its classes', () => {
    const shares = head.shares(readFeatures('whatever this may be', silent));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
  it('says which word spoke for a class', () => {
    const features = readFeatures('look how snowy', silent);
    const spoken = head.speakingFor(features, 2);
    expect(spoken.indexOf(Math.max(...spoken))).toBe(2);
  });
  it('is made of the same bytes each time', () => {
    expect(make()).toEqual(make());
  });
});

describe('packed weights', () => {
  const keys = Uint32Array.of(3, 4, 500, 2 ** 28 - 1);
  const rows = Int8Array.of(1, -1, 2, -2, 127, -127, 0, 5);
  const bytes = pack({ of: 'weather' }, keys, rows, 2);
  it('come back as they were', () => {
    expect(unpack(bytes)).toEqual({ header: { of: 'weather' }, keys, rows, columns: 2 });
  });
  it('are refused where any byte is another one, or missing', () => {
    for (let at = 0; at < bytes.length; at += 1) {
      const broken = bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(() => unpack(broken)).toThrow(BrokenWeights);
      expect(() => unpack(bytes.subarray(0, at))).toThrow(BrokenWeights);
    }
  });
});
