import type { units as shape } from "../vi/units.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";
import { officialUnits } from "./official-units.ts";

/** What the commands of units say. */
export const units: typeof shape = {
  ask: {
    id: "Id of the unit (lower-case letters without marks, digits, hyphens)",
    name: "Name of the unit",
    level: "Level",
    category: "Category",
    event: "What changes",
    units: "The units that change (names or ids), separated by semicolons",
    on: "Effective day",
    document: "Document that decides it",
  },
  count: (count) => `${format.number(count)} ${count === 1 ? "unit" : "units"}`,
  noneInForce: (day) => `No unit is in force on ${format.day(day)}. Add --as-of DATE to see another day.`,
  span: ({ from, to }) =>
    [from === null ? "" : `from ${format.day(from)}`, to === null ? "" : `until before ${format.day(to)}`]
      .join(" ")
      .trim() || "since ever",
  notInForce: (day) => `not in force on ${format.day(day)}`,
  validity: "Validity",
  code: "Official code",
  versions: "Names and parents over time",
  predecessors: "Came from",
  successors: "Became",
  events: "Events",
  openFindings: "Open findings",
  openCount: ({ open, overdue }) =>
    overdue === 0 ? format.number(open) : `${format.number(open)}, ${format.number(overdue)} of them overdue`,
  visits: "Visits",
  event: ({ event, on, document, units: names, into }) => {
    const becomes = into.length === 0 ? "" : ` into ${format.list(into)}`;
    return `${labels.unitEvent[event]} on ${format.day(on)} under ${document}: ${format.list(names)}${becomes}`;
  },
  related: ({ name, id, event, on }) =>
    `${name} (${id}), ${labels.unitEvent[event].toLowerCase()} on ${format.day(on)}`,
  added: ({ id, name, parent }) =>
    parent === null ? `Added ${name} (${id}).` : `Added ${name} (${id}), below ${parent}.`,
  changed: ({ event, on, units: names, into, name, parent, document }) => {
    const whole = [...into, ...[name, parent].filter((one) => one !== null)];
    const becomes =
      whole.length === 0 ? "" : ` ${event === "move" || event === "rename" ? "to" : "into"} ${format.list(whole)}`;
    return `Recorded: ${labels.unitEvent[event].toLowerCase()} of ${format.list(names)}${becomes} from ${format.day(on)}, under ${document}.`;
  },
  handedOver: ({ count, heir }) =>
    `${format.number(count)} unfinished ${count === 1 ? "finding passes" : "findings pass"} to ${heir}; earlier visits keep the unit they inspected.`,
  official: officialUnits,
};
