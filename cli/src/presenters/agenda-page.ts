import type { Agenda } from "@cchc/core/query/agenda";
import { type AgendaEntry, agendaEntries } from "@cchc/core/query/agenda-entries";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { Catalogue } from "@cchc/messages/catalogue";
import { periodOf } from "./duty.ts";
import { type Column, table } from "./table.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** A week or a month as a page of a calendar: what is past its day first, then day by day. */
export function agendaPage(
  agenda: Agenda,
  {
    title,
    reach,
    units,
    limit,
    flags,
  }: {
    title: string;
    reach: "week" | "month";
    units: UnitDirectory;
    limit: number;
    /** What the same question was asked with, each with a blank before it. */
    flags: string;
  },
  view: View,
): string[] {
  const { texts, style } = view;
  const words = texts.agenda.page;
  const { asOf: from, until } = agenda;
  const entries = agendaEntries(agenda, units);
  const late = entries.filter((entry) => entry.late);
  const ahead = entries.filter((entry) => !entry.late);
  const shownLate = limit === 0 ? late : late.slice(0, limit);
  const more = late.length - shownLate.length;
  const andMore =
    more > 0
      ? [style("dim", texts.agenda.andMore({ count: more, command: `cchc agenda --${reach}${flags} --limit 0` }))]
      : [];
  return [
    style("bold", texts.agenda.title({ title, asOf: from })),
    ...(late.length === 0
      ? []
      : ["", style("bold", words.late(late.length)), ...entryTable(shownLate, view), ...andMore]),
    "",
    style("bold", words[reach]({ from, until })),
    ...(ahead.length > 0
      ? entryTable(ahead, view)
      : view.width === null
        ? [words.nothing]
        : wrap(words.nothing, view.width)),
  ];
}

function entryTable(entries: readonly AgendaEntry[], view: View): string[] {
  const { agenda, deadlines, screens } = view.texts;
  const columns: Column<AgendaEntry>[] = [
    // A day is named once: the eye finds where the next one begins.
    {
      heading: agenda.page.day,
      value: (entry) => (isFirstOfDay(entry, entries) ? deadlines.longDay(entry.on) : ""),
      tone: ({ late }) => (late ? "red" : "bold"),
    },
    { heading: agenda.page.what, value: ({ kind }) => agenda.page.kind[kind] },
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: screens.field.title, value: (entry) => entryTitle(entry, view.texts), flexible: true },
  ];
  return table(columns, entries, view);
}

function isFirstOfDay(entry: AgendaEntry, entries: readonly AgendaEntry[]): boolean {
  return entries.find(({ on }) => on === entry.on) === entry;
}

/** What an entry is about, with the unit it concerns. */
function entryTitle({ title, unitName, turn, scoring }: AgendaEntry, texts: Catalogue): string {
  if (scoring !== undefined) {
    const { step, owing } = scoring;
    const by = owing > 1 ? texts.agenda.owing(owing) : unitName;
    return `${texts.agenda.scoreStep[step]} – ${by} – ${title}`;
  }
  const owing = turn === undefined ? "" : `${periodOf(turn, texts)}, ${texts.agenda.owing(turn.owing)}`;
  const who = turn !== undefined && turn.owing > 1 ? "" : unitName;
  return [title, owing, who].filter((part) => part !== "").join(" – ");
}
