import { namedCodes } from "../named-codes.ts";
import { ownValue } from "../own-value.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";
import type { ProblemText } from "./problems/problem-texts.ts";

/** The full help of a command; the empty name is the program itself. */
const seeHelp = (command: string): string => `Xem cách dùng: ${["cchc", command, "--help"].filter(Boolean).join(" ")}`;

/** What goes wrong on a command line before any data is touched. The keys are the codes of the JSON error. */
export const shell = {
  "unknown-command": ({ command, suggestions }: { command: string; suggestions: readonly string[] }): ProblemText => ({
    message: `Không có lệnh “${command}”.`,
    hint:
      suggestions.length > 0
        ? `Có phải là ${format.choice(suggestions.map((name) => `cchc ${name}`))}?`
        : "Xem các lệnh: cchc --help",
  }),
  "unknown-flag": (params: {
    flags: readonly string[];
    suggestions: readonly string[];
    command: string;
  }): ProblemText => ({
    message: `Không có tùy chọn ${format.list(params.flags)}.`,
    hint:
      params.suggestions.length > 0
        ? `Có phải là ${format.choice(params.suggestions)}? ${seeHelp(params.command)}`
        : seeHelp(params.command),
  }),
  "missing-argument": ({ names, command }: { names: readonly string[]; command: string }): ProblemText => ({
    message: `Thiếu ${format.list(names.map(place))}.`,
    hint: seeHelp(command),
  }),
  "unexpected-argument": ({ values, command }: { values: readonly string[]; command: string }): ProblemText => ({
    message: `Thừa ${format.list(values.map((value) => `“${value}”`))}.`,
    hint: `Nội dung có dấu cách phải đặt trong ngoặc kép. ${seeHelp(command)}`,
  }),
  "missing-flag": ({ flags, command }: { flags: readonly string[]; command: string }): ProblemText => ({
    message: `Thiếu ${format.list(flags)}. Chưa có gì được ghi.`,
    hint: seeHelp(command),
  }),
  "missing-one-of": ({ flags, command }: { flags: readonly string[]; command: string }): ProblemText => ({
    message: `Cần ${format.choice(flags.map(place))}. Chưa có gì được ghi.`,
    hint: seeHelp(command),
  }),
  "exclusive-flags": ({ flags, command }: { flags: readonly string[]; command: string }): ProblemText => ({
    message: `Không dùng ${format.list(flags)} cùng lúc. Chưa có gì được ghi.`,
    hint: `Chỉ giữ lại một tùy chọn. ${seeHelp(command)}`,
  }),
  "flag-needs": (params: { flag: string; needs: readonly string[]; command: string }): ProblemText => ({
    message: `${params.flag} phải đi cùng ${format.list(params.needs)}. Chưa có gì được ghi.`,
    hint: seeHelp(params.command),
  }),
  "missing-value": ({ flag, command }: { flag: string; command: string }): ProblemText => ({
    message: `${flag} cần một giá trị đi sau.`,
    hint: seeHelp(command),
  }),
  "unexpected-value": ({ flag, command }: { flag: string; command: string }): ProblemText => ({
    message: `${flag} không nhận giá trị.`,
    hint: seeHelp(command),
  }),
  "repeated-flag": ({ flag, command }: { flag: string; command: string }): ProblemText => ({
    message: `${flag} chỉ được ghi một lần.`,
    hint: seeHelp(command),
  }),
  "bad-date": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” không phải là một ngày có thật.`,
    hint: "Viết ngày trước, tháng sau: 09/05/2023, 9/5/2023, hoặc 2023-05-09.",
  }),
  "bad-number": (params: { value: string; where: string; minimum: number; maximum: number | null }): ProblemText => ({
    message: `${place(params.where)}: “${params.value}” không phải là số nguyên từ ${params.minimum} ${params.maximum === null ? "trở lên" : `đến ${params.maximum}`}.`,
    hint: `Chỉ viết chữ số, ví dụ ${params.minimum >= 1900 ? 2026 : (params.maximum ?? params.minimum + 10)}.`,
  }),
  "below-zero": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” nhỏ hơn 0. Chưa có gì được ghi.`,
    hint: "Ghi số điểm từ 0 trở lên, ví dụ 3 hoặc 2,5.",
  }),
  "bad-month-day": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” không phải là một ngày mà năm nào cũng có.`,
    hint: "Viết tháng-ngày: 12-15 là 15 tháng 12; 15/12 cũng được.",
  }),
  "foreign-batch-flag": ({
    flag,
    template,
    flags,
  }: {
    flag: string;
    template: string;
    flags: readonly string[];
  }): ProblemText => ({
    message: `Mẫu “${template}” không xuất hàng loạt bằng ${flag}. Chưa có gì được ghi.`,
    hint:
      flags.length === 0
        ? "Mẫu này chỉ xuất từng văn bản một."
        : `Mẫu này xuất hàng loạt bằng ${format.choice(flags)}.`,
  }),
  "foreign-report-flag": ({
    flag,
    template,
    flags,
  }: {
    flag: string;
    template: string;
    flags: readonly string[];
  }): ProblemText => ({
    message: `Mẫu “${template}” không dùng ${flag}.`,
    hint: `Nói văn bản về việc gì bằng: ${flags.join(", ")}.`,
  }),
  "bad-years": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” không phải là một giai đoạn.`,
    hint: "Viết năm đầu và năm cuối: 2021-2025; hoặc ngày đầu và ngày cuối: 01/01/2021..31/12/2025.",
  }),
  "bad-month": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” không phải là một tháng.`,
    hint: "Viết năm-tháng hoặc tháng/năm: 2026-03, 03/2026.",
  }),
  "bad-percent": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” không phải là số phần trăm từ 0 đến 100.`,
    hint: "Ghi số nguyên từ 0 đến 100; 100 là đã hoàn thành.",
  }),
  "several-leads": ({ leads, command }: { leads: readonly string[]; command: string }): ProblemText => ({
    message: `Mỗi nhiệm vụ chỉ có một đơn vị chủ trì, mà --lead ghi ${format.list(leads.map((lead) => `“${lead}”`))}. Chưa có gì được ghi.`,
    hint: `Giữ một đơn vị ở --lead, ghi các đơn vị còn lại ở --coordinators. ${seeHelp(command)}`,
  }),
  "points-of-many": ({ command }: { command: string }): ProblemText => ({
    message: "--points ghi điểm của một phiếu, không ghi cho nhiều phiếu cùng lúc. Chưa có gì được ghi.",
    hint: `Điểm của nhiều phiếu: cchc import TỆP --as scores. ${seeHelp(command)}`,
  }),
  "points-twice": ({ item }: { item: string }): ProblemText => ({
    message: `--points: mục ${item} được ghi hai lần. Chưa có gì được ghi.`,
    hint: "Ghi mỗi mục một lần.",
  }),
  "bad-choice": (params: {
    value: string;
    where: string;
    codes: readonly string[];
    suggestions: readonly string[];
  }): ProblemText => ({
    message: `${place(params.where)}: không có giá trị “${params.value}”.`,
    hint: `${params.suggestions.length === 0 ? "" : `Có phải là ${format.choice(params.suggestions)}? `}Chọn một trong: ${namedCodes(params.codes, labels).join(", ")}.`,
  }),
  "bad-id": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” không thể là một mã.`,
    hint: "Dùng mã, phần đầu của mã, hoặc số hiển thị, ví dụ 2023-014 hay 2023-008.3.",
  }),
  "bad-definition": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `“${value}” sau ${where} không bắt đầu bằng một ngày.`,
    hint: 'Ví dụ: --definition "1/1/2022=chỉ gồm toàn trình và một phần"',
  }),
  "bad-breakdown": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” không phải là một cách chia.`,
    hint: 'Viết tên cách chia, dấu bằng, rồi mã các phần: --breakdown "theo liên thông=cung-cap,giua-cac-cap"',
  }),
  "bad-component": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: “${value}” chưa đúng cách ghi chỉ số thành phần.`,
    hint:
      where === "--area"
        ? "Viết ký hiệu, dấu bằng, mã lĩnh vực: --area 1=steering"
        : 'Viết ký hiệu, dấu bằng, điểm/điểm tối đa, rồi tên: --component "1=7,2/8,5 Chỉ đạo, điều hành"; không công bố điểm thì ghi dấu gạch: "1=-/8,5 …"',
  }),
  "bad-scale": ({ value, where }: { value: string; where: string }): ProblemText => ({
    message: `${place(where)}: không hiểu “${value}”.`,
    hint:
      where === "--count"
        ? "Viết số đơn vị, có thể kèm các năm: --count 63:..2024 --count 34:2025.."
        : "Viết %, 100, 80, 60 hoặc 1; đổi theo năm thì viết: --scale 60:..2017 --scale 80:2018..",
  }),
  "follow-up-uneven": ({ units, tasks }: { units: number; tasks: number }): ProblemText => ({
    message: `Có ${units} đơn vị chịu trách nhiệm nhưng ${tasks} nhiệm vụ. Chưa có gì được ghi.`,
    hint: "Mỗi đơn vị một --task theo đúng thứ tự, hoặc một --task chung: đơn vị đầu chủ trì, các đơn vị sau phối hợp.",
  }),
  "follow-up-area": ({ plan, areas }: { plan: string; areas: readonly string[] }): ProblemText => ({
    message: `Thiếu --area: chưa rõ nhiệm vụ thuộc lĩnh vực nào của kế hoạch ${plan}. Chưa có gì được ghi.`,
    hint: `Lĩnh vực của kế hoạch này: ${namedCodes(areas, labels).join(", ")}.`,
  }),
  "bad-pair": ({
    value,
    where,
    of,
  }: {
    value: string;
    where: string;
    of: "points" | "band" | "map" | "map-value";
  }): ProblemText => ({
    message: `${place(where)}: “${value}” thiếu tên hoặc số.`,
    hint: {
      points: "Viết ký hiệu, dấu bằng, số điểm: --points 1.2=1,5",
      band: 'Viết tên mức, dấu bằng, tỷ lệ: --band "Khá=65"',
      map: 'Viết tên cột trong bảng, dấu bằng, cột của danh sách: --map "Tên cơ quan=name"',
      "map-value":
        'Viết cột, dấu hai chấm, chữ trong bảng, dấu bằng, giá trị: --map-value "category:Sở, ngành=department"',
    }[of],
  }),
  "empty-value": ({ where }: { where: string }): ProblemText => ({
    message: `${place(where)} không được để trống.`,
    hint: "Ghi nội dung trong ngoặc kép.",
  }),
  "confirmation-needed": ({ question }: { question: string }): ProblemText => ({
    message: `${question} Chưa có gì thay đổi.`,
    hint: "Thêm --yes để đồng ý.",
  }),
  "output-failed": ({ errno }: { errno: string }): ProblemText => ({
    message: `Không ghi được kết quả ra nơi nhận (${errno}); ổ đĩa có thể đã đầy.`,
    hint: "Dữ liệu trong không gian làm việc không bị ảnh hưởng. Chọn nơi nhận khác rồi chạy lại lệnh.",
  }),
  cancelled: ({ draft }: { draft: boolean }): ProblemText => ({
    message: draft ? "Đã dừng; phần đang nhập được giữ làm bản nháp." : "Đã dừng; chưa có gì được ghi.",
    hint: draft ? "Chạy lại lệnh để tiếp tục." : "Chạy lại lệnh khi cần.",
  }),
  bug: ({ log }: { log: string | null }): ProblemText => ({
    message: "Phần mềm gặp lỗi ngoài dự kiến.",
    hint:
      log === null
        ? "Không ghi được nhật ký lỗi. Chạy `cchc check` để xem dữ liệu còn nguyên không."
        : `Gửi nhật ký này cho người hỗ trợ: ${log}. Chạy \`cchc check\` để xem dữ liệu còn nguyên không.`,
  }),
};

/** A flag as typed, or an argument by its name in help. */
function place(where: string): string {
  const placeholders: Readonly<Record<string, string>> = labels.placeholder;
  return where.startsWith("-") ? where : (ownValue(placeholders, where.toLowerCase()) ?? where);
}
