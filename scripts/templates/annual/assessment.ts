import { indexResults } from "../index-pieces.ts";
import { body, caption, note, type Piece, point, table, tags } from "../piece.ts";
import { scoringResults } from "../score-pieces.ts";

/* Part III of the yearly report: what became of findings, their causes, scorecards, indices, figures that do not add up. */

/** The whole part, without its heading. */
export function assessment(): Piece[] {
  return [
    point("1. Kết quả khắc phục tồn tại, hạn chế"),
    ...remediation(),
    point("2. Tồn tại, hạn chế quá hạn khắc phục"),
    ...overdue(),
    point("3. Nguyên nhân của tồn tại, hạn chế"),
    ...causes(),
    point("4. Kết quả chấm điểm, xếp hạng các cơ quan, đơn vị"),
    ...scoringResults("Phụ lục V"),
    point("5. Kết quả các chỉ số của {{loại_đơn_vị_cấp_tỉnh}}"),
    ...indexResults(),
    tags("{{#if số_liệu}}"),
    point("6. Số liệu đã công bố"),
    body(
      "Số liệu đã công bố của kỳ báo cáo nêu tại Phụ lục III, giữ nguyên như văn bản nguồn, không cân đối lại.{{#if số_liệu_không_khớp}} Số liệu cần lưu ý:{{/if}}",
    ),
    tags("{{#each số_liệu_không_khớp}}"),
    body(
      "- {{tên_chỉ_tiêu}}: {{#if mức_diễn_đạt}}{{mức_diễn_đạt}} {{/if}}{{so giá_trị}}; không khớp: tổng các phần {{so tổng_các_phần}}, chênh lệch {{so chênh_lệch}}.",
    ),
    tags("{{/each}}", "{{/if}}"),
  ];
}

function remediation(): Piece[] {
  const percent = (path: string) =>
    `{{#if (hoac ${path}.tỷ_lệ_giải_quyết)}}{{phanTram ${path}.tỷ_lệ_giải_quyết}}{{/if}}`;
  const column = (width: number, heading: string, name: string) => ({
    width,
    heading,
    value: `{{so số_liệu_tồn_tại.${name}}}`,
    align: "centre" as const,
    total: `{{so tổng_hợp.${name}}}`,
  });
  return [
    tags("{{#if tồn_tại}}"),
    body(
      "Tổng số {{dem tổng_hợp.tổng_số}} tồn tại, hạn chế đã được ghi nhận; đã giải quyết {{dem tổng_hợp.đã_giải_quyết}} ({{phanTram tổng_hợp.tỷ_lệ_giải_quyết}}); chuyển cơ quan khác xử lý {{dem tổng_hợp.đã_chuyển}}; chưa xong {{dem tổng_hợp.chưa_xong}}, trong đó quá hạn {{dem tổng_hợp.quá_hạn}}, chờ xác nhận {{dem tổng_hợp.chờ_xác_nhận}}. Trong số đã được chấp nhận kết quả khắc phục có {{dem tổng_hợp.đúng_hạn}} đúng hạn, {{dem tổng_hợp.trễ_hạn}} trễ hạn{{#if (hoac tổng_hợp.tỷ_lệ_đúng_hạn)}}; tỷ lệ đúng hạn {{phanTram tổng_hợp.tỷ_lệ_đúng_hạn}}{{/if}}.{{#if số_tồn_tại_kỳ_trước_chưa_xong}} Ngoài ra, còn {{dem số_tồn_tại_kỳ_trước_chưa_xong}} tồn tại, hạn chế của các lượt kiểm tra trước kỳ báo cáo chưa khắc phục xong{{#if số_tồn_tại_kỳ_trước_quá_hạn}}, trong đó {{dem số_tồn_tại_kỳ_trước_quá_hạn}} quá hạn{{/if}}.{{/if}}",
    ),
    caption("Bảng 2. Tồn tại, hạn chế theo lĩnh vực và kết quả khắc phục"),
    table(
      [
        { width: 9, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 35, heading: "Lĩnh vực", value: "{{tên_lĩnh_vực}}", total: "Cộng" },
        column(13, "Tổng số", "tổng_số"),
        column(14, "Đã giải quyết", "đã_giải_quyết"),
        {
          width: 16,
          heading: "Tỷ lệ",
          value: percent("số_liệu_tồn_tại"),
          align: "centre",
          total: percent("tổng_hợp"),
        },
        column(14, "Đã chuyển", "đã_chuyển"),
        column(13, "Chưa xong", "chưa_xong"),
        column(12, "Quá hạn", "quá_hạn"),
        column(14, "Chờ xác nhận", "chờ_xác_nhận"),
        column(12, "Đúng hạn", "đúng_hạn"),
        column(13, "Trễ hạn", "trễ_hạn"),
      ],
      { open: "{{#each các_lĩnh_vực}}", close: "{{/each}}" },
    ),
    note("Đúng hạn, trễ hạn: tính trên các tồn tại đã được chấp nhận kết quả khắc phục."),
    caption("Bảng 3. Tồn tại, hạn chế theo trạng thái"),
    table(
      [
        { width: 70, heading: "Trạng thái", value: "{{tên_trạng_thái}}", total: "Cộng" },
        {
          width: 30,
          heading: "Số tồn tại",
          value: "{{so số_lượng}}",
          align: "centre",
          total: "{{so tổng_hợp.tổng_số}}",
        },
      ],
      { open: "{{#each các_trạng_thái}}", close: "{{/each}}" },
    ),
    tags("{{else}}"),
    body("Trong kỳ báo cáo không ghi nhận tồn tại, hạn chế nào."),
    tags("{{/if}}", "{{#if tổng_hợp.không_tính}}"),
    body(
      "Ngoài ra, {{dem tổng_hợp.không_tính}} nội dung đã ghi nhận nhưng sau khi đơn vị giải trình không xác định là tồn tại, không tính vào các số liệu trên.",
    ),
    tags("{{/if}}"),
  ];
}

