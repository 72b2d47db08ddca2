import type { ResultInput } from "@cchc/core/change/index-change";
import { indexResultItem } from "@cchc/core/indices/index-item";
import { unitOfCompetitor } from "@cchc/core/indices/own-competitor";
import { peersOfYear, scaleOfYear } from "@cchc/core/indices/scheme";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { registeredDocuments } from "@cchc/store/document-register";
import { indexContext } from "@cchc/store/index-detail";
import { changeIndex, createIndex } from "@cchc/store/indices";
import { BaseCommand } from "../../base-command.ts";
import { chooseScheme, schemeOf, unitOrProvince } from "../../index-command.ts";
import { componentIn, indexYears, publishedFlags, scaleIn, sourceFields, valueIn } from "../../index-inputs.ts";
import { countFlag, textArgument, textFlag } from "../../inputs.ts";
import { saidOfResult } from "../../presenters/index-words.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

/** Records what was published of an index for one year. */
export default class IndexRecord extends BaseCommand {
  static override args = { scheme: textArgument() };
  static override flags = {
    year: countFlag(indexYears),
    unit: textFlag({ exclusive: ["competitor"] }),
    competitor: textFlag(),
    ...publishedFlags,
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexRecord);
    const { context } = this;
    const { texts } = context;
    const { workspace, ports } = openSession(context);
    const typed = await chooseScheme(context, workspace, "index record", args.scheme);
    const scheme = await schemeOf(context, workspace, typed);
    if ("unknown" in scheme && !context.interactive)
      throw new AppError(problem("index-unknown-scheme", { index: scheme.unknown }));
    if (flags.year === undefined && !context.interactive)
      throw new ShellProblem("missing-flag", { flags: ["--year"], command: "index record" });
    const documents = await registeredDocuments(workspace);
    const unitId = flags.competitor === undefined ? await unitOrProvince(context, workspace, flags.unit) : null;
    const { year } = flags;
    const known = "found" in scheme && year !== undefined ? scaleOfYear(scheme.found.index, year) : null;
    const scale = flags.scale === undefined ? undefined : scaleIn(flags.scale);
    const given = {
      unitId,
      unitName: flags.competitor,
      value: flags.value === undefined ? undefined : valueIn(flags.value, scale ?? known),
      qualifier: flags.qualifier,
      scale,
      rank: flags.rank,
      outOf: flags["out-of"],
      group: flags.group,
      peerGroup: flags.peers,
      components: flags.component?.map(componentIn),
      ...sourceFields(documents, flags.source),
      publishedOn: flags.published ?? null,
      note: flags.note,
    };
    const { askForScheme, askForResult } = context.interactive
      ? await import("../../prompts/index-record.ts")
      : { askForScheme: null, askForResult: null };
    const making =
      "making" in scheme
        ? scheme.making
        : "unknown" in scheme && askForScheme !== null
          ? await askForScheme(texts, scheme.unknown)
          : null;
    const shape = "found" in scheme ? scheme.found.index : making;
    if (shape === null) throw new Error("a scheme that is not known is asked for");
    const input: ResultInput =
      askForResult === null
        ? {
            ...given,
            year: flags.year ?? 0,
            value: given.value ?? null,
            rank: given.rank ?? null,
            outOf: given.outOf ?? null,
          }
        : await askForResult(texts, shape, { ...given, year: flags.year }, (source) => sourceFields(documents, source));
    const change = { type: "index.record" as const, ...input };
    const { index } =
      "found" in scheme
        ? { index: unwrap(await changeIndex(workspace, scheme.found.file, change, ports())) }
        : unwrap(await createIndex(workspace, making ?? unwrapMaking(), change, ports()));
    const result = index.results.at(-1);
    if (result === undefined) throw new Error("recording leaves a result");
    const item = indexResultItem(index, result, await indexContext(workspace));
    const { indices } = texts;
    this.showItem("index-result", item, () => [
      indices.recorded({ number: item.number, unit: item.unitName ?? "", said: saidOfResult(item, texts) }),
    ]);
    for (const found of item.inconsistencies) this.note(`${indices.inconsistency(found)}. ${indices.kept}`);
    const own = unitOfCompetitor(index, result, await workspace.units());
    if (own !== null)
      this.note(
        indices.competitorOwn({ number: item.number, name: result.unitName ?? "", unitName: own.name, unit: own.id }),
      );
    if (item.rank !== null && item.outOf === null)
      this.note(indices.outOfMissing({ number: item.number, likely: peersOfYear(index, item.year) }));
    this.suggestNext(`index show ${item.number}`, `index show ${item.scheme}`, `undo ${item.number}`);
  }
}

function unwrapMaking(): never {
  throw new Error("a scheme is found or made");
}
