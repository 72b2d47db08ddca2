import type { MissingContent } from "@cchc/core/problems/document-problems";
import { format } from "../format.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const nothingWritten = "Chưa có gì được ghi.";

/** What a document is about and is not there, and what enters it. */
const missingContent: Readonly<Record<MissingContent, (subject: string) => { what: string; next: string }>> = {
  results: (subject) => ({
    what: "chưa có cơ quan, đơn vị nào được chốt điểm",
    next: `Chốt kết quả trước: cchc scorecard finalise --criteria ${subject} --all.`,
  }),
  visits: (subject) => ({
    what: "kế hoạch chưa có lượt kiểm tra nào",
    next: `Lập các lượt trước: cchc programme plan ${subject}.`,
  }),
  team: (subject) => ({
    what: "Đoàn kiểm tra chưa có thành viên nào",
    next: `Ghi thành viên trước: cchc programme team ${subject}.`,
  }),
  tasks: (subject) => ({
    what: "kế hoạch chưa có nhiệm vụ nào",
    next: `Ghi nhiệm vụ trước: cchc task add ${subject}.`,
  }),
};

/** Texts of problems with documents of our own and their numbers. */
export const documentProblems = {
  "document-not-found": ({ document }) => ({
    message: `Sổ văn bản không có “${document}”.`,
    hint: "Xem danh sách: cchc document list. Thêm văn bản: cchc document add",
  }),
  "template-not-numbered": ({ template }) => ({
    message: `Mẫu “${template}” không phải loại văn bản có số. ${nothingWritten}`,
    hint: `Xuất không cần số: cchc report render ${template}`,
  }),
  "committee-number-needed": ({ title, committee }) => ({
    message: `“${title}” do ${committee} ban hành, số do văn thư của ${committee} cấp, không lấy trong dãy số của cơ quan soạn thảo. Chưa có gì được ghi.`,
    hint: "Khi có số, ghi lại lệnh kèm số và ngày: --number 512 --on NGÀY (thành 512/QĐ-UBND). Bản dự thảo chưa có số: dùng report render.",
  }),
  "document-day-in-future": ({ on, today }) => ({
    message: `Ngày văn bản ${format.day(on)} sau hôm nay (${format.day(today)}). ${nothingWritten}`,
    hint: "Văn bản không ghi ngày chưa tới. Kiểm tra lại --on.",
  }),
  "notice-before-conclusion": ({ visit, on, concludedOn }) => ({
    message: `Thông báo kết luận ghi ngày ${format.day(on)}, sớm hơn ngày kết luận lượt ${visit} (${format.day(concludedOn)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(concludedOn)} trở đi.`,
  }),
  "document-issued-already": ({ id, number, title }) => ({
    message: `“${title}” đã phát hành với số ${number}. ${nothingWritten}`,
    hint: `Xem: cchc document show ${id}. Nếu phải thay thế: cchc document withdraw ${id} --reason "thu hồi, thay thế", rồi phát hành lại.`,
  }),
  "document-number-taken": ({ number, id, title, isOwn }) => ({
    message: `Số ${number} đã cấp cho “${title}” (mã ${id}). ${nothingWritten}`,
    hint: isOwn
      ? "Bỏ --number để lấy số tiếp theo, hoặc ghi số khác."
      : `Bỏ --number để lấy số tiếp theo, hoặc ghi số khác. Nếu mục trong sổ chính là văn bản này, thêm --document ${id}`,
  }),
  "number-kept-by-record": ({ number, record }) => ({
    message: `Số ${number} đã ghi cho ${record}. ${nothingWritten}`,
    hint: "Bỏ --number để lấy số tiếp theo, hoặc ghi số khác.",
  }),
  "document-number-differs": ({ id, number, wanted }) => ({
    message: `Mục ${id} trong sổ mang số ${number}, không phải ${wanted}. ${nothingWritten}`,
    hint: `Ghi --number ${number}, hoặc sửa số trong sổ trước: cchc document update ${id} --number ${wanted}`,
  }),
  "own-number-fixed": ({ id, number }) => ({
    message: `Văn bản ${number} do cơ quan mình phát hành nên số, ngày và cơ quan ban hành không sửa trong sổ. ${nothingWritten}`,
    hint: `Cấp nhầm và chưa gửi đi: cchc undo ${id}. Đã gửi đi: cchc document withdraw ${id} --reason LÝ_DO, rồi phát hành lại.`,
  }),
  "document-not-own": ({ number }) => ({
    message: `${number} không phải văn bản phát hành từ không gian làm việc này nên không thu hồi được ở đây. ${nothingWritten}`,
    hint: "Xem văn bản đã phát hành: cchc document list --own",
  }),
  "head-code-missing": ({ setting }) => ({
    message:
      setting === "issuerCode"
        ? `Chưa biết chữ viết tắt của cơ quan ban hành, nên chưa ghép được số văn bản. ${nothingWritten}`
        : `Chưa biết chữ viết tắt của bộ phận soạn thảo, nên chưa ghép được số công văn. ${nothingWritten}`,
    hint:
      setting === "issuerCode"
        ? "Đặt một lần: cchc settings --issuer-code SNV. Hoặc ghi đủ số, ký hiệu ở --number."
        : "Đặt một lần: cchc settings --letter-code CCHC. Hoặc ghi đủ số, ký hiệu ở --number.",
  }),
  "document-number-malformed": ({ text, example }) => ({
    message: `“${text}” không phải số văn bản. ${nothingWritten}`,
    hint: `Ghi số thứ tự, hoặc đủ số và ký hiệu như ${example}`,
  }),
  "document-type-differs": ({ text, example }) => ({
    message: `“${text}” không phải ký hiệu của loại văn bản này. ${nothingWritten}`,
    hint: `Ký hiệu đúng có dạng ${example}`,
  }),
  "record-number-differs": ({ record, number, wanted }) => ({
    message: `${record} đã ghi số ${number}, không phải ${wanted}. ${nothingWritten}`,
    hint: `Bỏ --number để phát hành với số ${number}. Nếu số đã ghi là sai, hoàn tác: cchc undo ${record}`,
  }),
  "record-day-differs": ({ record, number, on, wanted }) => ({
    message: `${record} đã ghi số ${number} ngày ${format.day(on)}, không phải ngày ${format.day(wanted)}. ${nothingWritten}`,
    hint: `Bỏ --on để phát hành với ngày ${format.day(on)}. Nếu ngày đã ghi là sai, hoàn tác: cchc undo ${record}`,
  }),
  "document-withdrawn-already": ({ number, on }) => ({
    message: `Văn bản ${number} đã thu hồi ngày ${format.day(on)}. ${nothingWritten}`,
    hint: "Phát hành văn bản thay thế: cchc report issue",
  }),
  "record-number-taken": ({ record, number, id, title }) => ({
    message: `${record} đã ghi số ${number}, nhưng số này đã cấp cho “${title}”. ${nothingWritten}`,
    hint: `Xem văn bản kia: cchc document show ${id}. Nếu ${record} ghi nhầm số, hoàn tác: cchc undo ${record}`,
  }),
  "half-issued-differs": ({ number, on, wanted, wantedOn }) => {
    const given = on === null ? `số ${number}` : `số ${number} ngày ${format.day(on)}`;
    const asked = [
      ...(wanted === null ? [] : [`số ${wanted}`]),
      ...(wantedOn === null ? [] : [`ngày ${format.day(wantedOn)}`]),
    ];
    return {
      message: `Sổ văn bản đã cấp ${given} cho văn bản này, không phải ${asked.join(" ")}. ${nothingWritten}`,
      hint: `Bỏ --number và --on để dùng ${given}. Nếu cấp nhầm và chưa gửi đi: cchc undo ${number}`,
    };
  },
  "notice-number-taken": ({ visit, number, id, title }) => ({
    message: `Số ${number} đã cấp cho “${title}”, không dùng cho kết luận lượt ${visit} được. ${nothingWritten}`,
    hint: `Xem văn bản kia: cchc document show ${id}. Nếu chưa có số: --draft, rồi cchc report issue conclusion-notice --visit ${visit}`,
  }),
  "visit-not-minuted": ({ visit }) => ({
    message: `Lượt kiểm tra ${visit} chưa ghi biên bản, nên chưa cấp số được. ${nothingWritten}`,
    hint: `Ghi ngày lập biên bản trước: cchc visit minute ${visit}. Bản thảo chưa có số: cchc report render minutes --visit ${visit}`,
  }),
  "document-without-content": ({ subject, missing, template }) => ({
    message: `Chưa cấp số được cho văn bản của ${subject}: ${missingContent[missing](subject).what}. ${nothingWritten}`,
    hint: `${missingContent[missing](subject).next} Bản thảo chưa có số: cchc report render ${template}`,
  }),
  "document-before-facts": ({ record, on, from }) => ({
    message: `Văn bản ghi ngày ${format.day(on)}, sớm hơn việc của ${record} mà văn bản nêu (${format.day(from)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(from)} trở đi.`,
  }),
  "document-after-visit": ({ record, on, to }) => ({
    message: `Thông báo ghi ngày ${format.day(on)}, sau ngày bắt đầu kiểm tra lượt ${record} (${format.day(to)}). ${nothingWritten}`,
    hint: `Ghi --on không sau ${format.day(to)}.`,
  }),
  "withdrawn-before-issue": ({ number, on, issuedOn }) => ({
    message: `Ngày thu hồi ${format.day(on)} sớm hơn ngày phát hành ${number} (${format.day(issuedOn)}). ${nothingWritten}`,
    hint: `Ghi --on từ ${format.day(issuedOn)} trở đi.`,
  }),
} satisfies Partial<ProblemTexts>;
