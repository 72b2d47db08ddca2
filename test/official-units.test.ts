import { describe, expect, test } from "vitest";
import { checkUnits } from "../packages/core/src/check/check-registers.ts";
import type { Units } from "../packages/core/src/model/units.ts";
import { planOfficial } from "../packages/core/src/official/plan.ts";
import { findOfficialProvinces, officialProvinces, selectOfficial } from "../packages/core/src/official/selection.ts";
import { unitDirectory } from "../packages/core/src/query/unit-directory.ts";
import { officialCatalogue } from "../scripts/official-units/catalogue.ts";
import { districtsAndCommunes } from "./support/official.ts";

const catalogue = officialCatalogue();
const empty: Units = { kind: "units", schemaVersion: 1, revision: 1, id: "u", units: [], events: [], history: [] };
const newIds = () => {
  let made = 0;
  return () => `e${made++}`;
};

describe("the catalogue", () => {
  test("UNIT-14 has the known numbers of provinces, districts and communes, none of them forced", () => {
    const { districts, communes } = districtsAndCommunes(catalogue);
    expect(catalogue.oldProvinces).toHaveLength(63);
    expect(catalogue.provinces).toHaveLength(34);
    expect(districts).toHaveLength(696);
    expect(communes).toHaveLength(10_035);
    expect(catalogue.provinces.flatMap((province) => province.communes)).toHaveLength(3321);
    expect(catalogue.read).toEqual({ rows: 10_977, rowsWithoutCode: 943, namesNotNfc: 32 });
    const doubts = catalogue.doubtful.map(({ reason, level }) => `${reason} ${level}`);
    const counts = Object.fromEntries([...new Set(doubts)].map((one) => [one, doubts.filter((d) => d === one).length]));
    expect(counts).toEqual({
      "code-corrected commune": 1,
      "supplemented commune": 1,
      "ended-earlier commune": 790,
      "second-successor commune": 8,
      "renamed-alone commune": 19,
      "supplemented district": 5,
    });
  });

  test("UNIT-14 is clean: NFC, one code a commune, every successor known, codes of former provinces in the order of their communes'", () => {
    const { communes } = districtsAndCommunes(catalogue);
    const text = JSON.stringify(catalogue);
    expect(text.normalize("NFC")).toBe(text);
    expect(text).not.toContain("  ");
    expect(new Set(communes.map(([code]) => code)).size).toBe(communes.length);
    const known = new Set(catalogue.provinces.flatMap((province) => province.communes).map(([code]) => code));
    expect(known.size).toBe(3321);
    expect(communes.flatMap(([, , ...into]) => into).filter((code) => !known.has(code))).toEqual([]);
    for (const [code, name] of communes) expect([/^\d{5}$/.test(code), name.length > 3]).toEqual([true, true]);
    // Codes of communes were given province by province; Ha Noi took in Ha Tay later.
    const middles = catalogue.oldProvinces.slice(1).map(({ code, districts }) => {
      const codes = districts.flatMap((district) => district.communes.map(([own]) => own)).sort();
      return { code, middle: codes[Math.floor(codes.length / 2)] ?? "" };
    });
    expect(middles.toSorted((a, b) => (a.middle < b.middle ? -1 : 1)).map(({ code }) => code)).toEqual(
      middles.map(({ code }) => code),
    );
  });

  test("UNIT-14 names the resolution of every province once", () => {
    const numbers = catalogue.provinces.map(({ document }) => Number(/số (\d+)\/NQ-UBTVQH15/.exec(document)?.[1]));
    expect(numbers.toSorted((left, right) => left - right)).toEqual(Array.from({ length: 34 }, (_, i) => 1654 + i));
  });
});

