// How long the views of the extension take to read, and to read again after one file changed; without VS Code's own part.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agendaContent } from "../../extension/src/features/agenda/agenda-nodes.ts";
import { inspectionContent } from "../../extension/src/features/inspections/inspection-nodes.ts";
import { unitContent } from "../../extension/src/features/units/unit-nodes.ts";
import { TreeFilter } from "../../extension/src/views/tree-filter.ts";
import { TreeModel } from "../../extension/src/views/tree-model.ts";
import type { TreeNode } from "../../extension/src/views/tree-node.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import { loadCatalogue } from "../../packages/messages/src/catalogue.ts";
import { LiveWorkspace } from "../../packages/store/src/live-workspace.ts";

/** What was measured, in milliseconds. */
export interface MeasuredViews {
  /** Everything that the agenda, the inspections and the units show at first, read from a warm index. */
  firstRows: number;
  /** From the news that one visit's file changed to the rows that differ, in the agenda and in the inspections. */
  oneChange: number;
  /** How many rows were shown anew for it. */
  rowsShownAnew: number;
  /** A filter over all findings. */
  filter: number;
}

/** Measures the views of the workspace at `root` as of a day; the file that is changed is put back. */
export async function measureViews(root: string, asOf: CalendarDay): Promise<MeasuredViews> {
  const texts = await loadCatalogue("vi");
  // The first reading fills the index, and loads what later ones need.
  await inspectionContent(new LiveWorkspace(root), texts, asOf);
  const live = new LiveWorkspace(root);
  const agenda = new TreeModel(more);
  const inspections = new TreeModel(more);
  const read = async () => {
    const shown = [
      agenda.replace((await agendaContent(live, texts, asOf)).nodes),
      inspections.replace((await inspectionContent(live, texts, asOf)).nodes),
    ];
    for (const model of [agenda, inspections]) for (const element of model.roots) model.childrenOf(element);
    return shown.reduce((sum, update) => sum + (update === "all" ? Number.POSITIVE_INFINITY : update.length), 0);
  };
  const [firstRows] = await timed(async () => {
    await read();
    await unitContent(live, texts, asOf);
  });

  const { visits } = await live.visits();
  const file = visits[0]?.file ?? "";
  const text = readFileSync(join(root, file), "utf8");
  writeFileSync(join(root, file), text.replace(/"title": "/, '"title": "X'));
  live.tell([file]);
  const [oneChange, rowsShownAnew] = await timed(read);
  writeFileSync(join(root, file), text);
  live.tell([file]);

  const { nodes } = await inspectionContent(live, texts, asOf);
  const [filter] = await timed(async () => new TreeFilter().filtered(nodes, "tre han"));
  return { firstRows, oneChange, rowsShownAnew, filter };
}

async function timed<T>(work: () => Promise<T>): Promise<[milliseconds: number, made: T]> {
  const started = performance.now();
  const made = await work();
  return [performance.now() - started, made];
}

function more({ key }: TreeNode, left: number): TreeNode {
  return { key: `more ${key}`, label: String(left), description: "" };
}

async function main([root]: readonly string[]): Promise<void> {
  if (root === undefined) {
    console.error("usage: node test/bench/views.ts DIR, a folder that `pnpm bench:seed DIR 10000` wrote");
    process.exitCode = 2;
    return;
  }
  for (const [name, value] of Object.entries(await measureViews(root, "2024-12-31"))) {
    console.log(`${name.padEnd(16)}${value.toFixed(0).padStart(6)}`);
  }
}

if (import.meta.filename === process.argv[1]) await main(process.argv.slice(2));
