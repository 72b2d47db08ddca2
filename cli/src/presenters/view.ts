import type { Catalogue } from "@cchc/messages/catalogue";
import type { Style } from "./style.ts";

/** What a presenter for people works with. */
export interface View {
  texts: Catalogue;
  /** Columns to fit into; null in a pipe or a file, where nothing is wrapped or cut. */
  width: number | null;
  style: Style;
}
