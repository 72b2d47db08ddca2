// The other process in the test of document numbers: issues as many documents as the third argument says, prints them.
import type { CalendarDay } from "@cchc/core/day";
import { issueDocument } from "../issue-document.ts";
import { Workspace } from "../workspace.ts";
import { portsOn } from "./ports-on.ts";

const [root = "", count = "0", name = ""] = process.argv.slice(2);
const workspace = new Workspace(root);
const on: CalendarDay = "2023-12-15";
for (let at = 0; at < Number(count); at++) {
  const subject = { kind: "criteria", id: `${name}-${at}` } as const;
  const document = {
    template: "report",
    typeCode: "BC",
    title: `${name} ${at}`,
    subject,
    role: null,
    step: null,
    file: null,
  };
  const issued = await issueDocument(workspace, document, { on }, portsOn());
  process.stdout.write(`${issued.ok ? issued.value.document.number : JSON.stringify(issued.problem)}\n`);
}
