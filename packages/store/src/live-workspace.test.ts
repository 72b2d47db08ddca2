import { mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LiveWorkspace } from "./live-workspace.ts";
import { aFinding, heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import { listVisits, type VisitListing } from "./visit-index.ts";

/** Three visits on disk, read once by a program that stays. */
async function threeVisits() {
  const real = await realWorkspace();
  const files: string[] = [];
  for (const unitId of ["commune", "other-commune", "new-commune"]) files.push((await real.concluded({ unitId })).file);
  const live = new LiveWorkspace(real.root);
  const [file = "", second = "", third = ""] = files;
  await live.visits();
  const path = (name: string) => join(real.root, name);
  /** After these files were told, the live list is that of a first reading. */
  const expectAsFirstRead = async (...told: string[]) => {
    live.tell(told);
    expect(inOrder(await live.visits())).toEqual(inOrder(await listVisits(real.root)));
    return live.visits();
  };
  return { ...real, live, file, second, third, path, expectAsFirstRead };
}

const inOrder = ({ visits, skipped }: VisitListing) => ({
  visits,
  skipped: skipped.toSorted((left, right) => (left.file < right.file ? -1 : 1)),
});

describe("INDEX-5 a listing that stays", () => {
  test("INDEX-5 what was not told is not read: the same facts, the very same values", async () => {
    const { live, file, second, path } = await threeVisits();
    const before = await live.visits();
    await rm(path(second));
    live.tell([file]);
    const after = await live.visits();
    expect(after.visits.map((visit) => visit.file)).toEqual(before.visits.map((visit) => visit.file));
    const kept = (listing: VisitListing) => listing.visits.filter((visit) => visit.file !== file);
    for (const [index, visit] of kept(after).entries()) expect(visit).toBe(kept(before)[index]);
  });

  test("INDEX-5 a changed, vanished, new, moved, broken and mended file", async () => {
    const { file, second, third, path, plan, change, expectAsFirstRead } = await threeVisits();
    await change(file, aFinding({ title: "Bổ sung", lateReason: "sót" }));
    expect((await expectAsFirstRead(file)).visits.find((one) => one.file === file)?.findings).toHaveLength(2);
    await rm(path(second));
    expect((await expectAsFirstRead(second)).visits).toHaveLength(2);
    const added = await plan({ on: "2024-02-01" });
    expect((await expectAsFirstRead(added.file)).visits).toHaveLength(3);
    const moved = "visits/2024/moved.visit.json";
    await rename(path(third), path(moved));
    expect((await expectAsFirstRead(third, moved)).visits.map((one) => one.file)).toContain(moved);
    const text = await readFile(path(file), "utf8");
    await writeFile(path(file), text.slice(0, 100));
    expect((await expectAsFirstRead(file)).skipped).toMatchObject([{ file }]);
    await writeFile(path(file), text);
    expect(await expectAsFirstRead(file)).toMatchObject({ visits: [{}, {}, {}], skipped: [] });
  });

  test("INDEX-5 a folder that is named alone: gone, back, unreadable", async () => {
    const { path, expectAsFirstRead } = await threeVisits();
    await rename(path("visits/2023"), path("kept"));
    expect((await expectAsFirstRead("visits/2023")).visits).toEqual([]);
    await rename(path("kept"), path("visits/2023"));
    expect((await expectAsFirstRead("visits/2023")).visits).toHaveLength(3);
    await rename(path("visits"), path("kept"));
    await writeFile(path("visits"), "");
    expect((await expectAsFirstRead("visits")).skipped).toMatchObject([{ file: "visits" }]);
    await rm(path("visits"));
    await rename(path("kept"), path("visits"));
    expect((await expectAsFirstRead("visits/2023/any.visit.json")).visits).toHaveLength(3);
  });

  test("INDEX-5 a copy is told and takes the place of what it was copied from when that goes", async () => {
    const { file, path, expectAsFirstRead } = await threeVisits();
    const copy = file.replace(".visit.json", " (copy).visit.json");
    await writeFile(path(copy), await readFile(path(file)));
    const [first = "", second = ""] = [file, copy].sort();
    expect((await expectAsFirstRead(copy)).skipped).toMatchObject([{ file: second }]);
    await rm(path(first));
    const left = await expectAsFirstRead(first);
    expect(left.visits.map((one) => one.file)).toContain(second);
    expect(left.skipped).toEqual([]);
  });

  test("INDEX-5 names in either Unicode form, files that are no visits, and visits behind a link", async () => {
    const { file, path, expectAsFirstRead } = await threeVisits();
    const text = await readFile(path(file), "utf8");
    await rm(path(file));
    const typed = "visits/2023/Xã Vị Thanh.visit.json".normalize("NFC");
    await writeFile(path(typed.normalize("NFD")), text);
    expect((await expectAsFirstRead(file, typed)).visits.map((one) => one.file)).toContain(typed);
    await writeFile(path("visits/2023/.hidden.visit.json"), "{");
    await writeFile(path("visits/2023/readme.md"), "x");
    expect((await expectAsFirstRead("visits/2023/.hidden.visit.json", "visits/2023/readme.md")).skipped).toEqual([]);
    await mkdir(path("elsewhere"));
    await symlink("../elsewhere", path("visits/2022"));
    await expectAsFirstRead("visits/2022");
    await rename(path(typed.normalize("NFD")), path("elsewhere/a.visit.json"));
    const linked = await expectAsFirstRead(typed, "elsewhere/a.visit.json");
    expect(linked.visits.map((one) => one.file)).toContain("visits/2022/a.visit.json");
  });

  test("INDEX-5 after everything is forgotten it is as a first reading; lists asked for at once are one", async () => {
    const { live, root, second, path } = await threeVisits();
    await rm(path(second));
    live.forget();
    const all = await Promise.all(Array.from({ length: 5 }, () => live.visits()));
    for (const listing of all) expect(listing).toEqual(await listVisits(root));
    all[0]?.visits.pop();
    expect((await live.visits()).visits).toHaveLength(2);
  });
});

test("INDEX-5 a register that did not change is the same value; a changed one is read again at once", async () => {
  const { live, workspace, changeUnits } = await threeVisits();
  const before = heldBy(await live.register("units"));
  expect(heldBy(await live.register("units"))).toBe(before);
  expect(heldBy(await workspace.register("units"))).not.toBe(before);
  await changeUnits({
    type: "unit.add",
    unitId: "added",
    name: "Xã Mới",
    level: "commune",
    category: "people-committee",
    parentId: "district",
    from: null,
    to: null,
  });
  expect((await live.units()).find("added")).toBeDefined();
});
