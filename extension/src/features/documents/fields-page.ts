import { join } from "node:path";
import { sampleWords } from "@cchc/publishing/field-words";
import { templateContract } from "@cchc/publishing/render";
import { sampleReport } from "@cchc/publishing/sample";
import { listFields } from "@cchc/report/fields";
import { describeHelpers } from "@cchc/report/handlebars/helpers";
import { showListPage } from "../../pages/list-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import { resourceFolder } from "../../resources.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { chooseTemplate } from "./choose-template.ts";

/** Lists what a template may say: fields, helpers, and how tags are typed. */
export async function fieldsPage(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<void> {
  const id = reference?.kind === "template" ? reference.id : undefined;
  const { chosen, template } = await chooseTemplate(services, session, { id });
  const { fields, vocabulary } = await templateContract(chosen.data);
  const examples = resourceFolder(services.context.extensionUri, "examples");
  const sample = await sampleReport(template, join(examples, "hau-giang"));
  await showListPage(services, `fields ${chosen.data}`, () => {
    const { texts } = services;
    const { reports } = texts;
    const { field, helperUse } = reports;
    return {
      title: `${texts.extension.documents.page.fields}: ${chosen.title}`,
      intro: [],
      sections: [
        {
          title: texts.extension.documents.page.fields,
          columns: [field.vietnamesePath, field.kind, field.sample],
          rows: listFields(fields, vocabulary, sample).map((one) => ({
            cells: [one.vietnamesePath, reports.kind[one.kind], sampleWords(one, texts)],
          })),
        },
        {
          title: reports.syntaxTitle,
          columns: [field.typed, field.use],
          rows: reports.syntax.map(({ typed, use }) => ({ cells: [typed, use] })),
        },
        {
          title: reports.helpersTitle,
          columns: [field.helper, field.use, field.sample, field.prints],
          rows: describeHelpers(vocabulary).map(({ usage, name, call, prints }) => ({
            cells: [usage, helperUse[name] ?? "", call, prints],
          })),
        },
      ],
    };
  });
}
