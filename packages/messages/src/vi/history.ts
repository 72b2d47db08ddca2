import type { CalendarDay } from "@cchc/core/day";
import {
  batchSize,
  type ChangeTexts,
  countOf,
  dayOf,
  emptiedFields,
  evidenceName,
  fieldOf,
  givenFields,
  itemsOf,
  labelOf,
  type RecordedChange,
  type RecordNames,
  sentencesOf,
  textOf,
  textsOf,
} from "../recorded-change.ts";
import { changedFields } from "./changed-fields.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const on = (change: RecordedChange): string => suffix("ngày", dayOf(change.on, format.day));
const because = (change: RecordedChange): string => suffix("vì", textOf(change.reason));
const by = (change: RecordedChange, names: RecordNames): string =>
  suffix("do", textOf(change.by) === "" ? "" : `${names.person(textOf(change.by))} thực hiện`);
const under = (change: RecordedChange): string => suffix("theo", textOf(change.document));
const quoted = (value: unknown): string => (textOf(value) === "" ? "" : ` “${textOf(value)}”`);
const finding = (change: RecordedChange, names: RecordNames): string => names.finding(textOf(change.findingId));
const fields = (change: RecordedChange, words: Readonly<Record<string, string>>): string => {
  const given = givenFields(change, words);
  return given.length === 0 ? "" : `: ${given.join(", ")}`;
};
const emptied = (change: RecordedChange, words: Readonly<Record<string, string>>): string => {
  const names = emptiedFields(change, words);
  return names.length === 0 ? "" : `; bỏ trống ${format.list(names)}`;
};

/** Where an import or an act was of other documents, too: they are taken back together. */
const alsoIn = (change: RecordedChange): string => {
  const others = batchSize(change) - 1;
  const of = change.source === undefined ? "cùng đợt" : "cùng lần nhập";
  return others < 1 ? "" : ` (${of} với ${format.number(others)} hồ sơ khác)`;
};

