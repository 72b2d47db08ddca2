import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { textWidth } from "../../cli/src/presenters/text-width.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { Terminal } from "../support/terminal.ts";

const env = { CCHC_TODAY: "2023-09-30", CCHC_ACTOR: "an@snv.example" };
const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../cli/oclif.manifest.json"), "utf8")) as {
  commands: Record<string, unknown>;
};
/** Every command that lists records, by the manifest: a new one is looked at by itself. */
const lists = Object.keys(manifest.commands)
  .filter((id) => id.endsWith(":list"))
  .map((id) => id.split(":"));
let root = "";

/** The sample, with an initiative, and with sequences that control a terminal in every name and title. */
beforeAll(async () => {
  const folder = await emptyFolder();
  root = join(folder.path, "Kiểm tra CCHC");
  await runCli(["init", root, "--sample", "hau-giang"], { env });
  const title = "Thư xin lỗi khi hồ sơ trễ hạn, thư chúc mừng và thư chia buồn tại các xã, phường, thị trấn";
  await runCli(["-w", root, "initiative", "add", "--unit", "vi-thuy", "--title", title, "--area", "procedures"], {
    env,
  });
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".json") || name.startsWith("schemas")) continue;
    const path = join(root, name);
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace(/("(?:name|title|text|label)": "[^"]{4,}?)(?= )/g, "$1\\u001b[2J\\u001b]0;x\\u0007\\u202e"),
    );
  }
  return folder.remove;
});

test("CLI-12 there are lists, and data that would control a terminal", async () => {
  expect(lists.length).toBeGreaterThan(8);
  const raw = (
    jsonOf(await runCli(["-w", root, "initiative", "list", "--json"], { env })) as { items: { title: string }[] }
  ).items[0]?.title;
  expect(raw).toContain("\u001b[2J");
});

test.each(lists)("CLI-12 %s %s: data controls no terminal, and a pipe gets no colours", async (...words) => {
  for (const args of [words, [...words, "--json"]]) {
    const run = await runCli(["-w", root, ...args], { env });
    expect(run.code).toBe(0);
    expect(`${run.stdout}${run.stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
});

test.each(lists)("CLI-10 %s %s fits terminals of 80 and of 60 columns", async (...words) => {
  for (const columns of [80, 60]) {
    const terminal = new Terminal(["-w", root, ...words, "--limit", "3"].filter(known(words)), env, { columns });
    expect(await terminal.end()).toBe(0);
    const tooWide = terminal.text.split("\n").filter((line) => textWidth(line.trimEnd()) > columns);
    expect(tooWide).toEqual([]);
  }
});

/** A list that is never long has no `--limit`. */
function known(words: readonly string[]): (word: string, index: number, all: readonly string[]) => boolean {
  const command = manifest.commands[words.join(":")] as { flags: Record<string, unknown> };
  return (_word, index, all) => "limit" in command.flags || index < all.length - 2;
}
