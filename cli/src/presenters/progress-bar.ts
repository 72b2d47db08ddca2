/** How many columns a bar of progress takes. */
const WIDTH = 12;

/**
 * How far a number of tasks is, as a bar: done, late, still to do. What is not nothing takes a column at least, and the
 * bar is full when all is done only. The numbers stand beside it.
 */
export function progressBar({ total, done, late }: { total: number; done: number; late: number }): string {
  if (total === 0) return "";
  const share = (part: number) => (part === 0 ? 0 : Math.max(1, Math.floor((part * WIDTH) / total)));
  const lateColumns = share(late);
  const doneColumns = Math.min(share(done), WIDTH - lateColumns - (done + late < total ? 1 : 0));
  return `${"█".repeat(doneColumns)}${"▒".repeat(lateColumns)}`.padEnd(WIDTH, "░");
}
