import { body, caption, note, type Piece, point, tags, toFill } from "../piece.ts";
import { targetSentence } from "../target-pieces.ts";
import { visitTable } from "./visit-table.ts";

/* Part I of the yearly report: plans, inspections, initiatives, tasks assigned by superiors, recurring duties. */

/** The whole part, without its heading. */
export function steering(): Piece[] {
  return [
    point("1. Ban hành và thực hiện kế hoạch"),
    ...plans(),
    point("2. Công tác kiểm tra cải cách hành chính"),
    ...inspections(),
    point("3. Thông tin, tuyên truyền"),
    toFill("Cơ quan báo cáo bổ sung: hoạt động thông tin, tuyên truyền cải cách hành chính."),
    point("4. Sáng kiến, mô hình mới"),
    ...initiatives(),
    point("5. Nhiệm vụ cấp trên giao"),
    ...assignedTasks(),
    point("6. Chế độ báo cáo, công việc định kỳ"),
    ...duties(),
  ];
}

/** Plans in force, their tasks and targets, and who reported acting on them. */
function plans(): Piece[] {
  return [
    tags("{{#if các_kế_hoạch}}"),
    body("Các kế hoạch cải cách hành chính thực hiện trong kỳ:"),
    tags("{{#each các_kế_hoạch}}"),
    body(
      "- {{veCau tiêu_đề}} ({{#if văn_bản_ban_hành}}số {{văn_bản_ban_hành}}{{else}}chưa có số{{/if}}{{#if ngày_văn_bản}}, {{ngayDayDu ngày_văn_bản}}{{/if}}){{#each các_căn_cứ}}{{#if @first}}, căn cứ {{else}}; {{/if}}{{căn_cứ}}{{/each}}{{#if tính_vào_tổng}}{{#if số_liệu_nhiệm_vụ.tổng_số}}: {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ, đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} ({{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}){{/if}}{{/if}}.",
    ),
    tags("{{/each}}", "{{#if nhiệm_vụ}}"),
    body(
      "Tổng số {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ. Tính đến hết {{ngayDayDu tính_đến_ngày}}, đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} nhiệm vụ{{#if (hoac số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành)}}, đạt {{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}{{/if}}{{#if số_liệu_nhiệm_vụ.hoàn_thành_muộn}} (trong đó {{dem số_liệu_nhiệm_vụ.hoàn_thành_muộn}} nhiệm vụ hoàn thành muộn){{/if}}; đúng tiến độ {{dem số_liệu_nhiệm_vụ.đúng_tiến_độ}}; chậm tiến độ {{dem số_liệu_nhiệm_vụ.quá_hạn}}; chưa bắt đầu {{dem số_liệu_nhiệm_vụ.chưa_bắt_đầu}}.{{#if số_liệu_nhiệm_vụ.dừng_thực_hiện}} Ngoài ra, {{dem số_liệu_nhiệm_vụ.dừng_thực_hiện}} nhiệm vụ dừng thực hiện, không tính vào tổng số.{{/if}} Chi tiết tại Phụ lục IV.",
    ),
    body(
      "Tỷ lệ hoàn thành là số nhiệm vụ đã hoàn thành, kể cả hoàn thành muộn, trên tổng số nhiệm vụ, không kể nhiệm vụ dừng thực hiện.",
    ),
    tags("{{#each nhiệm_vụ_theo_lĩnh_vực}}", "{{#if số_liệu_nhiệm_vụ.tổng_số}}"),
    body(
      "- {{tên_lĩnh_vực}}: {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ, đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} ({{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}){{#if số_liệu_nhiệm_vụ.quá_hạn}}, chậm tiến độ {{dem số_liệu_nhiệm_vụ.quá_hạn}}{{/if}}.",
    ),
    tags("{{/if}}", "{{/each}}", "{{#if nhiệm_vụ_quá_hạn}}"),
    body("Nhiệm vụ chậm tiến độ:"),
    tags("{{#each nhiệm_vụ_quá_hạn}}"),
    body("- {{veCau tiêu_đề}} ({{cơ_quan_chủ_trì}}; hạn {{ngay hạn}}, chậm {{so số_ngày_trễ}} ngày)."),
    tags("{{/each}}", "{{/if}}", "{{else}}"),
    body("Kế hoạch chưa có nhiệm vụ nào được ghi nhận."),
    tags("{{/if}}"),
    ...targets(),
    ...rollout(),
    tags("{{else}}"),
    body("Trong kỳ không có kế hoạch cải cách hành chính nào được ghi nhận."),
    tags("{{/if}}"),
  ];
}

