import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resourceFolder } from "../resources.ts";

/** The shells that cchc completes for. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof shells)[number];

/** Whether a text names one of them. */
export function isShell(text: unknown): text is Shell {
  return shells.some((shell) => shell === text);
}

const files = {
  bash: "cchc.bash",
  zsh: "cchc.zsh",
  fish: "cchc.fish",
  powershell: "cchc.ps1",
} as const satisfies Record<Shell, string>;

/** The script that makes a shell ask cchc for what may be typed. */
export function completionScript(shell: Shell): string {
  return readFileSync(join(resourceFolder("completion"), files[shell]), "utf8");
}
