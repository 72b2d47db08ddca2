/** Turns within this process: who waits for a key, in order. */
const tails = new Map<string, Promise<void>>();

/**
 * Waits until all earlier turns for `key` in this process are over, at most `waitMs`. Returns the function that ends
 * this turn, or `undefined` when it never came: then whoever waits behind it is not held up by it.
 */
export async function takeTurn(key: string, waitMs: number): Promise<(() => void) | undefined> {
  const earlier = tails.get(key) ?? Promise.resolve();
  let endTurn = () => {};
  const over = new Promise<void>((resolve) => {
    endTurn = resolve;
  });
  const tail = earlier.then(() => over);
  tails.set(key, tail);
  void tail.then(() => {
    if (tails.get(key) === tail) tails.delete(key);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<"too late">((resolve) => {
    timer = setTimeout(resolve, waitMs, "too late");
  });
  const outcome = await Promise.race([earlier, tooLate]);
  clearTimeout(timer);
  if (outcome === undefined) return endTurn;
  endTurn();
  return undefined;
}
