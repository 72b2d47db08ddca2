import { body, caption, itemLetter, letter, note, type Piece, point, table, tags, toFill } from "./piece.ts";

/*
 * What several reports of a period say in the same words: the visits of the period, what was found right and wrong, what
 * became of it.
 */

/** The programmes of the period, the visits by level, and a table of visits and units. `number` is that of the table. */
export function visitsOfPeriod(number: number): Piece[] {
  const count = (path: string) => `{{so ${path}}}`;
  const kinds = ["Định kỳ", "Đột xuất", "Phúc tra"].flatMap((name, index) => [
    counted(`${name}: lượt`, 17, count(`các_loại_hình.${index}.số_lượt`)),
    counted(`${name}: đơn vị`, 17, count(`các_loại_hình.${index}.số_đơn_vị`)),
  ]);
  return [
    tags("{{#each các_kế_hoạch_kiểm_tra}}"),
    body(
      "{{tên_kế_hoạch_kiểm_tra}}{{#if văn_bản_kế_hoạch}} ({{văn_bản_kế_hoạch}}){{/if}}{{#if số_quyết_định}} và Quyết định số {{số_quyết_định}}{{#if ngày_quyết_định}} {{ngayDayDu ngày_quyết_định}}{{/if}} thành lập Đoàn kiểm tra{{/if}}: đã thực hiện {{dem số_lượt}} trên {{dem số_lượt_kế_hoạch}} lượt kiểm tra theo kế hoạch, tại {{dem số_đơn_vị}} trên {{dem số_đơn_vị_kế_hoạch}} cơ quan, đơn vị.",
    ),
    tags("{{/each}}", "{{#if lượt_kiểm_tra}}"),
    body(
      "{{#if (bang ngày_kiểm_tra_đầu ngày_kiểm_tra_cuối)}}Trong {{ngayDayDu ngày_kiểm_tra_đầu}}{{else}}Từ {{ngayDayDu ngày_kiểm_tra_đầu}} đến {{ngayDayDu ngày_kiểm_tra_cuối}}{{/if}}, đã thực hiện {{dem số_lượt}} lượt kiểm tra tại {{dem số_đơn_vị}} cơ quan, đơn vị. Đã kết luận {{dem số_lượt_đã_kết_luận}} lượt{{#if số_lượt_chưa_kết_luận}}, còn {{dem số_lượt_chưa_kết_luận}} lượt chưa kết luận{{/if}}.",
    ),
    caption(`Bảng ${number}. Lượt kiểm tra và đơn vị được kiểm tra`),
    table(
      [
        { width: 24, heading: "Cấp", value: "{{tên_cấp}}", total: "Cộng" },
        ...kinds,
        counted("Chung: lượt", 18, count("số_lượt")),
        counted("Chung: đơn vị", 18, count("số_đơn_vị")),
      ],
      { open: "{{#each các_cấp}}", close: "{{/each}}" },
      { short: true },
    ),
    note(
      "Một đơn vị có thể được kiểm tra nhiều lượt; số đơn vị là số đơn vị khác nhau, nên tổng theo loại hình có thể lớn hơn cột chung.",
    ),
    tags("{{else}}"),
    body("Trong kỳ không có lượt kiểm tra nào."),
    tags("{{/if}}"),
  ];
}

/** What was found right, area by area. */
export function strengthsByArea(): Piece[] {
  return [
    tags("{{#each các_lĩnh_vực}}"),
    point("{{soThuTu @index}}. {{tên_lĩnh_vực}}"),
    tags("{{#if ưu_điểm_chính}}", "{{#each ưu_điểm_chính}}"),
    body(
      "- {{veCau nội_dung}} ({{#if (lonHon số_lượt 1)}}{{dem số_lượt}} lượt kiểm tra{{else}}{{tên_các_đơn_vị}}{{/if}}).",
    ),
    tags("{{/each}}", "{{#if số_ưu_điểm_khác}}"),
    body("- {{dem số_ưu_điểm_khác}} nội dung khác được ghi nhận."),
    tags("{{/if}}", "{{else}}"),
    body("Chưa ghi nhận ưu điểm nổi bật."),
    tags("{{/if}}", "{{/each}}"),
  ];
}

