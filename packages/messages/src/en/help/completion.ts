import type { completionHelp as shape } from "../../vi/help/completion.ts";

export const completionHelp: typeof shape = {
  completion: {
    summary: "Complete commands with the Tab key",
    description:
      "Without an argument it says how to turn it on in each shell; with a shell's name it prints the script for it. Tab " +
      "completes commands, flags, choices, ids of units, numbers of visits and findings, people, report templates; " +
      "part of a person's or unit's name, without marks, will do if only one name fits.",
    examples: [
      { command: "completion", comment: "how to turn it on" },
      { command: "completion powershell | Out-String | Invoke-Expression", comment: "turn it on in PowerShell" },
    ],
    arguments: { shell: "bash, zsh, fish or powershell" },
    flags: {},
  },
};
