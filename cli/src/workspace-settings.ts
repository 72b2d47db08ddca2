import { defaultWeakPercent } from "@cchc/core/indices/weak";
import { type ClarityPoint, clarityPoints } from "@cchc/core/model/codes";
import type { Workspace } from "@cchc/core/model/workspace";
import { usualTolerance } from "@cchc/core/targets/target-facts";

/** The settings of a workspace as programs get them: null or no lines where there is nothing. */
export interface WorkspaceSettings {
  title: string;
  language: "vi" | "en";
  reportingYearStart: string;
  dueSoonDays: number;
  /** A component of an index below this percent of its maximum is weak. */
  weakPercent: number;
  /** What a task must make clear; all six points unless chosen. */
  clarity: readonly ClarityPoint[];
  /** In percent of the way to the goal. */
  targetTolerance: number;
  /** From which change in percent a figure gets a remark of `check`; null for never. */
  figureJumpPercent: number | null;
  parentBody: string | null;
  issuer: string | null;
  issuerCode: string | null;
  /** The letters of the drafting unit in the numbers of official letters. */
  letterCode: string | null;
  place: string | null;
  signature: readonly string[];
  signer: string | null;
  recipients: readonly string[];
}

/** The settings that a report prints at its head and foot. */
export const headFields = [
  "parentBody",
  "issuer",
  "issuerCode",
  "place",
  "signature",
  "signer",
  "recipients",
] as const satisfies readonly (keyof WorkspaceSettings)[];

/** The settings of cchc.json. */
export function settingsOf({ title, language, settings }: Workspace): WorkspaceSettings {
  const {
    reportingYearStart,
    dueSoonDays,
    clarity = clarityPoints,
    targetTolerance = usualTolerance,
    figureJumpPercent = null,
    weakPercent = defaultWeakPercent,
    signature = [],
    recipients = [],
  } = settings;
  const { parentBody = null, issuer = null, issuerCode = null, letterCode = null } = settings;
  const { place = null, signer = null } = settings;
  const head = { parentBody, issuer, issuerCode, letterCode, place, signature, signer, recipients };
  return {
    title,
    language,
    reportingYearStart,
    dueSoonDays,
    weakPercent,
    clarity,
    targetTolerance,
    figureJumpPercent,
    ...head,
  };
}

/** What a report's head and foot still lack. */
export function emptyHeadFields(settings: WorkspaceSettings): (typeof headFields)[number][] {
  return headFields.filter((field) => (settings[field] ?? "").length === 0);
}
