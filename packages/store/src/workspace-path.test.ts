import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { problem } from "@cchc/core/problem";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { findExisting, resolveInside, toStoredPath } from "./workspace-path.ts";

const leaves = (path: string, file = "") => ({ ok: false, problem: problem("path-leaves-workspace", { file, path }) });

describe("PATH-1 what a stored path may say", () => {
  test.each([
    "../outside.json",
    "a/../../outside.json",
    "a/../b.json",
    "..",
    "/etc/passwd",
    "//server/share",
    "C:/Windows/a.json",
    "c:a.json",
    "..\\outside.json",
    "a\\b.json",
    "\\\\server\\share",
    "a\0.json",
    "",
  ])("PATH-1 %j is refused", async (path) => {
    const root = await temporaryFolder();
    expect(await resolveInside(root, path, "visits/a.visit.json")).toEqual(leaves(path, "visits/a.visit.json"));
    expect(await findExisting(root, path)).toEqual(leaves(path));
  });

  test.each(["a.json", "visits/2023/chưa có.json", "./a.json", "..a/b..json", "...", "giờ 9:30.pdf"])(
    "PATH-1 %j is inside, whether it exists or not",
    async (path) => {
      const root = await temporaryFolder();
      expect(await resolveInside(root, path)).toEqual({ ok: true, value: join(root, path) });
    },
  );
});

describe("PATH-2 symbolic links", () => {
  test("PATH-2 one that leads outside is refused, as folder, as file, in a chain, and when it leads to nothing", async () => {
    const outside = await temporaryFolder();
    const root = await temporaryFolder();
    await writeFile(join(outside, "secret.json"), "{}");
    await symlink(outside, join(root, "folder"));
    await symlink("folder", join(root, "chain"));
    await symlink(join(outside, "secret.json"), join(root, "file.json"));
    await symlink(join(outside, "not-yet.json"), join(root, "dangling.json"));
    const paths = ["folder", "folder/secret.json", "folder/new/a.json", "chain/a.json", "file.json", "dangling.json"];
    for (const path of paths) {
      expect(await resolveInside(root, path), path).toEqual(leaves(path));
      expect(await findExisting(root, path), path).toEqual(leaves(path));
    }
  });

  test("PATH-2 a neighbour whose name begins like the root is outside", async () => {
    const parent = await temporaryFolder();
    await mkdir(join(parent, "work"));
    await mkdir(join(parent, "work-2"));
    await symlink(join(parent, "work-2"), join(parent, "work", "link"));
    expect(await resolveInside(join(parent, "work"), "link/a.json")).toEqual(leaves("link/a.json"));
  });

  test("PATH-2 one that stays inside is followed, and the root may be a link itself", async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, "visits"));
    await writeFile(join(root, "visits", "a.json"), "{}");
    await symlink("visits", join(root, "latest"));
    const entrance = join(await temporaryFolder(), "workspace");
    await symlink(root, entrance);
    expect(await findExisting(entrance, "latest/a.json")).toEqual({
      ok: true,
      value: join(entrance, "latest", "a.json"),
    });
  });

  test("PATH-2 links in a circle are a problem", async () => {
    const root = await temporaryFolder();
    await symlink("b", join(root, "a"));
    await symlink("a", join(root, "b"));
    expect(await resolveInside(root, "a/x.json")).toMatchObject({ problem: { params: { reason: "symlink-loop" } } });
  });
});

describe("PATH-3 names in another Unicode form", () => {
  const stored = "minh chứng/biên bản.pdf";
  const [folder = "", file = ""] = stored.split("/");

  test.each([
    ["NFC", folder, file],
    ["NFD", folder.normalize("NFD"), file.normalize("NFD")],
    ["mixed", folder, file.normalize("NFD")],
    ["half composed", folder.normalize("NFD"), "bie\u0302n bản.pdf"],
  ])("PATH-3 a file made in %s is found by its stored path", async (_form, folderName, fileName) => {
    const root = await temporaryFolder();
    await mkdir(join(root, folderName));
    await writeFile(join(root, folderName, fileName), "x");
    expect(await readdir(join(root, folderName))).toEqual([fileName]);
    const path = join(root, folderName, fileName);
    expect(await findExisting(root, stored)).toEqual({ ok: true, value: path });
    expect(await findExisting(root, stored.normalize("NFD"))).toEqual({ ok: true, value: path });
  });

  test("PATH-3 what no form finds is not found", async () => {
    const root = await temporaryFolder();
    const missing = { ok: false, problem: problem("file-not-found", { file: stored }) };
    expect(await findExisting(root, stored)).toEqual(missing);
    await mkdir(join(root, folder));
    expect(await findExisting(root, stored)).toEqual(missing);
  });

  test("PATH-3 a name found in another form may not lead outside", async () => {
    const outside = await temporaryFolder();
    const root = await temporaryFolder();
    await mkdir(join(outside, file));
    await symlink(outside, join(root, folder.normalize("NFD")));
    expect(await findExisting(root, stored)).toMatchObject({ problem: { code: "path-leaves-workspace" } });
  });
});

test("PATH-4 a path is stored with slashes, in NFC, and only when it is inside", async () => {
  const root = await temporaryFolder();
  expect(toStoredPath(root, join(root, "minh chứng".normalize("NFD"), "a.pdf"))).toEqual({
    ok: true,
    value: "minh chứng/a.pdf",
  });
  for (const path of [root, join(root, ".."), join(root, "..", "b.json"), "/etc/passwd"]) {
    expect(toStoredPath(root, path)).toMatchObject({ problem: { code: "path-leaves-workspace" } });
  }
});
