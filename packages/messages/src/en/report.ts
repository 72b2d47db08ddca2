import { report as vietnamese } from "../vi/report.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

/** Words of reports. Field names have one Vietnamese name whatever the language of the screen: templates travel. */
export const report: typeof vietnamese = {
  fullDay: "{day}/{month}/{year}",
  yes: "yes",
  no: "no",
  unreadableImage: "[Cannot read the picture: {file}]",
  noLead: "no lead yet",
  unitGroup: (level, category) => `${labels.category[category]} (${labels.level[level]})`,
  followUp: {
    extended: ({ until, document }) =>
      `Extended until ${format.day(until)}${document === null ? " (document without a number)" : ` by ${document}`}.`,
    handedOver: ({ from, on }) => `Handed over by ${from} on ${format.day(on)}.`,
    transferred: ({ to, document }) => `Transferred to ${to} by ${document}.`,
    returned: ({ on, text }) =>
      `Report returned on ${format.day(on)}${text === null || text === "" ? "" : `: ${text}`}.`,
    waiting: "Waiting for verification.",
    notConcluded: "Not concluded yet.",
  },
  nationalBasis: vietnamese.nationalBasis,
  names: vietnamese.names,
};
