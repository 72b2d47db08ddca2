import { resolve } from "node:path";
import { makingAgain } from "@cchc/core/change/criteria-again";
import { checkCriteria } from "@cchc/core/check/check-criteria";
import { formatDay } from "@cchc/core/day";
import { type MappedColumns, wordsWithMapping } from "@cchc/core/lists/column-mapping";
import { criteriaWarnings, printedCaps, printedTotal } from "@cchc/core/lists/criteria-sums";
import { criteriaColumns } from "@cchc/core/lists/list-columns";
import type { ListWords } from "@cchc/core/lists/list-words";
import { columnLetters } from "@cchc/core/lists/sheet-place";
import { categories, levels } from "@cchc/core/model/codes";
import type { Criteria } from "@cchc/core/model/criteria";
import { criteriaItem } from "@cchc/core/query/criteria-item";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { unwrap } from "@cchc/core/unwrap";
import { describeRemark } from "@cchc/messages/catalogue";
import { loadListWords } from "@cchc/messages/list-words";
import { createCriteria, findCriteria, listCriteria, readCriteriaTable, tryCriteria } from "@cchc/store/criteria-sets";
import type { Workspace } from "@cchc/store/workspace";
import { askOneOf, askText, requireInputs } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { type BindingFlags, bindingOf } from "../../duty-binding.ts";
import { exitCodes } from "../../exit-code.ts";
import {
  amountFlag,
  choiceListFlag,
  countFlag,
  idFlag,
  pathArgument,
  pathFlag,
  switchFlag,
  textFlag,
  unitListFlag,
  wholeNumberIn,
} from "../../inputs.ts";
import { toldProblem } from "../../list-import-command.ts";
import { type ImportOutcome, mappedColumns, mappingFlags, savedMapping, withMapping } from "../../mapping-flags.ts";
import { criteriaCounts, criteriaTold } from "../../presenters/criteria-table.ts";
import { problemTable } from "../../presenters/list-import.ts";
import { sheetNotes } from "../../presenters/sheet-notes.ts";
import { checkProblemsFile, writeProblems } from "../../problems-file.ts";
import { bandFlag, type TypedPair } from "../../score-input.ts";
import { openSession, type Session } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";
import { tableFlags, tableReading } from "../../table-flags.ts";
import { typedAgain } from "../../typed-workspace.ts";

const years = { minimum: 1900, maximum: 2199 };

const command = "criteria create";

/** What is said of a set beside what it asks. */
interface SetFlags {
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
  "dry-run": boolean | undefined;
}

/** What may be said otherwise than in the set that is taken again. */
interface AgainFlags extends SetFlags, BindingFlags {
  "from-set": string;
}

/** A table that a set is made of. */
interface FromTable extends SetFlags {
  file: string;
  binds: ReturnType<typeof bindingOf>;
  /** What the table calls its columns. */
  columns: MappedColumns | undefined;
  place: ReturnType<typeof tableReading>;
  words: ListWords;
  units: UnitDirectory;
  problems: string | undefined;
}

