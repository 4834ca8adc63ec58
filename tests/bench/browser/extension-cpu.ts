import type { Page } from 'puppeteer-core';

/** In microseconds: fine enough for work of a tenth of a millisecond. */
const interval = 200;

/** Processor time in microseconds. */
export interface ExtensionCpu<Result> {
  /** In the extension's own scripts. */
  readonly own: number;
  /** The same with everything they called: the DOM, the browser's own functions. */
  readonly whole: number;
  readonly result: Result;
}

/** What the extension's scripts took in this page while `work` ran. */
export async function extensionCpu<Result>(
  page: Page,
  extensionOrigin: string,
  work: () => Promise<Result>,
): Promise<ExtensionCpu<Result>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  const result = await work();
  const { profile } = await session.send('Profiler.stop');
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

  const samples = profile.samples ?? [];
  const deltas = profile.timeDeltas ?? [];
  const sum = (counts: (id: number) => boolean) =>
    samples.reduce((time, id, at) => (counts(id) ? time + (deltas[at + 1] ?? interval) : time), 0);
  return { own: sum(isOwn), whole: sum((id) => below.has(id)), result };
}