describe("selections", () => {
  test("UNIT-14 a former province has its own units and the communes they became; a name that is both has all predecessors", () => {
    const hauGiang = selectOfficial(catalogue, "hau-giang");
    const countOf = (selection: typeof hauGiang) =>
      (["province", "district", "commune"] as const).map(
        (level) => selection.units.filter((unit) => unit.level === level).length,
      );
    expect(countOf(hauGiang)).toEqual([2, 8, 103]);
    expect(hauGiang.units.find(({ id }) => id === "can-tho")?.periods).toMatchObject([
      { from: "2025-07-01", to: null },
    ]);
    const canTho = selectOfficial(catalogue, "can-tho");
    expect(countOf(canTho)).toEqual([3, 28, 263 + 103 - 8]);
    expect(canTho.events[0]).toMatchObject({ units: ["hau-giang", "soc-trang", "can-tho"], into: ["can-tho"] });
    const haNoi = selectOfficial(catalogue, "ha-noi");
    expect(haNoi.units.filter(({ level }) => level === "province")).toMatchObject([
      { id: "ha-noi", periods: [{ from: null, to: null, code: "01" }] },
    ]);
    expect(haNoi.events.some(({ units }) => units.includes("ha-noi"))).toBe(false);
    expect(officialProvinces(catalogue)).toHaveLength(63);
  });

  test("UNIT-14 a province is found by its name without marks or kind, by words of it, or several are", () => {
    const found = (typed: string) => findOfficialProvinces(catalogue, typed).map(({ slug }) => slug);
    expect(found("Tỉnh Hậu Giang")).toEqual(["hau-giang"]);
    expect(found("tp ho chi minh")).toEqual(["ho-chi-minh"]);
    expect(found("vung tau")).toEqual(["ba-ria-vung-tau"]);
    expect(found("Thừa Thiên Huế")).toEqual(["hue"]);
    expect(found("Quảng").toSorted()).toEqual([
      "quang-binh",
      "quang-nam",
      "quang-ngai",
      "quang-ninh",
      "quang-tri",
      "tuyen-quang",
    ]);
    expect(found("Sài Gòn")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  test("UNIT-13 all provinces make a register without a fault: ids are unique, parents there, every end told by an event", () => {
    const all = selectOfficial(catalogue, null);
    expect(new Set(all.units.map(({ id }) => id)).size).toBe(all.units.length);
    const plan = planOfficial(empty, all, newIds());
    expect(plan).toMatchObject({
      changed: [],
      unchanged: [],
      differences: [],
      ambiguous: [],
      renamed: [],
      eventsKnown: 0,
    });
    expect(plan.added).toHaveLength(63 + 696 + 10_035 + 3321 - 148);
    expect(checkUnits("units.json", plan.units, "ha-noi")).toEqual([]);
    const directory = unitDirectory(plan.units);
    const inForce = (day: "2025-06-30" | "2025-07-01", level: string) =>
      plan.added.filter(({ id }) => directory.version(id, day)?.level === level).length;
    expect(["province", "district", "commune"].map((level) => inForce("2025-06-30", level))).toEqual([63, 696, 10_035]);
    expect(["province", "district", "commune"].map((level) => inForce("2025-07-01", level))).toEqual([34, 0, 3321]);
    const ended = new Set(plan.events.flatMap(({ unitIds, intoIds }) => (intoIds.length > 0 ? unitIds : [])));
    const silent = plan.added.filter(({ id, versions }) => versions.at(-1)?.to !== null && !ended.has(id));
    expect(silent).toEqual([]);
    // A second time there is nothing to do, and one province is part of all.
    expect(planOfficial(plan.units, all, newIds()).units).toBe(plan.units);
    for (const slug of ["hau-giang", "can-tho", "ha-noi", "an-giang"]) {
      expect(planOfficial(plan.units, selectOfficial(catalogue, slug), newIds()).units).toBe(plan.units);
    }
  });

  test("UNIT-13 one province after the other gives what all give at once", () => {
    const steps = ["hau-giang", "soc-trang", "can-tho"].map((slug) => selectOfficial(catalogue, slug));
    const stepwise = steps.reduce((units, step) => planOfficial(units, step, newIds()).units, empty);
    const once = planOfficial(empty, selectOfficial(catalogue, "can-tho"), newIds()).units;
    const byId = (units: Units) => Object.fromEntries(units.units.map((unit) => [unit.id, unit.versions]));
    // Step by step Can Tho is first known from the merger on, and then for the time before.
    expect(byId({ ...stepwise, units: stepwise.units.filter(({ id }) => id !== "can-tho") })).toEqual(
      byId({ ...once, units: once.units.filter(({ id }) => id !== "can-tho") }),
    );
    expect(stepwise.units.find(({ id }) => id === "can-tho")?.versions).toMatchObject([
      { from: null, to: "2025-07-01", code: "92" },
      { from: "2025-07-01", to: null, code: "92" },
    ]);
    const links = (units: Units) =>
      units.events
        .flatMap(({ unitIds, intoIds }) => unitIds.flatMap((from) => intoIds.map((into) => `${from} ${into}`)))
        .filter((link) => link !== "can-tho can-tho");
    expect(new Set(links(stepwise))).toEqual(new Set(links(once)));
  });
});

describe("what is there already", () => {
  const unit = (id: string, name: string, level: "province" | "district" | "commune", parentId: string | null) => ({
    id,
    versions: [{ from: null, to: null, name, level, category: "people-committee" as const, parentId }],
  });
  const hauGiang = selectOfficial(catalogue, "hau-giang");
  const plan = (...units: Units["units"]) => planOfficial({ ...empty, units }, hauGiang, newIds());

  test("UNIT-15 is known by name and parent, however it is typed, and keeps its name", () => {
    const made = plan(
      unit("tinh", "UBND tỉnh Hậu Giang", "province", null),
      unit("ph", "huyện phụng hiệp", "district", "tinh"),
      unit("lm-tx", "Thi xa Long My", "district", "tinh"),
      unit("tb", "UBND xã Tân Bình", "commune", "ph"),
    );
    expect(made.added.map(({ id }) => id)).not.toContain("hau-giang");
    expect(made.changed.map(({ unitId, updates }) => `${unitId}: ${updates.join(" ")}`).toSorted()).toEqual([
      "lm-tx: ended",
      "ph: ended",
      "tb: code ended",
      "tinh: code ended",
    ]);
    expect(made.units.units.find(({ id }) => id === "tb")?.versions).toMatchObject([
      { name: "UBND xã Tân Bình", code: "31399", to: "2025-07-01", parentId: "ph" },
    ]);
    expect(made.differences).toContainEqual({
      unitId: "lm-tx",
      field: "name",
      current: "Thi xa Long My",
      official: "Thị xã Long Mỹ",
    });
    // New communes hang below the units that were there.
    const children = made.added.filter(({ versions }) => versions[0]?.parentId === "ph").map(({ id }) => id);
    expect(children).toContain("hau-giang-phung-hiep-xa-hoa-an");
    expect(made.units.events.find(({ unitIds }) => unitIds.includes("tb"))?.intoIds).toEqual(["can-tho-xa-tan-binh"]);
  });

  test("UNIT-15 is known below the wrong parent when its name is there once, and the parent is told and left", () => {
    const made = plan(
      unit("hau-giang", "Hậu Giang", "province", null),
      unit("tb", "Xã Tân Bình", "commune", "hau-giang"),
      // Elsewhere a commune of the same name is another one.
      unit("khac", "Tỉnh Khác", "province", null),
      unit("ha", "Xã Hiệp Hưng", "commune", "khac"),
    );
    expect(made.units.units.find(({ id }) => id === "tb")?.versions[0]).toMatchObject({
      parentId: "hau-giang",
      code: "31399",
    });
    expect(made.differences).toContainEqual({
      unitId: "tb",
      field: "parent",
      current: "hau-giang",
      official: "hau-giang-huyen-phung-hiep",
    });
    expect(made.units.units.find(({ id }) => id === "ha")?.versions).toEqual(
      unit("ha", "Xã Hiệp Hưng", "commune", "khac").versions,
    );
  });

  test("UNIT-15 a present commune of a former one's name is the present one", () => {
    const haNoi = selectOfficial(catalogue, "ha-noi");
    const units = [
      unit("ha-noi", "Thành phố Hà Nội", "province", null),
      // Entered lately, without the day it began.
      unit("soc-son", "Xã Sóc Sơn", "commune", "ha-noi"),
    ];
    const made = planOfficial({ ...empty, units }, haNoi, newIds());
    expect(made.units.units.find(({ id }) => id === "soc-son")?.versions).toMatchObject([{ code: "00376", to: null }]);
    expect(made.differences).toEqual([{ unitId: "soc-son", field: "from", current: null, official: "2025-07-01" }]);
  });

  test("UNIT-15 a day, a code or a successor that a user wrote stays; an id that is taken is left", () => {
    const [province, earlier] = [
      unit("hau-giang", "Tỉnh Hậu Giang", "province", null),
      unit("tb", "Xã Tân Bình", "commune", "ph"),
    ];
    const district = unit("ph", "Huyện Phụng Hiệp", "district", "hau-giang");
    const own = {
      ...earlier,
      versions: earlier.versions.map((version) => ({ ...version, to: "2024-01-01" as const, code: "1" })),
    };
    const made = plan(province, district, own, unit("can-tho", "Báo Cần Thơ", "commune", "hau-giang"));
    expect(made.units.units.find(({ id }) => id === "tb")).toBe(own);
    expect(made.differences.map(({ unitId, field }) => `${unitId} ${field}`)).toContain("tb to");
    expect(made.renamed).toEqual([{ id: "can-tho", instead: "can-tho-92" }]);
    expect(made.added.find(({ id }) => id === "can-tho-92")?.versions[0]?.name).toBe("Thành phố Cần Thơ");
    expect(made.added.find(({ id }) => id === "can-tho-xa-tan-binh")?.versions[0]?.parentId).toBe("can-tho-92");
    expect(checkUnits("units.json", made.units, "hau-giang")).toEqual([]);
  });

  test("UNIT-15 several units that may be one are refused", () => {
    const made = plan(
      unit("hau-giang", "Hậu Giang", "province", null),
      unit("a", "Huyện Phụng Hiệp", "district", "hau-giang"),
      unit("b", "UBND huyện Phụng Hiệp", "district", "hau-giang"),
    );
    expect(made.ambiguous).toMatchObject([{ name: "Huyện Phụng Hiệp", candidates: [{ id: "a" }, { id: "b" }] }]);
  });

  test("UNIT-15 a province that goes on takes the others in and keeps its days", () => {
    const made = planOfficial(
      { ...empty, units: [unit("an-giang", "An Giang", "province", null)] },
      selectOfficial(catalogue, "an-giang"),
      newIds(),
    );
    expect(made.units.units.find(({ id }) => id === "an-giang")?.versions).toMatchObject([
      { from: null, to: "2025-07-01", code: "89", name: "An Giang" },
      { from: "2025-07-01", to: null, code: "91", name: "An Giang" },
    ]);
    expect(made.events[0]).toMatchObject({
      event: "merge",
      unitIds: ["kien-giang", "an-giang"],
      intoIds: ["an-giang"],
    });
  });
});
