import { runProgram } from './run-program.ts';

/** One thing to do and report on in one line. */
export interface Step {
  readonly name: string;
  /** Throws what the person must read where it fails. */
  readonly work: () => Promise<void>;
}

/** What came of steps or tests. */
export interface Tally {
  readonly passed: number;
  /** What failed, each with all that it said. */
  readonly failures: readonly string[];
}

/** Tells once more what failed, which stands far above by then, and ends with how many passed and failed. */
export function conclude(tallies: readonly Tally[]): void {
  const failures = tallies.flatMap((tally) => tally.failures);
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  for (const failure of failures) console.log(`✗ ${failure}\n`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

/** Does all steps, a few at once, and prints a line for each as it ends; what failed is shown in full. */
export async function doSteps(steps: readonly Step[], atOnce = 2): Promise<Tally> {
  const waiting = [...steps];
  const failures: string[] = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const failure = await doStep(step);
      if (failure !== undefined) failures.push(failure);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { passed: steps.length - failures.length, failures };
}

/** Prints a step's line, and returns what it failed with. */
async function doStep({ name, work }: Step): Promise<string | undefined> {
  const start = performance.now();
  const took = () => `${((performance.now() - start) / 1_000).toFixed(1)} s`;
  try {
    await work();
    console.log(`✓ ${name} (${took()})`);
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    console.log(`✗ ${name} (${took()})\n\n${said}\n`);
    return `${name}\n${said}`;
  }
}

/** A step that runs an installed program, and fails with all it said when its exit code is not 0. */
export function program(name: string, command: string, ...parameters: readonly string[]): Step {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : undefined;
  return { name, work: () => runProgram(command, parameters, colours) };
}
