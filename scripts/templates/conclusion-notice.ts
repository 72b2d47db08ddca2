import { inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, closing, itemLetter, letter, part, point, tags } from "./piece.ts";
import type { Template } from "./template-files.ts";
import { inspected, inspects, issuer, mandate, owedFinding, remediedFinding } from "./visit-words.ts";

/** The notice that concludes a visit: what was right, what was found, who remedies it until when. */
export const conclusionNotice: Template = {
  id: "conclusion-notice",
  title: "Thông báo kết luận kiểm tra",
  subject: "Kết luận kiểm tra công tác cải cách hành chính",
  data: "visit",
  typeCode: "TB",
  role: "conclusion",
  step: "conclude",
  sample: { visit: "2023-014" },
  sections: [
    {
      pieces: [
        officialHead({
          type: "THÔNG BÁO",
          subject: [`Kết luận ${inspects} công tác cải cách hành chính`, `tại ${inspected}`],
        }),
        body(
          `Thực hiện ${mandate}, {{#if lượt.ngày_kiểm_tra}}{{ngayDayDu lượt.ngày_kiểm_tra}}{{else}}[ngày kiểm tra]{{/if}}, Đoàn kiểm tra đã ${inspects} công tác cải cách hành chính tại ${inspected}. Trên cơ sở biên bản kiểm tra{{#if lượt.ngày_biên_bản}} {{ngayDayDu lượt.ngày_biên_bản}}{{/if}}, ${issuer} thông báo kết luận như sau:`,
        ),
        inventedNote(),
        part("I. {{#if là_phúc_tra}}KẾT QUẢ KHẮC PHỤC VÀ {{/if}}ƯU ĐIỂM"),
        tags("{{#if là_phúc_tra}}", "{{#each tồn_tại_trước_đã_khắc_phục}}"),
        body(remediedFinding),
        tags("{{else}}", "{{#if tồn_tại_trước_chưa_xong}}"),
        body("Chưa có tồn tại, hạn chế nào của những lần kiểm tra trước được xác nhận đã khắc phục xong."),
        tags("{{/if}}", "{{/each}}", "{{/if}}"),
        tags("{{#each lĩnh_vực_có_ưu_điểm}}"),
        point("{{soThuTu @index}}. {{veCau tên_lĩnh_vực}}"),
        tags("{{#each ưu_điểm}}"),
        body("- {{cau nội_dung}}"),
        tags("{{/each}}", "{{else}}"),
        body("Chưa ghi nhận ưu điểm nổi bật."),
        tags("{{/each}}"),
        part("II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
        tags("{{#each lĩnh_vực_có_tồn_tại}}"),
        point("{{soThuTu @index}}. {{veCau tên_lĩnh_vực}}"),
        tags("{{#each tồn_tại}}"),
        body(
          `${itemLetter}{{cau tiêu_đề}}{{#if mô_tả}} {{cau mô_tả}}{{/if}}{{#if tồn_tại_trước}} Tồn tại này đã được nêu {{#if tồn_tại_trước.theo_thông_báo}}tại {{tồn_tại_trước.theo_thông_báo}}{{else}}trong lần kiểm tra trước{{/if}}, nay lặp lại.{{/if}}`,
        ),
        tags("{{#if nguyên_nhân}}"),
        body("Nguyên nhân: {{cau nguyên_nhân}}"),
        tags("{{/if}}", "{{/each}}", "{{else}}"),
        body(
          `Qua ${inspects}, {{#if tổng_hợp.không_tính}}không kết luận tồn tại, hạn chế nào{{else}}không phát hiện tồn tại, hạn chế{{#if tồn_tại_trước_chưa_xong}} mới{{/if}}{{/if}}.`,
        ),
        tags("{{/each}}", "{{#if tổng_hợp.không_tính}}"),
        body(
          "{{dem tổng_hợp.không_tính}} nội dung nêu tại biên bản không kết luận là tồn tại sau khi đơn vị giải trình.",
        ),
        tags("{{/if}}", "{{#if tồn_tại_trước_chưa_xong}}"),
        letter("Tồn tại, hạn chế của những lần kiểm tra trước đến {{ngayDayDu tính_đến_ngày}} chưa khắc phục xong:"),
        tags("{{#each tồn_tại_trước_chưa_xong}}"),
        body(owedFinding),
        tags("{{/each}}", "{{/if}}"),
        part("III. KIẾN NGHỊ"),
        tags("{{#if tồn_tại}}"),
        body("Đề nghị các cơ quan, đơn vị sau đây chịu trách nhiệm khắc phục tồn tại, hạn chế nêu tại mục II:"),
        tags("{{#each các_cơ_quan_chịu_trách_nhiệm}}"),
        point("{{soThuTu @index}}. {{tên_cơ_quan}}"),
        tags("{{#each tồn_tại}}"),
        body(
          `${itemLetter}Về việc “{{veCau tiêu_đề}}”: {{#if kiến_nghị}}{{cau kiến_nghị}}{{else}}Khắc phục tồn tại, hạn chế đã nêu.{{/if}}{{#if người_chịu_trách_nhiệm}} Người chịu trách nhiệm: ông (bà) {{người_chịu_trách_nhiệm}}.{{/if}} Thời hạn: {{#if thời_hạn_khắc_phục}}{{thời_hạn_khắc_phục}}{{else}}[thời hạn khắc phục]{{/if}}.`,
        ),
        tags("{{/each}}", "{{/each}}"),
        body(
          `${inspected}{{#if có_cơ_quan_khác_chịu_trách_nhiệm}} và các cơ quan, đơn vị có tên tại mục này{{/if}} báo cáo kết quả khắc phục bằng văn bản, kèm tài liệu chứng minh, gửi về ${issuer} {{#if hạn_báo_cáo_khắc_phục}}chậm nhất {{ngayDayDu hạn_báo_cáo_khắc_phục}}{{else}}theo đúng thời hạn nêu trên{{/if}} để theo dõi, xác nhận.`,
        ),
        tags("{{else}}", "{{#unless tồn_tại_trước_chưa_xong}}"),
        body(
          `Đề nghị ${inspected} tiếp tục {{#if (hoac lĩnh_vực_có_ưu_điểm tồn_tại_trước_đã_khắc_phục)}}duy trì, phát huy kết quả đạt được{{else}}thực hiện công tác cải cách hành chính theo quy định{{/if}}.`,
        ),
        tags("{{/unless}}", "{{/if}}", "{{#if tồn_tại_trước_chưa_xong}}"),
        body(
          `Đề nghị ${inspected} và cơ quan, đơn vị có liên quan khẩn trương khắc phục dứt điểm tồn tại, hạn chế của những lần kiểm tra trước nêu tại mục II, báo cáo kết quả bằng văn bản, kèm tài liệu chứng minh, gửi về ${issuer}; làm rõ trách nhiệm của tập thể, cá nhân để quá hạn (nếu có).`,
        ),
        tags("{{/if}}"),
        closing(
          `Trên đây là kết luận ${inspects} công tác cải cách hành chính tại ${inspected}; ${issuer} thông báo để cơ quan, đơn vị liên quan biết, thực hiện./.`,
        ),
        officialEnd(),
      ],
    },
  ],
};
