import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "@cchc/core/day";
import { lateCounts, lateTotal } from "@cchc/core/query/agenda";
import { unwrap } from "@cchc/core/unwrap";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { readAgenda } from "@cchc/store/agenda";
import { LiveWorkspace } from "@cchc/store/live-workspace";
import { afterAll, expect, test } from "vitest";
import type { TreeNode } from "../../views/tree-node.ts";
import { inspectionContent } from "../inspections/inspection-nodes.ts";
import { planContent } from "../plans/plan-nodes.ts";
import { unitContent } from "../units/unit-nodes.ts";
import { agendaContent } from "./agenda-nodes.ts";

const root = mkdtempSync(join(tmpdir(), "cchc-views-"));
cpSync(join(import.meta.dirname, "../../../../examples/hau-giang"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const today = "2023-09-20";
const live = new LiveWorkspace(root);
const texts = await loadCatalogue("vi");

/** A row and all below it. */
function rows(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...rows(node.children?.() ?? [])]);
}

test("TREE-5 the groups hold what the agenda holds, in its order; the badge counts what is late", async () => {
  const { nodes, badge } = await agendaContent(live, texts, today);
  const { settings } = await live.settings();
  // The 24th is the Sunday of that week.
  const { agenda } = unwrap(await readAgenda(live, today, addDays(today, Math.max(4, settings.dueSoonDays))));
  const below = (key: string) => nodes.find((node) => node.key === key)?.children?.() ?? [];
  expect(below("overdue").map(({ key }) => key)).toEqual(agenda.overdue.map(({ finding }) => `finding ${finding.id}`));
  expect(below("late").map(({ key }) => key)).toEqual(agenda.tasksLate.map(({ task }) => `task ${task.id}`));
  expect(below("visits").map(({ key }) => key)).toEqual(agenda.visitsAhead.map(({ visit }) => `visit ${visit.id}`));
  const soon = [...agenda.dueSoon, ...agenda.tasksDueSoon, ...agenda.dutiesDue, ...agenda.scoresDue];
  expect(soon.length).toBeGreaterThan(0);
  expect([...below("week"), ...below("later")]).toHaveLength(soon.length);
  const { scoresMissing } = agenda;
  expect(scoresMissing.length).toBeGreaterThan(0);
  expect(below("scores")).toHaveLength(scoresMissing.length);
  expect(badge?.value).toBe(lateTotal(lateCounts(agenda)));
  expect(badge?.tooltip).toContain(`${agenda.overdue.length} tồn tại quá hạn`);
});

test("TREE-5 TREE-11 targets stand in the agenda with the reason, and in the plan with how they stand", async () => {
  const day = "2023-12-31";
  const { nodes, badge } = await agendaContent(live, texts, day);
  const { agenda } = unwrap(await readAgenda(live, day, addDays(day, 10)));
  // What stands in the groups of what is late is what the badge says.
  const late = nodes.filter(({ key }) => ["overdue", "late", "missing", "scores", "targets-behind"].includes(key));
  expect(badge?.value).toBe(late.reduce((sum, { count = 0 }) => sum + count, 0));
  for (const [key, owed] of [
    ["targets-behind", agenda.targetsBehind],
    ["targets-unknown", agenda.targetsUnknown],
  ] as const) {
    const shown = nodes.find((node) => node.key === key)?.children?.() ?? [];
    expect(shown.map((node) => node.key)).toEqual(owed.map(({ target }) => `target ${target.id}`));
    for (const { description, spoken, reference } of shown)
      expect([description !== "", spoken !== "", reference?.kind]).toEqual([true, true, "target"]);
  }
  expect(agenda.targetsBehind.length + agenda.targetsUnknown.length).toBeGreaterThan(0);
  const groups = rows((await planContent(live, texts, day)).nodes).filter(({ key }) => key.startsWith("targets "));
  const targets = groups.flatMap((group) => group.children?.() ?? []);
  expect(targets.length).toBeGreaterThan(3);
  const words = Object.values(texts.labels.targetStatus);
  for (const { description } of targets) expect(words.some((word) => description.startsWith(word))).toBe(true);
  const tooltip = await targets[0]?.tooltip?.();
  expect(tooltip?.lines.map(({ name }) => name)).toContain(texts.targetStanding.reason);
});

test("TREE-2 no two rows of a view have one key", async () => {
  for (const content of [agendaContent, planContent, inspectionContent, unitContent]) {
    const keys = rows((await content(live, texts, today)).nodes).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("TREE-6 what is late says so beside its colour, to the eye or to the ear", async () => {
  for (const content of [agendaContent, planContent, inspectionContent, unitContent]) {
    const red = rows((await content(live, texts, today)).nodes).filter(
      ({ icon }) => icon?.color === "list.errorForeground",
    );
    expect(red.length).toBeGreaterThan(0);
    for (const { label, description, spoken } of red)
      expect(`${label} ${description} ${spoken}`).toMatch(/trễ|chậm|quá hạn|không đạt/i);
  }
});

test("TREE-1 a row of a record offers its acts to menus and opens it", async () => {
  const all = rows((await inspectionContent(live, texts, today)).nodes);
  // Of those overdue on the day some were dealt with later; this one never was.
  const open = all.find(({ search }) => search?.startsWith("2022-042.3 "));
  expect(open?.context).toBe("cchc.finding concluded overdue can-report can-extend can-transfer");
  expect(open?.reference).toMatchObject({ kind: "finding", file: expect.stringMatching(/^visits\/2022\//) });
  const settled = all.find(({ search }) => search?.startsWith("2022-015.3 "));
  expect(settled?.context).toBe("cchc.finding concluded overdue");
});

test("TREE-4 a tooltip tells the deadline in words", async () => {
  const all = rows((await inspectionContent(live, texts, today)).nodes);
  const finding = all.find(({ context }) => context?.startsWith("cchc.finding concluded overdue"));
  const tooltip = await finding?.tooltip?.();
  expect(tooltip?.lines.find(({ name }) => name === "Hạn")?.text).toMatch(/hết hạn|hạn ấn định|Quá hạn/);
});
