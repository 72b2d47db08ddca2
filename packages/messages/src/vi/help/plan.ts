import type { CommandHelp } from "./command-help.ts";

const plan = "Kế hoạch: số (KH2026), mã, hoặc phần đầu của mã";
const areas = "Các lĩnh vực của kế hoạch (mặc định: cả danh mục)";

export const planHelp = {
  "plan create": {
    summary: "Lập kế hoạch của một năm hoặc một giai đoạn",
    description:
      "Số KH2026, KH2021-2025 … được cấp theo năm. Với --from-plan, nhiệm vụ và chỉ tiêu được lấy từ kế hoạch giai đoạn hoặc kế hoạch năm trước; việc nào chưa rõ thời hạn thì để trống và được nêu ra.",
    examples: [
      { command: "plan create --period 2021-2025", comment: "kế hoạch của giai đoạn" },
      {
        command: "plan create --year 2026 --from-plan KH2025 --unfinished",
        comment: "lấy những việc năm trước chưa xong, dời thời hạn sang năm mới",
      },
      {
        command: "plan create --year 2022 --from-plan KH2021-2025 --document 12/KH-UBND",
        comment: "kế hoạch năm thực hiện kế hoạch giai đoạn",
      },
    ],
    arguments: {},
    flags: {
      year: "Năm của kế hoạch, từ 01/01 đến 31/12",
      period: "Giai đoạn: 2021-2025, hoặc từ ngày đến ngày: 01/07/2021..31/12/2025",
      title: "Tên kế hoạch (mặc định: Kế hoạch cải cách hành chính năm …)",
      document: "Số của văn bản ban hành; chưa có số thì ghi sau bằng plan update",
      "issued-on": "Ngày ban hành",
      basis: "Căn cứ; ghi nhiều lần cho nhiều căn cứ",
      areas,
      "area-list": "Danh mục lĩnh vực (mặc định: của Chương trình 76/NQ-CP, trước năm 2021 là 30c/NQ-CP)",
      "period-plan": "Kế hoạch giai đoạn mà kế hoạch này thực hiện",
      "from-plan": "Lấy nhiệm vụ, chỉ tiêu từ kế hoạch này",
      unfinished: "Chỉ lấy những việc chưa xong của kế hoạch năm trước",
      note: "Ghi chú",
    },
  },
  "plan list": {
    summary: "Liệt kê kế hoạch với số nhiệm vụ, chỉ tiêu, đơn vị triển khai",
    description: "Theo thứ tự thời gian. Xem tại một ngày đã qua bằng --as-of.",
    examples: [
      { command: "plan list", comment: "tất cả kế hoạch" },
      { command: "plan list --as-of 30/6/2026", comment: "tình hình đến hết tháng 6" },
    ],
    arguments: {},
    flags: {},
  },
  "plan show": {
    summary: "Xem một kế hoạch: tiến độ, việc chậm, việc chưa rõ, chỉ tiêu, triển khai",
    description: "Tiến độ theo từng lĩnh vực; việc chậm nhất đứng đầu.",
    examples: [
      { command: "plan show KH2026", comment: "tình hình hôm nay" },
      { command: "plan show KH2026 --as-of 31/3/2026", comment: "tình hình đến hết quý I" },
    ],
    arguments: { plan },
    flags: {},
  },
  "plan update": {
    summary: "Sửa thông tin một kế hoạch, hoặc ghi số văn bản được cấp sau",
    description: "Chỉ sửa những mục được ghi. --basis thay toàn bộ các căn cứ.",
    examples: [
      {
        command: "plan update KH2026 --document 12/KH-UBND --issued-on 05/01/2026",
        comment: "kế hoạch đã được ban hành",
      },
      {
        command: 'plan update KH2026 --basis "Nghị quyết 76/NQ-CP" --basis "KH 05/KH-UBND"',
        comment: "ghi lại các căn cứ",
      },
    ],
    arguments: { plan },
    flags: {
      title: "Tên đúng",
      document: "Số của văn bản ban hành",
      "issued-on": "Ngày ban hành",
      basis: "Căn cứ; ghi nhiều lần cho nhiều căn cứ",
      areas: "Các lĩnh vực của kế hoạch; lĩnh vực đang có nhiệm vụ thì phải giữ",
      from: "Ngày đầu của kế hoạch",
      to: "Ngày cuối của kế hoạch",
      "period-plan": "Kế hoạch giai đoạn mà kế hoạch này thực hiện",
      note: "Ghi chú",
      clear: "Bỏ trống các mục này",
    },
  },
  "plan rollout": {
    summary: "Ghi và xem báo cáo triển khai kế hoạch của các đơn vị",
    description:
      "Không có --units thì liệt kê báo cáo; --missing liệt kê đơn vị đang hoạt động chưa báo cáo. Số báo cáo và số đơn vị luôn đứng cạnh nhau.",
    examples: [
      {
        command: "plan rollout KH2026 --units so-noi-vu,so-tai-chinh --on 20/01/2026",
        comment: "ghi báo cáo của hai sở",
      },
      { command: "plan rollout KH2026 --missing --level commune", comment: "xã, phường nào chưa báo cáo" },
      { command: "plan rollout KH2026 --category department", comment: "báo cáo của các sở, ban, ngành" },
    ],
    arguments: { plan },
    flags: {
      units: "Ghi báo cáo của các đơn vị này: mã hoặc tên đầy đủ, cách nhau bằng dấu phẩy",
      on: "Ngày báo cáo triển khai",
      document: "Số văn bản triển khai của đơn vị",
      note: "Ghi chú",
      missing: "Đơn vị chưa báo cáo",
      level: "Chỉ cấp này",
      category: "Chỉ các loại đơn vị này",
      under: "Chỉ đơn vị này và các đơn vị trực thuộc",
    },
  },
  "plan withdraw": {
    summary: "Rút một kế hoạch lập nhầm",
    description:
      "Kế hoạch không tính ở đâu nữa, tệp và lịch sử vẫn còn; lấy lại bằng cchc undo. Còn kế hoạch năm dựa vào thì không rút được.",
    examples: [
      { command: 'plan withdraw KH2026 --reason "lập nhầm năm"', comment: "rút" },
      { command: "undo KH2026", comment: "lấy lại" },
    ],
    arguments: { plan: "Kế hoạch: số hiển thị (KH2026), mã, hoặc phần đầu của mã" },
    flags: { reason: "Lý do rút (bắt buộc)" },
  },
} satisfies Record<string, CommandHelp>;