const changes: ChangeTexts = {
  "workspace.init": (change) => `tạo không gian làm việc${quoted(change.title)}`,
  "workspace.update": (change) =>
    `sửa cài đặt của không gian làm việc${fields(change, { title: "tên", language: "ngôn ngữ", settings: "thiết lập" })}`,
  "workspace.map-columns": (change) => `lưu cách đọc cột${quoted(fieldOf(change.mapping, "name"))}`,
  "workspace.drop-mapping": (change) => `xóa cách đọc cột${quoted(change.name)}`,
  "register.create": () => "tạo sổ",
  "unit.add": (change) => `thêm đơn vị ${textOf(change.name)}`,
  "unit.import": (change) =>
    `nhập ${format.number(countOf(change, "units"))} đơn vị${suffix("từ", textOf(change.source))}`,
  "unit.official": (change) =>
    `nhập danh mục chính thức${suffix("của", textOf(change.province) || "34 tỉnh, thành phố")}: ${format.number(Number(change.units ?? 0))} đơn vị, ${format.number(Number(change.events ?? 0))} sự kiện${suffix("từ", textOf(change.source))}`,
  "unit.change": (change, names) => {
    const into = textsOf(change.intoIds).map(names.unit);
    const becomes = into.length === 0 ? "" : ` thành ${format.list(into)}`;
    const name = textOf(change.name) === "" ? "" : ` thành ${textOf(change.name)}`;
    const parent = textOf(change.parentId) === "" ? "" : ` sang ${names.unit(textOf(change.parentId))}`;
    const event = labelOf(change.event, labels.unitEvent).toLowerCase();
    return `${event} ${format.list(textsOf(change.unitIds).map(names.unit))}${becomes}${name}${parent}${on(change)}${under(change)}`;
  },
  "calendar.set-off": (change) => `đặt ${dayOf(change.day, format.day)} là ngày nghỉ${quoted(change.name)}`,
  "calendar.set-worked": (change) => `đặt ${dayOf(change.day, format.day)} là ngày làm việc`,
  "calendar.clear": (change) => `bỏ quy định riêng của ngày ${dayOf(change.day, format.day)}`,
  "calendar.announce": (change) => `ghi nhận lịch năm ${textOf(change.year)} đã công bố`,
  "calendar.replace": () => "thay toàn bộ lịch ngày làm việc",
  "person.add": (change) => `thêm ${textOf(change.name)} vào danh sách người`,
  "person.update": (change, names) =>
    `sửa thông tin của ${names.person(textOf(change.personId))}` +
    fields(change, { name: "họ tên", title: "chức vụ", unitId: "đơn vị", from: "từ ngày", to: "đến ngày" }),
  "person.import": (change) =>
    `nhập ${format.number(countOf(change, "people"))} người${suffix("từ", textOf(change.source))}`,
  "person.renumber": (change, names) =>
    `đổi số của ${names.person(textOf(change.personId))} thành ${textOf(change.number)}`,
  "document.add": (change) => {
    const [number, title] = ["number", "title"].map((field) => textOf(fieldOf(change.document, field)));
    return `thêm văn bản ${number === "" ? "chưa có số" : number}${quoted(title)} vào sổ`;
  },
  "document.import": (change) =>
    `nhập ${format.number(countOf(change, "documents"))} văn bản${suffix("từ", textOf(change.source))}`,
  "document.update": (change) => {
    const words = {
      number: "số",
      correctedNumber: "số đúng",
      title: "trích yếu",
      issuer: "cơ quan ban hành",
      issuedOn: "ngày",
      note: "ghi chú",
    };
    const number = textOf(change.number) === "" ? "" : ` (${textOf(change.number)})`;
    return `sửa văn bản trong sổ${fields(change, words)}${number}${emptied(change, words)}`;
  },
  "document.issue": (change) =>
    `cấp số ${textOf(change.number)}${suffix("ngày", dayOf(change.issuedOn, format.day))} cho${quoted(change.title)}`,
  "document.withdraw": (change) => `thu hồi văn bản${on(change)}${because(change)}`,
  "initiative.add": (change, names) =>
    `thêm sáng kiến${quoted(change.title)} của ${names.unit(textOf(change.unitId))} vào sổ`,
  "initiative.update": (change) => {
    const words = {
      title: "tên",
      unitId: "đơn vị",
      year: "năm",
      area: "lĩnh vực",
      document: "văn bản",
      effect: "hiệu quả",
    };
    return `sửa sáng kiến${fields(change, words)}${emptied(change, words)}`;
  },
  "initiative.renumber": (change) => `đổi số của sáng kiến thành ${textOf(change.number)}`,
  "initiative.import": (change) =>
    `nhập ${format.number(countOf(change, "initiatives"))} sáng kiến${suffix("từ", textOf(change.source))}`,
  "indicator.add": (change) => `thêm chỉ tiêu thống kê${quoted(fieldOf(change.indicator, "title"))} vào danh mục`,
  "indicator.update": (change) => {
    const words = {
      title: "tên",
      measure: "đơn vị tính",
      kind: "cách tính",
      level: "cấp",
      period: "kỳ",
      numeratorId: "tử số",
      denominatorId: "mẫu số",
      partitions: "các phần",
      overlaps: "cách chia có phần trùng",
      definitions: "cách hiểu",
      countedBy: "cái phần mềm đếm",
      area: "lĩnh vực",
      annex: "biểu",
      place: "thứ tự",
      note: "ghi chú",
    };
    return `sửa chỉ tiêu thống kê${fields(change, words)}${emptied(change, words)}`;
  },
  "indicator.import": (change) =>
    `nhập ${format.number(countOf(change, "indicators"))} chỉ tiêu thống kê${suffix("từ", textOf(change.source))}`,
  "indicator.adopt": (change) =>
    `lấy ${format.number(countOf(change, "indicators"))} chỉ tiêu của danh mục mẫu vào danh mục`,
  "indicator.withdraw": (change) => `rút chỉ tiêu thống kê${because(change)}`,
  "figures.create": (change) => `tạo tập số liệu${quoted(change.title)}`,
  "figure.import": (change) =>
    `nhập ${format.number(countOf(change, "figures"))} số liệu${suffix("từ", textOf(change.source))}`,
  "figure.set": (change) => {
    const value = fieldOf(change.figure, "value");
    const shown = typeof value === "number" ? format.number(value) : "";
    const label = quoted(fieldOf(change.figure, "label"));
    return `ghi số liệu${label}: ${shown} ${textOf(fieldOf(change.figure, "measure"))}`.trimEnd();
  },
  "plan.create": (change) => `lập kế hoạch${quoted(change.title)}`,
  "plan.update": (change) => {
    const words = {
      title: "tên",
      from: "từ ngày",
      to: "đến ngày",
      document: "số văn bản",
      issuedOn: "ngày ban hành",
      legalBases: "căn cứ",
      areas: "lĩnh vực",
      periodPlan: "kế hoạch giai đoạn",
      note: "ghi chú",
    };
    return `sửa thông tin kế hoạch${fields(change, words)}${emptied(change, words)}`;
  },
  "plan.roll-out": (change, names) =>
    `ghi báo cáo triển khai của ${format.list(textsOf(change.unitIds).map(names.unit))}${on(change)}${under(change)}`,
  "plan.import-roll-outs": (change) =>
    `nhập ${format.number(countOf(change, "rollouts"))} báo cáo triển khai${suffix("từ", textOf(change.source))}`,
  "plan.add-evidence": (change) => `thêm tài liệu minh chứng ${evidenceName(change)}`.trimEnd(),
  "plan.update-evidence": (change) => {
    const words = { on: "ngày của tài liệu", note: "ghi chú" };
    return `sửa thông tin tài liệu minh chứng${fields(change, words)}${emptied(change, words)}`;
  },
  "plan.withdraw": (change) => `rút vì lập nhầm${because(change)}`,
  "plan.renumber": (change) => `đổi số hiển thị thành ${textOf(change.number)}`,
  "task.add": (change) => {
    const titles = itemsOf(change.tasks).map((task) => textOf(fieldOf(task, "title")));
    const [only] = titles;
    const what = titles.length === 1 ? `nhiệm vụ${quoted(only)}` : `${format.number(titles.length)} nhiệm vụ`;
    return `thêm ${what}${suffix("từ", textOf(change.source))}`;
  },
  "task.update": (change) => {
    const words = {
      code: "ký hiệu",
      title: "nội dung",
      area: "lĩnh vực",
      leadUnitId: "đơn vị chủ trì",
      coordinatorUnitIds: "đơn vị phối hợp",
      person: "người thực hiện",
      product: "sản phẩm",
      due: "thời hạn",
      authority: "thẩm quyền",
      parentTaskId: "nhiệm vụ cấp trên",
      assignedBy: "cơ quan giao",
      note: "ghi chú",
    };
    return `sửa nhiệm vụ${fields(change, words)}${emptied(change, words)}`;
  },
  "task.change-many": (change, names) =>
    (sentencesOf(change.changes, changes, names)?.join("; ") ??
      `${format.number(countOf(change, "changes"))} thay đổi của các nhiệm vụ`) + suffix("từ", textOf(change.source)),
  "task.progress": (change, names) =>
    `báo cáo tiến độ ${textOf(change.percent)}%${on(change)}${by(change, names)}${quoted(change.text)}`,
  "task.reschedule": (change) =>
    `điều chỉnh thời hạn thành ${dayOf(change.until, format.day)}${under(change)}${because(change)}`,
  "task.drop": (change) => `dừng thực hiện nhiệm vụ${on(change)}${under(change)}${because(change)}`,
  "task.renumber": (change) => `đổi số thứ tự của nhiệm vụ thành ${textOf(change.ordinal)}`,
  "task.move": () => "đổi thứ tự của nhiệm vụ trong kế hoạch",
  "target.set": (change) => {
    const words = {
      title: "tên",
      area: "lĩnh vực",
      scheme: "bộ chỉ số",
      indicatorId: "chỉ tiêu thống kê",
      bound: "đơn vị phải thực hiện",
      goal: "mức",
      direction: "chiều so sánh",
      measure: "đơn vị tính",
      qualifier: "từ chỉ mức",
      when: "thời gian",
      baseline: "mức so sánh",
      binds: "phạm vi",
      minimum: "mức cấp trên giao",
      leadUnitId: "đơn vị chủ trì",
      note: "ghi chú",
    };
    // Earlier entries hold the whole target under a key of its own.
    if (change.targetId === undefined || change.target !== undefined)
      return `đặt chỉ tiêu${quoted(change.title ?? fieldOf(change.target, "title"))}`;
    return `sửa chỉ tiêu${fields(change, words)}${emptied(change, words)}`;
  },
  "programme.create": (change) => `lập kế hoạch kiểm tra${quoted(change.title)}`,
  "programme.update": (change) =>
    `sửa kế hoạch kiểm tra${fields(change, { title: "tên", decision: "quyết định", areas: "lĩnh vực", themes: "nội dung khác", note: "ghi chú" })}`,
  "programme.team": (change, names) => {
    const since = dayOf(change.on, format.day);
    const parts = [
      ["lập lại gồm", membersOf(change.set, names)],
      ["thêm", membersOf(change.add, names)],
      ["thôi tham gia", textsOf(change.remove).map(names.person)],
    ] as const;
    const said = parts
      .filter(([, people]) => people.length > 0)
      .map(([word, people]) => `${word} ${format.list(people)}`);
    return `sửa Đoàn kiểm tra${since === "" ? "" : ` từ ngày ${since}`}${said.length === 0 ? "" : `: ${said.join("; ")}`}`;
  },
  "programme.withdraw": (change) => `rút vì lập nhầm${because(change)}`,
  "programme.renumber": (change) => `đổi số hiển thị thành ${textOf(change.number)}`,
  "target.renumber": (change) => `đổi số thứ tự của chỉ tiêu thành ${textOf(change.ordinal)}`,
  "duty.create": (change) => `thêm việc định kỳ${quoted(change.title)}`,
  "duty.update": (change) =>
    `sửa việc định kỳ${fields(change, { title: "nội dung", binds: "đơn vị thực hiện", to: "ngày kết thúc", basis: "căn cứ", receiverId: "nơi nhận", note: "ghi chú" })}`,
  "duty.report": (change, names) =>
    `ghi ${format.list(textsOf(change.unitIds).map(names.unit))} đã thực hiện kỳ ${textOf(fieldOf(change.visit, "number")) || textOf(change.period)}${on(change)}${under(change)}`,
  "duty.import": (change) =>
    `nhập ${format.number(countOf(change, "reports"))} báo cáo định kỳ${suffix("từ", textOf(change.source))}`,
  "duty.withdraw": (change) => `rút vì lập nhầm${because(change)}`,
  "duty.renumber": (change) => `đổi số hiển thị thành ${textOf(change.number)}`,
  "criteria.create": (change) => `lập bộ tiêu chí${quoted(change.title)}`,
  "criteria.bands": (change) =>
    `đổi các mức xếp loại${suffix("áp dụng từ", dayOf(change.from, format.day))}${under(change)}`,
  "criteria.withdraw": (change) => `rút vì lập nhầm${because(change)}`,
  "scorecard.withdraw": (change) => `rút vì lập nhầm${because(change)}${alsoIn(change)}`,
  "criteria.renumber": (change) => `đổi số hiển thị thành ${textOf(change.number)}`,
  "index.define": (change) => `thêm chỉ số ${textOf(change.number)}${quoted(change.title)}`,
  "index.update-scheme": (change) => {
    const words = {
      title: "tên",
      owner: "cơ quan công bố",
      ranking: "cách xếp",
      scales: "thang đo",
      peerGroup: "nhóm so sánh",
      firstYear: "năm đầu",
      lastYear: "năm cuối",
      uncertain: "những mục chưa xác nhận",
      note: "ghi chú",
    };
    return `sửa chỉ số${fields(change, words)}${emptied(change, words)}`;
  },
  "index.record": (change) => `ghi kết quả năm ${textOf(change.year)}${publishedOf(change)}`,
  "index.update": (change) => {
    const words = {
      value: "giá trị",
      qualifier: "từ chỉ mức",
      scale: "thang đo",
      rank: "hạng",
      outOf: "số đơn vị xếp hạng",
      group: "nhóm",
      peerGroup: "nhóm so sánh",
      components: "chỉ số thành phần",
      removeComponents: "bỏ chỉ số thành phần",
      documentId: "văn bản nguồn",
      source: "nguồn",
      publishedOn: "ngày công bố",
      note: "ghi chú",
    };
    return `sửa kết quả${fields(change, words)}${emptied(change, words)}`;
  },
  "index.withdraw-result": (change) => `rút kết quả ghi nhầm${because(change)}`,
  "index.import": (change) =>
    `nhập ${format.number(countOf(change, "results"))} kết quả${suffix("từ", textOf(change.source))}`,
  "index.import-components": (change) =>
    `nhập ${format.number(countOf(change, "components"))} chỉ số thành phần${suffix("từ", textOf(change.source))}`,
  "index.renumber": (change) => `đổi ký hiệu thành ${textOf(change.number)}`,
  "index.withdraw": (change) => `rút vì lập nhầm${because(change)}`,
  "scorecard.create": (change, names) => `lập phiếu chấm điểm của ${names.unit(textOf(change.unitId))}${on(change)}`,
  "scorecard.score": (change, names) =>
    `chấm điểm ${format.number(itemsOf(change.entries).length)} mục${on(change)}${by(change, names)}${suffix("từ", textOf(change.source))}${alsoIn(change)}`,
  "scorecard.submit": (change, names) => `nộp phiếu${on(change)}${by(change, names)}${under(change)}${alsoIn(change)}`,
  "scorecard.appraise": (change, names) =>
    `hoàn thành thẩm định${on(change)}${by(change, names)}${change.restAsSelf === true ? ", các mục còn lại theo điểm tự chấm" : ""}${alsoIn(change)}`,
  "scorecard.ask": (change, names) =>
    `yêu cầu giải trình${quoted(change.text)}${on(change)}${by(change, names)}${alsoIn(change)}`,
  "scorecard.explain": (change, names) =>
    `giải trình${quoted(change.text)}${on(change)}${by(change, names)}${alsoIn(change)}`,
  "scorecard.finalise": (change, names) =>
    `chốt phiếu${on(change)}${by(change, names)}${under(change)}${alsoIn(change)}`,
  "scorecard.reopen": (change) => `mở lại phiếu${on(change)}${because(change)}${under(change)}${alsoIn(change)}`,
  "scorecard.renumber": (change) => `đổi số hiển thị thành ${textOf(change.number)}`,
  "visit.plan": (change, names) => `lên kế hoạch kiểm tra ${names.unit(textOf(change.unitId))}${on(change)}`,
  "visit.update": (change) => {
    const words = {
      areas: "lĩnh vực",
      themes: "nội dung khác",
      programmeId: "kế hoạch kiểm tra",
      team: "đoàn kiểm tra",
      note: "ghi chú",
    };
    return `sửa thông tin lượt kiểm tra${fields(change, words)}${emptied(change, words)}`;
  },
  "visit.notify": (change) => `thông báo kiểm tra${on(change)}${under(change)}`,
  "visit.receive-report": (change) => `nhận báo cáo tự kiểm tra${on(change)}${under(change)}`,
  "visit.start": (change) => `bắt đầu kiểm tra${on(change)}`,
  "visit.minute": (change) => `lập biên bản${on(change)}${under(change)}`,
  "visit.conclude": (change) =>
    `kết luận${on(change)}, ${textOf(change.notice) === "" ? "thông báo chưa có số" : `thông báo số ${textOf(change.notice)}`}`,
  "visit.number-notice": (change) =>
    `ghi số thông báo kết luận ${textOf(change.notice)}${on(change)}${suffix("thay cho", textOf(change.replaces))}`,
  "visit.close": (change) => `kết thúc lượt kiểm tra${on(change)}`,
  "visit.postpone": (change) => `tạm hoãn kiểm tra${on(change)}${because(change)}`,
  "visit.resume": (change) => `lên kế hoạch lại${on(change)}`,
  "visit.cancel": (change) => `hủy lượt kiểm tra${on(change)}${because(change)}`,
  "visit.renumber": (change) => `đổi số hiển thị thành ${textOf(change.number)}`,
  "strength.add": (change) => `ghi ưu điểm${quoted(change.text)}`,
  "strength.update": (change) => `sửa ưu điểm${fields(change, { area: "lĩnh vực", text: "nội dung" })}`,
  "evidence.add": (change) => `thêm tài liệu minh chứng ${evidenceName(change)}`.trimEnd(),
  "finding.import": (change) =>
    `nhập ${format.number(countOf(change, "changes"))} tồn tại${suffix("từ", textOf(change.source))}${alsoIn(change)}`,
  "evidence.update": (change) => {
    const words = { on: "ngày của tài liệu", note: "ghi chú" };
    return `sửa thông tin tài liệu minh chứng${fields(change, words)}${emptied(change, words)}`;
  },
  "finding.add": (change) => `ghi tồn tại${quoted(change.title)}`,
  "finding.update": (change, names) => {
    const words = {
      title: "nội dung",
      area: "lĩnh vực",
      description: "mô tả",
      severity: "mức độ",
      cause: "nguyên nhân",
      recommendation: "kiến nghị",
      responsibleUnitId: "đơn vị chịu trách nhiệm",
      responsiblePerson: "người chịu trách nhiệm",
      previousFindingId: "tồn tại trước",
      term: "thời hạn",
    };
    return `sửa tồn tại ${finding(change, names)}${fields(change, words)}${emptied(change, words)}`;
  },
  "finding.explain": (change, names) =>
    `ghi giải trình về ${finding(change, names)}${on(change)}${by(change, names)}${quoted(change.text)}`,
  "finding.dismiss": (change, names) => `không xem ${finding(change, names)} là tồn tại${on(change)}${because(change)}`,
  "finding.conclude": (change, names) => `đưa ${finding(change, names)} vào kết luận của lượt kiểm tra`,
  "finding.report": (change, names) =>
    `báo cáo khắc phục ${finding(change, names)}${on(change)}${by(change, names)}${quoted(change.text)}`,
  "finding.verify": (change, names) =>
    `xác minh ${finding(change, names)}${on(change)}${by(change, names)}: ${labelOf(change.result, labels.findingStatus).toLowerCase()}`,
  "finding.close": (change, names) => `đóng ${finding(change, names)}${on(change)}`,
  "finding.transfer": (change, names) =>
    `chuyển ${finding(change, names)} cho ${textOf(change.to)}${on(change)}${under(change)}${because(change)}`,
  "finding.extend": (change, names) =>
    `gia hạn ${finding(change, names)} đến ${dayOf(change.until, format.day)}` +
    `${suffix("do", textOf(change.approvedBy) === "" ? "" : `${names.person(textOf(change.approvedBy))} duyệt`)}${under(change)}${because(change)}`,
  "finding.renumber": (change, names) => `đổi số thứ tự của ${finding(change, names)} thành ${textOf(change.ordinal)}`,
  "finding.hand-over": (change, names) => {
    const handedOver = textsOf(change.findingIds).map(names.finding);
    const what = handedOver.length === 0 ? "" : ` ${format.list(handedOver)}`;
    return `bàn giao${what} từ ${names.unit(textOf(change.from))} sang ${names.unit(textOf(change.to))}${on(change)}`;
  },
  undo: (change) => `hoàn tác một thay đổi loại “${textOf(change.undone)}”`,
};

