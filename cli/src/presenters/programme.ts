import { addDays } from "@cchc/core/day";
import { ownValue } from "@cchc/core/own-value";
import type { MembershipItem, ProgrammeItem } from "@cchc/core/query/programme-item";
import type { AreaNames } from "@cchc/messages/area-names";
import type { PlannedLine } from "@cchc/store/plan-programme";
import type { CoverageItem } from "../coverage-item.ts";
import { coverageTable, waitingText } from "./coverage.ts";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** Programmes as a table, visits and units side by side. */
export function programmeTable(items: readonly ProgrammeItem[], view: View): string[] {
  const { programmes, screens } = view.texts;
  const columns: Column<ProgrammeItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: screens.field.name, value: ({ title }) => title, flexible: true },
    { heading: programmes.decision, value: ({ decision }) => programmes.decisionText(decision), flexible: true },
    { heading: programmes.visitsAndUnits, value: ({ coverage }) => programmes.progress(coverage), flexible: true },
  ];
  return table(columns, items, view);
}

/** What the screen says beside the programme. */
interface Surroundings {
  coverage: CoverageItem;
  areaName: AreaNames;
  /** The programme looks at every area of its list. */
  allAreas: boolean;
}

/** Everything about a programme: what it is, who goes, how far it has come. */
export function programmeLines(item: ProgrammeItem, surroundings: Surroundings, view: View): string[] {
  const { texts, style } = view;
  const { programmes, visits, screens, format, labels } = texts;
  const { field } = screens;
  const { coverage, areaName, allAreas } = surroundings;
  const lists: Readonly<Record<string, string>> = labels.areaList;
  const areas = allAreas
    ? visits.allAreas({ count: item.areas.length, list: ownValue(lists, item.areaListId) ?? item.areaListId })
    : item.areas.map((area) => areaName(item.areaListId, area)).join("; ");
  return [
    style("bold", programmes.heading(item)),
    screens.asOf(format.day(item.asOf)),
    "",
    ...fields(
      [
        [programmes.year, String(item.year)],
        [programmes.decision, programmes.decisionText(item.decision)],
        [field.area, areas],
        ...(item.themes.length === 0 ? [] : [[visits.themes, item.themes.join("; ")] as const]),
        ...(item.note === null ? [] : [[field.note, item.note] as const]),
        ...(item.invented ? [[field.source, visits.invented] as const] : []),
      ],
      view,
    ),
    "",
    style("bold", programmes.team),
    ...(item.team.length === 0 ? [visits.noTeam] : teamTable(item.team, view)),
    "",
    style("bold", programmes.coverage.heading),
    ...coverageTable(coverage, {}, view),
    "",
    waitingText(coverage, programmes.coverage),
    programmes.coverage.unvisited(coverage.unvisited.total),
  ];
}

function teamTable(team: readonly MembershipItem[], view: View): string[] {
  const { programmes, people, screens, format } = view.texts;
  const columns: Column<MembershipItem>[] = [
    { heading: programmes.role, value: ({ role }) => programmes.roleOf(role) },
    { heading: programmes.name, value: ({ name }) => name, flexible: true },
    { heading: people.title, value: ({ title }) => title ?? "", flexible: true },
    { heading: screens.field.from, value: ({ from }) => (from === null ? "" : format.day(from)) },
    { heading: programmes.lastDay, value: ({ to }) => (to === null ? "" : format.day(addDays(to, -1))) },
  ];
  return table(
    columns.map((column) => ({ ...column, tone: ({ inOffice }: MembershipItem) => (inOffice ? undefined : "dim") })),
    team,
    view,
  );
}

/** Visits planned at once, or that would be. */
export function plannedTable(lines: readonly PlannedLine[], view: View): string[] {
  const { programmes, screens } = view.texts;
  const columns: Column<PlannedLine>[] = [
    { heading: screens.field.visit, value: ({ number }) => number ?? programmes.newVisit },
    { heading: screens.field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: screens.field.note, value: ({ there }) => (there ? programmes.thereAlready : ""), tone: () => "dim" },
  ];
  return table(columns, lines, view);
}
