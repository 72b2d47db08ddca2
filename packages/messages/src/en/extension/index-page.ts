import type { indexPage as vi } from "../../vi/extension/index-page.ts";

export const indexPage: typeof vi = {
  title: "Index",
  chart: "Ranks over the years",
  note: (title) =>
    `${title}. Rank 1 is on top; only years ranked among the same number are joined: 63 provinces and 34 are never one line.`,
  noRanks: "No year has a published rank.",
  none: "There is no index yet. Import results from Excel, or have somebody technical add an index.",
  results: "Results as published",
  noResults: "There is no result yet.",
  noComponents: "No components are recorded of this year",
  year: "Year",
  followUp: "Follow up…",
  followUpWhole: "Follow up the whole index…",
};
