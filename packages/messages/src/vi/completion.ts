/** How each shell gets to complete cchc's commands. */
export const completion = {
  /** Paragraphs, each with its lines. */
  install: [
    [
      "Gõ vài chữ rồi nhấn Tab: lệnh, tùy chọn, mã đơn vị, số lượt được điền tiếp.",
      "Gõ một lần dòng lệnh của chương trình đang dùng, rồi mở lại cửa sổ lệnh:",
    ],
    [
      "PowerShell (Windows), chỉ cho cửa sổ đang mở:",
      "  cchc completion powershell | Out-String | Invoke-Expression",
      "  Để dùng mãi: thêm dòng trên vào tệp mà biến $PROFILE chỉ đến.",
    ],
    ["bash:", "  echo 'source <(cchc completion bash)' >> ~/.bashrc"],
    ["zsh:", "  echo 'autoload -Uz compinit; compinit; source <(cchc completion zsh)' >> ~/.zshrc"],
    ["fish:", "  cchc completion fish > ~/.config/fish/completions/cchc.fish"],
    ["Cửa sổ Command Prompt (cmd) của Windows không có chức năng này."],
  ],
};
