import type { CommandHelp } from "./command-help.ts";

export const visitHelp = {
  "visit plan": {
    summary: "Lên kế hoạch một lượt kiểm tra",
    description:
      "Một lượt là một đơn vị được kiểm tra một lần. Đơn vị phải đang tồn tại vào ngày dự kiến. " +
      "Tiếp theo: thông báo (visit notify), nhận báo cáo tự kiểm tra (visit receive-report), bắt đầu (visit start).",
    examples: [
      { command: "visit plan vi-thanh-city --on 15/11/2023 --kind scheduled", comment: "kiểm tra định kỳ" },
      {
        command: "visit plan so-y-te --on 2/12/2023 --kind surprise --areas procedures",
        comment: "đột xuất, một lĩnh vực",
      },
      {
        command: "visit plan so-y-te --on 15/11/2026 --kind scheduled --programme KT2026",
        comment: "trong kế hoạch kiểm tra năm; nội dung, Đoàn lấy theo kế hoạch",
      },
    ],
    arguments: { unit: "Mã của đơn vị được kiểm tra" },
    flags: {
      on: "Ngày dự kiến kiểm tra",
      kind: "Loại hình kiểm tra",
      areas: "Các lĩnh vực được kiểm tra (mặc định: tất cả)",
      programme:
        "Kế hoạch kiểm tra của lượt này: số (KT2026), mã; nội dung và Đoàn kiểm tra vào ngày dự kiến lấy theo đó, trừ khi ghi khác",
      team: 'Thành viên Đoàn, nhiều người thì ghi nhiều lần: "Họ tên hoặc mã:vai trò" (mặc định: theo kế hoạch kiểm tra)',
      themes: "Nội dung kiểm tra ngoài cải cách hành chính, nhiều nội dung thì ghi nhiều lần",
      note: "Ghi chú",
    },
  },
  "visit list": {
    summary: "Liệt kê các lượt kiểm tra",
    description: "Lượt kiểm tra và số đơn vị được đếm riêng: một đơn vị có thể được kiểm tra nhiều lượt.",
    examples: [
      { command: "visit list --year 2023", comment: "các lượt bắt đầu trong năm báo cáo 2023" },
      { command: "visit list --level district --status following-up", comment: "cấp huyện, đang theo dõi khắc phục" },
    ],
    arguments: {},
    flags: {
      unit: "Đơn vị được kiểm tra, kể cả các đơn vị trực thuộc",
      programme: "Chỉ các lượt thuộc kế hoạch kiểm tra này",
      kind: "Loại hình",
      status: "Trạng thái",
      year: "Năm báo cáo của ngày bắt đầu kiểm tra",
    },
  },
  "visit start": {
    summary: "Ghi ngày bắt đầu kiểm tra",
    description: "Từ lúc này có thể ghi ưu điểm và tồn tại. Cho biết những tồn tại cũ của đơn vị còn chưa xong.",
    examples: [{ command: "visit start 2023-014 --on 9/5/2023", comment: "ghi lại sau, với ngày thật" }],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { on: "Ngày bắt đầu kiểm tra (mặc định: hôm nay)" },
  },
  "visit show": {
    summary: "Xem mọi thông tin của một lượt kiểm tra",
    description:
      "Đơn vị, loại hình, trạng thái, Đoàn kiểm tra, các bước đã làm, ưu điểm, tồn tại kèm hạn và trạng thái, tài liệu minh chứng, việc tiếp theo.",
    examples: [
      { command: "visit show 2023-014", comment: "xem lượt 2023-014" },
      { command: "visit show 2023-014 --as-of 30/9/2023", comment: "như tình hình đến hết ngày 30/9/2023" },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: {},
  },
  "visit update": {
    summary: "Sửa nội dung, Đoàn kiểm tra, hoặc ghi số thông báo kết luận",
    description:
      "Danh sách ghi mới thay cả danh sách cũ. Lĩnh vực đã có ưu điểm hay tồn tại thì không bỏ được. --notice ghi số cho thông báo kết luận trước đây chưa có số, và đi một mình.",
    examples: [
      {
        command: 'visit update 2023-014 --team "Nguyễn Văn A:head" --team "P2:secretary"',
        comment: "lập Đoàn: Trưởng đoàn và Thư ký",
      },
      {
        command: 'visit update 2023-014 --areas procedures,steering --note "chỉ Một cửa"',
        comment: "thu hẹp nội dung",
      },
      { command: "visit update 2023-014 --clear programme,team", comment: "lượt ngoài kế hoạch, chưa có Đoàn" },
      { command: "visit update 2023-014 --notice 25/TB-ĐKT", comment: "thông báo kết luận nay đã có số" },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: {
      areas: "Các lĩnh vực được kiểm tra, cách nhau bằng dấu phẩy",
      themes: "Nội dung kiểm tra ngoài cải cách hành chính, nhiều nội dung thì ghi nhiều lần",
      programme: "Kế hoạch kiểm tra của lượt này",
      team: 'Thành viên Đoàn, nhiều người thì ghi nhiều lần: "Họ tên hoặc mã:vai trò", vai trò là head, deputy, secretary hoặc member (mặc định)',
      note: "Ghi chú",
      clear: "Bỏ trống các mục này",
      notice: "Số của thông báo kết luận đã ghi khi chưa có số (visit conclude --draft)",
      on: "Cùng với --notice: ngày của thông báo (mặc định: ngày kết luận)",
    },
  },
  "visit notify": {
    summary: "Ghi việc thông báo kiểm tra cho đơn vị",
    description: "Chỉ với kiểm tra định kỳ: kiểm tra đột xuất không báo trước.",
    examples: [
      {
        command: "visit notify 2023-014 --document 45/TB-SNV --on 12/4/2023",
        comment: "ghi lại sau, với ngày thật",
      },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { document: "Số, ngày của văn bản thông báo (bắt buộc)", on: "Ngày thông báo (mặc định: hôm nay)" },
  },
  "visit receive-report": {
    summary: "Ghi việc nhận báo cáo tự kiểm tra của đơn vị",
    description: "Cần số văn bản, hoặc tài liệu minh chứng đã lưu bằng evidence add.",
    examples: [
      { command: 'visit receive-report 2023-014 --document "120/BC-UBND ngày 28/4/2023"', comment: "theo số văn bản" },
      { command: "visit receive-report 2023-014 --evidence bao-cao.pdf", comment: "theo tệp đã lưu làm minh chứng" },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: {
      document: "Số, ngày của báo cáo",
      evidence: "Tên tệp hoặc mã của tài liệu minh chứng đã lưu trong lượt này, nhiều tài liệu thì ghi nhiều lần",
      on: "Ngày nhận (mặc định: hôm nay)",
    },
  },
  "visit minute": {
    summary: "Ghi biên bản kiểm tra đã ký",
    description: "Với lượt phúc tra, cho biết những tồn tại cũ chưa xong mà lượt này chưa nhắc đến.",
    examples: [
      { command: "visit minute 2023-014", comment: "biên bản ký hôm nay" },
      {
        command: 'visit minute 2023-014 --on 9/5/2023 --document "03/BB-ĐKT"',
        comment: "ghi lại sau, kèm số biên bản",
      },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { document: "Số, ngày của biên bản", on: "Ngày lập biên bản (mặc định: hôm nay)" },
  },
  "visit conclude": {
    summary: "Ghi thông báo kết luận kiểm tra",
    description:
      "Các tồn tại chuyển sang khắc phục; thời hạn tính từ ngày kết luận được chốt và không đổi về sau, trừ khi gia hạn. " +
      "Với lượt phúc tra, nhắc lại những tồn tại cũ chưa xong mà lượt này chưa nhắc đến.",
    examples: [
      { command: "visit conclude 2023-014 --notice 25/TB-ĐKT --on 22/5/2023", comment: "thông báo đã có số" },
      { command: "visit conclude 2023-014 --draft", comment: "chưa có số; ghi số sau bằng visit update --notice" },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: {
      notice: "Số của thông báo kết luận",
      draft: "Thông báo chưa có số",
      on: "Ngày kết luận (mặc định: hôm nay)",
    },
  },
  "visit close": {
    summary: "Kết thúc một lượt kiểm tra",
    description: "Chỉ được khi mọi tồn tại đã xong: đã chấp nhận, đã đóng, không xem là tồn tại, hoặc đã chuyển.",
    examples: [
      { command: "visit close 2023-014", comment: "mọi tồn tại đã xong" },
      { command: "visit close 2023-014 --on 30/9/2023", comment: "ghi lại sau, với ngày thật" },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { on: "Ngày kết thúc (mặc định: hôm nay)" },
  },
  "visit postpone": {
    summary: "Tạm hoãn một lượt kiểm tra chưa bắt đầu",
    description: "Lên kế hoạch lại bằng visit resume.",
    examples: [{ command: 'visit postpone 2023-014 --reason "đơn vị đang bầu cử"', comment: "hoãn từ hôm nay" }],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { reason: "Lý do tạm hoãn (bắt buộc)", on: "Ngày tạm hoãn (mặc định: hôm nay)" },
  },
  "visit resume": {
    summary: "Lên kế hoạch lại một lượt đã tạm hoãn",
    description: "Lượt trở về trạng thái đã lên kế hoạch; đơn vị phải đang tồn tại vào ngày dự kiến mới.",
    examples: [{ command: "visit resume 2023-014 --on 20/6/2023", comment: "ngày dự kiến mới" }],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { on: "Ngày kiểm tra dự kiến mới (bắt buộc)" },
  },
  "visit cancel": {
    summary: "Hủy một lượt kiểm tra chưa lập biên bản",
    description: "Không hỏi lại, vì lấy lại được bằng cchc undo.",
    examples: [
      { command: 'visit cancel 2023-014 --reason "gộp vào lượt 2023-020"', comment: "hủy từ hôm nay" },
      { command: "undo 2023-014", comment: "lấy lại lượt vừa hủy" },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: { reason: "Lý do hủy (bắt buộc)", on: "Ngày hủy (mặc định: hôm nay)" },
  },
} satisfies Record<string, CommandHelp>;