/** What was found wrong, area by area, the most frequent first. */
export function issuesByArea(): Piece[] {
  return [
    tags("{{#each các_lĩnh_vực}}"),
    letter(
      `${itemLetter}{{tên_lĩnh_vực}}: {{#if tồn_tại_chính}}{{dem số_liệu_tồn_tại.tổng_số}} tồn tại, hạn chế{{else}}không phát hiện tồn tại, hạn chế.{{/if}}{{#if tồn_tại_chính}}; đã khắc phục {{dem số_liệu_tồn_tại.đã_giải_quyết}}{{#if số_liệu_tồn_tại.đã_chuyển}}, chuyển cơ quan khác xử lý {{dem số_liệu_tồn_tại.đã_chuyển}}{{/if}}{{#if số_liệu_tồn_tại.chưa_xong}}, chưa xong {{dem số_liệu_tồn_tại.chưa_xong}}{{/if}}{{#if số_liệu_tồn_tại.quá_hạn}} (quá hạn {{dem số_liệu_tồn_tại.quá_hạn}}){{/if}}.{{/if}}`,
    ),
    tags("{{#each tồn_tại_chính}}"),
    body(
      "- {{veCau nội_dung}} ({{#if (lonHon số_tồn_tại 1)}}{{dem số_tồn_tại}} tồn tại, {{dem số_đơn_vị}} đơn vị{{else}}{{tên_các_đơn_vị}}{{/if}}).",
    ),
    tags("{{/each}}", "{{#if số_tồn_tại_khác}}"),
    body("- {{dem số_tồn_tại_khác}} tồn tại khác."),
    tags("{{/if}}", "{{/each}}"),
  ];
}

/** What became of all findings, in two sentences. */
export function remediationSummary(): Piece[] {
  return [
    tags("{{#if tồn_tại}}"),
    body(
      "Tổng số {{dem tổng_hợp.tổng_số}} tồn tại, hạn chế được ghi nhận; đã khắc phục {{dem tổng_hợp.đã_giải_quyết}} ({{phanTram tổng_hợp.tỷ_lệ_giải_quyết}}){{#if tổng_hợp.đã_chuyển}}; chuyển cơ quan khác xử lý {{dem tổng_hợp.đã_chuyển}}{{/if}}; chưa khắc phục xong {{dem tổng_hợp.chưa_xong}}{{#if tổng_hợp.quá_hạn}}, trong đó quá hạn {{dem tổng_hợp.quá_hạn}}{{/if}}{{#if tổng_hợp.chờ_xác_nhận}}; chờ xác nhận kết quả {{dem tổng_hợp.chờ_xác_nhận}}{{/if}}.{{#if (lonHon tổng_hợp.đã_giải_quyết 0)}} Trong số đã khắc phục có {{dem tổng_hợp.đúng_hạn}} đúng hạn, {{dem tổng_hợp.trễ_hạn}} trễ hạn.{{/if}}{{#if tổng_hợp.không_tính}} Ngoài ra, {{dem tổng_hợp.không_tính}} nội dung sau khi đơn vị giải trình không xác định là tồn tại, không tính vào số liệu trên.{{/if}}{{#if số_tồn_tại_kỳ_trước_chưa_xong}} Ngoài ra, còn {{dem số_tồn_tại_kỳ_trước_chưa_xong}} tồn tại, hạn chế của các lượt kiểm tra trước kỳ báo cáo chưa khắc phục xong{{#if số_tồn_tại_kỳ_trước_quá_hạn}}, trong đó {{dem số_tồn_tại_kỳ_trước_quá_hạn}} quá hạn{{/if}}.{{/if}}",
    ),
    tags("{{else}}"),
    body("Trong kỳ không ghi nhận tồn tại, hạn chế nào."),
    tags("{{/if}}"),
  ];
}

