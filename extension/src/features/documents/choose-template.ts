import { type ChosenTemplate, chosenTemplate } from "@cchc/publishing/chosen-template";
import { findTemplate, listTemplates, type ReportTemplate, type TemplatePlaces } from "@cchc/publishing/templates";
import { CancellationError, workspace } from "vscode";
import { requireTrust } from "../../adapters/trust.ts";
import { type Choice, choose } from "../../questions/single.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { templatePlaces } from "./template-places.ts";

/** A template as it was chosen, with what its folder says of it. */
export interface TemplateChoice {
  chosen: ChosenTemplate;
  template: ReportTemplate;
}

/**
 * The template with this id, or one that somebody chooses among those that `suits` says; the folder's own come first.
 * The folder's own are known where it is not trusted, too, but cannot be chosen there (SPEC PREV-1).
 */
export async function chooseTemplate(
  services: Services,
  session: Session,
  { id, suits = () => true }: { id?: string | undefined; suits?: (template: ReportTemplate) => boolean },
): Promise<TemplateChoice> {
  const places = { ...templatePlaces(services, session), workspaceRoot: session.root };
  const template =
    id === undefined
      ? await askTemplate(services, (await knownTemplates(places)).filter(suits))
      : await findTemplate(id, places);
  if (template.origin === "workspace" && !(await requireTrust(services))) throw new CancellationError();
  return { chosen: chosenTemplate(template), template };
}

/** Where the folder is not trusted, the built-in template stands beside the own one that would replace it. */
async function knownTemplates(places: TemplatePlaces): Promise<ReportTemplate[]> {
  const { templates } = await listTemplates(places);
  if (workspace.isTrusted) return templates;
  const builtIn = await listTemplates({ ...places, workspaceRoot: undefined });
  return [...templates.filter(isOwn), ...builtIn.templates];
}

async function askTemplate(services: Services, templates: readonly ReportTemplate[]): Promise<ReportTemplate> {
  const { chooseTemplate: words } = services.texts.extension.documents;
  const own = templates.filter(isOwn);
  const item = (template: ReportTemplate): Choice<ReportTemplate> => ({
    label: template.title,
    value: template,
    group: own.length === 0 ? undefined : isOwn(template) ? words.own : words.builtIn,
    detail: isOwn(template) && !workspace.isTrusted ? words.notTrusted : undefined,
  });
  const choices = [...own, ...templates.filter((template) => !isOwn(template))].map(item);
  return choose(choices, { title: words.title, question: words.placeholder });
}

function isOwn({ origin }: ReportTemplate): boolean {
  return origin === "workspace";
}
