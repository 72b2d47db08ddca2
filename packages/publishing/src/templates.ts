import { readdirSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { AppError, type Problem, problem } from "@cchc/core/problem";
import { suggestionsFor } from "@cchc/core/suggestions";
import { unwrap } from "@cchc/core/unwrap";
import { type DataModel, dataModels } from "@cchc/report/data-models";
import { defaultLimits } from "@cchc/report/docx/package";
import { readManifest, type TemplateFormat, type TemplateManifest, templateFile } from "@cchc/report/manifest";
import { readTextFile } from "@cchc/store/durable-file-read";

export const templateFormats = ["docx", "html", "md"] as const satisfies readonly TemplateFormat[];

/** A folder with one report's templates. */
export interface ReportTemplate extends TemplateManifest {
  origin: "built-in" | "workspace";
  folder: string;
}

/** A template's text or bytes, ready to be compiled; `name` is what problems call it. */
export type TemplateContent =
  | { format: "docx"; name: string; content: Uint8Array }
  | { format: "html" | "md"; name: string; content: string };

/** Where templates lie: the folder that ships with the program, and the root of a workspace, if there is one. */
export interface TemplatePlaces {
  builtIn: string;
  workspaceRoot: string | undefined;
}

/** Every template that can be used here: the workspace's own before the built-in ones, which they replace. */
export async function listTemplates({ builtIn: shipped, workspaceRoot }: TemplatePlaces): Promise<{
  templates: ReportTemplate[];
  broken: { file: string; problem: Problem }[];
}> {
  const own = workspaceRoot === undefined ? [] : await readFolder(join(workspaceRoot, "templates"), "workspace");
  const builtIn = await readFolder(join(shipped, "vi"), "built-in");
  const byId = new Map<string, ReportTemplate>();
  const broken: { file: string; problem: Problem }[] = [];
  for (const read of [...own, ...builtIn]) {
    if ("problem" in read) broken.push(read);
    else if (!byId.has(read.id)) byId.set(read.id, read);
  }
  return { templates: [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1)), broken };
}

/** The template with this id. A workspace's own that cannot be read is a problem, not a reason to use another. */
export async function findTemplate(id: string, places: TemplatePlaces): Promise<ReportTemplate> {
  const { templates, broken } = await listTemplates(places);
  const own = broken.find(({ file }) => file === `templates/${id}/${manifestFile}`);
  if (own !== undefined) throw new AppError(own.problem);
  const found = templates.find((template) => template.id === id);
  if (found !== undefined) return found;
  const known = templates.map((one) => one.id);
  throw new AppError(problem("template-not-found", { template: id, known, nearest: suggestionsFor(id, known) }));
}

/** A template of a folder in a format. */
export async function readTemplate(template: ReportTemplate, format: TemplateFormat): Promise<TemplateContent> {
  const { id, formats, folder, origin } = template;
  if (!formats.includes(format))
    throw new AppError(problem("template-format-missing", { template: id, format, formats }));
  const name = origin === "workspace" ? `templates/${basename(folder)}/${templateFile[format]}` : templateFile[format];
  return readContent(join(folder, templateFile[format]), name, format);
}

/** A template file of the user's, whose ending says what it is. */
export async function readOwnTemplate(path: string): Promise<TemplateContent> {
  const format = formatOfTemplate(path);
  if (format === undefined)
    throw new AppError(problem("report-format-unclear", { file: path, formats: ["docx", "html.hbs", "md.hbs"] }));
  return readContent(resolve(path), path, format);
}

/** The view model a template is written for; throws when this program knows no such data. */
export function dataModelOf({ id, data }: ReportTemplate): DataModel {
  const known = dataModels.find((model) => model === data);
  if (known !== undefined) return known;
  const file = `templates/${id}/${manifestFile}`;
  throw new AppError(problem("template-manifest-invalid", { file, path: "data", expected: dataModels.join(" | ") }));
}

/** The template whose folder a file lies in; undefined where no manifest lies beside it. */
export async function templateBeside(path: string): Promise<ReportTemplate | undefined> {
  const folder = dirname(resolve(path));
  const read = await readFolderOf(folder, `${basename(folder)}/${manifestFile}`, "workspace");
  if (read !== undefined && "problem" in read) throw new AppError(read.problem);
  return read;
}

/** Whether a command's argument means a file and not the id of a template. */
export function meansFile(template: string): boolean {
  return /[/\\]/.test(template) || formatOfTemplate(template) !== undefined;
}

function formatOfTemplate(path: string): TemplateFormat | undefined {
  if (/\.do[ct]x$/i.test(path)) return "docx";
  if (/\.html?(\.hbs)?$/i.test(path)) return "html";
  return /\.md(\.hbs)?$/i.test(path) ? "md" : undefined;
}

async function readContent(path: string, name: string, format: TemplateFormat): Promise<TemplateContent> {
  if (format !== "docx") return { format, name, content: unwrap(await readTextFile(path, name)) };
  const { fileProblem } = await import("@cchc/store/durable-file-problem");
  try {
    const { size } = await stat(path);
    const limit = defaultLimits.fileBytes;
    if (size > limit)
      throw new AppError(problem("template-too-large", { part: name, what: "file-bytes", found: size, limit }));
    return { format, name, content: await readFile(path) };
  } catch (error) {
    throw new AppError(fileProblem(error, name), { cause: error });
  }
}

const manifestFile = "manifest.json";

async function readFolder(
  folder: string,
  origin: ReportTemplate["origin"],
): Promise<(ReportTemplate | { file: string; problem: Problem })[]> {
  const read = [];
  for (const name of subfolders(folder)) {
    const one = await readFolderOf(join(folder, name), `templates/${name}/${manifestFile}`, origin);
    if (one !== undefined) read.push(one);
  }
  return read;
}

/** A folder's manifest, called `file` in problems; undefined for a folder without one, which holds something else. */
async function readFolderOf(
  folder: string,
  file: string,
  origin: ReportTemplate["origin"],
): Promise<ReportTemplate | { file: string; problem: Problem } | undefined> {
  const text = await readTextFile(join(folder, manifestFile), file);
  if (!text.ok && text.problem.code === "file-not-found") return undefined;
  const manifest = text.ok ? readManifest(parsed(text.value), file) : text;
  return manifest.ok ? { ...manifest.value, origin, folder } : { file, problem: manifest.problem };
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is missing from it is then said field by field.
    return undefined;
  }
}
