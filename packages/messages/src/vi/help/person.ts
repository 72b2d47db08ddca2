import type { CommandHelp } from "./command-help.ts";

export const personHelp = {
  "person add": {
    summary: "Thêm một người vào danh sách",
    description:
      "Người trong danh sách được gọi bằng tên, số (P1) hoặc mã: trong Đoàn kiểm tra, khi ghi ai làm, ai duyệt.",
    examples: [
      {
        command: 'person add "Nguyễn Văn A" --title "Phó Giám đốc Sở" --unit so-noi-vu',
        comment: "người và chức vụ",
      },
      { command: 'person add --name "Trần Thị B" --from 1/7/2021', comment: "giữ chức từ 01/7/2021" },
    ],
    arguments: { name: "Họ và tên; thay được cho --name" },
    flags: {
      name: "Họ và tên (bắt buộc)",
      title: "Chức vụ",
      unit: "Đơn vị công tác",
      from: "Ngày bắt đầu giữ chức",
      to: "Ngày thôi giữ chức (ngày đầu tiên không còn giữ chức)",
    },
  },
  "person list": {
    summary: "Liệt kê người trong danh sách",
    description: "Xếp theo tên gọi. Với --as-of chỉ còn người đang giữ chức vào ngày đó.",
    examples: [
      { command: "person list", comment: "tất cả" },
      {
        command: "person list --unit so-noi-vu --as-of 30/9/2023",
        comment: "của Sở Nội vụ, đang giữ chức ngày 30/9/2023",
      },
      { command: "person list --search nguyen", comment: "tìm không cần dấu" },
    ],
    arguments: {},
    flags: { unit: "Đơn vị công tác, kể cả các đơn vị trực thuộc", search: "Từ trong tên hoặc chức vụ, không cần dấu" },
  },
  "person show": {
    summary: "Xem một người và việc đang chờ người đó",
    description: "Gồm tồn tại chưa xong mà người đó chịu trách nhiệm và các lượt kiểm tra đang tham gia.",
    examples: [
      { command: "person show P1", comment: "theo số" },
      { command: 'person show "Nguyễn Văn A" --as-of 30/9/2023', comment: "tính đến ngày 30/9/2023" },
    ],
    arguments: { person: "Người: số (P1), mã, phần đầu của mã, hoặc họ tên đầy đủ" },
    flags: {},
  },
  "person update": {
    summary: "Sửa thông tin một người",
    description: "Thôi giữ chức thì ghi --to; người đó vẫn còn trong danh sách và trong các lượt cũ.",
    examples: [
      { command: 'person update P3 --title "Giám đốc Sở Nội vụ"', comment: "chức vụ mới" },
      { command: 'person update "Nguyễn Văn A" --to 1/7/2025', comment: "thôi giữ chức từ 01/7/2025" },
    ],
    arguments: { person: "Người: số (P1), mã, phần đầu của mã, hoặc họ tên đầy đủ" },
    flags: {
      name: "Họ và tên đúng",
      title: "Chức vụ",
      unit: "Đơn vị công tác",
      from: "Ngày bắt đầu giữ chức",
      to: "Ngày thôi giữ chức (ngày đầu tiên không còn giữ chức)",
    },
  },
} satisfies Record<string, CommandHelp>;