function overdue(): Piece[] {
  return [
    tags("{{#if tồn_tại_quá_hạn}}"),
    body(
      "Tính đến hết {{ngayDayDu tính_đến_ngày}}, trong các tồn tại của kỳ báo cáo còn {{dem tổng_hợp.quá_hạn}} tồn tại quá hạn chưa báo cáo khắc phục:",
    ),
    caption("Bảng 4. Tồn tại, hạn chế quá hạn khắc phục"),
    table(
      [
        { width: 9, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 20, heading: "Số", value: "{{số}}", align: "centre" },
        {
          width: 34,
          heading: "Chịu trách nhiệm",
          value: "{{đơn_vị_chịu_trách_nhiệm}}{{#if người_chịu_trách_nhiệm}} ({{người_chịu_trách_nhiệm}}){{/if}}",
        },
        { width: 37, heading: "Nội dung", value: "{{veCau tiêu_đề}}" },
        { width: 21, heading: "Hạn", value: "{{thời_hạn.hạn}}", align: "centre" },
        { width: 14, heading: "Trễ (ngày)", value: "{{so số_ngày_trễ}}", align: "centre" },
        {
          width: 30,
          heading: "Gia hạn",
          value:
            "{{#each gia_hạn}}{{#unless @first}}; {{/unless}}đến {{ngay gia_hạn_đến}}, {{#if văn_bản}}{{văn_bản}}{{else}}chưa có số văn bản{{/if}}, {{người_duyệt}} duyệt{{/each}}",
        },
      ],
      { open: "{{#each tồn_tại_quá_hạn}}", close: "{{/each}}" },
    ),
    tags("{{else}}"),
    body("Không có tồn tại, hạn chế nào quá hạn khắc phục."),
    tags("{{/if}}"),
  ];
}

function causes(): Piece[] {
  return [
    tags("{{#if nguyên_nhân_chính}}"),
    body("Nguyên nhân của các tồn tại, hạn chế, theo ghi nhận của Đoàn kiểm tra:"),
    tags("{{#each nguyên_nhân_chính}}"),
    body("- {{veCau nội_dung}} ({{dem số_tồn_tại}} tồn tại, {{dem số_đơn_vị}} đơn vị)."),
    tags("{{/each}}", "{{#if số_nguyên_nhân_khác}}"),
    body("- Các nguyên nhân khác, của {{dem số_nguyên_nhân_khác}} tồn tại còn lại."),
    tags("{{/if}}", "{{else}}", "{{#if tồn_tại}}"),
    body("Chưa xác định nguyên nhân của các tồn tại, hạn chế đã ghi nhận."),
    tags("{{else}}"),
    body("Trong kỳ báo cáo không ghi nhận tồn tại, hạn chế nào nên không nêu nguyên nhân."),
    tags("{{/if}}", "{{/if}}"),
  ];
}
