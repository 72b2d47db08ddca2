import { legalBasis, type Piece, tags } from "./piece.ts";

/* What documents of a programme and of a ranking say alike. */

/** The laws on local government in force on the day of the document, one a line. */
export function lawBases(): Piece[] {
  return [
    tags("{{#each các_luật}}"),
    legalBasis("Căn cứ {{veCau căn_cứ}};"),
    tags("{{else}}"),
    legalBasis("Căn cứ [luật về tổ chức chính quyền địa phương có hiệu lực vào ngày ban hành];"),
    tags("{{/each}}"),
  ];
}

/** The Government's reform programme and the province's plans. */
export function reformBases({ areLast = false } = {}): Piece[] {
  return [...nationalProgramme(), ...planBases({ areLast })];
}

/** The Government's reform programme. */
export function nationalProgramme(): Piece[] {
  return [
    tags("{{#if chương_trình_tổng_thể}}"),
    legalBasis("Căn cứ {{chương_trình_tổng_thể}};"),
    tags("{{else}}"),
    legalBasis("Căn cứ [chương trình tổng thể cải cách hành chính nhà nước đang thực hiện];"),
    tags("{{/if}}"),
  ];
}

/**
 * The province's plans, and after them what the Party's documents say, which is carried out and no legal basis. The last
 * basis of all ends in a full stop.
 */
export function planBases({ areLast = false } = {}): Piece[] {
  return [
    tags("{{#each các_kế_hoạch}}"),
    legalBasis(
      `{{#if văn_bản_đảng}}Thực hiện{{else}}Căn cứ{{/if}} {{veCau căn_cứ_kế_hoạch}}${areLast ? "{{#if @last}}.{{else}};{{/if}}" : ";"}`,
    ),
    tags("{{else}}"),
    legalBasis(
      `Căn cứ [kế hoạch cải cách hành chính của {{loại_đơn_vị_cấp_tỉnh}}: tên, số, ngày ban hành]${areLast ? "." : ";"}`,
    ),
    tags("{{/each}}"),
  ];
}

/** The office that decides: the committee's chairman where its number says so, else who signs for the settings' issuer. */
export const authority =
  '{{#if cấp_trên_ban_hành}}CHỦ TỊCH {{cơ_quan_ban_hành}}{{else}}{{macDinh chức_vụ_ký "[CHỨC VỤ NGƯỜI ĐỨNG ĐẦU]"}} {{macDinh cơ_quan_ban_hành "[TÊN CƠ QUAN BAN HÀNH]"}}{{/if}}';

/** What stands above the name where settings say no signature. */
export const authoritySignature = "{{#if cấp_trên_ban_hành}}CHỦ TỊCH{{else}}[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]{{/if}}";

/** At whose proposal a decision is made: its last basis, ended by a full stop. */
export function proposalBasis(): Piece {
  return legalBasis(
    "Theo đề nghị của {{#if cấp_trên_ban_hành}}Giám đốc Sở Nội vụ tại Tờ trình số [số, ký hiệu và ngày của Tờ trình]{{else}}[chức vụ người đề nghị]{{/if}}.",
  );
}
