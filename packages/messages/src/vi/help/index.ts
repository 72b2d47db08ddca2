import type { CommandHelp } from "./command-help.ts";

const scheme = "Chỉ số: PAR, SIPAS, PAPI, PCI, ICT hoặc ký hiệu của chỉ số riêng";
const result = "Kết quả: số (PAR-2022) hoặc mã";
const whose = {
  unit: "Đơn vị (mặc định: tỉnh, thành phố của không gian làm việc)",
  competitor: "Tên như công bố của đơn vị không có trong danh mục, ví dụ tỉnh khác",
};
const published = {
  value: "Giá trị công bố, ví dụ 83,37",
  qualifier: "Từ ghi trước giá trị, hoặc thay cho hạng: “trên”, “trong nhóm 5”",
  scale: "Thang đo của năm đó: %, 100, 80, 60 hoặc 1 (mặc định: theo chỉ số)",
  rank: "Hạng công bố",
  "out-of": "Số đơn vị được xếp hạng: 63, 34, 14 …",
  group: "Nhóm, khi không công bố hạng (PAPI)",
  peers: "Nhóm so sánh, nếu năm đó khác với của chỉ số",
  component: "Chỉ số thành phần: KÝ_HIỆU=ĐIỂM/TỐI_ĐA TÊN; ghi nhiều lần",
  source: "Văn bản nguồn: số trong sổ văn bản, hoặc tên nguồn",
  published: "Ngày công bố (khác với năm của chỉ số)",
  note: "Ghi chú",
};