/** What happened to a record, as sentences. */
export const history = {
  changes,
  /** What fields are called. */
  field: changedFields,
  /** What a field was and became; null for what was not there. */
  changedField: ({
    field,
    record,
    from,
    to,
  }: {
    field: string;
    record: string | null;
    from: string | null;
    to: string | null;
  }): string => `${field}${record === null ? "" : ` của ${record}`}: ${from ?? "trống"} → ${to ?? "trống"}`,
  moreFields: (count: number): string => `… và ${format.number(count)} mục khác`,
  /** The head of a sentence: when it was recorded, and by whom. */
  recorded: ({ at, actor }: { at: string; actor: string }): string => `${format.instant(at)}, ${actor}:`,
  /** A change of a type this version has no sentence for. */
  unknownChange: ({ type }: { type: string }): string => `thay đổi loại “${type}”`,
  /** An entry that takes back another one. */
  takesBack: (sentence: string): string => `hoàn tác: ${sentence}`,
  /** Behind a sentence that a later entry took back. */
  undone: "đã hoàn tác",
  empty: "Chưa có thay đổi nào được ghi.",
  /** Registers as they stand in a sentence. */
  registers: {
    workspace: "không gian làm việc",
    units: "danh mục đơn vị",
    calendar: "lịch ngày làm việc",
    people: "danh sách người",
    documents: "sổ văn bản",
    initiatives: "sổ sáng kiến",
    indicators: "danh mục chỉ tiêu thống kê",
  },
  /** After an undoing. */
  tookBack: ({ record, sentence }: { record: string; sentence: string }): string =>
    `Đã hoàn tác thay đổi cuối cùng của ${record}: ${sentence}.`,
  /** Behind an undoing of an import, or of an act, over several documents. */
  tookBackTogether: (others: number): string =>
    `Cùng đợt đó, ${format.number(others)} hồ sơ khác cũng đã được hoàn tác.`,
  /** Why a scorecard or a scheme is withdrawn that an import had opened; kept in it. */
  importTakenBack: (source: string): string => `hoàn tác lần nhập ${source}`.trimEnd(),
  openedWithdrawn: (numbers: readonly string[]): string =>
    `Hồ sơ do lần nhập đó lập cũng đã được rút: ${format.list(numbers.slice(0, 10))}${numbers.length > 10 ? ` …, tất cả ${format.number(numbers.length)}` : ""}.`,
  /** What an undoing left with nothing in it. */
  leftEmpty: {
    index: (number: string): string => `Chỉ số ${number} vẫn còn, chưa có kết quả nào.`,
    figures: (name: string): string =>
      `Tập số liệu ${name} vẫn còn, chưa có số liệu nào; lần nhập sau dùng lại tập này.`,
  },
  /** A document that was issued since and may state what went back. */
  issuedUpon: ({ number, on }: { number: string; on: CalendarDay | null }): string =>
    `CHÚ Ý: ${number}${on === null ? "" : ` ngày ${format.day(on)}`} phát hành sau việc vừa hoàn tác và có thể đã nêu việc đó. Ghi lại cho đúng, hoặc lấy lại văn bản: chưa gửi đi thì hoàn tác, đã gửi thì thu hồi.`,
  historyKeepsIt: "Lịch sử vẫn giữ cả thay đổi đó lẫn lần hoàn tác này.",
  /** What taking back an event of units leaves. */
  numberBack: ({ record, returned }: { record: string; returned: boolean }): string =>
    returned
      ? `${record} cũng trở lại chưa có số văn bản.`
      : `${record} đã có thay đổi sau khi cấp số nên vẫn giữ số; phát hành lại thì dùng đúng số đó.`,
  handOversBack: ({ returned, stayed, left }: { returned: number; stayed: number; left: readonly string[] }): string =>
    [
      `Đã trả ${returned} tồn tại về đơn vị cũ.`,
      ...(stayed > 0 ? [`${stayed} tồn tại đã có thay đổi sau khi bàn giao nên vẫn ở đơn vị nhận.`] : []),
      ...(left.length > 0
        ? [`Chưa trả được tồn tại trong ${format.list(left)}; khi tệp đọc, ghi được thì sửa đơn vị chịu trách nhiệm.`]
        : []),
    ].join(" "),
};

/** What was published, as far as it is a number: `: giá trị 83,37, hạng 11/63`. */
function publishedOf(change: RecordedChange): string {
  const shown = (field: string) => {
    const value = change[field];
    return typeof value === "number" ? format.number(value, 4) : "";
  };
  const rank = [shown("rank"), shown("outOf")].filter(Boolean).join("/");
  const parts = [suffix("giá trị", shown("value")), shown("rank") === "" ? "" : suffix("hạng", rank)];
  const said = parts.filter(Boolean).join(",");
  return said === "" ? quoted(change.qualifier) : `:${said}`;
}

/** Members of a team with their roles: `Nguyễn Văn An (Trưởng đoàn)`. */
function membersOf(value: unknown, names: RecordNames): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map((member) => {
    const role = labelOf(fieldOf(member, "role"), labels.teamRole);
    return `${names.person(textOf(fieldOf(member, "person")))} (${role})`;
  });
}

function suffix(word: string, text: string): string {
  return text === "" ? "" : ` ${word} ${text}`;
}
