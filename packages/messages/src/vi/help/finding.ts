import type { CommandHelp } from "./command-help.ts";

const finding = { finding: "Tồn tại: số hiển thị (2023-008.3), mã, hoặc phần đầu của mã" };

export const findingHelp = {
  "finding add": {
    summary: "Ghi một tồn tại, hạn chế của lượt kiểm tra",
    description:
      "Trên màn hình dòng lệnh, gõ `cchc finding add` rồi trả lời từng câu; chọn đơn vị bằng cách gõ vài chữ, không cần dấu. " +
      "Câu trả lời nào cũng được giữ ngay: Ctrl-C hay mất điện thì lần sau gõ lại lệnh để tiếp tục bản nháp. " +
      "Mục nào đã ghi thì không hỏi lại; ghi đủ --area, --title và --due hoặc --within thì không hỏi gì. " +
      "Thời hạn --within không kèm --from được tính từ thông báo kết luận, và chốt khi kết luận lượt kiểm tra.",
    examples: [
      { command: "finding add", comment: "hỏi từng mục" },
      {
        command: 'finding add 2023-014 --area procedures --title "Trễ hạn" --within 10wd',
        comment: "10 ngày làm việc kể từ thông báo kết luận",
      },
      {
        command: "finding add 2023-014 --within 15d --from 12/5/2023 --trigger receipt",
        comment: "15 ngày kể từ ngày đơn vị nhận văn bản; phần còn lại được hỏi",
      },
      {
        command: "finding add 2023-014 --due 30/6/2023 --responsible so-tu-phap",
        comment: "hạn ấn định, đơn vị khác chịu trách nhiệm; phần còn lại được hỏi",
      },
    ],
    arguments: { visit: "Lượt kiểm tra: số hiển thị, mã, hoặc phần đầu của mã" },
    flags: {
      area: "Lĩnh vực, trong số các lĩnh vực của lượt kiểm tra",
      title: "Tồn tại là gì, trong một câu",
      description: "Mô tả thêm",
      severity: "Mức độ (mặc định: minor, nhỏ)",
      cause: "Nguyên nhân",
      recommendation: "Kiến nghị",
      responsible: "Đơn vị chịu trách nhiệm khắc phục (mặc định: đơn vị được kiểm tra)",
      person: "Người chịu trách nhiệm",
      source: "Nguồn phát hiện (mặc định: inspection)",
      previous: "Tồn tại trước đây mà tồn tại này lặp lại",
      on: "Ngày phát hiện (mặc định: ngày bắt đầu kiểm tra)",
      "late-reason": "Vì sao ghi muộn; cần khi lượt kiểm tra đã kết luận",
      due: "Hạn ấn định",
      within: "Thời hạn: 10wd là 10 ngày làm việc, 30d là 30 ngày",
      from: "Ngày bắt đầu tính thời hạn, nếu đã biết",
      trigger: "Ngày bắt đầu đó là ngày ký (mặc định) hay ngày nhận",
    },
  },
  "finding list": {
    summary: "Liệt kê, lọc và tìm tồn tại",
    description:
      "Các điều kiện lọc được kết hợp với nhau. Lọc theo hạn thì hạn sớm nhất đứng trước. " +
      "--search tìm trong mọi nội dung, không phân biệt dấu và chữ hoa.",
    examples: [
      { command: "finding list --overdue", comment: "đang quá hạn" },
      {
        command: "finding list --overdue --as-of 30/9/2023 --json",
        comment: "quá hạn tại ngày 30/9/2023, cho chương trình khác đọc",
      },
      {
        command: "finding list --due-within 10d --unit huyen-chau-thanh",
        comment: "đến hạn trong 10 ngày, huyện và các xã của huyện",
      },
      {
        command: 'finding list --search "dat dai" --status concluded,returned',
        comment: "đang khắc phục, có chữ “đất đai”",
      },
    ],
    arguments: {},
    flags: {
      overdue: "Chỉ những tồn tại quá hạn",
      "due-within": "Đến hạn trong thời gian này, tính cả hôm nay và ngày cuối: 10d, 5wd",
      status: "Trạng thái",
      unit: "Đơn vị được kiểm tra, kể cả các đơn vị trực thuộc",
      responsible: "Đơn vị đang chịu trách nhiệm",
      area: "Mã lĩnh vực",
      level: "Cấp của đơn vị được kiểm tra",
      visit: "Lượt kiểm tra",
      severity: "Mức độ",
      search: "Chữ cần tìm, không cần dấu",
    },
  },
  "finding show": {
    summary: "Xem đầy đủ một tồn tại",
    description:
      "Trạng thái, hạn và cách tính hạn, các lần gia hạn kèm người duyệt và văn bản, các lần báo cáo khắc phục và xác minh, " +
      "minh chứng, tồn tại trước và sau, diễn biến, và những lệnh làm được lúc này.",
    examples: [
      { command: "finding show 2023-008.3", comment: "như hôm nay" },
      { command: "finding show 2023-008.3 --as-of 30/9/2023", comment: "như cuối ngày 30/9/2023" },
    ],
    arguments: finding,
    flags: {},
  },
  "finding update": {
    summary: "Sửa nội dung một tồn tại, hoặc đổi đơn vị chịu trách nhiệm",
    description:
      "Chỉ sửa những mục được ghi. Không ghi mục nào thì sẽ được hỏi sửa mục nào. " +
      "Thời hạn chỉ sửa được khi còn chờ kết luận; sau đó dùng finding extend.",
    examples: [
      { command: 'finding update 2023-008.3 --cause "Thiếu nhân sự"', comment: "bổ sung nguyên nhân" },
      {
        command: "finding update 2023-008.3 --responsible so-y-te --on 1/6/2023",
        comment: "giao cho đơn vị khác từ ngày 1/6",
      },
    ],
    arguments: finding,
    flags: {
      title: "Tồn tại là gì, trong một câu",
      area: "Lĩnh vực",
      severity: "Mức độ",
      description: "Mô tả thêm",
      cause: "Nguyên nhân",
      recommendation: "Kiến nghị",
      responsible: "Đơn vị chịu trách nhiệm mới",
      on: "Ngày đơn vị mới bắt đầu chịu trách nhiệm",
      person: "Người chịu trách nhiệm",
      previous: "Tồn tại trước đây mà tồn tại này lặp lại",
      within: "Thời hạn mới, khi còn chờ kết luận",
    },
  },
  "finding explain": {
    summary: "Ghi giải trình của đơn vị trước khi kết luận",
    description: "Giải trình được giữ lại cùng tồn tại; trạng thái không đổi.",
    examples: [
      {
        command: 'finding explain 2023-008.3 --by "UBND xã Phú Túc" --text "Chờ hướng dẫn"',
        comment: "kèm tên bên giải trình",
      },
    ],
    arguments: finding,
    flags: { text: "Nội dung giải trình", by: "Bên giải trình (mặc định: người thực hiện)" },
  },
  "finding dismiss": {
    summary: "Rút một tồn tại trước khi kết luận",
    description:
      "Dùng khi giải trình cho thấy không phải là tồn tại. Nội dung và lý do vẫn được giữ. Hoàn tác: cchc undo.",
    examples: [{ command: 'finding dismiss 2023-008.3 --reason "Đã niêm yết ở địa điểm mới"', comment: "kèm lý do" }],
    arguments: finding,
    flags: { reason: "Vì sao không phải là tồn tại" },
  },
  "finding report": {
    summary: "Ghi báo cáo khắc phục của đơn vị",
    description: "Thời hạn dừng vào ngày báo cáo (--on). Cần nội dung hoặc minh chứng. Tiếp theo: finding verify.",
    examples: [
      {
        command: 'finding report 2023-008.3 --on 20/5/2023 --text "Đã niêm yết 12 thủ tục"',
        comment: "báo cáo bằng lời",
      },
      {
        command: "finding report 2023-008.3 --evidence anh-niem-yet.jpg",
        comment: "bằng minh chứng đã thêm vào lượt kiểm tra",
      },
    ],
    arguments: finding,
    flags: {
      text: "Đơn vị đã khắc phục thế nào",
      evidence: "Minh chứng: mã, phần đầu của mã, hoặc tên tệp",
      by: "Bên báo cáo (mặc định: người thực hiện)",
      on: "Ngày báo cáo (mặc định: hôm nay)",
    },
  },
  "finding verify": {
    summary: "Xác minh kết quả khắc phục",
    description:
      "Người xác minh phải khác người đã báo cáo. Chấp nhận (accepted) thì đóng được tồn tại; trả lại (returned) thì thời hạn tiếp tục được tính.",
    examples: [
      { command: 'finding verify 2023-008.3 --result accepted --by "Nguyễn Văn An"', comment: "đã khắc phục xong" },
      { command: 'finding verify 2023-008.3 --result returned --text "Còn thiếu 3 thủ tục"', comment: "chưa đạt" },
    ],
    arguments: finding,
    flags: {
      result: "accepted: chấp nhận; returned: trả lại",
      text: "Nhận xét",
      by: "Người xác minh (mặc định: người thực hiện)",
      on: "Ngày xác minh (mặc định: hôm nay)",
    },
  },
  "finding extend": {
    summary: "Gia hạn khắc phục",
    description:
      "Hạn mới phải muộn hơn hạn đang áp dụng; các hạn cũ vẫn được giữ. Không có --document là văn bản chưa có số, và `cchc check` sẽ nhắc.",
    examples: [
      {
        command: "finding extend 2023-008.3 --until 30/6/2023 --document 45/UBND-NC",
        comment: "có số văn bản; người duyệt, lý do được hỏi",
      },
    ],
    arguments: finding,
    flags: {
      until: "Hạn mới",
      "approved-by": "Người duyệt gia hạn",
      document: "Số văn bản gia hạn; bỏ trống khi chưa có số",
      reason: "Lý do gia hạn",
      by: "Người ghi (mặc định: người thực hiện)",
      on: "Ngày gia hạn có hiệu lực (mặc định: hôm nay)",
    },
  },
  "finding transfer": {
    summary: "Chuyển tồn tại cho cơ quan khác theo dõi",
    description:
      "Việc theo dõi tại đây kết thúc. Nếu chỉ đổi đơn vị chịu trách nhiệm, dùng finding update --responsible.",
    examples: [
      {
        command: 'finding transfer 2023-008.3 --to "Thanh tra tỉnh" --document 12/SNV-CCHC',
        comment: "theo văn bản; lý do được hỏi",
      },
    ],
    arguments: finding,
    flags: { to: "Cơ quan tiếp nhận", document: "Số văn bản chuyển", reason: "Lý do chuyển" },
  },
  "finding close": {
    summary: "Đóng tồn tại đã được chấp nhận kết quả khắc phục",
    description:
      "Cần xác minh (finding verify --result accepted) trước khi đóng. Gặp lại sau này thì ghi tồn tại mới: finding add --previous.",
    examples: [{ command: "finding close 2023-008.3 --on 1/6/2023", comment: "ghi lại sau, với ngày thật" }],
    arguments: finding,
    flags: {},
  },
} satisfies Record<string, CommandHelp>;
