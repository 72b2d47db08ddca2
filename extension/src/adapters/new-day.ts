import { type Disposable, window } from "vscode";
import { today } from "./ports.ts";

/** How often a window that stays open looks at the calendar. */
const lookMilliseconds = 60_000;

/** Calls `hear` when the day is another one: what is overdue is other then, in a window left open over night. */
export function onNewDay(hear: () => unknown): Disposable {
  let known = today();
  const look = () => {
    const now = today();
    if (now === known) return;
    known = now;
    hear();
  };
  const timer = setInterval(look, lookMilliseconds);
  // A laptop that slept does not wait for the timer.
  const focus = window.onDidChangeWindowState(({ focused }) => focused && look());
  return {
    dispose: () => {
      clearInterval(timer);
      focus.dispose();
    },
  };
}
