import type { CommandHelp } from "./command-help.ts";

export const targetHelp = {
  "target set": {
    summary: "Đặt một chỉ tiêu của kế hoạch, hoặc sửa chỉ tiêu đã có",
    description:
      "Ghi kế hoạch để đặt chỉ tiêu mới, ghi số chỉ tiêu (KH2026/CT2) để sửa: mục nào không ghi thì giữ nguyên. Chỉ tiêu thấp hơn mức cấp trên giao được nêu ra ngay.",
    examples: [
      {
        command: 'target set KH2021-2025 --title "Chỉ số PCI" --rank 10 --years 2021..2025',
        comment: "trong 10 địa phương dẫn đầu, hằng năm",
      },
      {
        command: "target set KH2025/CT2 --value 80 --minimum 80 --minimum-source 76/NQ-CP",
        comment: "kèm mức cấp trên giao",
      },
      {
        command: "target set KH2021-2025 --change=-10 --baseline-year 2015 --due 31/12/2021",
        comment: "giảm ít nhất 10% so với năm 2015; phần còn lại được hỏi",
      },
      { command: "target set KH2021-2025/CT2 --value 85", comment: "nâng mức phải đạt" },
      {
        command: "target set KH2021-2025/CT5 --indicator dvsn --bound-category department",
        comment: "đo bằng một chỉ tiêu thống kê, áp dụng cho từng sở, ban, ngành",
      },
    ],
    arguments: { target: "Kế hoạch (đặt mới) hoặc chỉ tiêu (sửa)" },
    flags: {
      title: "Nội dung chỉ tiêu",
      area: "Lĩnh vực của kế hoạch: mã hoặc tên, có dấu hay không",
      rank: "Thứ hạng phải đạt: 10 là trong 10 địa phương dẫn đầu",
      value: "Giá trị phải đạt",
      change: "Mức tăng, giảm theo phần trăm; giảm thì ghi số âm: --change=-10",
      measure: "Đơn vị tính: %, thủ tục, đơn vị …",
      "at-least": "Phải tăng, giảm hoặc đạt ít nhất chừng ấy (mặc định)",
      "at-most": "Không được tăng, giảm hoặc vượt quá chừng ấy",
      qualifier: "Chữ đứng trước con số như văn bản ghi: trên, tối thiểu …",
      scheme: "Đo bằng bộ chỉ số nào: PAR, PCI, PAPI, SIPAS, ICT …",
      indicator: "Đo bằng chỉ tiêu thống kê nào: mã trong danh mục (cchc indicator list)",
      years: "Hằng năm, từ năm đầu đến năm cuối: 2020..2025; một năm: 2020..2020",
      due: "Đạt một lần, chậm nhất ngày này",
      "baseline-year": "Năm gốc để so sánh",
      baseline: "Giá trị của năm gốc, nếu biết",
      after: "So với kết quả của một chỉ tiêu khác trong kế hoạch",
      binds: "Tính chung, từng đơn vị, hoặc cả hai (mặc định: tính chung)",
      "bound-level": "Từng đơn vị là các đơn vị của cấp này",
      "bound-category": "Từng đơn vị là các đơn vị thuộc loại này",
      "bound-unit": "Từng đơn vị là các đơn vị này; mỗi lần ghi một đơn vị",
      minimum: "Mức cấp trên giao",
      "minimum-source": "Văn bản giao mức đó",
      lead: "Đơn vị chủ trì: mã hoặc tên đầy đủ",
      note: "Ghi chú",
      clear: "Bỏ trống các mục này",
    },
  },
  "target list": {
    summary: "Liệt kê chỉ tiêu và mức đạt được",
    description:
      "Của một kế hoạch, hoặc của tất cả; kèm đánh giá đến ngày xem và căn cứ, tính từ kết quả chỉ số và số liệu thống kê đã ghi.",
    examples: [
      { command: "target list KH2021-2025", comment: "của một kế hoạch" },
      { command: "target list", comment: "của tất cả kế hoạch" },
      { command: "target list --status behind,not-reached", comment: "chỉ tiêu chậm hoặc không đạt" },
    ],
    arguments: { plan: "Kế hoạch; không ghi là tất cả" },
    flags: { status: "Chỉ những chỉ tiêu có đánh giá này" },
  },
  "target show": {
    summary: "Xem một chỉ tiêu",
    description:
      "Gồm mức phải đạt, thời gian, gốc so sánh, mức cấp trên giao; đánh giá từng năm, tính chung và từng đơn vị, với mọi con số làm căn cứ và nguồn của nó.",
    examples: [
      { command: "target show KH2021-2025/CT1", comment: "mọi thông tin đã ghi và đánh giá" },
      { command: "target show KH2021-2025/CT5 --as-of 31/12/2022", comment: "như đã biết đến cuối năm 2022" },
    ],
    arguments: { target: "Chỉ tiêu: số (KH2026/CT2), mã, hoặc phần đầu của mã" },
    flags: {},
  },
} satisfies Record<string, CommandHelp>;
