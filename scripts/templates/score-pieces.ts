import { body, caption, itemLetter, letter, note, type Piece, table, tags } from "./piece.ts";

/* What reports of a period say of the scorecards of units: each peer group in some sentences, the ranks in an annex. */

/** Each peer group with its first, its last, its bands, and who is not ranked; `annex` names where the ranks stand. */
export function scoringResults(annex: string): Piece[] {
  return [
    tags("{{#if các_nhóm_chấm_điểm}}", "{{#each các_nhóm_chấm_điểm}}"),
    letter(
      `${itemLetter}Nhóm {{nhóm_đơn_vị}}, năm {{năm_chấm_điểm}}{{#if minh_họa}} (*){{/if}}: {{dem số_đơn_vị_trong_nhóm}} cơ quan, đơn vị; {{#if số_đơn_vị_xếp_loại}}đã có kết quả chính thức {{dem số_đơn_vị_xếp_loại}}{{else}}chưa cơ quan, đơn vị nào có kết quả chính thức{{/if}}{{#if số_đơn_vị_chưa_chốt}}; đang thẩm định {{dem số_đơn_vị_chưa_chốt}}{{/if}}{{#if số_đơn_vị_chưa_nộp}}; chưa nộp phiếu {{dem số_đơn_vị_chưa_nộp}}{{/if}}.`,
    ),
    tags("{{#if bảng_xếp_loại}}"),
    body(
      "- Cả nhóm đạt {{phanTram tỷ_lệ_chung_của_nhóm 2}} tổng điểm tối đa. Đứng đầu là {{đơn_vị_đứng_đầu}} ({{phanTram tỷ_lệ_đơn_vị_đứng_đầu 2}}){{#if (khac đơn_vị_đứng_đầu đơn_vị_đứng_cuối)}}; đứng cuối là {{đơn_vị_đứng_cuối}} ({{phanTram tỷ_lệ_đơn_vị_đứng_cuối 2}}){{/if}}.",
    ),
    body(
      "- Xếp loại: {{#each các_mức_xếp_loại}}{{#unless @first}}; {{/unless}}{{xếp_loại}} {{#if số_đơn_vị}}{{dem số_đơn_vị}}{{else}}0{{/if}}{{/each}}{{#if số_đơn_vị_dưới_mức}}; dưới mức xếp loại thấp nhất {{dem số_đơn_vị_dưới_mức}}{{/if}}.",
    ),
    tags("{{#if tiêu_chí_mất_điểm_nhiều}}"),
    body(
      "- Tiêu chí mất điểm nhiều: {{#each tiêu_chí_mất_điểm_nhiều}}{{#unless @first}}; {{/unless}}{{veCau tên_mục}} (đạt {{phanTram tỷ_lệ_đạt 2}}, chiếm {{phanTram tỷ_trọng_điểm_mất 2}} số điểm mất){{/each}}.",
    ),
    tags("{{/if}}", "{{/if}}", "{{#if đơn_vị_chưa_nộp}}"),
    body(
      "- Chưa nộp phiếu chấm điểm, không xếp hạng và không tính là 0 điểm: {{#each đơn_vị_chưa_nộp}}{{#unless @first}}; {{/unless}}{{tên_đơn_vị}}{{/each}}.",
    ),
    tags("{{/if}}", "{{/each}}"),
    body(
      `Tỷ lệ là điểm đạt được trên điểm tối đa của riêng từng cơ quan, đơn vị. Thứ hạng từng cơ quan, đơn vị tại ${annex}.`,
    ),
    tags("{{else}}"),
    body("Trong kỳ báo cáo chưa tổ chức chấm điểm, xếp hạng cải cách hành chính các cơ quan, đơn vị."),
    tags("{{/if}}"),
  ];
}

/** Where the set prints other maxima than its items make: what it prints, what they make, and what counts here. */
export function maximaNote(): Piece[] {
  return [
    tags("{{#if các_điểm_tối_đa_lệch}}"),
    note(
      "Điểm tối đa ghi trong bộ tiêu chí khác tổng điểm các tiêu chí: {{#each các_điểm_tối_đa_lệch}}{{#unless @first}}; {{/unless}}{{#if ký_hiệu_mục}}mục {{ký_hiệu_mục}}. {{veCau tên_mục}}{{else}}cả bộ tiêu chí{{/if}} ghi {{so điểm_tối_đa_ghi}} điểm, cộng lại {{so điểm_tối_đa_cộng_lại}} điểm{{/each}}. Điểm tối đa, tỷ lệ và thứ hạng ở đây tính theo tổng điểm các tiêu chí.",
    ),
    tags("{{/if}}"),
  ];
}

/** The ranks of one group, a row for each unit. */
export function rankTable(): Piece {
  return table(
    [
      { width: 14, heading: "Hạng", value: "{{thứ_hạng}}", align: "centre" },
      { width: 50, heading: "Cơ quan, đơn vị", value: "{{tên_đơn_vị}}" },
      { width: 17, heading: "Điểm", value: "{{so điểm 2}}", align: "right" },
      { width: 17, heading: "Điểm tối đa", value: "{{so điểm_tối_đa 2}}", align: "right" },
      { width: 20, heading: "Tỷ lệ", value: "{{phanTram tỷ_lệ_điểm 2}}", align: "right" },
      { width: 22, heading: "Xếp loại", value: '{{macDinh xếp_loại "Không xếp loại"}}', align: "centre" },
      { width: 25, heading: "Ghi chú", value: "{{ghi_chú}}" },
    ],
    { open: "{{#each bảng_xếp_loại}}", close: "{{/each}}" },
  );
}

/** How units are ranked, above the ranks: under a long table it would stand alone on a page. */
export const rankRule =
  "Xếp hạng theo tỷ lệ điểm đạt được trên điểm tối đa của riêng từng cơ quan, đơn vị, gồm điểm thưởng, điểm trừ; bằng tỷ lệ thì đồng hạng.";

/** A table of ranks for each peer group, and below it who is not ranked. */
export function rankTables(): Piece[] {
  return [
    note(rankRule),
    tags("{{#each các_nhóm_chấm_điểm}}"),
    caption("{{#unless (va @first @last)}}{{soThuTu @index}}. {{/unless}}Nhóm {{nhóm_đơn_vị}}, năm {{năm_chấm_điểm}}"),
    tags("{{#if bảng_xếp_loại}}"),
    rankTable(),
    ...maximaNote(),
    tags("{{else}}"),
    body("Chưa có cơ quan, đơn vị nào có kết quả chính thức."),
    tags("{{/if}}", "{{#if đơn_vị_chưa_chốt}}"),
    note(
      "Chưa có kết quả chính thức, không xếp hạng: {{#each đơn_vị_chưa_chốt}}{{#unless @first}}; {{/unless}}{{tên_đơn_vị}} ({{veCau tên_trạng_thái}}){{/each}}.",
    ),
    tags("{{/if}}", "{{#if đơn_vị_chưa_nộp}}"),
    note(
      "Chưa nộp phiếu chấm điểm, không xếp hạng: {{#each đơn_vị_chưa_nộp}}{{#unless @first}}; {{/unless}}{{tên_đơn_vị}}{{/each}}.",
    ),
    tags("{{/if}}", "{{/each}}"),
  ];
}
