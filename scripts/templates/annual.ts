import { figuresAnnex, findingsAnnex, rankingsAnnex, tasksAnnex, visitsAnnex } from "./annual/annexes.ts";
import { assessment } from "./annual/assessment.ts";
import { outlook, proposals } from "./annual/outlook.ts";
import { results } from "./annual/results.ts";
import { steering } from "./annual/steering.ts";
import { inventedNote, officialEnd, officialHead } from "./official.ts";
import { body, closing, type Piece, part, tags, toFill } from "./piece.ts";
import type { Template } from "./template-files.ts";

const days = "từ {{ngayDayDu từ_ngày}} đến {{ngayDayDu đến_ngày}}";
const period = `{{#if năm}}năm {{năm}}{{else}}${days}{{/if}}`;

/** The report of a year: the official order of its parts, and annexes. */
export const annual: Template = {
  id: "annual",
  title: "Báo cáo công tác cải cách hành chính",
  data: "annual",
  typeCode: "BC",
  sample: { period: "2021-01-01..2023-09-30" },
  sections: [
    {
      pieces: [
        officialHead({
          issuer: '{{macDinh cơ_quan_ban_hành "[TÊN CƠ QUAN BÁO CÁO]"}}',
          type: "BÁO CÁO",
          subject: [`Kết quả công tác cải cách hành chính ${period}`],
        }),
        ...opening(),
        part("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
        ...steering(),
        part("II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH"),
        ...results(),
        part("III. ĐÁNH GIÁ CHUNG"),
        ...assessment(),
        part("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ"),
        ...outlook(),
        part("V. KIẾN NGHỊ, ĐỀ XUẤT"),
        ...proposals(),
        closing(`Trên đây là kết quả công tác cải cách hành chính ${period}./.`),
        officialEnd(),
      ],
    },
    { lying: true, pieces: visitsAnnex() },
    { lying: true, pieces: findingsAnnex() },
    { lying: true, pieces: figuresAnnex() },
    { lying: true, pieces: tasksAnnex() },
    { pieces: rankingsAnnex() },
  ],
};

function opening(): Piece[] {
  return [
    body(
      `Thực hiện các chương trình, kế hoạch cải cách hành chính của Chính phủ và của {{loại_đơn_vị_cấp_tỉnh}}, kết quả công tác cải cách hành chính {{#if năm}}năm {{năm}} (${days}){{else}}${days}{{/if}} được báo cáo như sau. Số liệu tính đến hết {{ngayDayDu tính_đến_ngày}}.`,
    ),
    tags("{{#unless (va các_kế_hoạch các_kế_hoạch_kiểm_tra)}}"),
    toFill(
      "Cơ quan báo cáo bổ sung: ghi số, ngày của {{#unless các_kế_hoạch}}kế hoạch cải cách hành chính{{#unless các_kế_hoạch_kiểm_tra}} và {{/unless}}{{/unless}}{{#unless các_kế_hoạch_kiểm_tra}}kế hoạch kiểm tra{{/unless}} làm căn cứ.",
    ),
    tags("{{/unless}}"),
    inventedNote(),
  ];
}
