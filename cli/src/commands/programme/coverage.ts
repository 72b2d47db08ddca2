import { yearOf } from "@cchc/core/day";
import { categories, levels } from "@cchc/core/model/codes";
import { coverage } from "@cchc/core/query/coverage";
import { unwrap } from "@cchc/core/unwrap";
import { findProgramme } from "@cchc/store/programmes";
import { BaseCommand } from "../../base-command.ts";
import { coverageItem } from "../../coverage-item.ts";
import { choiceFlag, choiceListFlag, countFlag, idArgument } from "../../inputs.ts";
import { skippedFiles } from "../../listing.ts";
import { coverageLines } from "../../presenters/coverage.ts";
import { programmeContexts } from "../../programme-context.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** How many of what is left people see, and programs get, unless they ask for more. */
const shownToPeople = 10;
const givenToPrograms = 100;

/** Shows how far visits reach, of a programme or of a whole year, and what is left. */
export default class ProgrammeCoverage extends BaseCommand {
  static override args = { programme: idArgument() };
  static override flags = {
    year: countFlag({ minimum: 1900, maximum: 2199 }),
    level: choiceFlag(levels)(),
    category: choiceListFlag(categories)(),
    limit: countFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(ProgrammeCoverage);
    if (args.programme !== undefined && flags.year !== undefined) {
      throw new ShellProblem("unexpected-argument", { values: [args.programme], command: "programme coverage" });
    }
    const { workspace } = openSession(this.context);
    const { asOf, json, texts } = this.context;
    const found = args.programme === undefined ? null : unwrap(await findProgramme(workspace, args.programme));
    const programme = found?.programme ?? null;
    const year = programme?.year ?? flags.year ?? yearOf(asOf);
    const skipped: Parameters<typeof skippedFiles>[1][number][] = [];
    const context = (await programmeContexts(this.context, workspace, skipped))({ id: programme?.id ?? null, year });
    const { visits, units, period } = context;
    const covered = coverage(visits, { period, programmeId: programme?.id ?? null }, context.asOf, units);
    const { level, category: chosen, limit = json ? givenToPrograms : shownToPeople } = flags;
    const item = coverageItem(covered, { programme, year, units, level, categories: chosen, limit });
    this.showItem("coverage", item, (shown, view) => coverageLines(shown, { level, categories: chosen }, view));
    this.note(...skippedFiles(texts, skipped).map((file) => texts.screens.skipped(file)));
    if (programme === null) this.suggestNext("programme list");
    else this.suggestNext(`visit list --programme ${programme.number}`);
  }
}
