import { inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, closing, gap, letter, table, tags } from "./piece.ts";
import type { Template } from "./template-files.ts";
import { inspected, issuer } from "./visit-words.ts";

/** The letter that reminds of findings whose time to be remedied is over. */
export const overdueReminder: Template = {
  id: "overdue-reminder",
  title: "Công văn đôn đốc khắc phục tồn tại quá hạn",
  subject: "Đôn đốc khắc phục tồn tại, hạn chế quá hạn sau kiểm tra cải cách hành chính",
  data: "visit",
  typeCode: null,
  recurs: true,
  step: "remind",
  sample: { visit: "2023-014", "as-of": "2023-09-30" },
  sections: [
    {
      pieces: [
        officialHead({
          subject: ["V/v đôn đốc khắc phục tồn tại, hạn chế quá hạn sau kiểm tra cải cách hành chính"],
          addressees: { only: "nơi_kính_gửi", each: "các_nơi_kính_gửi", item: "tên_cơ_quan" },
        }),
        inventedNote(),
        letter(
          `{{#if các_văn_bản.kết_luận}}Tại {{các_văn_bản.kết_luận}} kết luận kiểm tra công tác cải cách hành chính tại ${inspected}{{else}}Tại Thông báo số [số, ngày của thông báo kết luận] kết luận kiểm tra công tác cải cách hành chính tại ${inspected}{{/if}}, ${issuer} đã yêu cầu khắc phục các tồn tại, hạn chế theo thời hạn cụ thể. Tính đến {{ngayDayDu tính_đến_ngày}}, còn {{dem tổng_hợp.quá_hạn}} tồn tại, hạn chế đã quá thời hạn khắc phục mà chưa có báo cáo kết quả hoặc báo cáo chưa được chấp nhận, cụ thể như sau:`,
        ),
        table(
          [
            { width: 9, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
            { width: 58, heading: "Tồn tại, hạn chế", value: "{{veCau tiêu_đề}}" },
            { width: 34, heading: "Cơ quan chịu trách nhiệm", value: "{{cơ_quan_chịu_trách_nhiệm}}" },
            { width: 23, heading: "Thời hạn", value: "{{ngay thời_hạn.hạn}}", align: "centre" },
            { width: 16, heading: "Số ngày quá hạn", value: "{{so số_ngày_trễ}}", align: "centre" },
            { width: 25, heading: "Gia hạn", value: '{{macDinh quá_trình_gia_hạn "Chưa"}}' },
          ],
          { open: "{{#each tồn_tại_quá_hạn}}", close: "{{/each}}" },
        ),
        gap(),
        tags("{{#if đơn_vị_không_còn}}"),
        body(
          `Sau khi sắp xếp đơn vị hành chính, cơ quan nhận bàn giao nhiệm vụ của ${inspected} tiếp tục chịu trách nhiệm khắc phục các tồn tại, hạn chế nêu trên.`,
        ),
        tags("{{/if}}"),
        letter(`${issuer} đề nghị các cơ quan, đơn vị có tên trong biểu trên:`),
        body(
          `1. Khẩn trương khắc phục dứt điểm các tồn tại, hạn chế nêu trên; báo cáo kết quả bằng văn bản, kèm tài liệu chứng minh, gửi về ${issuer} chậm nhất {{ngayDayDu hạn_trả_lời}}.`,
        ),
        body(
          "2. Trường hợp có khó khăn, vướng mắc vì lý do khách quan, có văn bản đề nghị gia hạn, nêu rõ lý do và thời hạn hoàn thành, gửi trong thời hạn nêu tại mục 1.",
        ),
        closing(
          "3. Làm rõ trách nhiệm của tập thể, cá nhân để xảy ra chậm trễ. Quá thời hạn nêu tại mục 1 mà không báo cáo hoặc không hoàn thành việc khắc phục, người đứng đầu cơ quan, đơn vị chịu trách nhiệm theo quy định; kết quả này được xem xét khi đánh giá, xếp loại công tác cải cách hành chính năm của cơ quan, đơn vị.",
        ),
        closing(`${issuer} đề nghị các cơ quan, đơn vị quan tâm, thực hiện./.`),
        officialEnd({ recipients: ["Như trên;"] }),
      ],
    },
  ],
};
