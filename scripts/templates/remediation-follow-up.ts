import { annexHead, inventedNote } from "./official.ts";
import { caption, note, table, tags } from "./piece.ts";
import type { Template } from "./template-files.ts";

const byNumbers = (heading: string, value: string, width: number) =>
  [
    { width, heading, value },
    { width: 20, heading: "Tổng số", value: "{{so số_liệu_tồn_tại.tổng_số}}", total: "{{so tổng_hợp.tổng_số}}" },
    {
      width: 26,
      heading: "Đã khắc phục",
      value: "{{so số_liệu_tồn_tại.đã_giải_quyết}}",
      total: "{{so tổng_hợp.đã_giải_quyết}}",
    },
    {
      width: 26,
      heading: "Tỷ lệ đã khắc phục",
      value: "{{#if số_liệu_tồn_tại.tổng_số}}{{phanTram số_liệu_tồn_tại.tỷ_lệ_giải_quyết}}{{else}}-{{/if}}",
      total: "{{phanTram tổng_hợp.tỷ_lệ_giải_quyết}}",
    },
    { width: 24, heading: "Đã chuyển", value: "{{so số_liệu_tồn_tại.đã_chuyển}}", total: "{{so tổng_hợp.đã_chuyển}}" },
    {
      width: 26,
      heading: "Chưa khắc phục xong",
      value: "{{so số_liệu_tồn_tại.chưa_xong}}",
      total: "{{so tổng_hợp.chưa_xong}}",
    },
    {
      width: 26,
      heading: "Trong đó: quá hạn",
      value: "{{so số_liệu_tồn_tại.quá_hạn}}",
      total: "{{so tổng_hợp.quá_hạn}}",
    },
    {
      width: 26,
      heading: "Trong đó: chờ xác nhận",
      value: "{{so số_liệu_tồn_tại.chờ_xác_nhận}}",
      total: "{{so tổng_hợp.chờ_xác_nhận}}",
    },
  ].map((column, index) => (index === 0 ? { ...column, total: "Tổng cộng" } : { ...column, align: "right" as const }));

/** Every finding with who answers for it, until when and how it stands: an annex that lies, a table a visit. */
export const remediationFollowUp: Template = {
  id: "remediation-follow-up",
  title: "Bảng theo dõi khắc phục tồn tại sau kiểm tra",
  data: "remediation",
  typeCode: "BC",
  numbered: false,
  sample: { period: "2021-01-01..2023-09-30" },
  sections: [
    {
      lying: true,
      pieces: [
        annexHead(
          null,
          "BẢNG THEO DÕI KHẮC PHỤC TỒN TẠI, HẠN CHẾ SAU KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
          "Báo cáo",
          {
            lying: true,
          },
        ),
        note(
          "{{#if năm}}Các lượt kiểm tra của năm {{năm}} (từ {{ngay từ_ngày}} đến {{ngay đến_ngày}}){{else}}{{#if từ_ngày}}Các lượt kiểm tra từ {{ngay từ_ngày}} đến {{ngay đến_ngày}}{{else}}Tất cả các lượt kiểm tra{{/if}}{{/if}}: {{dem số_lượt}} lượt tại {{dem số_đơn_vị}} đơn vị. Số liệu tính đến {{ngayDayDu tính_đến_ngày}}.",
        ),
        inventedNote(),
        tags("{{#if tổng_hợp.tổng_số}}"),
        caption("1. Tổng hợp theo cấp"),
        table(byNumbers("Cấp", "{{tên_cấp}}", 78), { open: "{{#each các_cấp}}", close: "{{/each}}" }, { short: true }),
        caption("2. Tổng hợp theo nội dung kiểm tra"),
        table(
          byNumbers("Nội dung", "{{tên_lĩnh_vực}}", 78),
          { open: "{{#each các_lĩnh_vực}}", close: "{{/each}}" },
          { short: true },
        ),
        caption("3. Chi tiết theo lượt kiểm tra"),
        tags("{{#each lượt_kiểm_tra}}"),
        caption(
          "Lượt {{số}}: {{tên_đơn_vị}}{{#if ngày_kiểm_tra}}, kiểm tra ngày {{ngay ngày_kiểm_tra}}{{/if}}{{#if thông_báo_kết_luận}} (Thông báo kết luận số {{thông_báo_kết_luận}}{{#if ngày_thông_báo_kết_luận}} ngày {{ngay ngày_thông_báo_kết_luận}}{{/if}}){{/if}} - {{dem đếm_tồn_tại.tổng_số}} tồn tại, {{#if đếm_tồn_tại.còn_mở}}{{dem đếm_tồn_tại.còn_mở}} chưa khắc phục xong{{#if đếm_tồn_tại.quá_hạn}}, {{dem đếm_tồn_tại.quá_hạn}} quá hạn{{/if}}{{else}}đã khắc phục xong{{/if}}",
        ),
        table(
          [
            { width: 9, heading: "TT", value: "{{soThuTu @index}}", align: "centre" },
            { width: 55, heading: "Tồn tại, hạn chế", value: "{{veCau tiêu_đề}}" },
            { width: 31, heading: "Nội dung", value: "{{tên_lĩnh_vực}}" },
            {
              width: 36,
              heading: "Đơn vị, người chịu trách nhiệm",
              value: "{{đơn_vị_chịu_trách_nhiệm}}{{#if người_chịu_trách_nhiệm}} ({{người_chịu_trách_nhiệm}}){{/if}}",
            },
            {
              width: 21,
              heading: "Thời hạn ban đầu",
              value: "{{#if hạn_ban_đầu}}{{ngay hạn_ban_đầu}}{{else}}chưa có{{/if}}",
              align: "centre",
            },
            {
              width: 21,
              heading: "Thời hạn hiện nay",
              value: "{{#if hạn}}{{ngay hạn}}{{else}}chưa có{{/if}}",
              align: "centre",
            },
            {
              width: 21,
              heading: "Ngày báo cáo",
              value: "{{#if ngày_báo_cáo}}{{ngay ngày_báo_cáo}}{{else}}-{{/if}}",
              align: "centre",
            },
            {
              width: 27,
              heading: "Tình trạng",
              value:
                "{{tên_trạng_thái}}{{#if quá_hạn}}; QUÁ HẠN {{so số_ngày_trễ}} ngày{{else}}{{#if số_ngày_trễ}}; trễ hạn {{so số_ngày_trễ}} ngày{{/if}}{{/if}}",
            },
            { width: 31, heading: "Ghi chú", value: "{{ghi_chú}}" },
          ],
          { open: "{{#each tồn_tại}}", close: "{{/each}}" },
        ),
        tags("{{/each}}", "{{else}}"),
        caption("Không có tồn tại, hạn chế nào."),
        tags("{{/if}}"),
      ],
    },
  ],
};
