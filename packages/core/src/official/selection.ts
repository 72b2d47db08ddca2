import type { CalendarDay } from "../day.ts";
import type { Level, UnitEventKind } from "../model/codes.ts";
import { provinceSlug, slugOf } from "../slug.ts";
import { foldText, nameKey } from "../text.ts";
import type {
  NewProvince,
  OfficialCatalogue,
  OfficialDoubt,
  OldCommune,
  OldDistrict,
  OldProvince,
} from "./catalogue.ts";
import { groupedBy } from "./grouped.ts";

/** What an official unit was called and where it belonged on one side of the change; `parent` is an official id. */
export interface OfficialPeriod {
  from: CalendarDay | null;
  to: CalendarDay | null;
  name: string;
  code: string | null;
  parent: string | null;
  /** The province it lies in; null for a province. */
  province: string | null;
}

/** A unit of the catalogue. Its id is the one it gets in a workspace that has neither it nor another unit of that id. */
export interface OfficialUnit {
  id: string;
  level: Level;
  /** One, or two for a unit that goes on with another parent, name or code. */
  periods: readonly OfficialPeriod[];
}

/** A change of official units, named by official ids. */
export interface OfficialEvent {
  event: UnitEventKind;
  units: readonly string[];
  into: readonly string[];
  document: string;
}

/** What one import is about: one province, or all. Parents come before what belongs to them. */
export interface OfficialSelection {
  /** The province's name; null for all. */
  province: string | null;
  /** The catalogue's source, for the history. */
  source: string;
  effective: CalendarDay;
  units: readonly OfficialUnit[];
  events: readonly OfficialEvent[];
  doubtful: readonly OfficialDoubt[];
}

/** A province of the catalogue, as people may name it. */
export interface OfficialProvinceName {
  slug: string;
  name: string;
}

/** Former and present provinces, each name once: a name that is both means the present one. */
export function officialProvinces({ oldProvinces, provinces }: OfficialCatalogue): OfficialProvinceName[] {
  const names = new Map<string, OfficialProvinceName>();
  for (const { name } of [...provinces, ...oldProvinces]) {
    const slug = provinceSlug(name);
    if (!names.has(slug)) names.set(slug, { slug, name });
  }
  return [...names.values()];
}

/**
 * The units and events of the province with this slug, or of all. A former province brings its own units, the province
 * it became from the effective day on, and the communes its communes became; a present one brings everything of its
 * predecessors (SPEC UNIT-14).
 */
export function selectOfficial(catalogue: OfficialCatalogue, slug: string | null): OfficialSelection {
  const { effective, source } = catalogue;
  const present = catalogue.provinces.find((province) => provinceSlug(province.name) === slug);
  const old = catalogue.oldProvinces.filter(({ name, into }) =>
    slug === null ? true : present === undefined ? provinceSlug(name) === slug : into === present.code,
  );
  const oldCodes = new Set(old.map(({ code }) => code));
  const reached = new Set(old.flatMap(({ districts }) => districts).flatMap(successorsOf));
  const whole = slug === null || present !== undefined;
  const builder = new SelectionBuilder(catalogue, old);
  for (const province of catalogue.provinces) {
    if (!old.some(({ into }) => into === province.code)) continue;
    builder.province(province);
  }
  for (const province of old) builder.districts(province);
  for (const province of catalogue.provinces) {
    builder.communes(province, whole ? null : reached);
  }
  const doubtful = catalogue.doubtful.filter(({ oldProvince }) => oldCodes.has(oldProvince));
  const name = present?.name ?? old[0]?.name ?? null;
  const label = `${source.name} ${source.version}`;
  return { province: slug === null ? null : name, source: label, effective, ...builder.done(), doubtful };
}

class SelectionBuilder {
  readonly #catalogue: OfficialCatalogue;
  readonly #old: readonly OldProvince[];
  readonly #units: OfficialUnit[] = [];
  readonly #provinceEvents: OfficialEvent[] = [];
  readonly #districtEvents: OfficialEvent[] = [];
  readonly #communeEvents: OfficialEvent[] = [];
  readonly #predecessors: ReadonlyMap<string, readonly Predecessor[]>;
  readonly #newIds: ReadonlyMap<string, string>;

