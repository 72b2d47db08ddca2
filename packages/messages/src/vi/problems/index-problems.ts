import { format } from "../format.ts";
import { labels } from "../labels.ts";
import type { ProblemTexts } from "./problem-texts.ts";

const ownIndex =
  'Xếp hạng của nhóm khác là một chỉ số riêng: cchc index define KÝ_HIỆU --title TÊN --owner CƠ_QUAN --peers "NHÓM ĐƠN VỊ" --scale 100';
const nothingWritten = "Chưa có gì được ghi.";

/** Index schemes and their results. */
export const indexProblems = {
  "index-not-found": ({ index }) => ({
    message: `Không có chỉ số nào mang ký hiệu “${index}”.`,
    hint: "Xem danh sách: cchc index list; thêm chỉ số riêng: cchc index define KÝ_HIỆU",
  }),
  "index-unrecorded": ({ index }) => ({
    message: `Chưa ghi kết quả nào của ${index}.`,
    hint: `Ghi kết quả đầu tiên: cchc index record ${index} --year NĂM --value GIÁ_TRỊ --rank HẠNG --out-of SỐ_ĐƠN_VỊ`,
  }),
  "index-result-not-found": ({ result }) => ({
    message: `Chưa có kết quả “${result}”.`,
    hint: "Xem các kết quả đã ghi: cchc index list; ghi mới: cchc index record CHỈ_SỐ --year NĂM",
  }),
  "index-code-malformed": ({ code }) => ({
    message: `“${code}” không dùng làm ký hiệu chỉ số được. ${nothingWritten}`,
    hint: "Dùng chữ không dấu, chữ số, gạch nối, không kết thúc bằng năm; ví dụ PAR-HUYEN.",
  }),
  "index-years-reversed": ({ index, firstYear, lastYear }) => ({
    message: `${index}: năm cuối ${lastYear} đứng trước năm đầu ${firstYear}. ${nothingWritten}`,
    hint: "Ghi năm đầu trước, năm cuối sau.",
  }),
  "index-component-of-which": ({ index }) => ({
    message: `Dòng này chưa nói là thành phần của kết quả nào của ${index}. ${nothingWritten}`,
    hint: `Thêm cột Kết quả (${index}-2022) hay cột Năm; cả bảng của một kết quả thì ghi --result ${index}-2022.`,
  }),
  "index-unit-needed": ({ result }) => ({
    message: `${result} chưa nói là kết quả của đơn vị nào. ${nothingWritten}`,
    hint: "Ghi mã hoặc tên đơn vị; đơn vị không có trong danh mục thì ghi tên như công bố.",
  }),
  "index-result-empty": ({ result }) => ({
    message: `${result} chưa có gì để ghi: giá trị, hạng, nhóm, từ chỉ mức hay chỉ số thành phần. ${nothingWritten}`,
    hint: "Thêm --value, --rank, --group, --qualifier hoặc --component.",
  }),
  "index-result-exists": ({ result, scheme, year }) => ({
    message: `${scheme} năm ${year} của đơn vị này đã ghi từ cùng một nguồn. ${nothingWritten}`,
    hint: `Sửa kết quả đã ghi: cchc index update ${result}; nguồn khác thì ghi --source TÊN_NGUỒN`,
  }),
  "index-exists": ({ index }) => ({
    message: `Đã có chỉ số ${index}. ${nothingWritten}`,
    hint: `Xem: cchc index show ${index}`,
  }),
  "index-unknown-scheme": ({ index }) => ({
    message: `“${index}” không phải chỉ số có sẵn (PAR, SIPAS, PAPI, PCI, ICT) và chưa được thêm. ${nothingWritten}`,
    hint: `Thêm chỉ số riêng trước: cchc index define ${index} --title TÊN --owner CƠ_QUAN --peers "NHÓM ĐƠN VỊ" --scale 100`,
  }),
  "index-component-not-found": ({ result, component, known }) => ({
    message: `${result} không có chỉ số thành phần “${component}”. ${nothingWritten}`,
    hint:
      known.length === 0
        ? `Ghi trước: cchc index update ${result} --component "${component}=ĐIỂM/TỐI_ĐA TÊN"`
        : `Có các ký hiệu: ${format.list(known)}.`,
  }),
  "index-published-in-future": ({ result, on, today }) => ({
    message: `${result}: ngày công bố ${format.day(on)} ở sau hôm nay (${format.day(today)}). ${nothingWritten}`,
    hint: "Kiểm tra lại ngày công bố; chưa công bố thì chưa ghi.",
  }),
  "index-value-outside-scale": ({ result, value, maximum, meant }) => ({
    message: `${result}: giá trị ${format.number(value)} nằm ngoài thang 0–${format.number(maximum)}. ${nothingWritten}`,
    hint: `${meant === null ? `Ghi số từ 0 đến ${format.number(maximum)}, dấu phẩy trước phần thập phân` : `Nếu là ${format.number(meant)} thì ghi: --value ${format.number(meant)}`}. Năm đó công bố theo thang khác thì ghi thêm thang: --scale SỐ`,
  }),
  "index-year-in-future": ({ result, year, today }) => ({
    message: `${result}: năm ${year} chưa đến (hôm nay ${format.day(today)}). ${nothingWritten}`,
    hint: "Ghi năm mà chỉ số đánh giá, không phải năm công bố: --year NĂM",
  }),
  "index-unit-not-in-force": ({ result, unit, year }) => ({
    message: `${result}: năm ${year} không có ${unit}. ${nothingWritten}`,
    hint: "Kiểm tra năm, hoặc chọn đơn vị có trong năm đó; xem thời gian hoạt động: cchc unit list",
  }),
  "index-peers-differ": ({ index, unit, peers, category }) => ({
    message: `${index} so sánh ${peers}; ${unit} không thuộc nhóm này. ${nothingWritten}`,
    hint:
      category === undefined
        ? ownIndex
        : `Nếu ${index} so sánh các đơn vị loại “${labels.category[category]}” thì ghi rõ: cchc index define ${index} --category ${category}`,
  }),
  "scheme-unknown": ({ scheme, nearest }) => ({
    message: `Không có bộ chỉ số nào mang ký hiệu “${scheme}”. ${nothingWritten}`,
    hint: `${nearest.length === 0 ? "" : `Có phải: ${format.list(nearest)}? `}Xem: cchc index list; chỉ số riêng thì thêm trước: cchc index define KÝ_HIỆU`,
  }),
  "index-result-not-known": ({ result, knownOn, asOf }) => ({
    message: `Đến ngày ${format.day(asOf)} chưa có kết quả ${result}: kết quả này có từ ngày ${format.day(knownOn)}.`,
    hint: "Bỏ --as-of hoặc ghi ngày muộn hơn; ngày công bố ghi sai thì sửa: cchc index update KẾT_QUẢ --published NGÀY",
  }),
  "index-compare-reversed": ({ index, from, to }) => ({
    message: `--from ${from} đứng sau --to ${to}: cần ghi năm trước rồi mới đến năm sau.`,
    hint: `Đổi lại: cchc index compare ${index} --from ${to} --to ${from}`,
  }),
  "index-years-same": ({ year }) => ({
    message: `Hai năm cần so sánh cùng là ${year}.`,
    hint: "Ghi hai năm khác nhau: --from NĂM --to NĂM",
  }),
} satisfies Partial<ProblemTexts>;
