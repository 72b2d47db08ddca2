import { body, letter, type Piece, point, tags, toFill } from "../piece.ts";

/* Parts IV and V of the yearly report: what is to be done next, and what is proposed to whom. */

/** What the data say is left to do; what is new the office writes itself. */
export function outlook(): Piece[] {
  return [
    tags("{{#if tổng_hợp.chưa_xong}}"),
    body(
      "- Tiếp tục theo dõi, đôn đốc khắc phục {{dem tổng_hợp.chưa_xong}} tồn tại chưa xong{{#if tổng_hợp.quá_hạn}}, trước hết là {{dem tổng_hợp.quá_hạn}} tồn tại quá hạn{{/if}}.",
    ),
    tags("{{else}}"),
    body("- Các lượt kiểm tra trong kỳ không còn tồn tại, hạn chế nào phải theo dõi khắc phục."),
    tags("{{/if}}", "{{#if (lonHon số_liệu_nhiệm_vụ.tổng_số số_liệu_nhiệm_vụ.đã_hoàn_thành)}}"),
    body(
      "- Hoàn thành các nhiệm vụ còn lại của kế hoạch{{#if số_liệu_nhiệm_vụ.quá_hạn}}, trước hết là {{dem số_liệu_nhiệm_vụ.quá_hạn}} nhiệm vụ chậm tiến độ{{/if}}.",
    ),
    tags("{{/if}}", "{{#if số_nhiệm_vụ_khắc_phục_chỉ_số}}"),
    body(
      "- Thực hiện {{dem số_nhiệm_vụ_khắc_phục_chỉ_số}} nhiệm vụ đã giao để khắc phục các chỉ số thành phần đạt thấp.",
    ),
    tags("{{/if}}", "{{#if số_thành_phần_chưa_có_nhiệm_vụ}}"),
    body(
      "- Xác định nguyên nhân, trách nhiệm và giao nhiệm vụ khắc phục đối với {{dem số_thành_phần_chưa_có_nhiệm_vụ}} chỉ số thành phần đạt thấp chưa có nhiệm vụ.",
    ),
    tags("{{/if}}", "{{#each các_nhóm_chấm_điểm}}", "{{#if số_đơn_vị_chưa_có_kết_quả}}"),
    body(
      "- Hoàn thành chấm điểm năm {{năm_chấm_điểm}} đối với {{dem số_đơn_vị_chưa_có_kết_quả}} cơ quan, đơn vị nhóm {{nhóm_đơn_vị}} chưa có kết quả chính thức.",
    ),
    tags("{{/if}}", "{{/each}}"),
    toFill("Cơ quan báo cáo bổ sung: phương hướng, nhiệm vụ trọng tâm và giải pháp của kỳ tiếp theo."),
  ];
}

/** What the team recommended and is not done yet; what is asked of superiors the office writes itself. */
export function proposals(): Piece[] {
  return [
    point("1. Đối với các cơ quan, đơn vị được kiểm tra"),
    tags("{{#if số_kiến_nghị_chưa_xong}}"),
    body("Các kiến nghị của Đoàn kiểm tra chưa thực hiện xong:"),
    tags("{{#each các_lĩnh_vực}}", "{{#if kiến_nghị_chính}}"),
    letter("{{tên_lĩnh_vực}}:"),
    tags("{{#each kiến_nghị_chính}}"),
    body(
      "- {{veCau nội_dung}} ({{#if (lonHon số_đơn_vị 1)}}{{dem số_đơn_vị}} đơn vị{{else}}{{tên_các_đơn_vị}}{{/if}}{{#if hạn_sớm_nhất}}; hạn {{#if (lonHon số_tồn_tại 1)}}sớm nhất {{/if}}{{ngay hạn_sớm_nhất}}{{/if}}).",
    ),
    tags("{{/each}}", "{{#if số_kiến_nghị_khác}}"),
    body("- Kiến nghị khác, của {{dem số_kiến_nghị_khác}} tồn tại còn lại, nêu tại Phụ lục II."),
    tags("{{/if}}", "{{/if}}", "{{/each}}", "{{else}}"),
    body("Không có kiến nghị nào của Đoàn kiểm tra chưa thực hiện xong."),
    tags("{{/if}}"),
    point("2. Đối với cấp trên"),
    toFill(
      "Cơ quan báo cáo bổ sung: kiến nghị, đề xuất với Ủy ban nhân dân {{loại_đơn_vị_cấp_tỉnh}}, Bộ Nội vụ, Chính phủ.",
    ),
  ];
}