  constructor(catalogue: OfficialCatalogue, old: readonly OldProvince[]) {
    this.#catalogue = catalogue;
    this.#old = old;
    this.#predecessors = predecessorsByCode(old);
    this.#newIds = newCommuneIds(catalogue.provinces);
  }

  /** The province from the effective day on, and those of `old` that it came from. */
  province({ code, name }: NewProvince): void {
    const { effective, documents } = this.#catalogue;
    const id = provinceSlug(name);
    const before = this.#old.filter(({ into }) => into === code);
    const same = before.find((old) => provinceSlug(old.name) === id);
    const others = before.filter((old) => old !== same);
    const after = { from: effective, to: null, name, code, parent: null, province: null };
    const periods =
      same === undefined
        ? [after]
        : same.code === code && same.name === name
          ? [{ ...after, from: null }]
          : [{ ...after, from: null, to: effective, name: same.name, code: same.code }, after];
    this.#units.push({ id, level: "province", periods });
    for (const old of others) {
      const own = { ...after, from: null, to: effective, name: old.name, code: old.code };
      this.#units.push({ id: provinceSlug(old.name), level: "province", periods: [own] });
    }
    if (others.length === 0) return;
    const units = [...others, ...(same === undefined ? [] : [same])].map((old) => provinceSlug(old.name));
    this.#provinceEvents.push({ event: "merge", units, into: [id], document: documents.province });
  }

