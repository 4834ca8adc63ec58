import { asProblem } from '../model/problem.ts';

/** Replies with what the work comes to, or with the problem it had. */
export async function respond(reply: (value: unknown) => void, work: () => unknown): Promise<void> {
  try {
    reply({ ok: true, answer: await work() });
  } catch (error) {
    const problem = asProblem(error);
    if (problem.kind === 'unexpected') console.error('Rejoinder:', error);
    reply({ ok: false, problem });
  }
}
