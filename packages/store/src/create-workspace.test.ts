import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documentKinds } from "@cchc/core/model/document-kinds";
import { describe, expect, test } from "vitest";
import { checkWorkspace } from "./check/check-workspace.ts";
import { createFromSample, createWorkspace, fillSchemaReferences, type WorkspaceSeed } from "./create-workspace.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { Workspace } from "./workspace.ts";

const seed: WorkspaceSeed = {
  title: "Kiểm tra CCHC",
  provinceId: "hau-giang",
  provinceName: "Tỉnh Hậu Giang",
  language: "vi",
};
const fixture = join(import.meta.dirname, "../../../test/fixtures/schema-versions/1");

/** Every file below a folder with its bytes and times. */
async function snapshot(root: string): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const name of (await readdir(root, { recursive: true })).sort()) {
    const stats = await stat(join(root, name), { bigint: true });
    seen[name] = stats.isFile() ? `${stats.mtimeNs} ${await readFile(join(root, name), "base64")}` : "folder";
  }
  return seen;
}

describe("STORE-3 a new workspace", () => {
  test("STORE-3 has its registers, its province, its schemas, and nothing that check minds", async () => {
    const root = join(await temporaryFolder(), "deep/er");
    heldBy(await createWorkspace(root, seed, portsOn()));
    const workspace = new Workspace(root);
    expect((await readdir(root)).sort()).toEqual([
      ".cchc",
      ".gitattributes",
      ".gitignore",
      "calendar.json",
      "cchc.json",
      "documents.json",
      "people.json",
      "schemas",
      "units.json",
    ]);
    expect((await workspace.units()).version("hau-giang", "2023-05-09")).toMatchObject({
      name: "Tỉnh Hậu Giang",
      level: "province",
    });
    expect(await workspace.settings()).toMatchObject({
      provinceId: "hau-giang",
      revision: 1,
      $schema: "./schemas/workspace.schema.json",
    });
    expect((await readdir(join(root, "schemas"))).sort()).toEqual(
      Object.keys(documentKinds)
        .map((kind) => `${kind}.schema.json`)
        .sort(),
    );
    expect(await checkWorkspace(workspace, "2023-12-20")).toMatchObject({ lines: [], errors: 0, warnings: 0 });
  });

  test("STORE-3 is refused where there is one, and not a byte is touched", async () => {
    const { root, concluded } = await realWorkspace();
    await concluded();
    const before = await snapshot(root);
    expect(await createWorkspace(root, seed, portsOn())).toMatchObject({
      problem: { code: "workspace-exists", params: { folder: root } },
    });
    expect(await createFromSample(root, fixture)).toMatchObject({ problem: { code: "workspace-exists" } });
    expect(await snapshot(root)).toEqual(before);
  });

  test("STORE-3 is refused where a register lies already, and not a byte is touched", async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, "people.json"), "mine");
    const before = await snapshot(root);
    expect(await createWorkspace(root, seed, portsOn())).toMatchObject({
      problem: { code: "file-exists", params: { file: "people.json" } },
    });
    expect(await snapshot(root)).toEqual(before);
  });

  test.each([
    [{ ...seed, provinceId: "Hậu Giang" }, "unit-id-malformed"],
    [{ ...seed, title: "" }, "value-invalid"],
    [{ ...seed, provinceName: "" }, "value-invalid"],
  ])("STORE-3 what it cannot be made of is told before anything is made", async (wrong, code) => {
    const root = join(await temporaryFolder(), "new");
    expect(await createWorkspace(root, wrong, portsOn())).toMatchObject({ problem: { code } });
    await expect(stat(root)).rejects.toThrow("ENOENT");
  });

  test("STORE-3 keeps what people had in the folder", async () => {
    const root = await temporaryFolder();
    await writeFile(join(root, ".gitignore"), "mine\n");
    await writeFile(join(root, "notes.txt"), "x");
    heldBy(await createWorkspace(root, seed, portsOn()));
    expect(await readFile(join(root, ".gitignore"), "utf8")).toBe("mine\n");
    expect(await readFile(join(root, "notes.txt"), "utf8")).toBe("x");
  });
});

describe("STORE-4 from a sample", () => {
  test("STORE-4 gets every file of it, its own schemas, and reads like it", async () => {
    const root = await temporaryFolder();
    heldBy(await createFromSample(root, fixture));
    const workspace = new Workspace(root);
    expect((await workspace.visits()).visits.map(({ number }) => number)).toEqual(["2023-001", "2023-002"]);
    for (const file of ["cchc.json", "units.json", "figures/2023.figures.json"]) {
      expect(await readFile(join(root, file), "utf8")).toBe(await readFile(join(fixture, file), "utf8"));
    }
    expect(await readdir(join(root, "schemas"))).toHaveLength(Object.keys(documentKinds).length);
  });

  test("STORE-4 a sample with dot files of its own, without $schema and read-only, becomes a workspace all the same", async () => {
    const sample = await temporaryFolder();
    await cp(fixture, sample, { recursive: true });
    await writeFile(join(sample, ".gitignore"), "x");
    await mkdir(join(sample, ".cchc"));
    await writeFile(join(sample, ".cchc/known.json"), "x");
    const units = await readFile(join(sample, "units.json"), "utf8");
    await writeFile(join(sample, "units.json"), units.replace(/ {2}"\$schema".*\n/, ""));
    await chmod(join(sample, "units.json"), 0o644);
    const root = await temporaryFolder();
    heldBy(await createFromSample(root, sample));
    expect(await readFile(join(root, "units.json"), "utf8")).toBe(units);
    await expect(stat(join(root, ".cchc/known.json"))).rejects.toThrow("ENOENT");
  });
});

describe("STORE-5 filling in $schema", () => {
  test("STORE-5 touches no file that has it, whatever its place, and none that cannot be read", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const [{ file }, broken, last] = [await plan(), await plan(), await plan()];
    const text = await readFile(join(root, file), "utf8");
    const { $schema, ...others } = JSON.parse(text);
    const elsewhere = `${JSON.stringify({ ...others, $schema })}\n`;
    await writeFile(join(root, file), elsewhere);
    await writeFile(join(root, broken.file), "{\n");
    await writeFile(join(root, last.file), JSON.stringify({ ...others, id: last.visit.id }));
    const skipped = await fillSchemaReferences(workspace);
    expect(skipped).toMatchObject([{ file: broken.file, problem: { code: "json-malformed" } }]);
    expect(await readFile(join(root, file), "utf8")).toBe(elsewhere);
    expect(await readFile(join(root, broken.file), "utf8")).toBe("{\n");
    expect(JSON.parse(await readFile(join(root, last.file), "utf8")).$schema).toBe($schema);
    await rm(join(root, broken.file));
    expect(await fillSchemaReferences(workspace)).toEqual([]);
  });
});
