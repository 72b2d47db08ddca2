import type { Catalogue } from "@cchc/messages/catalogue";
import type { RecordKind } from "@cchc/store/find-record";
import { Workspace } from "@cchc/store/workspace";
import { today } from "../clock.ts";
import type { Candidate } from "./candidate.ts";
import type { OtherRecords, RecordSource } from "./value-kind.ts";

/** The records of a workspace that a value may name, each under what people type for it. */
export async function recordCandidates(
  source: RecordSource,
  root: string,
  catalogue: Catalogue | undefined,
): Promise<Candidate[]> {
  const workspace = new Workspace(root);
  switch (source) {
    case "units":
      return units(workspace);
    case "visits":
      return visits(workspace);
    case "findings":
      return findings(workspace);
    case "people":
      return people(workspace);
    case "areas":
      return areas(workspace, catalogue);
    case "area-lists":
      return areaLists(workspace, catalogue);
    case "records":
      return [...(await visits(workspace)), ...(await others(workspace, (record) => record !== "visit"))];
    default:
      return others(workspace, (record) => record === kinds[source]);
  }
}

const kinds = {
  criteria: "criteria",
  documents: "document",
  figures: "figure",
  "figure-collections": "figures",
  indicators: "indicator",
  indices: "index",
  "index-results": "result",
  initiatives: "initiative",
  plans: "plan",
  programmes: "programme",
  scorecards: "scorecard",
  targets: "target",
  tasks: "task",
} as const satisfies Record<OtherRecords, RecordKind>;

async function others(workspace: Workspace, isWanted: (record: RecordKind) => boolean): Promise<Candidate[]> {
  const { allRecords } = await import("@cchc/store/find-record");
  const candidates: Candidate[] = [];
  for await (const { record, number, label } of allRecords(workspace, today())) {
    if (isWanted(record)) candidates.push({ value: number, description: label });
  }
  return candidates;
}

async function units(workspace: Workspace): Promise<Candidate[]> {
  const directory = await workspace.units();
  const day = today();
  return directory.all.map(({ id }) => ({ value: id, description: directory.nearestVersion(id, day)?.name ?? "" }));
}

async function visits(workspace: Workspace): Promise<Candidate[]> {
  const [directory, listed] = await Promise.all([workspace.unitsIfReadable([]), visitsInOrder(workspace)]);
  return listed.map(({ number, unitId, acts }) => {
    const day = acts.at(0)?.on ?? today();
    return { value: number, description: directory.nearestVersion(unitId, day)?.name ?? unitId };
  });
}

async function findings(workspace: Workspace): Promise<Candidate[]> {
  const { findingNumber } = await import("@cchc/core/query/facts");
  return (await visitsInOrder(workspace)).flatMap((visit) =>
    visit.findings.map((finding) => ({ value: findingNumber(visit, finding), description: finding.title })),
  );
}

async function people(workspace: Workspace): Promise<Candidate[]> {
  return (await workspace.people()).map(({ number, name, title }) => ({
    value: number,
    description: title === undefined ? name : `${name}, ${title}`,
    name,
  }));
}

/** As people count them; PowerShell shows candidates in the order they come. */
async function visitsInOrder(workspace: Workspace) {
  return (await workspace.visits()).visits.toSorted((left, right) => (left.number < right.number ? -1 : 1));
}

/** Areas of the workspace's own lists and of inspections, whose list visits use unless told otherwise. */
async function areas(workspace: Workspace, catalogue: Catalogue | undefined): Promise<Candidate[]> {
  const { builtInAreaLists } = await import("@cchc/core/model/area-lists");
  const own = (await workspace.settings()).areaLists.flatMap((list) => list.areas);
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogue?.labels.area ?? {};
  const builtIn = builtInAreaLists.find(({ id }) => id === inspectionAreas)?.areas ?? [];
  return [
    ...own.map(({ id, name }) => ({ value: id, description: name })),
    ...builtIn.map((area) => ({ value: area, description: names[inspectionAreas]?.[area] ?? "" })),
  ];
}

async function areaLists(workspace: Workspace, catalogue: Catalogue | undefined): Promise<Candidate[]> {
  const { builtInAreaLists } = await import("@cchc/core/model/area-lists");
  const names: Readonly<Record<string, string>> = catalogue?.labels.areaList ?? {};
  const own = (await workspace.settings()).areaLists;
  return [
    ...own.map(({ id, title }) => ({ value: id, description: title })),
    ...builtInAreaLists.map(({ id }) => ({ value: id, description: names[id] ?? "" })),
  ];
}

const inspectionAreas = "inspection";
