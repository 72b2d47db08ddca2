// The other process in the tests of writes that are cut off: plans visits of a unit, or cancels those there are, all
// together; says how many are done, and after as many as the fourth argument says waits to be killed.
import { formatDay } from "@cchc/core/day";
import { changeTogether } from "../change-together.ts";
import { createVisits } from "../plan-visit.ts";
import { Workspace } from "../workspace.ts";
import { portsOn } from "./ports-on.ts";

const [task = "", root = "", count = "0", pauseAt = "0"] = process.argv.slice(2);
const workspace = new Workspace(root);
const report = (done: number) => {
  if (done < Number(pauseAt)) return;
  process.stdout.write("waiting\n");
  // The thread itself waits: nothing of it runs until the process is killed.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
if (task === "plan") {
  const plannings = Array.from({ length: Number(count) }, (_, at) => ({
    ...{ unitId: "commune", visitKind: "surprise" as const },
    on: formatDay(2023, 5, at + 1),
  }));
  await createVisits(workspace, plannings, portsOn(), report);
} else {
  const { visits } = await workspace.visits();
  const change = { type: "visit.cancel", on: formatDay(2023, 12, 20), reason: "Lập nhầm" } as const;
  const changes = visits.map(({ file }) => ({ file, change }));
  await changeTogether(workspace, "visit", changes, portsOn(), report);
}
