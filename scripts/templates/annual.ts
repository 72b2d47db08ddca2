import { AlignmentType, Paragraph, type Table, TextRun } from "docx";
import { figureTables } from "./figure-annex.ts";
import { indexResults } from "./index-pieces.ts";
import { targetSentence, targetTable, wordOf } from "./target-pieces.ts";
import {
  centred,
  columns,
  grid,
  headingRow,
  listTable,
  lyingTextWidth,
  mm,
  row,
  rule,
  section,
  tags,
  text,
  textWidth,
} from "./word.ts";
import { templateBytes } from "./write-docx.ts";

/* The starter template of the yearly report: the official order of its parts, and annexes. */

const issuer = '{{macDinh cơ_quan_ban_hành "[TÊN CƠ QUAN BÁO CÁO]"}}';
const letters = "BC{{#if chữ_viết_tắt}}-{{chữ_viết_tắt}}{{/if}}";
const ownNumber = "{{#if số}}{{số}}{{else}}       {{/if}}";
const dated = (gap: string) => `{{#if ngày_ban_hành}}{{ngayDayDu ngày_ban_hành}}{{else}}${gap}{{/if}}`;
const undated = "ngày       tháng       năm {{#if năm}}{{năm}}{{else}}        {{/if}}";
const days = "từ {{ngayDayDu từ_ngày}} đến {{ngayDayDu đến_ngày}}";
const period = `{{#if năm}}năm {{năm}}{{else}}${days}{{/if}}`;

/** The template as a Word file. */
export function annualTemplate(): Promise<Uint8Array> {
  return templateBytes("Báo cáo công tác cải cách hành chính", [
    section([
      ...head(),
      ...opening(),
      ...steering(),
      ...results(),
      ...assessment(),
      ...outlook(),
      ...proposals(),
      ...ending(),
    ]),
    section(visitsAnnex(), { lying: true }),
    section(findingsAnnex(), { lying: true }),
    section(figuresAnnex(), { lying: true }),
    section(tasksAnnex(), { lying: true }),
  ]);
}

function head(): (Paragraph | Table)[] {
  const widths = [mm(68), textWidth - mm(68)] as const;
  return [
    columns(
      widths,
      [
        // Narrow enough that a long name breaks before the name of the province, not within it.
        centred("{{cơ_quan_chủ_quản}}", 13, { narrow: mm(7) }),
        centred(issuer, 13, { bold: true }),
        rule(mm(11), widths[0]),
        centred(`Số: ${ownNumber}/${letters}`, 13, { before: 60 }),
      ],
      [
        centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, { bold: true }),
        centred("Độc lập - Tự do - Hạnh phúc", 14, { bold: true }),
        rule(mm(62), widths[1]),
        centred(`{{macDinh địa_danh "[Địa danh]"}}, ${dated(undated)}`, 14, { italics: true, before: 60 }),
      ],
    ),
    centred("BÁO CÁO", 14, { bold: true, before: 240 }),
    centred("Kết quả công tác cải cách hành chính{{#if năm}} năm {{năm}}{{/if}}", 14, { bold: true }),
    centred(`{{#unless năm}}${days}{{/unless}}`, 14, { bold: true }),
    rule(mm(45), textWidth),
  ];
}

function opening(): Paragraph[] {
  return [
    text(
      "Body",
      `Thực hiện các chương trình, kế hoạch cải cách hành chính của Chính phủ và của tỉnh, kết quả công tác cải cách hành chính {{#if năm}}năm {{năm}} (${days}){{else}}${days}{{/if}} được báo cáo như sau. Số liệu tính đến hết {{ngayDayDu tính_đến_ngày}}.`,
      { spacing: { before: 240 } },
    ),
    ...tags("{{#unless (va các_kế_hoạch các_kế_hoạch_kiểm_tra)}}"),
    toFill(
      "ghi số, ngày của {{#unless các_kế_hoạch}}kế hoạch cải cách hành chính{{#unless các_kế_hoạch_kiểm_tra}} và {{/unless}}{{/unless}}{{#unless các_kế_hoạch_kiểm_tra}}kế hoạch kiểm tra{{/unless}} làm căn cứ",
    ),
    ...tags("{{/unless}}"),
    text(
      "ToFill",
      "{{#if có_dữ_liệu_minh_họa}}Báo cáo này có bản ghi được dựng để minh họa; xem lưu ý tại các Phụ lục.{{/if}}",
    ),
  ];
}

