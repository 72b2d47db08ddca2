import { body, caption, note, type Piece, table, tags } from "./piece.ts";

/* What reports say of the targets of plans: how many stand how, and each with its reason and where the numbers stand. */

/** One sentence: how many targets stand how. It wants `số_liệu_chỉ_tiêu` at its place. */
export function targetSentence(where: string): Piece[] {
  const part = (name: string, words: string) =>
    `{{#if số_liệu_chỉ_tiêu.${name}}}; ${words} {{dem số_liệu_chỉ_tiêu.${name}}}{{/if}}`;
  return [
    body(
      `Đánh giá {{dem số_liệu_chỉ_tiêu.tổng_số}} chỉ tiêu tính đến hết {{ngayDayDu tính_đến_ngày}}: {{#if số_liệu_chỉ_tiêu.đã_đạt}}đạt {{dem số_liệu_chỉ_tiêu.đã_đạt}}{{else}}chưa có chỉ tiêu nào đạt{{/if}}${part("đúng_tiến_độ", "đúng lộ trình")}${part("chậm_lộ_trình", "chậm so với lộ trình")}${part("không_đạt", "không đạt")}${part("chưa_đánh_giá_được", "chưa đánh giá được")}. Căn cứ đánh giá từng chỉ tiêu nêu tại ${where}.`,
    ),
  ];
}

/** The targets in a table of a lying page, then the units that lag and what a reader must know beside. */
export function targetTable(title: string): Piece[] {
  return [
    caption(title),
    table(
      [
        { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 32, heading: "Số", value: "{{số}}{{#if minh_họa}}*{{/if}}", align: "centre" },
        {
          width: 52,
          heading: "Chỉ tiêu",
          value: "{{veCau tiêu_đề}}{{#if cơ_quan_chủ_trì}} ({{cơ_quan_chủ_trì}}){{/if}}",
        },
        { width: 52, heading: "Mức phải đạt", value: "{{mức_phải_đạt}}" },
        { width: 28, heading: "Đánh giá", value: "{{tên_trạng_thái}}", align: "centre" },
        {
          width: 78,
          heading: "Căn cứ đánh giá",
          value: "{{căn_cứ_đánh_giá}}{{#if nguồn_số_liệu}} (nguồn: {{nguồn_số_liệu}}){{/if}}",
        },
      ],
      { open: "{{#each chỉ_tiêu}}", close: "{{/each}}" },
    ),
    tags("{{#each chỉ_tiêu}}", "{{#if các_đơn_vị_chưa_đạt}}"),
    body(
      "{{số}}, đơn vị chưa đạt hoặc chưa đánh giá được: {{#each các_đơn_vị_chưa_đạt}}{{#unless @first}}; {{/unless}}{{tên_đơn_vị}} ({{căn_cứ_đánh_giá}}){{/each}}.",
    ),
    tags("{{/if}}", "{{#each các_lưu_ý}}"),
    note("{{../số}}: {{lưu_ý_đánh_giá}}."),
    tags("{{/each}}", "{{/each}}"),
  ];
}
