import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../support/empty-folder.ts";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { cliBin, jsonOf, runCli } from "../support/run-cli.ts";
import { keys, Terminal } from "../support/terminal.ts";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

/** How each shell starts with nothing of its user's, what makes it complete, and which key empties the line. */
const real = {
  bash: {
    program: ["bash", "--norc", "--noprofile", "-i"],
    setUp: "source <(cchc completion bash)",
    clear: keys.ctrlU,
  },
  zsh: {
    program: ["zsh", "-f", "-i"],
    setUp: "bindkey -e; autoload -Uz compinit; compinit -D -u; source <(cchc completion zsh)",
    clear: keys.ctrlC,
  },
  fish: { program: ["fish", "--no-config", "-i"], setUp: "cchc completion fish | source", clear: keys.ctrlC },
} as const;
type RealShell = keyof typeof real;

let inspection: InspectionWorkspace;
let folder: { path: string; remove: () => Promise<void> };
let environment: Record<string, string>;

beforeAll(async () => {
  inspection = await inspectionWorkspace();
  await inspection.startedVisit("so-noi-vu", "2023-05-09", ["Niêm yết thiếu", "$(touch pwned)`touch pwned`'\""]);
  folder = await emptyFolder();
  const bin = join(folder.path, "bin");
  mkdirSync(bin);
  // As an installed program is found: by its name, on the path.
  writeFileSync(join(bin, "cchc"), `#!/bin/sh\nexec '${process.execPath}' '${cliBin}' "$@"\n`);
  chmodSync(join(bin, "cchc"), 0o755);
  environment = {
    PATH: `${bin}${delimiter}${process.env.PATH ?? ""}`,
    HOME: folder.path,
    CCHC_WORKSPACE: inspection.root,
    CCHC_LANG: "vi",
  };
});

afterAll(async () => {
  inspection.remove();
  await folder.remove();
});

