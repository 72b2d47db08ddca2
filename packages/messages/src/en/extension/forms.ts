import type { forms as vi } from "../../vi/extension/forms.ts";

export const forms: typeof vi = {
  plan: {
    column: { number: "No.", title: "Task", product: "Product" },
  },
};
