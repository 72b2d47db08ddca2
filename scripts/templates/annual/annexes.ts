import { figureTables } from "../figure-pieces.ts";
import { annexHead } from "../official.ts";
import { body, caption, note, type Piece, table, tags } from "../piece.ts";
import { rankTables } from "../score-pieces.ts";
import { targetTable } from "../target-pieces.ts";

/* The annexes of the yearly report. */

const mark = "{{#if minh_họa}}*{{/if}}";
/** A deadline that waits for the conclusion; what was dismissed before it waits for nothing. */
const pending =
  '{{#if (bang trạng_thái "recorded")}}{{so thời_hạn.số_lượng}} ngày{{#if (bang thời_hạn.loại_ngày "working")}} làm việc{{/if}} từ ngày kết luận{{/if}}';

/** The head of an annex, and that records were invented; what the workspace says of them at length is said once. */
function head(number: string, title: string, { lying = true, atLength = false } = {}): Piece[] {
  const invented = "(*) Bản ghi được dựng để minh họa, không phải kết quả có thật.";
  return [
    annexHead(number, title, "Báo cáo", { lying }),
    tags("{{#if có_dữ_liệu_minh_họa}}"),
    note(atLength ? `{{#if lưu_ý}}Lưu ý: {{cau lưu_ý}} {{/if}}${invented}` : invented),
    tags("{{/if}}"),
  ];
}

export function visitsAnnex(): Piece[] {
  return [
    ...head("I", "DANH SÁCH LƯỢT KIỂM TRA", { atLength: true }),
    tags("{{#if lượt_kiểm_tra}}"),
    note(
      "{{dem số_lượt}} lượt kiểm tra tại {{dem số_đơn_vị}} cơ quan, đơn vị, {{ngay từ_ngày}} - {{ngay đến_ngày}}; tình hình đến hết {{ngay tính_đến_ngày}}.",
    ),
    table(
      [
        { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 22, heading: "Số", value: `{{số}}${mark}`, align: "centre" },
        { width: 64, heading: "Đơn vị được kiểm tra", value: "{{tên_đơn_vị}}" },
        { width: 21, heading: "Cấp", value: "{{tên_cấp}}", align: "centre" },
        { width: 19, heading: "Loại hình", value: "{{tên_loại_hình}}", align: "centre" },
        { width: 23, heading: "Ngày kiểm tra", value: "{{ngày_kiểm_tra}}", align: "centre" },
        {
          width: 43,
          heading: "Thông báo kết luận",
          value:
            "{{#if ngày_kết_luận}}{{#if thông_báo_kết_luận}}{{thông_báo_kết_luận}}{{else}}chưa có số{{/if}}, {{ngay ngày_thông_báo_kết_luận}}{{else}}chưa kết luận{{/if}}",
        },
        { width: 13, heading: "Ưu điểm", value: "{{so ưu_điểm}}", align: "centre" },
        { width: 13, heading: "Tồn tại", value: "{{so đếm_tồn_tại.tổng_số}}", align: "centre" },
        { width: 12, heading: "Chưa xong", value: "{{so đếm_tồn_tại.còn_mở}}", align: "centre" },
        { width: 12, heading: "Quá hạn", value: "{{so đếm_tồn_tại.quá_hạn}}", align: "centre" },
      ],
      { open: "{{#each lượt_kiểm_tra}}", close: "{{/each}}" },
    ),
    tags("{{else}}"),
    body("Không có lượt kiểm tra nào."),
    tags("{{/if}}"),
  ];
}

export function findingsAnnex(): Piece[] {
  return [
    ...head("II", "TỒN TẠI, HẠN CHẾ VÀ KẾT QUẢ KHẮC PHỤC"),
    tags("{{#if tồn_tại}}", "{{#each các_lĩnh_vực}}", "{{#if tồn_tại}}"),
    caption("{{tên_lĩnh_vực}} ({{dem số_liệu_tồn_tại.tổng_số}} tồn tại)"),
    table(
      [
        { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 22, heading: "Số", value: `{{số}}${mark}`, align: "centre" },
        { width: 40, heading: "Đơn vị được kiểm tra", value: "{{tên_đơn_vị}}" },
        { width: 66, heading: "Nội dung", value: "{{veCau tiêu_đề}}" },
        {
          width: 42,
          heading: "Chịu trách nhiệm",
          value: "{{đơn_vị_chịu_trách_nhiệm}}{{#if người_chịu_trách_nhiệm}} ({{người_chịu_trách_nhiệm}}){{/if}}",
        },
        {
          width: 28,
          heading: "Hạn",
          value: `{{#if thời_hạn.hạn}}{{ngay thời_hạn.hạn}}{{#if gia_hạn}} (ban đầu {{ngay thời_hạn.hạn_ban_đầu}}){{/if}}{{else}}${pending}{{/if}}`,
          align: "centre",
        },
        { width: 28, heading: "Trạng thái", value: "{{tên_trạng_thái}}{{#if quá_hạn}}, quá hạn{{/if}}" },
        {
          width: 16,
          heading: "Trễ (ngày)",
          value: "{{#if số_ngày_trễ}}{{so số_ngày_trễ}}{{/if}}",
          align: "centre",
        },
      ],
      { open: "{{#each tồn_tại}}", close: "{{/each}}" },
    ),
    tags("{{/if}}", "{{/each}}", "{{else}}"),
    body("Không ghi nhận tồn tại, hạn chế nào."),
    tags("{{/if}}"),
  ];
}

