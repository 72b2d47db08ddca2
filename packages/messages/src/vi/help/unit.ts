import type { CommandHelp } from "./command-help.ts";

export const unitHelp = {
  "unit add": {
    summary: "Thêm một cơ quan, đơn vị",
    description:
      "Không ghi --parent thì đơn vị trực thuộc tỉnh. Không ghi --from, --to thì đơn vị tồn tại từ trước đến nay. " +
      "Sáp nhập, chia tách, đổi tên về sau ghi bằng unit change.",
    examples: [
      {
        command: 'unit add so-y-te --name "Sở Y tế" --level province --category department',
        comment: "một sở",
      },
      {
        command: 'unit add vi-thanh --name "TP. Vị Thanh" --level district --to 1/7/2025',
        comment: "cấp huyện, kết thúc ngày 1/7/2025; phần còn lại được hỏi",
      },
    ],
    arguments: { unit: "Mã tự đặt: chữ thường không dấu, chữ số, gạch nối" },
    flags: {
      name: "Tên đầy đủ",
      level: "Cấp",
      category: "Loại đơn vị",
      parent: "Đơn vị cấp trên (mặc định: tỉnh)",
      from: "Ngày đầu tiên đơn vị tồn tại",
      to: "Ngày đầu tiên đơn vị không còn tồn tại",
      note: "Ghi chú",
    },
  },
  "unit list": {
    summary: "Liệt kê các đơn vị đang tồn tại",
    description: "Theo tên và cấp trên của ngày đó; thêm --as-of để xem ngày khác.",
    examples: [
      { command: "unit list --level commune --parent chau-thanh", comment: "các xã của một huyện" },
      { command: 'unit list --search "phu tuc"', comment: "tìm không cần dấu" },
      { command: "unit list --as-of 30/6/2025", comment: "trước khi bỏ cấp huyện" },
    ],
    arguments: {},
    flags: {
      category: "Loại đơn vị",
      parent: "Đơn vị này và mọi đơn vị bên dưới",
      search: "Tìm trong tên và mã, không phân biệt dấu và chữ hoa",
    },
  },
  "unit show": {
    summary: "Xem một đơn vị",
    description: "Tên và cấp trên qua các thời kỳ, đơn vị tiền thân và kế thừa, sự kiện, số tồn tại chưa xong.",
    examples: [
      { command: "unit show vi-thanh", comment: "theo mã" },
      { command: 'unit show "so noi vu"', comment: "theo tên, không cần dấu" },
    ],
    arguments: { unit: "Mã, phần đầu của mã, hoặc tên đầy đủ" },
    flags: {},
  },
  "unit change": {
    summary: "Ghi sáp nhập, chia tách, đổi tên, giải thể, chuyển cấp trên",
    description:
      "Đơn vị mới phải được thêm trước (unit add). Tồn tại chưa xong của đơn vị kết thúc được bàn giao cho đơn vị kế thừa; " +
      "khi có nhiều đơn vị kế thừa, --heir cho biết đơn vị nào nhận.",
    examples: [
      {
        command: "unit change --kind merge --units xa-a xa-b --into xa-c --on 1/7/2025",
        comment: "hai xã sáp nhập thành một; phần còn lại được hỏi",
      },
      {
        command: 'unit change --kind rename --units xa-a --name "Xã Tân Bình" --on 1/3/2025',
        comment: "đổi tên; phần còn lại được hỏi",
      },
    ],
    arguments: {},
    flags: {
      kind: "Thay đổi gì",
      units: "Các đơn vị thay đổi",
      into: "Các đơn vị hình thành sau đó",
      on: "Ngày có hiệu lực",
      document: "Văn bản quyết định",
      heir: "Đơn vị nhận các tồn tại chưa xong",
      name: "Tên mới (đổi tên)",
      parent: "Đơn vị cấp trên mới (chuyển cấp trên)",
    },
  },
  "unit import": {
    summary: "Nhập đơn vị từ tệp Excel, CSV hoặc danh mục chính thức của một tỉnh",
    description:
      "--official nhập tỉnh, các huyện và xã đến 30/6/2025, các xã từ 01/7/2025, mã số và việc sáp nhập giữa chúng. Đơn vị đã có được nhận ra theo mã số, tên và cấp trên; " +
      "chỗ nào đã ghi khác danh mục thì giữ nguyên và được nêu ra. Bảng: " +
      "như import --as units. Cột: id (Mã), name (Tên), level (Cấp), category (Loại), parent (Trực thuộc), from, to. " +
      "Không có --apply thì chỉ thử và báo các dòng có vấn đề. Nhập tất cả hoặc không gì cả; nhập lại tệp đã nhập không thay đổi gì.",
    examples: [
      { command: 'unit import --official "Hậu Giang"', comment: "thử trước: đếm đơn vị mới, đã có, cần xem lại" },
      { command: 'unit import --official "Hậu Giang" --apply', comment: "nhập" },
      { command: "unit import --official all --apply", comment: "mọi tỉnh, thành phố" },
      { command: "unit import don-vi.csv", comment: "thử trước" },
      { command: "unit import don-vi.csv --apply", comment: "nhập" },
    ],
    arguments: { file: "Tệp .xlsx hoặc .csv" },
    flags: {
      official: "Tên một tỉnh, thành phố cũ hoặc mới, hay all: mọi tỉnh",
      doubtful: "Nêu từng chỗ cần xem lại trong nguồn",
    },
  },
} satisfies Record<string, CommandHelp>;
