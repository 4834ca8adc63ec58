/** One line of the benchmark table; the name says what is measured, the unit how. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
  readonly better: 'lower' | 'higher';
}

/** Every `tests/bench/*.bench.ts` exports this as its default. */
export type Benchmark = () => Promise<Row[]>;
