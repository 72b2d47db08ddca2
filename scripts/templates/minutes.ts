import { inventedNote, minutesEnd, officialHead } from "./official.ts";
import { body, closing, dotted, letter, part, point, signatures, tags, toFill } from "./piece.ts";
import type { Template } from "./template-files.ts";
import { inspected, mandate, teamMember, themes } from "./visit-words.ts";

/** The minutes of a visit, which both sides sign. */
export const minutes: Template = {
  id: "minutes",
  title: "Biên bản kiểm tra",
  subject: "Biên bản kiểm tra công tác cải cách hành chính",
  data: "visit",
  typeCode: "BB",
  step: "minute",
  sample: { visit: "2023-014" },
  sections: [
    {
      pieces: [
        officialHead({
          type: "BIÊN BẢN",
          subject: ["Kiểm tra công tác cải cách hành chính", `tại ${inspected}`],
          undated: true,
        }),
        body(
          `Hôm nay, vào hồi …… giờ …… phút, {{#if lượt.ngày_kiểm_tra}}{{ngayDayDu lượt.ngày_kiểm_tra}}{{else}}ngày …… tháng …… năm ………{{/if}}, tại trụ sở ${inspected}, Đoàn kiểm tra tiến hành kiểm tra công tác cải cách hành chính theo ${mandate}{{#if các_văn_bản.công_văn_kiểm_tra}} và {{các_văn_bản.công_văn_kiểm_tra}}{{/if}}.`,
        ),
        inventedNote(),
        part("I. THÀNH PHẦN"),
        point("1. Đoàn kiểm tra"),
        tags("{{#each đoàn_kiểm_tra}}"),
        body(teamMember),
        tags("{{else}}"),
        toFill("Danh sách thành viên Đoàn kiểm tra"),
        tags("{{/each}}"),
        point("2. Đơn vị được kiểm tra"),
        ...Array.from({ length: 3 }, () => dotted("- Ông (bà):", "Chức vụ:")),
        part("II. NỘI DUNG KIỂM TRA"),
        body(
          "Đoàn kiểm tra đã {{#if các_văn_bản.báo_cáo_tự_kiểm_tra}}nghe đơn vị báo cáo ({{các_văn_bản.báo_cáo_tự_kiểm_tra}}), {{/if}}xem xét hồ sơ, tài liệu và kiểm tra thực tế về: {{#each các_lĩnh_vực}}{{veCau tên_lĩnh_vực}}{{#unless @last}}; {{/unless}}{{/each}}.",
        ),
        tags("{{#if nội_dung_khác}}"),
        body(`Kết hợp kiểm tra: ${themes}.`),
        tags("{{/if}}"),
        part("III. KẾT QUẢ KIỂM TRA"),
        point("1. Ưu điểm"),
        tags("{{#each lĩnh_vực_có_ưu_điểm}}"),
        letter("{{chuCai @index}}) {{veCau tên_lĩnh_vực}}:"),
        tags("{{#each ưu_điểm}}"),
        body("- {{cau nội_dung}}"),
        tags("{{/each}}", "{{else}}"),
        dotted(""),
        dotted(""),
        tags("{{/each}}"),
        point("2. Tồn tại, hạn chế"),
        tags("{{#each lĩnh_vực_có_tồn_tại}}"),
        letter("{{chuCai @index}}) {{veCau tên_lĩnh_vực}}:"),
        tags("{{#each tồn_tại}}"),
        body("- {{cau tiêu_đề}}{{#if mô_tả}} {{cau mô_tả}}{{/if}}"),
        tags("{{#if tài_liệu_kèm_theo}}"),
        body(
          "Tài liệu kèm theo: {{#each tài_liệu_kèm_theo}}{{veCau chú_thích}}{{#unless @last}}; {{/unless}}{{/each}}.",
        ),
        tags("{{/if}}", "{{/each}}", "{{else}}", "{{#if lượt.ngày_kiểm_tra}}"),
        body("Không phát hiện tồn tại, hạn chế."),
        tags("{{else}}"),
        dotted(""),
        dotted(""),
        tags("{{/if}}", "{{/each}}"),
        part("IV. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA"),
        tags("{{#each tồn_tại_có_giải_trình}}"),
        body(
          "- Về việc “{{veCau tiêu_đề}}”: {{#each giải_trình}}{{cau nội_dung}}{{#unless @last}} {{/unless}}{{/each}}",
        ),
        tags("{{else}}"),
        dotted(""),
        dotted(""),
        tags("{{/each}}"),
        closing(
          `Biên bản kết thúc vào hồi …… giờ …… phút, {{#if lượt.ngày_biên_bản}}{{ngayDayDu lượt.ngày_biên_bản}}{{else}}cùng ngày{{/if}}, đã đọc lại cho các bên cùng nghe, thống nhất và ký tên; được lập thành 02 bản có giá trị như nhau, Đoàn kiểm tra giữ 01 bản, ${inspected} giữ 01 bản./.`,
        ),
        signatures([
          { quality: ["ĐẠI DIỆN ĐƠN VỊ", "ĐƯỢC KIỂM TRA"], hint: "(Ký, ghi rõ họ tên)", name: "[Họ và tên]" },
          { quality: ["THƯ KÝ"], hint: "(Ký, ghi rõ họ tên)", name: '{{macDinh thư_ký.họ_tên "[Họ và tên]"}}' },
          {
            quality: ["TRƯỞNG ĐOÀN"],
            hint: "(Ký, ghi rõ họ tên)",
            name: '{{macDinh trưởng_đoàn.họ_tên "[Họ và tên]"}}',
          },
        ]),
        minutesEnd(["Đơn vị được kiểm tra;", "Thành viên Đoàn kiểm tra;", "Lưu: VT, hồ sơ kiểm tra."]),
      ],
    },
  ],
};
