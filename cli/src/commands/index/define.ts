import type { IndexMaking, SchemeFields } from "@cchc/core/change/index-change";
import { indexItem } from "@cchc/core/indices/index-item";
import { categories, indexRankings, levels, uncertainFacts } from "@cchc/core/model/codes";
import { unwrap } from "@cchc/core/unwrap";
import { changeIndex, createIndex } from "@cchc/store/indices";
import { askText } from "../../ask.ts";
import { BaseCommand } from "../../base-command.ts";
import { schemeOf } from "../../index-command.ts";
import { countOfYearsIn, indexYears, scaleOfYearsIn } from "../../index-inputs.ts";
import { choiceFlag, choiceListFlag, countFlag, idArgument, textFlag } from "../../inputs.ts";
import { indexSchemeLines } from "../../presenters/indices.ts";
import { openSession } from "../../session.ts";
import { ShellProblem } from "../../shell-problem.ts";

const command = "index define";

/** Adds an index scheme, or changes what is known of one. */
export default class IndexDefine extends BaseCommand {
  static override args = { scheme: idArgument({ required: true }) };
  static override flags = {
    title: textFlag(),
    owner: textFlag(),
    peers: textFlag(),
    count: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "N" }),
    level: choiceFlag(levels)(),
    category: choiceFlag(categories)(),
    scale: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "SCALE" }),
    decimals: countFlag({ minimum: 0, maximum: 6 }),
    ranking: choiceFlag(indexRankings)(),
    "first-year": countFlag(indexYears),
    "last-year": countFlag(indexYears),
    confirm: choiceListFlag(uncertainFacts)(),
    note: textFlag(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexDefine);
    const { context } = this;
    const { indices } = context.texts;
    const { workspace, ports } = openSession(context);
    const scheme = await schemeOf(context, workspace, args.scheme);
    const before = "found" in scheme ? scheme.found.index : "making" in scheme ? scheme.making : null;
    const { title, owner, ranking, note, peers, level, category } = flags;
    const counts = flags.count?.map(countOfYearsIn);
    const group = before?.peerGroup;
    const peerGroup =
      peers === undefined && counts === undefined && level === undefined && category === undefined
        ? undefined
        : {
            ...group,
            name: peers ?? group?.name ?? "",
            counts: counts ?? group?.counts ?? [],
            ...(level === undefined ? {} : { level }),
            ...(category === undefined ? {} : { category }),
          };
    const given = {
      ...{ title, owner, ranking, note, peerGroup },
      scales: withDecimals(flags.scale?.map(scaleOfYearsIn), before?.scales, flags.decimals),
      firstYear: flags["first-year"],
      lastYear: flags["last-year"],
      uncertain:
        flags.confirm === undefined ? undefined : before?.uncertain.filter((fact) => !flags.confirm?.includes(fact)),
    };
    if ("found" in scheme) {
      const { file } = scheme.found;
      const isQuestion = Object.values(given).every((value) => value === undefined);
      const change = { type: "index.update-scheme" as const, ...given };
      const index = isQuestion ? scheme.found.index : unwrap(await changeIndex(workspace, file, change, ports()));
      const item = indexItem(index);
      this.showItem("index", item, (shown, view) =>
        isQuestion ? indexSchemeLines(shown, view) : [indices.redefined(shown), "", ...indexSchemeLines(shown, view)],
      );
      this.suggestNext(`index show ${item.scheme}`);
      return;
    }
    const making = await this.making("making" in scheme ? scheme.making : null, args.scheme, given);
    const { index } = unwrap(await createIndex(workspace, making, null, ports()));
    const item = indexItem(index);
    this.showItem("index", item, (shown, view) => [indices.defined(shown), "", ...indexSchemeLines(shown, view)]);
    this.suggestNext(`index record ${item.scheme}`);
  }

  /** What a new scheme is made of: a built-in one knows itself, one's own is asked for. */
  private async making(
    known: Omit<IndexMaking, "type"> | null,
    number: string,
    given: { [K in keyof SchemeFields]?: SchemeFields[K] | undefined },
  ): Promise<Omit<IndexMaking, "type">> {
    const { context } = this;
    const { ask } = context.texts.indices;
    const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    if (known !== null) return { ...known, ...filled };
    const flags = { title: given.title, owner: given.owner, peers: given.peerGroup?.name || undefined };
    const missing = Object.entries({ ...flags, scale: given.scales }).filter(([, value]) => value === undefined);
    if (missing.length > 0 && !context.interactive)
      throw new ShellProblem("missing-flag", { flags: missing.map(([flag]) => `--${flag}`), command });
    const years = { firstYear: null, lastYear: null };
    const title = flags.title ?? (await askText(context, ask.title));
    const owner = flags.owner ?? (await askText(context, ask.owner));
    const name = flags.peers ?? (await askText(context, ask.peers));
    const scales = given.scales ?? [scaleOfYearsIn(await askText(context, ask.scale))];
    return {
      ...{ number, ranking: "places", ...years, uncertain: [], ...filled },
      ...{ title, owner, scales, peerGroup: { counts: [], ...given.peerGroup, name } },
    };
  }
}

/** The scales that were given, else those there are, with the decimals that were given; undefined where neither was. */
function withDecimals(
  given: SchemeFields["scales"] | undefined,
  before: SchemeFields["scales"] | undefined,
  decimals: number | undefined,
): SchemeFields["scales"] | undefined {
  const scales = given ?? (decimals === undefined ? undefined : before);
  return decimals === undefined ? scales : scales?.map((scale) => ({ ...scale, decimals }));
}
