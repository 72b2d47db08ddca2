// Writes docs/transcripts/finding-add.md: what a real terminal (tmux, 80 columns) shows while a finding is recorded by
// prompts. Run by hand: pnpm transcript
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { repository } from "../../scripts/bundle.ts";
import { cleanEnvironment, cliBin } from "../support/run-cli.ts";

const enter = { key: "Enter" };
const socket = "cchc-transcript";
const folder = mkdtempSync(join(tmpdir(), "cchc-transcript-"));
const parts: string[] = [
  "# Ghi một tồn tại bằng cách trả lời câu hỏi",
  "",
  "Màn hình thật của một cửa sổ dòng lệnh 80 cột (tmux), trên không gian làm việc mẫu, ngày 20/09/2023. Do",
  "`test/transcripts/finding-add.ts` chép lại; không sửa tay.",
];

function tmux(...args: readonly string[]): string {
  return execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], { encoding: "utf8", env: environment() });
}

function environment(): Record<string, string> {
  return {
    ...cleanEnvironment(),
    PATH: `${join(folder, "bin")}:${process.env.PATH ?? ""}`,
    HOME: folder,
    LC_ALL: "C.UTF-8",
    TERM: "xterm-256color",
    CCHC_TODAY: "2023-09-20",
    CCHC_ACTOR: "lan@snv.example.vn",
  };
}

/** Types and presses, then waits until the screen shows `expected`: a transcript of something else must not come about. */
async function act(keys: readonly (string | { key: string })[], expected: string): Promise<void> {
  for (const key of keys) {
    if (typeof key === "string") tmux("send-keys", "-t", "main", "-l", key);
    else tmux("send-keys", "-t", "main", key.key);
    await pause(300);
  }
  for (let waited = 0; !screen().includes(expected); waited += 100) {
    if (waited > 15_000) throw new Error(`the screen never showed “${expected}”:\n${screen()}`);
    await pause(100);
  }
  await pause(300);
}

function screen(): string {
  return tmux("capture-pane", "-p", "-t", "main").trimEnd();
}

/** Writes down the screen as it is, under what was just done. */
function show(done: string): void {
  parts.push("", done, "", "```text", screen(), "```");
}

async function main(): Promise<void> {
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bashrc"), "PS1='$ '\n");
  writeFileSync(join(folder, "bin", "cchc"), `#!/bin/sh\nexec '${process.execPath}' '${cliBin}' "$@"\n`);
  chmodSync(join(folder, "bin", "cchc"), 0o755);
  tmux("new-session", "-d", "-s", "main", "-x", "80", "-y", "34", "-c", folder, "/bin/bash --rcfile bashrc");
  await act([], "$");
  await act(["cchc init kiem-tra --sample hau-giang && cd kiem-tra", enter], "Lệnh tiếp theo");
  for (const [unit, on] of [
    ["xa-phu-huu", "18/9/2023"],
    ["xa-phu-tan", "19/9/2023"],
  ]) {
    await act([`cchc visit plan ${unit} --on ${on} --kind surprise`, enter], "Đã lên kế hoạch");
    await act(["clear", enter], "$");
  }
  await act(["cchc visit start 2023-044 --on 18/9/2023", enter], "đã bắt đầu");
  await act(["clear", enter], "$");
  await act(["cchc visit start 2023-045 --on 19/9/2023", enter], "đã bắt đầu");
  await act(["clear", enter], "$");

  await act(["cchc finding add", enter], "Xã Phú Hữu");
  show("Lượt đang kiểm tra đứng trước, mới nhất trên cùng.");
  await act(["phu huu"], "nào? phu huu");
  show("Gõ vài chữ, không cần dấu.");
  await act([enter], "Thuộc lĩnh vực nào?");
  await act(["thu tuc", enter], "Tồn tại, hạn chế là gì?");
  await act(["Hồ sơ đăng ký biến động đất đai giải quyết trễ hạn", enter], "Mức độ?");
  await act([{ key: "Up" }, enter], "Mô tả thêm");
  await act([enter], "Nguyên nhân");
  await act(["Phối hợp với Văn phòng Đăng ký đất đai chưa chặt chẽ", enter], "Kiến nghị");
  await act([enter], "Đơn vị nào chịu trách nhiệm khắc phục?");
  await act(["tai nguyen"], "❯ Sở Tài nguyên và Môi trường");
  show("Đơn vị chịu trách nhiệm cũng được tìm như vậy.");
  await act([{ key: "C-c" }], "Bản nháp được giữ");
  show("Ctrl-C: những gì đã trả lời được giữ lại.");
  await act(["clear", enter], "$");
  await act(["cchc finding add", enter], "Làm gì với bản nháp này?");
  show("Gõ lại lệnh để tiếp tục.");
  await act([enter], "Đơn vị nào chịu trách nhiệm khắc phục?");
  await act(["tai nguyen", enter], "Hạn khắc phục?");
  show("Câu đã trả lời không hỏi lại. Thời hạn có bốn cách đặt.");
  await act([enter], "Bao nhiêu ngày làm việc?");
  await act(["10", enter], "Lưu tồn tại này?");
  show("Trước khi lưu: tất cả câu trả lời, thời hạn dự kiến và cách tính.");
  await act([enter], "Đã ghi tồn tại");
  show("Đã lưu; bản nháp không còn.");

  const target = join(repository, "docs", "transcripts", "finding-add.md");
  mkdirSync(join(target, ".."), { recursive: true });
  writeFileSync(target, `${parts.join("\n")}\n`);
}

try {
  await main();
} finally {
  try {
    tmux("kill-server");
  } catch {
    // It never started.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
