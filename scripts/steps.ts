import { runProgram } from './run-program.ts';

/** One thing to do and report on in one line. */
export interface Step {
  readonly name: string;
  /** Throws what the person must read where it fails. */
  readonly work: () => Promise<void>;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Does all steps, a few at once, and prints a line for each as it ends; what failed is shown in full. */
export async function doSteps(steps: readonly Step[], atOnce = 2): Promise<Tally> {
  const waiting = [...steps];
  let failed = 0;
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (!(await doStep(step))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { passed: steps.length - failed, failed };
}

async function doStep({ name, work }: Step): Promise<boolean> {
  const start = performance.now();
  const took = () => `${((performance.now() - start) / 1_000).toFixed(1)} s`;
  try {
    await work();
    console.log(`✓ ${name} (${took()})`);
    return true;
  } catch (error) {
    console.log(`✗ ${name} (${took()})\n\n${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

/** A step that runs an installed program, and fails with all it said when its exit code is not 0. */
export function program(name: string, command: string, ...parameters: readonly string[]): Step {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : undefined;
  return { name, work: () => runProgram(command, parameters, colours) };
}
