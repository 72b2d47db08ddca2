import { registerForm } from "../../forms/register-form.ts";
import type { Services } from "../../services.ts";

/** The form of a scorecard, in place of its JSON. */
export function registerScorecardEditor(services: Services): void {
  registerForm(services, "cchc.scorecardEditor", async () =>
    (await import("./scorecard-form-opener.ts")).scorecardFormOpener(services),
  );
}
