import type { Evidence, Visit } from "@cchc/core/model/visit";
import { areaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { ChangePorts } from "@cchc/store/ports";
import { listProgrammes } from "@cchc/store/programmes";
import type { Workspace } from "@cchc/store/workspace";
import type { EvidenceStanding, NewFinding, VisitFormView } from "../../protocol/visit-form.ts";
import type { EvidenceStates } from "./evidence-states.ts";
import type { VisitFormSources } from "./visit-form-view.ts";

/** Gathers what the form of a visit rests on; a register that cannot be read is done without. */
export async function visitFormSources(
  visit: Visit,
  workspace: Workspace,
  { ports, texts, draft, states }: { ports: ChangePorts; texts: Catalogue; draft: NewFinding; states: EvidenceStates },
): Promise<VisitFormSources> {
  const [units, calendars, people, settings, { visits }, programmes, standings] = await Promise.all([
    workspace.unitsIfReadable([]),
    workspace.calendarsIfReadable([]),
    workspace.peopleIfReadable([]),
    workspace.settings(),
    workspace.visits(),
    programmesFor(visit, workspace),
    standingsOf(visit, workspace.root, states),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const { areaLists } = settings;
  return {
    ...{ today: ports.today, units, calendars, people, visits, texts, programmes, draft, areaLists },
    personName: (reference) => names.get(reference) ?? reference,
    areaName: areaNames(texts, areaLists),
    standingOf: ({ id }) => standings.get(id) ?? null,
    change: { ...ports, units, calendar: calendars.current, areaLists, people: names },
  };
}

async function programmesFor({ programmeId }: Visit, workspace: Workspace): Promise<VisitFormView["programmes"]> {
  const listed = await listProgrammes(workspace);
  const programmes = listed.programmes.map(({ programme: { id, title } }) => ({ id, name: title }));
  // A text of old that names no programme of the workspace stays.
  const isThere = programmeId === undefined || programmes.some(({ id }) => id === programmeId);
  return isThere ? programmes : [...programmes, { id: programmeId, name: programmeId }];
}

async function standingsOf(
  { evidence }: { evidence: readonly Evidence[] },
  root: string,
  states: EvidenceStates,
): Promise<ReadonlyMap<string, EvidenceStanding>> {
  const standings = await Promise.all(
    evidence.map(async (one) => [one.id, await states.standingOf(root, one)] as const),
  );
  return new Map(standings);
}
