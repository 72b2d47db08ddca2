import type { CommandHelp } from "./command-help.ts";

const period = {
  year: "Năm báo cáo, từ 15/12 năm trước đến 14/12 (mốc đầu năm là một thiết lập)",
  period: "Kỳ: ngày đầu..ngày cuối, tính cả hai ngày; hoặc 2026-Q1, 2026-6T (quý, 6 tháng)",
  visit: "Lượt kiểm tra mà văn bản nói về (số hoặc mã)",
  programme: "Kế hoạch kiểm tra mà văn bản nói về (số hoặc mã)",
  criteria: "Bộ tiêu chí của việc xếp loại (số hoặc mã)",
  plan: "Chỉ nêu kế hoạch này; không ghi năm hay kỳ thì lấy theo kế hoạch",
  month: "Tháng của báo cáo tiến độ, ví dụ 2026-03 hoặc 3/2026",
};
const template = "Mẫu: mã của mẫu (xem report list), hoặc tệp mẫu riêng kèm --as";

export const reportHelp = {
  "report list": {
    summary: "Liệt kê các mẫu báo cáo",
    description: "Mẫu trong thư mục templates/ của không gian làm việc được dùng thay cho mẫu có sẵn cùng mã.",
    examples: [{ command: "report list", comment: "các mẫu dùng được ở đây" }],
    arguments: {},
    flags: {},
  },
  "report fields": {
    summary: "Liệt kê các trường và hàm dùng được trong một mẫu",
    description: "Mỗi trường có tên tiếng Việt và tên tiếng Anh, dùng tên nào cũng được; ví dụ lấy từ dữ liệu mẫu.",
    examples: [
      { command: "report fields annual", comment: "các trường của báo cáo năm" },
      { command: 'report fields conclusion-notice --search "thời hạn"', comment: "chỉ các trường có chữ này" },
    ],
    arguments: { template: "Mã của mẫu" },
    flags: { search: "Chỉ các trường có chữ này trong tên; gõ không dấu cũng được" },
  },
  "report new": {
    summary: "Chép một mẫu có sẵn vào không gian làm việc để sửa",
    description:
      "Sửa template.docx trong Word: đổi chữ, phông, bảng; giữ nguyên các thẻ {{…}} hoặc sửa theo report fields. " +
      "Báo cáo cùng mã từ đó dùng mẫu đã chép. Các đoạn [Cơ quan báo cáo bổ sung: …] là phần chưa có dữ liệu.",
    examples: [{ command: "report new annual", comment: "được templates/annual/template.docx" }],
    arguments: { template: "Mã của mẫu có sẵn" },
    flags: {},
  },
  "report lint": {
    summary: "Kiểm tra một tệp mẫu",
    description:
      "Nêu phần, đoạn và thẻ của từng lỗi: khối chưa đóng, trường không có, hàm sai. Có lỗi thì mã kết thúc là 5. " +
      "Cảnh báo là chỗ vẫn xuất được nhưng dễ sai ý: dấu theo dõi thay đổi, thiếu kiểu (style), khối không bao giờ in, " +
      "thẻ gõ thiếu ngoặc hoặc nằm ở chỗ không được điền.",
    examples: [{ command: "report lint templates/annual/template.docx", comment: "sau khi sửa trong Word" }],
    arguments: { file: "Tệp .docx, .html.hbs hoặc .md.hbs" },
    flags: { as: "Mẫu có sẵn cùng dữ liệu (mặc định: theo manifest.json cùng thư mục, không có thì annual)" },
  },
  "report check-format": {
    summary: "Kiểm tra thể thức của một tệp Word theo Nghị định 30/2020/NĐ-CP",
    description:
      "Kiểm tệp .docx bất kỳ, do ai soạn cũng được: khổ giấy, lề, phông và cỡ chữ, Quốc hiệu, Tiêu ngữ, số, ngày tháng, căn cứ, đánh số mục, nơi nhận, chữ ký, số trang, phụ lục. Tệp không bị sửa. Chỗ nào không chắc thì nói là không chắc. Có sai thể thức thì mã kết thúc là 5.",
    examples: [
      { command: "report check-format bao-cao.docx", comment: "trước khi chuyển văn thư" },
      { command: "report check-format bao-cao.docx --json", comment: "để chương trình khác đọc" },
    ],
    arguments: { file: "Tệp .docx" },
    flags: {},
  },
  "report render": {
    summary: "Xuất báo cáo, văn bản ra Word, PDF, HTML hoặc Markdown",
    description:
      "Báo cáo năm là mẫu annual. Bên cạnh tệp báo cáo có tệp .explain.json ghi căn cứ của từng số liệu. " +
      "Không ghi -o thì báo cáo nằm trong reports/. Trạng thái tính đến ngày cuối của kỳ, hoặc hôm nay nếu sớm hơn. " +
      "Tệp đã có chỉ bị ghi đè khi vẫn đúng như lúc xuất, hoặc khi được đồng ý. " +
      "PDF do LibreOffice trên máy này làm từ tệp Word; nằm ở chỗ lạ thì ghi đường dẫn vào biến CCHC_SOFFICE.",
    examples: [
      { command: "report render annual --year 2023", comment: "báo cáo năm 2023, tệp Word trong reports/" },
      {
        command: "report render annual --period 1/1/2021..30/9/2023 -o bao-cao.html",
        comment: "một kỳ bất kỳ, tệp HTML",
      },
      {
        command: "report render annual --year 2023 --number 15 --date 20/12/2023",
        comment: "đã có số và ngày ban hành",
      },
      { command: "report render annual --plan KH2023", comment: "chỉ nêu một kế hoạch" },
      {
        command: "report render inspection-notice --visit 2023-014",
        comment: "công văn thông báo kiểm tra, kèm đề cương",
      },
      { command: "report render minutes --visit 2023-014", comment: "biên bản kiểm tra" },
      { command: "report render conclusion-notice --visit 2023-014", comment: "thông báo kết luận một lượt" },
      { command: "report render overdue-reminder --visit 2023-014", comment: "đôn đốc khắc phục tồn tại quá hạn" },
      { command: "report render remediation-follow-up", comment: "theo dõi khắc phục tồn tại đến hôm nay" },
      {
        command: "report render conclusion-notice --all-concluded --year 2023 -o thong-bao",
        comment: "thông báo của mọi lượt đã kết luận trong năm",
      },
      { command: "report render inspection-results --year 2023", comment: "kết quả kiểm tra của một năm" },
      { command: "report render periodic --period 2023-6T", comment: "báo cáo 6 tháng đầu năm" },
      { command: "report render annual --year 2023 --format pdf", comment: "báo cáo năm, tệp PDF" },
      { command: "report render inspection-plan --programme KT2023", comment: "kế hoạch kiểm tra của năm" },
      { command: "report render team-decision --programme KT2023", comment: "quyết định thành lập Đoàn kiểm tra" },
      { command: "report render classification --criteria TC2022", comment: "quyết định phê duyệt xếp loại" },
      {
        command: "report render task-progress --plan KH2023 --month 2023-11",
        comment: "tiến độ một kế hoạch trong tháng",
      },
      { command: "report render mau-cua-toi.docx --as annual --year 2023", comment: "mẫu riêng" },
    ],
    arguments: { template },
    flags: {
      ...period,
      as: "Mẫu có sẵn cùng dữ liệu (mặc định: theo manifest.json cùng thư mục)",
      format: "Dạng tệp (mặc định: theo đuôi của -o, không có thì docx)",
      "all-concluded": "Mỗi lượt đã kết luận một văn bản, vào thư mục -o; thêm --year hoặc --period",
      "all-overdue": "Mỗi lượt còn tồn tại quá hạn một văn bản, vào thư mục -o",
      "all-planned": "Mỗi lượt định kỳ sắp tới, chưa thông báo, một văn bản, vào thư mục -o",
      number: "Số của báo cáo; chưa có thì để khoảng trống",
      date: "Ngày ban hành; chưa có thì để khoảng trống",
      output: "Tệp được ghi, ở đâu cũng được",
    },
  },
  "report issue": {
    summary: "Cấp số cho văn bản rồi xuất với số, ngày đó",
    description:
      "Không ghi --number thì lấy số tiếp theo của dãy (cơ quan, loại văn bản, năm); lượt kiểm tra hay kế hoạch đã có số thì dùng đúng số đó. Văn bản vào sổ (document list --own); lượt kiểm tra, kế hoạch cũng nhận số. Cấp nhầm thì hoàn tác bằng undo; đã gửi đi thì document withdraw, rồi phát hành lại.",
    examples: [
      { command: "report issue conclusion-notice --visit 2023-014", comment: "số tiếp theo, ngày hôm nay" },
      {
        command: "report issue conclusion-notice --visit 2023-014 --number 25",
        comment: "số do văn thư cấp",
      },
      { command: "report issue annual --year 2023 --on 18/12/2023", comment: "báo cáo năm, ghi ngày ban hành" },
    ],
    arguments: { template },
    flags: {
      ...period,
      as: "Mẫu có sẵn cùng dữ liệu (mặc định: theo manifest.json cùng thư mục)",
      format: "Dạng tệp (mặc định: theo đuôi của -o, không có thì docx)",
      number: "Số thứ tự (12) hoặc đủ số, ký hiệu (12/TB-SNV); mặc định: số tiếp theo",
      on: "Ngày ban hành (mặc định: hôm nay, hoặc ngày đã ghi cùng số)",
      document: "Mục trong sổ văn bản chính là văn bản này: số hoặc mã",
      output: "Tệp được ghi, ở đâu cũng được",
    },
  },
  "report explain": {
    summary: "Nêu căn cứ của từng số liệu trong báo cáo",
    description:
      "Mỗi số liệu kèm các bản ghi được đếm hoặc văn bản nguồn. Cho mẫu và kỳ như report render, hoặc cho tệp báo cáo đã xuất. " +
      "Với --diff: số liệu nào đã thay đổi, thêm bớt bản ghi nào, vì dữ liệu, lịch, mẫu hay ngày tính. " +
      "Tệp đã bị sửa sau khi xuất thì được báo.",
    examples: [
      { command: "report explain annual --year 2023", comment: "từ dữ liệu hiện nay" },
      { command: "report explain reports/annual-2023.docx", comment: "của một báo cáo đã xuất" },
      {
        command: 'report explain annual --year 2023 --figure "Tồn tại, quá hạn"',
        comment: "mọi bản ghi sau một số liệu",
      },
      { command: "report explain --diff reports/annual-2023.docx", comment: "từ khi xuất đến nay đổi những gì" },
      { command: "report explain annual --year 2023 --diff cu.docx", comment: "so với một tệp đã xuất trước" },
    ],
    arguments: { template: "Mã của mẫu, hoặc tệp báo cáo đã xuất" },
    flags: {
      ...period,
      as: "Mẫu có sẵn cùng dữ liệu (mặc định: theo manifest.json cùng thư mục)",
      format: "Bỏ qua; có để dùng lại nguyên dòng lệnh report render",
      number: "Bỏ qua; có để dùng lại nguyên dòng lệnh report render",
      date: "Bỏ qua; có để dùng lại nguyên dòng lệnh report render",
      output: "Bỏ qua; có để dùng lại nguyên dòng lệnh report render",
      figure: "Số hoặc tên của một số liệu trong bảng: liệt kê mọi bản ghi",
      diff: "So với báo cáo đã xuất trước (tệp đó hoặc tệp .explain.json); không ghi tệp thì so với dữ liệu nay",
    },
  },
} satisfies Record<string, CommandHelp>;
