import type { SheetField, SheetItem } from "@cchc/core/query/score-sheet";
import type { ScorecardDetail } from "@cchc/core/query/scorecard-item";
import { sumOfPoints } from "@cchc/core/scoring/points";
import { section, wrapped } from "./page-parts.ts";
import { scorecardTone } from "./scorecard.ts";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** Everything about a scorecard: state and result, then its items by field, then what was asked and explained. */
export function scorecardLines(card: ScorecardDetail, view: View): string[] {
  const { texts, style } = view;
  const { scorecards: words, screens, labels, format } = texts;
  const day = (value: ScorecardDetail["due"]) => (value === null ? null : format.day(value));
  const pairs: (readonly [string, string | null])[] = [
    [words.criteria, card.criteriaNumber],
    [screens.field.status, labels.scorecardStatus[card.status] + (card.overdue ? `, ${words.overdue}` : "")],
    [screens.field.due, day(card.due)],
    [
      words.submittedOn,
      card.submittedOn === null ? null : day(card.submittedOn) + (card.late ? ` (${words.late})` : ""),
    ],
    [words.appraisedOn, day(card.appraisedOn)],
    [words.explanationDue, card.status === "explanation-asked" ? day(card.explanationDue) : null],
    [words.reopenedOn, day(card.reopenedOn)],
    [words.finalOn, day(card.finalOn)],
    [words.self, points(card.self, view)],
    [words.points, card.points === null ? null : `${format.number(card.points)}/${format.number(card.maximum)}`],
    [words.percent, card.percent === null ? null : format.percent(card.percent)],
    [words.band, card.band],
    [words.unscored, card.unscored.length === 0 ? null : card.unscored.join(", ")],
    [screens.field.note, card.note],
    [screens.field.source, card.invented ? words.invented : null],
  ];
  const given = pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const extra = (title: string, { items, points: sum }: ScorecardDetail["bonus"]) =>
    section(items.length === 0 ? title : `${title}: ${format.number(sum)}`, itemTable(items, view), view);
  const said = card.acts.flatMap((act) => {
    const head = `${format.day(act.on)}, ${labels.scorecardAct[act.act]}`;
    if (act.act === "ask" || act.act === "explain") return wrapped(`${head}: ${act.text}`, 2, view);
    return act.act === "reopen" ? wrapped(`${head}: ${act.reason} (${act.document})`, 2, view) : [];
  });
  const tone = scorecardTone(card);
  const heading = `${card.number} – ${card.unitName}, ${card.year}`;
  return [
    tone === undefined ? style("bold", heading) : style(tone, heading),
    "",
    ...fields(given, view),
    ...card.fields.flatMap((field) => section(fieldTitle(field, view), itemTable(field.items, view), view)),
    ...extra(words.bonus, card.bonus),
    ...extra(words.penalty, card.penalty),
    ...section(words.explanation, said, view),
  ];
}

function fieldTitle({ code, title, counted, self, maximum }: SheetField, { texts: { format } }: View): string {
  const reached = counted ?? self;
  const sum = reached === null ? "" : `${format.number(reached)}/`;
  return `${code}. ${title} (${sum}${format.number(maximum)})`;
}

function itemTable(items: readonly SheetItem[], view: View): string[] {
  if (items.length === 0) return [];
  const { scorecards: words, screens, labels } = view.texts;
  const number = (heading: string, of: (item: SheetRow) => number | null): Column<SheetRow> => ({
    heading,
    value: (item) => (of(item) === null ? "" : (points(of(item), view) ?? "")),
    align: "right",
  });
  const columns: Column<SheetRow>[] = [
    { heading: words.code, value: ({ code }) => code },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    {
      heading: words.scoredBy,
      value: ({ scoredBy }) => (scoredBy === null ? "" : labels.scorer[scoredBy]),
      flexible: true,
    },
    number(words.maximum, ({ maximum }) => maximum),
    number(words.self, ({ self }) => self),
    number(words.appraised, ({ appraised }) => appraised),
    number(words.survey, ({ survey }) => survey),
  ];
  return table(columns, withCriteria(items), view);
}

/** A line of a sheet: an item, or the criterion above its parts, which has no points of its own. */
type SheetRow = Pick<SheetItem, "code" | "title" | "maximum" | "self" | "appraised" | "survey"> & {
  scoredBy: SheetItem["scoredBy"] | null;
};

/** The items with each criterion above its parts, out of what its parts can reach together. */
function withCriteria(items: readonly SheetItem[]): SheetRow[] {
  return items.flatMap((item, index) => {
    const { criterion } = item;
    if (criterion === null || items[index - 1]?.criterion?.code === criterion.code) return [item];
    const parts = items.filter((other) => other.criterion?.code === criterion.code);
    const maximum = sumOfPoints(parts.map((part) => part.maximum));
    return [{ ...criterion, maximum, scoredBy: null, self: null, appraised: null, survey: null }, item];
  });
}

function points(value: number | null, { texts: { format } }: View): string | null {
  return value === null ? null : format.number(value);
}
