import { registerForm } from "../../forms/register-form.ts";
import type { Services } from "../../services.ts";

/** The form of a visit, in place of its JSON. */
export function registerVisitEditor(services: Services): void {
  registerForm(services, "cchc.visitEditor", async () =>
    (await import("./visit-form-opener.ts")).visitFormOpener(services),
  );
}
