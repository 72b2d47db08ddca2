import type { CalendarDay } from "@cchc/core/day";
import type { Deadline } from "@cchc/core/deadline/deadline";
import { explainDeadline } from "@cchc/core/deadline/explain";
import type { Visit } from "@cchc/core/model/visit";
import { ownValue } from "@cchc/core/own-value";
import { findingItem } from "@cchc/core/query/finding-item";
import { conclusionNotice } from "@cchc/core/query/notice";
import { visitItem } from "@cchc/core/query/visit-item";
import type { DocumentSources } from "../document-sources.ts";
import type { FindingView, VisitView } from "./record-view.ts";

/** The findings of a visit as they stood at the end of `asOf`, with the words for their codes. */
export function findingViews(visit: Visit, sources: DocumentSources, asOf: CalendarDay): FindingView[] {
  const { units, calendar, calendarOfVersion, texts } = sources;
  const explain = (deadline: Deadline) =>
    texts.deadlines.explain(explainDeadline(deadline, calendarOfVersion(deadline.calendarVersion)));
  return visit.findings.flatMap((finding) => {
    const found = findingItem(visit, finding, { asOf, units, calendar, explain });
    if (found === undefined) return [];
    // What was dismissed is no finding and is left out of reports (SPEC PERIOD-6).
    const { dismissal: _dismissal, ...item } = found;
    return [
      {
        ...item,
        levelName: item.level === null ? "" : texts.labels.level[item.level],
        areaName: areaNameOf(item.area, sources),
        severityName: texts.labels.severity[item.severity],
        statusName: texts.labels.findingStatus[item.status],
        pictures: item.evidence
          .filter(({ file }) => /\.(?:png|jpe?g|gif)$/i.test(file))
          .map(({ file, note }) => ({ imageFile: file, description: note ?? item.title })),
        responsiblePersonName: item.responsiblePerson === null ? "" : personName(item.responsiblePerson, sources),
        extensions: item.extensions.map((extension) => ({
          ...extension,
          approvedBy: personName(extension.approvedBy, sources),
        })),
      },
    ];
  });
}

/** A visit as it stood at the end of `asOf`, with the words for its codes. */
export function visitView(visit: Visit, sources: DocumentSources, asOf: CalendarDay): VisitView {
  const { labels } = sources.texts;
  const item = visitItem(visit, asOf, sources.units);
  return {
    ...item,
    kindName: labels.visitKind[item.kind],
    levelName: item.level === null ? "" : labels.level[item.level],
    statusName: labels.visitStatus[item.status],
    noticeOn: conclusionNotice(visit, asOf)?.on ?? null,
    strengthIds: visit.strengths.map(({ id }) => id),
    areas: item.areas.map((area) => areaNameOf(area, sources)),
    team: item.team.map(({ person, role }) => ({ person: personName(person, sources), role: labels.teamRole[role] })),
  };
}

/** What an area is called: by the workspace's own lists first, then by the built-in ones. */
export function areaNameOf(area: string, { workspace, texts }: DocumentSources): string {
  for (const list of workspace.areaLists) {
    const own = list.areas.find((candidate) => candidate.id === area);
    if (own !== undefined) return own.name;
  }
  const names: Readonly<Record<string, string>> = {
    ...texts.labels.area["30c-2011"],
    ...texts.labels.area["par-index"],
    ...texts.labels.area.inspection,
  };
  return ownValue(names, area) ?? area;
}

/** What an area is called in the list that a plan or an initiative names; as `areaNameOf` when the list says nothing. */
export function areaNameIn(listId: string | undefined, area: string, sources: DocumentSources): string {
  const own = sources.workspace.areaLists.find(({ id }) => id === listId);
  const builtIn: Readonly<Record<string, Readonly<Record<string, string>>>> = sources.texts.labels.area;
  const name = own?.areas.find(({ id }) => id === area)?.name ?? ownValue(ownValue(builtIn, listId ?? "") ?? {}, area);
  return name ?? areaNameOf(area, sources);
}

/** The name of a registered person by id; a text that names somebody else stays. */
export function personName(reference: string, { people }: DocumentSources): string {
  return people.find((person) => person.id === reference)?.name ?? reference;
}
