import type { completion as shape } from "../vi/completion.ts";

export const completion: typeof shape = {
  /** Paragraphs, each with its lines. */
  install: [
    [
      "Type some letters and press Tab: commands, flags, units, visits are completed.",
      "Type the line of your shell once, then open its window anew:",
    ],
    [
      "PowerShell (Windows), for the open window only:",
      "  cchc completion powershell | Out-String | Invoke-Expression",
      "  To keep it: add that line to the file that $PROFILE names.",
    ],
    ["bash:", "  echo 'source <(cchc completion bash)' >> ~/.bashrc"],
    ["zsh:", "  echo 'autoload -Uz compinit; compinit; source <(cchc completion zsh)' >> ~/.zshrc"],
    ["fish:", "  cchc completion fish > ~/.config/fish/completions/cchc.fish"],
    ["Command Prompt (cmd) of Windows cannot complete."],
  ],
};
