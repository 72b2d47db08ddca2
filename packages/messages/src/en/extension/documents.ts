import type { documents as vi } from "../../vi/extension/documents.ts";
import { counted } from "../counted.ts";
import { format } from "../format.ts";

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

export const documents: typeof vi = {
  making: (title) => `Making “${title}”`,
  interrupted: "Stopped on the way; the documents that were written are whole.",
  bug: "Something went wrong that should not; the log says more.",
  incomplete: (files) =>
    `NOTE: ${counted(files, "file")} could not be read, and what is in them is missing from the figures; see the Problems panel.`,
  trust: {
    why: "This folder is not trusted, so its own templates cannot be used; the built-in ones can.",
    manage: "Manage trust",
  },
  chooseTemplate: {
    title: "Choose a document or report",
    placeholder: "Type some letters of its name, marks do not matter",
    own: "Your own templates",
    builtIn: "Built-in templates",
    notTrusted: "Cannot be used while the folder is not trusted",
    copy: "Copy a built-in template to change it",
    ofFields: "Fields of which template",
  },
  subject: {
    period: "Period of the report",
    everything: "All findings up to today",
    otherPeriods: "Other periods",
    typed: "Other days…",
    typedHow: "Type from day to day, like 1/1/2021..30/9/2023, or Q3/2023, 6T/2023",
    ofPlan: "Of a plan",
    visit: "Visit",
    search: "Type the number of the visit or the unit, marks do not matter",
    suited: "Suited to this template",
    several: "Many visits at once, a document each",
    others: "Other visits",
    batch: {
      concluded: ({ year, count }) => `All concluded visits${inYear(year)} (${format.number(count)})`,
      overdue: ({ year, count }) => `All visits with overdue findings${inYear(year)} (${format.number(count)})`,
      planned: ({ year, count }) => `All visits ahead${inYear(year)} (${format.number(count)})`,
    },
    programme: "Inspection programme",
    criteria: "Criteria set",
    plan: "Plan",
    month: "Month of the report",
  },
  format: {
    title: "Kind of file",
    name: {
      docx: { label: "Word", description: ".docx" },
      pdf: { label: "PDF", description: ".pdf, needs LibreOffice on this machine" },
      html: { label: "Web page", description: ".html" },
      md: { label: "Plain text (Markdown)", description: ".md" },
    },
  },
  overwrite: {
    ask: (file) => `${file} is there and was edited since, or was not made here. Overwrite it?`,
    newName: (file) => `If the old file is kept, the new one is called ${file}.`,
    replace: "Overwrite",
    keep: "Keep it, use a new name",
    askSeveral: (count) =>
      `${counted(count, "file")} are there and were edited since, or were not made here. Overwrite all?`,
    named: (files) => [...files.slice(0, 10), ...(files.length > 10 ? ["…"] : [])].join("\n"),
    replaceAll: "Overwrite all",
  },
  unsaved: {
    ask: (count) => `${counted(count, "file")} with unsaved changes. Documents are made of what is saved.`,
    save: "Save, then make it",
    goOn: "Make it without saving",
  },
  open: {
    word: "Open in Word",
    file: "Open file",
    preview: "Preview",
    reveal: "Show in folder",
    fields: "Show the fields",
    download: "Download",
    refused: (file) =>
      `This machine cannot open ${file}. See whether Word or LibreOffice is installed, or open the file from its folder.`,
    elsewhere: (file) =>
      `${file} lies on the server, where Word on this machine cannot open it. Download it, then open it.`,
  },
  issue: {
    title: (document) => `Number of “${document}”`,
    day: "Day of issue",
    number: "Number: it is registered right after this step",
    noNumber: "A document's number has figures, like 12/TB-SNV",
    issuing: "Registering the number and writing the document",
    notWritten: (number) =>
      `Number ${number} is given, but the file could not be written. Mend that and make the document again: it will have this number.`,
  },
  newTemplate: {
    copied: ({ folder, title }) =>
      `The template “${title}” was copied to ${folder}. It is used from now on; edit the Word file there and save it.`,
  },
  page: {
    explain: "What stands behind each figure",
    fields: "Fields for templates",
    templates: "Check of templates",
    format: "Check of layout",
    mainFigures: "Main figures",
    details: (count) => `Figures of details (${format.number(count)})`,
    noTemplates: "This folder has no templates of its own; the built-in ones need no check.",
    templateFine: (file) => `${file}: nothing wrong.`,
    templateFaults: ({ file, errors, warnings }) =>
      `${file}: ${counted(errors, "error")}, ${counted(warnings, "warning")}`,
    place: "Place",
    what: "What is wrong",
    how: "How to mend it",
  },
  problems: {
    source: "Template",
    formatSource: "Layout",
    line: (line) => `Line ${format.number(line)}`,
    paragraph: (paragraph) => `Paragraph ${format.number(paragraph)}`,
    wholeFile: "Whole file",
  },
  preview: {
    panel: (title) => `Preview: ${title}`,
    saved: "Of the saved data; unsaved changes do not show here.",
    live: "Of the data being edited, not saved yet.",
    number: (number, on) => (on === null ? `Number ${number}` : `Number ${number} of ${format.day(on)}`),
    noNumber: "No number yet",
    tooLong: "The document is too long to be shown here. Open it in Word.",
  },
};
