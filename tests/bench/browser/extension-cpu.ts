import type { CDPSession, Page } from 'puppeteer-core';

/** Between two samples, in microseconds: fine enough for work of a tenth of a millisecond. */
const interval = 200;

/** Processor time in microseconds. */
export interface ExtensionCpu<Result> {
  /** In the extension's own scripts. */
  readonly own: number;
  /** The same with everything they called: the DOM, the browser's own functions. */
  readonly whole: number;
  readonly result: Result;
}

/**
 * What the extension's scripts took in this page while `work` ran. A sample is taken while the page's thread runs, and
 * stands for an equal part of the processor time that the thread had. The time from one sample to the next would
 * count as ours what other processes took meanwhile: on two busy cores twice as much, and more in the longest of them.
 */
export async function extensionCpu<Result>(
  page: Page,
  extensionOrigin: string,
  work: () => Promise<Result>,
): Promise<ExtensionCpu<Result>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  const before = await threadTime(session);
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
  const spent = (await threadTime(session)) - before;
  await session.detach();

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const isOwn = (id: number) => nodes.get(id)?.callFrame.url.startsWith(extensionOrigin) === true;
  const below = new Set<number>();
  const visit = (id: number, inside: boolean): void => {
    const ours = inside || isOwn(id);
    if (ours) below.add(id);
    for (const child of nodes.get(id)?.children ?? []) visit(child, ours);
  };
  const [root] = profile.nodes;
  if (root !== undefined) visit(root.id, false);

  const running = (profile.samples ?? []).filter((id) => nodes.get(id)?.callFrame.functionName !== '(idle)');
  const each = spent / running.length;
  const sum = (counts: (id: number) => boolean) => running.filter(counts).length * each;
  return { own: sum(isOwn), whole: sum((id) => below.has(id)), result };
}

/** What the page's thread has had of a processor so far. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('this browser does not tell the time of a thread');
  return seconds * 1_000_000;
}
