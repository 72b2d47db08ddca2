import type { WorkspaceSettings } from "../workspace-settings.ts";
import { fields } from "./table.ts";
import type { View } from "./view.ts";

/** All settings of a workspace, the empty ones too. */
export function settingsLines(item: WorkspaceSettings, view: View): string[] {
  const { format, workspace } = view.texts;
  const { field, empty, language, monthDay } = workspace.settings;
  const text = (value: string | null) => value ?? empty;
  const lines = (values: readonly string[]) => (values.length === 0 ? empty : values.join(" / "));
  return fields(
    [
      [field.title, item.title],
      [field.language, language[item.language]],
      [field.reportingYearStart, monthDay(item.reportingYearStart)],
      [field.dueSoonDays, format.number(item.dueSoonDays)],
      [field.weakPercent, format.number(item.weakPercent)],
      [field.clarity, item.clarity.map((point) => view.texts.labels.clarityPoint[point]).join(", ")],
      [field.targetTolerance, format.percent(item.targetTolerance)],
      ...(item.figureJumpPercent === null
        ? []
        : [[field.figureJumpPercent, format.percent(item.figureJumpPercent)] as const]),
      [field.parentBody, text(item.parentBody)],
      [field.issuer, text(item.issuer)],
      [field.issuerCode, text(item.issuerCode)],
      [field.letterCode, text(item.letterCode)],
      [field.place, text(item.place)],
      [field.signature, lines(item.signature)],
      [field.signer, text(item.signer)],
      [field.recipients, lines(item.recipients)],
    ],
    view,
  );
}
