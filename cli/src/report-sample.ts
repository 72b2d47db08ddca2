import { isCalendarDay } from "@cchc/core/day";
import { sampleValue } from "@cchc/report/annual/sample-values";
import { Workspace } from "@cchc/store/workspace";
import { prepareReport } from "./report-rendering.ts";
import { sampleFolder } from "./resources.ts";

/** A report of the sample workspace in which every list has one item that shows all its fields. */
export async function sampleReport(): Promise<unknown> {
  const [from, to] = ["2021-01-01", "2023-09-30"];
  if (!isCalendarDay(from) || !isCalendarDay(to)) throw new Error("the sample's period is a period");
  const request = { period: { from, to }, asOf: to, year: 2023, number: "05", date: to };
  const { report } = await prepareReport(new Workspace(sampleFolder("hau-giang")), request);
  return sampleValue([report]);
}
