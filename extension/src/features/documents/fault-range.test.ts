import { loadCatalogue } from "@cchc/messages/catalogue";
import { templateContract } from "@cchc/publishing/render";
import { templateFaults } from "@cchc/publishing/template-faults";
import { lintText } from "@cchc/report/lint";
import { expect, test } from "vitest";
import { faultSpan } from "./fault-range.ts";

/** What each fault of a template marks. */
async function marked(source: string): Promise<string[]> {
  const lines = source.split("\n");
  const problems = lintText(source, "template.md.hbs", "markdown", await templateContract("visit"));
  return templateFaults(problems, "x", await loadCatalogue("vi")).map((fault) => {
    const { line, from, to } = faultSpan(lines, fault);
    return (lines[line] ?? "").slice(from, to);
  });
}

test("PREV-6 a fault of a text template marks its tag", async () => {
  expect(await marked("# Thông báo\n\n  Số: {{khong_co_truong_nay}} và {{ngày_sai}}\n")).toEqual([
    "{{khong_co_truong_nay}}",
    "{{ngày_sai}}",
  ]);
  expect(await marked("mở\n  {{#if visit}} còn mở\n")).toEqual(["{{#if visit}}"]);
});

test("PREV-6 a fault without a tag marks the text of its line", () => {
  const lines = ["", "   chữ  ", "sau"];
  expect(faultSpan(lines, { paragraph: 2, tag: null })).toEqual({ line: 1, from: 3, to: 6 });
  expect(faultSpan(lines, { paragraph: 99, tag: "{{x}}" })).toEqual({ line: 2, from: 0, to: 3 });
  expect(faultSpan([], { paragraph: null, tag: null })).toEqual({ line: 0, from: 0, to: 0 });
});
