import { resolve } from "node:path";
import { makingAgain } from "@cchc/core/change/criteria-again";
import { formatDay } from "@cchc/core/day";
import { criteriaColumns } from "@cchc/core/lists/list-columns";
import { categories, levels } from "@cchc/core/model/codes";
import { type CriteriaItem, criteriaItem } from "@cchc/core/query/criteria-item";
import { unwrap } from "@cchc/core/unwrap";
import { describeProblem } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { createCriteria, findCriteria, readCriteriaTable } from "@cchc/store/criteria-sets";
import { askOneOf, askText, requireInputs } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { type BindingFlags, bindingOf } from "../../duty-binding.ts";
import { exitCodes } from "../../exit-code.ts";
import {
  choiceListFlag,
  countFlag,
  idFlag,
  idListFlag,
  numberFlag,
  pathArgument,
  pathFlag,
  textFlag,
  wholeNumberIn,
} from "../../inputs.ts";
import { rowProblemTable } from "../../presenters/criteria.ts";
import { sheetNotes } from "../../presenters/sheet-notes.ts";
import { checkProblemsFile, writeProblems } from "../../problems-file.ts";
import { bandFlag, type TypedPair } from "../../score-input.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { tableFlags, tableReading } from "../../table-flags.ts";

const years = { minimum: 1900, maximum: 2199 };

/** What may be said otherwise than in the set that is taken again. */
interface AgainFlags extends BindingFlags {
  "from-set": string;
  title: string | undefined;
  year: number | undefined;
  owner: string | undefined;
  group: string | undefined;
  maximum: number | undefined;
  "bonus-cap": number | undefined;
  "penalty-cap": number | undefined;
  band: readonly TypedPair[] | undefined;
  basis: string | undefined;
  note: string | undefined;
}

/** Makes a criteria set from a table or from an earlier set: all of it, or nothing where a row is wrong. */
export default class CriteriaCreate extends BaseCommand {
  static override args = { file: pathArgument() };
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
    problems: pathFlag(),
    ...tableFlags,
    "from-set": idFlag({ helpValue: "CRITERIA" }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CriteriaCreate);
    const { context } = this;
    if (flags["from-set"] !== undefined) {
      if (args.file === undefined) return this.createAgain({ ...flags, "from-set": flags["from-set"] });
      throw new ShellProblem("exclusive-flags", { flags: [args.file, "--from-set"], command: "criteria create" });
    }
    const { texts, asOf } = context;
    const command = "criteria create";
    if (args.file === undefined) throw new ShellProblem("missing-one-of", { flags: ["FILE", "--from-set"], command });
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
    const table = { path: resolve(args.file), file: args.file, words: listWords, ...tableReading(flags) };
    if (flags.problems !== undefined) checkProblemsFile(flags.problems, args.file);
    const rows = unwrap(await readCriteriaTable(workspace, table, ports()));
    this.note(...sheetNotes(rows.table.sheet, texts), ...rows.unknown.map(texts.lists.import.unknownColumn));
    const markProblems = async () => {
      if (flags.problems === undefined) return;
      const wrong = { kind: "criteria" as const, columns: criteriaColumns, table: rows.table, problems: rows.problems };
      this.note(
        await writeProblems(context, workspace, flags.problems, wrong, { words: listWords, today: ports().today }),
      );
    };
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
      // Told before the sheet is written: that one of its name may not be overwritten hides none of them.
      await markProblems();
      return;
    }
    await markProblems();
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
      maximum: flags.maximum ?? rows.total ?? undefined,
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
    this.told(criteriaItem(criteria, asOf, units), rows.lines);
  }

  /** A set made of an earlier one: what the flags do not say stays as it was there (SPEC SCORE-23). */
  private async createAgain(flags: AgainFlags): Promise<void> {
    const { asOf, texts } = this.context;
    const command = "criteria create";
    const { workspace, ports } = openSession(this.context);
    const units = await workspace.units();
    const { criteria: before } = unwrap(await findCriteria(workspace, flags["from-set"]));
    const year = flags.year ?? before.year + 1;
    const day = formatDay(year, 12, 31);
    const again = makingAgain(before, year);
    const { name, binds } = again.peerGroup;
    const bands = flags.band?.map((band) => ({ name: band.name, minimum: band.value }));
    const making = {
      ...again,
      title: flags.title ?? again.title,
      owner: flags.owner ?? again.owner,
      peerGroup: { name: flags.group ?? name, binds: bindingOf(flags, units, day, command) ?? binds },
      maximum: flags.maximum ?? again.maximum,
      bonus: { ...again.bonus, cap: flags["bonus-cap"] ?? again.bonus.cap },
      penalty: { ...again.penalty, cap: flags["penalty-cap"] ?? again.penalty.cap },
      scales: bands === undefined ? again.scales : [{ from: null, to: null, bands }],
      basis: flags.basis,
      note: flags.note,
    };
    const { criteria } = unwrap(await createCriteria(workspace, making, ports()));
    const item = criteriaItem(criteria, asOf, units);
    const kept = making.peerGroup.binds;
    const ended = kept.by === "list" ? kept.unitIds.filter((id) => units.version(id, day) === undefined) : [];
    this.told(item);
    if (ended.length === 0) return;
    const names = ended.map((id) => units.nearestVersion(id, day)?.name ?? id);
    this.note(texts.scorecards.endedInGroup({ units: names, on: day }));
  }

  private told(item: CriteriaItem, lines: ReadonlyMap<string, number> = new Map()): void {
    const words = this.context.texts.scorecards;
    this.showItem("criteria", item, () => [
      words.created(item),
      ...item.uneven.map((one) => {
        const row = lines.get(one.code ?? "");
        return row === undefined ? words.uneven(one) : words.atRow({ row, sentence: words.uneven(one) });
      }),
    ]);
    this.suggestNext(`criteria show ${item.number}`, `scorecard create ${item.number} --all`);
  }
}
