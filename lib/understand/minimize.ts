/** Writes the slope at a point into `gradient` and says how high the point is. */
export type Height = (at: Float64Array, gradient: Float64Array) => number;

const remembered = 8;
const enough = 1e-4;

/** Goes down from a point by L-BFGS (Nocedal and Wright, 7.4) for so many rounds, or until it is as good as flat. */
export function minimize(start: Float64Array, rounds: number, height: Height): Float64Array {
  let at = start;
  let slope = new Float64Array(at.length);
  let value = height(at, slope);
  const steps: { moved: Float64Array; turned: Float64Array; scale: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const way = direction(slope, steps);
    let descent = dot(way, slope);
    if (!(descent < 0)) break;
    let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = at;
    let nextSlope = slope;
    let nextValue = value;
    for (let tries = 0; tries < 20; tries += 1) {
      const reached = length;
      next = at.map((one, place) => one + (way[place] ?? 0) * reached);
      nextSlope = new Float64Array(at.length);
      nextValue = height(next, nextSlope);
      if (nextValue <= value + 1e-4 * length * descent) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const before = at;
    const beforeSlope = slope;
    const moved = next.map((one, place) => one - (before[place] ?? 0));
    const turned = nextSlope.map((one, place) => one - (beforeSlope[place] ?? 0));
    const curve = dot(moved, turned);
    if (curve > 0) steps.push({ moved, turned, scale: 1 / curve });
    if (steps.length > remembered) steps.shift();
    const gained = (value - nextValue) / Math.max(1, Math.abs(nextValue));
    at = next;
    slope = nextSlope;
    value = nextValue;
    descent = 0;
    if (gained < enough) break;
  }
  return at;
}

function direction(
  slope: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; scale: number }[],
): Float64Array {
  const way = slope.map((one) => -one);
  const shares: number[] = [];
  for (const { moved, turned, scale } of steps.toReversed()) {
    const share = scale * dot(moved, way);
    shares.push(share);
    addTo(way, turned, -share);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const size = 1 / (last.scale * dot(last.turned, last.turned));
    for (let place = 0; place < way.length; place += 1) way[place] = (way[place] ?? 0) * size;
  }
  for (const { moved, turned, scale } of steps) {
    const share = shares.pop() ?? 0;
    addTo(way, moved, share - scale * dot(turned, way));
  }
  return way;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}

function addTo(sum: Float64Array, other: Float64Array, times: number): void {
  for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] ?? 0) + (other[place] ?? 0) * times;
}
