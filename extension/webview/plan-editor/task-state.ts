import type { TaskStatus } from "@cchc/core/model/codes";
import type { IconName } from "../kit/icon.tsx";
import type { Tone } from "../kit/status-pill.tsx";

/** How a state of a task looks. */
export const looks: { readonly [S in TaskStatus]: { tone: Tone; icon: IconName } } = {
  "not-started": { tone: "quiet", icon: "circle" },
  "on-course": { tone: "active", icon: "progress" },
  late: { tone: "bad", icon: "clock" },
  done: { tone: "good", icon: "done" },
  "done-late": { tone: "caution", icon: "done" },
  dropped: { tone: "quiet", icon: "stop" },
};
