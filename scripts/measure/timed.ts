const warm = 200;

/** What is said of each, and how long one takes, in microseconds; the first ones are judged before the clock runs. */
export function timed<One, Answer>(
  all: readonly One[],
  judge: (one: One) => Answer,
): { readonly answers: Answer[]; readonly micros: number } {
  for (const one of all.slice(0, warm)) judge(one);
  const before = performance.now();
  const answers = all.map((one) => judge(one));
  return { answers, micros: ((performance.now() - before) * 1_000) / Math.max(1, all.length) };
}
