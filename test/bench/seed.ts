// `pnpm bench:seed DIR N` writes a workspace with N findings, six a visit, dated 2021-2024: the same for the same N.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serialiseDocument } from "../../packages/core/src/documents/parse-document.ts";
import { findingState } from "../../packages/core/src/query/finding-state.ts";
import { unitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { createWorkspace } from "../../packages/store/src/create-workspace.ts";
import { schemaReference } from "../../packages/store/src/schemas.ts";
import { seededRandom } from "../../scripts/sample/random.ts";
import { seededUnits } from "./seed-units.ts";
import { FINDINGS_A_VISIT, seededVisit } from "./seed-visit.ts";
import { SEED_END, seededPorts } from "./seed-world.ts";

/** What a seeded workspace holds; overdue is counted as of 31/12/2024. */
export interface Seeded {
  findings: number;
  visits: number;
  overdue: number;
}

/** Writes a workspace with `count` findings into the folder `root`, which must not hold one yet. */
export async function seedWorkspace(root: string, count: number): Promise<Seeded> {
  const random = seededRandom(`bench ${count}`);
  const ports = seededPorts(random);
  const seed = { title: "Bench", provinceId: "tinh", provinceName: "UBND tỉnh", language: "vi" as const };
  const made = await createWorkspace(root, seed, ports);
  if (!made.ok) throw new Error(`${made.problem.code}: ${root}`);
  const units = seededUnits(ports);
  write(root, "units.json", serialiseDocument("units", { $schema: schemaReference("units", "units.json"), ...units }));
  const directory = unitDirectory(units);
  const seeded: Seeded = { findings: 0, visits: Math.ceil(count / FINDINGS_A_VISIT), overdue: 0 };
  const ordinals = new Map<number, number>();
  for (let index = 0; index < seeded.visits; index++) {
    const findings = Math.min(FINDINGS_A_VISIT, count - seeded.findings);
    const visit = seededVisit({ index, of: seeded.visits, findings, ordinals, units: directory, random, ports });
    const planned = visit.acts[0]?.on ?? SEED_END;
    const file = `visits/${planned.slice(0, 4)}/${planned}_${visit.unitId}_${visit.id.slice(-6)}.visit.json`;
    write(root, file, serialiseDocument("visit", { $schema: schemaReference("visit", file), ...visit }));
    seeded.findings += findings;
    seeded.overdue += visit.findings.filter((finding) => findingState(finding, SEED_END)?.overdue === true).length;
  }
  return seeded;
}

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function main([folder, count]: readonly string[]): Promise<void> {
  const findings = Number(count);
  if (folder === undefined || !Number.isInteger(findings) || findings < 1) {
    console.error("usage: pnpm bench:seed DIR N");
    process.exitCode = 2;
    return;
  }
  const root = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (existsSync(join(root, "cchc.json"))) {
    console.error(`${root} holds a workspace already; it was left alone`);
    process.exitCode = 3;
    return;
  }
  const started = performance.now();
  const seeded = await seedWorkspace(root, findings);
  const share = ((100 * seeded.overdue) / seeded.findings).toFixed(1);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${seeded.findings} findings in ${seeded.visits} visits, ${seeded.overdue} (${share} %) overdue as of ${SEED_END}; ${seconds} s`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
