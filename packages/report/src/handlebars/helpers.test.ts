import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatRoman } from "../number-text.ts";
import { renderText } from "../render.ts";
import { contract, vocabulary } from "../test-document.ts";
import { describeHelpers, helpers } from "./helpers.ts";

function print(name: string, ...args: readonly unknown[]): unknown {
  const helper = helpers.find((candidate) => candidate.name === name);
  if (helper === undefined) throw new Error(name);
  return helper.apply(args, vocabulary);
}

describe("helpers", () => {
  it.each<[string, readonly unknown[], unknown]>([
    ["ngay", ["2023-05-09"], "09/05/2023"],
    ["ngay", [null], ""],
    ["ngay", ["2023-02-30"], "2023-02-30"],
    ["ngayDayDu", ["2023-05-09"], "ngày 09 tháng 5 năm 2023"],
    ["ngayDayDu", ["2026-01-05"], "ngày 05 tháng 01 năm 2026"],
    ["ngayDayDu", ["2026-02-15"], "ngày 15 tháng 02 năm 2026"],
    ["ngayDayDu", ["2026-03-09"], "ngày 09 tháng 3 năm 2026"],
    ["ngayDayDu", ["2026-12-31"], "ngày 31 tháng 12 năm 2026"],
    ["so", [1854], "1.854"],
    ["so", [20_000_000], "20.000.000"],
    ["so", [83.37], "83,37"],
    ["so", [1854.5, 2], "1.854,50"],
    ["so", [999], "999"],
    ["so", [-1854], "-1.854"],
    ["so", [-0.001], "0"],
    ["so", [1.005], "1,01"],
    ["so", [0.1 + 0.2], "0,3"],
    ["so", [1e21], "1.000.000.000.000.000.000.000"],
    ["so", [null], ""],
    ["so", [Number.NaN], ""],
    ["phanTram", [83.37], "83,37%"],
    ["phanTram", [100], "100%"],
    ["phanTram", [50.5, 2], "50,50%"],
    ["phanTram", [undefined], ""],
    ["dem", [0], "00"],
    ["dem", [9], "09"],
    ["dem", [10], "10"],
    ["dem", [1854], "1.854"],
    ["dem", [2.5], "2,5"],
    ["laMa", [2], "II"],
    ["laMa", [1994], "MCMXCIV"],
    ["laMa", [0], "0"],
    ["soThuTu", [0], 1],
    ["chuCai", [4], "đ"],
    ["chuCai", [7], "h"],
    ["chuCai", [23], "aa"],
    ["chuHoa", ["đoàn kiểm tra"], "ĐOÀN KIỂM TRA"],
    ["macDinh", ["", "-"], "-"],
    ["macDinh", [0, "-"], 0],
    ["bang", ["a", "a"], true],
    ["bang", ["ế", "e\u0302\u0301"], true],
    ["bang", [1, "1"], false],
    ["bang", [null, undefined], true],
    ["khac", ["a", "b"], true],
    ["lonHon", [2, 1], true],
    ["lonHon", ["b", "a"], false],
    ["va", [true, "x", 1], true],
    ["va", [true, []], false],
    ["hoac", [false, "", "x"], true],
    ["khong", [""], true],
  ])("TPL-5 %s %j prints %j", (name, args, expected) => {
    expect(print(name, ...args)).toBe(expected);
  });

  it.each<[string, unknown, string]>([
    ["cau", "Đã xong", "Đã xong."],
    ["cau", "Đã xong. ", "Đã xong."],
    ["cau", "Đã xong;", "Đã xong."],
    ["cau", "Vì sao?", "Vì sao?"],
    ["cau", "Nêu “đã xong.”", "Nêu “đã xong.”"],
    ["cau", "v.v.", "v.v."],
    ["cau", null, ""],
    ["cau", "chưa làm", "Chưa làm."],
    ["cau", "Hai việc:\n- niêm yết,\n- rà soát\n", "Hai việc: niêm yết; rà soát."],
    ["veCau", "Dòng một.\r\nDòng hai;", "Dòng một. Dòng hai"],
    ["veCau", "Đã xong.", "Đã xong"],
    ["veCau", "Đã xong;", "Đã xong"],
    ["veCau", "sổ, bảng, v.v.", "sổ, bảng, v.v."],
    ["veCau", " ", ""],
  ])("TPL-16 %s %j prints %j", (name, text, expected) => {
    expect(print(name, text)).toBe(expected);
  });

  it("TPL-5 numbers keep their value: read back, what is printed differs by half a hundredth at most", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const read = Number(formatNumber(value).replaceAll(".", "").replace(",", "."));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.0051);
      }),
    );
  });

  it("TPL-5 Roman numerals differ for different numbers", () => {
    const all = Array.from({ length: 3999 }, (_, index) => formatRoman(index + 1));
    expect(new Set(all).size).toBe(3999);
  });

  it("TPL-5 the list of helpers shows what each prints, and each example can be typed as it stands", () => {
    const described = describeHelpers(vocabulary);
    expect(described.map((helper) => helper.name)).toEqual(helpers.map((helper) => helper.name));
    for (const { name, call, prints } of described) {
      if (name === "hinh") continue;
      expect(renderText(call, {}, { ...contract, format: "html", name: "t" })).toEqual({ ok: true, value: prints });
    }
  });
});

