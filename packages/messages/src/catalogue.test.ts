import { remark, remarkKinds } from "@cchc/core/check/remark";
import { builtInAreaLists } from "@cchc/core/model/area-lists";
import { problem, problemClass } from "@cchc/core/problem";
import { describe, expect, test } from "vitest";
import { describeChange, describeProblem, describeRemark, loadCatalogue } from "./catalogue.ts";
import { loadCommandLineTexts } from "./command-line.ts";
import { loadHelp } from "./help.ts";
import { type Language, languages } from "./language.ts";

describe("both languages", () => {
  test("have the same keys", async () => {
    const [vi, en] = await Promise.all(languages.map(loadCatalogue));
    // What people of a language call columns besides has no counterpart in the other one.
    const ofBoth = (path: string) => !/^\/lists\/(?:aliases|otherLabels)\//.test(path);
    expect(leaves(en).filter(ofBoth)).toEqual(leaves(vi).filter(ofBoth));
  });

  test("have the same help", async () => {
    const [vi, en] = await Promise.all(languages.map(loadHelp));
    expect(leaves(en)).toEqual(leaves(vi));
  });

  test("have the same texts of the command line", async () => {
    const [vi, en] = await Promise.all(languages.map(loadCommandLineTexts));
    expect(leaves(en)).toEqual(leaves(vi));
  });

  test.each(languages)("%s has no empty text", async (language) => {
    for (const [path, value] of texts(await allOf(language))) {
      // The bare program is an example: `cchc` with nothing behind it.
      if (path === "/help/commands/agenda/examples/0/command") continue;
      expect(value.trim(), path).not.toBe("");
    }
  });

  test("English has no Vietnamese", async () => {
    for (const [path, value] of texts(await allOf("en"))) {
      // Examples quote what an office would type; the fields of templates and the usual bands have one name in both.
      if (/\/examples\/|\/report\/(names|defaultBands)\//.test(path)) continue;
      expect(value, path).not.toMatch(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
    }
  });
});

describe.each(languages)("%s", (language) => {
  test("has a text for every problem", async () => {
    const { problems } = await loadCatalogue(language);
    expect(Object.keys(problems).sort()).toEqual(Object.keys(problemClass).sort());
  });

  test("has a text for every remark", async () => {
    const { checks } = await loadCatalogue(language);
    expect(Object.keys(checks.remarks).sort()).toEqual(Object.keys(remarkKinds).sort());
  });

  test("a problem says what happened, what was left alone, and what to type", async () => {
    const catalogue = await loadCatalogue(language);
    const params = { finding: "2023-008.3", until: "2023-05-09", due: "2023-05-10" } as const;
    const { message, hint } = describeProblem(catalogue, problem("extension-not-later", params));
    expect(message).toContain("2023-008.3");
    expect(message).toContain("09/05/2023");
    expect(message).toMatch(/Chưa có gì được ghi|Nothing was written/);
    expect(hint).toContain("--until");
  });

  test("FILE-12 what a document lacks is not called a value, and the document itself has a name", async () => {
    const catalogue = await loadCatalogue(language);
    const said = (path: string, found: string) => {
      const params = { file: "v.json", line: 1, path, expected: "string", found };
      return describeProblem(catalogue, problem("document-invalid", params)).message;
    };
    expect(said("unitId", "")).toMatch(/unitId .*(còn thiếu|is missing)/);
    expect(said("", "[]")).toMatch(/1: \p{Letter}.*\[\]/u);
    const kind = (found: string) =>
      describeProblem(catalogue, problem("document-wrong-kind", { file: "v.json", found, expected: "visit" })).message;
    expect(kind("plan")).toContain("“plan”");
    expect(kind("")).not.toContain("“”");
  });

  test("a remark names the command that mends it", async () => {
    const catalogue = await loadCatalogue(language);
    const { message, hint } = describeRemark(catalogue, remark("stale-lock", "x", [], { name: "a.lock", holder: "B" }));
    expect(message).toContain("a.lock");
    expect(hint).toContain("cchc check --fix");
  });

  test("names every built-in area", async () => {
    const { labels } = await loadCatalogue(language);
    const names: Readonly<Record<string, Readonly<Record<string, string>>>> = labels.area;
    for (const list of builtInAreaLists) expect(Object.keys(names[list.id] ?? {})).toEqual(list.areas);
  });

  test("HIST-2 tells changes it does not know", async () => {
    const catalogue = await loadCatalogue(language);
    expect(describeChange(catalogue, { type: "toString" })).toContain("toString");
    expect(describeChange(catalogue, { type: "visit.start", on: "2023-05-09" })).toContain("09/05/2023");
    expect(describeChange(catalogue, { type: "visit.start", on: 7 })).not.toMatch(/undefined|7/);
  });
});

async function allOf(language: Language) {
  const [catalogue, commandLine, help] = await Promise.all([
    loadCatalogue(language),
    loadCommandLineTexts(language),
    loadHelp(language),
  ]);
  return { catalogue, commandLine, help };
}

/** Paths of all values that are no objects. */
function leaves(value: unknown): string[] {
  return texts(value, true).map(([path]) => path);
}

function texts(value: unknown, withFunctions = false, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return withFunctions ? [[path, "function"]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value)
    .sort()
    .flatMap((key) => texts(Reflect.get(value, key), withFunctions, `${path}/${key}`));
}
