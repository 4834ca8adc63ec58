/** How long a piece of work computes, in milliseconds; a clock would also count what else the machine does meanwhile. */
export function computing(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
