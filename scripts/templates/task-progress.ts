import { annexHead, inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, caption, closing, part, table, tags, toFill } from "./piece.ts";
import { targetSentence, targetTable } from "./target-pieces.ts";
import type { Template } from "./template-files.ts";

const count = (heading: string, path: string, width: number) => ({
  width,
  heading,
  value: `{{so ${path}}}`,
  align: "right" as const,
});
const ofLead = (heading: string, name: string, width: number) => ({
  ...count(heading, `số_liệu_nhiệm_vụ.${name}`, width),
  total: `{{so số_liệu_nhiệm_vụ.${name}}}`,
});

/** A month's progress of a plan: numbers, what was done, what is late, who did not report; all tasks as its annex. */
export const taskProgress: Template = {
  id: "task-progress",
  title: "Báo cáo tiến độ thực hiện nhiệm vụ tháng",
  data: "progress",
  typeCode: "BC",
  sample: { plan: "KH2023", month: "2023-11" },
  sections: [
    {
      pieces: [
        officialHead({
          type: "BÁO CÁO",
          subject: ["Tiến độ thực hiện nhiệm vụ cải cách hành chính {{tên_kỳ}}"],
        }),
        body(
          "Thực hiện {{tên_kế_hoạch}} (số {{macDinh văn_bản_ban_hành '[số, ký hiệu văn bản]'}}{{#if ngày_văn_bản}} {{ngayDayDu ngày_văn_bản}}{{/if}}), tiến độ thực hiện nhiệm vụ {{tên_kỳ}} được báo cáo như sau. Số liệu tính đến hết {{ngayDayDu tính_đến_ngày}}.",
        ),
        inventedNote(),
        part("I. TÌNH HÌNH CHUNG"),
        tags("{{#if nhiệm_vụ}}"),
        body(
          "Kế hoạch giao {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ{{#if số_cơ_quan_chủ_trì}} cho {{dem số_cơ_quan_chủ_trì}} cơ quan chủ trì{{/if}}. {{#if số_liệu_nhiệm_vụ.đã_hoàn_thành}}Đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} nhiệm vụ, đạt {{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}{{#if số_liệu_nhiệm_vụ.hoàn_thành_muộn}}, trong đó {{dem số_liệu_nhiệm_vụ.hoàn_thành_muộn}} hoàn thành muộn{{/if}}; riêng trong tháng {{#if số_hoàn_thành_trong_tháng}}hoàn thành {{dem số_hoàn_thành_trong_tháng}} nhiệm vụ{{else}}không có nhiệm vụ nào hoàn thành{{/if}}{{else}}Chưa có nhiệm vụ nào hoàn thành{{/if}}.",
        ),
        tags("{{#if (lonHon số_liệu_nhiệm_vụ.tổng_số số_liệu_nhiệm_vụ.đã_hoàn_thành)}}"),
        body(
          "Các nhiệm vụ còn lại: {{#if số_liệu_nhiệm_vụ.đúng_tiến_độ}}{{dem số_liệu_nhiệm_vụ.đúng_tiến_độ}} nhiệm vụ đúng tiến độ{{else}}không có nhiệm vụ đúng tiến độ{{/if}}; {{#if số_liệu_nhiệm_vụ.quá_hạn}}{{dem số_liệu_nhiệm_vụ.quá_hạn}} nhiệm vụ chậm tiến độ{{else}}không có nhiệm vụ chậm tiến độ{{/if}}{{#if số_liệu_nhiệm_vụ.chưa_bắt_đầu}}; {{dem số_liệu_nhiệm_vụ.chưa_bắt_đầu}} nhiệm vụ chưa bắt đầu{{/if}}.",
        ),
        tags("{{/if}}", "{{#if số_liệu_nhiệm_vụ.dừng_thực_hiện}}"),
        body("Ngoài ra, {{dem số_liệu_nhiệm_vụ.dừng_thực_hiện}} nhiệm vụ dừng thực hiện, không tính vào tổng số."),
        tags("{{/if}}"),
        caption("Bảng 1. Tiến độ theo cơ quan chủ trì"),
        table(
          [
            { width: 10, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
            { width: 53, heading: "Cơ quan chủ trì", value: "{{cơ_quan_chủ_trì}}", total: "Cộng" },
            ofLead("Tổng số", "tổng_số", 14),
            ofLead("Hoàn thành", "đã_hoàn_thành", 18),
            ofLead("Đúng tiến độ", "đúng_tiến_độ", 17),
            ofLead("Chậm tiến độ", "quá_hạn", 17),
            ofLead("Chưa bắt đầu", "chưa_bắt_đầu", 17),
            { ...count("Chưa báo cáo", "số_chưa_báo_cáo", 19), total: "{{so số_chưa_báo_cáo}}" },
          ],
          { open: "{{#each nhiệm_vụ_theo_cơ_quan}}", close: "{{/each}}" },
          { short: true },
        ),
        body("Chi tiết từng nhiệm vụ tại Phụ lục kèm theo."),
        tags("{{else}}"),
        body("Kế hoạch chưa có nhiệm vụ nào được ghi nhận."),
        tags("{{/if}}"),
        tags("{{#if chỉ_tiêu}}"),
        ...targetSentence("Phụ lục kèm theo"),
        tags("{{/if}}"),
        part("II. NHIỆM VỤ HOÀN THÀNH TRONG THÁNG"),
        tags("{{#if nhiệm_vụ_hoàn_thành_trong_tháng}}", "{{#each nhiệm_vụ_hoàn_thành_trong_tháng}}"),
        body(
          "- {{tiêu_đề}} ({{cơ_quan_chủ_trì}}): hoàn thành {{ngayDayDu ngày_hoàn_thành}}{{#if số_ngày_trễ}}, muộn {{so số_ngày_trễ}} ngày so với thời hạn{{/if}}.",
        ),
        tags("{{/each}}", "{{else}}"),
        body("Trong tháng không có nhiệm vụ nào hoàn thành."),
        tags("{{/if}}"),
        part("III. NHIỆM VỤ CHẬM TIẾN ĐỘ"),
        tags("{{#if nhiệm_vụ_quá_hạn}}", "{{#each nhiệm_vụ_quá_hạn}}"),
        body(
          "- {{tiêu_đề}}: hạn {{ngayDayDu hạn}}{{#if (khac hạn hạn_giao)}} (đã điều chỉnh){{/if}}, chậm {{so số_ngày_trễ}} ngày, {{#if tỷ_lệ_thực_hiện}}mới thực hiện {{phanTram tỷ_lệ_thực_hiện}}{{else}}chưa thực hiện{{/if}}. Cơ quan chủ trì: {{cơ_quan_chủ_trì}}{{#if người_phụ_trách}} ({{người_phụ_trách}}){{/if}}{{#if cơ_quan_phối_hợp}}; phối hợp: {{cơ_quan_phối_hợp}}{{/if}}.",
        ),
        tags("{{/each}}", "{{else}}"),
        body("Không có nhiệm vụ nào chậm tiến độ."),
        tags("{{/if}}"),
        part("IV. CƠ QUAN CHƯA BÁO CÁO"),
        tags("{{#if các_cơ_quan_chưa_báo_cáo}}"),
        body(
          "Trong tháng có {{dem số_phải_báo_cáo}} nhiệm vụ phải báo cáo tiến độ; {{#if số_đã_báo_cáo}}đã báo cáo {{dem số_đã_báo_cáo}}, chưa báo cáo {{dem số_chưa_báo_cáo}}{{else}}chưa nhiệm vụ nào được báo cáo{{/if}}, gồm:",
        ),
        tags("{{#each các_cơ_quan_chưa_báo_cáo}}"),
        body("- {{cơ_quan_chủ_trì}}: chưa báo cáo {{dem số_chưa_báo_cáo}} trên {{dem số_phải_báo_cáo}} nhiệm vụ."),
        tags("{{/each}}", "{{else}}", "{{#if số_phải_báo_cáo}}"),
        body("Tất cả {{dem số_phải_báo_cáo}} nhiệm vụ phải báo cáo trong tháng đã được báo cáo."),
        tags("{{else}}"),
        body("Trong tháng không có nhiệm vụ nào phải báo cáo tiến độ."),
        tags("{{/if}}", "{{/if}}"),
        part("V. ĐỀ XUẤT, KIẾN NGHỊ"),
        toFill("Cơ quan báo cáo bổ sung: khó khăn, vướng mắc; đề xuất, kiến nghị."),
        closing("Trên đây là tiến độ thực hiện nhiệm vụ cải cách hành chính {{tên_kỳ}}./."),
        officialEnd(),
      ],
    },
    {
      lying: true,
      pieces: [
        annexHead(null, "TIẾN ĐỘ THỰC HIỆN CÁC NHIỆM VỤ {{chuHoa tên_kỳ}}", "Báo cáo", { lying: true }),
        inventedNote(),
        tags("{{#if nhiệm_vụ}}"),
        table(
          [
            { width: 23, heading: "Số", value: "{{số}}" },
            { width: 62, heading: "Nhiệm vụ", value: "{{tiêu_đề}}" },
            {
              width: 44,
              heading: "Cơ quan chủ trì, phối hợp",
              value: "{{cơ_quan_chủ_trì}}{{#if cơ_quan_phối_hợp}}; phối hợp: {{cơ_quan_phối_hợp}}{{/if}}",
            },
            {
              width: 27,
              heading: "Thời hạn",
              value:
                "{{#if hạn}}{{ngay hạn}}{{else}}chưa có{{/if}}{{#if hạn_giao}}{{#if (khac hạn hạn_giao)}} (ban đầu {{ngay hạn_giao}}){{/if}}{{/if}}",
              align: "centre",
            },
            {
              width: 30,
              heading: "Tình trạng",
              value: "{{tên_trạng_thái}}{{#if số_ngày_trễ}} {{so số_ngày_trễ}} ngày{{/if}}",
            },
            { width: 16, heading: "Tỷ lệ", value: "{{phanTram tỷ_lệ_thực_hiện}}", align: "right" },
            {
              width: 50,
              heading: "Báo cáo gần nhất",
              value:
                "{{#if ngày_báo_cáo_gần_nhất}}{{ngay ngày_báo_cáo_gần_nhất}}{{#if nội_dung_báo_cáo}}: {{nội_dung_báo_cáo}}{{/if}}{{#if số_minh_chứng}} ({{dem số_minh_chứng}} minh chứng){{/if}}{{else}}chưa có{{/if}}{{#if phải_báo_cáo}}{{#if đã_báo_cáo}}{{else}}; chưa báo cáo trong tháng{{/if}}{{/if}}",
            },
          ],
          { open: "{{#each nhiệm_vụ}}", close: "{{/each}}" },
          { group: { open: "{{#each nhiệm_vụ_theo_lĩnh_vực}}", title: "{{tên_lĩnh_vực}}", close: "{{/each}}" } },
        ),
        tags("{{else}}"),
        body("Kế hoạch chưa có nhiệm vụ nào được ghi nhận."),
        tags("{{/if}}", "{{#if chỉ_tiêu}}"),
        ...targetTable("Chỉ tiêu của kế hoạch"),
        tags("{{/if}}"),
      ],
    },
  ],
};
