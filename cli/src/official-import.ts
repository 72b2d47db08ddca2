import type { Level } from "@cchc/core/model/codes";
import type { OfficialCatalogue } from "@cchc/core/official/catalogue";
import type { OfficialPlan } from "@cchc/core/official/plan";
import {
  findOfficialProvinces,
  type OfficialSelection,
  officialProvinces,
  selectOfficial,
} from "@cchc/core/official/selection";
import { AppError, problem } from "@cchc/core/problem";
import { suggestionsFor } from "@cchc/core/suggestions";
import { foldText } from "@cchc/core/text";
import type { OfficialImport } from "@cchc/store/official-units";
import type { OfficialImportItem } from "./presenters/official-import.ts";

/** What `--official` takes for every province. */
const everything = "all";

/** The selection that `--official NAME` means; throws `province-not-found` with names like it, or `id-ambiguous`. */
export function officialSelection(catalogue: OfficialCatalogue, typed: string): OfficialSelection {
  if (foldText(typed) === everything) return selectOfficial(catalogue, null);
  const [only, ...others] = findOfficialProvinces(catalogue, typed);
  if (only === undefined)
    throw new AppError(problem("province-not-found", { province: typed, nearest: nearestProvinces(catalogue, typed) }));
  if (others.length > 0) {
    const candidates = [only, ...others].map(({ slug, name }) => ({ id: slug, number: slug, label: name }));
    throw new AppError(problem("id-ambiguous", { text: typed, candidates }));
  }
  return selectOfficial(catalogue, only.slug);
}

/** What the catalogue has under the name of a province: it, several of that name, or none and names like it. */
export function officialProvince(
  catalogue: OfficialCatalogue,
  typed: string,
): { kind: "one" } | { kind: "several"; names: readonly string[] } | { kind: "none"; nearest: readonly string[] } {
  const [only, ...others] = findOfficialProvinces(catalogue, typed);
  if (only === undefined) return { kind: "none", nearest: nearestProvinces(catalogue, typed) };
  return others.length === 0 ? { kind: "one" } : { kind: "several", names: [only, ...others].map(({ name }) => name) };
}

/** Names like the one typed. Without its kind a name is short enough for a slip to count. */
function nearestProvinces(catalogue: OfficialCatalogue, typed: string): string[] {
  const names = officialProvinces(catalogue).map(({ slug, name }) => ({ slug: slug.replaceAll("-", " "), name }));
  const bare = foldText(typed).replace(/^(tinh|thanh pho|tp\.?) /, "");
  const near = suggestionsFor(
    bare,
    names.map(({ slug }) => slug),
  );
  return near.flatMap((slug) => names.filter((one) => one.slug === slug).map(({ name }) => name));
}

/** A plan, and what was done of it, as programs get it. */
export function officialImportItem(
  { province, source, doubtful }: OfficialSelection,
  plan: OfficialPlan,
  done: OfficialImport | null,
): OfficialImportItem {
  const { added, changed, unchanged, differences, ambiguous, renamed, events, eventsKnown } = plan;
  const at = (level: Level) => ({
    added: added.filter((unit) => unit.versions[0]?.level === level).length,
    changed: changed.filter((unit) => unit.level === level).length,
    unchanged: unchanged.filter((unit) => unit.level === level).length,
    doubtful: doubtful.filter((one) => one.level === level).length,
  });
  return {
    province,
    source,
    counts: { province: at("province"), district: at("district"), commune: at("commune") },
    events: { added: events.length, known: eventsKnown },
    added,
    changed,
    differences,
    doubtful,
    ambiguous,
    renamed,
    applied: done !== null,
    handedOver: done?.handedOver ?? 0,
    left: done?.left ?? 0,
  };
}
