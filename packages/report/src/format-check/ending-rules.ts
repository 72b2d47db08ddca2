import type { FormatValue } from "@cchc/core/format/format-rule";
import { officialWording } from "@cchc/messages/official-wording";
import type { OfficialDocument } from "./elements.ts";
import { isAuthorityLine } from "./find-ending.ts";
import type { FormatReporter } from "./format-reporter.ts";
import { quoted, trait } from "./measure.ts";
import { isCapitals, isListed, type Piece, placeOf, visibleRuns } from "./pieces.ts";

const LAST_PIECES = 3;
const END_MARK = "./.";

/** End mark, recipients, signature (SPEC FMT-30 … FMT-35). */
export function checkEnding(document: OfficialDocument, reporter: FormatReporter): void {
  checkEndMark(document, reporter);
  checkRecipients(document, reporter);
  checkSignature(document, reporter);
}

function checkEndMark(document: OfficialDocument, reporter: FormatReporter): void {
  const { pieces, body, recipientsHeading, signature, form, subject, addressee } = document;
  if (recipientsHeading === undefined || body.length === 0 || form === "minutes" || form === "bare") return;
  // Several sign in columns of one table, of which only one was recognised.
  const signing = [
    ...signature,
    ...pieces.filter((piece) => piece.index < recipientsHeading.index && isAuthorityLine(piece)),
  ];
  const tables = new Set(signing.flatMap(({ paragraph }) => paragraph.cell?.table ?? []));
  const signed = pieces.filter(
    (piece) => signature.includes(piece) || tables.has(piece.paragraph.cell?.table ?? Number.NaN),
  );
  const first = Math.min(recipientsHeading.index, ...signed.map(({ index }) => index));
  const from = (addressee ?? subject.at(-1))?.index ?? -1;
  const last = pieces.slice(from + 1, first).slice(-LAST_PIECES);
  const end = last.at(-1);
  if (end === undefined) return;
  const mark = last.flatMap(({ text }) => /\.\s*\/\s*\.(?=\s*[”"]?$)/.exec(text) ?? [])[0];
  reporter.judge("end-mark", {
    place: placeOf(end.paragraph, end.text),
    isKept: mark === END_MARK,
    found: mark === undefined ? trait("none") : quoted(mark),
    expected: quoted(END_MARK),
    certainty: mark !== undefined || (end.paragraph.cell === null && !end.hasTags) ? "sure" : "unsure",
  });
}

function checkRecipients(document: OfficialDocument, reporter: FormatReporter): void {
  const { recipientsHeading: heading, recipients, form, signature, body, subjectNote } = document;
  const mate = signature[0] ?? document.signer;
  const lastParagraph = body.at(-1);
  if (heading === undefined) {
    if (
      subjectNote.length === 0 &&
      (form === "named" || form === "letter") &&
      (mate !== undefined || lastParagraph !== undefined)
    ) {
      const place =
        mate === undefined
          ? placeOf(lastParagraph as NonNullable<typeof lastParagraph>)
          : placeOf(mate.paragraph, mate.text);
      const found = trait("none");
      reporter.judge("recipients-missing", {
        place,
        isKept: false,
        found,
        expected: trait("bold-italic"),
        certainty: "unsure",
      });
    }
    return;
  }
  const place = placeOf(heading.paragraph, heading.text);
  const runs = visibleRuns(heading.runs);
  reporter.judge("recipients-missing", {
    place,
    isKept: true,
    found: quoted(heading.text),
    expected: trait("bold-italic"),
  });
  reporter.judge("recipients-heading-look", {
    place,
    isKept: runs.every(({ bold, italic }) => bold && italic),
    found: trait(runs.every(({ bold }) => bold) ? "bold" : runs.every(({ italic }) => italic) ? "italic" : "regular"),
    expected: trait("bold-italic"),
  });
  reporter.size("recipients-heading-size", heading, 12);
  for (const piece of recipients) {
    reporter.size("recipients-size", piece, 11);
    const isPlain = visibleRuns(piece.runs).every(({ bold, italic }) => !bold && !italic);
    const found = trait(visibleRuns(piece.runs).some(({ bold }) => bold) ? "bold" : "italic");
    reporter.judge("recipients-look", {
      place: placeOf(piece.paragraph, piece.text),
      isKept: isPlain,
      found,
      expected: trait("regular"),
    });
  }
  checkRecipientLines(recipients, reporter);
}

/** Each recipient begins with a dash and ends with a semicolon, the archive with a full stop. */
function checkRecipientLines(recipients: readonly Piece[], reporter: FormatReporter): void {
  for (const [index, piece] of recipients.entries()) {
    if (piece.hasTags) continue;
    const { text, paragraph } = piece;
    const place = placeOf(paragraph, text);
    const isContinued = index > 0 && !isListed(piece);
    const isDashed = /^- ?\S/.test(text) || paragraph.label === "-";
    if (!isContinued)
      reporter.judge("recipients-dash", {
        place,
        isKept: isDashed,
        found: quoted(text.slice(0, 1)),
        expected: quoted("-"),
        certainty: "unsure",
      });
    const next = recipients[index + 1];
    if (next !== undefined && (!isListed(next) || next.hasTags)) continue;
    const wanted = next === undefined ? "." : ";";
    reporter.judge("recipients-ending", {
      place,
      // Dots stand for what is still to be filled in.
      isKept: text.endsWith(wanted) || text.endsWith("…"),
      found: endSign(text),
      expected: quoted(wanted),
    });
  }
  const last = recipients.at(-1);
  if (last === undefined || recipients.some(({ hasTags }) => hasTags)) return;
  const archive = recipients.findLast(({ folded }) => /^(?:[-\u2010-\u2015] ?)?luu\b/.test(folded));
  const isLast =
    archive !== undefined && !recipients.slice(archive.index - (recipients[0]?.index ?? 0) + 1).some(isListed);
  reporter.judge("recipients-archive", {
    place: placeOf((archive ?? last).paragraph, (archive ?? last).text),
    isKept: isLast && /^\S*(?: \p{L}+|\p{L}) ?:/u.test(archive.text),
    found: archive === undefined ? trait("none") : quoted(archive.text),
    expected: quoted(`${officialWording.archive} VT, …`),
    certainty: archive === undefined ? "sure" : "unsure",
  });
}

/** The sign at the end, if it is one. */
function endSign(text: string): FormatValue {
  const last = text.at(-1) ?? "";
  return /[\p{L}\p{N})]/u.test(last) ? trait("none") : quoted(last);
}

/** Who signs in place of the head is a deputy. */
function checkDeputy(signature: readonly Piece[], reporter: FormatReporter): void {
  const authority = signature.find(({ folded }) => /^k ?\/? ?t[ .]/.test(folded));
  if (authority === undefined || signature.some(({ hasTags }) => hasTags)) return;
  reporter.judge("signature-deputy", {
    place: placeOf(authority.paragraph, authority.text),
    isKept: signature.some(({ folded }) => /\b(?:pho|thu truong|uy vien)\b/.test(folded)),
    found: trait("none"),
    expected: trait("none"),
    certainty: "unsure",
  });
}

/** A last line in capitals, below room for a signature, that names no position. */
function checkNameInCapitals({ signature, signer, layout }: OfficialDocument, reporter: FormatReporter): void {
  const name = signer ?? signature.at(-1);
  const above = signature.findLast((piece) => piece !== name);
  if (name === undefined || above === undefined || name.hasTags) return;
  const between = layout.body.slice(above.paragraph.index + 1, name.paragraph.index);
  const isApart = between.some(
    ({ runs, cell }) => cell?.column === name.paragraph.cell?.column && runs.every(({ text }) => text.trim() === ""),
  );
  const words = name.text.split(/\s+/);
  const isName = words.length > 1 && words.length < 6 && /^[\p{L} ]+$/u.test(name.text) && !POSITIONS.test(name.folded);
  if (signer === undefined && !(isApart && isName)) return;
  reporter.judge("signer-capitals", {
    place: placeOf(name.paragraph, name.text),
    isKept: !isCapitals(name.text),
    found: trait("capitals"),
    expected: trait("not-capitals"),
    certainty: "unsure",
  });
}

/** How the places of signers are called, without marks. */
const POSITIONS =
  /^(?:(?:tm|kt|tl|tuq|q)\b|(?:pho )?(?:giam doc|chu tich|truong|bo truong|thu truong|cuc truong|vu truong|tong|chi cuc truong|hieu truong)\b|pho )/;
const DEGREES = /^(?:gs|pgs|ts|tskh|ths|th\.s|bs|bsck|ks|cn|ls)(?:\b|\.)/;

function checkSignature(document: OfficialDocument, reporter: FormatReporter): void {
  const { signature, signer } = document;
  checkDeputy(signature, reporter);
  checkNameInCapitals(document, reporter);
  for (const piece of signature) {
    const { text, folded, paragraph } = piece;
    const place = placeOf(paragraph, text);
    const isPosition = POSITIONS.test(folded);
    reporter.capitals("signature-capitals", piece, isPosition ? "sure" : "unsure");
    reporter.bold("signature-bold", piece, true, isPosition ? "sure" : "unsure");
    if (isPosition || isCapitals(text)) reporter.size("signature-size", piece, 13, 14);
    const [typed, first = "", second = ""] =
      /^(T|K|Q)\s?\/\s?(M|T|L)\b[.:]?|^(?:TM|KT|TL|TUQ)(?!\p{L}|\.)[:,]?/iu.exec(text) ?? [];
    const isAuthority = typed !== undefined || /^(?:tm|kt|tl|tuq|q)\. ?/.test(folded);
    if (!isAuthority) continue;
    reporter.judge("signature-authority", {
      place,
      isKept: typed === undefined,
      found: quoted(typed ?? text.slice(0, text.indexOf(".") + 1)),
      expected: quoted(`${(first === "" ? (typed ?? "").replace(/\W/g, "") : first + second).toUpperCase()}.`),
    });
  }
  if (signer === undefined) return;
  reporter.bold("signer-bold", signer);
  reporter.size("signer-size", signer, 13, 14);
  reporter.judge("signer-title", {
    place: placeOf(signer.paragraph, signer.text),
    isKept: !DEGREES.test(signer.folded),
    found: quoted(signer.text),
    expected: quoted(signer.text.replace(/^(?:\S+\.\s*)+/, "")),
    // Schools, hospitals and institutes may write it.
    certainty: "unsure",
  });
}
