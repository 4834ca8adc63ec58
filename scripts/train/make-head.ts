import type { Features } from '../../lib/understand/features.ts';
import { type HeadHeader, readHead } from '../../lib/understand/head.ts';
import { pack } from '../../lib/understand/packed.ts';
import { evenShifts } from './even-recall.ts';
import { frequentKeys, type Matrix, matrixOf } from './matrix.ts';
import type { Recipe } from './recipe.ts';
import { type Learnt, learn, weigh } from './regression.ts';
import { telling } from './telling.ts';

/** What one head learns from, as numbers. */
export interface Lessons {
  readonly features: readonly Features[];
  /** For each text the place of its class. */
  readonly labels: Uint8Array;
  /** For each text how much it counts by itself. */
  readonly own: readonly number[];
}

/** Learns a head; where its recipe asks for even recall, once more without every fifth text to see what it is. */
export function makeHead(recipe: Recipe, lessons: Lessons): Uint8Array {
  if (recipe.evenRecall !== true) return learnHead(recipe, lessons);
  const trial = readHead(
    learnHead(
      recipe,
      part(lessons, (text) => text % 5 !== 0),
    ),
  );
  return learnHead(
    recipe,
    lessons,
    evenShifts(
      trial,
      part(lessons, (text) => text % 5 === 0),
    ),
  );
}

function part({ features, labels, own }: Lessons, isIn: (text: number) => boolean): Lessons {
  return {
    features: features.filter((_, text) => isIn(text)),
    labels: labels.filter((_, text) => isIn(text)),
    own: own.filter((_, text) => isIn(text)),
  };
}

/** From all frequent keys first, then once more from those that mattered. `shifts` are added to the bias. */
function learnHead(recipe: Recipe, { features, labels, own }: Lessons, shifts?: readonly number[]): Uint8Array {
  const width = recipe.classes.length;
  const weights = weigh(labels, own, width, recipe.balanced);
  const lesson = { labels, weights, width, trust: recipe.trust };
  const weighed = (keys: Uint32Array) => telling(matrixOf(features, keys), labels, width);
  let matrix = weighed(frequentKeys(features, recipe.fewestTexts));
  if (matrix.keys.length > recipe.keep) {
    const first = learn({ ...lesson, matrix });
    matrix = weighed(mattering(matrix, first, recipe.keep));
  }
  const learnt = learn({ ...lesson, matrix });
  return packHead(recipe.classes, matrix, { ...learnt, bias: learnt.bias.map((one, at) => one + (shifts?.[at] ?? 0)) });
}

/** The keys that moved most texts most. */
function mattering({ keys, textCounts }: Matrix, { columns, width }: Learnt, keep: number): Uint32Array {
  const moved = Float64Array.from(keys, (_, column) => {
    let squares = 0;
    for (let place = 0; place < width; place += 1) squares += (columns[column * width + place] ?? 0) ** 2;
    return squares * (textCounts[column] ?? 0);
  });
  const order = Array.from(keys.keys()).sort((a, b) => (moved[b] ?? 0) - (moved[a] ?? 0) || a - b);
  return Uint32Array.from(order.slice(0, keep), (column) => keys[column] ?? 0).sort();
}

/** Of a column's weights so many in a thousand may be greater than what a byte reaches. */
const cutInThousand = 1;

function packHead(
  classes: readonly string[],
  { keys }: Matrix,
  { columns, measures, bias, width }: Learnt,
): Uint8Array {
  const stored = width - 1;
  const steps = Array.from({ length: stored }, (_, place) => {
    const sizes = Float64Array.from(keys, (_key, column) => Math.abs(columns[column * width + place] ?? 0)).sort();
    return round((sizes[Math.floor((sizes.length * (1_000 - cutInThousand)) / 1_000)] ?? 0) / 127 || 1);
  });
  const rows = new Int8Array(keys.length * stored);
  for (let column = 0; column < keys.length; column += 1)
    for (let place = 0; place < stored; place += 1) {
      const steped = Math.round((columns[column * width + place] ?? 0) / (steps[place] ?? 1));
      rows[column * stored + place] = Math.max(-127, Math.min(127, steped));
    }
  const header: HeadHeader = {
    classes: [...classes],
    bias: Array.from(bias, round),
    measures: Array.from({ length: measures.length / width }, (_, measure) =>
      Array.from(measures.subarray(measure * width, (measure + 1) * width), round),
    ),
    steps,
  };
  return pack(header, keys, rows, stored);
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}
