import type { CalendarDay } from "@cchc/core/day";
import { resultNumber } from "@cchc/core/indices/scheme";
import type { ExportKind, ImportKind } from "@cchc/core/lists/list-kinds";
import type { SaidValues } from "@cchc/core/lists/said-columns";
import { groupDay, peersOf } from "@cchc/core/scoring/peer-group";
import { unwrap } from "@cchc/core/unwrap";
import { type FoundDuty, findDuty, listDuties } from "@cchc/store/find-duty";
import { personReference } from "@cchc/store/find-person";
import { findUnit } from "@cchc/store/find-unit";
import { type FoundIndex, findIndex, findIndexResult, listIndices } from "@cchc/store/indices";
import type { ListPlace } from "@cchc/store/lists/list-importer";
import { findProgramme } from "@cchc/store/programmes";
import type { Workspace } from "@cchc/store/workspace";
import { askAmong, valueOrAsk } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { chooseCriteria } from "./criteria-choice.ts";
import { chooseFigures, collectionFlags, importedFigureFlags } from "./figure-collection.ts";
import { refuseForeignFlags } from "./foreign-flags.ts";
import { chooseScheme, schemeOf } from "./index-command.ts";
import { countFlag, dayFlag, idFlag, switchFlag, textFlag } from "./inputs.ts";
import { choosePlan, planFlags } from "./plan-choice.ts";

const dutyFlags = { duty: idFlag({ helpValue: "DUTY" }) };
const indexFlags = { scheme: textFlag({ helpValue: "SCHEME" }) };
const resultFlags = { ...indexFlags, year: collectionFlags.year, "out-of": countFlag({ minimum: 1 }) };
const componentFlags = { ...indexFlags, result: idFlag({ helpValue: "RESULT" }), year: collectionFlags.year };
const programmeFlags = { programme: idFlag({ helpValue: "PROGRAMME" }) };

const criteriaFlags = { criteria: idFlag({ helpValue: "CRITERIA" }) };
const scoreFlags = { ...criteriaFlags, unit: textFlag({ helpValue: "UNIT" }) };
const newScoreFlags = { ...scoreFlags, "open-missing": switchFlag(), on: dayFlag() };

/** The flags that say where a list lies, beside its kind: the collection, the plan, the duty, the programme, the index, the set. */
export const placeFlags = {
  ...{ ...collectionFlags, ...planFlags, ...dutyFlags, ...programmeFlags },
  ...{ ...indexFlags, ...scoreFlags },
};

/** The same where a table comes in: a collection or scorecards may be made, and what columns lack is said for all rows. */
export const newPlaceFlags = {
  ...{ ...placeFlags, ...importedFigureFlags, ...newScoreFlags },
  ...{ ...resultFlags, ...componentFlags },
};

const flagsOf: { readonly [K in ExportKind | ImportKind]?: object } = {
  figures: importedFigureFlags,
  tasks: planFlags,
  targets: planFlags,
  "roll-outs": planFlags,
  "duty-reports": dutyFlags,
  visits: programmeFlags,
  "index-results": resultFlags,
  "index-components": componentFlags,
  criteria: criteriaFlags,
  scores: newScoreFlags,
};

/** Where a list lies, and the flag that says so. */
export interface ChosenPlace {
  place: Pick<
    ListPlace,
    "collection" | "plan" | "duty" | "programme" | "index" | "newIndex" | "resultId" | "scores" | "documentId" | "said"
  >;
  /** For the next command: `--plan KH2026`; empty where the kind says everything. */
  flag: string;
}

interface GivenFlags {
  in?: string | undefined;
  year?: number | undefined;
  period?: string | undefined;
  document?: string | undefined;
  plan?: string | undefined;
  duty?: string | undefined;
  programme?: string | undefined;
  scheme?: string | undefined;
  result?: string | undefined;
  "out-of"?: number | undefined;
  criteria?: string | undefined;
  unit?: string | undefined;
  "open-missing"?: boolean | undefined;
  on?: CalendarDay | undefined;
}

