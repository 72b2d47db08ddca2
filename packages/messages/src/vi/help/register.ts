import type { CommandHelp } from "./command-help.ts";

/** Help of the calendar, the figures and the document register. */
export const registerHelp = {
  "calendar show": {
    summary: "Xem ngày nghỉ và ngày làm bù của một năm",
    description:
      "Mỗi ngày có tên và căn cứ; ngày chưa chắc được ghi “tạm tính”. Năm chưa công bố thì tính theo luật, tất cả là tạm tính.",
    examples: [
      { command: "calendar show", comment: "năm nay" },
      { command: "calendar show --year 2026", comment: "năm khác" },
    ],
    arguments: {},
    flags: { year: "Năm dương lịch (mặc định: năm nay)" },
  },
  "calendar set": {
    summary: "Đặt một ngày là ngày nghỉ hoặc ngày làm việc",
    description:
      "Lịch cũ được giữ lại theo phiên bản: hạn đã chốt không đổi, các hạn tính từ nay theo lịch mới. Cần ghi căn cứ.",
    examples: [
      {
        command: 'calendar set 31/8/2026 --off --name "Nghỉ hoán đổi" --source 12/VPCP-KGVX',
        comment: "nghỉ thêm một ngày",
      },
      { command: 'calendar set 22/8/2026 --worked --source "Công văn …/VPCP-KGVX"', comment: "thứ Bảy làm bù" },
      { command: "calendar set 31/8/2026 --clear", comment: "bỏ quy định riêng của ngày này" },
    ],
    arguments: { date: "Ngày" },
    flags: {
      off: "Là ngày nghỉ",
      worked: "Là ngày làm việc dù rơi vào ngày nghỉ hằng tuần",
      clear: "Bỏ quy định riêng của ngày này",
      name: "Tên ngày nghỉ",
      source: "Căn cứ: luật, thông báo, công văn",
      provisional: "Chưa chắc chắn; các hạn tính qua ngày này là tạm tính",
    },
  },
  "calendar import": {
    summary: "Thay lịch bằng một tệp JSON",
    description:
      "Tệp chứa “weekend” và “years”, hoặc là calendar.json của một không gian làm việc khác. " +
      "Không có --apply thì chỉ nói khác gì lịch đang dùng.",
    examples: [
      { command: "calendar import lich-2027.json", comment: "xem khác gì" },
      { command: "calendar import lich-2027.json --apply", comment: "đưa vào dùng" },
    ],
    arguments: { file: "Tệp JSON" },
    flags: { apply: "Đưa vào dùng" },
  },
  "figure list": {
    summary: "Liệt kê số liệu đã công bố",
    description:
      "Mỗi số liệu có văn bản nguồn; số liệu gồm nhiều phần được cộng lại và nêu chênh lệch. Số không bao giờ được tự cân.",
    examples: [
      { command: "figure list", comment: "tất cả" },
      { command: 'figure list --search "thu tuc"', comment: "tìm không cần dấu" },
    ],
    arguments: {},
    flags: {
      in: "Tập số liệu: tên tệp trong thư mục figures, không kèm đuôi",
      unit: "Số liệu riêng của đơn vị này và các đơn vị trực thuộc",
      indicator: "Số liệu của một chỉ tiêu trong danh mục",
      search: "Tìm trong tên và mã",
    },
  },
  "figure set": {
    summary: "Ghi một số liệu đã công bố",
    description:
      "Số liệu đã có thì chỉ sửa những mục được ghi. Tập số liệu là tập duy nhất đang có, hoặc tập chỉ ra bằng --in hay --year.",
    examples: [
      {
        command: 'figure set tthc --value 1854 --measure "thủ tục" --document 12/BC-UBND',
        comment: "số liệu mới; phần còn lại được hỏi",
      },
      {
        command: "figure set luot-2023 --indicator visits --value 46 --document 12/BC-UBND",
        comment: "giá trị của một chỉ tiêu trong danh mục",
      },
      { command: "figure set tthc-cong-bo --parts tthc-tinh,tthc-huyen,tthc-xa", comment: "gồm những phần nào" },
      {
        command: 'figure set tthc --breakdown "theo liên thông=cung-cap,giua-cac-cap"',
        comment: "cách chia khác; không khớp thì nêu chênh lệch",
      },
    ],
    arguments: { figure: "Mã số liệu, tự đặt" },
    flags: {
      label: "Tên chỉ tiêu",
      value: "Giá trị: 1854, 83,37 hoặc 20.000.000",
      measure: "Đơn vị tính: thủ tục, %, lượt …",
      document: "Văn bản nguồn: số hoặc mã trong sổ văn bản",
      indicator:
        "Chỉ tiêu của danh mục mà số liệu này là giá trị; tên, đơn vị tính, cấp lấy theo chỉ tiêu nếu không ghi",
      before: "Giá trị trước, với chỉ tiêu có trước và sau: 30 ngày còn 20 ngày",
      qualifier: "Từ đứng trước con số: hơn, gần, trên",
      parts: "Mã các số liệu cộng lại thành số liệu này",
      breakdown: "Một cách chia khác của cùng số liệu: TÊN=MÃ,MÃ (nhiều cách chia thì ghi nhiều lần)",
      unit: "Đơn vị mà số liệu nói về (không ghi: cả tỉnh)",
      from: "Ngày đầu của kỳ số liệu",
      to: "Ngày cuối của kỳ số liệu",
      note: "Ghi chú",
      in: "Tập số liệu: tên tệp trong thư mục figures, không kèm đuôi",
      year: "Tập số liệu của năm báo cáo này; được tạo nếu chưa có",
      period: "Cùng với --in: kỳ của tập mới: 1/1/2021..30/9/2023, 2026-Q1 (quý) hoặc 2026-6T (6 tháng)",
    },
  },
  "document add": {
    summary: "Thêm một văn bản vào sổ",
    description:
      "Mọi số, ký hiệu đều được nhận và giữ đúng như in; dạng không quen được nhắc để kiểm tra lại. Văn bản chưa có số thì bỏ --number.",
    examples: [
      {
        command: 'document add --number 03-NQ/TU --title "Nghị quyết về CCHC" --on 9/9/2021',
        comment: "văn bản Đảng",
      },
      {
        command: 'document add --number 1O/KH-UBND --corrected 10/KH-UBND --title "KH 2026"',
        comment: "in sai: giữ như in, ghi thêm số đúng",
      },
    ],
    arguments: {},
    flags: {
      number: "Số, ký hiệu như in trên văn bản",
      title: "Trích yếu nội dung",
      issuer: "Cơ quan ban hành",
      on: "Ngày ban hành",
      corrected: "Số đúng, khi bản in sai",
      note: "Ghi chú",
    },
  },
  "document show": {
    summary: "Xem một văn bản",
    description: "Số, ký hiệu được tách ra: loại, cơ quan, năm đánh số; kèm các số liệu trích từ văn bản.",
    examples: [{ command: "document show 03-NQ/TU", comment: "tìm theo số" }],
    arguments: { document: "Văn bản: số, mã, hoặc phần đầu của mã" },
    flags: {},
  },
  "document update": {
    summary: "Sửa một văn bản, ghi số được cấp sau",
    description: "Chỉ sửa những mục được ghi.",
    examples: [
      { command: "document update 01HM --number 05/BC-SNV --on 5/1/2024", comment: "dự thảo nay đã có số" },
      { command: 'document update "TCVN ISO 90014:2015" --corrected "TCVN ISO 9001:2015"', comment: "in sai" },
      { command: "document update 03-NQ/TU --clear note", comment: "bỏ trống ghi chú" },
    ],
    arguments: { document: "Văn bản: số, mã, hoặc phần đầu của mã" },
    flags: {
      number: "Số, ký hiệu như in trên văn bản",
      title: "Trích yếu nội dung",
      issuer: "Cơ quan ban hành",
      on: "Ngày ban hành",
      corrected: "Số đúng, khi bản in sai",
      note: "Ghi chú",
      clear: "Bỏ trống các mục này",
    },
  },
  "document withdraw": {
    summary: "Thu hồi một văn bản đã phát hành từ đây",
    description:
      "Số của văn bản không cấp lại cho văn bản khác. Sau đó phát hành văn bản thay thế bằng report issue: lượt kiểm tra hoặc kế hoạch ghi số mới. Cấp nhầm mà chưa gửi đi thì hoàn tác bằng undo.",
    examples: [
      {
        command: 'document withdraw 12/TB-SNV --reason "thu hồi, thay thế"',
        comment: "sai nội dung, sẽ phát hành lại",
      },
    ],
    arguments: { document: "Văn bản: số, mã, hoặc phần đầu của mã" },
    flags: { reason: "Lý do thu hồi", on: "Ngày thu hồi (mặc định: hôm nay)" },
  },
  "document list": {
    summary: "Liệt kê sổ văn bản, mới nhất trước",
    description: "Dạng của số, ký hiệu được nhận ra nếu quen thuộc.",
    examples: [
      { command: "document list --year 2023", comment: "ban hành trong năm 2023" },
      { command: "document list --family party", comment: "văn bản của Đảng" },
      { command: 'document list --search "ke hoach"', comment: "tìm không cần dấu" },
      { command: "document list --own", comment: "đã phát hành từ đây" },
      { command: "document list --type TB --year 2026", comment: "thông báo của năm 2026" },
    ],
    arguments: {},
    flags: {
      search: "Tìm trong số, trích yếu và cơ quan ban hành",
      family: "Của Nhà nước, của Đảng, liên tịch, hay dạng khác",
      year: "Năm ban hành",
      type: "Ký hiệu loại văn bản: BC, TB, QĐ …; CV là công văn",
      own: "Chỉ văn bản phát hành từ đây, kèm mẫu, đối tượng và tệp",
    },
  },
} satisfies Record<string, CommandHelp>;
