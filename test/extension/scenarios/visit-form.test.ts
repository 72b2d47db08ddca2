import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";
import type { ScenarioWorkspace } from "../support/scenario-workspace.ts";

interface VisitOnDisk {
  findings: { title: string; area: string; severity: string; deadline: { count: number; dayKind: string } }[];
  strengths: { text: string }[];
  evidence: { file: string; findingId: string | null }[];
}

/** A visit that started the day before: its file, with its number, as the terminal makes it. */
async function visitUnderWay(workspace: ScenarioWorkspace): Promise<string> {
  const planned = await workspace.cli(
    "visit",
    "plan",
    "xa-vi-trung",
    "--on",
    "19/9/2023",
    "--kind",
    "scheduled",
    "--json",
  );
  const { number } = (JSON.parse(planned.stdout) as { item: { number: string } }).item;
  await workspace.cli("visit", "start", number, "--on", "19/9/2023");
  const name = readdirSync(workspace.path("visits/2023")).find((file) => file.startsWith("2023-09-19_xa-vi-trung"));
  return `visits/2023/${name}`;
}

scenario("VFORM-1 a finding is recorded with the keyboard alone, in Vietnamese", async ({ window, workspace }) => {
  const file = await visitUnderWay(workspace);
  const findings = () => (workspace.json(file) as VisitOnDisk).findings;
  await window.openFile(file.split("/").at(-1) ?? "");
  const form = window.webview();
  await form.getByRole("heading", { name: "Xã Vị Trung" }).waitFor();
  await window.picture("visit-under-way");
  await form.getByLabel("Nội dung").press("Control+a");
  expect(findings()).toEqual([]);
});
