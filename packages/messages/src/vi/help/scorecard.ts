import type { CommandHelp } from "./command-help.ts";

const scorecardArgument = { scorecard: "Phiếu: số (PC2022-001), mã phiếu, hoặc mã, tên đơn vị (không cần dấu)" };
const roundArgument = {
  scorecard: "Một hay nhiều phiếu: số (PC2022-001), mã phiếu, hoặc mã, tên đơn vị (không cần dấu)",
};
/** For acts that many scorecards take at once. */
const roundFlags = {
  criteria: "Bộ tiêu chí của các phiếu",
  all: "Mọi phiếu của bộ tiêu chí; phiếu đang ở bước khác thì bỏ qua",
  units: 'Phiếu của các đơn vị này, ví dụ "Xã An Bình; Xã Phú Mỹ"',
  status: "Chỉ các phiếu đang ở trạng thái này",
  apply: "Ghi thật; không có thì nhiều phiếu chỉ được chạy thử",
  "skip-refused": "Để lại các phiếu chưa làm được, ghi các phiếu còn lại",
};
const manyAtOnce =
  " Nhiều phiếu (kể tên, hoặc --all, --units, --status) thì chạy thử trước, --apply mới ghi; còn phiếu chưa làm được thì không ghi phiếu nào, trừ khi có --skip-refused. Một lần hoàn tác lấy lại cả đợt.";
const acted = { by: "Người thực hiện (mặc định: người đang dùng máy)", on: "Ngày (mặc định: hôm nay)" };
const pointsFlag = "Điểm: KÝ_HIỆU=SỐ, ví dụ 1.1=2 hoặc 1.2=1,5; ghi được nhiều mục";

