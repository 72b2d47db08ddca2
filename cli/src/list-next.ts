import type { ImportKind } from "@cchc/core/lists/list-kinds";

/** What is worth typing once a list was imported: the list, and the way back. */
export const nextAfterImport: { readonly [K in ImportKind]: readonly string[] } = {
  units: ["unit list", "history units"],
  people: ["person list", "history people"],
  tasks: ["task list"],
  figures: ["figure list"],
  initiatives: ["initiative list", "history initiatives"],
  documents: ["document list", "history documents"],
};
