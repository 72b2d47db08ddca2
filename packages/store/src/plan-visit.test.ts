import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createVisit, nextNumber } from "./plan-visit.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { heldBy, realWorkspace } from "./test-support/real-workspace.ts";

describe("VISIT-3 numbers", () => {
  test("VISIT-3 a visit gets a file of its own and the next number of its planned year", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const first = await plan();
    const second = await plan({ on: "2023-11-01", unitId: "other-commune" });
    const other = await plan({ on: "2024-01-01" });
    expect([first, second, other].map(({ visit }) => visit.number)).toEqual(["2023-001", "2023-002", "2024-001"]);
    expect(first.file).toMatch(/^visits\/2023\/2023-05-09_commune_[0-9a-z]{6}\.visit\.json$/);
    expect(first.visit.$schema).toBe("../../schemas/visit.schema.json");
    expect(heldBy(await workspace.read("visit", first.file))).toEqual(first.visit);
    expect(await readFile(join(root, first.file), "utf8")).toMatch(/^\{\n {2}"\$schema"/);
  });

  test("VISIT-3 the number after the largest, whatever people made of numbers", () => {
    expect(nextNumber(2023, [])).toBe("2023-001");
    expect(nextNumber(2023, ["2023-009", "2024-100", "2023-abc", "x"])).toBe("2023-010");
    expect(nextNumber(2023, ["2023-999"])).toBe("2023-1000");
  });

  test("VISIT-3 eight processes that plan five visits each at once get forty numbers", async () => {
    const { root, workspace } = await realWorkspace();
    const script = fileURLToPath(new URL("test-support/plan-worker.ts", import.meta.url));
    const outputs = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const child = spawn(process.execPath, [script, root, "5"], { stdio: ["ignore", "pipe", "inherit"] });
        let out = "";
        child.stdout.on("data", (chunk) => {
          out += String(chunk);
        });
        await once(child, "close");
        return out.trim().split("\n");
      }),
    );
    const numbers = Array.from({ length: 40 }, (_, index) => `2023-${String(index + 1).padStart(3, "0")}`);
    expect(outputs.flat().sort()).toEqual(numbers);
    expect((await workspace.visits()).visits.map(({ number }) => number).sort()).toEqual(numbers);
  });

  test("VISIT-2 a refused plan leaves no file and takes no number", async () => {
    const { workspace, plan } = await realWorkspace();
    const refused = await createVisit(
      workspace,
      { unitId: "none", on: "2023-05-09", visitKind: "surprise" },
      portsOn(),
    );
    expect(refused).toMatchObject({ problem: { code: "unit-not-found" } });
    expect((await workspace.visits()).visits).toEqual([]);
    expect((await plan()).visit.number).toBe("2023-001");
  });
});

describe("VISIT-9 numbers in files that cannot be read", () => {
  test("VISIT-9 the number a broken file shows is not given out again", async () => {
    const { root, plan } = await realWorkspace();
    await plan();
    const { file } = await plan();
    const text = await readFile(join(root, file), "utf8");
    await writeFile(join(root, file), text.slice(0, -20));
    expect((await plan()).visit.number).toBe("2023-003");
  });

  test("VISIT-9 where a file of that year shows no number nothing is planned in it; other years go on", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const { file } = await plan();
    await writeFile(join(root, file), "{");
    const planning = { unitId: "commune", on: "2023-05-09", visitKind: "surprise" } as const;
    expect(await createVisit(workspace, planning, portsOn())).toMatchObject({
      problem: { code: "json-malformed", params: { file } },
    });
    expect((await plan({ on: "2024-01-01" })).visit.number).toBe("2024-001");
    expect((await workspace.visits()).skipped).toMatchObject([{ file, problem: { code: "json-malformed" } }]);
  });
});
