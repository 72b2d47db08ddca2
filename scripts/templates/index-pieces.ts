import { body, itemLetter, letter, type Piece, table, tags } from "./piece.ts";

/*
 * What the yearly report says of the province's indices: a table for each, then the components that are weak with the
 * causes and the tasks that follow from them.
 */

/** All of it; a sentence where there are no results. */
export function indexResults(): Piece[] {
  return [
    tags("{{#if các_chỉ_số}}"),
    body(
      "Giá trị và hạng ghi đúng như đã công bố, theo năm của chỉ số; mức tăng, giảm so với năm trước được tính từ các số đó.",
    ),
    tags("{{#each các_chỉ_số}}"),
    letter(
      `${itemLetter}{{tên_chỉ_số}}{{#if cơ_quan_công_bố}}, {{cơ_quan_công_bố}} công bố{{/if}}{{#if minh_họa}} (*){{/if}}:`,
    ),
    table(
      [
        { width: 14, heading: "Năm", value: "{{năm}}", align: "centre" },
        { width: 28, heading: "Kết quả", value: "{{kết_quả_công_bố}}", align: "centre" },
        { width: 24, heading: "Hạng, nhóm", value: "{{hạng}}{{nhóm}}", align: "centre" },
        { width: 42, heading: "So với năm trước", value: "{{so_với_năm_trước}}" },
        { width: 53, heading: "Ghi chú", value: "{{điều_cần_lưu_ý}}" },
      ],
      { open: "{{#each các_kết_quả}}", close: "{{/each}}" },
      { short: true },
    ),
    ...weakComponents(),
    tags("{{/each}}", "{{else}}"),
    body("Trong kỳ báo cáo chưa có kết quả công bố nào về các chỉ số của {{loại_đơn_vị_cấp_tỉnh}}."),
    tags("{{/if}}"),
  ];
}

/** The weak components of the last result, each with what is done about it. */
function weakComponents(): Piece[] {
  return [
    tags("{{#if các_thành_phần_yếu}}"),
    body(
      "Chỉ số thành phần năm {{năm_gần_nhất}} đạt dưới {{ngưỡng_đạt_thấp}} mức tối đa, nguyên nhân và nhiệm vụ khắc phục:",
    ),
    tags("{{#each các_thành_phần_yếu}}"),
    body(
      "- {{tên_thành_phần}}{{#if mức_đạt_thành_phần}}: {{mức_đạt_thành_phần}}{{/if}}.{{#each các_biện_pháp_khắc_phục}} Nguyên nhân: {{veCau nguyên_nhân}}{{#if đơn_vị_có_trách_nhiệm}}; trách nhiệm: {{đơn_vị_có_trách_nhiệm}}{{/if}}. Nhiệm vụ khắc phục: {{#each nhiệm_vụ_khắc_phục}}{{#unless @first}}; {{/unless}}{{veCau tiêu_đề}} ({{cơ_quan_chủ_trì}}{{#if hạn}}, hạn {{ngay hạn}}{{/if}}, {{tên_trạng_thái}}){{/each}}.{{else}} Chưa xác định nguyên nhân và nhiệm vụ khắc phục.{{/each}}",
    ),
    tags("{{/each}}", "{{else}}", "{{#if có_chỉ_số_thành_phần}}"),
    body("Năm {{năm_gần_nhất}} không có chỉ số thành phần nào đạt dưới {{ngưỡng_đạt_thấp}} mức tối đa."),
    tags("{{else}}"),
    body("Chưa có kết quả các chỉ số thành phần năm {{năm_gần_nhất}} để phân tích nguyên nhân."),
    tags("{{/if}}", "{{/if}}"),
  ];
}
