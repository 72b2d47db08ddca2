import { reportingYear } from "@cchc/core/query/period";
import { dayOfProgramme, type ProgrammeItemContext } from "@cchc/core/query/programme-item";
import type { SkippedFile } from "@cchc/store/visit-index";
import type { Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";

/** What items of programmes are made with; what could not be read is added to `skipped`. */
export async function programmeContexts(
  { asOf, asOfGiven, today }: CommandContext,
  workspace: Workspace,
  skipped: SkippedFile[] = [],
): Promise<(programme: { id: string | null; year: number }) => ProgrammeItemContext> {
  const { settings } = await workspace.settings();
  const listed = await workspace.visits();
  skipped.push(...listed.skipped);
  const units = await workspace.unitsIfReadable(skipped);
  const people = await workspace.peopleIfReadable(skipped);
  return ({ id, year }) => {
    const period = reportingYear(year, settings.reportingYearStart);
    const { visits } = listed;
    const day = asOfGiven ? asOf : dayOfProgramme(id, { visits, period }, today);
    return { visits, units, people, period, asOf: day };
  };
}
