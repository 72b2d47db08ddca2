import { annexHead, inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, closing, letter, type Piece, part, point, tags, toFill } from "./piece.ts";
import type { Template } from "./template-files.ts";
import { inspected, issuer, mandate, teamMember, themes } from "./visit-words.ts";

/** The letter that announces a visit to the unit, with the outline of the report that the unit is to send. */
export const inspectionNotice: Template = {
  id: "inspection-notice",
  title: "Thông báo kiểm tra (công văn kèm đề cương báo cáo)",
  subject: "Kiểm tra công tác cải cách hành chính",
  data: "visit",
  typeCode: null,
  step: "notify",
  sample: { visit: "2023-014" },
  sections: [
    {
      pieces: [
        officialHead({
          subject: ["V/v kiểm tra công tác cải cách hành chính năm {{năm}}"],
          addressees: { only: "nơi_kính_gửi", each: "các_nơi_kính_gửi", item: "tên_cơ_quan" },
        }),
        body(
          `Thực hiện ${mandate}, ${issuer} thông báo về việc kiểm tra công tác cải cách hành chính tại ${inspected}, cụ thể như sau:`,
        ),
        point("1. Thời gian, địa điểm"),
        body("- Thời gian: từ …… giờ …… phút, {{ngayDayDu ngày_làm_việc}} ({{thứ_trong_tuần}})."),
        body(`- Địa điểm: trụ sở ${inspected}.`),
        point("2. Thành phần"),
        letter("a) Đoàn kiểm tra:"),
        tags("{{#each đoàn_kiểm_tra}}"),
        body(teamMember),
        tags("{{else}}"),
        toFill("Danh sách thành viên Đoàn kiểm tra"),
        tags("{{/each}}"),
        body(
          `b) Đơn vị được kiểm tra: đại diện lãnh đạo ${inspected}; lãnh đạo các bộ phận chuyên môn có liên quan; công chức phụ trách cải cách hành chính và công chức làm việc tại Bộ phận Tiếp nhận và Trả kết quả.`,
        ),
        point("3. Nội dung kiểm tra"),
        body(
          "Tình hình, kết quả thực hiện nhiệm vụ cải cách hành chính từ {{ngayDayDu số_liệu_từ_ngày}} đến thời điểm kiểm tra, gồm:",
        ),
        tags("{{#each các_lĩnh_vực}}"),
        body("- {{veCau tên_lĩnh_vực}}{{#if @last}}.{{else}};{{/if}}"),
        tags("{{/each}}", "{{#if nội_dung_khác}}"),
        body(`Kết hợp kiểm tra: ${themes}.`),
        tags("{{/if}}"),
        point("4. Chuẩn bị của đơn vị được kiểm tra"),
        body(
          `- Xây dựng báo cáo theo đề cương kèm theo Công văn này, gửi về ${issuer} chậm nhất {{#if hạn_gửi_báo_cáo}}{{ngayDayDu hạn_gửi_báo_cáo}}{{else}}[ngày gửi báo cáo]{{/if}};`,
        ),
        body("- Chuẩn bị đầy đủ hồ sơ, sổ sách, tài liệu liên quan đến nội dung kiểm tra;"),
        body(
          "- Bố trí địa điểm, mời các thành phần nêu tại điểm b mục 2 dự làm việc và cử người làm đầu mối phối hợp với Đoàn kiểm tra.",
        ),
        body(
          'Đầu mối liên hệ: ông (bà) {{macDinh thư_ký.họ_tên "[họ và tên]"}}, Thư ký Đoàn kiểm tra; điện thoại: [số điện thoại].',
        ),
        inventedNote(),
        closing(`${issuer} đề nghị ${inspected} quan tâm, phối hợp thực hiện./.`),
        officialEnd({ recipients: ["Như trên;"] }),
      ],
    },
    {
      pieces: [
        annexHead(
          null,
          ["ĐỀ CƯƠNG BÁO CÁO", "Tình hình, kết quả thực hiện công tác cải cách hành chính năm {{năm}}"],
          "Công văn",
        ),
        part("I. KHÁI QUÁT TÌNH HÌNH"),
        body("1. Đặc điểm, tổ chức bộ máy, biên chế của cơ quan, đơn vị."),
        body("2. Thuận lợi, khó khăn tác động đến công tác cải cách hành chính."),
        part("II. KẾT QUẢ THỰC HIỆN"),
        body("Số liệu tính từ {{ngayDayDu số_liệu_từ_ngày}} đến thời điểm báo cáo."),
        tags("{{#each các_lĩnh_vực}}"),
        point("{{soThuTu @index}}. {{veCau tên_lĩnh_vực}}"),
        ...outline(),
        tags("{{/each}}", "{{#if nội_dung_khác}}"),
        body(`Các nội dung khác: kết quả thực hiện ${themes}.`),
        tags("{{/if}}"),
        part("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
        body("1. Tồn tại, hạn chế trong từng lĩnh vực."),
        body("2. Nguyên nhân khách quan, chủ quan; trách nhiệm của tập thể, cá nhân."),
        body("3. Kết quả khắc phục các tồn tại, hạn chế đã được kết luận tại những lần kiểm tra trước."),
        part("IV. PHƯƠNG HƯỚNG, KIẾN NGHỊ"),
        body("1. Phương hướng, nhiệm vụ và giải pháp trong thời gian tới."),
        body("2. Đề xuất, kiến nghị với cơ quan có thẩm quyền."),
      ],
    },
  ],
};

/** What is usually reported in an area, by the codes of the lists; an area of a list of the office's own gets the last. */
function outline(): Piece[] {
  const usual: readonly [codes: readonly string[], points: readonly string[]][] = [
    [
      ["steering"],
      [
        "Việc ban hành và thực hiện kế hoạch cải cách hành chính năm; số nhiệm vụ đã hoàn thành trên tổng số nhiệm vụ.",
        "Trách nhiệm của người đứng đầu trong chỉ đạo, điều hành; việc gắn cải cách hành chính với thi đua, khen thưởng.",
        "Công tác tuyên truyền, tự kiểm tra; sáng kiến, cách làm mới trong cải cách hành chính.",
      ],
    ],
    [
      ["institutions"],
      [
        "Việc tham mưu xây dựng, ban hành văn bản quy phạm pháp luật: số lượng, tiến độ, quy trình.",
        "Việc rà soát, hệ thống hóa, kiểm tra và xử lý văn bản; theo dõi tình hình thi hành pháp luật.",
      ],
    ],
    [
      ["procedures"],
      [
        "Việc công bố, niêm yết, công khai thủ tục hành chính; kết quả rà soát, đơn giản hóa thủ tục hành chính.",
        "Việc giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông: số hồ sơ tiếp nhận, giải quyết trước hạn, đúng hạn, quá hạn; việc xin lỗi khi giải quyết quá hạn.",
        "Việc tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính.",
      ],
    ],
    [
      ["organization"],
      [
        "Việc sắp xếp tổ chức bộ máy, thực hiện chức năng, nhiệm vụ và quy chế làm việc.",
        "Việc quản lý, sử dụng biên chế; thực hiện phân cấp, ủy quyền.",
      ],
    ],
    [
      ["civil-service", "workforce"],
      [
        "Việc thực hiện vị trí việc làm; tuyển dụng, bố trí, bổ nhiệm, chuyển đổi vị trí công tác.",
        "Việc đào tạo, bồi dưỡng, đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức.",
        "Việc chấp hành kỷ luật, kỷ cương hành chính và đạo đức công vụ.",
      ],
    ],
    [
      ["public-finance"],
      [
        "Việc thực hiện cơ chế tự chủ, quản lý và sử dụng kinh phí, tài sản công.",
        "Việc ban hành, thực hiện quy chế chi tiêu nội bộ; công khai tài chính.",
      ],
    ],
    [
      ["digital-government", "modernization"],
      [
        "Việc ứng dụng công nghệ thông tin, văn bản điện tử, chữ ký số trong giải quyết công việc.",
        "Kết quả cung cấp dịch vụ công trực tuyến, số hóa hồ sơ, thanh toán trực tuyến.",
        "Việc áp dụng, duy trì hệ thống quản lý chất lượng.",
      ],
    ],
    [
      ["index-improvement", "impact"],
      [
        "Kết quả, thứ hạng các chỉ số thuộc trách nhiệm của cơ quan, đơn vị qua các năm.",
        "Giải pháp đã thực hiện để nâng cao các chỉ số; kết quả khảo sát sự hài lòng của người dân, tổ chức.",
      ],
    ],
  ];
  const isOneOf = (codes: readonly string[]) => {
    const tests = codes.map((code) => `(bang lĩnh_vực "${code}")`).join(" ");
    return codes.length === 1 ? tests.slice(1, -1) : `hoac ${tests}`;
  };
  return [
    ...usual.flatMap(([codes, points]) => [
      tags(`{{#if (${isOneOf(codes)})}}`),
      ...points.map((content) => body(`- ${content}`)),
      tags("{{/if}}"),
    ]),
    tags(`{{#if (khong (${isOneOf(usual.flatMap(([codes]) => codes))}))}}`),
    body("- Kết quả thực hiện các nhiệm vụ được giao, kèm số liệu cụ thể."),
    body("- Khó khăn, vướng mắc trong quá trình thực hiện."),
    tags("{{/if}}"),
  ];
}