export const indexHelp = {
  "index record": {
    summary: "Ghi kết quả một chỉ số của một năm",
    description:
      "Số ghi đúng như công bố, không tự sửa, không tự cân. PAR, SIPAS, PAPI, PCI, ICT có sẵn; chỉ số khác được hỏi (hoặc thêm trước bằng index define). Năm là năm của chỉ số, không phải năm công bố. Nguồn thứ hai cho cùng một năm được ghi thành kết quả riêng.",
    examples: [
      {
        command: "index record SIPAS --year 2019 --value 83,37 --rank 11 --out-of 63",
        comment: "hạng 11 trong 63 tỉnh, thành phố",
      },
      { command: 'index record PAR --year 2018 --qualifier "trong nhóm 5"', comment: "không công bố hạng cụ thể" },
      { command: "index record PAR", comment: "trên màn hình: được hỏi từng mục" },
    ],
    arguments: { scheme },
    flags: { year: "Năm của chỉ số (bắt buộc)", ...whose, ...published },
  },
  "index list": {
    summary: "Liệt kê kết quả các chỉ số",
    description: "Mỗi chỉ số một bảng: năm, giá trị, hạng, thay đổi so với năm trước. Mặc định là kết quả của tỉnh.",
    examples: [
      { command: "index list", comment: "các chỉ số của tỉnh" },
      { command: "index list --year 2022 --all", comment: "mọi đơn vị năm 2022" },
      { command: "index list --scheme PAR", comment: "riêng PAR INDEX" },
    ],
    arguments: {},
    flags: {
      scheme: "Chỉ của chỉ số này",
      year: "Chỉ của năm này",
      unit: "Của đơn vị này (mặc định: tỉnh, thành phố)",
      all: "Của mọi đơn vị",
    },
  },
  "index show": {
    summary: "Xem một chỉ số hoặc một kết quả",
    description:
      "Chỉ số: cơ quan công bố, thang đo, nhóm so sánh, kết quả các năm và biểu đồ hạng. Kết quả: giá trị, hạng, chỉ số thành phần, chỗ cần xem lại, nhiệm vụ khắc phục. Hạng trong 63 và trong 34 không vẽ thành một đường.",
    examples: [
      { command: "index show PAR", comment: "các năm và biểu đồ hạng" },
      { command: "index show PAR-2022", comment: "một năm, có chỉ số thành phần" },
    ],
    arguments: { index: "Chỉ số (PAR) hoặc kết quả (PAR-2022)" },
    flags: { unit: "Đơn vị (mặc định: tỉnh, thành phố)" },
  },
  "index compare": {
    summary: "So sánh một chỉ số giữa hai năm",
    description:
      "Hạng tăng ghi số dương. Nói rõ vì sao không so sánh được: khác số đơn vị xếp hạng, khác thang đo, khác nhóm, không công bố hạng, đơn vị đã sáp nhập, thiếu năm. Điểm tăng mà hạng giảm thì có lưu ý.",
    examples: [
      { command: "index compare PAR --from 2020 --to 2022", comment: "hai năm của tỉnh" },
      { command: "index compare SIPAS --from 2021 --to 2022 --json", comment: "cho phần mềm khác đọc" },
    ],
    arguments: { scheme },
    flags: {
      from: "Năm trước (bắt buộc)",
      to: "Năm sau (bắt buộc)",
      unit: "Đơn vị (mặc định: tỉnh, thành phố)",
    },
  },
  "index weak": {
    summary: "Xem chỉ số thành phần yếu của một năm",
    description:
      "Xếp theo điểm mất, có mức tăng giảm so với năm trước và nhiệm vụ khắc phục. Ngưỡng yếu là một thiết lập: cchc settings --weak-percent.",
    examples: [{ command: "index weak PAR --year 2022", comment: "thành phần mất điểm nhiều đứng trước" }],
    arguments: { scheme },
    flags: { year: "Năm của chỉ số (mặc định: năm gần nhất)", unit: "Đơn vị (mặc định: tỉnh, thành phố)" },
  },
  "index follow-up": {
    summary: "Giao nhiệm vụ khắc phục một chỉ số thành phần yếu",
    description:
      "Ghi nguyên nhân, đơn vị chịu trách nhiệm và giao nhiệm vụ có đơn vị chủ trì trong kế hoạch, tất cả cùng lúc hoặc không gì cả. Mỗi --task là việc của một đơn vị chịu trách nhiệm, theo thứ tự. Nhiệm vụ nêu rõ từ kết quả nào mà có.",
    examples: [
      {
        command: "index follow-up PAR-2022 --component 3 --plan KH2023",
        comment: "phần còn lại được hỏi trên màn hình",
      },
      { command: "index follow-up PAR-2022", comment: "trên màn hình: được hỏi từng bước" },
    ],
    arguments: { result },
    flags: {
      component: "Ký hiệu chỉ số thành phần; không ghi là cả chỉ số",
      cause: "Nguyên nhân (bắt buộc)",
      responsible: "Các đơn vị chịu trách nhiệm (bắt buộc)",
      plan: "Kế hoạch nhận nhiệm vụ (bắt buộc)",
      task: "Nội dung nhiệm vụ, lần lượt cho từng đơn vị; ghi nhiều lần (bắt buộc)",
      area: "Lĩnh vực của kế hoạch (mặc định: lĩnh vực của thành phần, nếu kế hoạch có)",
      due: "Hạn hoàn thành",
      product: "Sản phẩm",
      person: "Người thực hiện",
      authority: "Cấp có thẩm quyền quyết định",
    },
  },
  "index update": {
    summary: "Sửa một kết quả đã ghi",
    description:
      "Chỉ những mục được ghi thay đổi; chỉ số thành phần thay theo ký hiệu. Lịch sử giữ cả số cũ; lấy lại bằng cchc undo.",
    examples: [
      { command: "index update PAR-2022 --out-of 63", comment: "bổ sung số đơn vị xếp hạng" },
      {
        command: 'index update PAR-2022 --component "1=7,2/8,5 Chỉ đạo, điều hành CCHC"',
        comment: "ghi một chỉ số thành phần",
      },
      { command: "index update PAR-2022 --clear rank,out-of", comment: "bỏ trống hai mục" },
    ],
    arguments: { result },
    flags: {
      ...published,
      "remove-component": "Bỏ chỉ số thành phần mang ký hiệu này",
      area: "Lĩnh vực của chỉ số thành phần: KÝ_HIỆU=LĨNH_VỰC; ghi nhiều lần",
      clear: "Bỏ trống các mục này",
    },
  },
  "index withdraw": {
    summary: "Rút một kết quả hoặc một chỉ số ghi nhầm",
    description:
      "Không tính ở đâu nữa, lịch sử vẫn còn; lấy lại bằng cchc undo. Còn nhiệm vụ dẫn tới thì không rút được.",
    examples: [
      { command: 'index withdraw PAR-2022 --reason "ghi nhầm năm"', comment: "một kết quả" },
      { command: 'index withdraw PAR-HUYEN --reason "lập trùng"', comment: "cả chỉ số" },
    ],
    arguments: { index: "Kết quả (PAR-2022) hoặc chỉ số (PAR-HUYEN)" },
    flags: { reason: "Lý do rút (bắt buộc)" },
  },
  "index define": {
    summary: "Thêm hoặc sửa một chỉ số",
    description:
      "Chỉ số của một cơ quan, trong một nhóm so sánh: “PAR INDEX” của các huyện trong tỉnh là chỉ số khác với PAR INDEX toàn quốc. Năm chỉ số có sẵn cũng sửa được khi có văn bản xác nhận.",
    examples: [
      {
        command: 'index define PAR-HUYEN --title "CCHC cấp huyện" --count 8 --scale 100',
        comment: "chỉ số riêng của tỉnh",
      },
      { command: "index define PAPI --scale 60:..2017 --scale 80:2018..", comment: "thang đo đổi theo năm" },
    ],
    arguments: { scheme: "Ký hiệu: chữ không dấu, chữ số, gạch nối" },
    flags: {
      title: "Tên chỉ số",
      owner: "Cơ quan công bố",
      peers: "Nhóm đơn vị được so sánh",
      count: "Số đơn vị trong nhóm: SỐ hoặc SỐ:NĂM..NĂM; ghi nhiều lần",
      level: "Cấp của các đơn vị trong nhóm",
      category:
        "Loại đơn vị trong nhóm: ví dụ các sở, ban, ngành; không ghi là chính các tỉnh, huyện hoặc xã của cấp đó",
      scale: "Thang đo: %, 100, 80, 60, 1, hoặc THANG:NĂM..NĂM; ghi nhiều lần",
      decimals: "Số chữ số thập phân khi công bố: 2 thì 82,1 in là 82,10",
      ranking: "Công bố hạng (places) hay nhóm (groups)",
      "first-year": "Năm đầu tiên",
      "last-year": "Năm cuối cùng",
      confirm: "Những mục đã có văn bản xác nhận",
      note: "Ghi chú",
    },
  },
} satisfies Record<string, CommandHelp>;
