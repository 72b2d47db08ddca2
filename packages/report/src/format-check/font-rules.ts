import type { OfficialDocument } from "./elements.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { quoted, trait } from "./measure.ts";
import { paragraphText, placeOf, visibleRuns, withoutTags } from "./pieces.ts";

/** Times New Roman everywhere, and black (SPEC FMT-3, FMT-4). */
export function checkFonts({ layout }: OfficialDocument, reporter: FormatReporter): void {
  for (const paragraph of [...layout.body, ...[...layout.others.values()].flat()]) {
    const runs = visibleRuns(paragraph.runs);
    if (runs.length === 0 || withoutTags(paragraphText(paragraph)).trim() === "") continue;
    const isOwn = paragraph.part === layout.main;
    for (const run of runs) {
      const place = placeOf(paragraph, isOwn ? undefined : run.text.trim());
      for (const font of run.fonts) {
        reporter.judge("font", {
          place,
          isKept: font !== null && /^times new roman\b/i.test(font),
          found: font === null ? trait("unassigned-font") : quoted(font),
          expected: quoted("Times New Roman"),
          certainty: font === null ? "unsure" : "sure",
        });
      }
      reporter.judge("text-colour", {
        place,
        isKept: run.black,
        found: quoted(`#${run.colour.toUpperCase()}`),
        expected: trait("black"),
        // Links are coloured by themselves, and tables may be shaded.
        certainty: run.isLink || paragraph.cell !== null || !isOwn ? "unsure" : "sure",
      });
    }
  }
}
