import type { ComponentInput, ResultFields } from "@cchc/core/change/index-change";
import { indexResultItem } from "@cchc/core/indices/index-item";
import { scaleOfYear } from "@cchc/core/indices/scheme";
import type { IndexResult } from "@cchc/core/model/indices";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import { registeredDocuments } from "@cchc/store/document-register";
import { indexContext } from "@cchc/store/index-detail";
import { changeIndex } from "@cchc/store/indices";
import { BaseCommand } from "../../base-command.ts";
import { clearedFields, requireChange } from "../../clear-fields.ts";
import { chooseResult } from "../../index-command.ts";
import { areaOfComponentIn, componentIn, publishedFlags, scaleIn, sourceFields, valueIn } from "../../index-inputs.ts";
import { choiceListFlag, idArgument, textFlag } from "../../inputs.ts";
import { saidOfResult } from "../../presenters/index-words.ts";
import { openSession } from "../../session.ts";

const clearable = ["value", "qualifier", "rank", "out-of", "group", "peers", "source", "published", "note"] as const;
const fieldOf = {
  value: ["value"],
  qualifier: ["qualifier"],
  rank: ["rank"],
  "out-of": ["outOf"],
  group: ["group"],
  peers: ["peerGroup"],
  source: ["documentId", "source"],
  published: ["publishedOn"],
  note: ["note"],
} as const satisfies Record<(typeof clearable)[number], readonly (keyof ResultFields)[]>;

/** Changes a recorded result: what is not given stays. */
export default class IndexUpdate extends BaseCommand {
  static override args = { result: idArgument() };
  static override flags = {
    ...publishedFlags,
    area: textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "CODE=AREA" }),
    "remove-component": textFlag({ multiple: true, multipleNonGreedy: true, helpValue: "CODE" }),
    clear: choiceListFlag(clearable)(),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(IndexUpdate);
    const { context } = this;
    const { indices } = context.texts;
    const { workspace, ports } = openSession(context);
    const { clear, json: _json, ...all } = flags;
    const given = Object.fromEntries(Object.keys(IndexUpdate.flags).map((name) => [name, { ...all }[name]]));
    const { clear: _clear, ...fields } = given;
    requireChange(fields, clear, "index update");
    const cleared = Object.keys(clearedFields(clear, given, "index update")) as (typeof clearable)[number][];
    const emptied = Object.fromEntries(cleared.flatMap((flag) => fieldOf[flag].map((field) => [field, null])));
    const found = await chooseResult(context, workspace, "index update", args.result);
    const { result, file, index } = found;
    const source = sourceFields(await registeredDocuments(workspace), flags.source);
    const scale = flags.scale === undefined ? undefined : scaleIn(flags.scale);
    const known = result.scale ?? scaleOfYear(index, result.year);
    const change = {
      type: "index.update" as const,
      resultId: result.id,
      value: flags.value === undefined ? undefined : valueIn(flags.value, scale ?? known),
      qualifier: flags.qualifier,
      scale,
      rank: flags.rank,
      outOf: flags["out-of"],
      group: flags.group,
      peerGroup: flags.peers,
      components: componentsOf(result, flags, `${index.number}-${result.year}`),
      removeComponents: flags["remove-component"],
      // A source is a document or a text, not both.
      ...(flags.source === undefined ? {} : { documentId: null, source: null, ...source }),
      publishedOn: flags.published,
      note: flags.note,
      ...emptied,
    };
    const after = unwrap(await changeIndex(workspace, file, change, ports()));
    const updated = after.results.find(({ id }) => id === result.id) ?? result;
    const item = indexResultItem(after, updated, await indexContext(workspace));
    const said = { number: item.number, unit: item.unitName ?? "", said: saidOfResult(item, context.texts) };
    const changed = after.revision !== index.revision;
    this.showItem("index-result", item, () => [changed ? indices.updated(said) : indices.unchanged(item)]);
    for (const one of item.inconsistencies) this.note(`${indices.inconsistency(one)}. ${indices.kept}`);
    this.suggestNext(`index show ${item.number}`, `undo ${item.number}`);
  }
}

/** The components that flags give: new values by code, areas of those that are there or given. */
function componentsOf(
  { components }: IndexResult,
  { component, area }: { component: string[] | undefined; area: string[] | undefined },
  result: string,
): ComponentInput[] | undefined {
  if (component === undefined && area === undefined) return undefined;
  const put = new Map<string, ComponentInput>();
  const before = (code: string): ComponentInput | undefined => {
    const known = components.find((one) => one.code === code);
    return known === undefined ? undefined : { ...known, area: known.area ?? null };
  };
  for (const text of component ?? []) {
    const one = componentIn(text);
    const known = before(one.code);
    put.set(one.code, { ...one, rank: known?.rank ?? null, area: known?.area ?? null });
  }
  for (const text of area ?? []) {
    const { code, area: named } = areaOfComponentIn(text);
    const known = put.get(code) ?? before(code);
    if (known === undefined) {
      const codes = components.map((one) => one.code);
      throw new AppError(problem("index-component-not-found", { result, component: code, known: codes }));
    }
    put.set(code, { ...known, area: named });
  }
  return [...put.values()];
}
