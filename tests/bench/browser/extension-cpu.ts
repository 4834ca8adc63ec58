import type { Page } from 'puppeteer-core';

/** In microseconds: fine enough for work of a tenth of a millisecond. */
const interval = 200;

/**
 * The processor time, in microseconds, that the extension's scripts took in this page while `work` ran: samples of the
 * profiler with a script of the extension anywhere on the stack, so what it calls counts as its own.
 */
export async function extensionCpu(page: Page, extensionOrigin: string, work: () => Promise<void>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number, below: boolean): void => {
    const node = nodes.get(id);
    if (node === undefined) return;
    const own = below || node.callFrame.url.startsWith(extensionOrigin);
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  const [root] = profile.nodes;
  if (root !== undefined) mark(root.id, false);
  const deltas = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce((sum, id, at) => (ours.has(id) ? sum + (deltas[at + 1] ?? interval) : sum), 0);
}
