import { execFileSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The text of a PDF as a reader sees it. */
export function pdfText(file: string): string {
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).normalize("NFC");
}

/** The families of the fonts in a PDF, each once. */
export function pdfFontFamilies(file: string): string[] {
  const [, , ...rows] = execFileSync("pdffonts", [file], { encoding: "utf8" }).trim().split("\n");
  const names = rows.map((row) => row.split(/\s+/)[0] ?? "");
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, "").replace(/-.*$/, "")))];
}

/** A program in `folder` that stands in for LibreOffice: a shell script, with the documents to convert in `$docs`. */
export function standIn(folder: string, script: readonly string[]): string {
  const path = join(folder, "soffice");
  const setUp = [
    "#!/bin/sh",
    'docs=""',
    'for word in "$@"; do case "$word" in *.docx) docs="$docs $(basename "$word" .docx)" ;; esac; done',
    'convert() { printf "%%PDF-1.7\\n%s\\n%%%%EOF\\n" "$1" > "out/$1.pdf"; }',
  ];
  writeFileSync(path, `${[...setUp, ...script].join("\n")}\n`);
  chmodSync(path, 0o755);
  return path;
}
