import { levels, visitKinds, visitStatuses } from "@cchc/core/model/codes";
import { isInPeriod, reportingYear } from "@cchc/core/query/period";
import { visitItem } from "@cchc/core/query/visit-item";
import { compareVietnamese } from "@cchc/core/text";
import { unwrap } from "@cchc/core/unwrap";
import { findUnit } from "@cchc/store/find-unit";
import { findProgramme } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { choiceFlag, choiceListFlag, countFlag, idFlag, pageFlags, unitFlag } from "../../inputs.ts";
import { pageOf, skippedFiles } from "../../listing.ts";
import { visitTable } from "../../presenters/visit.ts";
import { openSession } from "../../session.ts";

/** Lists visits as of a day. */
export default class VisitList extends BaseCommand {
  static override flags = {
    unit: unitFlag(),
    programme: idFlag(),
    level: choiceFlag(levels)(),
    kind: choiceFlag(visitKinds)(),
    status: choiceListFlag(visitStatuses)(),
    year: countFlag({ minimum: 1900 }),
    ...pageFlags,
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(VisitList);
    const { workspace } = openSession(this.context);
    const { asOf, texts } = this.context;
    const { visits, skipped } = await workspace.visits();
    const units = await workspace.unitsIfReadable(skipped);
    const unitId = flags.unit === undefined ? undefined : unwrap(findUnit(units, flags.unit, asOf)).id;
    const programmeId =
      flags.programme === undefined ? undefined : unwrap(await findProgramme(workspace, flags.programme)).programme.id;
    const period =
      flags.year === undefined
        ? undefined
        : reportingYear(flags.year, (await workspace.settings()).settings.reportingYearStart);
    const items = visits
      .map((visit) => visitItem(visit, asOf, units))
      .sort((left, right) => compareVietnamese(left.number, right.number))
      .filter(
        (item) =>
          (programmeId === undefined || item.programmeId === programmeId) &&
          (flags.level === undefined || item.level === flags.level) &&
          (flags.kind === undefined || item.kind === flags.kind) &&
          (flags.status === undefined || flags.status.includes(item.status)) &&
          (unitId === undefined || units.isAtOrBelow(item.unitId, unitId, item.startedOn ?? item.plannedOn)) &&
          (period === undefined || isInPeriod(period, item.startedOn)),
      );
    const counts = { visits: items.length, units: new Set(items.map((item) => item.unitId)).size };
    this.showList("visit", { ...pageOf(items, flags), counts, skipped: skippedFiles(texts, skipped) }, visitTable);
    if (items.length > 0) this.note(texts.visits.counts(counts));
    else this.suggestNext(visits.length > 0 ? "visit list" : "visit plan");
  }
}
