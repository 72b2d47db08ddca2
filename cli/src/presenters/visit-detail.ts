import type { CalendarDay } from "@cchc/core/day";
import type { VisitAct } from "@cchc/core/model/visit";
import { ownValue } from "@cchc/core/own-value";
import type { AreaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { VisitDetail } from "@cchc/store/visit-detail";
import { evidenceTable } from "./evidence.ts";
import { fields } from "./table.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";
import { shortFindingTable } from "./visit-earlier.ts";

/** What the screen says beside the visit. */
interface Surroundings {
  /** The as-of day when one was asked for. */
  asOf: CalendarDay | null;
  areaName: AreaNames;
  /** The visit looks at every area of its list. */
  allAreas: boolean;
  /** The programme it is planned in, in words; null for none. */
  programme: string | null;
}

/** Everything about a visit: what it is, who goes, what was done; strengths before findings; evidence. */
export function visitLines(
  visit: VisitDetail,
  { asOf, areaName, allAreas, programme }: Surroundings,
  view: View,
): string[] {
  const { texts, style } = view;
  const { visits, screens, format, evidence } = texts;
  const nameOf = (area: string) => areaName(visit.areaListId, area);
  const heading = (text: string) => ["", style("bold", text)];
  const shortFindings = visit.findings.map((finding) => ({ ...finding, due: finding.deadline.due }));
  return [
    style("bold", visits.heading({ number: visit.number, unit: visit.unitName })),
    ...(asOf === null ? [] : [screens.asOf(format.day(asOf))]),
    "",
    ...fields(overview(visit, { nameOf: allAreas ? null : nameOf, programme }, texts), view),
    ...heading(visits.steps),
    ...fields(
      visit.acts.map((act) => [format.day(act.on), stepText(act, texts)] as const),
      view,
    ),
    ...heading(visits.strengthsHeading(visit.strengthItems.length)),
    ...visit.strengthItems.flatMap(({ area, text }) => listed(`${nameOf(area)}: ${text}`, view)),
    ...heading(visits.findingsHeading(visits.findingCounts(visit.findingCounts))),
    ...(shortFindings.length > 0 ? shortFindingTable(shortFindings, view) : []),
    ...heading(evidence.heading(visit.evidence.length)),
    ...(visit.evidence.length > 0 ? evidenceTable(visit.evidence, view, { withOwner: false }) : []),
  ];
}

function overview(
  visit: VisitDetail,
  { nameOf, programme }: { nameOf: ((area: string) => string) | null; programme: string | null },
  texts: Catalogue,
): (readonly [string, string])[] {
  const { labels, screens, visits, format, programmes } = texts;
  const { field } = screens;
  const [firstMember, ...others] = visit.team;
  const level = visit.level === null ? [] : [[field.level, labels.level[visit.level]] as const];
  const given = (name: string, value: string | null) =>
    value === null || value === "" ? [] : [[name, value] as const];
  const notice = visit.concludedOn === null ? null : (visit.notice ?? visits.draftNotice);
  return [
    ...level,
    [field.kind, labels.visitKind[visit.kind]],
    [field.status, labels.visitStatus[visit.status]],
    ...given(programmes.programme, programme),
    ...visit.announced.map((act) => [visits.announced, visits.fromDay(act.on, stepText(act, texts))] as const),
    [field.plannedOn, format.day(visit.plannedOn)],
    ...given(field.startedOn, visit.startedOn && format.day(visit.startedOn)),
    ...given(field.concludedOn, visit.concludedOn && format.day(visit.concludedOn)),
    ...given(field.notice, notice),
    [field.area, nameOf === null ? wholeList(visit, labels, visits) : visit.areas.map(nameOf).join("; ")],
    ...given(visits.themes, visit.themes.join("; ")),
    [visits.team, firstMember === undefined ? visits.noTeam : visits.member(firstMember)],
    ...others.map((member) => ["", visits.member(member)] as const),
    ...given(field.note, visit.note),
    ...(visit.invented ? [[field.source, visits.invented] as const] : []),
  ];
}

/** All areas of the list, said in one breath. */
function wholeList(
  { areas, areaListId }: VisitDetail,
  labels: Catalogue["labels"],
  visits: Catalogue["visits"],
): string {
  const names: Readonly<Record<string, string>> = labels.areaList;
  return visits.allAreas({ count: areas.length, list: ownValue(names, areaListId) ?? areaListId });
}

/** What was done, with the document, number or reason that belongs to it. */
function stepText(act: VisitAct, { visits }: Catalogue): string {
  const step = visits.step[act.act];
  switch (act.act) {
    case "notify":
    case "receive-report":
    case "minute":
      return act.document === undefined ? step : `${step}: ${act.document}`;
    case "conclude":
      return `${step}: ${act.notice ?? visits.draftNotice}`;
    case "postpone":
    case "cancel":
      return `${step}: ${act.reason}`;
    case "plan":
    case "start":
    case "close":
    case "resume":
      return step;
  }
}

function listed(text: string, { width }: View): string[] {
  return (width === null ? [text] : wrap(text, width - 2)).map((line, index) =>
    index === 0 ? `- ${line}` : `  ${line}`,
  );
}
