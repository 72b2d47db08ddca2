import { annexHead, inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, byColumnCount, caption, closing, note, type Piece, part, table, tags, toFill } from "./piece.ts";
import { maximaNote, rankRule, rankTable } from "./score-pieces.ts";
import type { Template } from "./template-files.ts";
import type { TableColumn } from "./word.ts";

/** Eight fields, bonus and penalty. */
const MOST_COLUMNS = 10;

const result = "kết quả đánh giá, xếp hạng cải cách hành chính năm {{năm}}";

/** How a group of units was ranked: ranks, bands, what was reached by field, where most was lost; fields by unit as annex. */
export const ranking: Template = {
  id: "ranking",
  title: "Báo cáo kết quả đánh giá, xếp hạng cải cách hành chính",
  data: "classification",
  typeCode: "BC",
  sample: { criteria: "TC2022", "as-of": "2023-03-31" },
  sections: [
    {
      pieces: [
        officialHead({
          type: "BÁO CÁO",
          subject: ["Kết quả đánh giá, xếp hạng cải cách hành chính năm {{năm}}", "(nhóm {{nhóm_đơn_vị}})"],
        }),
        body(
          "Thực hiện {{tên_bộ_tiêu_chí}} ({{macDinh căn_cứ_bộ_tiêu_chí '[văn bản ban hành bộ tiêu chí: số, ngày, tên]'}}), {{macDinh tên_cơ_quan_ban_hành '[cơ quan báo cáo]'}} báo cáo kết quả như sau. Số liệu tính đến hết {{ngayDayDu tính_đến_ngày}}.",
        ),
        inventedNote(),
        part("I. TÌNH HÌNH THỰC HIỆN"),
        ...progress(),
        part("II. KẾT QUẢ CHUNG"),
        tags("{{#if bảng_xếp_loại}}"),
        ...overall(),
        part("III. KẾT QUẢ XẾP HẠNG"),
        ...ranks(),
        part("IV. KẾT QUẢ THEO LĨNH VỰC"),
        ...byField(),
        part("V. TIÊU CHÍ MẤT ĐIỂM NHIỀU"),
        ...weakest(),
        tags("{{else}}"),
        body("Chưa có cơ quan, đơn vị nào được chốt kết quả nên chưa xếp hạng."),
        tags("{{/if}}"),
        part("{{#if bảng_xếp_loại}}VI{{else}}III{{/if}}. NGUYÊN NHÂN, GIẢI PHÁP, KIẾN NGHỊ"),
        toFill(
          "Cơ quan báo cáo bổ sung: nguyên nhân của các tiêu chí mất điểm nhiều; giải pháp, trách nhiệm từng cơ quan, thời hạn; đề xuất, kiến nghị.",
        ),
        closing(`Trên đây là ${result}, nhóm {{nhóm_đơn_vị}}./.`),
        officialEnd(),
      ],
    },
    {
      lying: true,
      pieces: [
        annexHead(null, "KẾT QUẢ TỪNG LĨNH VỰC CỦA CÁC CƠ QUAN, ĐƠN VỊ NĂM {{năm}}", "Báo cáo", { lying: true }),
        inventedNote(),
        tags("{{#if bảng_xếp_loại}}"),
        ...fieldMatrix(),
        tags("{{else}}"),
        body("Chưa có cơ quan, đơn vị nào được chốt kết quả."),
        tags("{{/if}}"),
      ],
    },
  ],
};

