import { levels } from "@cchc/core/model/codes";
import { mostPercent, parseNumber } from "@cchc/core/number-input";
import { unwrap } from "@cchc/core/unwrap";
import { findDocument, registeredDocuments } from "@cchc/store/document-register";
import { collectionFile, setFigure } from "@cchc/store/figure-collections";
import { findUnit } from "@cchc/store/find-unit";
import { countingIndicators, findIndicator } from "@cchc/store/indicators";
import { figureItem } from "@cchc/store/list-figures";
import { askText } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { chooseCollection, newCollectionFlags } from "../../figure-collection.ts";
import { choiceFlag, dayFlag, idArgument, idFlag, idListFlag, textFlag } from "../../inputs.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Records a published figure, or changes fields of one. */
export default class FigureSet extends BaseCommand {
  static override args = { figure: idArgument({ required: true }) };
  static override flags = {
    label: textFlag(),
    value: textFlag({ helpValue: "N" }),
    measure: textFlag(),
    document: textFlag(),
    indicator: idFlag({ helpValue: "INDICATOR" }),
    before: textFlag({ helpValue: "N" }),
    qualifier: textFlag(),
    level: choiceFlag(levels)(),
    parts: idListFlag(),
    breakdown: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "BREAKDOWN" }),
    unit: textFlag(),
    from: dayFlag(),
    to: dayFlag(),
    note: textFlag(),
    ...newCollectionFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(FigureSet);
    const { workspace, ports } = openSession(this.context);
    const { texts } = this.context;
    const documents = await registeredDocuments(workspace);
    const documentOf = (text: string | undefined) =>
      text === undefined ? undefined : unwrap(findDocument(documents, text)).id;
    const { label, measure, qualifier, level, parts, from, to, note } = flags;
    const units = await workspace.units();
    const unitId = flags.unit === undefined ? undefined : unwrap(findUnit(units, flags.unit, this.context.asOf)).id;
    const breakdowns = flags.breakdown?.map(breakdownIn);
    const catalogue = await countingIndicators(workspace);
    const indicator = flags.indicator === undefined ? undefined : unwrap(findIndicator(catalogue, flags.indicator));
    const most = (measure ?? indicator?.measure)?.trim() === "%" ? mostPercent : null;
    const numberOf = (typed: string | undefined) =>
      typed === undefined ? undefined : unwrap(parseNumber(typed, most));
    const value = numberOf(flags.value);
    const fields = {
      label,
      value,
      measure,
      documentId: documentOf(flags.document),
      indicatorId: indicator?.id,
      before: numberOf(flags.before),
      qualifier,
      level,
      parts,
      breakdowns,
      unitId,
      from,
      to,
      note,
    };
    const collection = await chooseCollection(this.context, workspace, "figure set", flags);
    const { name } = collection;
    const file = collectionFile(name);
    let set = await setFigure(workspace, collection, args.figure, fields, ports(), indicator);
    if ("missing" in set) {
      const flagOf = (field: string) => (field === "documentId" ? "document" : field);
      if (!this.context.interactive) {
        const missing = set.missing.map((field) => `--${flagOf(field)}`);
        throw new ShellProblem("missing-flag", { flags: missing, command: "figure set" });
      }
      const { ask } = texts.figures;
      if (fields.label === undefined) fields.label = await askText(this.context, ask.label);
      if (fields.value === undefined) fields.value = unwrap(parseNumber(await askText(this.context, ask.value)));
      if (fields.measure === undefined) fields.measure = await askText(this.context, ask.measure);
      fields.documentId ??= documentOf(await askText(this.context, ask.document));
      set = await setFigure(workspace, collection, args.figure, fields, ports(), indicator);
      if ("missing" in set) throw new Error("everything was asked for");
    }
    const { figures, figure } = unwrap(set);
    const item = figureItem(figure, { name, file, figures }, { documents, units });
    this.showItem("figure", item, () => [
      texts.figures.set({ label: item.label, amount: texts.figures.amount(item), file }),
    ]);
    for (const { label: by, sum, difference } of [{ ...item, label: null }, ...item.breakdowns]) {
      if (sum !== null && difference !== null && difference !== 0) {
        this.note(texts.figures.differsFrom({ by, sum, difference }));
      }
    }
    const { indicatorId } = figure;
    this.suggestNext(
      indicatorId === undefined ? "figure list" : `figure series ${indicatorId}`,
      `history ${name}/${figure.id}`,
    );
  }
}

/** `by whom = a,b`: what a figure is broken down by, and the ids of the parts. */
function breakdownIn(text: string): { label: string; parts: string[] } {
  const [, label, ids] = /^(.+?)(?<!\s)\s*=([^=]+)$/.exec(text) ?? [];
  const parts = (ids ?? "").split(",").map((id) => id.trim());
  if (label === undefined || parts.some((id) => id === "" || /\s/.test(id))) {
    throw new ShellProblem("bad-breakdown", { value: text, where: "--breakdown" });
  }
  return { label, parts };
}
