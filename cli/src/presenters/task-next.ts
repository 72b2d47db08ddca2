import type { ClarityPoint } from "@cchc/core/model/codes";
import type { TaskItem } from "@cchc/core/query/task-item";

/** The flag that makes a point clear. */
const flagOf: { readonly [P in ClarityPoint]: string } = {
  person: "--person",
  work: "--title",
  time: "--due",
  responsibility: "--lead",
  product: "--product",
  authority: "--authority",
};

/** The command that fills what a task leaves unclear; null when it is clear. */
function clearingCommand({ number, unclear }: Pick<TaskItem, "number" | "unclear">): string | null {
  if (unclear.length === 0) return null;
  return `task update ${number} ${unclear.map((point) => `${flagOf[point]} …`).join(" ")}`;
}

/** Commands worth typing next for a task. */
export function nextTaskCommands(item: Pick<TaskItem, "number" | "unclear" | "status">): string[] {
  const { number, status } = item;
  const unfinished = status === "not-started" || status === "on-course" || status === "late";
  const clearing = unfinished ? clearingCommand(item) : null;
  return [...(clearing === null ? [] : [clearing]), ...(unfinished ? [`task progress ${number} --percent …`] : [])];
}
