import { resolve } from "node:path";
import { formatDay } from "@cchc/core/day";
import { categories, levels } from "@cchc/core/model/codes";
import { criteriaItem } from "@cchc/core/query/criteria-item";
import { unwrap } from "@cchc/core/unwrap";
import { describeProblem } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { createCriteria, readCriteriaTable } from "@cchc/store/criteria-sets";
import { tableEncodings } from "@cchc/store/read-table";
import { askOneOf, askText, requireInputs } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { bindingOf } from "../../duty-binding.ts";
import { exitCodes } from "../../exit-code.ts";
import {
  choiceFlag,
  choiceListFlag,
  countFlag,
  idListFlag,
  numberFlag,
  pathArgument,
  textFlag,
  wholeNumberIn,
} from "../../inputs.ts";
import { rowProblemTable } from "../../presenters/criteria.ts";
import { bandFlag } from "../../score-input.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

const years = { minimum: 1900, maximum: 2199 };

/** Makes a criteria set from a table: all of it, or nothing where a row is wrong. */
export default class CriteriaCreate extends BaseCommand {
  static override args = { file: pathArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    year: countFlag(years),
    owner: textFlag(),
    group: textFlag(),
    units: idListFlag(),
    level: choiceListFlag(levels)(),
    category: choiceListFlag(categories)(),
    except: idListFlag(),
    maximum: numberFlag(),
    "bonus-cap": numberFlag(),
    "penalty-cap": numberFlag(),
    band: bandFlag(),
    basis: textFlag(),
    note: textFlag(),
    encoding: choiceFlag(tableEncodings)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CriteriaCreate);
    const { context } = this;
    const { texts, asOf } = context;
    const command = "criteria create";
    const words = texts.scorecards;
    requireInputs(context, command, { flags: { year: flags.year, group: flags.group } });
    const { workspace, ports } = openSession(context);
    const units = await workspace.units();
    const day = flags.year === undefined ? asOf : formatDay(flags.year, 12, 31);
    const binds = bindingOf(flags, units, day, command);
    if (!context.interactive && binds === undefined) {
      throw new ShellProblem("missing-one-of", { flags: ["--units", "--level", "--category"], command });
    }
    const listWords = await loadListWords(context.language);
    const table = { path: resolve(args.file), file: args.file, words: listWords, encoding: flags.encoding };
    const rows = unwrap(await readCriteriaTable(workspace, table, ports()));
    this.note(...rows.unknown.map(texts.lists.import.unknownColumn));
    if (rows.problems.length > 0) {
      const problems = rows.problems.map(({ row, column, value, problem }) => {
        return { row, column, value, code: problem.code, ...describeProblem(texts, problem) };
      });
      const wrong = new Set(rows.problems.map(({ row }) => row)).size;
      const item = { file: args.file, rows: rows.rows, wrong, problems };
      this.showItem("criteria-table", item, (_item, view) => [
        words.rowsWrong(item),
        "",
        ...rowProblemTable(rows.problems, view),
      ]);
      process.exitCode = exitCodes["invalid-document"];
      return;
    }
    const year = flags.year ?? wholeNumberIn(await askText(context, words.ask.year), "--year", years);
    const group = flags.group ?? (await askText(context, words.ask.group));
    const choices = categories.map((value) => ({ value, name: texts.labels.category[value] }));
    const making = {
      title: flags.title ?? texts.scorecards.defaultTitle({ group, year }),
      year,
      owner: flags.owner,
      peerGroup: {
        name: group,
        binds: binds ?? {
          by: "group" as const,
          levels: [],
          categories: [await askOneOf(context, words.ask.category, choices)],
          exceptIds: [],
        },
      },
      maximum: flags.maximum,
      fields: rows.fields,
      bonus: { cap: flags["bonus-cap"] ?? null, items: rows.bonus },
      penalty: { cap: flags["penalty-cap"] ?? null, items: rows.penalty },
      scales: [
        {
          from: null,
          to: null,
          bands: flags.band?.map(({ name, value }) => ({ name, minimum: value })) ?? [...texts.report.defaultBands],
        },
      ],
      basis: flags.basis,
      note: flags.note,
    };
    const { criteria } = unwrap(await createCriteria(workspace, making, ports()));
    const item = criteriaItem(criteria, asOf, units);
    this.showItem("criteria", item, () => [words.created(item), ...item.uneven.map(words.uneven)]);
    this.suggestNext(`criteria show ${item.number}`, `scorecard create ${item.number} --all`);
  }
}
