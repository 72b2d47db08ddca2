import { annexHead, inventedNote, officialEnd, officialHead } from "./official.ts";
import {
  causes,
  issuesByArea,
  openRecommendations,
  remediationSummary,
  responsibleUnits,
  strengthsByArea,
  visitsOfPeriod,
} from "./period-pieces.ts";
import { body, byColumnCount, closing, note, type Piece, part, point, table, tags, toFill } from "./piece.ts";
import type { Template } from "./template-files.ts";
import type { TableColumn } from "./word.ts";

const MOST_COLUMNS = 8;
/** The number of the first annex, which has none while it is the only one. */
const ifSeveral = "{{#if tồn_tại}} I{{/if}}";

/** What the inspections of a year or period found: strengths, shortcomings with cause and responsibility, proposals. */
export const inspectionResults: Template = {
  id: "inspection-results",
  title: "Báo cáo kết quả kiểm tra công tác cải cách hành chính",
  data: "annual",
  typeCode: "BC",
  sample: { year: "2023", "as-of": "2023-09-30" },
  sections: [
    {
      pieces: [
        officialHead({
          type: "BÁO CÁO",
          subject: ["Kết quả kiểm tra công tác cải cách hành chính", "{{tên_kỳ}}"],
        }),
        body(
          "Kết quả kiểm tra công tác cải cách hành chính {{tên_kỳ}}{{#if năm}} (từ {{ngayDayDu từ_ngày}} đến {{ngayDayDu đến_ngày}}){{/if}} được báo cáo như sau. Số liệu tính đến hết {{ngayDayDu tính_đến_ngày}}.",
        ),
        inventedNote(),
        part("I. KHÁI QUÁT CHUNG"),
        tags("{{#unless các_kế_hoạch_kiểm_tra}}"),
        toFill("Cơ quan báo cáo bổ sung: kế hoạch kiểm tra, quyết định thành lập Đoàn kiểm tra."),
        tags("{{/unless}}"),
        ...visitsOfPeriod(1),
        tags("{{#if lượt_kiểm_tra}}"),
        body(`Danh sách các lượt kiểm tra tại Phụ lục${ifSeveral}.`),
        tags("{{/if}}"),
        part("II. KẾT QUẢ KIỂM TRA"),
        tags("{{#if lượt_kiểm_tra}}"),
        ...strengthsByArea(),
        tags("{{else}}"),
        body("Trong kỳ không có lượt kiểm tra nào nên chưa có kết quả kiểm tra theo từng nội dung."),
        tags("{{/if}}"),
        part("III. TỒN TẠI, HẠN CHẾ, NGUYÊN NHÂN VÀ TRÁCH NHIỆM"),
        point("1. Tồn tại, hạn chế"),
        ...remediationSummary(),
        tags("{{#if tồn_tại}}"),
        ...issuesByArea(),
        body("Số tồn tại, hạn chế theo đơn vị và nội dung tại Phụ lục II; từng tồn tại, hạn chế tại Phụ lục III."),
        tags("{{/if}}"),
        point("2. Nguyên nhân"),
        ...causes(),
        point("3. Trách nhiệm"),
        ...responsibleUnits(),
        toFill("Cơ quan báo cáo bổ sung: trách nhiệm của người đứng đầu và cá nhân có liên quan."),
        part("IV. KIẾN NGHỊ, ĐỀ XUẤT"),
        point("1. Đối với các cơ quan, đơn vị được kiểm tra"),
        ...openRecommendations(),
        point("2. Đối với Ủy ban nhân dân {{loại_đơn_vị_cấp_tỉnh}}, Ban Chỉ đạo cải cách hành chính"),
        toFill("Cơ quan báo cáo bổ sung: kiến nghị, đề xuất với cấp trên."),
        closing("Trên đây là kết quả kiểm tra công tác cải cách hành chính {{tên_kỳ}}./."),
        officialEnd(),
        // An annex of nothing is not printed: what begins here ends with the annex.
        tags("{{#if lượt_kiểm_tra}}"),
      ],
    },
    {
      pieces: [
        annexHead(ifSeveral, "DANH SÁCH LƯỢT KIỂM TRA", "Báo cáo"),
        inventedNote(),
        visitList(),
        tags("{{/if}}", "{{#if tồn_tại}}"),
      ],
    },
    {
      lying: true,
      pieces: [
        annexHead("II", "TỒN TẠI, HẠN CHẾ THEO ĐƠN VỊ VÀ NỘI DUNG KIỂM TRA", "Báo cáo", { lying: true }),
        inventedNote(),
        ...unitsByAreas(),
      ],
    },
    {
      lying: true,
      pieces: [
        annexHead("III", "TỒN TẠI, HẠN CHẾ VÀ KẾT QUẢ KHẮC PHỤC", "Báo cáo", { lying: true }),
        inventedNote(),
        findingList(),
        tags("{{/if}}"),
      ],
    },
  ],
};