function steering(): (Paragraph | Table)[] {
  return [
    text("Part", "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
    text("Point", "1. Ban hành và thực hiện kế hoạch"),
    ...planLines(),
    text("Point", "2. Công tác kiểm tra cải cách hành chính"),
    ...tags("{{#each các_kế_hoạch_kiểm_tra}}"),
    text(
      "Body",
      "{{tên_kế_hoạch_kiểm_tra}}{{#if văn_bản_kế_hoạch}} ({{văn_bản_kế_hoạch}}){{/if}}{{#if số_quyết_định}} và Quyết định số {{số_quyết_định}}{{#if ngày_quyết_định}} {{ngayDayDu ngày_quyết_định}}{{/if}} thành lập Đoàn kiểm tra{{/if}}: đã thực hiện {{dem số_lượt}} trên {{dem số_lượt_kế_hoạch}} lượt kiểm tra theo kế hoạch, tại {{dem số_đơn_vị}} trên {{dem số_đơn_vị_kế_hoạch}} cơ quan, đơn vị.",
    ),
    ...tags("{{/each}}"),
    ...tags("{{#if lượt_kiểm_tra}}"),
    text(
      "Body",
      "Trong kỳ báo cáo đã thực hiện {{dem số_lượt}} lượt kiểm tra tại {{dem số_đơn_vị}} cơ quan, đơn vị, gồm:",
    ),
    ...tags("{{#each các_cấp}}{{#if số_lượt}}"),
    text("Body", "- {{tên_cấp}}: {{dem số_lượt}} lượt tại {{dem số_đơn_vị}} cơ quan, đơn vị."),
    ...tags("{{/if}}{{/each}}"),
    text(
      "Body",
      "Đã kết luận {{dem số_lượt_đã_kết_luận}} lượt{{#if số_lượt_chưa_kết_luận}}; còn {{dem số_lượt_chưa_kết_luận}} lượt chưa kết luận{{/if}}. Danh sách tại Phụ lục I.",
    ),
    text("Caption", "Bảng 1. Lượt kiểm tra và đơn vị được kiểm tra theo cấp, loại hình"),
    visitTable(),
    text(
      "Note",
      "Một đơn vị có thể được kiểm tra nhiều lượt; số đơn vị là số đơn vị khác nhau nên tổng theo loại hình có thể lớn hơn cột chung. Tỷ lệ là số đơn vị được kiểm tra trên số đơn vị hiện có đến {{ngay tính_đến_ngày}}.",
    ),
    ...tags("{{else}}"),
    text("Body", "Trong kỳ báo cáo không có lượt kiểm tra nào."),
    ...tags("{{/if}}"),
    text("Point", "3. Thông tin, tuyên truyền"),
    toFill("hoạt động thông tin, tuyên truyền cải cách hành chính"),
    ...otherLines(),
  ];
}

/** Plans in force, their tasks and targets, and who reported acting on them. */
function planLines(): (Paragraph | Table)[] {
  return [
    ...tags("{{#if các_kế_hoạch}}"),
    text("Body", "Các kế hoạch cải cách hành chính thực hiện trong kỳ:"),
    ...tags("{{#each các_kế_hoạch}}"),
    text(
      "Body",
      "- {{veCau tiêu_đề}} ({{#if văn_bản_ban_hành}}số {{văn_bản_ban_hành}}{{else}}chưa có số{{/if}}{{#if ngày_văn_bản}}, {{ngayDayDu ngày_văn_bản}}{{/if}}){{#each các_căn_cứ}}{{#if @first}}, căn cứ {{else}}; {{/if}}{{căn_cứ}}{{/each}}{{#if tính_vào_tổng}}{{#if số_liệu_nhiệm_vụ.tổng_số}}: {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ, đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} ({{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}){{/if}}{{/if}}.",
    ),
    ...tags("{{/each}}", "{{#if nhiệm_vụ}}"),
    text(
      "Body",
      "Tổng số {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ. Tính đến hết {{ngayDayDu tính_đến_ngày}}, đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} nhiệm vụ{{#if (hoac số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành)}}, đạt {{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}{{/if}}{{#if số_liệu_nhiệm_vụ.hoàn_thành_muộn}} (trong đó {{dem số_liệu_nhiệm_vụ.hoàn_thành_muộn}} nhiệm vụ hoàn thành muộn){{/if}}; đúng tiến độ {{dem số_liệu_nhiệm_vụ.đúng_tiến_độ}}; chậm tiến độ {{dem số_liệu_nhiệm_vụ.quá_hạn}}; chưa bắt đầu {{dem số_liệu_nhiệm_vụ.chưa_bắt_đầu}}.{{#if số_liệu_nhiệm_vụ.dừng_thực_hiện}} Ngoài ra, {{dem số_liệu_nhiệm_vụ.dừng_thực_hiện}} nhiệm vụ dừng thực hiện, không tính vào tổng số.{{/if}} Chi tiết tại Phụ lục IV.",
    ),
    text(
      "Body",
      "Tỷ lệ hoàn thành là số nhiệm vụ đã hoàn thành, kể cả hoàn thành muộn, trên tổng số nhiệm vụ, không kể nhiệm vụ dừng thực hiện.",
    ),
    ...tags("{{#each nhiệm_vụ_theo_lĩnh_vực}}{{#if số_liệu_nhiệm_vụ.tổng_số}}"),
    text(
      "Body",
      "- {{tên_lĩnh_vực}}: {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ, đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} ({{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}){{#if số_liệu_nhiệm_vụ.quá_hạn}}, chậm tiến độ {{dem số_liệu_nhiệm_vụ.quá_hạn}}{{/if}}.",
    ),
    ...tags("{{/if}}{{/each}}", "{{#if nhiệm_vụ_quá_hạn}}"),
    text("Body", "Nhiệm vụ chậm tiến độ:"),
    ...tags("{{#each nhiệm_vụ_quá_hạn}}"),
    text("Body", "- {{veCau tiêu_đề}} ({{cơ_quan_chủ_trì}}; hạn {{ngay hạn}}, chậm {{so số_ngày_trễ}} ngày)."),
    ...tags("{{/each}}", "{{/if}}", "{{else}}"),
    text("Body", "Kế hoạch chưa có nhiệm vụ nào được ghi nhận."),
    ...tags("{{/if}}"),
    ...tags("{{#if số_chỉ_tiêu}}"),
    text("Body", "Các chỉ tiêu đặt ra:"),
    ...tags("{{#each các_kế_hoạch}}{{#if số_chỉ_tiêu}}"),
    text("Body", "- {{veCau tiêu_đề}}: {{dem số_chỉ_tiêu}} chỉ tiêu."),
    ...tags("{{/if}}{{/each}}"),
    ...wordOf(targetSentence("Phụ lục IV")),
    ...tags("{{else}}"),
    text("Body", "Kế hoạch không có chỉ tiêu nào được ghi nhận."),
    ...tags("{{/if}}"),
    ...tags("{{#if số_báo_cáo_triển_khai}}", "{{#each các_kế_hoạch}}{{#if số_báo_cáo_triển_khai}}"),
    text(
      "Body",
      "Về triển khai {{veCau tiêu_đề}}: {{dem số_báo_cáo_triển_khai}} báo cáo của {{dem số_đơn_vị_triển_khai}} cơ quan, đơn vị{{#each các_nhóm_đơn_vị}}{{#if @first}}: {{else}}; {{/if}}{{dem số_đơn_vị}} {{tên_nhóm}}{{/each}}.",
    ),
    ...tags("{{/if}}{{/each}}", "{{else}}"),
    text("Body", "Chưa ghi nhận báo cáo triển khai kế hoạch của cơ quan, đơn vị nào."),
    ...tags("{{/if}}", "{{else}}"),
    text("Body", "Trong kỳ không có kế hoạch cải cách hành chính nào được ghi nhận."),
    ...tags("{{/if}}"),
  ];
}

/** Initiatives, tasks assigned by superiors, and recurring duties. */
function otherLines(): Paragraph[] {
  return [
    text("Point", "4. Sáng kiến, mô hình mới"),
    ...tags("{{#if sáng_kiến}}"),
    text(
      "Body",
      "Trong kỳ ghi nhận {{dem số_sáng_kiến}} sáng kiến, mô hình của {{dem số_đơn_vị_có_sáng_kiến}} cơ quan, đơn vị:",
    ),
    ...tags("{{#each sáng_kiến}}"),
    text(
      "Body",
      "- {{veCau tiêu_đề}}{{#if minh_họa}} (*){{/if}}: {{tên_đơn_vị}}{{#if văn_bản}}; {{văn_bản}}{{/if}}{{#if hiệu_quả}}; {{veCau hiệu_quả}}{{/if}}.",
    ),
    ...tags("{{/each}}", "{{else}}"),
    text("Body", "Trong kỳ không có sáng kiến nào được ghi nhận."),
    ...tags("{{/if}}"),
    text("Point", "5. Nhiệm vụ cấp trên giao"),
    ...tags("{{#if nhiệm_vụ_cấp_trên_giao}}"),
    text(
      "Body",
      "Cấp trên giao {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.tổng_số}} nhiệm vụ; đã hoàn thành {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.đã_hoàn_thành}} nhiệm vụ{{#if (hoac số_liệu_nhiệm_vụ_cấp_trên_giao.tỷ_lệ_hoàn_thành)}}, đạt {{phanTram số_liệu_nhiệm_vụ_cấp_trên_giao.tỷ_lệ_hoàn_thành}}{{/if}}{{#if số_liệu_nhiệm_vụ_cấp_trên_giao.hoàn_thành_muộn}} (trong đó {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.hoàn_thành_muộn}} nhiệm vụ hoàn thành muộn){{/if}}; đúng tiến độ {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.đúng_tiến_độ}}; chậm tiến độ {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.quá_hạn}}; chưa bắt đầu {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.chưa_bắt_đầu}}.{{#if số_liệu_nhiệm_vụ_cấp_trên_giao.dừng_thực_hiện}} Ngoài ra, {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.dừng_thực_hiện}} nhiệm vụ dừng thực hiện, không tính vào tổng số.{{/if}}",
    ),
    ...tags("{{#each nhiệm_vụ_cấp_trên_giao}}"),
    text(
      "Body",
      "- {{veCau tiêu_đề}} ({{văn_bản_giao}}; {{cơ_quan_chủ_trì}}{{#if hạn}}; hạn {{ngay hạn}}{{/if}}): {{#if ngày_hoàn_thành}}hoàn thành {{ngay ngày_hoàn_thành}}{{#if số_ngày_trễ}}, muộn {{so số_ngày_trễ}} ngày{{/if}}{{else}}{{#if lý_do_dừng}}dừng thực hiện{{else}}đạt {{phanTram tỷ_lệ_thực_hiện}}{{#if số_ngày_trễ}}, chậm {{so số_ngày_trễ}} ngày{{/if}}{{/if}}{{/if}}.",
    ),
    ...tags("{{/each}}", "{{else}}"),
    text("Body", "Trong kỳ không có nhiệm vụ nào do cấp trên giao được ghi nhận."),
    ...tags("{{/if}}"),
    text("Point", "6. Chế độ báo cáo, công việc định kỳ"),
    ...tags("{{#if công_việc_định_kỳ}}"),
    text(
      "Body",
      "Đối với các kỳ kết thúc trong kỳ báo cáo, tính đến hết {{ngayDayDu tính_đến_ngày}} (mỗi đơn vị một kỳ tính một lượt):",
    ),
    ...tags("{{#each công_việc_định_kỳ}}"),
    text(
      "Body",
      "- {{veCau tiêu_đề}}: {{dem số_kỳ}} kỳ, {{dem số_phải_thực_hiện}} lượt phải thực hiện; đúng hạn {{dem đúng_hạn}}, trễ hạn {{dem trễ_hạn}}, quá hạn chưa thực hiện {{dem chưa_thực_hiện}}{{#if còn_hạn}}, chưa đến hạn {{dem còn_hạn}}{{/if}}.{{#if tên_các_đơn_vị_chưa_thực_hiện}} Còn thiếu: {{tên_các_đơn_vị_chưa_thực_hiện}}.{{/if}}",
    ),
    ...tags("{{/each}}", "{{else}}"),
    text("Body", "Trong kỳ không có báo cáo, công việc định kỳ nào được ghi nhận."),
    ...tags("{{/if}}"),
  ];
}

function visitTable(): Table {
  const kinds = [0, 1, 2];
  const millimetres = [24, ...kinds.flatMap(() => [13, 14]), 13, 14, 15, 18];
  const widths = millimetres.map(mm);
  const [levelWidth = 0, visits = 0, units = 0] = widths;
  const tail = widths.slice(-2);
  const value = (content: string, index: number) => ({
    text: content,
    width: millimetres[index] ?? 0,
    align: "centre" as const,
  });
  const counts = kinds.flatMap((kind) => [
    `{{so các_loại_hình.${kind}.số_lượt}}`,
    `{{so các_loại_hình.${kind}.số_đơn_vị}}`,
  ]);
  const loop = "{{#each các_cấp}}";
  const byLevel = [`${loop}{{tên_cấp}}`, ...counts, "{{so số_lượt}}", "{{so số_đơn_vị}}", "{{so số_đơn_vị_hiện_có}}"];
  const share = "{{#if (hoac tỷ_lệ_đơn_vị)}}{{phanTram tỷ_lệ_đơn_vị}}{{/if}}{{/each}}";
  return grid(widths, [
    headingRow([
      { text: "Cấp", width: levelWidth, rowSpan: 2 },
      ...kinds.map((kind) => ({
        text: `{{các_loại_hình.${kind}.tên_loại_hình}}`,
        width: visits + units,
        columnSpan: 2,
      })),
      { text: "Chung", width: visits + units, columnSpan: 2 },
      { text: "Hiện có", width: tail[0] ?? 0, rowSpan: 2 },
      { text: "Tỷ lệ", width: tail[1] ?? 0, rowSpan: 2 },
    ]),
    headingRow(
      [...kinds, 3].flatMap(() => [
        { text: "Lượt", width: visits },
        { text: "Đơn vị", width: units },
      ]),
    ),
    row([...byLevel, share].map(value)),
    row(
      [
        "Cộng",
        ...counts,
        "{{so số_lượt}}",
        "{{so số_đơn_vị}}",
        "{{so số_đơn_vị_hiện_có}}",
        "{{#if (hoac tỷ_lệ_đơn_vị)}}{{phanTram tỷ_lệ_đơn_vị}}{{/if}}",
      ].map((content, index) => ({
        ...value(content, index),
        bold: true,
      })),
    ),
  ]);
}

function results(): Paragraph[] {
  return [
    text("Part", "II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH"),
    toFill(
      "số liệu ngoài kết quả kiểm tra: văn bản quy phạm pháp luật; thủ tục hành chính, hồ sơ giải quyết sớm, đúng và trễ hạn, dịch vụ công trực tuyến; tổ chức bộ máy, biên chế; tài chính công; chuyển đổi số",
    ),
    ...tags("{{#if lượt_kiểm_tra}}"),
    text("Body", "Kết quả kiểm tra theo từng nội dung như sau:"),
    ...tags("{{#each các_lĩnh_vực}}"),
    text("Point", "{{soThuTu @index}}. {{tên_lĩnh_vực}}"),
    ...tags("{{#if số_ưu_điểm}}"),
    text("Letter", "a) Ưu điểm: {{dem số_ưu_điểm}} nội dung được ghi nhận."),
    ...tags("{{#each ưu_điểm_chính}}"),
    text(
      "Body",
      "- {{veCau nội_dung}} ({{#if (lonHon số_lượt 1)}}{{dem số_lượt}} lượt kiểm tra{{else}}{{tên_các_đơn_vị}}{{/if}}).",
    ),
    ...tags("{{/each}}"),
    text("Body", "{{#if số_ưu_điểm_khác}}- {{dem số_ưu_điểm_khác}} nội dung khác.{{/if}}"),
    ...tags("{{else}}"),
    text("Letter", "a) Ưu điểm: chưa ghi nhận nội dung nào."),
    ...tags("{{/if}}", "{{#if tồn_tại_chính}}"),
    text(
      "Letter",
      "b) Tồn tại, hạn chế: {{dem số_liệu_tồn_tại.tổng_số}} tồn tại; đã giải quyết {{dem số_liệu_tồn_tại.đã_giải_quyết}} ({{phanTram số_liệu_tồn_tại.tỷ_lệ_giải_quyết}}){{#if số_liệu_tồn_tại.đã_chuyển}}, chuyển cơ quan khác xử lý {{dem số_liệu_tồn_tại.đã_chuyển}}{{/if}}, chưa xong {{dem số_liệu_tồn_tại.chưa_xong}}, trong đó quá hạn {{dem số_liệu_tồn_tại.quá_hạn}}.",
    ),
    ...tags("{{#each tồn_tại_chính}}"),
    text(
      "Body",
      "- {{veCau nội_dung}} ({{#if (lonHon số_tồn_tại 1)}}{{dem số_tồn_tại}} tồn tại, {{dem số_đơn_vị}} đơn vị{{else}}{{tên_các_đơn_vị}}{{/if}}).",
    ),
    ...tags("{{/each}}"),
    text("Body", "{{#if số_tồn_tại_khác}}- {{dem số_tồn_tại_khác}} tồn tại khác nêu tại Phụ lục II.{{/if}}"),
    ...tags("{{else}}"),
    text("Letter", "b) Tồn tại, hạn chế: không phát hiện."),
    ...tags("{{/if}}", "{{/each}}", "{{else}}"),
    text("Body", "Trong kỳ không có lượt kiểm tra nào nên chưa có kết quả kiểm tra theo từng nội dung."),
    ...tags("{{/if}}"),
  ];
}

function assessment(): (Paragraph | Table)[] {
  const numbers = (path: string) => ({
    total: `{{so ${path}.tổng_số}}`,
    resolved: `{{so ${path}.đã_giải_quyết}}`,
    share: `{{#if (hoac ${path}.tỷ_lệ_giải_quyết)}}{{phanTram ${path}.tỷ_lệ_giải_quyết}}{{/if}}`,
    transferred: `{{so ${path}.đã_chuyển}}`,
    unfinished: `{{so ${path}.chưa_xong}}`,
    overdue: `{{so ${path}.quá_hạn}}`,
    waiting: `{{so ${path}.chờ_xác_nhận}}`,
    onTime: `{{so ${path}.đúng_hạn}}`,
    late: `{{so ${path}.trễ_hạn}}`,
  });
  const own = numbers("số_liệu_tồn_tại");
  const all = numbers("tổng_hợp");
  return [
    text("Part", "III. ĐÁNH GIÁ CHUNG"),
    text("Point", "1. Kết quả khắc phục tồn tại, hạn chế"),
    ...tags("{{#if tồn_tại}}"),
    text(
      "Body",
      "Tổng số {{dem tổng_hợp.tổng_số}} tồn tại, hạn chế đã được ghi nhận; đã giải quyết {{dem tổng_hợp.đã_giải_quyết}} ({{phanTram tổng_hợp.tỷ_lệ_giải_quyết}}); chuyển cơ quan khác xử lý {{dem tổng_hợp.đã_chuyển}}; chưa xong {{dem tổng_hợp.chưa_xong}}, trong đó quá hạn {{dem tổng_hợp.quá_hạn}}, chờ xác nhận {{dem tổng_hợp.chờ_xác_nhận}}. Trong số đã được chấp nhận kết quả khắc phục có {{dem tổng_hợp.đúng_hạn}} đúng hạn, {{dem tổng_hợp.trễ_hạn}} trễ hạn{{#if (hoac tổng_hợp.tỷ_lệ_đúng_hạn)}}; tỷ lệ đúng hạn {{phanTram tổng_hợp.tỷ_lệ_đúng_hạn}}{{/if}}.{{#if số_tồn_tại_kỳ_trước_chưa_xong}} Ngoài ra, còn {{dem số_tồn_tại_kỳ_trước_chưa_xong}} tồn tại, hạn chế của các lượt kiểm tra trước kỳ báo cáo chưa khắc phục xong{{#if số_tồn_tại_kỳ_trước_quá_hạn}}, trong đó {{dem số_tồn_tại_kỳ_trước_quá_hạn}} quá hạn{{/if}}.{{/if}}",
    ),
    text("Caption", "Bảng 2. Tồn tại, hạn chế theo lĩnh vực và kết quả khắc phục"),
    listTable(
      [
        { width: 9, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
        { width: 35, heading: "Lĩnh vực", value: "{{tên_lĩnh_vực}}", total: "Cộng" },
        { width: 13, heading: "Tổng số", value: own.total, align: "centre", total: all.total },
        { width: 14, heading: "Đã giải quyết", value: own.resolved, align: "centre", total: all.resolved },
        { width: 16, heading: "Tỷ lệ", value: own.share, align: "centre", total: all.share },
        { width: 14, heading: "Đã chuyển", value: own.transferred, align: "centre", total: all.transferred },
        { width: 13, heading: "Chưa xong", value: own.unfinished, align: "centre", total: all.unfinished },
        { width: 12, heading: "Quá hạn", value: own.overdue, align: "centre", total: all.overdue },
        { width: 14, heading: "Chờ xác nhận", value: own.waiting, align: "centre", total: all.waiting },
        { width: 12, heading: "Đúng hạn", value: own.onTime, align: "centre", total: all.onTime },
        { width: 13, heading: "Trễ hạn", value: own.late, align: "centre", total: all.late },
      ],
      { open: "{{#each các_lĩnh_vực}}", close: "{{/each}}" },
    ),
    text("Note", "Đúng hạn, trễ hạn: tính trên các tồn tại đã được chấp nhận kết quả khắc phục."),
    text("Caption", "Bảng 3. Tồn tại, hạn chế theo trạng thái"),
    listTable(
      [
        { width: 70, heading: "Trạng thái", value: "{{tên_trạng_thái}}", total: "Cộng" },
        { width: 30, heading: "Số tồn tại", value: "{{so số_lượng}}", align: "centre", total: all.total },
      ],
      { open: "{{#each các_trạng_thái}}", close: "{{/each}}" },
    ),
    ...tags("{{else}}"),
    text("Body", "Trong kỳ báo cáo không ghi nhận tồn tại, hạn chế nào."),
    ...tags("{{/if}}"),
    text(
      "Body",
      "{{#if tổng_hợp.không_tính}}Ngoài ra, {{dem tổng_hợp.không_tính}} nội dung đã ghi nhận nhưng sau khi đơn vị giải trình không xác định là tồn tại, không tính vào các số liệu trên.{{/if}}",
    ),
    text("Point", "2. Tồn tại, hạn chế quá hạn khắc phục"),
    ...tags("{{#if tồn_tại_quá_hạn}}"),
    text(
      "Body",
      "Tính đến hết {{ngayDayDu tính_đến_ngày}}, trong các tồn tại của kỳ báo cáo còn {{dem tổng_hợp.quá_hạn}} tồn tại quá hạn chưa báo cáo khắc phục:",
    ),
    text("Caption", "Bảng 4. Tồn tại, hạn chế quá hạn khắc phục"),
    listTable(
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
        { width: 30, heading: "Gia hạn", value: extensions },
      ],
      { open: "{{#each tồn_tại_quá_hạn}}", close: "{{/each}}" },
    ),
    ...tags("{{else}}"),
    text("Body", "Không có tồn tại, hạn chế nào quá hạn khắc phục."),
    ...tags("{{/if}}"),
    text("Point", "3. Nguyên nhân"),
    ...tags("{{#if nguyên_nhân_chính}}"),
    text("Body", "Nguyên nhân của các tồn tại, hạn chế, theo ghi nhận của Đoàn kiểm tra:"),
    ...tags("{{#each nguyên_nhân_chính}}"),
    text("Body", "- {{veCau nội_dung}} ({{dem số_tồn_tại}} tồn tại, {{dem số_đơn_vị}} đơn vị)."),
    ...tags("{{/each}}"),
    text(
      "Body",
      "{{#if số_nguyên_nhân_khác}}- Các nguyên nhân khác, của {{dem số_nguyên_nhân_khác}} tồn tại còn lại.{{/if}}",
    ),
    ...tags("{{else}}"),
    toFill("nguyên nhân chủ quan, nguyên nhân khách quan"),
    ...tags("{{/if}}", "{{#if số_liệu}}"),
    text("Point", "4. Số liệu đã công bố"),
    text(
      "Body",
      "Số liệu đã công bố của kỳ báo cáo nêu tại Phụ lục III, giữ nguyên như văn bản nguồn, không cân đối lại.{{#if số_liệu_không_khớp}} Số liệu cần lưu ý:{{/if}}",
    ),
    ...tags("{{#each số_liệu_không_khớp}}"),
    text("Body", `- {{tên_chỉ_tiêu}}: {{#if mức_diễn_đạt}}{{mức_diễn_đạt}} {{/if}}{{so giá_trị}}; ${mismatch}.`),
    ...tags("{{/each}}", "{{/if}}"),
    ...indexResults("{{#if số_liệu}}5{{else}}4{{/if}}"),
  ];
}

const mismatch = "không khớp: tổng các phần {{so tổng_các_phần}}, chênh lệch {{so chênh_lệch}}";
const extensions =
  "{{#each gia_hạn}}{{#unless @first}}; {{/unless}}đến {{ngay gia_hạn_đến}}, {{#if văn_bản}}{{văn_bản}}{{else}}chưa có số văn bản{{/if}}, {{người_duyệt}} duyệt{{/each}}";

function outlook(): Paragraph[] {
  return [
    text("Part", "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ"),
    text(
      "Body",
      "1. {{#if tổng_hợp.chưa_xong}}Tiếp tục theo dõi, đôn đốc khắc phục {{dem tổng_hợp.chưa_xong}} tồn tại chưa xong{{#if tổng_hợp.quá_hạn}}, trước hết là {{dem tổng_hợp.quá_hạn}} tồn tại quá hạn{{/if}}.{{else}}Các lượt kiểm tra trong kỳ không còn tồn tại, hạn chế nào phải theo dõi khắc phục.{{/if}}",
    ),
    text(
      "Body",
      "{{#if (lonHon số_liệu_nhiệm_vụ.tổng_số số_liệu_nhiệm_vụ.đã_hoàn_thành)}}2. Hoàn thành các nhiệm vụ còn lại của kế hoạch{{#if số_liệu_nhiệm_vụ.quá_hạn}}, trước hết là {{dem số_liệu_nhiệm_vụ.quá_hạn}} nhiệm vụ chậm tiến độ{{/if}}.{{/if}}",
    ),
    toFill(
      "phương hướng, nhiệm vụ trọng tâm và giải pháp của kỳ tiếp theo",
      "{{#if (lonHon số_liệu_nhiệm_vụ.tổng_số số_liệu_nhiệm_vụ.đã_hoàn_thành)}}3{{else}}2{{/if}}. ",
    ),
  ];
}

function proposals(): Paragraph[] {
  return [
    text("Part", "V. KIẾN NGHỊ, ĐỀ XUẤT"),
    text("Point", "1. Đối với các cơ quan, đơn vị được kiểm tra"),
    ...tags("{{#if số_kiến_nghị_chưa_xong}}"),
    text("Body", "Các kiến nghị của Đoàn kiểm tra chưa thực hiện xong:"),
    ...tags("{{#each các_lĩnh_vực}}{{#if kiến_nghị_chính}}"),
    text("Letter", "{{tên_lĩnh_vực}}:"),
    ...tags("{{#each kiến_nghị_chính}}"),
    text(
      "Body",
      "- {{veCau nội_dung}} ({{#if (lonHon số_đơn_vị 1)}}{{dem số_đơn_vị}} đơn vị{{else}}{{tên_các_đơn_vị}}{{/if}}{{#if hạn_sớm_nhất}}; hạn {{#if (lonHon số_tồn_tại 1)}}sớm nhất {{/if}}{{ngay hạn_sớm_nhất}}{{/if}}).",
    ),
    ...tags("{{/each}}"),
    text(
      "Body",
      "{{#if số_kiến_nghị_khác}}- Kiến nghị khác, của {{dem số_kiến_nghị_khác}} tồn tại còn lại, nêu tại Phụ lục II.{{/if}}",
    ),
    ...tags("{{/if}}{{/each}}", "{{else}}"),
    text("Body", "Không có kiến nghị nào của Đoàn kiểm tra chưa thực hiện xong."),
    ...tags("{{/if}}"),
    text("Point", "2. Đối với cấp trên"),
    toFill("kiến nghị, đề xuất với Ủy ban nhân dân tỉnh, Bộ Nội vụ, Chính phủ"),
    text("Body", `Trên đây là kết quả công tác cải cách hành chính ${period}./.`),
  ];
}

function ending(): (Paragraph | Table)[] {
  const small = (content: string, size: number, look: { bold?: boolean; italics?: boolean } = {}) =>
    new Paragraph({ children: [new TextRun({ text: content, size: size * 2, ...look })] });
  return [
    new Paragraph({ spacing: { line: 240 }, keepNext: true }),
    columns(
      [mm(80), textWidth - mm(80)],
      [
        small("Nơi nhận:", 12, { bold: true, italics: true }),
        ...tags("{{#each nơi_nhận}}"),
        small("- {{tên_nơi_nhận}}", 11),
        ...tags("{{else}}"),
        small("- [Nơi nhận];", 11),
        small("- Lưu: VT, …", 11),
        ...tags("{{/each}}"),
      ],
      [
        ...tags("{{#each thể_thức_ký}}"),
        centred("{{dòng}}", 14, { bold: true }),
        ...tags("{{else}}"),
        centred("[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]", 14, { bold: true }),
        ...tags("{{/each}}"),
        ...Array.from({ length: 4 }, () => new Paragraph({ alignment: AlignmentType.CENTER })),
        centred('{{macDinh người_ký "[Họ và tên]"}}', 14, { bold: true }),
      ],
    ),
  ];
}

function annexHead(number: string, title: string): Paragraph[] {
  return [
    centred(`Phụ lục ${number}`, 14, { bold: true }),
    centred(title, 14, { bold: true }),
    centred(`(Kèm theo Báo cáo số ${ownNumber}/${letters} ${dated(undated)})`, 14, {
      italics: true,
    }),
    rule(mm(40), lyingTextWidth),
    text(
      "Note",
      "{{#if có_dữ_liệu_minh_họa}}{{#if lưu_ý}}Lưu ý: {{lưu_ý}}{{else}}Lưu ý: có bản ghi được dựng để minh họa, không phải kết quả kiểm tra có thật.{{/if}} (*) Bản ghi minh họa.{{/if}}",
    ),
  ];
}

function visitsAnnex(): (Paragraph | Table)[] {
  return [
    ...annexHead("I", "DANH SÁCH LƯỢT KIỂM TRA"),
    text(
      "Note",
      "{{dem số_lượt}} lượt kiểm tra tại {{dem số_đơn_vị}} cơ quan, đơn vị, {{ngay từ_ngày}} - {{ngay đến_ngày}}; tình hình đến hết {{ngay tính_đến_ngày}}.",
    ),
    ...tags("{{#if lượt_kiểm_tra}}"),
    listTable(
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
    ...tags("{{else}}"),
    text("Body", "Không có lượt kiểm tra nào."),
    ...tags("{{/if}}"),
  ];
}

const mark = "{{#if minh_họa}}*{{/if}}";
/** A deadline that waits for the conclusion; what was dismissed before it waits for nothing. */
const pending =
  '{{#if (bang trạng_thái "recorded")}}{{so thời_hạn.số_lượng}} ngày{{#if (bang thời_hạn.loại_ngày "working")}} làm việc{{/if}} từ ngày kết luận{{/if}}';

function findingsAnnex(): (Paragraph | Table)[] {
  return [
    ...annexHead("II", "TỒN TẠI, HẠN CHẾ VÀ KẾT QUẢ KHẮC PHỤC"),
    ...tags("{{#if tồn_tại}}", "{{#each các_lĩnh_vực}}{{#if tồn_tại}}"),
    text("Caption", "{{tên_lĩnh_vực}} ({{dem số_liệu_tồn_tại.tổng_số}} tồn tại)", { alignment: AlignmentType.LEFT }),
    listTable(
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
        {
          width: 28,
          heading: "Trạng thái",
          value: "{{tên_trạng_thái}}{{#if quá_hạn}}, quá hạn{{/if}}",
        },
        {
          width: 16,
          heading: "Trễ (ngày)",
          value: "{{#if số_ngày_trễ}}{{so số_ngày_trễ}}{{/if}}",
          align: "centre",
        },
      ],
      { open: "{{#each tồn_tại}}", close: "{{/each}}" },
    ),
    ...tags("{{/if}}{{/each}}", "{{else}}"),
    text("Body", "Không ghi nhận tồn tại, hạn chế nào."),
    ...tags("{{/if}}"),
  ];
}

function figuresAnnex(): (Paragraph | Table)[] {
  return [
    ...annexHead("III", "SỐ LIỆU ĐÃ CÔNG BỐ VÀ VĂN BẢN NGUỒN"),
    ...tags("{{#if các_biểu_số_liệu}}"),
    ...figureTables().flatMap((piece) => piece.word),
    ...tags("{{else}}"),
    text("Body", "Không có số liệu đã công bố nào của kỳ báo cáo này."),
    ...tags("{{/if}}"),
  ];
}

function tasksAnnex(): (Paragraph | Table)[] {
  return [
    ...annexHead("IV", "NHIỆM VỤ, CHỈ TIÊU CỦA KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"),
    ...tags("{{#if nhiệm_vụ}}"),
    annexCaption("1. Nhiệm vụ theo lĩnh vực"),
    taskCounts("Lĩnh vực", "{{tên_lĩnh_vực}}", "nhiệm_vụ_theo_lĩnh_vực"),
    annexCaption("2. Nhiệm vụ theo cơ quan chủ trì"),
    taskCounts("Cơ quan chủ trì", "{{cơ_quan_chủ_trì}}", "nhiệm_vụ_theo_cơ_quan"),
    annexCaption("3. Danh mục nhiệm vụ"),
    listTable(
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
    ...tags("{{else}}"),
    text("Body", "Không có nhiệm vụ nào được ghi nhận."),
    ...tags("{{/if}}", "{{#each các_kế_hoạch}}{{#if chỉ_tiêu}}"),
    ...wordOf(targetTable("Chỉ tiêu của {{veCau tiêu_đề}}")),
    ...tags("{{/if}}{{/each}}"),
  ];
}

/** Counts of tasks by what `list` groups them by, with the totals below. */
function taskCounts(heading: string, name: string, list: string): Table {
  const column = (width: number, title: string, field: string) => ({
    width,
    heading: title,
    value: `{{so số_liệu_nhiệm_vụ.${field}}}`,
    align: "centre" as const,
    total: `{{so số_liệu_nhiệm_vụ.${field}}}`,
  });
  const share = "{{#if (hoac số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành)}}{{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}{{/if}}";
  return listTable(
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

function annexCaption(title: string): Paragraph {
  return text("Caption", title, { alignment: AlignmentType.LEFT });
}

/** What the office has to write itself, printed so that nobody takes it for text. */
function toFill(what: string, before = ""): Paragraph {
  return text("ToFill", `${before}[Cơ quan báo cáo bổ sung: ${what}.]`);
}
