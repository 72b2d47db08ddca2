import type { Locator } from "playwright-core";

/** How long a click has to show that it was taken. */
const patienceMs = 2500;

/**
 * Clicks until the click is taken: what is being laid out anew under the mouse – a list that is filtered, a notification
 * that moves up, a menu that has only just opened – loses one.
 */
export async function pressUntil(target: Locator, isTaken: () => Promise<boolean>): Promise<void> {
  await target.click();
  for (let tries = 1; !(await comes(isTaken)); tries++) {
    if (tries === 5) throw new Error(`A click is not taken: ${target}`);
    // Gone while it was asked whether it is: that is seen in the next round.
    await target.click({ timeout: patienceMs }).catch(() => undefined);
  }
}

/** Clicks what goes away when it is clicked. */
export async function pressUntilGone(target: Locator): Promise<void> {
  await pressUntil(target, async () => !(await target.isVisible()));
}

/** Whether something becomes true within a moment. */
export async function comes(isSo: () => Promise<boolean>, withinMs = patienceMs): Promise<boolean> {
  for (const until = performance.now() + withinMs; ; ) {
    if (await isSo()) return true;
    if (performance.now() > until) return false;
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