  /** The districts of a former province; each went into what its communes went into. */
  districts(province: OldProvince): void {
    const { effective, documents } = this.#catalogue;
    const parent = provinceSlug(province.name);
    for (const district of province.districts) {
      const id = districtId(province, district);
      const own = { from: null, to: effective, name: district.name, code: null, parent, province: parent };
      this.#units.push({ id, level: "district", periods: [own] });
      const into = [...new Set(successorsOf(district))].map((code) => this.#newId(code));
      this.#districtEvents.push({ event: "abolish", units: [id], into, document: documents.district });
    }
  }

  /** The communes of a province from the effective day on, or those `reached`, with their predecessors. */
  communes(province: NewProvince, reached: ReadonlySet<string> | null): void {
    const { effective } = this.#catalogue;
    const parent = provinceSlug(province.name);
    const { document } = province;
    const moved: string[] = [];
    for (const [code, name] of province.communes) {
      const predecessors = this.#predecessors.get(code) ?? [];
      if (reached === null ? !this.#old.some(({ into }) => into === province.code) : !reached.has(code)) continue;
      const id = this.#newId(code);
      const after = { from: effective, to: null, name, code, parent, province: parent };
      const [only, ...others] = predecessors;
      if (only !== undefined && others.length === 0 && only.code === code && !only.split) {
        this.#units.push({ id, level: "commune", periods: [periodBefore(only, effective), after] });
        if (nameKey(only.name) === nameKey(name)) moved.push(id);
        else this.#communeEvents.push({ event: "rename", units: [id], into: [], document });
        continue;
      }
      this.#units.push({ id, level: "commune", periods: [after] });
      const merged = predecessors.filter(({ split }) => !split);
      for (const old of merged) this.#units.push(oldUnit(old, effective));
      if (merged.length === 0) continue;
      this.#communeEvents.push({ event: "merge", units: merged.map((old) => old.id), into: [id], document });
    }
    if (moved.length > 0) this.#communeEvents.push({ event: "move", units: moved, into: [], document });
    for (const old of this.#old.filter(({ into }) => into === province.code)) this.#splits(old, document);
  }

  done(): { units: OfficialUnit[]; events: OfficialEvent[] } {
    return { units: this.#units, events: [...this.#provinceEvents, ...this.#districtEvents, ...this.#communeEvents] };
  }

  #splits(province: OldProvince, document: string): void {
    for (const district of province.districts) {
      for (const commune of district.communes) {
        const [, , ...into] = commune;
        if (into.length < 2) continue;
        const old = predecessorOf(province, district, commune);
        this.#units.push(oldUnit(old, this.#catalogue.effective));
        const successors = into.map((code) => this.#newId(code));
        this.#communeEvents.push({ event: "split", units: [old.id], into: successors, document });
      }
    }
  }

  #newId(code: string): string {
    const id = this.#newIds.get(code);
    if (id === undefined) throw new Error(`the catalogue has no commune ${code}`);
    return id;
  }
}

interface Predecessor {
  id: string;
  code: string;
  name: string;
  parent: string;
  province: string;
  /** Whether it went into several. */
  split: boolean;
}

function oldUnit(old: Predecessor, effective: CalendarDay): OfficialUnit {
  return { id: old.id, level: "commune", periods: [periodBefore(old, effective)] };
}

function periodBefore({ code, name, parent, province }: Predecessor, effective: CalendarDay): OfficialPeriod {
  return { from: null, to: effective, name, code, parent, province };
}

function predecessorsByCode(old: readonly OldProvince[]): Map<string, Predecessor[]> {
  const found = new Map<string, Predecessor[]>();
  for (const province of old) {
    for (const district of province.districts) {
      for (const commune of district.communes) {
        const predecessor = predecessorOf(province, district, commune);
        const [, , ...into] = commune;
        for (const code of into) found.set(code, [...(found.get(code) ?? []), predecessor]);
      }
    }
  }
  return found;
}

function predecessorOf(province: OldProvince, district: OldDistrict, [code, name, ...into]: OldCommune): Predecessor {
  const slug = slugOf(name);
  const twins = district.communes.filter((other) => slugOf(other[1]) === slug).length > 1;
  const provinceId = provinceSlug(province.name);
  const base = `${provinceId}-${shortName(province, district)}-${slug}`;
  const id = twins ? `${base}-${code}` : base;
  return { id, code, name, parent: districtId(province, district), province: provinceId, split: into.length > 1 };
}

function successorsOf({ communes, into }: OldDistrict): string[] {
  return [...communes.flatMap(([, , ...codes]) => codes), ...(into === undefined ? [] : [into])];
}

/*
 * Ids tell where a unit belongs, since names repeat: `can-tho-phuong-vi-thanh`, `hau-giang-huyen-phung-hiep`,
 * `hau-giang-phung-hiep-xa-tan-binh`. They follow from the catalogue alone. Names that differ by marks only get their
 * official code.
 */

function newCommuneIds(provinces: readonly NewProvince[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const province of provinces) {
    const bySlug = groupedBy(province.communes, ([, name]) => `${provinceSlug(province.name)}-${slugOf(name)}`);
    for (const [slug, twins] of bySlug) {
      for (const [code] of twins) ids.set(code, twins.length > 1 ? `${slug}-${code}` : slug);
    }
  }
  return ids;
}

function districtId(province: OldProvince, district: OldDistrict): string {
  return `${provinceSlug(province.name)}-${slugOf(district.name)}`;
}

const districtKind = /^(?:quan|huyen|thi-xa|thanh-pho)-(?=[a-z])/;

/** A district's name without its kind, where that leaves it the only one of the province. */
function shortName(province: OldProvince, district: OldDistrict): string {
  const short = (one: OldDistrict) => slugOf(one.name).replace(districtKind, "");
  const own = short(district);
  return province.districts.filter((other) => short(other) === own).length > 1 ? slugOf(district.name) : own;
}

/** The provinces that a typed name may mean: the one of that name, else those whose names hold its words. */
export function findOfficialProvinces(catalogue: OfficialCatalogue, typed: string): OfficialProvinceName[] {
  const all = officialProvinces(catalogue);
  const slug = provinceSlug(typed);
  const exact = all.filter((province) => province.slug === slug);
  if (exact.length > 0 || slug === "") return exact;
  const within = all.filter((province) => `-${province.slug}-`.includes(`-${slug}-`));
  // A longer name that holds a province's: Thua Thien Hue.
  return within.length > 0
    ? within
    : all.filter((province) => ` ${foldText(typed)}`.endsWith(` ${foldText(bare(province))}`));
}

function bare({ slug }: OfficialProvinceName): string {
  return slug.replaceAll("-", " ");
}
