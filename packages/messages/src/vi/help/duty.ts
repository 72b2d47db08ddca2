import type { CommandHelp } from "./command-help.ts";

const bindingFlags = {
  units: "Các đơn vị phải thực hiện",
  level: "Mọi đơn vị thuộc cấp này, kể cả đơn vị lập sau",
  category: "Mọi đơn vị thuộc loại này",
  except: "Các đơn vị không phải thực hiện",
};

export const dutyHelp = {
  "duty add": {
    summary: "Thêm một việc định kỳ của các đơn vị",
    description:
      "Báo cáo tháng, tự kiểm tra, họp rút kinh nghiệm: việc gì, bao lâu một lần, hạn ngày nào, những đơn vị nào. Hạn tính theo lịch ngày làm việc; ngày đầu không tính.",
    examples: [
      {
        command: 'duty add --title "Báo cáo tháng" --every monthly --within 5wd',
        comment: "mỗi tháng, trong 5 ngày làm việc sau khi hết tháng; phần còn lại được hỏi",
      },
      {
        command: 'duty add --title "Báo cáo" --every quarterly --start-day 15 --by-day 20',
        comment: "quý từ ngày 15 đến ngày 14, chậm nhất ngày 20; phần còn lại được hỏi",
      },
      {
        command: 'duty add --title "Họp rút kinh nghiệm" --every after-visit --within 10wd',
        comment: "sau mỗi lần được kiểm tra; phần còn lại được hỏi",
      },
    ],
    arguments: {},
    flags: {
      title: "Nội dung việc (bắt buộc)",
      kind: "Loại việc",
      every: "Bao lâu một lần (bắt buộc)",
      "start-day": "Ngày bắt đầu kỳ trong tháng; 15 là từ ngày 15 tháng trước đến ngày 14",
      within: "Hạn, tính từ ngày cuối kỳ: 5wd là 5 ngày làm việc, 10d là 10 ngày",
      "by-day": "Hạn là ngày này trong tháng, lần đầu sau ngày cuối kỳ",
      ...bindingFlags,
      "by-tasks": "Tính là đã làm khi đơn vị báo cáo tiến độ mọi nhiệm vụ đang chủ trì trong kỳ",
      from: "Áp dụng cho các kỳ kết thúc từ ngày này (bắt buộc)",
      to: "Áp dụng đến hết ngày này",
      basis: "Văn bản quy định",
      receiver: "Nơi nhận",
      note: "Ghi chú",
    },
  },
  "duty list": {
    summary: "Liệt kê các việc định kỳ",
    description: "Những việc đang áp dụng; thêm --all để thấy cả việc đã thôi áp dụng.",
    examples: [{ command: "duty list", comment: "đang áp dụng" }],
    arguments: {},
    flags: { all: "Cả việc chưa hoặc không còn áp dụng" },
  },
  "duty report": {
    summary: "Ghi các đơn vị đã thực hiện một kỳ",
    description:
      "Ghi được nhiều đơn vị một lần. Không ghi --period thì hiểu là kỳ vừa kết thúc. Hạn của kỳ được giữ cùng báo cáo: sau này lịch thay đổi cũng không đổi.",
    examples: [
      {
        command: "duty report DK1 --period 2026-03 --units so-y-te,so-tu-phap --on 3/4/2026",
        comment: "hai sở đã báo cáo tháng 3",
      },
      {
        command: "duty report DK3 --visit 2026-004 --on 20/5/2026 --document 12/BB-UBND",
        comment: "đã họp sau lượt kiểm tra",
      },
    ],
    arguments: { duty: "Việc định kỳ: số (DK1) hoặc mã" },
    flags: {
      period: "Kỳ: 2026-03, 2026-Q1, 2026-H1, 2026 hoặc 2026-W12",
      visit: "Lượt kiểm tra, với việc thực hiện sau mỗi lần kiểm tra",
      units: "Các đơn vị đã thực hiện",
      on: "Ngày báo cáo hoặc ngày thực hiện (mặc định: hôm nay)",
      document: "Số văn bản báo cáo",
      note: "Ghi chú",
    },
  },
  "duty roll-call": {
    summary: "Điểm danh: đơn vị nào chưa thực hiện",
    description:
      "Kỳ vừa kết thúc, hoặc kỳ ghi ở --period; đơn vị chưa thực hiện đứng đầu. Không ghi việc nào thì hiện kỳ vừa kết thúc của mọi việc.",
    examples: [
      { command: "duty roll-call", comment: "mọi việc định kỳ" },
      { command: "duty roll-call DK1 --period 2026-03 --missing", comment: "ai chưa báo cáo tháng 3" },
    ],
    arguments: { duty: "Việc định kỳ: số (DK1) hoặc mã" },
    flags: {
      period: "Kỳ: 2026-03, 2026-Q1 …, hoặc số lượt kiểm tra",
      missing: "Chỉ những đơn vị chưa thực hiện",
      level: "Chỉ các đơn vị cấp này",
    },
  },
  "duty show": {
    summary: "Xem một việc định kỳ và các kỳ gần đây",
    description: "Hạn, đơn vị phải thực hiện, và số đơn vị đã báo cáo, muộn, chưa báo cáo của sáu kỳ gần nhất.",
    examples: [{ command: "duty show DK1", comment: "toàn bộ" }],
    arguments: { duty: "Việc định kỳ: số (DK1) hoặc mã" },
    flags: {},
  },
  "duty update": {
    summary: "Sửa hoặc kết thúc một việc định kỳ",
    description:
      "Sửa được nội dung, đơn vị thực hiện, ngày kết thúc. Định kỳ hoặc hạn thay đổi thì kết thúc việc cũ bằng --to rồi thêm việc mới: hạn của các kỳ đã qua không bị đổi theo.",
    examples: [
      { command: "duty update DK1 --to 31/12/2026", comment: "kết thúc sau năm 2026" },
      { command: "duty update DK1 --level province --except cong-an-tinh", comment: "đổi đơn vị thực hiện" },
      { command: "duty update DK1 --clear to,note", comment: "không còn ngày kết thúc và ghi chú" },
    ],
    arguments: { duty: "Việc định kỳ: số (DK1) hoặc mã" },
    flags: {
      title: "Nội dung việc",
      ...bindingFlags,
      to: "Ngày cuối cùng áp dụng",
      basis: "Văn bản quy định",
      receiver: "Nơi nhận",
      note: "Ghi chú",
      clear: "Bỏ trống các mục này",
    },
  },
  "duty withdraw": {
    summary: "Rút một công việc định kỳ lập nhầm",
    description:
      "Công việc không tính ở đâu nữa, tệp và lịch sử vẫn còn; lấy lại bằng cchc undo. Chỉ thôi áp dụng thì dùng duty update --to.",
    examples: [
      { command: 'duty withdraw DK1 --reason "lập nhầm năm"', comment: "rút" },
      { command: "undo DK1", comment: "lấy lại" },
    ],
    arguments: { duty: "Công việc định kỳ: số hiển thị (DK1), mã, hoặc phần đầu của mã" },
    flags: { reason: "Lý do rút (bắt buộc)" },
  },
} satisfies Record<string, CommandHelp>;
