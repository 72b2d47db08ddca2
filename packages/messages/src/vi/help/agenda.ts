import type { CommandHelp } from "./command-help.ts";

const whose = {
  week: "Đến hết Chủ nhật tuần này, xếp theo ngày",
  month: "Đến hết tháng này, xếp theo ngày",
  days: "Nhìn trước bao nhiêu ngày",
  unit: "Chỉ việc của đơn vị này và các đơn vị trực thuộc",
  person: "Chỉ việc của người này: người chịu trách nhiệm, người thực hiện, thành viên đoàn",
};

export const agendaHelp = {
  agenda: {
    summary: "Xem việc quá hạn, sắp đến hạn và lượt kiểm tra sắp tới",
    description:
      "Cũng là những gì `cchc` không kèm lệnh cho xem: tồn tại, nhiệm vụ, việc định kỳ, lượt kiểm tra. Số ngày “sắp đến hạn” là một thiết lập của không gian làm việc (mặc định 10 ngày).",
    examples: [
      { command: "", comment: "việc của hôm nay" },
      { command: "agenda --week", comment: "lịch của tuần này, từng ngày" },
      { command: "agenda --month --unit so-noi-vu", comment: "tháng này, của Sở Nội vụ" },
      { command: "agenda --as-of 30/9/2023", comment: "như cuối ngày 30/9/2023" },
    ],
    arguments: {},
    flags: { ...whose, limit: "Số mục tối đa của mỗi phần (mặc định 10; với --json là 100; 0 là tất cả)" },
  },
  "export agenda": {
    summary: "Ghi lịch việc thành tệp cho Outlook hoặc điện thoại",
    description:
      "Tệp .ics: hạn khắc phục, hạn nhiệm vụ, hạn định kỳ và lượt kiểm tra dự kiến, mỗi việc một ngày. Ghi lại và mở lại thì việc cũ được cập nhật chứ không thêm trùng.",
    examples: [
      { command: "export agenda --format ics -o lich.ics", comment: "ba tháng tới" },
      {
        command: 'export agenda --person "Nguyễn Văn Đức" --remind 2 -o lich.ics',
        comment: "việc của một người, nhắc trước 2 ngày",
      },
    ],
    arguments: {},
    flags: {
      ...whose,
      week: "Đến hết Chủ nhật tuần này",
      month: "Đến hết tháng này",
      days: "Nhìn trước bao nhiêu ngày (mặc định 92)",
      format: "Dạng tệp: ics",
      remind: "Nhắc lúc 8 giờ, trước từng này ngày; 0 là ngay trong ngày",
      output: "Tệp để ghi; không ghi thì in ra màn hình",
    },
  },
} satisfies Record<string, CommandHelp>;
