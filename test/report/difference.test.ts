import { appendFileSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../support/empty-folder.ts";
import { type CliRun, jsonOf, runCli } from "../support/run-cli.ts";

const sample = join(import.meta.dirname, "..", "..", "examples", "hau-giang");
const year = ["report", "explain", "annual", "--year", "2023"];

let office: { path: string; remove: () => Promise<void> };
let folder: string;

/** What `report explain --diff --json` gives. */
interface Differences {
  kind: string;
  total: number;
  causes: string[];
  old: { asOf: string };
  now: { asOf: string };
  items: {
    name: string;
    change: string;
    oldValue: number | null;
    newValue: number | null;
    came: Named[];
    went: Named[];
  }[];
}
interface Named {
  kind: string;
  number: string;
  label: string;
}

beforeAll(async () => {
  office = await emptyFolder();
  folder = join(office.path, "Sở Nội vụ");
  cpSync(sample, folder, { recursive: true });
  await succeed("report", "render", "annual", "--year", "2023", "--as-of", "2023-10-05", "-o", "trước.md");
  copyFileSync(join(folder, "trước.md.explain.json"), join(folder, "nguyên vẹn.explain.json"));
});

afterAll(() => office.remove());

describe("figures of a report and of an earlier one", () => {
  test("DIFF-1 nothing has changed while nothing has", async () => {
    const run = await succeed("report", "explain", "trước.md", "--diff");
    expect(run.stdout).toContain("Không có số liệu nào thay đổi.");
    expect(await differences("report", "explain", "trước.md", "--diff")).toMatchObject({
      kind: "report.difference.list",
      total: 0,
      causes: [],
    });
  });

  test("DIFF-2 a later as-of day moves figures by the records whose state it changes", async () => {
    const found = await differences("report", "explain", "--diff", "trước.md", "--as-of", "2023-11-30");
    expect(found).toMatchObject({ causes: ["as-of"], old: { asOf: "2023-10-05" }, now: { asOf: "2023-11-30" } });
    const closed = found.items.find(({ name }) => name === "findings.status.closed");
    if (closed === undefined) throw new Error("findings were closed between the two days");
    const { oldValue, newValue, came, went } = closed;
    expect((newValue ?? 0) - (oldValue ?? 0)).toBe(came.length - went.length);
    expect(came[0]).toEqual({
      id: expect.any(String),
      kind: "finding",
      number: expect.stringMatching(/^\d{4}-\d+\.\d+$/),
      label: expect.any(String),
    });
  });

  test("DIFF-1 names the records that came and went when the data changed, and what is new or gone", async () => {
    await succeed("finding", "report", "2022-045.2", "--on", "1/10/2023", "--by", "Lê Văn B", "--text", "Đã làm xong");
    const { causes, items } = await differences(...year, "--as-of", "2023-10-05", "--diff", "trước.md");
    expect(causes).toEqual(["data"]);
    const by = (name: string) => items.find((item) => item.name === name);
    const numbers = (records: readonly Named[] = []) => records.map(({ number }) => number);
    expect(by("findings.status.reported")).toMatchObject({ change: "moved" });
    expect(numbers(by("findings.status.reported")?.came)).toEqual(["2022-045.2"]);
    expect(numbers(by("findings.status.concluded")?.went)).toEqual(["2022-045.2"]);
    expect(by("findings")).toBeUndefined();

    const earlier = readFileSync(join(folder, "nguyên vẹn.explain.json"), "utf8");
    writeFileSync(join(folder, "khác.md.explain.json"), earlier.replaceAll('"findings.status.closed"', '"findings.x"'));
    const renamed = await differences(...year, "--as-of", "2023-10-05", "--diff", "khác.md");
    const changeOf = (name: string) => renamed.items.find((item) => item.name === name);
    expect(changeOf("findings.x")).toMatchObject({ change: "gone", newValue: null, came: [] });
    expect(changeOf("findings.status.closed")).toMatchObject({ change: "new", oldValue: null, went: [] });
  });

  test("DIFF-1 two rendered files are compared with each other, each named by itself or by what explains it", async () => {
    await succeed("report", "render", "annual", "--year", "2023", "--as-of", "2023-10-05", "-o", "sau.md");
    const files = await differences("report", "explain", "sau.md", "--diff", "trước.md.explain.json");
    const data = await differences(...year, "--as-of", "2023-10-05", "--diff", "trước.md");
    expect(files).toEqual(data);
    const one = await differences("report", "explain", "sau.md", "--diff", "trước.md", "--figure", "findings.status");
    expect(one.items.map(({ name }) => name)).toEqual(["findings.status.concluded", "findings.status.reported"]);
  });

  test("DIFF-3 it says whether data, calendar, template or as-of day are why", async () => {
    await succeed("report", "new", "annual");
    appendFileSync(join(folder, "templates", "annual", "template.md.hbs"), "\nHết.\n");
    const run = await succeed("report", "explain", "trước.md", "--diff");
    expect(run.stdout).toContain("Dữ liệu đã thay đổi");
    expect(run.stdout).toContain("Mẫu đã thay đổi");
    expect((await differences("report", "explain", "trước.md", "--diff")).causes).toEqual(["data", "template"]);
  });

  test("DIFF-3 documents by different templates are not compared", async () => {
    await succeed("report", "render", "conclusion-notice", "--visit", "2023-014", "-o", "notice.md");
    const run = await runCli(["report", "explain", "trước.md", "--diff", "notice.md"], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("conclusion-notice");
  });

  test.each([
    ["a subject of no known kind", { subject: { kind: "nothing" } }],
    ["a figure with nothing behind it", { figures: [{ name: "visits", value: 1, label: null, basis: {} }] }],
  ])("DIFF-4 an explanation with %s is refused", async (_, wrong) => {
    const whole: object = JSON.parse(readFileSync(join(folder, "trước.md.explain.json"), "utf8"));
    writeFileSync(join(folder, "hỏng.md.explain.json"), JSON.stringify({ ...whole, ...wrong }));
    const run = await runCli(["report", "explain", "hỏng.md", "--json"], { cwd: folder });
    expect(jsonOf(run)).toMatchObject({ error: { code: "explanation-invalid" } });
  });

  test("PROV-1 a folder called like a template is no rendered file", async () => {
    mkdirSync(join(folder, "annual"));
    const run = await runCli(["report", "explain", "annual", "--json"], { cwd: folder });
    expect(jsonOf(run)).toMatchObject({ error: { code: "missing-one-of" } });
    rmSync(join(folder, "annual"), { recursive: true });
  });

  test("DIFF-4 a file that was edited since, or is gone, is said to be", async () => {
    await succeed("report", "render", "annual", "--year", "2022", "-o", "sửa.md");
    const state = async () =>
      (jsonOf(await succeed("report", "explain", "sửa.md", "--json")) as object & { fileState: string }).fileState;
    expect(await state()).toBe("untouched");
    appendFileSync(join(folder, "sửa.md"), "thêm");
    expect(await state()).toBe("edited");
    expect((await succeed("report", "explain", "sửa.md")).stderr).toContain("sửa.md đã được sửa sau khi xuất");
    rmSync(join(folder, "sửa.md"));
    expect(await state()).toBe("gone");
  });
});

async function succeed(...args: string[]): Promise<CliRun> {
  const run = await runCli(args, { cwd: folder, env: { CCHC_TODAY: "2024-03-01", CCHC_ACTOR: "lan@snv.example" } });
  expect(run.code, `${args.join(" ")}\n${run.stdout}${run.stderr}`).toBe(0);
  return run;
}

async function differences(...args: string[]): Promise<Differences> {
  return jsonOf(await succeed(...args, "--json")) as Differences;
}
