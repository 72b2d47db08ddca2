import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FindingChange } from "../../packages/core/src/change/finding-change.ts";
import { addDays, type CalendarDay, parseDay } from "../../packages/core/src/day.ts";
import type { Result } from "../../packages/core/src/result.ts";
import { createWorkspace } from "../../packages/store/src/create-workspace.ts";
import { createVisit } from "../../packages/store/src/plan-visit.ts";
import { type ChangePorts, newRandomId } from "../../packages/store/src/ports.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";

/** A real workspace of a province with a department and a district, and visits made without the CLI. */
export interface InspectionWorkspace {
  root: string;
  workspace: Workspace;
  /** A visit that started on `on`, with a finding for each title, due 10 working days after its conclusion. */
  startedVisit(unitId: string, on: string, titles?: readonly string[]): Promise<{ number: string; file: string }>;
  /** Minutes on `minutedOn`, and a conclusion without a number on `concludedOn`. */
  concludeWithoutNumber(file: string, minutedOn: string, concludedOn: string): Promise<void>;
  remove(): void;
}

const today = dayOf("2023-12-31");

/** Makes it in a temporary folder of its own. */
export async function inspectionWorkspace(): Promise<InspectionWorkspace> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "cchc-cli-"));
  const seed = {
    title: "Kiểm tra CCHC",
    provinceId: "hau-giang",
    provinceName: "Tỉnh Hậu Giang",
    language: "vi" as const,
  };
  good(await createWorkspace(root, seed, ports()));
  const workspace = new Workspace(root);
  for (const [unitId, name, level, category] of [
    ["so-noi-vu", "Sở Nội vụ", "province", "department"],
    ["huyen-phung-hiep", "UBND huyện Phụng Hiệp", "district", "people-committee"],
    ["huyen-vi-thuy", "UBND huyện Vị Thủy", "district", "people-committee"],
  ] as const) {
    const change = {
      type: "unit.add" as const,
      unitId,
      name,
      level,
      category,
      parentId: "hau-giang",
      from: null,
      to: null,
    };
    good(await workspace.change("units", "units.json", change, ports()));
  }
  return {
    root,
    workspace,
    async startedVisit(unitId, on, titles = []) {
      const day = dayOf(on);
      const planned = good(await createVisit(workspace, { unitId, on: day, visitKind: "scheduled" }, ports()));
      good(await workspace.change("visit", planned.file, { type: "visit.start", on: day }, ports()));
      for (const title of titles) {
        const finding: FindingChange = {
          type: "finding.add",
          area: "procedures",
          title,
          severity: "major",
          source: "inspection",
          deadline: { kind: "pending", term: { count: 10, dayKind: "working" } },
        };
        good(await workspace.change("visit", planned.file, finding, ports()));
      }
      return { number: planned.visit.number, file: planned.file };
    },
    async concludeWithoutNumber(file, minutedOn, concludedOn) {
      for (const change of [
        { type: "visit.minute", on: dayOf(minutedOn) },
        { type: "visit.conclude", on: dayOf(concludedOn), notice: null },
      ] as const)
        good(await workspace.change("visit", file, change, ports()));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A hash of every file below `root` but the cache: the same before and after where nothing may be written. */
export function treeHash(root: string): string {
  const hash = createHash("sha256");
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }).sort(byPath)) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.startsWith(join(root, ".cchc"))) continue;
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** The value of a change that must succeed. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Clock, actor and ids of changes made without the CLI. */
export function ports(): ChangePorts {
  return { today, now: `${today}T08:00:00+07:00`, actor: "kiem-tra@example.vn", newId: newRandomId };
}

/** A day that is one, moved by `days`. */
export function dayOf(text: string, days = 0): CalendarDay {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return addDays(day, days);
}

function byPath(left: { parentPath: string; name: string }, right: { parentPath: string; name: string }): number {
  return join(left.parentPath, left.name) < join(right.parentPath, right.name) ? -1 : 1;
}
