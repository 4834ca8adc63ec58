import { check } from '../../lib/reply/check/index.ts';
import { goodReplies } from '../reply/check/good-replies.ts';
import { situation } from '../reply/check/situation.ts';
import type { Benchmark, Row } from './row.ts';

const rounds = 20;

/** Drafts as good colleagues write them, in five languages: the check runs at every key. */
const checkBenchmark: Benchmark = async () => {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [, wrote, reply] of goodReplies) {
      const begun = performance.now();
      check(reply, situation(wrote));
      took.push(performance.now() - begun);
    }
  // The first round makes the patterns.
  const sorted = took.slice(goodReplies.length).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  const row = (name: string, value: number): Row => ({ name, value, unit: 'ms', target: 5, better: 'lower' });
  return [row('the check of a draft, p50', at(0.5)), row('the check of a draft, p95', at(0.95))];
};

export default checkBenchmark;