function targets(): Piece[] {
  return [
    tags("{{#if số_chỉ_tiêu}}"),
    body("Các chỉ tiêu đặt ra:"),
    tags("{{#each các_kế_hoạch}}", "{{#if số_chỉ_tiêu}}"),
    body("- {{veCau tiêu_đề}}: {{dem số_chỉ_tiêu}} chỉ tiêu."),
    tags("{{/if}}", "{{/each}}"),
    ...targetSentence("Phụ lục IV"),
    tags("{{else}}"),
    body("Kế hoạch không có chỉ tiêu nào được ghi nhận."),
    tags("{{/if}}"),
  ];
}

function rollout(): Piece[] {
  return [
    tags("{{#if số_báo_cáo_triển_khai}}", "{{#each các_kế_hoạch}}", "{{#if số_báo_cáo_triển_khai}}"),
    body(
      "Về triển khai {{veCau tiêu_đề}}: {{dem số_báo_cáo_triển_khai}} báo cáo của {{dem số_đơn_vị_triển_khai}} cơ quan, đơn vị{{#each các_nhóm_đơn_vị}}{{#if @first}}: {{else}}; {{/if}}{{dem số_đơn_vị}} {{tên_nhóm}}{{/each}}.",
    ),
    tags("{{/if}}", "{{/each}}", "{{else}}"),
    body("Chưa ghi nhận báo cáo triển khai kế hoạch của cơ quan, đơn vị nào."),
    tags("{{/if}}"),
  ];
}

function inspections(): Piece[] {
  return [
    tags("{{#each các_kế_hoạch_kiểm_tra}}"),
    body(
      "{{tên_kế_hoạch_kiểm_tra}}{{#if văn_bản_kế_hoạch}} ({{văn_bản_kế_hoạch}}){{/if}}{{#if số_quyết_định}} và Quyết định số {{số_quyết_định}}{{#if ngày_quyết_định}} {{ngayDayDu ngày_quyết_định}}{{/if}} thành lập Đoàn kiểm tra{{/if}}: đã thực hiện {{dem số_lượt}} trên {{dem số_lượt_kế_hoạch}} lượt kiểm tra theo kế hoạch, tại {{dem số_đơn_vị}} trên {{dem số_đơn_vị_kế_hoạch}} cơ quan, đơn vị.",
    ),
    tags("{{/each}}", "{{#if lượt_kiểm_tra}}"),
    body("Trong kỳ báo cáo đã thực hiện {{dem số_lượt}} lượt kiểm tra tại {{dem số_đơn_vị}} cơ quan, đơn vị, gồm:"),
    tags("{{#each các_cấp}}", "{{#if số_lượt}}"),
    body("- {{tên_cấp}}: {{dem số_lượt}} lượt tại {{dem số_đơn_vị}} cơ quan, đơn vị."),
    tags("{{/if}}", "{{/each}}"),
    body(
      "Đã kết luận {{dem số_lượt_đã_kết_luận}} lượt{{#if số_lượt_chưa_kết_luận}}; còn {{dem số_lượt_chưa_kết_luận}} lượt chưa kết luận{{/if}}. Danh sách tại Phụ lục I.",
    ),
    caption("Bảng 1. Lượt kiểm tra và đơn vị được kiểm tra theo cấp, loại hình"),
    visitTable(),
    note(
      "Một đơn vị có thể được kiểm tra nhiều lượt; số đơn vị là số đơn vị khác nhau nên tổng theo loại hình có thể lớn hơn cột chung. Tỷ lệ là số đơn vị được kiểm tra trên số đơn vị hiện có đến {{ngay tính_đến_ngày}}.",
    ),
    tags("{{else}}"),
    body("Trong kỳ báo cáo không có lượt kiểm tra nào."),
    tags("{{/if}}"),
  ];
}

