import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandGroups } from "./help/command-groups.ts";
import { typedAgain, withTypedWorkspace } from "./typed-workspace.ts";

const from = (argv: string[], text: string) => withTypedWorkspace(argv)(text);

test.each([
  [["-w", "việc làm/cần thơ"], "  cchc finding list", '  cchc -w "việc làm/cần thơ" finding list'],
  [
    ["--workspace=demo"],
    "Xem: cchc undo PC1. Hoặc: cchc check",
    "Xem: cchc -w demo undo PC1. Hoặc: cchc -w demo check",
  ],
  [["-wdemo"], "Chạy `cchc check` để xem", "Chạy `cchc -w demo check` để xem"],
  [["-w", "a$&b"], "cchc agenda", 'cchc -w "a$&b" agenda'],
])("CLI-35 with %j a command that is named keeps the folder: %s", (argv, text, expected) => {
  expect(from(argv, text)).toBe(expected);
});

test.each([
  [[], "cchc finding list"],
  [["finding", "list", "--", "-w", "demo"], "cchc finding list"],
  [["-w", "demo"], "cchc init --sample hau-giang"],
  [["-w", "demo"], "cchc visit plan --help"],
  [["-w", "demo"], "cchc -w demo finding list"],
  [["-w", "demo"], "cchc theo dõi kiểm tra cải cách hành chính"],
  [["-w", "demo"], "không phải là tệp do cchc ghi"],
])("CLI-35 %j leaves as it is: %s", (argv, text) => {
  expect(from(argv, text)).toBe(text);
});

test("CLI-35 a command that is typed again has no folder of its own and no --no-input", () => {
  const typed = [
    "tiêu chí.xlsx",
    "-w",
    "d",
    "--workspace=d",
    "--workspace",
    "d",
    "-wd",
    "--no-input",
    "--year",
    "2026",
  ];
  expect(typedAgain(typed)).toEqual(['"tiêu chí.xlsx"', "--year", "2026"]);
});

test("CLI-35 every command is known by its first word", () => {
  const words = readdirSync(join(import.meta.dirname, "commands")).map((name) => name.replace(/\.ts$/, ""));
  expect(words.filter((word) => !Object.values(commandGroups).flat().includes(word))).toEqual([]);
});