function visitList(): Piece {
  return table(
    [
      { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
      { width: 18, heading: "Mã lượt", value: "{{số}}", align: "centre" },
      { width: 41, heading: "Đơn vị được kiểm tra", value: "{{tên_đơn_vị}}" },
      { width: 22, heading: "Cấp", value: "{{tên_cấp}}" },
      { width: 18, heading: "Loại hình", value: "{{tên_loại_hình}}" },
      { width: 22, heading: "Ngày kiểm tra", value: "{{ngay ngày_kiểm_tra}}", align: "centre" },
      {
        width: 34,
        heading: "Thông báo kết luận",
        value:
          "{{#if ngày_kết_luận}}{{#if thông_báo_kết_luận}}{{thông_báo_kết_luận}}{{else}}chưa có số{{/if}}, {{ngay ngày_thông_báo_kết_luận}}{{else}}chưa kết luận{{/if}}",
      },
    ],
    { open: "{{#each lượt_kiểm_tra}}", close: "{{/each}}" },
  );
}

function unitsByAreas(): Piece[] {
  const cell = (path: string) =>
    `{{#if ${path}.tổng_số}}{{so ${path}.tổng_số}}/{{so ${path}.đã_giải_quyết}}{{else}}-{{/if}}`;
  const columns = (count: number, withOthers = false): TableColumn[] => [
    { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
    {
      width: withOthers ? 54 : Math.min(110, 182 - 15 * count),
      heading: "Đơn vị",
      value: "{{tên_đơn_vị}}",
      total: "Cộng",
    },
    { width: 22, heading: "Cấp", value: "{{tên_cấp}}" },
    { width: 14, heading: "Số lượt", value: "{{so số_lượt}}", total: "{{so số_lượt}}", align: "centre" },
    ...Array.from(
      { length: count },
      (_, index): TableColumn => ({
        width: withOthers ? 14 : 15,
        heading: `(${index + 1})`,
        value: cell(`các_ô.${index}`),
        total: cell(`các_lĩnh_vực.${index}.số_liệu_tồn_tại`),
        align: "centre",
      }),
    ),
    ...(withOthers
      ? [
          {
            width: 16,
            heading: "Khác",
            value: cell("ô_khác"),
            total: cell("bảng_đơn_vị_nội_dung.số_liệu_khác"),
            align: "centre" as const,
          },
        ]
      : []),
    {
      width: 24,
      heading: "Cộng",
      value: cell("số_liệu_của_đơn_vị"),
      total: cell("tổng_hợp"),
      align: "centre",
    },
  ];
  const each = { open: "{{#each bảng_đơn_vị_nội_dung.các_dòng_đơn_vị}}", close: "{{/each}}" };
  return [
    note(
      "Nội dung: {{#each bảng_đơn_vị_nội_dung.các_cột}}{{#unless @first}}; {{/unless}}({{soThuTu @index}}) {{tên_lĩnh_vực}}{{/each}}{{#if bảng_đơn_vị_nội_dung.các_cột_khác}}; Khác: {{#each bảng_đơn_vị_nội_dung.các_cột_khác}}{{#unless @first}}, {{/unless}}{{tên_lĩnh_vực}}{{/each}}{{/if}}. Mỗi ô ghi số tồn tại phát hiện/số đã khắc phục; dấu - là không phát hiện.",
    ),
    tags("{{#if bảng_đơn_vị_nội_dung.các_cột_khác}}"),
    table(columns(MOST_COLUMNS, true), each),
    tags("{{else}}"),
    ...byColumnCount("bảng_đơn_vị_nội_dung.số_cột", MOST_COLUMNS, (count) => table(columns(count), each)),
    tags("{{/if}}"),
  ];
}

function findingList(): Piece {
  return table(
    [
      { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
      { width: 20, heading: "Số", value: "{{số}}", align: "centre" },
      { width: 36, heading: "Đơn vị được kiểm tra", value: "{{tên_đơn_vị}}" },
      { width: 62, heading: "Tồn tại, hạn chế", value: "{{veCau tiêu_đề}}" },
      {
        width: 40,
        heading: "Đơn vị, người chịu trách nhiệm",
        value: "{{đơn_vị_chịu_trách_nhiệm}}{{#if người_chịu_trách_nhiệm}} ({{người_chịu_trách_nhiệm}}){{/if}}",
      },
      {
        width: 40,
        heading: "Thời hạn khắc phục",
        value:
          "{{#if thời_hạn.hạn}}{{ngay thời_hạn.hạn}}{{#if gia_hạn}} (gia hạn; ban đầu {{ngay thời_hạn.hạn_ban_đầu}}){{/if}}{{else}}chưa có{{/if}}",
      },
      {
        width: 44,
        heading: "Tình trạng",
        value:
          "{{tên_trạng_thái}}{{#if quá_hạn}}; QUÁ HẠN {{so số_ngày_trễ}} ngày{{else}}{{#if số_ngày_trễ}}; trễ hạn {{so số_ngày_trễ}} ngày{{/if}}{{/if}}",
      },
    ],
    { open: "{{#each tồn_tại}}", close: "{{/each}}" },
  );
}