/** Where the list of a kind lies by its flags, or as chosen on a terminal; flags of other kinds are refused. */
export async function choosePlace(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  kind: ExportKind | ImportKind,
  flags: GivenFlags,
): Promise<ChosenPlace> {
  const importing = command.startsWith("import");
  const isIndex = kind === "index-results" || kind === "index-components";
  const own = !importing && isIndex ? indexFlags : (flagsOf[kind] ?? {});
  // Findings are narrowed by unit in a way of their own.
  const isOwn = (name: string) => name in own || (kind === "findings" && name === "unit" && !importing);
  const foreign = Object.fromEntries(Object.entries(newPlaceFlags).filter(([name]) => !isOwn(name)));
  refuseForeignFlags(command, foreign, { ...flags });
  switch (own) {
    case importedFigureFlags: {
      const { place, words } = await chooseFigures(context, workspace, command, flags);
      return { place, flag: words };
    }
    case planFlags: {
      const plan = await choosePlan(context, workspace, command, flags.plan);
      return { place: { plan }, flag: `--plan ${plan.plan.number}` };
    }
    case dutyFlags: {
      const duty = await chooseDuty(context, workspace, command, flags.duty);
      return { place: { duty }, flag: `--duty ${duty.duty.number}` };
    }
    case resultFlags: {
      // A scheme that is built in is made with the first results that come in.
      const value = flags.scheme;
      const ask = () => chooseScheme(context, workspace, command, undefined);
      const chosen = await valueOrAsk(context, command, { flag: "scheme", value, ask });
      const scheme = await schemeOf(context, workspace, chosen);
      const said = saidValues({ year: flags.year, outOf: flags["out-of"] });
      if ("making" in scheme) {
        return { place: { newIndex: scheme.making, said }, flag: `--scheme ${scheme.making.number}` };
      }
      const index = await chooseIndex(context, workspace, command, chosen);
      return { place: { index, said }, flag: `--scheme ${index.index.number}` };
    }
    case indexFlags: {
      const index = await chooseIndex(context, workspace, command, flags.scheme);
      return { place: { index }, flag: `--scheme ${index.index.number}` };
    }
    case componentFlags: {
      const said = saidValues({ year: flags.year });
      if (flags.result !== undefined) {
        const { result, index, file } = unwrap(await findIndexResult(workspace, flags.result));
        const number = resultNumber(index, result);
        return { place: { index: { file, index }, resultId: result.id, said }, flag: `--result ${number}` };
      }
      const index = await chooseIndex(context, workspace, command, flags.scheme);
      return { place: { index, said }, flag: `--scheme ${index.index.number}` };
    }
    case programmeFlags: {
      // Visits may be of no programme.
      if (flags.programme === undefined) return { place: {}, flag: "" };
      const programme = unwrap(await findProgramme(workspace, flags.programme));
      return { place: { programme }, flag: `--programme ${programme.programme.number}` };
    }
    case criteriaFlags:
    case newScoreFlags: {
      const { criteria } = await chooseCriteria(context, workspace, command, flags.criteria, "flag");
      const units = await workspace.units();
      const day = groupDay(criteria, context.today);
      const peers = peersOf(criteria, context.today, units);
      const unit = flags.unit === undefined ? null : unwrap(findUnit(units, flags.unit, day, new Set(peers)));
      const openMissing = flags["open-missing"] === true;
      const by = await personReference(workspace, context.actor());
      const { on } = flags;
      const words = [
        `--criteria ${criteria.number}`,
        ...(unit === null ? [] : [`--unit ${unit.id}`]),
        ...(on === undefined ? [] : [`--on ${context.texts.format.day(on)}`]),
      ];
      return {
        place: { scores: { criteria, unitId: unit?.id ?? null, openMissing, by, on } },
        flag: [...words, ...(openMissing ? ["--open-missing"] : [])].join(" "),
      };
    }
    default:
      return { place: {}, flag: "" };
  }
}

/** What flags say of columns that a table lacks. */
function saidValues(values: Readonly<Record<string, number | undefined>>): SaidValues {
  return new Map(
    Object.entries(values).flatMap(([column, value]) =>
      value === undefined ? [] : [[column, String(value)] as const],
    ),
  );
}

async function chooseIndex(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  named: string | undefined,
): Promise<FoundIndex> {
  const scheme = await valueOrAsk(context, command, {
    flag: "scheme",
    value: named,
    ask: async () => {
      const { indices } = await listIndices(workspace);
      const choices = indices.map(({ index: { id, number, title } }) => ({
        value: id,
        name: `${number} · ${title}`,
        short: number,
      }));
      return askAmong(context, context.texts.lists.import.askIndex, choices);
    },
  });
  return unwrap(await findIndex(workspace, scheme));
}

async function chooseDuty(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  named: string | undefined,
): Promise<FoundDuty> {
  const duty = await valueOrAsk(context, command, {
    flag: "duty",
    value: named,
    ask: async () => {
      const { duties } = await listDuties(workspace);
      const choices = duties.map(({ duty: { id, number, title } }) => ({
        value: id,
        name: `${number} · ${title}`,
        short: number,
      }));
      return askAmong(context, context.texts.lists.import.askDuty, choices);
    },
  });
  return unwrap(await findDuty(workspace, duty));
}
