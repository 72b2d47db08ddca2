// The other process in the test of numbers: plans as many visits as the third argument says and prints their numbers.
import { createVisit } from "../plan-visit.ts";
import { Workspace } from "../workspace.ts";
import { portsOn } from "./ports-on.ts";

const [root = "", count = "0"] = process.argv.slice(2);
const workspace = new Workspace(root);
for (let at = 0; at < Number(count); at++) {
  const planned = await createVisit(
    workspace,
    { unitId: "commune", on: "2023-05-09", visitKind: "surprise" },
    portsOn(),
  );
  process.stdout.write(`${planned.ok ? planned.value.visit.number : JSON.stringify(planned.problem)}\n`);
}
