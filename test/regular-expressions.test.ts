import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../scripts/bundle.ts";

interface Found {
  at: string;
  source: string;
  flags: string;
}

/** What texts of people have long runs of: blanks, digits, letters, signs, and short pieces again and again. */
const runs = [
  " ",
  "1",
  "a",
  ".",
  "-",
  ",",
  "/",
  "=",
  "(",
  ")",
  "{",
  "<",
  "I",
  "a ",
  "1 ",
  ". ",
  "1.",
  "a-",
  "<a",
  "{{",
];
const beginnings = ["", "a", "1", "1/", "a = b", "tong"];
const endings = ["", "!", "\n!"];
/** The shorter one first: what takes the third power of it never comes to the end of the longer one. */
const lengths = [600, 5_000];
/** One pass over such a run takes well under a millisecond, a pass for each of its characters hundreds. */
const MOST_MS = 25;

test("TEXT-6 no regular expression takes longer than the text it reads is long", () => {
  const all = expressions();
  expect(all.length).toBeGreaterThan(400);
  expect(all.flatMap((one) => slowRun(one) ?? [])).toEqual([]);
}, 120_000);

/** The literals of the sources: what stands between slashes where a value may stand. */
function expressions(): Found[] {
  const files = ["packages/*/src", "cli/src", "extension/src", "extension/webview"].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx}`, { cwd: repository }),
  );
  return files
    .filter((file) => !/\.test\.ts$|test-support/.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(repository, file), "utf8").split("\n");
      return lines.flatMap((line, index): Found[] =>
        /^\s*(?:\/\/|\/?\*)/.test(line)
          ? []
          : [...line.matchAll(LITERAL)].flatMap(([, source = "", flags = ""]) =>
              isExpression(source, flags) ? [{ at: `${file}:${index + 1}`, source, flags }] : [],
            ),
      );
    });
}

const LITERAL =
  /(?<=^\s*|[=(,:!&|?[]\s*|return )\/((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\s*])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])*)\/([dgimsuvy]*)/g;

function isExpression(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}

/** The expression with the run that it is slow on; other work of the machine is no reason, hence the second and third look. */
function slowRun({ at, source, flags }: Found): string | undefined {
  const expression = new RegExp(source, flags);
  for (const [length, run] of lengths.flatMap((one) => runs.map((run) => [one, run] as const))) {
    const long = run.repeat(length / run.length);
    for (const beginning of beginnings) {
      for (const ending of endings) {
        const text = beginning + long + ending;
        if ([1, 2, 3].every(() => timeOf(expression, text) > MOST_MS)) return `${at} /${source}/${flags} on ${run}`;
      }
    }
  }
  return undefined;
}

/** Processor time, so that a busy machine does not count. */
function timeOf(expression: RegExp, text: string): number {
  const before = process.threadCpuUsage();
  text.replace(expression, "");
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
