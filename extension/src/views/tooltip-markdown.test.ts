import { expect, test } from "vitest";
import { asText, tooltipMarkdown } from "./tooltip-markdown.ts";

test.each([
  "<img src=x onerror=alert(1)>",
  "[mở](command:workbench.action.quit)",
  "[x](javascript:alert(1)) ![y](https://example.com/a.png)",
  "https://example.com www.example.com a@example.com",
  "**đậm** _nghiêng_ `mã` ~~bỏ~~ $(error)",
  "# Đầu đề\n- gạch\n\n1. số\n> dẫn | bảng |",
  "&lt;b&gt; &copy; \\*",
])("TREE-4 %s stays text: every sign that could mean something is escaped", (hostile) => {
  const escaped = asText(hostile);
  expect(escaped).not.toContain("\n");
  expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, "")).not.toMatch(/[!-/:-@[-`{-~]/);
  expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(hostile.replace(/\s+/g, " ").trim());
});

test("TREE-4 a tooltip is a title and a line for each fact", () => {
  const tooltip = {
    title: "Hồ sơ *trễ* hạn",
    lines: [
      { name: "Hạn", text: "30/06" },
      { name: "Chưa rõ.", text: "" },
    ],
  };
  expect(tooltipMarkdown(tooltip)).toBe("**Hồ sơ \\*trễ\\* hạn**\n\n**Hạn:** 30\\/06  \nChưa rõ\\.");
});
