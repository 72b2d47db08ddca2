import { registerForm } from "../../forms/register-form.ts";
import type { Services } from "../../services.ts";

/** The form of a reform plan, in place of its JSON. */
export function registerPlanEditor(services: Services): void {
  registerForm(services, "cchc.planEditor", async () =>
    (await import("./plan-form-opener.ts")).planFormOpener(services),
  );
}