export function figuresAnnex(): Piece[] {
  return [
    ...head("III", "SỐ LIỆU ĐÃ CÔNG BỐ VÀ VĂN BẢN NGUỒN"),
    tags("{{#if các_biểu_số_liệu}}"),
    ...figureTables(),
    tags("{{else}}"),
    body("Không có số liệu đã công bố nào của kỳ báo cáo này."),
    tags("{{/if}}"),
  ];
}

export function tasksAnnex(): Piece[] {
  return [
    ...head("IV", "NHIỆM VỤ, CHỈ TIÊU CỦA KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"),
    tags("{{#if nhiệm_vụ}}"),
    caption("1. Nhiệm vụ theo lĩnh vực"),
    taskCounts("Lĩnh vực", "{{tên_lĩnh_vực}}", "nhiệm_vụ_theo_lĩnh_vực"),
    caption("2. Nhiệm vụ theo cơ quan chủ trì"),
    taskCounts("Cơ quan chủ trì", "{{cơ_quan_chủ_trì}}", "nhiệm_vụ_theo_cơ_quan"),
    caption("3. Danh mục nhiệm vụ"),
    table(
      [
        { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 25, heading: "Số", value: `{{số}}${mark}`, align: "centre" },
        { width: 66, heading: "Nhiệm vụ", value: "{{veCau tiêu_đề}}" },
        { width: 40, heading: "Cơ quan chủ trì", value: "{{cơ_quan_chủ_trì}}" },
        { width: 42, heading: "Sản phẩm", value: "{{sản_phẩm}}" },
        {
          width: 25,
          heading: "Thời hạn",
          value:
            "{{#if hạn}}{{ngay hạn}}{{#if (va hạn_giao (khac hạn hạn_giao))}} (ban đầu {{ngay hạn_giao}}){{/if}}{{else}}chưa rõ{{/if}}",
          align: "centre",
        },
        {
          width: 29,
          heading: "Trạng thái",
          value:
            "{{tên_trạng_thái}}{{#if số_ngày_trễ}} {{so số_ngày_trễ}} ngày{{/if}}{{#if lý_do_dừng}}: {{lý_do_dừng}}{{/if}}",
        },
        { width: 15, heading: "Tỷ lệ", value: "{{phanTram tỷ_lệ_thực_hiện}}", align: "centre" },
      ],
      { open: "{{#each nhiệm_vụ}}", close: "{{/each}}" },
    ),
    tags("{{else}}"),
    body("Không có nhiệm vụ nào được ghi nhận."),
    tags("{{/if}}", "{{#each các_kế_hoạch}}", "{{#if chỉ_tiêu}}"),
    ...targetTable("Chỉ tiêu của {{veCau tiêu_đề}}"),
    tags("{{/if}}", "{{/each}}"),
  ];
}

export function rankingsAnnex(): Piece[] {
  return [
    ...head("V", "KẾT QUẢ CHẤM ĐIỂM, XẾP HẠNG CẢI CÁCH HÀNH CHÍNH", { lying: false }),
    tags("{{#if các_nhóm_chấm_điểm}}"),
    ...rankTables(),
    tags("{{else}}"),
    body("Không có kết quả chấm điểm nào được ghi nhận."),
    tags("{{/if}}"),
  ];
}

/** Counts of tasks by what `list` groups them by, with the totals below. */
function taskCounts(heading: string, name: string, list: string): Piece {
  const column = (width: number, title: string, field: string) => ({
    width,
    heading: title,
    value: `{{so số_liệu_nhiệm_vụ.${field}}}`,
    align: "centre" as const,
    total: `{{so số_liệu_nhiệm_vụ.${field}}}`,
  });
  const share = "{{#if (hoac số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành)}}{{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}{{/if}}";
  return table(
    [
      { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
      { width: 90, heading, value: name, total: "Cộng" },
      column(19, "Tổng số", "tổng_số"),
      column(19, "Hoàn thành", "đã_hoàn_thành"),
      { width: 19, heading: "Tỷ lệ", value: share, align: "centre", total: share },
      column(19, "Trong đó: muộn", "hoàn_thành_muộn"),
      column(19, "Đúng tiến độ", "đúng_tiến_độ"),
      column(19, "Chậm tiến độ", "quá_hạn"),
      column(19, "Chưa bắt đầu", "chưa_bắt_đầu"),
      column(19, "Dừng thực hiện", "dừng_thực_hiện"),
    ],
    { open: `{{#each ${list}}}`, close: "{{/each}}" },
  );
}
