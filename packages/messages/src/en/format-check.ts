import type { FormatRule, FormatTrait, FormatValue } from "@cchc/core/format/format-rule";
import type { formatCheck as vietnamese } from "../vi/format-check.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";

type RuleText = readonly [what: string, hint: string];

const traits: { readonly [T in FormatTrait]: string } = {
  none: "missing",
  bold: "bold",
  regular: "not bold",
  italic: "italic",
  upright: "upright",
  "bold-italic": "bold italic",
  capitals: "capitals",
  "not-capitals": "not all capitals",
  coloured: "coloured",
  black: "black",
  left: "aligned left",
  right: "aligned right",
  centred: "centred",
  justified: "justified",
  portrait: "portrait",
  landscape: "landscape",
  "drawn-line": "a drawn line",
  "typed-line": "typed signs",
  underlined: "underlined text",
  "unassigned-font": "the theme font of the reader's program",
  "top-centre": "top of the page, centred",
  "page-bottom": "bottom of the page",
  "page-top-left": "to the left",
  "page-top-right": "to the right",
  "first-page": "on the first page, too",
  "other-digits": "other digits",
  "arabic-digits": "Arabic digits",
  restart: "from 1 on",
  "tab-or-blanks": "indented by a tab or blanks",
};

const units = { mm: " mm", pt: " pt", lines: " lines" };

const margins = "Layout > Margins > Custom Margins: top, bottom 2 cm; left 3 cm; right 1.5 cm.";
const size = "Select this paragraph and set the size at Home > Font Size.";
const bold = "Select this paragraph and press Ctrl+B.";
const italic = "Select this paragraph and press Ctrl+I.";
const centre = "Delete the blanks before the text, put the cursor into it and press Ctrl+E.";
const retype = "Type it anew, letter by letter.";
const capitals = "Select this paragraph, Home > Aa > UPPERCASE.";
const line = "Delete what was typed; draw it by Insert > Shapes > Line, or as the paragraph's lower border (Borders).";
const lineLength = "Drag the ends of the line.";
const paragraph = "Open Home > Paragraph and change";
const pageNumber = "Insert > Page Number > Top of Page > Plain Number 2; tick Different First Page; size 13 or 14.";
const oldFont =
  "This font is of an old code page: convert the text to Unicode first (UniKey, Ctrl+Shift+F6), then set Times New Roman.";
const addIt = "Add it if this document has to have it.";

