import { inventedNote, officialEnd, officialHead } from "./official.ts";
import { article, body, closingArticle, heading, tags, toFill } from "./piece.ts";
import { authority, authoritySignature, lawBases, proposalBasis, reformBases } from "./programme-pieces.ts";
import type { Template } from "./template-files.ts";

const purpose = "kiểm tra công tác cải cách hành chính năm {{năm}}";

/** The decision that sets up the team of a year's programme: who, to do what, from when. */
export const teamDecision: Template = {
  id: "team-decision",
  title: "Quyết định thành lập Đoàn kiểm tra công tác cải cách hành chính",
  data: "programme",
  typeCode: "QĐ",
  role: "decision",
  sample: { programme: "KT2023" },
  sections: [
    {
      pieces: [
        officialHead({ type: "QUYẾT ĐỊNH", subject: [`Về việc thành lập Đoàn ${purpose}`] }),
        inventedNote(),
        heading(authority),
        ...lawBases(),
        ...reformBases(),
        proposalBasis(),
        heading("QUYẾT ĐỊNH:"),
        article(
          "Điều 1.",
          `Thành lập Đoàn ${purpose} (sau đây gọi là Đoàn kiểm tra){{#if đoàn_kiểm_tra}} gồm {{dem số_thành_viên}} thành viên, cụ thể như sau:{{else}} gồm các thành viên sau:{{/if}}`,
        ),
        tags("{{#each đoàn_kiểm_tra}}"),
        body(
          "{{soThuTu @index}}. Ông (bà) {{họ_tên}}, {{#if chức_vụ_đơn_vị}}{{veCau chức_vụ_đơn_vị}}{{else}}[chức vụ, đơn vị công tác]{{/if}} - {{tên_vai_trò}}{{#if @last}}.{{else}};{{/if}}",
        ),
        tags("{{else}}"),
        toFill("họ tên, chức vụ, đơn vị công tác của Trưởng đoàn, Phó Trưởng đoàn, Thư ký và các thành viên"),
        tags("{{/each}}"),
        article("Điều 2.", "Nhiệm vụ của Đoàn kiểm tra:"),
        body(
          "1. Kiểm tra việc thực hiện công tác cải cách hành chính tại các cơ quan, đơn vị theo {{veCau tên_kế_hoạch_kiểm_tra}}{{#if nội_dung_khác}}; kết hợp kiểm tra việc thực hiện {{#each nội_dung_khác}}{{#unless @first}}, {{/unless}}{{veCau this}}{{/each}}{{/if}}.",
        ),
        body(
          "2. Lập biên bản từng cuộc kiểm tra; tham mưu thông báo kết luận kiểm tra; theo dõi, đôn đốc cơ quan, đơn vị được kiểm tra khắc phục tồn tại, hạn chế.",
        ),
        body(
          '3. Báo cáo {{#if cấp_trên_ban_hành}}Chủ tịch {{tên_cơ_quan_ban_hành}}{{else}}{{macDinh tên_cơ_quan_ban_hành "[cơ quan ban hành]"}}{{/if}} kết quả kiểm tra; kiến nghị biện pháp chấn chỉnh và biểu dương, nhân rộng cách làm tốt.',
        ),
        body(
          "4. Trưởng đoàn phân công nhiệm vụ cho các thành viên. Các thành viên làm việc theo chế độ kiêm nhiệm; Đoàn kiểm tra tự giải thể sau khi hoàn thành nhiệm vụ.",
        ),
        closingArticle(
          "Điều 3.",
          "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng {{macDinh tên_cơ_quan_ban_hành '[cơ quan ban hành]'}}, {{#if cấp_trên_ban_hành}}Giám đốc Sở Nội vụ, {{/if}}Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        ),
        officialEnd({ signature: authoritySignature, recipients: ["Như Điều 3;"] }),
      ],
    },
  ],
};
