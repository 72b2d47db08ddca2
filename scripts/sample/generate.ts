// Writes the sample workspace: real totals of a published report, single records invented to add up to them.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { yearOf } from "../../packages/core/src/day.ts";
import { serialiseDocument } from "../../packages/core/src/documents/parse-document.ts";
import type { DocumentByKind, DocumentKind } from "../../packages/core/src/model/document-kinds.ts";
import type { Visit } from "../../packages/core/src/model/visit.ts";
import { unitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { report } from "../../packages/messages/src/vi/report.ts";
import { plans, provincialUnits } from "./data.ts";
import { buildDuty } from "./duty.ts";
import type { EvidenceFile } from "./evidence.ts";
import type { Step } from "./fate.ts";
import { type PlannedFinding, type PlannedVisit, planFindings } from "./finding-plan.ts";
import { buildIndices } from "./indices.ts";
import { planOutcomes } from "./outcome.ts";
import { buildPeople } from "./people.ts";
import { buildPlans } from "./plans.ts";
import { buildProgrammes } from "./programmes.ts";
import { seededRandom } from "./random.ts";
import {
  buildCalendar,
  buildDocuments,
  buildFigures,
  buildIndicators,
  buildInitiatives,
  buildWorkspace,
} from "./registers.ts";
import { buildSchedule } from "./schedule.ts";
import { buildScorecards } from "./scorecards.ts";
import type { EvidenceKind, Stage } from "./stage.ts";
import { buildUnits } from "./units.ts";
import { tellVisit } from "./visit-story.ts";

/** Who set the workspace up. */
const ADMINISTRATOR = "vanthu@snv.example";

/** Writes the workspace into `directory`: the same bytes every time. Files already there are left alone or replaced. */
export function writeHauGiang(directory: string): void {
  const write = (file: string, content: string | Uint8Array) => {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  const save = <K extends DocumentKind>(kind: K, file: string, document: DocumentByKind[K]) =>
    write(file, serialiseDocument(kind, document));

  const workspace = buildWorkspace(ADMINISTRATOR);
  const units = buildUnits(ADMINISTRATOR);
  const documents = buildDocuments(ADMINISTRATOR);
  save("workspace", "cchc.json", workspace);
  save("units", "units.json", units);
  save("calendar", "calendar.json", buildCalendar(ADMINISTRATOR));
  save("documents", "documents.json", documents);
  save("figures", "figures/2021-2023.figures.json", buildFigures(documents, ADMINISTRATOR));

  const visits = planFindings(buildSchedule());
  const outcomes = planOutcomes(visits);
  const directoryOfUnits = unitDirectory(units);
  const answering = visits.flatMap(({ entry, findings }) => [
    entry.unitId,
    ...findings.map((finding) => finding.responsibleUnitId),
  ]);
  const leading = [...plans.period.tasks, ...plans.years.flatMap(({ tasks }) => tasks)].map(({ lead }) => lead);
  const scored = provincialUnits.filter(({ category }) => category === "department").map(({ id }) => id);
  const cast = buildPeople([...new Set([...answering, ...leading, ...scored])], directoryOfUnits, ADMINISTRATOR);
  save("people", "people.json", cast.people);

  const programmes = buildProgrammes(cast, directoryOfUnits, workspace.areaLists, ADMINISTRATOR);
  for (const [year, programme] of programmes) {
    save("programme", `programmes/${year}_${programme.id.slice(-6)}.programme.json`, programme);
  }

  const stageOfPlans = { cast, units: directoryOfUnits, areaLists: workspace.areaLists, actor: ADMINISTRATOR };
  for (const plan of buildPlans(stageOfPlans)) {
    save("plan", `plans/${plan.number}_${plan.id.slice(-6)}.plan.json`, plan);
  }
  const { criteria, scorecards } = buildScorecards({ ...stageOfPlans, usualBands: report.defaultBands });
  save("criteria", `criteria/${criteria.number}_${criteria.id.slice(-6)}.criteria.json`, criteria);
  for (const scorecard of scorecards) {
    const { year, unitId, id } = scorecard;
    save("scorecard", `scorecards/${year}/${unitId}_${id.slice(-6)}.scorecard.json`, scorecard);
  }
  for (const index of buildIndices(workspace.provinceId, directoryOfUnits, ADMINISTRATOR)) {
    save("index", `indices/${index.number}_${index.id.slice(-6)}.index.json`, index);
  }
  const duty = buildDuty(directoryOfUnits, ADMINISTRATOR);
  save("duty", `duties/${duty.number}_${duty.id.slice(-6)}.duty.json`, duty);
  save("indicators", "indicators.json", buildIndicators(ADMINISTRATOR));
  save("initiatives", "initiatives.json", buildInitiatives(directoryOfUnits, ADMINISTRATOR));

  const files: EvidenceFile[] = [];
  const findingIds = new Map<PlannedFinding, string>();
  const evidence = chooseEvidence(visits, outcomes);
  const notices = numberNotices(visits);
  const { areaLists } = workspace;
  const stage: Stage = {
    cast,
    programmes,
    units: directoryOfUnits,
    areaLists,
    outcomes,
    findingIds,
    notices,
    evidence,
    files,
  };
  for (const planned of visits) {
    const visit = tellVisit(planned, stage);
    for (const finding of planned.findings) {
      const written = visit.findings.find(({ title }) => title === finding.text.title);
      if (written !== undefined) findingIds.set(finding, written.id);
    }
    save("visit", visitFile(visit), visit);
  }
  for (const { file, bytes } of files) write(file, bytes);
}

/** Planned day, unit, end of the id: a name people can read. */
function visitFile(visit: Visit): string {
  const on = visit.acts[0]?.on ?? "1900-01-01";
  return `visits/${yearOf(on)}/${on}_${visit.unitId}_${visit.id.slice(-6)}.visit.json`;
}

/** Conclusion notices are numbered by their day, beginning anew every year; other notices lie between them. */
function numberNotices(visits: readonly PlannedVisit[]): Map<PlannedVisit, string> {
  const random = seededRandom("notices");
  const numbers = new Map<PlannedVisit, string>();
  const counters = new Map<number, number>();
  for (const visit of visits.toSorted((left, right) => (left.concludedOn < right.concludedOn ? -1 : 1))) {
    const year = yearOf(visit.concludedOn);
    const next = (counters.get(year) ?? 0) + random.integer(1, 4);
    counters.set(year, next);
    numbers.set(visit, `${String(next).padStart(2, "0")}/TB-SNV`);
  }
  return numbers;
}

/** One report before a visit, one photograph and one report after: enough to show what evidence is. */
function chooseEvidence(
  visits: readonly PlannedVisit[],
  outcomes: ReadonlyMap<PlannedFinding, Step[]>,
): Map<PlannedVisit | PlannedFinding, EvidenceKind> {
  const chosen = new Map<PlannedVisit | PlannedFinding, EvidenceKind>();
  const visit = visits.find(({ entry }) => entry.startsOn === "2023-05-09" && entry.place === "district");
  if (visit !== undefined) chosen.set(visit, "self-report");
  const reportedOnce = (finding: PlannedFinding) =>
    outcomes.get(finding)?.filter((step) => step.act === "report").length === 1;
  const recent = visits.filter(({ entry }) => entry.startsOn >= "2023-01-01").flatMap(({ findings }) => findings);
  const procedures = recent.find((finding) => finding.text.area === "procedures" && reportedOnce(finding));
  if (procedures !== undefined) chosen.set(procedures, "photo");
  const digital = recent.find((finding) => finding.text.area === "digital-government" && reportedOnce(finding));
  if (digital !== undefined) chosen.set(digital, "remediation");
  return chosen;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL("../../examples/hau-giang", import.meta.url));
  for (const folder of [
    "visits",
    "programmes",
    "plans",
    "duties",
    "criteria",
    "scorecards",
    "indices",
    "figures",
    "evidence",
  ])
    rmSync(join(target, folder), { recursive: true, force: true });
  writeHauGiang(target);
  console.log(`written: ${target}`);
}