const rules: { readonly [R in FormatRule]: RuleText } = {
  "party-document": [
    "This is a document of the Party, which decree 30/2020 is not about",
    "Hold it against the rules for Party documents.",
  ],
  "number-letters": ["A letter of the sign is the foreign Ð", "Delete it and type the Vietnamese Đ again."],
  "number-type": ["The code in the number is not that of the type", "Look at the number and the type again."],
  "letter-code": ["The number of a letter names no type (CV, BC, TB …)", "Write: Số: …/issuer-drafting unit."],
  "addressee-lines": [
    "Several addressees have a line each",
    "Break the line after “Kính gửi:”, with a dash before each.",
  ],
  "signature-deputy": [
    "“KT.” without the deputy's position below",
    "Add the position of who signs, such as PHÓ GIÁM ĐỐC.",
  ],
  "signer-capitals": ["The signer's name is all capitals", "Write only the first letter of each word as a capital."],
  "page-number-words": ["Page numbers are digits alone", "Open the header and delete the words beside the number."],
  "table-width": [
    "A table is wider than the text of the page",
    "Put the cursor into the table, Layout > AutoFit > AutoFit Window.",
  ],
  "paper-size": ["Paper size", "Layout > Size > A4."],
  "paper-orientation": ["A landscape page that is no annex", "Layout > Orientation > Portrait."],
  "margin-top": ["Top margin", margins],
  "margin-bottom": ["Bottom margin", margins],
  "margin-left": ["Left margin", margins],
  "margin-right": ["Right margin", margins],
  font: ["Font", "Press Ctrl+A and choose Times New Roman at Home > Font; headers and footers, too."],
  "text-colour": ["Colour of the text", "Select this paragraph, Home > Font Color > Automatic."],
  "state-name-missing": ["The state name is not there", "Add state name and motto at the top right."],
  "state-name-wording": ["The state name is not written right", retype],
  "state-name-capitals": ["The state name must be all capitals", capitals],
  "state-name-bold": ["The state name must be bold", bold],
  "state-name-size": ["Size of the state name", size],
  "motto-missing": ["The motto is not there", "Add the motto right below the state name."],
  "motto-wording": ["The motto is not written right", retype],
  "motto-dash": [
    "The motto has hyphens (-) with one blank on both sides",
    "Type “-” again; if Word makes it “–”, press Ctrl+Z at once.",
  ],
  "motto-capitals": ["Only the first letter of each phrase of the motto is a capital", retype],
  "motto-bold": ["The motto must be bold", bold],
  "motto-size": ["Size of the motto", size],
  "motto-rule": ["Below the motto is a drawn line", line],
  "motto-rule-length": ["The rule below the motto is as long as the text", lineLength],
  "parent-body-capitals": ["The parent body must be all capitals", capitals],
  "parent-body-bold": ["The parent body must not be bold", bold],
  "parent-body-size": ["Size of the parent body's name", size],
  "issuer-capitals": ["The issuer must be all capitals", capitals],
  "issuer-bold": ["The issuer must be bold", bold],
  "issuer-size": ["Size of the issuer's name", size],
  "issuer-rule": ["Below the issuer is a drawn line", line],
  "issuer-rule-length": ["The rule below the issuer is a third to a half of the text", lineLength],
  "number-missing": ["The number is not there", addIt],
  "number-form": ["The number is not written right", "No blanks around the colon, “/” and “-” but one after “Số:”."],
  "number-padding": ["Numbers below 10 have a zero before them, others have not", "Type the number again."],
  "number-size": ["Size of the number", size],
  "number-italic": ["The number must not be italic", italic],
  "place-date-missing": ["Place and date are not there", addIt],
  "place-date-form": [
    "Place and date are not written right",
    "A comma after the place; ngày, tháng, năm in small letters.",
  ],
  "day-padding": ["Days below 10 have a zero before them", "Type the day again."],
  "month-padding": ["Only months 1 and 2 have a zero before them", "Type the month again."],
  "date-exists": ["There is no such day", "Type the date again."],
  "place-date-size": ["Size of place and date", size],
  "place-date-italic": ["Place and date must be italic", italic],
  "type-name-capitals": ["The type must be all capitals", capitals],
  "type-name-bold": ["The type must be bold", bold],
  "type-name-size": ["Size of the type", size],
  "type-name-centred": ["The type must be centred", centre],
  "subject-bold": ["The subject must be bold", bold],
  "subject-size": ["Size of the subject", size],
  "subject-centred": ["The subject must be centred", centre],
  "subject-rule": ["Below the subject is a drawn line", line],
  "subject-rule-length": ["The rule below the subject is a third to a half of the text", lineLength],
  "letter-subject-bold": ["The subject of a letter (“V/v …”) must not be bold", bold],
  "letter-subject-size": ["Size of the subject “V/v …”", size],
  "letter-subject-centred": ["The subject “V/v …” must be centred below the number", centre],
  "addressee-missing": ["The addressee (“Kính gửi”) of the letter is not there", addIt],
  "addressee-size": ["Size of the addressee", size],
  "legal-basis-line": ["Each legal basis has a line of its own", "Put the cursor after the semicolon and press Enter."],
  "legal-basis-ending": ["End of a legal basis", "Each ends with “;”, the last one with “.”."],
  "legal-basis-size": ["Size of the legal bases", size],
  "legal-basis-italic": ["Legal bases must be italic", italic],
  "body-size": ["Size of the text", size],
  "body-justified": ["The text is not justified", "Select the text and press Ctrl+J."],
  "body-indent": [
    "The first line is indented by 1 cm or 1.27 cm",
    `${paragraph} Special > First line > 1.27 cm; no tabs or blanks.`,
  ],
  "paragraph-spacing": ["At least 6 pt between paragraphs", `${paragraph} Spacing > Before or After: 6 pt.`],
  "line-spacing": ["Line spacing is single to 1.5 lines", `${paragraph} Line spacing.`],
  "numbering-letter": [
    "A point's letter that the Vietnamese alphabet does not have",
    "After d) comes đ), after e) comes g). If Word numbers by itself, undo it (Ctrl+Z) and type.",
  ],
  "numbering-roman": ["A Roman number is not written right", "Type the Roman number again."],
  "numbering-order": [
    "A number that does not follow the one before",
    "Look for a point that is missing or there twice.",
  ],
  "end-mark": ["The text does not end with “./.”", "Type “./.” right after the last sentence."],
  "recipients-missing": ["“Nơi nhận:” is not there", addIt],
  "recipients-heading-look": ["“Nơi nhận:” must be bold italic", "Select “Nơi nhận:”, press Ctrl+B and Ctrl+I."],
  "recipients-heading-size": ["Size of “Nơi nhận:”", size],
  "recipients-size": ["Size of the recipients", size],
  "recipients-look": ["Recipients must be upright and not bold", "Select the list and turn Ctrl+B, Ctrl+I off."],
  "recipients-dash": ["Each recipient begins with “- ”", "Type “- ” before it."],
  "recipients-ending": ["End of a recipient's line", "Each ends with “;”, the line Lưu with “.”."],
  "recipients-archive": ["The last line of the recipients is “- Lưu: VT, …”", "Add the line, or move it down."],
  "signature-authority": ["The signer's authority is abbreviated, with a full stop", "Write TM., KT., TL., TUQ. or Q."],
  "signature-capitals": ["Authority and position must be all capitals", capitals],
  "signature-bold": ["Authority and position must be bold", bold],
  "signature-size": ["Size of authority and position", size],
  "signer-bold": ["The signer's name must be bold", bold],
  "signer-size": ["Size of the signer's name", size],
  "signer-title": ["No academic title before the signer's name", "Delete it, but for schools, hospitals, institutes."],
  "page-number-missing": ["Page numbers are not there (needed from the second page on)", pageNumber],
  "page-number-place": ["Place of the page number", pageNumber],
  "page-number-size": ["Size of the page number", "Open the header, select the number, set 13 or 14."],
  "page-number-digits": ["Page numbers are Arabic", "Insert > Page Number > Format Page Numbers: 1, 2, 3."],
  "page-number-first": [
    "The first page shows no number",
    "Open the header, tick Different First Page, delete the number of the first page.",
  ],
  "annex-bold": ["“Phụ lục” must be bold", bold],
  "annex-number": ["Two annexes or more have Roman numbers", "Write: Phụ lục I, Phụ lục II."],
  "annex-reference": ["Below the annex's name there is no line “(Kèm theo …)”", addIt],
  "annex-reference-italic": ["The line “(Kèm theo …)” must be italic", italic],
  "annex-page-number": [
    "Pages of an annex are numbered from 1 on",
    "Layout > Breaks > Next Page; Insert > Page Number > Format Page Numbers > Start at 1.",
  ],
};

