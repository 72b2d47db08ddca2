import type { CommandHelp } from "./command-help.ts";

export const listHelp = {
  import: {
    summary: "Nhập một danh sách từ tệp Excel, CSV hoặc JSON",
    description:
      "Cột được nhận theo tên, tiếng Việt hay mã tiếng Anh đều được. Trong tệp Excel (.xlsx) tự tìm trang tính và dòng có tên cột; CSV ngăn cột bằng chấm phẩy, phẩy hoặc tab; tệp JSON là tệp do export --format json ghi ra. " +
      "Không có --apply thì chỉ thử: báo số dòng mới, thay đổi, giữ nguyên, có lỗi, và cách sửa từng lỗi. " +
      "Có một dòng lỗi thì không ghi gì; --problems ghi ra bảng có đánh dấu từng ô lỗi để sửa. Nhập lại tệp đã nhập không thay đổi gì; một lần undo lấy lại cả bảng; riêng lượt kiểm tra thì hủy từng lượt (visit cancel).",
    examples: [
      { command: "import nguoi.xlsx --as people", comment: "thử trước một tệp Excel" },
      { command: "import nguoi.xlsx --as people --problems nguoi-loi.xlsx", comment: "đánh dấu các ô lỗi để sửa" },
      {
        command: 'import can-bo.xlsx --as people --sheet "Năm 2026" --header-row 5',
        comment: "chọn trang tính và dòng tên cột",
      },
      { command: "import nguoi.csv --as people", comment: "thử trước" },
      { command: "import nguoi.csv --as people --apply", comment: "nhập" },
      { command: "import bao-cao.csv --as duty-reports --duty DK1", comment: "báo cáo nhiều kỳ của một việc" },
      { command: "import luot.csv --as visits --programme KT2026", comment: "các lượt của kế hoạch kiểm tra năm" },
      {
        command: "import bang.csv --as index-results --scheme PAR --year 2022",
        comment: "bảng xếp hạng một năm, không có cột năm",
      },
      {
        command: "import phieu.csv --as scores --criteria TC2022 --unit so-noi-vu",
        comment: "bảng điểm của một đơn vị",
      },
      { command: "import ton-tai.csv --as findings", comment: "tồn tại của nhiều lượt kiểm tra" },
      {
        command: 'import so.xlsx --as units --map "Cơ quan=Tên" --save-mapping STC --apply',
        comment: "bảng của nơi khác",
      },
      { command: "import don-vi.csv --as units --encoding windows-1258", comment: "tệp lưu từ Excel đời cũ" },
    ],
    arguments: { file: "Tệp .xlsx, .csv hoặc .json, tối đa 20 MB" },
    flags: {
      as: "Tệp này là danh sách gì: units (đơn vị), people (người), documents (sổ văn bản), initiatives (sáng kiến), figures (số liệu), indicators (chỉ tiêu thống kê), tasks (nhiệm vụ), roll-outs (báo cáo triển khai), duty-reports (báo cáo định kỳ), visits (lượt kiểm tra), findings (tồn tại), scores (điểm), index-results (kết quả một chỉ số), index-components (chỉ số thành phần)",
      criteria: "Bộ tiêu chí nhận điểm (chỉ với scores)",
      unit: "Đơn vị của bảng điểm không có cột đơn vị (chỉ với scores)",
      "open-missing": "Mở phiếu cho đơn vị chưa có phiếu (chỉ với scores)",
      on: "Điểm được chấm ngày nào, không trước ngày lập phiếu (chỉ với scores; mặc định: hôm nay)",
      result: "Kết quả có các thành phần này, khi bảng không có cột nói điều đó (chỉ với index-components)",
      scheme: "Chỉ số nhận các dòng (chỉ với index-results, index-components)",
      programme: "Kế hoạch kiểm tra có các lượt này (chỉ với visits)",
      plan: "Kế hoạch nhận các dòng (chỉ với tasks, roll-outs)",
      duty: "Việc định kỳ nhận các báo cáo (chỉ với duty-reports)",
      in: "Tập số liệu nhận các dòng (chỉ với figures)",
      year: "Năm của tập số liệu (figures), hoặc năm của cả bảng khi bảng không có cột năm (index-results, index-components)",
      "out-of": "Số đơn vị được xếp hạng, khi bảng không có cột này (chỉ với index-results)",
      period: "Cùng với --in: kỳ của tập mới, 1/1/2021..30/9/2023, 2026-Q1 hoặc 2026-6T (chỉ với figures)",
      document: "Văn bản của các dòng không ghi văn bản nguồn (chỉ với figures)",
    },
  },
  export: {
    summary: "Xuất một danh sách ra tệp Excel hoặc CSV",
    description:
      "Danh sách: findings (tồn tại), visits (lượt kiểm tra), units (đơn vị), people (người), documents (sổ văn bản), initiatives (sáng kiến), figures (số liệu), indicators (chỉ tiêu thống kê), tasks (nhiệm vụ), targets (chỉ tiêu), roll-outs (báo cáo triển khai) của một kế hoạch, duty-reports (báo cáo định kỳ), index-results (kết quả một chỉ số), index-components (chỉ số thành phần), criteria (bộ tiêu chí), scores (điểm theo bộ tiêu chí). " +
      "Tồn tại lọc như finding list. Tệp .xlsx có ngày, số, danh sách chọn sẵn, để sửa trong Excel rồi nhập lại. Tệp .csv ngăn cột bằng chấm phẩy, bảng mã UTF-8; nội dung trông giống công thức được đặt " +
      "sau dấu nháy để Excel không chạy. Nhập lại bằng import: people, documents, initiatives, figures, indicators, tasks, findings, scores, index-results, index-components sửa hoặc thêm dòng được; units, roll-outs, duty-reports, visits chỉ thêm dòng mới; targets chỉ để xem. " +
      "Lịch việc cho Outlook hoặc điện thoại: export agenda.",
    examples: [
      { command: "export findings --overdue -o qua-han.csv", comment: "các tồn tại quá hạn" },
      { command: "export visits --as-of 14/12/2023 -o luot-kiem-tra.csv", comment: "theo tình trạng ngày 14/12/2023" },
      { command: "export people -o nguoi.xlsx", comment: "để sửa trong Excel rồi nhập lại" },
      { command: "export tasks --plan KH2026 -o nhiem-vu.csv", comment: "nhiệm vụ của một kế hoạch" },
    ],
    arguments: { list: "Danh sách cần xuất" },
    flags: {
      format: "xlsx (Excel), csv hoặc json; không ghi thì theo đuôi tệp",
      output: "Tệp kết quả; không ghi thì in ra màn hình",
      plan: "Kế hoạch (chỉ với tasks, targets, roll-outs)",
      scheme: "Chỉ số (chỉ với index-results, index-components)",
      criteria: "Bộ tiêu chí (chỉ với criteria, scores)",
      unit: "Đơn vị (chỉ với findings, scores)",
      programme: "Kế hoạch kiểm tra (chỉ với visits)",
      duty: "Việc định kỳ (chỉ với duty-reports)",
      in: "Tập số liệu (chỉ với figures)",
      year: "Năm của tập số liệu (chỉ với figures)",
      overdue: "Chỉ tồn tại quá hạn",
      "due-within": "Chỉ tồn tại đến hạn trong khoảng này",
      status: "Trạng thái của tồn tại",
      responsible: "Đơn vị chịu trách nhiệm",
      visit: "Lượt kiểm tra",
      severity: "Mức độ",
      search: "Tìm trong nội dung, không phân biệt dấu và chữ hoa",
    },
  },
  "import mapping": {
    summary: "Xem hoặc xóa các cách đọc cột đã lưu cho bảng của nơi khác",
    description:
      "Một cách đọc cột nói tên cột trong bảng của nơi khác là cột nào của danh sách, chữ nào trong ô nghĩa là gì, ở trang tính và dòng nào. " +
      "Lưu khi nhập bằng cchc import --map, --save-mapping và --apply; dùng lại bằng cchc import --mapping.",
    examples: [
      { command: "import mapping", comment: "các cách đọc đã lưu" },
      { command: 'import mapping "Bảng của Sở Tài chính"', comment: "xem một cách đọc" },
      { command: 'import mapping "Bảng của Sở Tài chính" --remove', comment: "xóa" },
    ],
    arguments: { name: "Tên cách đọc cột" },
    flags: { remove: "Xóa cách đọc này" },
  },
  "plan import": {
    summary: "Nhập nhiệm vụ của một kế hoạch từ tệp Excel hoặc CSV",
    description:
      "Như import --as tasks. Cột: area (Lĩnh vực), title (Nội dung), và nếu có code, lead, coordinators, person, product, " +
      "due, authority, parent, assignedBy, note. Dòng được nhận ra theo số, ký hiệu, hoặc nội dung; " +
      "dòng mới thì thêm, dòng khác thì sửa. Mỗi dòng chỉ một đơn vị chủ trì.",
    examples: [
      { command: "plan import nhiem-vu.csv --plan KH2026", comment: "thử trước" },
      { command: "plan import nhiem-vu.csv --plan KH2026 --apply", comment: "nhập" },
    ],
    arguments: { file: "Tệp .xlsx hoặc .csv, tối đa 20 MB" },
    flags: { plan: "Kế hoạch nhận các nhiệm vụ" },
  },
  "figure import": {
    summary: "Nhập một bảng số liệu từ tệp Excel hoặc CSV",
    description:
      "Như import --as figures. Cột: label (Tên chỉ tiêu), value (Giá trị), document (Văn bản nguồn, hoặc thêm --document), " +
      "và nếu cần id (Mã; không có thì lấy theo tên), measure (Đơn vị tính), indicator, before, qualifier, level, unit, from, to, parts, note. Giá trị viết theo lối Việt Nam: 1.854 hoặc 83,37. " +
      "Tập số liệu nhận các dòng: như figure set.",
    examples: [
      { command: "figure import so-lieu.csv --year 2023", comment: "thử trước" },
      { command: "figure import so-lieu.csv --year 2023 --apply", comment: "nhập" },
      {
        command: 'figure import so-lieu.xlsx --year 2023 --document "05/BC-SNV"',
        comment: "cả bảng lấy từ một văn bản",
      },
      {
        command: 'figure import bang.xlsx --year 2023 --map "Kết quả=value"',
        comment: "bảng có tên cột khác",
      },
    ],
    arguments: { file: "Tệp .xlsx hoặc .csv, tối đa 20 MB" },
    flags: {
      in: "Tập số liệu nhận các dòng",
      year: "Năm của tập số liệu",
      document: "Văn bản của các dòng không ghi văn bản nguồn",
      period: "Cùng với --in: kỳ của tập mới: 1/1/2021..30/9/2023, 2026-Q1 (quý) hoặc 2026-6T (6 tháng)",
    },
  },
} satisfies Record<string, CommandHelp>;
