import type { CommandHelp } from "./command-help.ts";

export const criteriaHelp = {
  "criteria create": {
    summary: "Lập bộ tiêu chí chấm điểm từ một bảng",
    description:
      "Mỗi dòng của bảng (Excel, CSV hoặc JSON) là một lĩnh vực, tiêu chí hay tiêu chí thành phần: code (Ký hiệu), title (Nội dung), maximum (Điểm tối đa); có thể thêm scoredBy (Ai chấm), kind (Loại: tiêu chí, điểm thưởng, điểm trừ), parent (Thuộc mục), evidence, except (Không áp dụng). Bảng in thành các phần “Điểm thưởng”, “Điểm trừ” thì các mục bên dưới được hiểu như vậy, không cần cột Loại. Điểm tối đa ghi trong văn bản được giữ nguyên; số không khớp thì nêu dòng, mức chênh và số sẽ khớp. Không ghi --band thì dùng mức 90, 80, 65, 50.",
    examples: [
      {
        command: "criteria create bang.json --year 2026 --group Sở --category department",
        comment: "các sở, ban, ngành năm 2026",
      },
      {
        command: 'criteria create bang.csv --band "Tốt=80" --band "Đạt=50" --band "Yếu=0"',
        comment: "mức xếp loại riêng; phần còn lại được hỏi",
      },
      {
        command: 'criteria create bang.xlsx --map "Nội dung chấm=title" --dry-run',
        comment: "bảng có tên cột khác: thử trước, chưa ghi gì",
      },
      { command: "criteria create --from-set TC2025 --year 2026", comment: "lấy lại bộ năm trước" },
    ],
    arguments: { file: "Bảng .xlsx, .csv hoặc .json; không cần khi dùng --from-set" },
    flags: {
      title: "Tên bộ tiêu chí",
      year: "Năm được chấm điểm (bắt buộc)",
      owner: "Cơ quan ban hành",
      group: "Tên nhóm đơn vị (bắt buộc)",
      units: "Các đơn vị của nhóm",
      level: "Mọi đơn vị thuộc cấp này",
      category: "Mọi đơn vị thuộc loại này",
      except: "Các đơn vị không thuộc nhóm",
      maximum: "Tổng điểm ghi trong văn bản, để đối chiếu",
      "bonus-cap": "Tổng điểm thưởng được tính nhiều nhất",
      "penalty-cap": "Tổng điểm trừ được tính nhiều nhất",
      band: "Mức xếp loại: TÊN=TỶ_LỆ, từ tỷ lệ đó trở lên",
      basis: "Văn bản ban hành",
      note: "Ghi chú",
      "from-set": "Lấy tiêu chí, nhóm đơn vị, mức xếp loại của bộ này (năm mặc định: năm sau)",
      encoding: "Bảng mã của CSV (mặc định: utf-8)",
      "dry-run": "Chỉ thử: nói sẽ lập bộ tiêu chí thế nào, chỗ nào không khớp; không ghi gì",
      map: 'Tên cột trong bảng là cột nào: "Nội dung chấm=title"; dùng được nhiều lần',
      "map-value": 'Chữ trong bảng nghĩa là gì: "scoredBy:Tổ chấm=appraisal"; dùng được nhiều lần',
      mapping: "Đọc cột theo cách đã lưu (xem: import mapping)",
      "save-mapping": "Lưu cách đọc cột của lần này dưới tên này",
    },
  },
  "criteria bands": {
    summary: "Đổi các mức xếp loại từ một ngày",
    description:
      "Ghi đủ các mức mới, từ cao xuống thấp, mức cuối từ 0%, và văn bản quy định. Mức cũ áp dụng đến hết ngày trước đó; phiếu đã chốt giữ mức của ngày chốt.",
    examples: [
      {
        command: "criteria bands TC2026 --band Đạt=50 --band Yếu=0 --document 5/QĐ-UBND",
        comment: "mức mới theo một văn bản",
      },
    ],
    arguments: { criteria: "Bộ tiêu chí: số (TC2022) hoặc mã" },
    flags: {
      band: "Mức xếp loại: TÊN=TỶ_LỆ, từ tỷ lệ đó trở lên (ghi đủ các mức)",
      from: "Áp dụng từ ngày này (mặc định: hôm nay)",
      document: "Số văn bản (bắt buộc)",
    },
  },
  "criteria list": {
    summary: "Liệt kê các bộ tiêu chí",
    description: "Số, tên, năm, nhóm đơn vị, số mục và tổng điểm.",
    examples: [{ command: "criteria list", comment: "mọi bộ tiêu chí" }],
    arguments: {},
    flags: { year: "Chỉ của năm này" },
  },
  "criteria show": {
    summary: "Xem một bộ tiêu chí",
    description: "Lĩnh vực, tiêu chí, điểm tối đa, ai chấm, mức xếp loại; tổng không khớp thì nói mức chênh.",
    examples: [{ command: "criteria show TC2022", comment: "toàn bộ" }],
    arguments: { criteria: "Bộ tiêu chí: số (TC2022) hoặc mã" },
    flags: {},
  },
  "criteria withdraw": {
    summary: "Rút một bộ tiêu chí lập nhầm",
    description:
      "Bộ tiêu chí không tính ở đâu nữa, tệp và lịch sử vẫn còn; lấy lại bằng cchc undo. Còn phiếu chấm theo bộ này thì rút các phiếu trước.",
    examples: [
      { command: 'criteria withdraw TC2022 --reason "lập nhầm năm"', comment: "rút" },
      { command: "undo TC2022", comment: "lấy lại" },
    ],
    arguments: { criteria: "Bộ tiêu chí: số (TC2022) hoặc mã" },
    flags: { reason: "Lý do rút (bắt buộc)" },
  },
} satisfies Record<string, CommandHelp>;
