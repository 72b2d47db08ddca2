import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { cliBin, runCli } from "../support/run-cli.ts";

const manifest = JSON.parse(readFileSync(join(dirname(dirname(cliBin)), "oclif.manifest.json"), "utf8")) as {
  commands: Record<string, { flags: Record<string, { helpValue?: string }>; hidden?: boolean }>;
};
const names = Object.keys(manifest.commands).map((id) => id.replaceAll(":", " "));

describe("help", () => {
  test.each(["-h", "--help", "help"])("of the program by %s", async (word) => {
    const run = await runCli([word]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    for (const name of names) expect(run.stdout).toContain(`\n  ${name.split(" ")[0]} `);
  });

  test("of a command, three ways to ask", async () => {
    const [first, ...others] = await Promise.all([
      runCli(["help", "deadline"]),
      runCli(["deadline", "--help"]),
      runCli(["deadline", "1/1/2024", "-h"]),
    ]);
    expect(first?.stdout).toContain("cchc deadline NGÀY THỜI_HẠN [TÙY CHỌN]");
    for (const other of others) expect(other.stdout).toBe(first?.stdout);
  });

  test("speaks the language that is asked for", async () => {
    expect((await runCli(["deadline", "-h", "--lang", "en"])).stdout).toContain("USAGE");
    expect((await runCli(["--lang", "en", "-h"])).stdout).toContain("EVERY DAY");
  });

  test.each(names)("of `%s` fits 80 columns in both languages and names every flag", async (name) => {
    for (const lang of ["vi", "en"]) {
      const { stdout, code } = await runCli([...name.split(" "), "--help", "--lang", lang]);
      expect(code).toBe(0);
      for (const line of stdout.split("\n")) {
        // That goes for examples too: a command line to copy is never broken, so it is short.
        expect([...line.normalize("NFC")].length, line).toBeLessThanOrEqual(80);
      }
      const flags = manifest.commands[name.replaceAll(" ", ":")]?.flags ?? {};
      for (const flag of Object.keys(flags)) expect(stdout).toContain(`--${flag}`);
    }
  });
});
