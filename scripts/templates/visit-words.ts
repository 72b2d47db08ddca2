/*
 * Turns of phrase that the documents of one visit share. `@root` keeps them right inside of loops.
 */

/** The inspected body: `Ủy ban nhân dân thành phố Vị Thanh`. */
export const inspected = "{{@root.cơ_quan_được_kiểm_tra}}";

/** Who issues the document, in the middle of a sentence. */
export const issuer = '{{macDinh @root.tên_cơ_quan_ban_hành "[cơ quan ban hành]"}}';

/** What the visit is made for: the programme and the decision that set up the team, as far as they are known. */
export const mandate =
  "{{#if kế_hoạch_kiểm_tra}}{{veCau kế_hoạch_kiểm_tra.tên_kế_hoạch_kiểm_tra}}{{#if kế_hoạch_kiểm_tra.văn_bản_kế_hoạch}} ({{kế_hoạch_kiểm_tra.văn_bản_kế_hoạch}}){{/if}}{{#if các_văn_bản.quyết_định}} và {{các_văn_bản.quyết_định}} thành lập Đoàn kiểm tra{{/if}}{{else}}nhiệm vụ được giao{{/if}}";

/** A member of the team: name, office, role. */
export const teamMember =
  "- Ông (bà) {{họ_tên}}{{#if chức_vụ_đơn_vị}}, {{veCau chức_vụ_đơn_vị}}{{/if}} - {{tên_vai_trò}}{{#if @last}}.{{else}};{{/if}}";

/** What else the visit looks at beside reform: `công vụ; dân vận`. */
export const themes = "{{#each nội_dung_khác}}{{veCau this}}{{#unless @last}}; {{/unless}}{{/each}}";

/** What the visit does: it inspects, or looks after what an earlier one found. */
export const inspects = "{{#if @root.là_phúc_tra}}phúc tra{{else}}kiểm tra{{/if}}";

/** An earlier finding, inside of a loop: its title, and which visit told of it. */
const earlierFinding =
  "tồn tại số {{số_hiệu_tồn_tại}} “{{veCau tiêu_đề}}”{{#if theo_thông_báo}} (đã nêu tại {{theo_thông_báo}}){{/if}}";
const ended = "{{#if @last}}.{{else}};{{/if}}";

/** What the unit has remedied of earlier findings, and what it still owes, each an item of a list. */
export const remediedFinding = `- Đã khắc phục: ${earlierFinding}${ended}`;
export const owedFinding = `- Chưa khắc phục xong: ${earlierFinding}; {{#if hạn}}thời hạn {{ngay hạn}}{{#if quá_hạn}}, quá hạn {{so số_ngày_trễ}} ngày{{/if}}{{else}}chưa có thời hạn{{/if}}${ended}`;
