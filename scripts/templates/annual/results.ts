import { publishedByContent } from "../figure-pieces.ts";
import { body, letter, type Piece, point, tags } from "../piece.ts";

/* Part II of the yearly report: published figures by content, then what inspections found right and wrong in each area. */

/** The whole part, without its heading. */
export function results(): Piece[] {
  return [
    ...publishedByContent("Phụ lục III"),
    tags("{{#if lượt_kiểm_tra}}"),
    body("Kết quả kiểm tra theo từng nội dung như sau:"),
    tags("{{#each các_lĩnh_vực}}"),
    point("{{soThuTu @index}}. {{tên_lĩnh_vực}}"),
    ...strengths(),
    ...issues(),
    tags("{{/each}}", "{{else}}"),
    body("Trong kỳ không có lượt kiểm tra nào nên chưa có kết quả kiểm tra theo từng nội dung."),
    tags("{{/if}}"),
  ];
}

function strengths(): Piece[] {
  return [
    tags("{{#if số_ưu_điểm}}"),
    letter("a) Ưu điểm: {{dem số_ưu_điểm}} nội dung được ghi nhận."),
    tags("{{#each ưu_điểm_chính}}"),
    body(
      "- {{veCau nội_dung}} ({{#if (lonHon số_lượt 1)}}{{dem số_lượt}} lượt kiểm tra{{else}}{{tên_các_đơn_vị}}{{/if}}).",
    ),
    tags("{{/each}}", "{{#if số_ưu_điểm_khác}}"),
    body("- {{dem số_ưu_điểm_khác}} nội dung khác."),
    tags("{{/if}}", "{{else}}"),
    letter("a) Ưu điểm: chưa ghi nhận nội dung nào."),
    tags("{{/if}}"),
  ];
}

function issues(): Piece[] {
  return [
    tags("{{#if tồn_tại_chính}}"),
    letter(
      "b) Tồn tại, hạn chế: {{dem số_liệu_tồn_tại.tổng_số}} tồn tại; đã giải quyết {{dem số_liệu_tồn_tại.đã_giải_quyết}} ({{phanTram số_liệu_tồn_tại.tỷ_lệ_giải_quyết}}){{#if số_liệu_tồn_tại.đã_chuyển}}, chuyển cơ quan khác xử lý {{dem số_liệu_tồn_tại.đã_chuyển}}{{/if}}, chưa xong {{dem số_liệu_tồn_tại.chưa_xong}}, trong đó quá hạn {{dem số_liệu_tồn_tại.quá_hạn}}.",
    ),
    tags("{{#each tồn_tại_chính}}"),
    body(
      "- {{veCau nội_dung}} ({{#if (lonHon số_tồn_tại 1)}}{{dem số_tồn_tại}} tồn tại, {{dem số_đơn_vị}} đơn vị{{else}}{{tên_các_đơn_vị}}{{/if}}).",
    ),
    tags("{{/each}}", "{{#if số_tồn_tại_khác}}"),
    body("- {{dem số_tồn_tại_khác}} tồn tại khác nêu tại Phụ lục II."),
    tags("{{/if}}", "{{else}}"),
    letter("b) Tồn tại, hạn chế: không phát hiện."),
    tags("{{/if}}"),
  ];
}