/** A table of what became of the findings of each area; nothing without findings. */
export function remediationByArea(number: number): Piece[] {
  const column = (width: number, heading: string, name: string) => ({
    width,
    heading,
    value: `{{so số_liệu_tồn_tại.${name}}}`,
    total: `{{so tổng_hợp.${name}}}`,
    align: "right" as const,
  });
  return [
    tags("{{#if tồn_tại}}"),
    caption(`Bảng ${number}. Tồn tại, hạn chế theo nội dung và kết quả khắc phục`),
    table(
      [
        { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 63, heading: "Nội dung", value: "{{tên_lĩnh_vực}}", total: "Cộng" },
        column(17, "Tổng số", "tổng_số"),
        column(19, "Đã khắc phục", "đã_giải_quyết"),
        column(19, "Đã chuyển", "đã_chuyển"),
        column(19, "Chưa xong", "chưa_xong"),
        column(18, "Quá hạn", "quá_hạn"),
      ],
      { open: "{{#each các_lĩnh_vực}}", close: "{{/each}}" },
      { short: true },
    ),
    tags("{{/if}}"),
  ];
}

/** The causes said most often; without findings there is none to say. */
export function causes(): Piece[] {
  return [
    tags("{{#if nguyên_nhân_chính}}"),
    body("Nguyên nhân của các tồn tại, hạn chế, theo ghi nhận của Đoàn kiểm tra:"),
    tags("{{#each nguyên_nhân_chính}}"),
    body("- {{veCau nội_dung}} ({{dem số_tồn_tại}} tồn tại, {{dem số_đơn_vị}} đơn vị)."),
    tags("{{/each}}", "{{#if số_nguyên_nhân_khác}}"),
    body("- Các nguyên nhân khác, của {{dem số_nguyên_nhân_khác}} tồn tại còn lại."),
    tags("{{/if}}", "{{else}}"),
    toFill("Cơ quan báo cáo bổ sung: nguyên nhân chủ quan, nguyên nhân khách quan."),
    tags("{{/if}}"),
  ];
}

/** The units that answer for most of what is not remedied. */
export function responsibleUnits(): Piece[] {
  return [
    tags("{{#if các_đơn_vị_chịu_trách_nhiệm}}"),
    body("Các cơ quan, đơn vị chịu trách nhiệm còn tồn tại, hạn chế chưa khắc phục xong:"),
    tags("{{#each các_đơn_vị_chịu_trách_nhiệm}}"),
    body(
      "- {{tên_đơn_vị}}: {{dem số_tồn_tại_chưa_xong}} trên {{dem số_tồn_tại}} tồn tại chưa khắc phục xong{{#if số_tồn_tại_quá_hạn}}, trong đó {{dem số_tồn_tại_quá_hạn}} quá hạn{{/if}}.",
    ),
    tags("{{/each}}", "{{#if số_đơn_vị_chịu_trách_nhiệm_khác}}"),
    body("- {{dem số_đơn_vị_chịu_trách_nhiệm_khác}} cơ quan, đơn vị khác."),
    tags("{{/if}}", "{{else}}"),
    body("Trong các tồn tại, hạn chế của kỳ báo cáo, không còn tồn tại nào chưa khắc phục xong."),
    tags("{{/if}}"),
  ];
}

/** What the team recommended and is not done yet, with the nearest due date. */
export function openRecommendations(): Piece[] {
  return [
    tags("{{#if số_kiến_nghị_chưa_xong}}"),
    body("Tiếp tục thực hiện các kiến nghị của Đoàn kiểm tra chưa thực hiện xong:"),
    tags("{{#each các_lĩnh_vực}}", "{{#if kiến_nghị_chính}}"),
    letter("{{tên_lĩnh_vực}}:"),
    tags("{{#each kiến_nghị_chính}}"),
    body(
      "- {{veCau nội_dung}} ({{#if (lonHon số_đơn_vị 1)}}{{dem số_đơn_vị}} đơn vị{{else}}{{tên_các_đơn_vị}}{{/if}}{{#if hạn_sớm_nhất}}; hạn {{#if (lonHon số_tồn_tại 1)}}sớm nhất {{/if}}{{ngay hạn_sớm_nhất}}{{/if}}).",
    ),
    tags("{{/each}}", "{{#if số_kiến_nghị_khác}}"),
    body("- Kiến nghị khác, của {{dem số_kiến_nghị_khác}} tồn tại còn lại."),
    tags("{{/if}}", "{{/if}}", "{{/each}}", "{{else}}"),
    body("Không có kiến nghị nào của Đoàn kiểm tra chưa thực hiện xong."),
    tags("{{/if}}"),
  ];
}

function counted(heading: string, width: number, value: string) {
  return { width, heading, value, total: value, align: "right" as const };
}