function initiatives(): Piece[] {
  return [
    tags("{{#if sáng_kiến}}"),
    body(
      "Trong kỳ ghi nhận {{dem số_sáng_kiến}} sáng kiến, mô hình của {{dem số_đơn_vị_có_sáng_kiến}} cơ quan, đơn vị:",
    ),
    tags("{{#each sáng_kiến}}"),
    body(
      "- {{veCau tiêu_đề}}{{#if minh_họa}} (*){{/if}}: {{tên_đơn_vị}}{{#if văn_bản}}; {{văn_bản}}{{/if}}{{#if hiệu_quả}}; {{veCau hiệu_quả}}{{/if}}.",
    ),
    tags("{{/each}}", "{{else}}"),
    body("Trong kỳ không có sáng kiến nào được ghi nhận."),
    tags("{{/if}}"),
  ];
}

function assignedTasks(): Piece[] {
  return [
    tags("{{#if nhiệm_vụ_cấp_trên_giao}}"),
    body(
      "Cấp trên giao {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.tổng_số}} nhiệm vụ; đã hoàn thành {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.đã_hoàn_thành}} nhiệm vụ{{#if (hoac số_liệu_nhiệm_vụ_cấp_trên_giao.tỷ_lệ_hoàn_thành)}}, đạt {{phanTram số_liệu_nhiệm_vụ_cấp_trên_giao.tỷ_lệ_hoàn_thành}}{{/if}}{{#if số_liệu_nhiệm_vụ_cấp_trên_giao.hoàn_thành_muộn}} (trong đó {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.hoàn_thành_muộn}} nhiệm vụ hoàn thành muộn){{/if}}; đúng tiến độ {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.đúng_tiến_độ}}; chậm tiến độ {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.quá_hạn}}; chưa bắt đầu {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.chưa_bắt_đầu}}.{{#if số_liệu_nhiệm_vụ_cấp_trên_giao.dừng_thực_hiện}} Ngoài ra, {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.dừng_thực_hiện}} nhiệm vụ dừng thực hiện, không tính vào tổng số.{{/if}}",
    ),
    tags("{{#each nhiệm_vụ_cấp_trên_giao}}"),
    body(
      "- {{veCau tiêu_đề}} ({{văn_bản_giao}}; {{cơ_quan_chủ_trì}}{{#if hạn}}; hạn {{ngay hạn}}{{/if}}): {{#if ngày_hoàn_thành}}hoàn thành {{ngay ngày_hoàn_thành}}{{#if số_ngày_trễ}}, muộn {{so số_ngày_trễ}} ngày{{/if}}{{else}}{{#if lý_do_dừng}}dừng thực hiện{{else}}đạt {{phanTram tỷ_lệ_thực_hiện}}{{#if số_ngày_trễ}}, chậm {{so số_ngày_trễ}} ngày{{/if}}{{/if}}{{/if}}.",
    ),
    tags("{{/each}}", "{{else}}"),
    body("Trong kỳ không có nhiệm vụ nào do cấp trên giao được ghi nhận."),
    tags("{{/if}}"),
  ];
}

function duties(): Piece[] {
  return [
    tags("{{#if công_việc_định_kỳ}}"),
    body(
      "Đối với các kỳ kết thúc trong kỳ báo cáo, tính đến hết {{ngayDayDu tính_đến_ngày}} (mỗi đơn vị một kỳ tính một lượt):",
    ),
    tags("{{#each công_việc_định_kỳ}}"),
    body(
      "- {{veCau tiêu_đề}}: {{dem số_kỳ}} kỳ, {{dem số_phải_thực_hiện}} lượt phải thực hiện; đúng hạn {{dem đúng_hạn}}, trễ hạn {{dem trễ_hạn}}, quá hạn chưa thực hiện {{dem chưa_thực_hiện}}{{#if còn_hạn}}, chưa đến hạn {{dem còn_hạn}}{{/if}}.{{#if tên_các_đơn_vị_chưa_thực_hiện}} Còn thiếu: {{tên_các_đơn_vị_chưa_thực_hiện}}.{{/if}}",
    ),
    tags("{{/each}}", "{{else}}"),
    body("Trong kỳ không có báo cáo, công việc định kỳ nào được ghi nhận."),
    tags("{{/if}}"),
  ];
}
