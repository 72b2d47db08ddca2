import { annexHead, inventedNote, officialEnd, officialHead } from "./official.ts";
import { article, body, closingArticle, heading, legalBasis, point, tags, toFill } from "./piece.ts";
import {
  authority,
  authoritySignature,
  lawBases,
  nationalProgramme,
  planBases,
  proposalBasis,
} from "./programme-pieces.ts";
import { maximaNote, rankTable } from "./score-pieces.ts";
import type { Template } from "./template-files.ts";

const result = "kết quả đánh giá, xếp loại cải cách hành chính năm {{năm}}";

/** The decision that approves a year's classification: how many units in each band, and the ranking as its annex. */
export const classification: Template = {
  id: "classification",
  title: "Quyết định phê duyệt kết quả đánh giá, xếp loại cải cách hành chính",
  data: "classification",
  typeCode: "QĐ",
  sample: { criteria: "TC2022", "as-of": "2023-03-31" },
  sections: [
    {
      pieces: [
        officialHead({ type: "QUYẾT ĐỊNH", subject: [`Về việc phê duyệt ${result}`] }),
        inventedNote(),
        heading(authority),
        ...lawBases(),
        ...nationalProgramme(),
        legalBasis("Căn cứ {{macDinh căn_cứ_bộ_tiêu_chí '[văn bản ban hành bộ tiêu chí: số, ngày, tên]'}};"),
        ...planBases(),
        proposalBasis(),
        heading("QUYẾT ĐỊNH:"),
        tags("{{#if bảng_xếp_loại}}"),
        article(
          "Điều 1.",
          `Phê duyệt ${result} của {{dem số_đơn_vị_xếp_loại}} cơ quan, đơn vị (nhóm {{nhóm_đơn_vị}}) theo {{tên_bộ_tiêu_chí}}, cụ thể như sau:`,
        ),
        tags("{{#each các_mức_xếp_loại}}{{#if số_đơn_vị}}"),
        body("- {{xếp_loại}}: {{dem số_đơn_vị}} cơ quan, đơn vị, chiếm {{phanTram tỷ_lệ_xếp_loại}}."),
        tags("{{/if}}{{/each}}", "{{#if số_đơn_vị_dưới_mức}}"),
        body("- Dưới mức xếp loại thấp nhất: {{dem số_đơn_vị_dưới_mức}} cơ quan, đơn vị."),
        tags("{{/if}}"),
        body("Điểm số, thứ hạng của từng cơ quan, đơn vị tại Phụ lục kèm theo."),
        tags("{{else}}"),
        article("Điều 1.", `Phê duyệt ${result} theo {{tên_bộ_tiêu_chí}}, cụ thể như sau:`),
        toFill("kết quả: chưa có cơ quan, đơn vị nào được chốt điểm"),
        tags("{{/if}}"),
        tags("{{#if (hoac (lonHon số_đơn_vị_chưa_chốt 0) (lonHon số_đơn_vị_chưa_nộp 0))}}"),
        body(
          "Chưa xếp loại {{#if số_đơn_vị_chưa_chốt}}{{dem số_đơn_vị_chưa_chốt}} cơ quan, đơn vị chưa có kết quả chính thức{{/if}}{{#if số_đơn_vị_chưa_nộp}}{{#if số_đơn_vị_chưa_chốt}} và {{/if}}{{dem số_đơn_vị_chưa_nộp}} cơ quan, đơn vị chưa nộp phiếu chấm điểm{{/if}}, nêu tại Phụ lục.",
        ),
        tags("{{/if}}"),
        article(
          "Điều 2.",
          "{{người_đứng_đầu_các_đơn_vị}} căn cứ kết quả được phê duyệt phát huy ưu điểm, có giải pháp khắc phục tồn tại, hạn chế, nâng cao kết quả cải cách hành chính trong năm tiếp theo.",
        ),
        closingArticle(
          "Điều 3.",
          "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng {{macDinh tên_cơ_quan_ban_hành '[cơ quan ban hành]'}}, {{#if cấp_trên_ban_hành}}Giám đốc Sở Nội vụ, {{/if}}{{người_đứng_đầu_các_đơn_vị}} nêu tại Phụ lục chịu trách nhiệm thi hành Quyết định này./.",
        ),
        officialEnd({ signature: authoritySignature, recipients: ["Như Điều 3;"] }),
      ],
    },
    {
      pieces: [
        annexHead(null, "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CẢI CÁCH HÀNH CHÍNH NĂM {{năm}}", "Quyết định"),
        inventedNote(),
        tags("{{#if bảng_xếp_loại}}"),
        rankTable(),
        ...maximaNote(),
        tags("{{else}}"),
        toFill("bảng kết quả: chưa có cơ quan, đơn vị nào được chốt điểm"),
        tags("{{/if}}", "{{#if đơn_vị_chưa_chốt}}"),
        point("Cơ quan, đơn vị chưa có kết quả chính thức, không xếp hạng:"),
        tags("{{#each đơn_vị_chưa_chốt}}"),
        body("- {{tên_đơn_vị}}."),
        tags("{{/each}}", "{{/if}}", "{{#if đơn_vị_chưa_nộp}}"),
        point("Cơ quan, đơn vị chưa nộp phiếu chấm điểm, không xếp hạng:"),
        tags("{{#each đơn_vị_chưa_nộp}}"),
        body("- {{tên_đơn_vị}}."),
        tags("{{/each}}", "{{/if}}"),
      ],
    },
  ],
};
