import type { CommandHelp } from "./command-help.ts";

const task = "Nhiệm vụ: số hiển thị (KH2026.3), mã, hoặc phần đầu của mã";
const fields = {
  area: "Lĩnh vực của kế hoạch: mã (procedures) hoặc tên đầy đủ",
  title: "Phải làm việc gì, trong một câu",
  lead: "Đơn vị chủ trì, chỉ một: mã hoặc tên đầy đủ",
  coordinators: "Các đơn vị phối hợp, cách nhau bằng dấu phẩy hoặc chấm phẩy",
  person: "Người thực hiện: số (P1), mã, hoặc họ tên",
  product: "Sản phẩm phải có",
  due: "Hạn hoàn thành, trong thời gian của kế hoạch",
  authority: "Ai có thẩm quyền quyết định",
  code: "Ký hiệu của nhiệm vụ trong văn bản kế hoạch: I.1, 2.3 …",
  parent: "Là phần việc của nhiệm vụ nào trong cùng kế hoạch: số, mã hoặc ký hiệu",
  "assigned-by": "Cơ quan cấp trên giao, theo văn bản nào",
  note: "Ghi chú",
};

export const taskHelp = {
  "task add": {
    summary: "Thêm một nhiệm vụ vào kế hoạch",
    description:
      "Trên màn hình dòng lệnh, mục nào chưa ghi thì được hỏi lần lượt theo “6 rõ”; bấm Enter để bỏ qua mục chưa biết. " +
      "Mỗi nhiệm vụ chỉ có một đơn vị chủ trì, các đơn vị khác phối hợp. " +
      "Mục còn thiếu được nhắc sau khi lưu, kèm lệnh để bổ sung.",
    examples: [
      { command: "task add KH2026", comment: "hỏi từng mục" },
      {
        command: 'task add KH2026 --title "Rà soát TTHC" --lead so-noi-vu --due 30/6/2026',
        comment: "ghi những mục đã biết; phần còn lại được hỏi",
      },
      {
        command: "task add KH2026 --lead so-y-te --coordinators so-noi-vu --parent I.1",
        comment: "một đơn vị phối hợp, là phần việc của nhiệm vụ I.1; còn lại được hỏi",
      },
    ],
    arguments: { plan: "Kế hoạch: số hiển thị (KH2026), mã, hoặc phần đầu của mã" },
    flags: fields,
  },
  "task list": {
    summary: "Liệt kê, lọc và tìm nhiệm vụ",
    description:
      "Các điều kiện lọc được kết hợp với nhau; không ghi kế hoạch thì lấy mọi kế hoạch. " +
      "--unreported nêu nhiệm vụ chưa có báo cáo của tháng, xếp theo đơn vị chủ trì.",
    examples: [
      { command: "task list KH2026 --late", comment: "đang chậm tiến độ" },
      { command: "task list --due-within 10d --lead so-noi-vu", comment: "một đơn vị phải xong trong 10 ngày tới" },
      { command: "task list KH2026 --unreported 2026-03", comment: "chưa báo cáo tiến độ tháng 3" },
      { command: "task list --unclear", comment: "còn mục chưa rõ" },
    ],
    arguments: { plan: "Kế hoạch: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: {
      status: "Tình trạng",
      late: "Chưa xong và đã quá hạn",
      "due-within": "Chưa xong và đến hạn trong thời gian này: 10d, 5wd",
      lead: "Đơn vị chủ trì, kể cả các đơn vị trực thuộc",
      unit: "Đơn vị chủ trì hoặc phối hợp, kể cả các đơn vị trực thuộc",
      person: "Người thực hiện",
      area: "Lĩnh vực",
      unclear: "Còn mục chưa rõ",
      unreported: "Chưa có báo cáo tiến độ trong tháng này: 2026-03, 3/2026",
      search: "Từ trong số, ký hiệu, nội dung hoặc sản phẩm, không cần dấu",
    },
  },
  "task show": {
    summary: "Xem mọi thông tin của một nhiệm vụ",
    description:
      "Gồm những mục đã rõ và chưa rõ, các báo cáo tiến độ, mọi lần điều chỉnh thời hạn kèm lý do, phần việc, nguồn gốc và minh chứng.",
    examples: [
      { command: "task show KH2026.3", comment: "tính đến hôm nay" },
      { command: "task show KH2026.3 --as-of 30/6/2026", comment: "như đã biết vào ngày 30/6/2026" },
    ],
    arguments: { task },
    flags: {},
  },
  "task update": {
    summary: "Sửa một hay nhiều nhiệm vụ của một kế hoạch",
    description:
      "Chỉ sửa những mục được ghi. --due đặt thời hạn lần đầu hoặc sửa chỗ gõ nhầm; " +
      "thêm --reason thì đó là điều chỉnh thời hạn, thời hạn cũ vẫn được giữ. " +
      "Ghi nhiều nhiệm vụ thì sửa được tất cả hoặc không sửa gì, và một lần hoàn tác lấy lại tất cả.",
    examples: [
      {
        command: 'task update KH2026.3 --product "Quyết định của UBND tỉnh" --person P2',
        comment: "ghi mục còn thiếu",
      },
      {
        command: 'task update KH2026.3 --due 30/9/2026 --reason "chờ hướng dẫn của Bộ"',
        comment: "điều chỉnh thời hạn",
      },
      { command: "task update KH2026.4 KH2026.5 KH2026.6 --lead so-noi-vu", comment: "ba nhiệm vụ cùng lúc" },
      {
        command: "task update KH2026.5 --parent none --clear note",
        comment: "tách khỏi nhiệm vụ cấp trên, bỏ ghi chú",
      },
    ],
    arguments: { task: "Một hay nhiều nhiệm vụ: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: {
      ...fields,
      parent: "Là phần việc của nhiệm vụ nào; none để tách ra",
      due: "Thời hạn; thêm --reason nếu là điều chỉnh",
      reason: "Vì sao điều chỉnh thời hạn",
      on: "Ngày điều chỉnh thời hạn (mặc định: hôm nay)",
      document: "Văn bản điều chỉnh thời hạn",
      clear: "Bỏ trống các mục này",
    },
  },
  "task progress": {
    summary: "Ghi báo cáo tiến độ của một nhiệm vụ",
    description:
      "Mỗi tháng một báo cáo; 100 là đã hoàn thành, báo cáo sau dưới 100 thì nhiệm vụ được mở lại. " +
      "--on ghi bù báo cáo của tháng trước.",
    examples: [
      { command: 'task progress KH2026.3 --percent 60 --text "Đã trình dự thảo"', comment: "báo cáo hôm nay" },
      { command: "task progress KH2026.3 --percent 40 --on 31/3/2026 --by P2", comment: "báo cáo tháng 3, do P2 gửi" },
    ],
    arguments: { task },
    flags: {
      percent: "Đã làm được bao nhiêu phần trăm, 0 đến 100",
      text: "Kết quả, khó khăn",
      on: "Ngày báo cáo (mặc định: hôm nay)",
      evidence: "Minh chứng: tệp cần lưu, hoặc mã, tên của minh chứng đã lưu; ghi được nhiều lần",
    },
  },
  "task move": {
    summary: "Xếp lại thứ tự một nhiệm vụ trong kế hoạch",
    description: "Nhiệm vụ giữ nguyên số hiển thị. Muốn chuyển sang lĩnh vực khác thì dùng task update --area.",
    examples: [
      { command: "task move KH2026.7 --before KH2026.3", comment: "lên trước một nhiệm vụ khác" },
      { command: "task move KH2026.7 --last", comment: "xuống cuối" },
    ],
    arguments: { task },
    flags: { before: "Xếp lên trước nhiệm vụ này", last: "Xếp xuống sau mọi nhiệm vụ khác" },
  },
  "task drop": {
    summary: "Dừng thực hiện một nhiệm vụ",
    description: "Nhiệm vụ không còn trong tổng số, các báo cáo tiến độ vẫn được giữ. Dừng nhầm thì hoàn tác.",
    examples: [
      {
        command: 'task drop KH2026.7 --reason "trùng nhiệm vụ I.2" --document 15/QĐ-UBND',
        comment: "kèm văn bản cho dừng",
      },
    ],
    arguments: { task },
    flags: { reason: "Vì sao dừng", document: "Văn bản cho dừng" },
  },
} satisfies Record<string, CommandHelp>;
