import { body, itemLetter, letter, note, type Piece, table, tags } from "./piece.ts";

/* Published figures in reports of a period: the main ones by content in the text, all of them in the statistical annex. */

const label = "{{tên_chỉ_tiêu}}{{#if tên_đơn_vị}}, {{tên_đơn_vị}}{{/if}}{{#if kỳ_số_liệu}} ({{kỳ_số_liệu}}){{/if}}";

const value =
  "{{#if (hoac giá_trị_trước)}}trước {{so giá_trị_trước}}; sau {{/if}}{{#if mức_diễn_đạt}}{{mức_diễn_đạt}} {{/if}}{{so giá_trị}}";

const movement =
  "{{#if lý_do_không_so}}{{lý_do_không_so}}{{else}}{{#if mức_tăng_giảm}}{{#if tăng}}tăng{{else}}giảm{{/if}} {{so mức_tăng_giảm}}{{#if là_tỷ_lệ}} điểm %{{/if}}{{#if (hoac tỷ_lệ_tăng_giảm)}} ({{phanTram tỷ_lệ_tăng_giảm}}){{/if}}{{else}}{{#if (hoac mức_tăng_giảm)}}không đổi{{/if}}{{/if}}{{/if}}";

const measure = "{{#if là_tỷ_lệ}}%{{else}} {{đơn_vị_tính}}{{/if}}";
const against =
  "{{#unless lý_do_không_so}}{{#if mức_tăng_giảm}}, {{#if tăng}}tăng{{else}}giảm{{/if}} {{so mức_tăng_giảm}}{{#if là_tỷ_lệ}} điểm phần trăm{{/if}}{{#if (hoac tỷ_lệ_tăng_giảm)}} ({{phanTram tỷ_lệ_tăng_giảm}}){{/if}} so với năm trước{{/if}}{{/unless}}";

/** A share beside its terms; it may have none, or not all of them for this period. */
const share =
  "{{#if (hoac tỷ_lệ_tính_lại)}}{{so tử_số}}/{{so mẫu_số}} = {{phanTram tỷ_lệ_tính_lại}}{{#if khớp}}, khớp{{else}}{{#if chênh_lệch}}, chênh {{so chênh_lệch}} điểm %{{/if}}{{/if}}. {{else}}{{#if phần_còn_thiếu}}Thiếu số liệu để đối chiếu: {{phần_còn_thiếu}}. {{else}}Nguồn không nêu tử số, mẫu số. {{/if}}{{/if}}";

/** A sum beside its parts, told by what they are: of the document itself, or of the catalogue. */
const sum =
  "{{#if (hoac tổng_các_phần)}}{{#if khớp}}Khớp tổng các phần{{#if cách_chia}} {{cách_chia}}{{/if}}. {{else}}{{#if chênh_lệch}}Không khớp: tổng các phần{{#if cách_chia}} {{cách_chia}}{{/if}} là {{so tổng_các_phần}}, chênh {{so chênh_lệch}}. {{/if}}{{/if}}{{else}}{{#if phần_còn_thiếu}}Chưa có đủ các phần {{cách_chia}}: thiếu {{phần_còn_thiếu}}. {{/if}}{{/if}}";

const remarks = `{{#each các_đối_chiếu}}{{#if là_tỷ_lệ}}${share}{{else}}${sum}{{/if}}{{/each}}{{#if chênh_lệch_so_với_đếm}}Theo dữ liệu theo dõi là {{so phần_mềm_đếm}}{{#if là_tỷ_lệ}}%{{/if}}, chênh {{so chênh_lệch_so_với_đếm}}{{#if là_tỷ_lệ}} điểm %{{/if}}. {{/if}}{{ghi_chú}}`;

/**
 * The province's own figures in the text, by content; those of single units stand in the annex only. Where nothing was
 * published of a content, that is said.
 */
export function publishedByContent(annex: string): Piece[] {
  return [
    tags("{{#if các_biểu_số_liệu}}"),
    body(`Số liệu chủ yếu đã công bố (chi tiết và nguồn tại ${annex}):`),
    tags("{{#each các_biểu_số_liệu}}"),
    letter(`${itemLetter}{{tên_biểu}}:`),
    tags("{{#each các_dòng_số_liệu}}", "{{#unless tên_đơn_vị}}"),
    body(`- ${label}{{#if cấp_cần_nêu}} ({{cấp_cần_nêu}}){{/if}}: ${value}${measure}${against}.`),
    tags("{{/unless}}", "{{/each}}", "{{/each}}", "{{#if nội_dung_chưa_có_số_liệu}}"),
    body("Chưa tổng hợp được số liệu về: {{nội_dung_chưa_có_số_liệu}}."),
    tags("{{/if}}", "{{else}}"),
    body("Chưa tổng hợp được số liệu của kỳ báo cáo về kết quả thực hiện các nội dung cải cách hành chính."),
    tags("{{/if}}"),
  ];
}

/** The published figures by content area, each against the year before and against itself, and the documents they stand in. */
export function figureTables(): Piece[] {
  return [
    note("Số liệu giữ nguyên như văn bản nguồn; chỗ không khớp được nêu rõ, không cân đối lại."),
    table(
      [
        { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 60, heading: "Chỉ tiêu", value: label },
        { width: 20, heading: "Cấp", value: "{{tên_cấp}}", align: "centre" },
        { width: 22, heading: "Đơn vị tính", value: "{{đơn_vị_tính}}", align: "centre" },
        { width: 26, heading: "Giá trị", value, align: "right" },
        { width: 20, heading: "Năm trước", value: "{{so giá_trị_năm_trước}}", align: "right" },
        { width: 28, heading: "So với năm trước", value: movement, align: "centre" },
        { width: 14, heading: "Nguồn", value: "{{#if số_nguồn}}[{{số_nguồn}}]{{/if}}", align: "centre" },
        { width: 52, heading: "Ghi chú", value: remarks },
      ],
      { open: "{{#each các_dòng_số_liệu}}", close: "{{/each}}" },
      {
        group: {
          open: "{{#each các_biểu_số_liệu}}",
          title: "{{laMa (soThuTu @index)}}. {{tên_biểu}}",
          close: "{{/each}}",
        },
      },
    ),
    note("Văn bản nguồn:"),
    tags("{{#each các_nguồn}}"),
    note("[{{số_nguồn}}] {{nguồn}}{{#if cơ_quan_ban_hành}}; {{cơ_quan_ban_hành}}{{/if}}."),
    tags("{{/each}}"),
  ];
}
