import type { ComponentItem } from "@cchc/core/indices/index-item";
import { remedyMark, remedyState } from "@cchc/messages/remedy-state";
import type { AnsweringTask, IndexResultDetail } from "@cchc/store/index-detail";
import { kept } from "./indices.ts";
import { section, wrapped } from "./page-parts.ts";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** One result: what was published, its components, what contradicts itself, and the tasks that answer to it. */
export function indexResultPage(detail: IndexResultDetail, area: (code: string) => string, view: View): string[] {
  const { indices: words, screens, format } = view.texts;
  const { before, scale, components, inconsistencies, tasks, publishedOn, peerGroup, rank } = detail;
  const changes =
    before === null
      ? null
      : [
          before.rankChange === null ? null : words.rankChange(before.rankChange),
          before.valueChange === null ? null : words.valueChange({ change: before.valueChange, scale }),
        ].filter((part) => part !== null);
  const against = before === null ? "" : ` (${before.from.year})`;
  const pairs: [string, string | null][] = [
    [words.value, words.published(detail) || null],
    [words.rank, rank === null ? null : words.rankText(detail)],
    [words.group, detail.group],
    [words.peers, peerGroup],
    [
      `${words.change} *`,
      changes === null ? null : `${changes.length === 0 ? words.incomparable : changes.join("; ")}${against}`,
    ],
    [words.source, detail.source],
    [words.publishedOn, publishedOn === null ? null : format.day(publishedOn)],
    [screens.field.note, detail.note],
  ];
  const { number, title, year, unitName } = detail;
  const notes = (before?.notes ?? []).flatMap((note) => wrapped(words.note(note), 2, view, "yellow"));
  const found = inconsistencies.map((one) => `${words.inconsistency(one)}.`);
  return [
    ...wrapped(words.resultHeading({ number, title, year, unit: unitName ?? "" }), 0, view, "bold"),
    ...(detail.invented ? wrapped(words.invented, 0, view, "yellow") : []),
    "",
    ...fields(
      pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
      view,
    ),
    ...section(words.components, componentTable(detail, area, view), view),
    ...section(words.tasks, taskLines(tasks, view), view),
    ...section(words.notes, notes, view),
    ...section(words.remarks, kept(found, view), view),
    ...(changes === null && components.length === 0 ? [] : ["", ...wrapped(words.derivedMark, 0, view, "dim")]),
  ];
}

function componentTable(
  { components, tasks, scale }: Pick<IndexResultDetail, "components" | "tasks" | "scale">,
  area: (code: string) => string,
  view: View,
): string[] {
  if (components.length === 0) return [];
  const { indices: words, screens, format } = view.texts;
  const said = (value: number | null) => (value === null ? "" : format.number(value, 4));
  const columns: Column<ComponentItem>[] = [
    { heading: words.code, value: ({ code }) => code },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    {
      heading: words.value,
      value: ({ value }) => (value === null ? "" : format.number(value, 4, scale.decimals)),
      align: "right",
    },
    { heading: words.maximum, value: ({ maximum }) => said(maximum), align: "right" },
    { heading: `${words.lost} *`, value: ({ lost }) => said(lost), align: "right" },
    {
      heading: `${words.percent} *`,
      value: ({ percent }) => (percent === null ? "" : format.percent(percent)),
      align: "right",
    },
    { heading: words.rank, value: ({ rank }) => said(rank), align: "right" },
    {
      heading: screens.field.area,
      // Where the component is called as its area, once is enough.
      value: ({ area: one, title }) => (one === null || area(one) === title ? "" : area(one)),
      flexible: true,
    },
    {
      heading: words.task,
      value: ({ id }) =>
        tasks
          .filter(({ componentId }) => componentId === id)
          .map(({ number, status, beginsOn }) => remedyMark(view.texts, { number, status, beginsOn }))
          .join(", "),
    },
  ];
  return table(columns, components, view);
}

/** The tasks that answer to a result: what for, who leads, how far. */
function taskLines(tasks: readonly AnsweringTask[], view: View): string[] {
  const { indices: words } = view.texts;
  return tasks.flatMap(({ number, title, leadUnitName, status, beginsOn, cause, responsibleUnitNames }) => [
    ...wrapped(
      `${number} ${title} (${[leadUnitName, remedyState(view.texts, { status, beginsOn })].filter(Boolean).join(", ")})`,
      2,
      view,
    ),
    ...wrapped(`${words.cause}: ${cause}`, 4, view, "dim"),
    ...wrapped(`${words.responsible}: ${responsibleUnitNames.join("; ")}`, 4, view, "dim"),
  ]);
}