/** Makes a criteria set from a table or from an earlier set: all of it, or nothing where a row is wrong. */
export default class CriteriaCreate extends BaseCommand {
  static override args = { file: pathArgument() };
  static override flags = {
    title: textFlag(),
    year: countFlag(years),
    owner: textFlag(),
    group: textFlag(),
    units: unitListFlag(),
    level: choiceListFlag(levels)(),
    category: choiceListFlag(categories)(),
    except: unitListFlag(),
    maximum: amountFlag(),
    "bonus-cap": amountFlag(),
    "penalty-cap": amountFlag(),
    band: bandFlag(),
    basis: textFlag(),
    note: textFlag(),
    problems: pathFlag(),
    "dry-run": switchFlag(),
    ...tableFlags,
    ...mappingFlags,
    "from-set": idFlag({ helpValue: "CRITERIA" }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(CriteriaCreate);
    const { context } = this;
    if (flags["from-set"] !== undefined) {
      if (args.file === undefined) return this.createAgain({ ...flags, "from-set": flags["from-set"] });
      throw new ShellProblem("exclusive-flags", { flags: [args.file, "--from-set"], command });
    }
    const { file } = args;
    if (file === undefined) throw new ShellProblem("missing-one-of", { flags: ["FILE", "--from-set"], command });
    requireInputs(context, command, { flags: { year: flags.year, group: flags.group } });
    const session = openSession(context);
    const { workspace } = session;
    const units = await workspace.units();
    const day = flags.year === undefined ? context.asOf : formatDay(flags.year, 12, 31);
    const binds = bindingOf(flags, units, day, command);
    if (!context.interactive && binds === undefined) {
      throw new ShellProblem("missing-one-of", { flags: ["--units", "--level", "--category"], command });
    }
    if (flags.problems !== undefined) checkProblemsFile(flags.problems, file);
    const saved = flags.mapping === undefined ? undefined : await savedMapping(workspace, flags.mapping);
    const words = await loadListWords(context.language);
    const mapping = mappedColumns("criteria", saved, flags, words);
    const typed = tableReading(flags);
    const place = { ...typed, sheet: typed.sheet ?? saved?.sheet, headerRow: typed.headerRow ?? saved?.headerRow };
    const reading = { as: "criteria" as const, words, mapping, saveAs: flags["save-mapping"], ...place };
    const kept = await withMapping(context, session, reading, (columns) =>
      this.fromTable(session, { ...flags, file, binds, columns, place, words, units }),
    );
    if (kept !== null) this.note(kept);
  }

  /** A set made of a table, or with `--dry-run` what it would be. */
  private async fromTable({ workspace, ports }: Session, asked: FromTable): Promise<ImportOutcome> {
    const { context } = this;
    const { texts, asOf } = context;
    const words = texts.scorecards;
    const { file, binds, columns, place } = asked;
    const table = { path: resolve(file), file, words: asked.words, ...place, mapping: columns };
    const rows = unwrap(await readCriteriaTable(workspace, table, ports()));
    const { sheet } = rows.table;
    this.note(...sheetNotes(sheet, texts), ...rows.unknown.map(texts.lists.import.unknownColumn));
    const listWords = columns === undefined ? asked.words : wordsWithMapping(asked.words, columns);
    const cellOf = (row: number, column: string) => {
      const at = rows.positionOf(column);
      return sheet === undefined || at === null ? null : `${columnLetters(sheet.firstColumn + at)}${row}`;
    };
    const caps = printedCaps(rows);
    const bonus = { cap: asked["bonus-cap"] ?? caps.bonus, items: rows.bonus };
    const penalty = { cap: asked["penalty-cap"] ?? caps.penalty, items: rows.penalty };
    const maximum = asked.maximum ?? printedTotal(rows)?.maximum;
    const doubts =
      rows.problems.length > 0 ? [] : criteriaWarnings(rows, maximum, { bonus: bonus.cap, penalty: penalty.cap });
    const warnings = doubts.map((one) => toldProblem(one, cellOf, texts));
    const shown = { warnings, words: listWords, inSheet: sheet !== undefined };
    const item = { file, sheet: sheet?.name ?? null, rows: rows.rows, ...criteriaCounts(rows), warnings };
    const mark = async () => {
      if (asked.problems === undefined) return;
      const marked = [...rows.problems, ...doubts];
      const wrong = { kind: "criteria" as const, columns: criteriaColumns, table: rows.table, problems: marked };
      const told = await writeProblems(context, workspace, asked.problems, wrong, {
        words: listWords,
        today: ports().today,
      });
      this.note(told);
    };
    if (rows.problems.length > 0) {
      const problems = rows.problems.map((one) => toldProblem(one, cellOf, texts));
      const wrong = new Set(rows.problems.map(({ row }) => row)).size;
      this.showItem("criteria-table", { ...item, wrong, problems }, (_item, view) => [
        words.rowsWrong({ file, rows: rows.rows, wrong }),
        "",
        ...problemTable({ as: "criteria", problems, ...shown }, view),
      ]);
      process.exitCode = exitCodes["invalid-document"];
      // Told before the sheet is written: that one of its name may not be overwritten hides none of them.
      await mark();
      return "refused";
    }
    await mark();
    const year = asked.year ?? wholeNumberIn(await askText(context, words.ask.year), "--year", years);
    const group = asked.group ?? (await askText(context, words.ask.group));
    const choices = categories.map((value) => ({ value, name: texts.labels.category[value] }));
    const making = {
      title: asked.title ?? texts.scorecards.defaultTitle({ group, year }),
      year,
      owner: asked.owner,
      peerGroup: {
        name: group,
        binds: binds ?? {
          by: "group" as const,
          levels: [],
          categories: [await askOneOf(context, words.ask.category, choices)],
          exceptIds: [],
        },
      },
      maximum,
      fields: rows.fields,
      bonus,
      penalty,
      scales: [
        {
          from: null,
          to: null,
          bands: asked.band?.map(({ name, value }) => ({ name, minimum: value })) ?? [...texts.report.defaultBands],
        },
      ],
      basis: asked.basis,
      note: asked.note,
    };
    if (asked["dry-run"] === true) {
      const tried = unwrap(await tryCriteria(workspace, making, ports()));
      const remarks = await this.groupRemarks(workspace, tried, asked.units);
      this.showItem("criteria-table", { ...item, wrong: 0, problems: [], remarks }, (_item, view) => [
        words.tableCounts(item),
        ...(sheet === undefined ? [] : [texts.lists.import.sheet(sheet.name)]),
        ...criteriaTold(rows, shown, view),
        "",
        words.trial,
      ]);
      this.note(...remarks.map(({ message }) => message));
      this.suggestNext(this.withoutTrial());
      return "tried";
    }
    const { criteria } = unwrap(await createCriteria(workspace, making, ports()));
    const made = criteriaItem(criteria, asOf, asked.units);
    const remarks = await this.groupRemarks(workspace, criteria, asked.units);
    this.showItem("criteria", { ...made, warnings, remarks }, (_item, view) => [
      words.created(made),
      ...criteriaTold(rows, shown, view),
      // What was typed stands in no row.
      ...(printedTotal(rows) === null ? made.uneven.filter(({ code }) => code === null).map(words.uneven) : []),
    ]);
    this.note(...remarks.map(({ message }) => message));
    this.suggestNext(`criteria show ${made.number}`, `scorecard create ${made.number} --all`);
    return "done";
  }

  /** Who is compared in a new set and should perhaps not be (SPEC SCORE-27). */
  private async groupRemarks(workspace: Workspace, criteria: Criteria, units: UnitDirectory) {
    const others = (await listCriteria(workspace)).sets.map((one) => one.criteria);
    const remarks = checkCriteria("", criteria, units, others);
    return remarks
      .filter(({ code }) => code === "criteria-group-mixed" || code === "criteria-group-shared")
      .map((one) => ({ code: one.code, ...describeRemark(this.context.texts, one) }));
  }

  /** The command as typed, to be done in earnest. */
  private withoutTrial(): string {
    return [command, ...typedAgain(this.argv.filter((word) => word !== "--dry-run"))].join(" ");
  }

  /** A set made of an earlier one: what the flags do not say stays as it was there (SPEC SCORE-23). */
  private async createAgain(flags: AgainFlags): Promise<void> {
    const { asOf, texts } = this.context;
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
    const isTrial = flags["dry-run"] === true;
    const criteria = isTrial
      ? unwrap(await tryCriteria(workspace, making, ports()))
      : unwrap(await createCriteria(workspace, making, ports())).criteria;
    const item = criteriaItem(criteria, asOf, units);
    const words = texts.scorecards;
    const { fields, bonus, penalty } = making;
    const items = { fields, bonus: bonus.items, penalty: penalty.items };
    const counts = { file: before.number, ...criteriaCounts(items) };
    const remarks = await this.groupRemarks(workspace, criteria, units);
    this.showItem("criteria", { ...item, remarks }, () => [
      isTrial ? words.tableCounts(counts) : words.created(item),
      ...item.uneven.map(words.uneven),
      ...(isTrial ? ["", words.trial] : []),
    ]);
    const kept = making.peerGroup.binds;
    const ended = kept.by === "list" ? kept.unitIds.filter((id) => units.version(id, day) === undefined) : [];
    if (ended.length > 0) {
      const names = ended.map((id) => units.nearestVersion(id, day)?.name ?? id);
      this.note(words.endedInGroup({ units: names, on: day }));
    }
    this.note(...remarks.map(({ message }) => message));
    if (isTrial) this.suggestNext(this.withoutTrial());
    else this.suggestNext(`criteria show ${item.number}`, `scorecard create ${item.number} --all`);
  }
}
