import type {
  TemplateFileFault,
  TemplateHazard,
  TemplateKind,
  TemplateLimit,
  TemplatePlace,
  UnreachedPlace,
} from "@cchc/core/problems/template-problems";
import type { ProblemText, ProblemTexts } from "../../vi/problems/problem-texts.ts";
import { counted } from "../counted.ts";
import { format } from "../format.ts";

const libreOfficeSetup = {
  windows:
    "Install LibreOffice by winget install TheDocumentFoundation.LibreOffice, or by the installer from libreoffice.org (bring it along where there is no network).",
  macos: "Install LibreOffice by the installer from libreoffice.org, or by brew install libreoffice.",
  linux: "Install LibreOffice, on Debian and Ubuntu by sudo apt install libreoffice-writer-nogui fonts-liberation2.",
};

const fileFault: { [F in TemplateFileFault]: string } = {
  "not-zip": "it is no .docx file",
  empty: "the file is empty",
  encrypted: "the file has a password",
  "old-word": "the file is in an old format (.doc or .rtf)",
  opendocument: "it is an OpenDocument file (.odt)",
  "other-office": "it belongs to another program, such as Excel",
  "no-document": "it has no main document inside",
  "broken-xml": "its content is damaged",
  "strict-format": "it was saved as “Strict Open XML”",
  encoding: "its content has a strange encoding",
  "duplicate-part": "a part inside occurs twice",
};

/** What to do where saving again in Word does not help. */
const fileRepair: { readonly [F in TemplateFileFault]?: string } = {
  empty: "Copy the whole file again, or take a built-in template: cchc report new TEMPLATE",
  encrypted: "Remove the password in Word: File > Info > Protect Document > Encrypt with Password.",
  "other-office": "Choose the .docx file, or take a built-in template: cchc report new TEMPLATE",
  "strict-format": "In Word: File > Save As > “Word Document (.docx)”, not “Strict Open XML”.",
};

const hazardRepair: { readonly [H in TemplateHazard]?: string } = {
  macro: "In Word: File > Save As > “Word Document (.docx)” leaves the macros out.",
  embedding: "In Word: delete the embedded object, or paste it as a picture, then save.",
  "external-link":
    "Picture: insert it from this device. Link: File > Info > Edit Links to Files > Break Link. Attached template: Developer > Document Template > Normal.",
};

const limits: { [L in TemplateLimit]: string } = {
  "file-bytes": "the size of the file in bytes",
  entries: "the number of parts inside",
  "unpacked-bytes": "the unpacked size in bytes",
  "compression-ratio": "the compression ratio",
  "xml-depth": "the depth of nesting",
};

const hazards: { [H in TemplateHazard]: string } = {
  macro: "a macro",
  embedding: "an embedded object",
  "alt-chunk": "content taken from another file",
  dtd: "a DTD",
  "external-link": "a link to the outside",
  path: "an unsafe path",
};

const kinds: { [K in TemplateKind]: string } = {
  text: "a text",
  number: "a number",
  day: "a day",
  "yes-no": "yes or no",
  image: "picture",
  record: "a record",
  list: "a list",
};

const features = { partial: "partials {{> …}}", decorator: "decorators {{* …}}", "raw-block": "raw blocks {{{{…}}}}" };
const unreached: { [U in UnreachedPlace]: string } = {
  "field-code": "the code of a Word field",
  "alt-text": "the alternative text of a picture",
  equation: "an equation",
  link: "the address of a link",
  part: "a part that is no text of the document (properties, chart …)",
};
const acceptChanges = "In Word: Review > Accept All Changes, then save the template.";
const notRendered = "The report was not made.";
const lint = "Mend the template in Word, then look again: cchc report lint FILE --as TEMPLATE";
const seeFields = "See the fields: cchc report fields TEMPLATE";

