import type { CommandHelp } from "./command-help.ts";

const programme = "Kế hoạch kiểm tra: số hiển thị (KT2026), mã, hoặc phần đầu của mã";
const member =
  '"Họ tên hoặc mã:vai trò", vai trò là head, deputy, secretary hoặc member (mặc định); nhiều người thì ghi nhiều lần';

/** Help of inspection programmes. */
export const programmeHelp = {
  "programme create": {
    summary: "Lập kế hoạch kiểm tra của một năm",
    description:
      "Kế hoạch được đánh số KT2026; kế hoạch thứ hai của năm là KT2026-2. Quyết định chưa có số thì bỏ --decision, ghi sau bằng programme update. " +
      "Tiếp theo: lên kế hoạch từng lượt (visit plan --programme) hoặc nhiều lượt một lần (programme plan).",
    examples: [
      {
        command: "programme create --year 2026 --decision 45/QĐ-UBND --team P1:head",
        comment: "có quyết định và Đoàn kiểm tra",
      },
      {
        command: 'programme create --year 2026 --themes "Dân chủ cơ sở" --themes "Dân vận"',
        comment: "chưa có quyết định; kiểm tra kết hợp nội dung khác",
      },
    ],
    arguments: {},
    flags: {
      year: "Năm của kế hoạch",
      title: "Tên kế hoạch (mặc định: Kế hoạch kiểm tra cải cách hành chính năm …)",
      decision: "Số quyết định như in; nếu có trong sổ văn bản thì dẫn tới đó",
      issued: "Ngày ban hành quyết định (mặc định: theo sổ văn bản)",
      "area-list": "Danh mục lĩnh vực (mặc định: inspection)",
      areas: "Các lĩnh vực được kiểm tra, cách nhau bằng dấu phẩy (mặc định: tất cả)",
      themes: "Nội dung kiểm tra ngoài cải cách hành chính, nhiều nội dung thì ghi nhiều lần",
      team: `Thành viên Đoàn: ${member}`,
      note: "Ghi chú",
    },
  },
  "programme list": {
    summary: "Liệt kê các kế hoạch kiểm tra",
    description: "Mỗi kế hoạch kèm số lượt và số đơn vị đã kiểm tra trên tổng số trong kế hoạch.",
    examples: [
      { command: "programme list", comment: "tất cả, năm mới nhất trước" },
      { command: "programme list --year 2026", comment: "của một năm" },
    ],
    arguments: {},
    flags: { year: "Năm của kế hoạch" },
  },
  "programme show": {
    summary: "Xem một kế hoạch kiểm tra và độ bao phủ",
    description:
      "Quyết định, nội dung, Đoàn kiểm tra qua các thời gian, số lượt và đơn vị đã kiểm tra theo cấp. " +
      "Năm đã qua thì tính đến hết năm báo cáo đó, trừ khi ghi --as-of.",
    examples: [
      { command: "programme show KT2026", comment: "đến hôm nay" },
      { command: "programme show KT2026 --as-of 30/6/2026", comment: "như tình hình đến hết ngày 30/6/2026" },
    ],
    arguments: { programme },
    flags: {},
  },
  "programme plan": {
    summary: "Lên kế hoạch nhiều lượt kiểm tra một lần",
    description:
      "Mỗi đơn vị một lượt, cùng một ngày dự kiến; nội dung và Đoàn lấy theo kế hoạch. Không có --apply thì chỉ nói sẽ làm gì. " +
      "Một đơn vị sai thì không lượt nào được ghi; lượt đã có trong kế hoạch ngày đó được giữ nguyên. Đổi ngày từng lượt: visit postpone, visit resume.",
    examples: [
      {
        command: "programme plan KT2026 --units so-y-te,so-tu-phap --on 15/4/2026",
        comment: "xem trước",
      },
      {
        command: "programme plan KT2026 --units so-y-te,so-tu-phap --on 15/4/2026 --apply",
        comment: "ghi cả hai lượt",
      },
    ],
    arguments: { programme },
    flags: {
      units: "Mã các đơn vị, cách nhau bằng dấu phẩy",
      on: "Ngày dự kiến kiểm tra",
      kind: "Loại hình kiểm tra (mặc định: scheduled)",
      apply: "Ghi các lượt",
    },
  },
  "programme coverage": {
    summary: "Xem độ bao phủ kiểm tra và những đơn vị còn lại",
    description:
      "Bao nhiêu đơn vị đã được kiểm tra trên số đơn vị đang hoạt động, theo cấp và theo loại; đơn vị trong kế hoạch chưa kiểm tra; đơn vị chưa được kiểm tra lượt nào trong kỳ. " +
      "Đơn vị đã kết thúc vẫn được đếm ở cột Đơn vị nhưng không tính vào tỷ lệ.",
    examples: [
      { command: "programme coverage KT2026", comment: "của một kế hoạch" },
      { command: "programme coverage --year 2026", comment: "của cả năm báo cáo, mọi lượt kiểm tra" },
      {
        command: "programme coverage KT2026 --level commune --limit 0",
        comment: "mọi đơn vị cấp xã còn lại",
      },
    ],
    arguments: { programme },
    flags: {
      year: "Năm báo cáo, khi không chỉ một kế hoạch (mặc định: năm nay)",
      level: "Chỉ các đơn vị cấp này",
      category: "Chỉ các đơn vị thuộc những loại này",
      limit: "Số đơn vị còn lại được nêu (mặc định 10, dạng JSON 100; 0 là tất cả)",
    },
  },
  "programme update": {
    summary: "Sửa tên, quyết định, nội dung của kế hoạch kiểm tra",
    description:
      "Chỉ sửa những mục được ghi; danh sách ghi mới thay cả danh sách cũ. Các lượt đã lên kế hoạch giữ nội dung của chúng. Đoàn kiểm tra sửa bằng programme team.",
    examples: [
      {
        command: "programme update KT2026 --decision 45/QĐ-UBND --issued 12/1/2026",
        comment: "quyết định nay đã có số",
      },
      { command: "programme update KT2026 --areas procedures,steering", comment: "thu hẹp lĩnh vực" },
      { command: "programme update KT2026 --clear note", comment: "bỏ trống ghi chú" },
    ],
    arguments: { programme },
    flags: {
      title: "Tên kế hoạch",
      decision: "Số quyết định như in; nếu có trong sổ văn bản thì dẫn tới đó",
      issued: "Ngày ban hành quyết định",
      areas: "Các lĩnh vực được kiểm tra, cách nhau bằng dấu phẩy",
      themes: "Nội dung kiểm tra ngoài cải cách hành chính, nhiều nội dung thì ghi nhiều lần",
      note: "Ghi chú",
      clear: "Bỏ trống các mục này",
    },
  },
  "programme team": {
    summary: "Lập hoặc thay đổi Đoàn kiểm tra từ một ngày",
    description:
      "--team lập lại cả Đoàn, --add thêm người hay đổi vai trò, --remove cho thôi; thay người thì dùng --remove và --add cùng lúc. " +
      "Ai thôi từ ngày nào thì đến hết ngày trước đó vẫn là thành viên. Lượt đã lên kế hoạch giữ Đoàn của nó.",
    examples: [
      {
        command: 'programme team KT2026 --team "Nguyễn Văn An:head" --team "P2:secretary"',
        comment: "lập Đoàn",
      },
      {
        command: 'programme team KT2026 --on 1/7/2026 --remove P1 --add "Lê Văn Cường:head"',
        comment: "thay Trưởng đoàn giữa năm",
      },
    ],
    arguments: { programme },
    flags: {
      team: `Cả Đoàn: ${member}`,
      add: `Người tham gia hoặc đổi vai trò: ${member}`,
      remove: "Người thôi tham gia, nhiều người thì ghi nhiều lần",
      on: "Từ ngày nào (mặc định: hôm nay; lần đầu lập Đoàn: từ khi có kế hoạch)",
    },
  },
  "programme withdraw": {
    summary: "Rút một kế hoạch kiểm tra lập nhầm",
    description:
      "Kế hoạch không tính ở đâu nữa, tệp và lịch sử vẫn còn; lấy lại bằng cchc undo. Còn lượt kiểm tra chưa hủy thì không rút được.",
    examples: [
      { command: 'programme withdraw KT2026 --reason "lập nhầm năm"', comment: "rút" },
      { command: "undo KT2026", comment: "lấy lại" },
    ],
    arguments: { programme: "Kế hoạch kiểm tra: số hiển thị (KT2026), mã, hoặc phần đầu của mã" },
    flags: { reason: "Lý do rút (bắt buộc)" },
  },
} satisfies Record<string, CommandHelp>;
