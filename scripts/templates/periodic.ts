import { figureTables } from "./figure-pieces.ts";
import { annexHead, inventedNote, officialEnd, officialHead } from "./official.ts";
import { causes, remediationByArea, remediationSummary, responsibleUnits, visitsOfPeriod } from "./period-pieces.ts";
import { body, closing, type Piece, part, point, tags, toFill } from "./piece.ts";
import type { Template } from "./template-files.ts";

/** The report of a quarter, of six or nine months: shorter than the yearly one, with what comes next. */
export const periodic: Template = {
  id: "periodic",
  title: "Báo cáo công tác cải cách hành chính quý, 6 tháng",
  data: "annual",
  typeCode: "BC",
  sample: { period: "2023-6T" },
  sections: [
    {
      pieces: [
        officialHead({
          type: "BÁO CÁO",
          subject: ["Kết quả công tác cải cách hành chính {{tên_kỳ}};", "phương hướng, nhiệm vụ {{tên_kỳ_sau}}"],
        }),
        body(
          "Kết quả công tác cải cách hành chính {{tên_kỳ}}{{#if kỳ_có_tên}} (từ {{ngayDayDu từ_ngày}} đến {{ngayDayDu đến_ngày}}){{/if}} được báo cáo như sau. Số liệu tính đến hết {{ngayDayDu tính_đến_ngày}}.",
        ),
        inventedNote(),
        part("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
        point("1. Thực hiện kế hoạch cải cách hành chính"),
        ...planTasks(),
        point("2. Công tác kiểm tra cải cách hành chính"),
        ...visitsOfPeriod(1),
        point("3. Thông tin, tuyên truyền"),
        toFill("Cơ quan báo cáo bổ sung: hoạt động thông tin, tuyên truyền cải cách hành chính."),
        point("4. Sáng kiến, mô hình mới"),
        tags("{{#if sáng_kiến}}"),
        body("Ghi nhận {{dem số_sáng_kiến}} sáng kiến, mô hình của {{dem số_đơn_vị_có_sáng_kiến}} cơ quan, đơn vị:"),
        tags("{{#each sáng_kiến}}"),
        body("- {{veCau tiêu_đề}}: {{tên_đơn_vị}}{{#if hiệu_quả}}; {{veCau hiệu_quả}}{{/if}}."),
        tags("{{/each}}", "{{else}}"),
        body("Trong kỳ không có sáng kiến nào được ghi nhận."),
        tags("{{/if}}"),
        part("II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH"),
        ...contentAreas(),
        part("III. KẾT QUẢ KIỂM TRA VÀ KHẮC PHỤC TỒN TẠI, HẠN CHẾ"),
        point("1. Kết quả khắc phục"),
        ...remediationSummary(),
        ...remediationByArea(2),
        point("2. Nguyên nhân"),
        ...causes(),
        point("3. Cơ quan, đơn vị còn tồn tại chưa khắc phục xong"),
        ...responsibleUnits(),
        part("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ {{chuHoa tên_kỳ_sau}}"),
        body(
          "1. {{#if tổng_hợp.chưa_xong}}Theo dõi, đôn đốc khắc phục {{dem tổng_hợp.chưa_xong}} tồn tại, hạn chế chưa xong{{#if tổng_hợp.quá_hạn}}, trước hết là {{dem tổng_hợp.quá_hạn}} tồn tại quá hạn{{/if}}.{{else}}Duy trì kết quả khắc phục tồn tại, hạn chế sau kiểm tra.{{/if}}{{#if số_tồn_tại_kỳ_trước_chưa_xong}} Tiếp tục đôn đốc khắc phục dứt điểm {{dem số_tồn_tại_kỳ_trước_chưa_xong}} tồn tại, hạn chế của các lượt kiểm tra trước kỳ báo cáo.{{/if}}",
        ),
        body(
          "2. {{#if (lonHon số_liệu_nhiệm_vụ.tổng_số số_liệu_nhiệm_vụ.đã_hoàn_thành)}}Hoàn thành các nhiệm vụ còn lại của kế hoạch{{#if số_liệu_nhiệm_vụ.quá_hạn}}, trước hết là {{dem số_liệu_nhiệm_vụ.quá_hạn}} nhiệm vụ chậm tiến độ{{/if}}.{{else}}Tiếp tục thực hiện kế hoạch cải cách hành chính.{{/if}}",
        ),
        toFill("3. Cơ quan báo cáo bổ sung: nhiệm vụ trọng tâm và giải pháp {{tên_kỳ_sau}}."),
        part("V. KIẾN NGHỊ, ĐỀ XUẤT"),
        point("1. Đối với các cơ quan, đơn vị được kiểm tra"),
        body(
          "{{#if số_kiến_nghị_chưa_xong}}Khẩn trương thực hiện các kiến nghị của Đoàn kiểm tra đối với {{dem số_kiến_nghị_chưa_xong}} tồn tại, hạn chế chưa khắc phục xong{{#if số_lượt_đã_kết_luận}}, đúng thời hạn đã kết luận{{/if}}.{{else}}Không có kiến nghị nào của Đoàn kiểm tra chưa thực hiện xong.{{/if}}",
        ),
        point("2. Đối với cấp trên"),
        toFill("Cơ quan báo cáo bổ sung: kiến nghị, đề xuất với Ủy ban nhân dân {{loại_đơn_vị_cấp_tỉnh}}, Bộ Nội vụ."),
        closing("Trên đây là kết quả công tác cải cách hành chính {{tên_kỳ}}./."),
        officialEnd(),
        // The annex is there only where figures were published: what begins here ends with it.
        tags("{{#if các_biểu_số_liệu}}"),
      ],
    },
    {
      lying: true,
      pieces: [
        annexHead(null, "SỐ LIỆU ĐÃ CÔNG BỐ VÀ VĂN BẢN NGUỒN", "Báo cáo", { lying: true }),
        ...figureTables(),
        tags("{{/if}}"),
      ],
    },
  ],
};

/** Tasks of the plans in force: how many, how far, which are late. */
function planTasks(): Piece[] {
  return [
    tags("{{#if các_kế_hoạch}}", "{{#each các_kế_hoạch}}"),
    body(
      "- {{veCau tiêu_đề}} ({{#if văn_bản_ban_hành}}số {{văn_bản_ban_hành}}{{else}}chưa có số{{/if}}{{#if ngày_văn_bản}}, {{ngayDayDu ngày_văn_bản}}{{/if}}).",
    ),
    tags("{{/each}}", "{{#if số_liệu_nhiệm_vụ.tổng_số}}"),
    body(
      "Tổng số {{dem số_liệu_nhiệm_vụ.tổng_số}} nhiệm vụ; {{#if số_liệu_nhiệm_vụ.đã_hoàn_thành}}đã hoàn thành {{dem số_liệu_nhiệm_vụ.đã_hoàn_thành}} ({{phanTram số_liệu_nhiệm_vụ.tỷ_lệ_hoàn_thành}}){{#if số_liệu_nhiệm_vụ.hoàn_thành_muộn}}, trong đó {{dem số_liệu_nhiệm_vụ.hoàn_thành_muộn}} hoàn thành muộn{{/if}}{{else}}chưa có nhiệm vụ nào hoàn thành{{/if}}{{#if số_liệu_nhiệm_vụ.đúng_tiến_độ}}; đúng tiến độ {{dem số_liệu_nhiệm_vụ.đúng_tiến_độ}}{{/if}}{{#if số_liệu_nhiệm_vụ.quá_hạn}}; chậm tiến độ {{dem số_liệu_nhiệm_vụ.quá_hạn}}{{/if}}{{#if số_liệu_nhiệm_vụ.chưa_bắt_đầu}}; chưa bắt đầu {{dem số_liệu_nhiệm_vụ.chưa_bắt_đầu}}{{/if}}.{{#if số_liệu_nhiệm_vụ.dừng_thực_hiện}} Ngoài ra, {{dem số_liệu_nhiệm_vụ.dừng_thực_hiện}} nhiệm vụ dừng thực hiện, không tính vào tổng số.{{/if}}",
    ),
    tags("{{#if nhiệm_vụ_quá_hạn}}"),
    body("Nhiệm vụ chậm tiến độ:"),
    tags("{{#each nhiệm_vụ_quá_hạn}}"),
    body("- {{veCau tiêu_đề}} ({{cơ_quan_chủ_trì}}; hạn {{ngay hạn}}, chậm {{so số_ngày_trễ}} ngày)."),
    tags("{{/each}}", "{{/if}}", "{{else}}"),
    body("Kế hoạch chưa có nhiệm vụ nào được ghi nhận."),
    tags("{{/if}}", "{{#if số_liệu_nhiệm_vụ_cấp_trên_giao.tổng_số}}"),
    body(
      "Nhiệm vụ cấp trên giao: {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.tổng_số}}; {{#if số_liệu_nhiệm_vụ_cấp_trên_giao.đã_hoàn_thành}}đã hoàn thành {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.đã_hoàn_thành}}{{else}}chưa hoàn thành nhiệm vụ nào{{/if}}{{#if số_liệu_nhiệm_vụ_cấp_trên_giao.quá_hạn}}, chậm tiến độ {{dem số_liệu_nhiệm_vụ_cấp_trên_giao.quá_hạn}}{{/if}}.",
    ),
    tags("{{/if}}", "{{else}}"),
    body("Trong kỳ không có kế hoạch cải cách hành chính nào được ghi nhận."),
    tags("{{/if}}"),
  ];
}

/** The six areas of the national programme (Resolution 76/NQ-CP); what was done in them the office knows. */
function contentAreas(): Piece[] {
  const areas = [
    ["Cải cách thể chế", "văn bản quy phạm pháp luật ban hành, kiểm tra, rà soát"],
    [
      "Cải cách thủ tục hành chính",
      "thủ tục công bố, sửa đổi, bãi bỏ; hồ sơ giải quyết sớm, đúng và trễ hạn; dịch vụ công trực tuyến",
    ],
    ["Cải cách tổ chức bộ máy hành chính nhà nước", "sắp xếp tổ chức, phân cấp, biên chế"],
    ["Cải cách chế độ công vụ", "tuyển dụng, đào tạo, đánh giá; kỷ luật, kỷ cương hành chính"],
    ["Cải cách tài chính công", "giải ngân vốn đầu tư công, tự chủ tài chính"],
    ["Xây dựng và phát triển Chính quyền điện tử, Chính quyền số", "văn bản điện tử, hạ tầng, dữ liệu, kỹ năng số"],
  ];
  return areas.flatMap(([name, what], index) => [
    point(`${index + 1}. ${name}`),
    toFill(`Cơ quan báo cáo bổ sung: ${what}.`),
  ]);
}