/** Where a problem is: the part, the paragraph, the tag, and the text around it. */
function at({ part, paragraph, text, tag }: TemplatePlace): string {
  const place = [placeName(part), ...(paragraph === 0 ? [] : [`paragraph ${format.number(paragraph)}`])];
  const quoted = text === "" || text === tag ? "" : ` “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
  if (tag !== "") return `${[...place, `tag ${tag}`].join(", ")}${quoted === "" ? "" : ` in${quoted}`}`;
  return place.join(", ") + quoted;
}

/** The parts of a Word file as Word calls them; other names stay, such as those of text templates. */
function placeName(part: string): string {
  const [, name] = /^word\/([a-z]+)\d*\.xml$/.exec(part) ?? [];
  const names = new Map([
    ["document", "Body"],
    ["header", "Header"],
    ["footer", "Footer"],
    ["footnotes", "Footnotes"],
    ["endnotes", "Endnotes"],
  ]);
  return names.get(name ?? "") ?? part;
}

/** How a message about a whole file begins. */
function inFile(part: string): string {
  return part === "" ? "The template" : `The template, part ${part}`;
}

function wordFile(file: string, part: string): string {
  return part === "" ? file : `${file}, part ${part}`;
}

function nearestHint(nearest: string | null): string {
  return nearest === null ? seeFields : `Did you mean “${nearest}”? ${seeFields}`;
}

/** What is told of a template that is only checked: nothing was to be rendered, and its id is known. */
export function templateAsChecked({ message, hint }: ProblemText, template: string): ProblemText {
  return { message: message.replace(` ${notRendered}`, ""), hint: hint.replace(/ TEMPLATE$/, ` ${template}`) };
}

/** Texts of problems with report templates. */
export const templateProblems = {
  "template-not-docx": ({ part, reason }) => ({
    message: `${inFile(part)}: it cannot be read, ${fileFault[reason]}. ${notRendered}`,
    hint: fileRepair[reason] ?? "Open it in Word and save it as “Word Document (.docx)”.",
  }),
  "template-too-large": ({ part, what, found, limit }) => ({
    message: `${inFile(part)}: ${limits[what]} is ${format.number(found)}, more than ${format.number(limit)}. ${notRendered}`,
    hint: "Take pictures or superfluous content out of the template.",
  }),
  "template-unsafe-content": ({ part, what, detail }) => ({
    message: `${inFile(part)}: it has ${hazards[what]}${detail === "" || detail === part ? "" : ` (${detail})`} and was refused. ${notRendered}`,
    hint: hazardRepair[what] ?? "Take it out, or copy the content into a new .docx file.",
  }),
  "word-file-unreadable": ({ file, part, reason }) => ({
    message: `${wordFile(file, part)}: it cannot be read, ${fileFault[reason]}. Nothing was checked.`,
    hint:
      reason === "encrypted" || reason === "strict-format"
        ? (fileRepair[reason] ?? "")
        : "Open it in Word, save it as “Word Document (.docx)” and check again.",
  }),
  "word-file-too-large": ({ file, part, what, found, limit }) => ({
    message: `${wordFile(file, part)}: ${limits[what]} is ${format.number(found)}, more than ${format.number(limit)}. Nothing was checked.`,
    hint: "Copy the text to check into another Word file, without pictures.",
  }),
  "word-file-unsafe": ({ file, part, what }) => ({
    message: `${wordFile(file, part)}: it has ${hazards[what]} and was refused. Nothing was checked.`,
    hint: "Copy the content into a new .docx file and check again.",
  }),
  "template-tag-unclosed": (place) => ({
    message: `${at(place)}: the tag has no closing }}. ${notRendered}`,
    hint: lint,
  }),
  "template-tag-syntax": (place) => ({ message: `${at(place)}: the tag is malformed. ${notRendered}`, hint: lint }),
  "template-raw-output": (place) => ({
    message: `${at(place)}: three braces {{{ … }}} are not allowed. ${notRendered}`,
    hint: "Use two: {{ … }}.",
  }),
  "template-feature-refused": (params) => ({
    message: `${at(params)}: ${features[params.feature]} are not allowed. ${notRendered}`,
    hint: lint,
  }),
  "template-unknown-helper": (params) => ({
    message: `${at(params)}: there is no helper “${params.name}”. ${notRendered}`,
    hint: nearestHint(params.nearest),
  }),
  "template-unknown-field": (params) => ({
    message: `${at(params)}: there is no field “${params.name}”. ${notRendered}`,
    hint: nearestHint(params.nearest),
  }),
  "template-wrong-kind": (params) => ({
    message: `${at(params)}: “${params.name}” is ${kinds[params.found]}, but ${format.choice(params.expected.map((kind) => kinds[kind]))} is needed. ${notRendered}`,
    hint: seeFields,
  }),
  "template-helper-arguments": (params) => ({
    message: `${at(params)}: the helper “${params.name}” takes ${counted(params.expected, "value")}, not ${format.number(params.found)}. ${notRendered}`,
    hint: lint,
  }),
  "template-name-reserved": (params) => ({
    message: `${at(params)}: the name “${params.name}” is reserved. ${notRendered}`,
    hint: "Choose another name.",
  }),
  "template-block-unclosed": (place) => ({
    message: `${at(place)}: the block is not closed. ${notRendered}`,
    hint: `Add the closing tag: {{/if}} for {{#if …}}, {{/each}} for {{#each …}}. ${lint}`,
  }),
  "template-block-unopened": (place) => ({
    message: `${at(place)}: the closing tag has no opening one. ${notRendered}`,
    hint: lint,
  }),
  "template-block-mismatch": (params) => ({
    message: `${at(params)}: the closing tag does not fit ${params.opened}, opened in paragraph ${format.number(params.openedInParagraph)}. ${notRendered}`,
    hint: lint,
  }),
  "template-block-mid-text": (place) => ({
    message: `${at(place)}: the block tag stands amid other text. ${notRendered}`,
    hint: "Keep both tags in one paragraph, or each in a paragraph of its own.",
  }),
  "template-block-crosses": (place) => ({
    message: `${at(place)}: the block begins and ends in different places (cell, table or part). ${notRendered}`,
    hint: "Put both tags into the same cell, the same table or the body.",
  }),
  "template-blocks-too-deep": (params) => ({
    message: `${at(params)}: blocks are nested deeper than ${counted(params.limit, "level")}. ${notRendered}`,
    hint: lint,
  }),
  "template-field-cut": (place) => ({
    message: `${at(place)}: the block begins or ends inside a field of Word (page number, contents, reference …). ${notRendered}`,
    hint: "Keep the whole field inside the block or outside it.",
  }),
  "template-note-in-loop": (place) => ({
    message: `${at(place)}: a footnote or endnote stands inside a loop, and each note has one number only. ${notRendered}`,
    hint: "Move the note out of the loop, or write its text as a paragraph inside the loop.",
  }),
  "template-condition-constant": (place) => ({
    message: `${at(place)}: this condition always has the same answer.`,
    hint: `Write the name of a field into the condition, or remove the tag. ${seeFields}`,
  }),
  "template-never-printed": (params) => ({
    message: `${at(params)}: ${params.branch === "main" ? "the content of the block" : "the {{else}} of the block"} is never printed, because the block stands inside ${params.because} (paragraph ${format.number(params.becauseParagraph)}).`,
    hint: "Move the block out of the other one, or correct the condition.",
  }),
  "template-style-missing": (params) => ({
    message: `${at(params)}: the template uses the style “${params.style}”, which the file does not have; Word will use Normal.`,
    hint: "Choose a style for that paragraph in Word and save.",
  }),
  "template-tag-mistyped": (params) => ({
    message: `${at(params)}: this looks like a mistyped tag; it will be printed as it stands.`,
    hint:
      params.meant === null
        ? "A tag begins with {{ and ends with }}; delete what is left over."
        : `If it is a tag, type ${params.meant}`,
  }),
  "template-tag-unreached": (params) => ({
    message: `${at(params)}: the tag stands in ${unreached[params.where]}, where it is not filled.`,
    hint: "Type the tag into the text of the document, its header or footer.",
  }),
  "template-tracked-change": (params) => ({
    message:
      params.how === "around"
        ? `${at(params)}: the tag carries tracked changes; it is read as if they were accepted, and their marks stay in the document.`
        : `${at(params)}: the tag was deleted with changes tracked; it is not filled and shows as struck-out text.`,
    hint: acceptChanges,
  }),
  "template-tracked-changes-left": (params) => ({
    message: `${at(params)}: from here on the template has ${counted(params.count, "tracked change")}; the marks will be in every document.`,
    hint: acceptChanges,
  }),
  "template-manifest-invalid": ({ file, path, expected }) => ({
    message: `${file}: ${path} must be ${expected}. ${notRendered}`,
    hint: "Compare it with the description of a template in templates/.",
  }),
  "report-image-too-large": ({ file, what, found, limit }) => ({
    message: `The picture ${file} has ${format.number(found)} ${what}, more than the limit of ${format.number(limit)}. ${notRendered}`,
    hint: "Make the picture smaller, or take the tag {{hinh …}} out of the template.",
  }),
  "report-images-too-many": ({ what, found, limit }) => ({
    message: `The report needs ${format.number(found)} ${what === "bytes" ? "bytes of pictures" : "pictures"}, more than the limit of ${format.number(limit)}. ${notRendered}`,
    hint: "Choose a shorter period, make the pictures smaller, or print fewer of them.",
  }),
  "template-not-found": ({ template, known, nearest }) => ({
    message: `There is no report template “${template}”.`,
    hint:
      nearest.length > 0
        ? `Did you mean ${format.choice(nearest)}? See the templates: cchc report list`
        : `Templates: ${format.list(known)}. See: cchc report list`,
  }),
  "template-format-missing": ({ template, format: wanted, formats }) => ({
    message: `Template “${template}” has no ${wanted} format. ${notRendered}`,
    hint: `Choose --format ${format.choice(formats)}.`,
  }),
  "report-format-unclear": ({ file, formats }) => ({
    message: `It is not clear what kind of file ${file} is. ${notRendered}`,
    hint: `End its name with ${format.choice(formats.map((ending) => `.${ending}`))}, or make --format agree with it.`,
  }),
  "period-not-begun": ({ from, today }) => ({
    message: `The period starts on ${format.day(from)}, and today is ${format.day(today)}. No file was written.`,
    hint: "Look at --year or --period again.",
  }),
  "period-malformed": ({ text, turned }) => ({
    message: turned === null ? `“${text}” is no period.` : `The period “${text}” ends before it begins.`,
    hint:
      turned === null
        ? "Write its first and last day with two dots between them: 01/01/2021..30/09/2023; or a quarter or six months of a reporting year: 2026-Q1, 2026-6T."
        : `Change the days over: --period ${turned}`,
  }),
  "explanation-not-found": ({ file, explanation }) => ({
    message: `There is no ${explanation} beside ${file}, so nothing says where its figures come from.`,
    hint: "Render the report again, or explain from the data: cchc report explain TEMPLATE --year YEAR",
  }),
  "explanation-invalid": ({ explanation }) => ({
    message: `${explanation} is no explanation written by cchc.`,
    hint: "Render the report again to write it anew: cchc report render",
  }),
  "report-figure-not-found": ({ figure, nearest, places = [] }) => {
    const list = nearest.map((words, index) => `${places[index] ?? ""} “${words}”`).join("; ");
    return {
      message: `The report has no figure “${figure}”.`,
      hint:
        places.length > 0
          ? `Figures with these words: ${list}. Say the place: --figure ${places[0]}`
          : nearest.length > 0
            ? `Did you mean “${nearest[0]}”?`
            : "See the names of figures: leave out --figure.",
    };
  },
  "batch-needs-folder": ({ output }) => ({
    message: `${output} is a file, and many documents go into a folder. ${notRendered}`,
    hint: "Give -o the name of a folder; it is made if it is not there.",
  }),
  "reports-unlike": ({ old, now }) => ({
    message: `These cannot be compared: one is by the template “${old}”, the other by “${now}”.`,
    hint: "Choose two documents by the same template, or leave out the file after --diff to compare with the data as they are.",
  }),
  "libre-office-missing": ({ configured, system }) => ({
    message:
      configured === null
        ? `This machine has no LibreOffice, which makes the PDF. ${notRendered}`
        : `CCHC_SOFFICE is ${configured}, where there is no program that can be run. ${notRendered}`,
    hint: `${configured === null ? libreOfficeSetup[system] : "Make CCHC_SOFFICE the path of soffice, or unset it to have it looked for."} Or use --format docx, open the file in Word and choose File > Save As > PDF.`,
  }),
  "pdf-timed-out": ({ file, seconds }) => ({
    message: `After ${format.number(seconds)} seconds LibreOffice had not yet made a PDF of ${file}, so it was stopped. ${notRendered}`,
    hint: "Try again when the machine is less busy; or use --format docx, open the file in Word and choose File > Save As > PDF.",
  }),
  "pdf-failed": ({ file, detail }) => ({
    message: `LibreOffice could not make a PDF of ${file}${detail === "" ? "" : ` (${detail})`}. ${notRendered}`,
    hint: "Use --format docx and open the file in Word; if Word can, choose File > Save As > PDF.",
  }),
} satisfies Partial<ProblemTexts>;
