import { report as vietnamese } from "../vi/report.ts";
import { labels } from "./labels.ts";

/** Words of reports. Field names have one Vietnamese name whatever the language of the screen: templates travel. */
export const report: typeof vietnamese = {
  fullDay: "{day}/{month}/{year}",
  yes: "yes",
  no: "no",
  unreadableImage: "[Cannot read the picture: {file}]",
  noLead: "no lead yet",
  unitGroup: (level, category) => `${labels.category[category]} (${labels.level[level]})`,
  names: vietnamese.names,
};
