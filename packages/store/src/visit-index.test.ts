import { chmod, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { queryFindings } from "@cchc/core/query/finding-query";
import { visitState } from "@cchc/core/query/visit-state";
import { describe, expect, test } from "vitest";
import { aFinding, heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { listVisits } from "./visit-index.ts";

/** Three visits on disk, the index not yet written. */
async function threeVisits() {
  const real = await realWorkspace();
  const files: string[] = [];
  for (const unitId of ["commune", "other-commune", "new-commune"]) files.push((await real.concluded({ unitId })).file);
  await rm(join(real.root, ".cchc"), { recursive: true });
  const [file = "", second = "", third = ""] = files;
  const numbers = async () => (await listVisits(real.root)).visits.map(({ number }) => number);
  return { ...real, file, second, third, numbers };
}

describe("INDEX-1 the cache", () => {
  test("INDEX-1 warm answers are those of a cold one", async () => {
    const { root } = await threeVisits();
    const cold = await listVisits(root);
    expect(cold.visits.map(({ number }) => number)).toEqual(["2023-001", "2023-002", "2023-003"]);
    expect(await listVisits(root)).toEqual(cold);
    await rm(join(root, ".cchc"), { recursive: true });
    expect(await listVisits(root)).toEqual(cold);
  });

  test("INDEX-1 a file changed in place, replaced, removed, added, moved or broken is seen at once", async () => {
    const { root, file, second, third, numbers, plan } = await threeVisits();
    await numbers();
    const path = join(root, file);
    const text = await readFile(path, "utf8");
    const stamp = new Date("2024-01-01T00:00:00Z");
    await utimes(path, stamp, stamp);
    await numbers();
    // In place, as long as before, and the time set back to what it was.
    await writeFile(path, text.replace('"number": "2023-001"', '"number": "2023-009"'));
    await utimes(path, stamp, stamp);
    expect(await numbers()).toEqual(["2023-009", "2023-002", "2023-003"]);
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
    expect(await numbers()).toEqual(["2023-001", "2023-002", "2023-003"]);
    await rm(join(root, second));
    expect(await numbers()).toEqual(["2023-001", "2023-003"]);
    await plan({ on: "2024-02-01" });
    expect(await numbers()).toEqual(["2023-001", "2023-003", "2024-001"]);
    await rename(join(root, third), join(root, "visits/2024/moved.visit.json"));
    expect((await listVisits(root)).visits.map((visit) => visit.file)).toContain("visits/2024/moved.visit.json");
    await writeFile(path, text.slice(0, 100));
    expect(await listVisits(root)).toMatchObject({
      visits: [{ number: "2023-003" }, { number: "2024-001" }],
      skipped: [{ file }],
    });
    await writeFile(path, text);
    expect(await numbers()).toEqual(["2023-001", "2023-003", "2024-001"]);
  });

  test("INDEX-1 a change through the door is seen at once", async () => {
    const { root, file, change } = await threeVisits();
    await listVisits(root);
    await change(file, aFinding({ title: "Bổ sung", lateReason: "sót" }));
    const found = (await listVisits(root)).visits.find((visit) => visit.file === file);
    expect(found?.findings.map(({ title }) => title)).toEqual(["Hồ sơ trễ hạn", "Bổ sung"]);
  });

  test.each(["", "{", "null", "[]", '{"format":1,"visits":null}', '{"format":999,"visits":{}}', "\u0000".repeat(50)])(
    "INDEX-1 a damaged cache costs time and nothing else: %j",
    async (damage) => {
      const { root, numbers } = await threeVisits();
      const good = await listVisits(root);
      const caches = (await readdir(join(root, ".cchc"))).filter((name) => name.startsWith("index"));
      expect(caches).not.toEqual([]);
      for (const name of caches) await writeFile(join(root, ".cchc", name), damage);
      expect(await listVisits(root)).toEqual(good);
      expect(await numbers()).toHaveLength(3);
    },
  );

  test("INDEX-1 a workspace without a place for the cache is listed all the same", async () => {
    const { root, numbers } = await threeVisits();
    await writeFile(join(root, ".cchc"), "a file where the folder should be");
    expect(await numbers()).toHaveLength(3);
    expect(await numbers()).toHaveLength(3);
  });

  test("INDEX-1 lists at once in one process leave a whole cache and nothing beside it", async () => {
    const { root } = await threeVisits();
    const all = await Promise.all(Array.from({ length: 8 }, () => listVisits(root)));
    for (const listing of all) expect(listing).toEqual(all[0]);
    expect((await readdir(join(root, ".cchc"))).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(await listVisits(root)).toEqual(all[0]);
  });
});

describe("INDEX-2 what is left out", () => {
  test("INDEX-2 links that lead out of the workspace are named; the others are listed", async () => {
    const { root, file } = await threeVisits();
    const outside = await temporaryFolder();
    await writeFile(join(outside, "x.visit.json"), await readFile(join(root, file)));
    await symlink(join(outside, "x.visit.json"), join(root, "visits/2023/link.visit.json"));
    await symlink(outside, join(root, "visits/2022"));
    await symlink(join(root, "nowhere"), join(root, "visits/2023/dangling.visit.json"));
    const { visits, skipped } = await listVisits(root);
    expect(visits).toHaveLength(3);
    expect(skipped.map(({ file: name, problem }) => [name, problem.code]).sort()).toEqual([
      ["visits/2022", "path-leaves-workspace"],
      ["visits/2023/dangling.visit.json", "file-not-found"],
      ["visits/2023/link.visit.json", "path-leaves-workspace"],
    ]);
  });

  test("INDEX-2 the folder of visits itself may not lead out", async () => {
    const { root } = await threeVisits();
    const outside = await temporaryFolder();
    await rename(join(root, "visits"), join(outside, "visits"));
    await symlink(join(outside, "visits"), join(root, "visits"));
    expect(await listVisits(root)).toMatchObject({
      visits: [],
      skipped: [{ file: "visits", problem: { code: "path-leaves-workspace" } }],
    });
  });

  test("INDEX-2 a link inside the workspace is followed; other files and hidden ones are nobody's visits", async () => {
    const { root } = await threeVisits();
    await rename(join(root, "visits/2023"), join(root, "kept-elsewhere"));
    await symlink("../kept-elsewhere", join(root, "visits/2023"));
    await writeFile(join(root, "kept-elsewhere/.hidden.visit.json"), "{");
    await writeFile(join(root, "kept-elsewhere/readme.md"), "x");
    await writeFile(join(root, "visits/stray.visit.json"), "{");
    expect(await listVisits(root)).toMatchObject({ visits: [{}, {}, {}], skipped: [] });
  });

  test("INDEX-2 an empty workspace has no visits", async () => {
    const root = await temporaryFolder();
    expect(await listVisits(root)).toEqual({ visits: [], skipped: [] });
    await mkdir(join(root, "visits"));
    await chmod(join(root, "visits"), 0o755);
    expect(await listVisits(root)).toEqual({ visits: [], skipped: [] });
  });
});

test("QUERY-5 the index answers like the documents", async () => {
  const { workspace, file, change, plan } = await threeVisits();
  const open = heldBy(await workspace.read("visit", file));
  await change(file, {
    type: "finding.report",
    findingId: open.findings[0]?.id ?? "",
    on: "2023-06-10",
    by: "UBND xã",
    text: "xong",
  });
  const waiting = await plan();
  await change(
    waiting.file,
    { type: "visit.start", on: "2023-05-20" },
    aFinding({ deadline: { kind: "pending", term: { count: 9, dayKind: "calendar" } } }),
  );
  const units = await workspace.units();
  for (const _cold of [true, false]) {
    const { visits } = await workspace.visits();
    const documents = await Promise.all(visits.map(async (visit) => heldBy(await workspace.read("visit", visit.file))));
    for (const asOf of ["2023-05-01", "2023-05-12", "2023-06-05", "2023-06-20", "2023-12-20"] as const) {
      expect(visits.map((visit) => visitState(visit, asOf))).toEqual(documents.map((visit) => visitState(visit, asOf)));
      for (const filter of [
        {},
        { overdue: true },
        { dueWithinDays: 30 },
        { unitId: "district" },
        { search: "tre han" },
      ]) {
        const answer = (from: Parameters<typeof queryFindings>[0]) =>
          queryFindings(from, filter, asOf, units).map(({ number, state, unit }) => ({ number, state, unit }));
        expect(answer(visits)).toEqual(answer(documents));
      }
    }
  }
});

test("INDEX-4 a copied file counts once: the first by its path is listed, the other is told with both names", async () => {
  const { root, file, numbers } = await threeVisits();
  const copy = file.replace(".visit.json", " (copy).visit.json");
  await writeFile(join(root, copy), await readFile(join(root, file)));
  const [first = "", second = ""] = [file, copy].sort();
  for (const _cold of [true, false]) {
    expect(await listVisits(root)).toMatchObject({
      skipped: [{ file: second, problem: { code: "duplicate-document", params: { file: second, otherFile: first } } }],
    });
    expect(await numbers()).toEqual(["2023-001", "2023-002", "2023-003"]);
  }
});

test("INDEX-3 what stands where a folder of visits should be is told", async () => {
  const { root } = await threeVisits();
  await rename(join(root, "visits"), join(root, "elsewhere"));
  await writeFile(join(root, "visits"), "");
  expect(await listVisits(root)).toMatchObject({ visits: [], skipped: [{ file: "visits" }] });
});
