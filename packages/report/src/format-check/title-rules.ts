import type { OfficialDocument } from "./elements.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { trait } from "./measure.ts";
import { isCapitals, placeOf } from "./pieces.ts";

/** How names of bodies begin, without marks. */
const BODY =
  /^(?:cac|so|ban|uy ban|ubnd|cong an|cuc|chi cuc|phong|van phong|bo|vien|toa an|huyen uy|dang uy|thanh tra|trung tam|truong) /;

/** Type and subject; subject and addressee of letters (SPEC FMT-18 … FMT-20). */
export function checkTitle(document: OfficialDocument, reporter: FormatReporter): void {
  const { typeName, subject, letterSubject, addressee, form } = document;
  if (typeName !== undefined) {
    // The type may go on with the subject on its line; then only its own words are in capitals.
    const words = typeName.text.split(/\s+/).slice(0, 2).join(" ");
    reporter.judge("type-name-capitals", {
      place: placeOf(typeName.paragraph, typeName.text),
      isKept: isCapitals(words),
      found: trait("not-capitals"),
      expected: trait("capitals"),
    });
    reporter.bold("type-name-bold", typeName);
    reporter.size("type-name-size", typeName, 13, 14);
    reporter.centred("type-name-centred", typeName);
  }
  for (const piece of subject) {
    reporter.bold("subject-bold", piece);
    reporter.size("subject-size", piece, 13, 14);
    reporter.centred("subject-centred", piece);
  }
  for (const piece of letterSubject) {
    reporter.bold("letter-subject-bold", piece, false);
    reporter.size("letter-subject-size", piece, 12, 13);
    reporter.centred("letter-subject-centred", piece);
  }
  if (addressee !== undefined) {
    reporter.size("addressee-size", addressee, 13, 14);
    const bodies = addressee.folded.replace(/^kinh gui ?:?/, "").split(/[,;]/);
    reporter.judge("addressee-lines", {
      place: placeOf(addressee.paragraph, addressee.text),
      isKept: bodies.filter((body) => BODY.test(body.trim())).length < 2,
      found: trait("none"),
      expected: trait("none"),
      certainty: "unsure",
    });
  }
  const last = letterSubject.at(-1) ?? document.number;
  if (form === "letter" && last !== undefined) {
    reporter.judge("addressee-missing", {
      place: placeOf(last.paragraph, last.text),
      isKept: addressee !== undefined,
      found: trait("none"),
      expected: trait("regular"),
      certainty: "unsure",
    });
  }
}
