import type { DutyItem, RollCallItem } from "@cchc/core/query/duty-item";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { Tone } from "./style.ts";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** A turn without its entries. */
type TurnSummary = Omit<RollCallItem, "entries">;

/** Duties as a table. */
export function dutyTable(items: readonly DutyItem[], view: View): string[] {
  const { screens, duties } = view.texts;
  const columns: Column<DutyItem>[] = [
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    {
      heading: duties.frequency,
      value: ({ frequency, startDay }) => duties.every(frequency, startDay),
      flexible: true,
    },
    { heading: duties.dueRule, value: ({ dueRule, frequency }) => duties.due(dueRule, frequency), flexible: true },
    { heading: duties.binds, value: ({ units }) => duties.units(units) },
  ];
  return table(columns, items, view);
}

/** Everything about a duty, with its last turns. */
export function dutyLines(duty: DutyItem & { turns: readonly TurnSummary[] }, view: View): string[] {
  const { texts, style } = view;
  const { duties, format, labels, screens } = texts;
  const given = (name: string, value: string | null) => (value === null ? [] : [[name, value] as const]);
  const groups = [
    ...duty.levels.map((level) => labels.level[level]),
    ...duty.categories.map((category) => labels.category[category]),
  ];
  const group = groups.length > 0 ? ` (${format.list(groups)})` : "";
  const how = duty.fulfilledBy === "task-progress" ? ` (${duties.byTasks})` : "";
  return [
    style("bold", `${duty.number} – ${duty.title}`),
    "",
    ...fields(
      [
        [screens.field.kind, labels.dutyKind[duty.kind]],
        [duties.frequency, duties.every(duty.frequency, duty.startDay)],
        [duties.dueRule, `${duties.due(duty.dueRule, duty.frequency)}${how}`],
        [duties.binds, `${duties.units(duty.units)}${group}`],
        ...given(duties.receiver, duty.receiverName),
        ...given(duties.basis, duty.basis),
        [screens.field.from, format.day(duty.from)],
        ...given(screens.field.to, duty.to === null ? null : format.day(duty.to)),
        ...given(screens.field.note, duty.note),
      ],
      view,
    ),
    "",
    style("bold", duties.turns),
    ...(duty.turns.length === 0 ? [duties.noTurns] : turnTable(duty.turns, view)),
  ];
}

/** One turn: the counts, then who is missing first. */
export function rollCallLines(call: RollCallItem, view: View): string[] {
  const { texts, style } = view;
  const { duties, format, labels, screens } = texts;
  const period = periodOf(call, texts);
  const { bound, reported, missing, awaited } = call.counts;
  const late = call.counts["reported-late"];
  const columns: Column<RollCallItem["entries"][number]>[] = [
    { heading: screens.field.unit, value: ({ unitName }) => unitName, flexible: true },
    {
      heading: screens.field.status,
      value: ({ status }) => labels.dutyStatus[status],
      tone: ({ status }) => tones[status],
    },
    {
      heading: duties.reportedOn,
      value: ({ reportedOn }) => (reportedOn === null ? "" : format.day(reportedOn)),
    },
    { heading: screens.field.document, value: ({ document }) => document ?? "", flexible: true },
    {
      heading: screens.field.daysLate,
      value: ({ daysLate }) => (daysLate === 0 ? "" : format.number(daysLate)),
      align: "right",
    },
  ];
  return [
    style("bold", duties.rollCall({ number: call.dutyNumber, title: call.title, period })),
    duties.summary({ bound, reported, late, missing, awaited, due: call.due }),
    ...(call.entries.length === 0 ? [duties.everybody] : ["", ...table(columns, call.entries, view)]),
  ];
}

/** The last turn of several duties. */
export function rollCallTable(items: readonly RollCallItem[], view: View): string[] {
  const { screens } = view.texts;
  return turnTable(items, view, [
    { heading: screens.field.number, value: ({ dutyNumber }) => dutyNumber },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
  ]);
}

function turnTable(items: readonly TurnSummary[], view: View, before: readonly Column<TurnSummary>[] = []): string[] {
  const { duties, format, screens } = view.texts;
  const count = (
    heading: string,
    of: (counts: RollCallItem["counts"]) => number,
    tone?: Tone,
  ): Column<TurnSummary> => ({
    heading,
    value: ({ counts }) => format.number(of(counts)),
    align: "right",
    tone: ({ counts }) => (tone !== undefined && of(counts) > 0 ? tone : undefined),
  });
  const columns: Column<TurnSummary>[] = [
    ...before,
    { heading: duties.period, value: (call) => periodOf(call, view.texts) },
    { heading: screens.field.due, value: ({ due }) => format.day(due) },
    count(screens.field.unit, ({ bound }) => bound),
    count(duties.reported, (counts) => counts.reported + counts["reported-late"]),
    count(duties.late, (counts) => counts["reported-late"], "yellow"),
    count(duties.missing, ({ missing }) => missing, "red"),
  ];
  return table(columns, items, view);
}

/** A turn's period in words, or the visit it follows. */
export function periodOf(
  { period, visitNumber }: Pick<TurnSummary, "period" | "visitNumber">,
  { duties }: Catalogue,
): string {
  return visitNumber === null ? duties.periodName(period) : duties.afterVisit(visitNumber);
}

const tones: { readonly [S in RollCallItem["entries"][number]["status"]]: Tone | undefined } = {
  reported: "green",
  "reported-late": "yellow",
  missing: "red",
  awaited: undefined,
};