describe("text templates", () => {
  function text(source: string, format: "html" | "markdown", data: object): string {
    const result = renderText(source, data, { ...contract, format, name: `template.${format}.hbs` });
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  }

  it("TPL-5 the same tags give the same words in every format", () => {
    const source =
      "{{#each tồn_tại as |t|}}{{t.title}} {{foundOn}} {{ngayDayDu phát_hiện_ngày}} {{count}} {{overdue}}\n{{/each}}";
    const data = { findings: [{ title: "Chậm", foundOn: "2023-05-09", count: 83.5, overdue: true }] };
    const expected = "Chậm 09/05/2023 ngày 09 tháng 5 năm 2023 83,5 có\n";
    expect([text(source, "html", data), text(source, "markdown", data)]).toEqual([expected, expected]);
  });

  it("TPL-4 HTML prints markup as text", () => {
    expect(text('<p title="{{title}}">', "html", { title: `"><script>'&\n` })).toBe(
      '<p title="&quot;&gt;&lt;script&gt;&#39;&amp;<br>">',
    );
  });

  it.each([
    ["a|b", "a\\|b"],
    ["# x", "\\# x"],
    ["- x", "\\- x"],
    ["-5", "-5"],
    ["---", "\\---"],
    ["=", "\\="],
    ["1. x", "1\\. x"],
    ["1.854", "1.854"],
    ["    x", "x"],
    ["*a* _b_ `c` [d](e) ~f~ \\", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~ \\\\"],
    ["<b> & x > y", "&lt;b&gt; &amp; x &gt; y"],
    ["a\r\n# b", "a<br>\\# b"],
    ["=HYPERLINK(1)", "\\=HYPERLINK(1)"],
    ["{{title}}", "{{title}}"],
  ])("TPL-4 Markdown prints %j as text", (title, expected) => {
    expect(text("{{title}}", "markdown", { title })).toBe(expected);
  });

  it("TPL-3 a problem names the line", () => {
    const result = renderText("a\n\nb {{title}} {{titel}}", {}, { ...contract, format: "markdown", name: "t.md.hbs" });
    expect(result).toEqual({
      ok: false,
      problem: {
        code: "template-unknown-field",
        params: {
          part: "t.md.hbs",
          paragraph: 3,
          text: "b {{title}} {{titel}}",
          tag: "{{titel}}",
          name: "titel",
          nearest: "title",
        },
      },
    });
  });

  it("TPL-3 data that carries functions, getters of prototypes or other shapes prints nothing of them", () => {
    class Sneaky {
      get title(): string {
        return "from the prototype";
      }
    }
    expect(text("[{{title}}]", "html", new Sneaky())).toBe("[]");
    expect(text("[{{title}}]", "html", { title: { toString: () => "x" } })).toBe("[]");
  });
});
