import { remedyMark } from "@cchc/messages/remedy-state";
import type { WeakComponent, WeakComponents } from "@cchc/store/index-follow-up";
import { wrapped } from "./page-parts.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Components by points lost, with their change and their tasks; weak ones are marked. */
export function weakLines(weak: WeakComponents, view: View): string[] {
  const { indices: words, screens, format } = view.texts;
  const { components, number, threshold, against, scale } = weak;
  if (components.length === 0) return wrapped(words.noComponents({ number }), 0, view);
  const said = (value: number | null, least = 0) => (value === null ? "" : format.number(value, 4, least));
  const columns: Column<WeakComponent>[] = [
    { heading: words.short.code, value: ({ code }) => code },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    {
      heading: words.value,
      value: ({ value, maximum }) => `${said(value, scale.decimals)}/${said(maximum)}`,
      align: "right",
    },
    { heading: `${words.short.lost} *`, value: ({ lost }) => said(lost), align: "right" },
    {
      heading: `${words.short.percent} *`,
      value: ({ percent }) => (percent === null ? "" : format.percent(percent)),
      align: "right",
    },
    {
      heading: `${words.short.changed} *`,
      value: ({ change }) => (change === null ? "" : words.signed(change)),
      align: "right",
      tone: ({ change }) => (change === null || change === 0 ? undefined : change > 0 ? "green" : "red"),
    },
    { heading: words.standing, value: (one) => (one.weak ? words.weak : ""), tone: () => "red" },
    {
      heading: words.task,
      value: ({ tasks, weak: isWeak }) =>
        tasks.length > 0 ? tasks.map((task) => remedyMark(view.texts, task)).join(", ") : isWeak ? words.noTask : "",
      flexible: true,
    },
  ];
  return [
    ...wrapped(words.weakTitle({ number, threshold }), 0, view, "bold"),
    "",
    ...table(columns, components, view),
    "",
    ...wrapped(words.weakKey(against), 0, view, "dim"),
    ...wrapped(words.derivedMark, 0, view, "dim"),
  ];
}
