import type { CommandHelp } from "./command-help.ts";

const indicator = "Chỉ tiêu: mã, phần đầu của mã, hoặc tên đầy đủ";

const fieldFlags = {
  title: "Tên chỉ tiêu",
  measure: "Đơn vị tính: thủ tục, %, lượt …",
  kind: "Cách tính: count (số đếm), percent (tỷ lệ), before-after (giá trị trước và sau)",
  level: "Cấp mà chỉ tiêu nói về",
  period: "Kỳ: year (năm), half-year (6 tháng), quarter (quý), month (tháng), none (không định kỳ)",
  numerator: "Tử số của tỷ lệ: mã chỉ tiêu",
  denominator: "Mẫu số của tỷ lệ: mã chỉ tiêu",
  partition:
    "Là tổng của các chỉ tiêu khác: TÊN=MÃ,MÃ, thêm [NGÀY..NGÀY] nếu chỉ đúng trong một thời gian; nhiều cách chia thì ghi nhiều lần",
  overlap: "Cách chia mà một việc có thể ở nhiều phần, nên không cộng: TÊN=MÃ,MÃ",
  definition: "Cách hiểu từ một ngày: NGÀY=NỘI_DUNG; ghi đủ các cách hiểu, mỗi cách một lần",
  counted: "Cái phần mềm tự đếm từ bản ghi ở đây để đặt cạnh số công bố",
  area: "Lĩnh vực: steering, procedures …",
  annex: "Tên biểu trong phụ lục; không ghi thì đứng ở biểu của lĩnh vực",
  place: "Thứ tự trong biểu",
  note: "Ghi chú",
};

export const indicatorHelp = {
  "indicator add": {
    summary: "Thêm một chỉ tiêu thống kê vào danh mục",
    description:
      "Mã do người dùng đặt: chữ thường không dấu, số và gạch ngang. Các phần, tử số, mẫu số phải có trong danh mục. " +
      "Tỷ lệ không có tử số, mẫu số vẫn được nhận, chỉ không đối chiếu được.",
    examples: [
      { command: 'indicator add tthc --title "Thủ tục công bố" --measure "thủ tục"', comment: "một số đếm" },
      {
        command: 'indicator add tthc --title "Tổng số" --partition "cấp=cap-tinh,cap-xa"',
        comment: "là tổng của các chỉ tiêu khác",
      },
      {
        command: 'indicator add ty-le --title "Tỷ lệ" --numerator dung-han --denominator hs',
        comment: "tỷ lệ có tử số và mẫu số",
      },
    ],
    arguments: { indicator: "Mã chỉ tiêu, tự đặt" },
    flags: fieldFlags,
  },
  "indicator import": {
    summary: "Nhập danh mục chỉ tiêu, hoặc lấy danh mục mẫu của báo cáo năm",
    description:
      "Với --starter: lấy các chỉ tiêu thường có ở phụ lục báo cáo năm; chỉ tiêu nào đã có thì giữ nguyên. " +
      "Với một tệp: như import --as indicators, chỉ thử nếu không có --apply.",
    examples: [
      { command: "indicator import --starter", comment: "lấy danh mục mẫu" },
      { command: "indicator import chi-tieu.csv", comment: "thử nhập một tệp" },
      { command: "indicator import chi-tieu.csv --apply", comment: "nhập" },
    ],
    arguments: { file: "Tệp CSV hoặc JSON, tối đa 20 MB" },
    flags: { starter: "Lấy danh mục mẫu của báo cáo năm" },
  },
  "indicator list": {
    summary: "Liệt kê danh mục chỉ tiêu thống kê",
    description: "Kèm số lượng số liệu đã ghi cho từng chỉ tiêu.",
    examples: [
      { command: "indicator list --area procedures", comment: "của một lĩnh vực" },
      { command: "indicator list --missing", comment: "những chỉ tiêu chưa có số liệu" },
      { command: 'indicator list --search "ho so"', comment: "tìm không cần dấu" },
    ],
    arguments: {},
    flags: {
      area: "Lĩnh vực",
      kind: "Cách tính",
      missing: "Chỉ những chỉ tiêu chưa có số liệu nào",
      search: "Tìm trong tên, mã và ghi chú, không cần dấu",
    },
  },
  "indicator show": {
    summary: "Xem một chỉ tiêu thống kê",
    description: "Gồm cách tính, tử số và mẫu số, các phần, các cách hiểu theo thời gian, và chỗ đứng trong phụ lục.",
    examples: [{ command: "indicator show visits", comment: "mọi thông tin của chỉ tiêu" }],
    arguments: { indicator },
    flags: {},
  },
  "indicator update": {
    summary: "Sửa một chỉ tiêu thống kê",
    description:
      "Chỉ sửa những mục được ghi. Khi cách hiểu thay đổi, ghi cách hiểu mới với ngày bắt đầu: số trước và sau ngày đó không nối thành một dãy.",
    examples: [
      { command: 'indicator update visits --note "Không tính tự kiểm tra"', comment: "thêm ghi chú" },
      {
        command: 'indicator update online --definition "1/1/2022=chỉ gồm toàn trình"',
        comment: "cách hiểu mới từ năm 2022",
      },
      { command: "indicator update visits --clear annex,place", comment: "bỏ trống" },
    ],
    arguments: { indicator },
    flags: { ...fieldFlags, clear: "Bỏ trống các mục này" },
  },
  "indicator withdraw": {
    summary: "Rút một chỉ tiêu thống kê ghi nhầm",
    description: "Chỉ rút được khi không có số liệu hay chỉ tiêu nào khác dùng đến; lấy lại bằng undo.",
    examples: [{ command: 'indicator withdraw tthc-cu --reason "ghi trùng"', comment: "rút" }],
    arguments: { indicator },
    flags: { reason: "Lý do rút" },
  },
  "figure series": {
    summary: "Xem một chỉ tiêu qua các kỳ",
    description:
      "Giá trị, mức thay đổi so với kỳ trước và biểu đồ nhỏ. Nơi cách hiểu thay đổi thì không so; đơn vị, cấp, độ dài kỳ khác nhau đứng riêng. Chỉ tiêu mà phần mềm đếm được thì có thêm số đếm và chênh lệch.",
    examples: [
      { command: "figure series visits", comment: "mọi kỳ" },
      { command: "figure series visits --unit huyen-vi-thuy", comment: "của một đơn vị" },
      { command: "figure series visits --from 1/1/2021 --to 31/12/2023", comment: "trong một khoảng" },
    ],
    arguments: { indicator },
    flags: {
      unit: "Số liệu của đúng đơn vị này",
      from: "Kỳ còn kéo dài tới ngày này hoặc sau đó",
      to: "Kỳ bắt đầu chậm nhất ngày này",
    },
  },
} satisfies Record<string, CommandHelp>;