/** Who was scored, who is not final, who did not submit, who was late. */
function progress(): Piece[] {
  return [
    body(
      "Nhóm {{nhóm_đơn_vị}} có {{dem số_đơn_vị_trong_nhóm}} cơ quan, đơn vị được đánh giá; {{#if số_đơn_vị_xếp_loại}}đã chốt kết quả {{dem số_đơn_vị_xếp_loại}} cơ quan, đơn vị{{else}}chưa chốt kết quả của cơ quan, đơn vị nào{{/if}}{{#if số_đơn_vị_chưa_chốt}}, {{dem số_đơn_vị_chưa_chốt}} cơ quan, đơn vị chưa có kết quả chính thức{{/if}}{{#if số_đơn_vị_chưa_nộp}}, {{dem số_đơn_vị_chưa_nộp}} cơ quan, đơn vị chưa nộp phiếu chấm điểm{{/if}}.",
    ),
    tags("{{#if số_đơn_vị_nộp_muộn}}"),
    body("Nộp phiếu sau thời hạn: {{dem số_đơn_vị_nộp_muộn}} cơ quan, đơn vị ({{tên_đơn_vị_nộp_muộn}})."),
    tags("{{/if}}", "{{#if đơn_vị_chưa_chốt}}"),
    body(
      "Chưa có kết quả chính thức, không xếp hạng: {{#each đơn_vị_chưa_chốt}}{{#unless @first}}; {{/unless}}{{tên_đơn_vị}} ({{veCau tên_trạng_thái}}){{/each}}.",
    ),
    tags("{{/if}}", "{{#if đơn_vị_chưa_nộp}}"),
    body(
      "Chưa nộp phiếu chấm điểm, không xếp hạng và không tính là 0 điểm: {{#each đơn_vị_chưa_nộp}}{{#unless @first}}; {{/unless}}{{tên_đơn_vị}}{{/each}}.",
    ),
    tags("{{/if}}"),
  ];
}

/** What the group reached, its best and its last, and how many are in each band. */
function overall(): Piece[] {
  return [
    body(
      "Cả nhóm đạt {{phanTram tỷ_lệ_chung_của_nhóm 2}} tổng điểm tối đa; một nửa số cơ quan, đơn vị đạt từ {{phanTram mức_giữa_của_nhóm 2}} trở lên. Đứng đầu là {{đơn_vị_đứng_đầu}}, đạt {{phanTram tỷ_lệ_đơn_vị_đứng_đầu 2}}; đứng cuối là {{đơn_vị_đứng_cuối}}, đạt {{phanTram tỷ_lệ_đơn_vị_đứng_cuối 2}}.",
    ),
    caption("Bảng 1. Số cơ quan, đơn vị theo mức xếp loại"),
    table(
      [
        { width: 44, heading: "Mức xếp loại", value: "{{xếp_loại}}" },
        {
          width: 50,
          heading: "Tỷ lệ điểm",
          value:
            "{{#if dưới_tỷ_lệ}}{{#if từ_tỷ_lệ}}Từ {{phanTram từ_tỷ_lệ}} đến dưới{{else}}Dưới{{/if}} {{phanTram dưới_tỷ_lệ}}{{else}}Từ {{phanTram từ_tỷ_lệ}} trở lên{{/if}}",
        },
        { width: 36, heading: "Số cơ quan, đơn vị", value: "{{so số_đơn_vị}}", align: "right" },
        { width: 35, heading: "Tỷ lệ", value: "{{phanTram tỷ_lệ_xếp_loại}}", align: "right" },
      ],
      { open: "{{#each các_mức_xếp_loại}}", close: "{{/each}}" },
      { short: true },
    ),
    note("Tỷ lệ tính trên số cơ quan, đơn vị được xếp hạng."),
    tags("{{#if số_đơn_vị_dưới_mức}}"),
    note("Ngoài ra, {{dem số_đơn_vị_dưới_mức}} cơ quan, đơn vị dưới mức xếp loại thấp nhất."),
    tags("{{/if}}"),
  ];
}

function ranks(): Piece[] {
  return [body(rankRule), caption("Bảng 2. Thứ hạng các cơ quan, đơn vị"), rankTable(), ...maximaNote()];
}

function byField(): Piece[] {
  return [
    caption("Bảng 3. Kết quả của cả nhóm theo lĩnh vực"),
    table(
      [
        { width: 47, heading: "Lĩnh vực", value: "{{ký_hiệu_mục}}. {{tên_mục}}" },
        { width: 16, heading: "Điểm tối đa", value: "{{so điểm_tối_đa 2}}", align: "right" },
        { width: 29, heading: "Mức đạt", value: "{{thanh_tỷ_lệ}}", align: "centre" },
        { width: 18, heading: "Cả nhóm", value: "{{phanTram tỷ_lệ_đạt 2}}", align: "right" },
        { width: 18, heading: "Thấp nhất", value: "{{phanTram tỷ_lệ_thấp_nhất 2}}", align: "right" },
        { width: 19, heading: "Cao nhất", value: "{{phanTram tỷ_lệ_cao_nhất 2}}", align: "right" },
        { width: 18, heading: "Tỷ trọng điểm mất", value: "{{phanTram tỷ_trọng_điểm_mất 2}}", align: "right" },
      ],
      { open: "{{#each các_lĩnh_vực_chấm_điểm}}", close: "{{/each}}" },
      { short: true },
    ),
    note(
      "Tính trên các cơ quan, đơn vị được xếp hạng có lĩnh vực này, không gồm điểm thưởng, điểm trừ. Tỷ trọng điểm mất: phần trong {{so tổng_điểm_mất 2}} điểm cả nhóm mất.",
    ),
    ...maximaNote(),
  ];
}

