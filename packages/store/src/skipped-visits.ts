import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { Workspace } from "./workspace.ts";

/**
 * The display numbers that all visits carry, those in broken files too: a number is not given out twice because its file
 * cannot be read today. Where a file of `year` does not even show its number, its problem (SPEC VISIT-9).
 */
export async function takenNumbers(workspace: Workspace, year: number): Promise<Result<string[]>> {
  const { visits, skipped } = await workspace.visits();
  const taken = visits.map((visit) => visit.number);
  for (const { file, problem } of skipped) {
    const shown = numbersShown(join(workspace.root, file), "\\d{4}-\\d+");
    taken.push(...shown);
    const inYear = file === "visits" || file === `visits/${year}` || file.startsWith(`visits/${year}/`);
    if (inYear && shown.length === 0) return fail(problem);
  }
  return succeed(taken);
}

/** The display numbers of a form that the beginning of a file shows, whatever else is wrong with it. */
export function numbersShown(path: string, form: string): string[] {
  return valuesShown(path, "number", form);
}

/** The texts of a form under a key that the beginning of a file shows, whatever else is wrong with it. */
export function valuesShown(path: string, key: string, form = '[^"\\\\]+'): string[] {
  const values = beginningOf(path).matchAll(new RegExp(`"${key}"\\s*:\\s*"(${form})"`, "g"));
  return [...values].map(([, value = ""]) => value);
}

function beginningOf(path: string): string {
  try {
    const descriptor = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(MOST_BYTES_SEARCHED);
      return bytes.toString("utf8", 0, readSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return "";
  }
}

const MOST_BYTES_SEARCHED = 1_048_576;
