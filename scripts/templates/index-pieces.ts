import type { Paragraph, Table } from "docx";
import { listTable, tags, text } from "./word.ts";

/* What the yearly report says of the province's indices: a table for each. */

/** The indices under a point of their own, numbered by `number`; nothing without results. */
export function indexResults(number: string): (Paragraph | Table)[] {
  return [
    ...tags("{{#if các_chỉ_số}}"),
    text("Point", `${number}. Kết quả các chỉ số`),
    text(
      "Body",
      "Giá trị và hạng ghi đúng như đã công bố, theo năm của chỉ số; mức tăng, giảm so với năm trước được tính từ các số đó.",
    ),
    ...tags("{{#each các_chỉ_số}}"),
    text(
      "Letter",
      "{{chuCai @index}}) {{tên_chỉ_số}}{{#if cơ_quan_công_bố}}, {{cơ_quan_công_bố}} công bố{{/if}}{{#if minh_họa}} (*){{/if}}:",
    ),
    listTable(
      [
        { width: 14, heading: "Năm", value: "{{năm}}", align: "centre" },
        { width: 28, heading: "Kết quả", value: "{{kết_quả_công_bố}}", align: "centre" },
        { width: 24, heading: "Hạng, nhóm", value: "{{hạng}}{{nhóm}}", align: "centre" },
        { width: 42, heading: "So với năm trước", value: "{{so_với_năm_trước}}" },
        { width: 53, heading: "Ghi chú", value: "{{điều_cần_lưu_ý}}" },
      ],
      { open: "{{#each các_kết_quả}}", close: "{{/each}}" },
    ),
    ...tags("{{/each}}", "{{/if}}"),
  ];
}
