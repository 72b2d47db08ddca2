import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { candidateLine, matching } from "./candidate.ts";
import { answerLines } from "./candidates.ts";
import { expectedAt } from "./expected.ts";
import { readCommands } from "./manifest.ts";
import { lineFromText, lineFromWords } from "./typed-line.ts";

const commands = readCommands(join(import.meta.dirname, "..", ".."));

/** The answer to words, the last of which is being typed. */
async function answers(...words: string[]): Promise<string[]> {
  return (await answerLines(lineFromWords(words, words.length - 1), commands, undefined)).map(
    (line) => line.split("\t")[0] ?? "",
  );
}

describe("COMP-2 what may stand at the cursor", () => {
  test("words of commands", async () => {
    expect(await answers("fin")).toEqual(["finding"]);
    expect(await answers("finding", "re")).toEqual(["report"]);
    expect(await answers("help", "finding", "ver")).toEqual(["verify"]);
    expect(await answers("")).toEqual(expect.arrayContaining(["agenda", "finding", "visit", "completion"]));
    expect(await answers("no-such", "")).toEqual([]);
  });

  test("flags that were not given yet, on either side of the cursor", async () => {
    expect(await answers("finding", "list", "--over")).toEqual(["--overdue"]);
    expect(await answers("finding", "list", "--overdue", "--over")).toEqual([]);
    const line = lineFromWords(["finding", "list", "--over", "--overdue"], 2);
    expect(await answerLines(line, commands, undefined)).toEqual([]);
    expect(await answers("finding", "list", "--area", "x", "--are")).toEqual(["--area"]);
    expect(await answers("-w", "x", "finding", "list", "--works")).toEqual([]);
    expect(await answers("finding", "list", "-")).toContain("--status");
    expect(await answers("--as")).toEqual(["--as-of"]);
  });

  test("choices, one of several and in the flag's own word", async () => {
    expect(await answers("finding", "list", "--severity", "ma")).toEqual(["major"]);
    expect(await answers("finding", "list", "--severity=ma")).toEqual(["--severity=major"]);
    expect(await answers("finding", "list", "--status", "recorded,con")).toEqual(["recorded,concluded"]);
    expect(await answers("finding", "list", "--status=recorded,con")).toEqual(["--status=recorded,concluded"]);
    expect(await answers("--lang", "")).toEqual(["vi", "en"]);
    expect(await answers("completion", "")).toEqual(["bash", "zsh", "fish", "powershell"]);
  });

  test("files and folders where they are meant", async () => {
    expect(await answers("report", "lint", "")).toEqual([":files"]);
    expect(await answers("report", "render", "annual", "-o", "")).toEqual([":files"]);
    expect(await answers("-w", "")).toEqual([":folders"]);
    expect(await answers("report", "render", "an")).toEqual(["annual", ":files"]);
    expect((await answers("report", "render", "")).at(-1)).toBe(":files");
    expect(await answers("finding", "list", "--workspace=ab")).toEqual([":folders"]);
  });

  test("nothing where anything may stand", async () => {
    expect(await answers("finding", "add", "2023-001", "--title", "")).toEqual([]);
    expect(await answers("deadline", "")).toEqual([]);
    expect(await answers("unit", "add", "x")).toEqual([]);
    expect(await answers("finding", "list", "--", "-")).toEqual([]);
  });

  test("a list of words lasts until the next flag", () => {
    const kinds = (...words: string[]) => expectedAt(lineFromWords(words, words.length - 1), commands).kind;
    expect(kinds("unit", "change", "merge", "--units", "a", "b", "")).toBe("flag-value");
    expect(kinds("unit", "change", "merge", "--units", "a", "b", "--")).toBe("flag");
  });

  test("every line has an answer, and an empty line those of no command", () => {
    const word = fc.oneof(fc.constantFrom("finding", "list", "--status", "-w", "--", "=", "-", "help"), fc.string());
    fc.assert(
      fc.property(fc.array(word), fc.nat(8), (words, index) => {
        expect(expectedAt(lineFromWords(words, index), commands).kind).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});

describe("COMP-3 a line as bash gives it", () => {
  test.each([
    ["cchc finding li", ["finding"], "li"],
    ["cchc finding ", ["finding"], ""],
    ["cchc -w 'Kiểm tra' visit", ["-w", "Kiểm tra"], "visit"],
    ["cchc -w Kiểm\\ tra visit", ["-w", "Kiểm tra"], "visit"],
    ['cchc --by "Trần T', ["--by"], "Trần T"],
    ["cchc --status=a,b", [], "--status=a,b"],
    ['cchc --title "a \\" b" ', ["--title", 'a " b'], ""],
    ["cchc --title '' ", ["--title", ""], ""],
    ["cchc --title $(date) ", ["--title", "$(date)"], ""],
  ])("%s", (text, before, current) => {
    expect(lineFromText(text, "")).toEqual({ before, current, after: [] });
  });

  test("words behind the cursor count, the rest of the cut one does not", () => {
    expect(lineFromText("cchc finding li", "st --overdue x")).toMatchObject({ after: ["--overdue", "x"] });
  });
});

describe("COMP-4 candidates", () => {
  const unit = (value: string, description: string) => ({ value, description });

  test("go on from what was typed, else are the one with that name", () => {
    const units = [unit("phung-hiep", "Huyện Phụng Hiệp"), unit("vi-thuy", "Huyện Vị Thủy")];
    expect(matching(units, "phu").map(({ value }) => value)).toEqual(["phung-hiep"]);
    expect(matching(units, "Vị th").map(({ value }) => value)).toEqual(["vi-thuy"]);
    expect(matching(units, "huyen")).toEqual([]);
  });

  test("that a shell could read as more than a word are not offered", () => {
    const hostile = ["$(id)", "a;b", "a b", "`id`", "a'b", 'a"b', "a|b", "~root", "a\nb", "a*", "!x", ":files", "a\\b"];
    expect(
      matching(
        hostile.map((value) => unit(value, "")),
        "",
      ),
    ).toEqual([]);
  });

  test("are one line each, whatever describes them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (description) => {
        const line = candidateLine(unit("a", description), "");
        expect(line).not.toMatch(/[\n\r\u001b]/);
        expect(line.split("\t").length).toBeLessThanOrEqual(2);
        expect([...line].length).toBeLessThanOrEqual(62);
      }),
    );
  });
});