function weakest(): Piece[] {
  return [
    tags("{{#if tiêu_chí_mất_điểm_nhiều}}"),
    caption("Bảng 4. Các tiêu chí cả nhóm mất điểm nhiều nhất"),
    table(
      [
        { width: 46, heading: "Tiêu chí", value: "{{ký_hiệu_mục}}. {{tên_mục}}" },
        { width: 15, heading: "Điểm tối đa", value: "{{so điểm_tối_đa 2}}", align: "right" },
        { width: 17, heading: "Tỷ lệ đạt", value: "{{phanTram tỷ_lệ_đạt 2}}", align: "right" },
        { width: 17, heading: "Tỷ trọng điểm mất", value: "{{phanTram tỷ_trọng_điểm_mất 2}}", align: "right" },
        {
          width: 15,
          heading: "Đạt tối đa",
          value: "{{so số_đơn_vị_đạt_tối_đa}}/{{so số_đơn_vị_được_chấm}}",
          align: "centre",
        },
        { width: 55, heading: "Thấp nhất", value: "{{đơn_vị_đạt_thấp}}" },
      ],
      { open: "{{#each tiêu_chí_mất_điểm_nhiều}}", close: "{{/each}}" },
      { short: true },
    ),
    note("Đạt tối đa: số cơ quan, đơn vị đạt điểm tối đa trên số được chấm tiêu chí này."),
    tags("{{else}}"),
    body("Không tiêu chí nào mất điểm."),
    tags("{{/if}}"),
  ];
}

/** Fields, bonus and penalty of each unit; the columns are those of the set (SPEC RANK-2). */
function fieldMatrix(): Piece[] {
  const cell = (index: number, width: number): TableColumn => ({
    width,
    heading: `{{#if các_cột_bảng_điểm.${index}.ký_hiệu_mục}}(${index + 1}){{else}}{{các_cột_bảng_điểm.${index}.tên_mục}}{{/if}}`,
    value: `{{#if (hoac các_ô_điểm.${index}.điểm_lĩnh_vực)}}{{so các_ô_điểm.${index}.điểm_lĩnh_vực 2}}{{#if các_ô_điểm.${index}.điểm_tối_đa_lĩnh_vực}}/{{so các_ô_điểm.${index}.điểm_tối_đa_lĩnh_vực}}{{/if}}{{else}}-{{/if}}`,
    align: "centre",
  });
  return [
    note(
      "Lĩnh vực: {{#each các_cột_điểm}}{{#unless @first}}; {{/unless}}({{soThuTu @index}}) {{tên_mục}}{{/each}}. Mỗi ô lĩnh vực ghi điểm đạt được/điểm tối đa của đơn vị{{#if có_mục_không_áp_dụng}}; dấu - là không áp dụng đối với đơn vị{{/if}}.{{#if các_cột_điểm_còn_lại}} Không đủ chỗ ghi: {{#each các_cột_điểm_còn_lại}}{{#unless @first}}; {{/unless}}{{tên_mục}}{{/each}}.{{/if}}",
    ),
    ...byColumnCount("số_cột", MOST_COLUMNS, (count) => {
      const width = Math.min(26, Math.floor(168 / count));
      return table(
        [
          { width: 14, heading: "Hạng", value: "{{thứ_hạng}}", align: "centre" },
          { width: Math.min(100, 218 - width * count), heading: "Cơ quan, đơn vị", value: "{{tên_đơn_vị}}" },
          ...Array.from({ length: count }, (_, index) => cell(index, width)),
          { width: 20, heading: "Tỷ lệ", value: "{{phanTram tỷ_lệ_điểm 2}}", align: "right" },
        ],
        { open: "{{#each bảng_điểm_lĩnh_vực}}", close: "{{/each}}" },
      );
    }),
  ];
}
