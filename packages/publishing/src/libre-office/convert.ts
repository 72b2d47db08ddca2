import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AppError, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { errnoOf, fileProblem } from "@cchc/store/durable-file-problem";
import type { LibreOffice } from "./place.ts";
import { makeProfile } from "./profile.ts";
import { type ProgramRun, runProgram } from "./run-program.ts";

/** A Word document to convert; `name` is what problems call it. */
export interface PdfSource {
  name: string;
  content: Uint8Array;
}

export interface ConvertOptions {
  signal?: AbortSignal | undefined;
  /** Told how many are done. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** How long one start may take; grows with the documents unless told. */
  allowanceMs?: number | undefined;
}

/**
 * Converts Word documents to PDF by one start of LibreOffice, in a folder of its own that is gone afterwards. One that
 * cannot be converted is a problem of its own (`pdf-failed`, `pdf-timed-out`); the others are done all the same: a
 * start that broke down is repeated without the one it broke on (SPEC PDF-3).
 */
export async function convertToPdf(
  { program, workRoot }: LibreOffice,
  sources: readonly PdfSource[],
  options: ConvertOptions = {},
): Promise<Result<Uint8Array>[]> {
  const folder = await workFolder(workRoot);
  try {
    return await convertIn(folder, program, sources, options);
  } finally {
    // Windows lets go of a file some time after the program that held it has ended.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

async function convertIn(
  folder: string,
  program: string,
  sources: readonly PdfSource[],
  { signal, onProgress = () => undefined, allowanceMs }: ConvertOptions,
): Promise<Result<Uint8Array>[]> {
  await inFolder(folder, () => makeProfile(join(folder, "profile")));
  await inFolder(folder, () => mkdir(join(folder, "out")));
  for (const [index, { content }] of sources.entries()) {
    await inFolder(folder, () => writeFile(join(folder, `${stemOf(index)}.docx`), content));
  }
  const outcomes = new Map<number, Result<Uint8Array>>();
  let barrenStarts = 0;
  while (outcomes.size < sources.length) {
    const waiting = sources.map((_, index) => index).filter((index) => !outcomes.has(index));
    const chosen = waiting.slice(0, mostInOneStart);
    const stopWatching = watchFolder(join(folder, "out"), (done) => onProgress(done, sources.length));
    const allowance = allowanceMs ?? allowanceFor(chosen.flatMap((index) => sources[index] ?? []));
    const run = await started(folder, program, chosen, allowance, signal).finally(stopWatching);
    const missing: number[] = [];
    for (const index of chosen) {
      const pdf = await finishedPdf(join(folder, "out", `${stemOf(index)}.pdf`));
      if (pdf === undefined) missing.push(index);
      else outcomes.set(index, succeed(pdf));
    }
    barrenStarts = missing.length === chosen.length ? barrenStarts + 1 : 0;
    // A LibreOffice that breaks down on every document is broken itself.
    const mayGoOn = !run.timedOut && run.code !== 0 && barrenStarts < 2;
    for (const index of mayGoOn ? missing.slice(0, 1) : missing) {
      outcomes.set(index, fail(problemOf(run, sources[index]?.name ?? "", allowance)));
    }
  }
  return sources.flatMap((_, index) => outcomes.get(index) ?? []);
}

/** A command line of Windows holds some 32,000 characters. */
const mostInOneStart = 1_000;

async function started(
  folder: string,
  program: string,
  chosen: readonly number[],
  allowanceMs: number,
  signal: AbortSignal | undefined,
): Promise<ProgramRun> {
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
    ...["--headless", "--invisible", "--nologo", "--nodefault", "--norestore", "--nolockcheck", "--nofirststartwizard"],
    // Named, so that a broken file is refused and not printed as text.
    "--infilter=MS Word 2007 XML",
    ...["--convert-to", "pdf:writer_pdf_Export", "--outdir", join(folder, "out")],
    ...chosen.map((index) => join(folder, `${stemOf(index)}.docx`)),
  ];
  try {
    return await runProgram(program, args, { cwd: folder, allowanceMs, signal });
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    throw new AppError(fileProblem(error, program), { cause: error });
  }
}

/** A minute to start on a slow machine, then by how much there is: tables of thousands of rows take LibreOffice long. */
function allowanceFor(sources: readonly PdfSource[]): number {
  const bytes = sources.reduce((sum, { content }) => sum + content.length, 0);
  return 60_000 + sources.length * 5_000 + bytes * millisecondsPerByte;
}

const millisecondsPerByte = 0.5;

function problemOf({ timedOut, said }: ProgramRun, file: string, allowanceMs: number) {
  return timedOut
    ? problem("pdf-timed-out", { file, seconds: Math.round(allowanceMs / 1000) })
    : problem("pdf-failed", { file, detail: said.split("\n").at(-1) ?? "" });
}

/** A PDF that was written to its end. */
async function finishedPdf(path: string): Promise<Uint8Array | undefined> {
  try {
    const pdf = await readFile(path);
    const whole = pdf.subarray(0, 5).toString("latin1") === "%PDF-" && pdf.subarray(-32).includes("%%EOF");
    return whole ? pdf : undefined;
  } catch {
    return undefined;
  }
}

/** LibreOffice says nothing on its way that is the same in all versions; what lies there can be counted. */
function watchFolder(folder: string, report: (done: number) => void): () => void {
  const timer = setInterval(() => {
    readdir(folder).then(
      (names) => report(names.filter((name) => name.endsWith(".pdf")).length),
      () => undefined,
    );
  }, 250);
  return () => clearInterval(timer);
}

async function workFolder(root: string): Promise<string> {
  return inFolder(root, async () => {
    await mkdir(root, { recursive: true });
    return mkdtemp(join(root, "cchc-pdf-"));
  });
}

async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new AppError(fileProblem(error, folder), { cause: error });
  }
}

function stemOf(index: number): string {
  return String(index + 1).padStart(4, "0");
}
