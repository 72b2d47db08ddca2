import { inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, letter, part, point, tags } from "./piece.ts";
import type { Template } from "./template-files.ts";

/** The notice that concludes a visit: what was right, what was found, what is to be remedied until when. */
export const conclusionNotice: Template = {
  id: "conclusion-notice",
  title: "Thông báo kết luận kiểm tra cải cách hành chính",
  data: "visit",
  typeCode: "TB",
  role: "conclusion",
  sample: { visit: "2023-014", "as-of": "2023-09-30" },
  sections: [
    {
      pieces: [
        officialHead({
          type: "THÔNG BÁO",
          subject: ["Kết luận kiểm tra công tác cải cách hành chính", "tại {{lượt.tên_đơn_vị}}"],
        }),
        body(
          "{{#if kế_hoạch_kiểm_tra}}Thực hiện {{kế_hoạch_kiểm_tra.tên_kế_hoạch_kiểm_tra}}{{#if kế_hoạch_kiểm_tra.số_quyết_định}} (Quyết định số {{kế_hoạch_kiểm_tra.số_quyết_định}}{{#if kế_hoạch_kiểm_tra.ngày_quyết_định}} {{ngayDayDu kế_hoạch_kiểm_tra.ngày_quyết_định}}{{/if}}){{/if}}, {{/if}}{{#if lượt.ngày_kiểm_tra}}{{ngayDayDu lượt.ngày_kiểm_tra}}{{else}}ngày       tháng       năm        {{/if}}, Đoàn kiểm tra đã kiểm tra công tác cải cách hành chính tại {{lượt.tên_đơn_vị}}. Trên cơ sở biên bản kiểm tra, kết luận như sau:",
        ),
        inventedNote(),
        part("I. ƯU ĐIỂM"),
        tags("{{#if số_ưu_điểm}}", "{{#each các_lĩnh_vực}}{{#if ưu_điểm}}"),
        letter("{{tên_lĩnh_vực}}:"),
        tags("{{#each ưu_điểm}}"),
        body("- {{nội_dung}}"),
        tags("{{/each}}", "{{/if}}{{/each}}", "{{else}}"),
        body("Chưa ghi nhận nội dung nào."),
        tags("{{/if}}"),
        part("II. TỒN TẠI, HẠN CHẾ"),
        tags("{{#if tồn_tại}}", "{{#each các_lĩnh_vực}}{{#if tồn_tại}}"),
        letter("{{tên_lĩnh_vực}}:"),
        tags("{{#each tồn_tại}}"),
        body("- {{tiêu_đề}}{{#if nguyên_nhân}} Nguyên nhân: {{nguyên_nhân}}{{/if}}"),
        tags("{{/each}}", "{{/if}}{{/each}}", "{{else}}"),
        body("Không phát hiện tồn tại, hạn chế."),
        tags("{{/if}}"),
        part("III. KIẾN NGHỊ VÀ THỜI HẠN KHẮC PHỤC"),
        tags("{{#if tồn_tại}}"),
        body("Đề nghị {{lượt.tên_đơn_vị}} khắc phục các tồn tại, hạn chế nêu tại mục II, cụ thể:"),
        tags("{{#each tồn_tại}}"),
        point("{{soThuTu @index}}. {{tiêu_đề}}"),
        tags("{{#if kiến_nghị}}"),
        body("Kiến nghị: {{kiến_nghị}}"),
        tags("{{/if}}"),
        body(
          "Trách nhiệm: {{đơn_vị_chịu_trách_nhiệm}}. Thời hạn: {{#if thời_hạn.hạn}}chậm nhất {{ngayDayDu thời_hạn.hạn}}{{else}}[thời hạn]{{/if}}.",
        ),
        tags("{{/each}}"),
        body(
          '{{lượt.tên_đơn_vị}} báo cáo kết quả khắc phục bằng văn bản về {{macDinh cơ_quan_ban_hành "cơ quan kiểm tra"}} đúng thời hạn nêu trên.',
        ),
        tags("{{else}}"),
        body("Đề nghị {{lượt.tên_đơn_vị}} tiếp tục duy trì, phát huy kết quả đạt được."),
        tags("{{/if}}"),
        body("Trên đây là kết luận kiểm tra công tác cải cách hành chính tại {{lượt.tên_đơn_vị}}./."),
        officialEnd(),
      ],
    },
  ],
};
