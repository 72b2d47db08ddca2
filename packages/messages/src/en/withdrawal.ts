import type { withdrawal as vietnamese } from "../vi/withdrawal.ts";

export const withdrawal: typeof vietnamese = {
  reason: "Reason of the withdrawal",
  done: ({ number, title, reason }) =>
    `Withdrew ${number} "${title}": ${reason}. It counts nowhere any more, and the number ${number} is free.`,
  wayBack: (command) => `To have it back: cchc ${command}`,
};
