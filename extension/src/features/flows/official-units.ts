import { levels } from "@cchc/core/model/codes";
import type { OfficialPlan } from "@cchc/core/official/plan";
import { type OfficialSelection, officialProvinces, selectOfficial } from "@cchc/core/official/selection";
import { compareVietnamese } from "@cchc/core/text";
import type { Catalogue } from "@cchc/messages/catalogue";
import { applyOfficialImport, planOfficialImport, readOfficialCatalogue } from "@cchc/store/official-units";
import { registerFiles } from "@cchc/store/workspace";
import { commands, ProgressLocation, window } from "vscode";
import type { Choice } from "../../questions/pick.ts";
import { officialUnitsFile } from "../../resources.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { refuse } from "./tell.ts";

/** How many points that differ are listed. */
const most = 50;

/** The official units of a province: what would be new and what differs is looked at before it is written (SPEC UNIT-13). */
export async function importOfficialUnits(services: Services, session: Session): Promise<void> {
  const { texts } = services;
  const { unitFlows } = texts.extension.flows;
  const asking = await Asking.begin(services, session, { title: unitFlows.official, draft: "unit.official" });
  const catalogue = await readOfficialCatalogue(officialUnitsFile(services.context.extensionUri));
  const provinces = officialProvinces(catalogue)
    .toSorted((left, right) => compareVietnamese(left.name, right.name))
    .map(({ slug, name }) => ({ value: slug, label: name }));
  const { questions, title } = asking;
  const place = { title, step: 1, total: 2, canGoBack: false };
  const province = await questions.one(unitFlows.province, provinces)(place, undefined);
  if (province.state !== "answered") return;
  const selection = selectOfficial(catalogue, province.value);
  const plan = await services.orSay(await planOfficialImport(session.workspace, selection, session.ports()));
  if (plan === undefined) return;
  const agreed = await questions.one(unitFlows.look, linesOf(selection, plan, texts))({ ...place, step: 2 }, undefined);
  if (agreed.state !== "answered") return;
  const { visits } = await session.workspace.visits();
  const saved = session.refuseUnsaved([registerFiles.units, ...visits.map(({ file }) => file)]);
  const done = saved.ok
    ? await window.withProgress({ location: ProgressLocation.Notification, title: unitFlows.writing }, (progress) =>
        applyOfficialImport(session.workspace, selection, session.ports(), (of, total) =>
          progress.report({ message: `${of}/${total}`, increment: 100 / total }),
        ),
      )
    : saved;
  if (!done.ok)
    return void refuse(services, done.problem, { command: "cchc.unit.importOfficial", reference: undefined });
  await asking.finish();
  await commands.executeCommand("cchc.refresh");
  const { handedOver, left } = done.value;
  const words = [
    unitFlows.imported(countsOf(plan)),
    ...(handedOver > 0 ? [texts.units.official.handedOver(handedOver)] : []),
    ...(left > 0 ? [unitFlows.left(left)] : []),
  ];
  void window.showInformationMessage(words.join(" "));
}

function countsOf({ added, changed, events }: OfficialPlan) {
  return { units: added.length, changed: changed.length, events: events.length };
}

/** What the import would do, to be read; the first line does it, where nothing is unclear and something is new. */
function linesOf(selection: OfficialSelection, plan: OfficialPlan, texts: Catalogue): Choice<true>[] {
  const { labels, format, units, extension } = texts;
  const { official } = units;
  const { unitFlows } = extension.flows;
  const info = (label: string, description?: string, group = selection.province ?? ""): Choice<true> => ({
    ...{ value: true, label, description, group, isInfo: true as const },
  });
  const counts = countsOf(plan);
  const isNew = plan.added.length + plan.changed.length + plan.events.length > 0;
  const write = {
    value: true as const,
    label: unitFlows.write(counts),
    icon: "check",
  };
  const counted = levels.map((level) => {
    const added = plan.added.filter((unit) => unit.versions[0]?.level === level).length;
    const changed = plan.changed.filter((unit) => unit.level === level).length;
    const unchanged = plan.unchanged.filter((unit) => unit.level === level).length;
    const parts = [
      `${official.added.toLowerCase()} ${format.number(added)}`,
      `${official.changed.toLowerCase()} ${format.number(changed)}`,
      `${official.unchanged.toLowerCase()} ${format.number(unchanged)}`,
    ];
    return info(labels.level[level], parts.join(" · "));
  });
  const unclear = plan.ambiguous.map(({ name, candidates }) =>
    info(official.ambiguous({ name, candidates: candidates.map((one) => one.name) }), undefined, official.doubtful),
  );
  const names = new Map(plan.units.units.map(({ id, versions }) => [id, versions.at(-1)?.name ?? id]));
  const differing = plan.differences
    .slice(0, most)
    .map(({ unitId, field }) =>
      info(names.get(unitId) ?? unitId, official.field[field], official.differencesHeading(plan.differences.length)),
    );
  const events = info(official.events({ added: plan.events.length, known: plan.eventsKnown }));
  const verdict = unclear.length > 0 ? [info(unitFlows.unclear)] : isNew ? [write] : [info(official.nothingToDo)];
  return [...verdict, ...counted, events, ...unclear, ...differing];
}