describe("COMP-1 cchc completion", () => {
  test.each(shells)("prints a script for %s, of ASCII alone", async (shell) => {
    const run = await runCli(["completion", shell]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/^[\x20-\x7e\n]+$/);
    expect(run.stdout).toContain(`__complete ${shell}`);
    expect(jsonOf(await runCli(["completion", shell, "--json"]))).toMatchObject({
      kind: "completion",
      item: { shell },
    });
  });

  test("without a shell says how each is set up, in 80 columns", async () => {
    for (const lang of ["vi", "en"]) {
      const run = await runCli(["completion", "--lang", lang]);
      for (const shell of shells) expect(run.stdout).toContain(`cchc completion ${shell}`);
      for (const line of run.stdout.split("\n")) {
        // A command line to copy is never broken.
        if (!line.includes("cchc completion")) expect([...line].length, line).toBeLessThanOrEqual(80);
      }
    }
  });

  test("refuses a shell it does not know, with those it does", async () => {
    const run = await runCli(["completion", "tcsh"]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("powershell");
  });
});

describe("COMP-3 what shells ask", () => {
  test("is in no help", async () => {
    for (const args of [["--help"], ["completion", "--help"], []]) {
      expect((await runCli(args)).stdout).not.toContain("__complete");
    }
  });

  test.each([
    [["bash", "cchc visit show 2023-", ""], ["2023-001"]],
    [["zsh", "2", "finding", "show", "2023-001.1"], ["2023-001.1\tNiêm yết thiếu"]],
    [["fish", "2", "unit", "show", "vi thuy"], ["huyen-vi-thuy\tUBND huyện Vị Thủy"]],
    [["zsh", "3", "finding", "list", "--severity", "ma"], ["major\tLớn"]],
    [["zsh", "0", "dead"], ["deadline\tTính một thời hạn và giải thích cách tính"]],
    [
      ["powershell", Buffer.from("3\nfinding\nadd\n--area\nproc").toString("base64")],
      ["procedures\tCải cách thủ tục hành chính"],
    ],
  ])("%j is answered", async (args, expected) => {
    const run = await runCli(["__complete", ...args], { env: { CCHC_WORKSPACE: inspection.root } });
    expect(run).toEqual({ code: 0, stdout: `${expected.join("\n")}\n`, stderr: "" });
  });

  test.each([[[]], [["tcsh", "x"]], [["zsh", "x"]], [["powershell", "%%%"]], [["zsh", "2", "visit", "show", ""]]])(
    "%j, asked where nothing can be read, is answered with nothing at all",
    async (args) => {
      const broken = await emptyFolder();
      writeFileSync(join(broken.path, "cchc.json"), "{");
      writeFileSync(join(broken.path, "units.json"), "[");
      const run = await runCli(["__complete", ...args], { cwd: broken.path, env: { CCHC_TODAY: "never" } });
      expect(run).toMatchObject({ code: 0, stderr: "" });
      await broken.remove();
    },
  );
});

describe.each(Object.keys(real) as RealShell[])("COMP-5 in a real %s", (shell) => {
  // On a developer's machine a shell may be missing; where changes are judged all are there.
  const missing = process.env.CI === undefined && spawnSync(shell, ["-c", "exit"]).error !== undefined;

  test.skipIf(missing)("Tab completes commands, flags, values and files", async () => {
    const terminal = await started(shell);
    await completes(terminal, "cchc fin\t", "<cchc><finding>");
    await completes(terminal, "cchc finding li\t--over\t", "<cchc><finding><list><--overdue>");
    await completes(terminal, "cchc finding list --severity=maj\t", "<cchc><finding><list><--severity=major>");
    await completes(terminal, "cchc visit show 2023\t", "<cchc><visit><show><2023-001>");
    await completes(terminal, "cchc unit show huyen-v\t", "<cchc><unit><show><huyen-vi-thuy>");
    await completes(terminal, "cchc report lint Mẫ\t", "<cchc><report><lint><Mẫu $(touch pwned).docx>");
    await completes(terminal, "cchc finding list -w Thư\t", "<cchc><finding><list><-w><Thư mục");
    await terminal.kill();
  });

  test.skipIf(missing)("COMP-4 nothing in the data is run or breaks the line", async () => {
    const units = join(inspection.root, "units.json");
    const kept = readFileSync(units, "utf8");
    const hostile = "$(touch pwned)`touch pwned`;touch pwned\\\"'\\n|touch pwned&";
    writeFileSync(
      units,
      kept
        .replace('"name": "Sở Nội vụ"', `"name": "${hostile}"`)
        .replace('"name": "UBND huyện Vị Thủy"', `"name": "${hostile}"`),
    );
    try {
      const terminal = await started(shell);
      await completes(terminal, "cchc unit show s\t", "<cchc><unit><show><so-noi-vu>");
      for (const key of ["cchc unit show ", "\t", "\t"]) await terminal.type(key);
      await terminal.waitFor("huyen-vi-thuy");
      await terminal.type(real[shell].clear);
      await completes(terminal, "cchc finding show 2023-001.2\t", "<cchc><finding><show><2023-001.2>");
      await completes(terminal, "cchc visit sh\t", "<cchc><visit><show>");
      expect(readdirSync(join(folder.path, "work"))).not.toContain("pwned");
      expect(readdirSync(inspection.root)).not.toContain("pwned");
      await terminal.kill();
    } finally {
      writeFileSync(units, kept);
    }
  });
});

test.skipIf(process.env.CI === undefined && spawnSync("fish", ["-c", "exit"]).error !== undefined)(
  "COMP-2 fish shows what candidates are, in Vietnamese",
  () => {
    const script = "cchc completion fish | source; complete -C 'cchc finding cl'; complete -C 'cchc visit show '";
    const { stdout } = spawnSync("fish", ["--no-config", "-c", script], {
      env: { ...environment, LC_ALL: "C.UTF-8" },
      encoding: "utf8",
    });
    expect(stdout).toBe("close\tĐóng tồn tại đã được chấp nhận kết quả khắc phục\n2023-001\tSở Nội vụ\n");
  },
);

test("COMP-6 the script for PowerShell passes words that cmd cannot read as its own", async () => {
  // PowerShell does not run on the machines that test: this looks at the text only.
  const { stdout } = await runCli(["completion", "powershell"]);
  expect(stdout).toMatch(/^Register-ArgumentCompleter -Native -CommandName cchc, cchc\.cmd -ScriptBlock \{$/m);
  expect(stdout).toContain("& $program __complete powershell $encoded 2>$null");
  expect(stdout).toMatch(/finally \{\s+\[Console\]::OutputEncoding = \$encodingBefore/);
  expect(stdout).not.toMatch(/Invoke-Expression \$|iex/);
  for (const [open, close] of ["{}", "()", "[]"]) {
    expect(stdout.split(open ?? "").length).toBe(stdout.split(close ?? "").length);
  }
});

/** A shell in a folder with files of awkward names, ready to complete. */
async function started(shell: RealShell): Promise<Terminal> {
  const work = join(folder.path, "work");
  mkdirSync(join(work, "Thư mục"), { recursive: true });
  writeFileSync(join(work, "Mẫu $(touch pwned).docx"), "");
  const { program, setUp } = real[shell];
  const terminal = new Terminal([], { ...environment, PS1: "> ", PROMPT: "> " }, { program });
  await terminal.type(`cd '${work}'; ${setUp}; printf 'rea%s\\n' dy\r`);
  await terminal.waitFor("ready\n");
  return terminal;
}

/** Types a line with its tabs, then has the shell print its words, each in angle brackets. */
async function completes(terminal: Terminal, typed: string, expected: string): Promise<void> {
  for (const part of typed.split(/(\t)/)) await terminal.type(part);
  await terminal.type("\u0001printf '<%s>' ", "\r");
  await terminal.waitFor(expected);
}
