import { type Catalogue, loadCatalogue } from "@cchc/messages/catalogue";
import { type CommandHelp, type HelpCatalogue, loadHelp } from "@cchc/messages/help";
import type { Language } from "@cchc/messages/language";
import { globalValue } from "../arguments.ts";
import { findWorkspace } from "../workspace-location.ts";
import { type Candidate, candidateLine, matching } from "./candidate.ts";
import { type Expected, expectedAt } from "./expected.ts";
import type { ManifestCommand } from "./manifest.ts";
import type { TypedLine } from "./typed-line.ts";
import { valueKind } from "./value-kind.ts";

type Commands = ReadonlyMap<string, ManifestCommand>;
type Value = Extract<Expected, { kind: "flag-value" | "argument" }>;

/** Asks the shell to offer what it finds on disk itself. */
const wishes = { files: ":files", folders: ":folders" } as const;

/**
 * The lines that answer a shell: candidates for the word being typed, and wishes. Without a language nothing is
 * loaded to describe them (SPEC COMP-2, COMP-3).
 */
export async function answerLines(
  line: TypedLine,
  commands: Commands,
  language: Language | undefined,
): Promise<string[]> {
  const expected = expectedAt(line, commands);
  switch (expected.kind) {
    case "nothing":
      return [];
    case "command":
      return shown(matching(await nextWords(expected.path, commands, language), line.current));
    case "flag":
      return shown(matching(await flagWords(expected, language), line.current.replace(/^-$/, "--")));
    case "flag-value":
      return values(expected, line, expected.typed, expected.prefix, language);
    case "argument":
      return values(expected, line, line.current, "", language);
  }
}

async function values(
  expected: Value,
  line: TypedLine,
  typed: string,
  prefix: string,
  language: Language | undefined,
): Promise<string[]> {
  const wanted = valueKind(expected);
  const catalogue = language === undefined ? undefined : await loadCatalogue(language);
  const words = [...line.before, ...line.after];
  const workspace = findWorkspace(globalValue(words, ["-w", "--workspace"]) ?? process.env.CCHC_WORKSPACE);
  switch (wanted.kind) {
    case "nothing":
      return [];
    case "files":
    case "folders":
      return [wishes[wanted.kind]];
    case "codes":
      return shown(matching(codes(wanted.codes, catalogue), typed), prefix);
    case "templates": {
      // Loaded here, as are records: commands and flags need neither.
      const { listTemplates } = await import("@cchc/publishing/templates");
      const { templatePlaces } = await import("../report-templates.ts");
      const { templates } = await listTemplates(templatePlaces(workspace));
      const known = templates.map(({ id, title }) => ({ value: id, description: title }));
      return [...shown(matching(known, typed)), wishes.files];
    }
    default: {
      if (workspace === undefined) return [];
      const { recordCandidates } = await import("./record-candidates.ts");
      return shown(matching(await recordCandidates(wanted.kind, workspace, catalogue), typed), prefix);
    }
  }
}

function shown(candidates: readonly Candidate[], prefix = ""): string[] {
  return candidates.map((candidate) => candidateLine(candidate, prefix));
}

/** The words that go on from a path to a command: `add`, `list` … after `finding`. */
async function nextWords(path: string, commands: Commands, language: Language | undefined): Promise<Candidate[]> {
  const help = language === undefined ? undefined : await loadHelp(language);
  const start = path === "" ? "" : `${path} `;
  const names = [...commands.keys()].filter((name) => name.startsWith(start));
  const words = new Set(names.map((name) => name.slice(start.length).split(" ")[0] ?? ""));
  return [...words].map((value) => {
    const name = `${start}${value}`;
    const topic = path === "" && !commands.has(name) ? help?.topics[value] : undefined;
    return { value, description: topic ?? commandHelp(name, help)?.summary ?? "" };
  });
}

async function flagWords(
  { name, flags }: Extract<Expected, { kind: "flag" }>,
  language: Language | undefined,
): Promise<Candidate[]> {
  const help = language === undefined ? undefined : await loadHelp(language);
  const texts = (flag: string) =>
    commandHelp(name, help)?.flags[flag] ?? help?.globalFlags[flag] ?? help?.commonFlags[flag] ?? "";
  return [...flags.map((flag) => flag.name), "help"].map((flag) => ({ value: `--${flag}`, description: texts(flag) }));
}

function commandHelp(name: string, help: HelpCatalogue | undefined): CommandHelp | undefined {
  const known: Readonly<Record<string, CommandHelp>> = help?.commands ?? {};
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

/** Codes with what they are called: by the one table of names that has them all. */
function codes(values: readonly string[], catalogue: Catalogue | undefined): Candidate[] {
  const tables: Readonly<Record<string, unknown>>[] = Object.values(catalogue?.labels ?? {});
  const names = tables.find((table) => values.every((code) => typeof table[code] === "string")) ?? {};
  return values.map((value) => ({ value, description: String(names[value] ?? "") }));
}
