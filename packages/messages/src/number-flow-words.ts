import type { Language } from "./language.ts";
import type { numberFlows as shape } from "./vi/extension/number-flows.ts";

export type NumberFlowWords = typeof shape;

/** The words of what makes criteria sets, records indices and reads foreign sheets in the window: loaded on use. */
export async function loadNumberFlowWords(language: Language): Promise<NumberFlowWords> {
  switch (language) {
    case "vi":
      return (await import("./vi/extension/number-flows.ts")).numberFlows;
    case "en":
      return (await import("./en/extension/number-flows.ts")).numberFlows;
  }
}
