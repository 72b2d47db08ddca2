import { commands, Range, window } from "vscode";
import { requireTrust } from "../../adapters/trust.ts";
import { type OpenablePage, showListPage } from "../../pages/list-page.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { faultSpan } from "./fault-range.ts";
import { type CheckedTemplate, checkTemplates } from "./template-problems.ts";

/** Checks the folder's own templates and shows what was found, on a page and in the Problems panel. */
export async function checkTemplatesPage(services: Services, session: Session, id: string | undefined): Promise<void> {
  if (!(await requireTrust(services))) return;
  await showListPage(services, "templates", () => templatesPage(services, session, id));
}

async function templatesPage(services: Services, session: Session, id: string | undefined): Promise<OpenablePage> {
  const { page, problems } = services.texts.extension.documents;
  const checked = (await checkTemplates(services, session)).filter(
    ({ template }) => id === undefined || template === id,
  );
  const faulty = checked.filter(({ faults }) => faults.length > 0);
  const fine = checked.filter(({ faults }) => faults.length === 0).map(({ file }) => page.templateFine(file));
  return {
    title: page.templates,
    intro: checked.length === 0 ? [page.noTemplates] : fine,
    sections: faulty.map((one) => {
      const { file, faults, lines } = one;
      const errors = faults.filter(({ severity }) => severity === "error").length;
      return {
        title: page.templateFaults({ file, errors, warnings: faults.length - errors }),
        columns: [page.place, page.what, page.how],
        rows: faults.map((fault) => ({
          tone: fault.severity,
          cells: [placeWords(fault, lines === undefined, problems), fault.message, fault.hint],
          open: () => openFault(session, one, fault),
        })),
      };
    }),
  };
}

async function openFault(
  session: Session,
  { file, lines }: CheckedTemplate,
  fault: CheckedTemplate["faults"][number],
): Promise<void> {
  const uri = session.uriOf(file);
  if (lines === undefined) {
    await commands.executeCommand("vscode.open", uri);
    return;
  }
  const { line, from, to } = faultSpan(lines, fault);
  await window.showTextDocument(uri, { selection: new Range(line, from, line, to) });
}

function placeWords(
  { paragraph, part }: CheckedTemplate["faults"][number],
  isWord: boolean,
  words: { line: (line: number) => string; paragraph: (paragraph: number) => string; wholeFile: string },
): string {
  if (paragraph === null || part === null) return words.wholeFile;
  return isWord ? words.paragraph(paragraph) : words.line(paragraph);
}
