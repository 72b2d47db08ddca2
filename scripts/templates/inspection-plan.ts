import { annexHead, inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, closing, itemLetter, part, point, table, tags, toFill } from "./piece.ts";
import { reformBases } from "./programme-pieces.ts";
import type { Template } from "./template-files.ts";

const issuer = '{{macDinh tên_cơ_quan_ban_hành "[cơ quan ban hành]"}}';
const plannedCount = "{{dem số_lượt}} lượt tại {{dem số_đơn_vị}} cơ quan, đơn vị";

/** The year's inspection plan: why, what and whom, when and how, who does it, and the visits by month. */
export const inspectionPlan: Template = {
  id: "inspection-plan",
  title: "Kế hoạch kiểm tra công tác cải cách hành chính",
  data: "programme",
  typeCode: "KH",
  sample: { programme: "KT2023", "as-of": "2023-01-31" },
  sections: [
    {
      pieces: [
        officialHead({ type: "KẾ HOẠCH", subject: ["Kiểm tra công tác cải cách hành chính năm {{năm}}"] }),
        inventedNote(),
        ...reformBases({ areLast: true }),
        body(`${issuer} ban hành Kế hoạch kiểm tra công tác cải cách hành chính năm {{năm}} như sau:`),
        part("I. MỤC ĐÍCH, YÊU CẦU"),
        point("1. Mục đích"),
        body(
          "a) Đánh giá đúng tình hình, kết quả thực hiện công tác cải cách hành chính tại các cơ quan, đơn vị; ghi nhận, nhân rộng cách làm tốt.",
        ),
        body(
          "b) Phát hiện tồn tại, hạn chế, xác định nguyên nhân, trách nhiệm và thời hạn khắc phục; tiếp nhận khó khăn, vướng mắc, kiến nghị của cơ quan, đơn vị.",
        ),
        body(
          "c) Nâng cao trách nhiệm của người đứng đầu, cán bộ, công chức, viên chức trong thực hiện nhiệm vụ cải cách hành chính.",
        ),
        point("2. Yêu cầu"),
        body(
          "a) Kiểm tra khách quan, đúng nội dung, đúng thời gian; không cản trở hoạt động bình thường của cơ quan, đơn vị.",
        ),
        body(
          "b) Mỗi cuộc kiểm tra có biên bản, có thông báo kết luận; kết luận nêu rõ việc phải khắc phục, đơn vị chịu trách nhiệm và thời hạn.",
        ),
        body("c) Việc khắc phục được theo dõi đến khi hoàn thành."),
        part("II. NỘI DUNG, ĐỐI TƯỢNG, THỜI KỲ KIỂM TRA"),
        point("1. Nội dung kiểm tra"),
        tags("{{#if các_lĩnh_vực}}"),
        body("Kiểm tra tình hình, kết quả thực hiện công tác cải cách hành chính theo các nội dung sau:"),
        tags("{{#each các_lĩnh_vực}}"),
        body(`${itemLetter}{{tên_lĩnh_vực}}{{#if @last}}.{{else}};{{/if}}`),
        tags("{{/each}}", "{{else}}"),
        toFill("các nội dung kiểm tra"),
        tags("{{/if}}", "{{#if nội_dung_khác}}"),
        body(
          "Kết hợp kiểm tra việc thực hiện {{#each nội_dung_khác}}{{#unless @first}}, {{/unless}}{{veCau this}}{{/each}}.",
        ),
        tags("{{/if}}"),
        point("2. Đối tượng kiểm tra"),
        tags("{{#if lượt_kiểm_tra}}"),
        body(
          "Kế hoạch có {{dem số_lượt_báo_trước}} lượt kiểm tra tại {{dem số_đơn_vị_báo_trước}} cơ quan, đơn vị (danh sách tại Phụ lục kèm theo), gồm:",
        ),
        tags("{{#each các_cấp}}"),
        body(`- {{tên_cấp}}: ${plannedCount}{{#if @last}}.{{else}};{{/if}}`),
        tags("{{/each}}", "{{else}}"),
        toFill("các cơ quan, đơn vị được kiểm tra trong năm"),
        tags("{{/if}}", "{{#if số_lượt_đột_xuất}}"),
        body(
          "Ngoài ra, dự kiến {{dem số_lượt_đột_xuất}} lượt kiểm tra đột xuất; cơ quan, đơn vị được kiểm tra đột xuất không được thông báo trước và không nêu trong Kế hoạch này.",
        ),
        tags("{{/if}}"),
        point("3. Thời kỳ kiểm tra"),
        body("Từ [ngày đầu của thời kỳ kiểm tra] đến thời điểm kiểm tra."),
        part("III. THỜI GIAN, HÌNH THỨC KIỂM TRA"),
        point("1. Thời gian"),
        tags("{{#if lượt_kiểm_tra}}"),
        body(
          "{{#if (bang ngày_dự_kiến_đầu ngày_dự_kiến_cuối)}}{{#if ngày_dự_kiến_đầu}}Dự kiến {{ngayDayDu ngày_dự_kiến_đầu}}{{/if}}{{else}}Dự kiến từ {{ngayDayDu ngày_dự_kiến_đầu}} đến {{ngayDayDu ngày_dự_kiến_cuối}}{{/if}}, theo lịch tại Phụ lục kèm theo. Thời gian cụ thể của từng cuộc kiểm tra do Đoàn kiểm tra thông báo.",
        ),
        tags("{{else}}"),
        toFill("thời gian kiểm tra"),
        tags("{{/if}}"),
        point("2. Hình thức"),
        body(
          "a) Kiểm tra trực tiếp tại cơ quan, đơn vị: nghe báo cáo, kiểm tra hồ sơ, tài liệu, trao đổi với công chức, viên chức có liên quan.",
        ),
        body(
          "b) Kiểm tra định kỳ theo lịch được thông báo trước, trên cơ sở báo cáo tự kiểm tra của cơ quan, đơn vị; kiểm tra đột xuất không thông báo trước; phúc tra việc khắc phục khi cần thiết.",
        ),
        part("IV. TỔ CHỨC THỰC HIỆN"),
        point("1. Đoàn kiểm tra"),
        body(
          "Đoàn kiểm tra {{#if số_quyết_định}}được thành lập theo Quyết định số {{số_quyết_định}}{{#if ngày_quyết_định}} {{ngayDayDu ngày_quyết_định}}{{/if}}{{else}}được thành lập theo Quyết định [số, ngày của quyết định thành lập Đoàn kiểm tra]{{/if}}{{#if số_thành_viên}} gồm {{dem số_thành_viên}} thành viên{{/if}}{{#if trưởng_đoàn}}, do {{#if trưởng_đoàn.chức_vụ_đơn_vị}}{{trưởng_đoàn.chức_vụ_đơn_vị}}{{else}}ông (bà) {{trưởng_đoàn.họ_tên}}{{/if}} làm Trưởng đoàn{{/if}}; có nhiệm vụ thông báo lịch, đề cương báo cáo trước khi kiểm tra, lập biên bản, tham mưu thông báo kết luận và theo dõi việc khắc phục.",
        ),
        point("2. Cơ quan, đơn vị được kiểm tra"),
        body(
          "a) Tự kiểm tra, gửi báo cáo theo đề cương về Đoàn kiểm tra chậm nhất [số] ngày làm việc trước ngày kiểm tra; chuẩn bị hồ sơ, tài liệu và bố trí thành phần làm việc.",
        ),
        body("b) Khắc phục tồn tại, hạn chế và báo cáo kết quả khắc phục đúng thời hạn nêu tại thông báo kết luận."),
        point("3. Kinh phí"),
        body("Kinh phí kiểm tra được bố trí từ [nguồn kinh phí]."),
        closing(
          `Trên đây là Kế hoạch kiểm tra công tác cải cách hành chính năm {{năm}}. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về ${issuer} để xem xét, giải quyết./.`,
        ),
        officialEnd(),
      ],
    },
    {
      pieces: [
        annexHead(null, "LỊCH KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM {{năm}}", "Kế hoạch"),
        inventedNote(),
        tags("{{#if lượt_kiểm_tra}}"),
        table(
          [
            { width: 11, heading: "TT", value: "{{thứ_tự}}", align: "centre" },
            { width: 62, heading: "Cơ quan, đơn vị", value: "{{tên_đơn_vị}}" },
            { width: 20, heading: "Cấp", value: "{{tên_cấp}}", align: "centre" },
            { width: 21, heading: "Loại hình", value: "{{tên_loại_hình}}", align: "centre" },
            { width: 24, heading: "Ngày dự kiến", value: "{{ngay ngày_dự_kiến}}", align: "centre" },
            {
              width: 27,
              heading: "Ghi chú",
              value:
                "{{#if tạm_hoãn}}Tạm hoãn{{/if}}{{#if đơn_vị_không_còn}}{{#if tạm_hoãn}}; {{/if}}[đơn vị không còn vào ngày này, cần rà soát]{{/if}}",
            },
          ],
          { open: "{{#each lượt_kiểm_tra}}", close: "{{/each}}" },
          {
            group: {
              open: "{{#each các_tháng}}",
              title: "Tháng {{tháng}} năm {{năm_của_tháng}}: {{dem số_lượt}} lượt",
              close: "{{/each}}",
            },
          },
        ),
        tags("{{else}}"),
        toFill("danh sách cơ quan, đơn vị và thời gian kiểm tra"),
        tags("{{/if}}"),
      ],
    },
  ],
};
