/**
 * A record somewhere in the workspace: what tree items carry, commands take as their first argument, and one view hands
 * to another. `file` is the workspace path of its document.
 */
export type RecordReference =
  | { kind: "plan" | "visit" | "programme" | "duty"; file: string; id: string }
  | { kind: "task" | "target"; file: string; id: string; planId: string }
  | { kind: "finding"; file: string; id: string; visitId: string }
  | { kind: "unit" | "person"; file: string; id: string };
