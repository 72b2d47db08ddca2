import type { CommandHelp } from "./command-help.ts";

export const workspaceHelp = {
  init: {
    summary: "Tạo một không gian làm việc",
    description:
      "Một không gian làm việc là một thư mục các tệp JSON của một tỉnh. Tỉnh trở thành đơn vị cấp trên của các đơn vị " +
      "thêm vào sau mà không ghi cấp trên. Thư mục đã có không gian làm việc thì được giữ nguyên.",
    examples: [
      { command: 'init kiem-tra-cchc --title "Kiểm tra CCHC" --province "Hậu Giang"', comment: "không gian trống" },
      { command: "init mau --sample hau-giang", comment: "dữ liệu mẫu để thử" },
    ],
    arguments: { dir: "Thư mục (mặc định: thư mục hiện tại); được tạo nếu chưa có" },
    flags: {
      title: "Tên không gian làm việc",
      province: "Tên tỉnh, thành phố trực thuộc trung ương; mã được đặt theo tên, bỏ dấu",
      sample: "Chép dữ liệu mẫu, đã có sẵn tên và tỉnh",
    },
  },
  settings: {
    summary: "Xem và đổi thiết lập của không gian làm việc",
    description:
      "Không ghi gì thêm thì cho xem. Cơ quan, địa danh, người ký và nơi nhận được in ở đầu và cuối mọi báo cáo. " +
      "Ghi --signature, --recipient nhiều lần cho nhiều dòng; các dòng mới thay cho tất cả dòng cũ.",
    examples: [
      { command: "settings", comment: "xem" },
      {
        command: 'settings --parent-body "UBND TỈNH" --issuer "SỞ NỘI VỤ" --issuer-code SNV',
        comment: "cơ quan ban hành báo cáo",
      },
      {
        command: 'settings --signature "KT. GIÁM ĐỐC" --signature "PHÓ GIÁM ĐỐC"',
        comment: "ký thay",
      },
      { command: "settings --clear parent-body,signer", comment: "bỏ trống hai mục" },
      { command: "settings --due-soon-days 15", comment: "báo trước 15 ngày" },
    ],
    arguments: {},
    flags: {
      title: "Tên không gian làm việc",
      language: "Ngôn ngữ hiển thị mặc định",
      "reporting-year-start": "Ngày năm báo cáo bắt đầu, của năm trước: 12-15 là 15/12",
      "due-soon-days": "Việc còn bấy nhiêu ngày là “sắp đến hạn”, 1 đến 366",
      "parent-body": "Cơ quan chủ quản, dòng trên cùng của văn bản",
      issuer: "Cơ quan ban hành văn bản",
      "issuer-code": "Chữ viết tắt trong số văn bản: BC-SNV có SNV",
      "letter-code": "Chữ viết tắt của bộ phận soạn thảo trong số công văn: 12/SNV-CCHC có CCHC",
      place: "Địa danh trước ngày, tháng",
      signature: "Một dòng về quyền hạn, chức vụ của người ký",
      signer: "Họ tên người ký",
      recipient: "Một dòng của nơi nhận",
      "weak-percent": "Chỉ số thành phần đạt dưới tỷ lệ này của mức tối đa là yếu (mặc định: 80)",
      clarity: "Nhiệm vụ phải rõ những điểm nào (mặc định: cả sáu điểm)",
      "target-tolerance": "Chỉ tiêu được chậm bao nhiêu phần trăm quãng đường mà vẫn coi là đúng lộ trình (mặc định 5)",
      "figure-jump":
        "Nhắc trong check khi một số liệu tăng, giảm từ bấy nhiêu phần trăm so với kỳ trước (mặc định: không nhắc)",
      clear: "Bỏ trống các mục này",
    },
  },
  check: {
    summary: "Liệt kê mọi chỗ sai hoặc đáng ngờ, nặng nhất trước",
    description:
      "Mỗi điểm có tệp, dòng, nội dung và việc cần làm. Kết thúc với mã 5 khi có lỗi; cảnh báo và ghi chú thì không. " +
      "Với --fix, phần mềm nói trước sẽ sửa gì, sửa, rồi kiểm tra lại: số trùng, tồn tại chưa bàn giao, khóa cũ, tệp tạm, “$schema” còn thiếu.",
    examples: [
      { command: "check", comment: "trước khi làm báo cáo" },
      { command: "check --fix", comment: "sau khi gộp dữ liệu của hai máy" },
      { command: "check --json --limit 0", comment: "tất cả, cho chương trình khác đọc" },
    ],
    arguments: {},
    flags: { fix: "Tự sửa những gì sửa được mà không phải đoán" },
  },
  migrate: {
    summary: "Đưa các tệp lên phiên bản dữ liệu mới nhất",
    description:
      "Ghi lại các tệp theo phiên bản cũ, điền “$schema” còn thiếu và ghi các lược đồ vào schemas. " +
      "Nội dung không đổi; tệp đã mới nhất được giữ nguyên từng byte.",
    examples: [{ command: "migrate", comment: "sau khi cài phiên bản mới" }],
    arguments: {},
    flags: {},
  },
  history: {
    summary: "Xem những gì đã xảy ra với một mục, mới nhất ở cuối",
    description:
      "Mục là một lượt kiểm tra, tồn tại, đơn vị, người, văn bản, số liệu, hoặc cả một sổ: " +
      "units, calendar, people, documents, workspace. Thời điểm là lúc ghi vào máy; ngày có hiệu lực nằm trong câu.",
    examples: [
      { command: "history 2023-008.3", comment: "một tồn tại" },
      { command: "history units", comment: "mọi thay đổi về đơn vị" },
      { command: "history calendar --limit 5", comment: "5 thay đổi gần nhất của lịch" },
    ],
    arguments: { record: "Số hiển thị, mã, phần đầu của mã, hoặc tên sổ" },
    flags: { offset: "Bỏ qua bấy nhiêu thay đổi mới nhất" },
  },
  undo: {
    summary: "Hoàn tác thay đổi cuối cùng của một mục",
    description:
      "Làm ngay và nói rõ đã lấy lại điều gì. Lịch sử giữ cả thay đổi lẫn lần hoàn tác. " +
      "Thay đổi mà việc làm sau đó dựa vào thì chỉ hoàn tác được khi đã hoàn tác những việc sau.",
    examples: [
      { command: "undo 2023-008.3", comment: "lấy lại thay đổi cuối của tồn tại này" },
      { command: "undo calendar", comment: "lấy lại lịch trước đó" },
    ],
    arguments: { record: "Số hiển thị, mã, phần đầu của mã, hoặc tên sổ" },
    flags: {},
  },
} satisfies Record<string, CommandHelp>;