function shown(value: FormatValue): string {
  switch (value.kind) {
    case "trait":
      return traits[value.trait];
    case "text":
      return `“${value.text}”`;
    case "amount": {
      const { unit, from, to } = value;
      return `${format.number(from)}${from === to ? "" : `–${format.number(to)}`}${units[unit]}`;
    }
  }
}

/** Their sentence says in full what is expected. */
const SAID_IN_FULL: ReadonlySet<FormatRule> = new Set([
  "motto-rule",
  "issuer-rule",
  "subject-rule",
  "annex-number",
  "annex-reference",
  "body-indent",
  "paragraph-spacing",
  "end-mark",
  "recipients-archive",
  "recipients-missing",
  "addressee-missing",
  "place-date-missing",
  "page-number-digits",
  "annex-page-number",
]);

function sentence(
  rule: FormatRule,
  what: string,
  { found, expected }: { found: FormatValue; expected: FormatValue },
): string {
  const isSaid = (value: FormatValue) =>
    value.kind === "trait" && (value.trait === "none" || what.includes(shown(value)));
  // What is not bold is "not bold": nothing to add.
  if (/-(?:bold|capitals|italic)$/.test(rule) && found.kind === "trait") return `${what}.`;
  const parts = [
    found.kind === "trait" && found.trait === "none" ? [] : [`it is ${shown(found)}`],
    SAID_IN_FULL.has(rule) || isSaid(expected) ? [] : [`the rule is ${shown(expected)}`],
  ].flat();
  return parts.length === 0 ? `${what}.` : `${what}: ${parts.join(", ")}.`;
}

/** What `report check-format` says. */
export const formatCheck: typeof vietnamese = {
  elements: {
    "state-name": "state name",
    motto: "motto",
    "parent-body": "parent body",
    issuer: "issuer",
    number: "number",
    "place-date": "place and date",
    "type-name": "type",
    subject: "subject",
    "letter-subject": "subject of a letter",
    addressee: "addressee",
    "legal-basis": "legal bases",
    body: "text",
    recipients: "recipients",
    signature: "authority and position of the signer",
    signer: "signer",
    annex: "annexes",
  },
  deviation: ({ rule, found, expected }) => {
    const [what, hint] = rules[rule];
    const isOldFont = rule === "font" && found.kind === "text" && /^(?:\.vn|vni)/i.test(found.text);
    return { message: sentence(rule, what, { found, expected }), hint: isOldFont ? oldFont : hint };
  },
  place: ({ paragraph, section, text, sections, isBody }) => {
    if (paragraph === 0) return sections > 1 ? `Section ${format.number(section)}` : "Page";
    const where = isBody ? `Paragraph ${format.number(paragraph)}` : "Header, footer or note";
    return text === "" ? where : `${where}: “${text}”`;
  },
  more: (count) => ` (and ${counted(count, "more place")})`,
  heading: ({ isSure, count }) =>
    isSure ? `Against the rules: ${format.number(count)}` : `Not sure, please look: ${format.number(count)}`,
  none: ({ file, rules: count }) => `${file}: no deviation in ${counted(count, "rule")} checked.`,
  summary: ({ errors, warnings, rules: count }) =>
    `${counted(count, "rule")} checked: ${format.number(errors)} against the rules, ${format.number(warnings)} not sure.`,
  recognised: (elements) => `Recognised: ${format.list(elements)}.`,
  nothingRecognised: "Nothing of an official document was recognised; only paper, margins and fonts are sure.",
};