export const scorecardHelp = {
  "scorecard create": {
    summary: "Lập phiếu chấm điểm cho đơn vị",
    description:
      "Đơn vị phải thuộc nhóm của bộ tiêu chí; mỗi đơn vị một phiếu theo mỗi bộ. --all lập phiếu cho mọi đơn vị của nhóm chưa có phiếu. Hạn tự chấm tính theo lịch ngày làm việc.",
    examples: [
      { command: "scorecard create TC2026 --all --within 10wd", comment: "cả nhóm, 10 ngày làm việc để tự chấm" },
      { command: 'scorecard create TC2026 --units "Sở Y tế" --due 15/12/2026', comment: "một đơn vị, hạn theo ngày" },
    ],
    arguments: { criteria: "Bộ tiêu chí: số (TC2022) hoặc mã" },
    flags: {
      units: "Các đơn vị, theo mã hoặc tên",
      all: "Mọi đơn vị của nhóm chưa có phiếu",
      due: "Hạn nộp là ngày này",
      within: "Hạn nộp: 10wd là 10 ngày làm việc, 15d là 15 ngày",
      from: "Hạn tính từ ngày này (mặc định: ngày lập phiếu)",
      note: "Ghi chú",
      ...acted,
    },
  },
  "scorecard score": {
    summary: "Ghi điểm các mục của phiếu",
    description:
      "Khi phiếu chưa nộp là điểm tự chấm, sau khi nộp là điểm thẩm định; mục khảo sát ghi lúc nào cũng được trước khi chốt. Điểm từ 0 đến điểm tối đa; mục chưa chấm không phải là 0. Không ghi --points thì hỏi lần lượt từng mục.",
    examples: [
      { command: "scorecard score PC2026-001 --points 1.1=2 --points 1.2=1,5", comment: "hai mục" },
      { command: "scorecard score PC2026-001", comment: "hỏi từng mục" },
    ],
    arguments: scorecardArgument,
    flags: { points: pointsFlag, note: "Ghi chú cho các mục này", ...acted },
  },
  "scorecard submit": {
    summary: "Nộp phiếu tự chấm",
    description: `Mọi mục đơn vị tự chấm phải có điểm; mục không đạt thì ghi 0.${manyAtOnce}`,
    examples: [
      { command: "scorecard submit PC2026-001 --document 45/BC-SYT", comment: "nộp kèm báo cáo" },
      { command: "scorecard submit --criteria TC2026 --all", comment: "cả nhóm, chạy thử" },
      { command: "scorecard submit --criteria TC2026 --all --apply", comment: "cả nhóm, ghi thật" },
    ],
    arguments: roundArgument,
    flags: { document: "Số văn bản gửi kèm", ...acted, ...roundFlags },
  },
  "scorecard appraise": {
    summary: "Hoàn thành thẩm định phiếu đã nộp",
    description: `Người thẩm định không phải là người nộp phiếu. Mọi mục do đơn vị tự chấm hoặc do cơ quan thẩm định chấm phải có điểm thẩm định; --rest-as-self lấy điểm tự chấm cho các mục còn lại.${manyAtOnce}`,
    examples: [
      {
        command: "scorecard appraise PC2026-001 --points 1.2=1 --rest-as-self --by N2",
        comment: "sửa một mục, các mục khác như tự chấm",
      },
      { command: "scorecard appraise --criteria TC2026 --all --rest-as-self", comment: "mọi phiếu đã nộp, chạy thử" },
    ],
    arguments: roundArgument,
    flags: {
      points: pointsFlag,
      "rest-as-self": "Các mục chưa có điểm thẩm định lấy điểm tự chấm",
      ...acted,
      ...roundFlags,
    },
  },
  "scorecard ask": {
    summary: "Yêu cầu đơn vị giải trình",
    description: `Sau khi thẩm định. Trong hạn giải trình, phiếu chưa chốt được.${manyAtOnce}`,
    examples: [
      {
        command: 'scorecard ask PC2026-001 --text "Bổ sung tài liệu mục 1.2" --within 5wd',
        comment: "hạn 5 ngày làm việc",
      },
      {
        command: 'scorecard ask "Xã An Bình" "Xã Phú Mỹ" --text "Mục 1.2" --within 5wd',
        comment: "nhiều đơn vị, chạy thử",
      },
    ],
    arguments: roundArgument,
    flags: {
      text: "Nội dung cần giải trình (bắt buộc)",
      due: "Hạn giải trình là ngày này",
      within: "Hạn giải trình: 5wd là 5 ngày làm việc",
      ...acted,
      ...roundFlags,
    },
  },
  "scorecard explain": {
    summary: "Ghi giải trình của đơn vị",
    description: `Giải trình được giữ cùng phiếu; điểm thẩm định sau đó vẫn sửa được.${manyAtOnce}`,
    examples: [
      {
        command: 'scorecard explain PC2026-001 --text "Đã bổ sung quyết định số 12/QĐ-SYT"',
        comment: "ghi giải trình",
      },
    ],
    arguments: roundArgument,
    flags: { text: "Giải trình (bắt buộc)", ...acted, ...roundFlags },
  },
  "scorecard finalise": {
    summary: "Chốt kết quả của phiếu",
    description: `Mọi mục phải có điểm. Phiếu đã chốt không thay đổi nữa, trừ khi được mở lại bằng scorecard reopen với lý do và văn bản.${manyAtOnce}`,
    examples: [
      { command: "scorecard finalise PC2026-001 --document 310/QĐ-UBND", comment: "theo quyết định" },
      { command: "scorecard finalise --criteria TC2026 --all", comment: "cả nhóm, chạy thử" },
      {
        command: "scorecard finalise --criteria TC2026 --all --skip-refused --apply",
        comment: "chốt những phiếu chốt được",
      },
    ],
    arguments: roundArgument,
    flags: { document: "Số văn bản công bố kết quả", ...acted, ...roundFlags },
  },
  "scorecard reopen": {
    summary: "Mở lại phiếu đã chốt",
    description: `Phải có lý do và văn bản. Phiếu trở về trạng thái đã thẩm định.${manyAtOnce}`,
    examples: [
      {
        command: 'scorecard reopen PC2026-001 --reason "Cộng nhầm" --document 15/TB-SNV',
        comment: "theo thông báo",
      },
    ],
    arguments: roundArgument,
    flags: { reason: "Lý do (bắt buộc)", document: "Số văn bản (bắt buộc)", ...acted, ...roundFlags },
  },
  "scorecard list": {
    summary: "Liệt kê phiếu chấm điểm",
    description: "Đơn vị, trạng thái, điểm, tỷ lệ, xếp loại tính đến một ngày.",
    examples: [{ command: "scorecard list --year 2026 --status draft", comment: "chưa nộp" }],
    arguments: {},
    flags: {
      year: "Chỉ của năm này",
      criteria: "Chỉ theo bộ tiêu chí này",
      unit: "Chỉ của đơn vị này",
      status: "Chỉ ở trạng thái này",
    },
  },
  "scorecard show": {
    summary: "Xem một phiếu chấm điểm",
    description: "Điểm từng mục theo tự chấm, thẩm định, khảo sát; điểm tối đa của riêng đơn vị, tỷ lệ và xếp loại.",
    examples: [{ command: "scorecard show PC2026-001 --as-of 20/12/2026", comment: "như ngày 20/12/2026" }],
    arguments: scorecardArgument,
    flags: {},
  },
  "scorecard rank": {
    summary: "Xếp hạng các đơn vị của một nhóm",
    description:
      "Theo tỷ lệ điểm trên điểm tối đa của từng đơn vị, chỉ gồm phiếu đã chốt; bằng tỷ lệ thì đồng hạng (1, 2, 2, 4). Đơn vị chưa nộp phiếu đứng riêng, không tính là 0.",
    examples: [
      { command: "scorecard rank TC2022", comment: "theo một bộ tiêu chí" },
      { command: "scorecard rank TC2026 --provisional", comment: "tạm tính, cả phiếu chưa chốt" },
    ],
    arguments: { criteria: "Bộ tiêu chí: số (TC2022) hoặc mã; không ghi thì chọn" },
    flags: { provisional: "Tính cả phiếu đã thẩm định nhưng chưa chốt" },
  },
  "scorecard why": {
    summary: "Giải thích vì sao đơn vị có thứ hạng này",
    description:
      "Mất điểm ở lĩnh vực và tiêu chí nào (nhiều nhất trước), so với trung vị của nhóm; cách đơn vị liền trên, liền dưới và mức xếp loại trên bao nhiêu điểm; điểm thưởng, điểm trừ bị mức trần cắt; chỗ thẩm định khác tự chấm. Điểm mất tính trên điểm tối đa của riêng đơn vị.",
    examples: [
      { command: 'scorecard why "Sở Y tế"', comment: "theo tên đơn vị" },
      { command: "scorecard why so-y-te --criteria TC2026", comment: "khi đơn vị có phiếu của nhiều năm" },
      { command: "scorecard why PC2026-001 --provisional", comment: "tạm tính khi phiếu chưa chốt" },
    ],
    arguments: scorecardArgument,
    flags: {
      criteria: "Phiếu theo bộ tiêu chí này, khi đơn vị có nhiều phiếu",
      provisional: "Tính cả phiếu đã thẩm định nhưng chưa chốt",
      limit: "Số tiêu chí mất điểm được liệt kê (0: tất cả)",
    },
  },
  "scorecard withdraw": {
    summary: "Rút phiếu lập nhầm",
    description: `Phiếu không tính ở đâu nữa, tệp và lịch sử vẫn còn; lấy lại bằng cchc undo. Phiếu đã chốt thì mở lại trước.${manyAtOnce}`,
    examples: [
      { command: 'scorecard withdraw PC2026-001 --reason "lập nhầm năm"', comment: "rút" },
      { command: 'scorecard withdraw --criteria TC2026 --all --reason "lập nhầm năm"', comment: "cả nhóm, chạy thử" },
      { command: "undo PC2026-001", comment: "lấy lại" },
    ],
    arguments: roundArgument,
    flags: { reason: "Lý do rút (bắt buộc)", ...roundFlags },
  },
} satisfies Record<string, CommandHelp>;
