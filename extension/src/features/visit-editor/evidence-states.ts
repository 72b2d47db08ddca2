import { stat } from "node:fs/promises";
import type { Evidence, Visit } from "@cchc/core/model/visit";
import { verifyEvidence } from "@cchc/store/evidence";
import { findExisting } from "@cchc/store/workspace-path";
import type { EvidenceStanding } from "../../protocol/visit-form.ts";

/**
 * How pieces of evidence stand on disk. What is missing or has another size is known at once; that the content is the
 * same is known once the file was read, and again when it changed.
 */
export class EvidenceStates {
  readonly #compared = new Map<string, EvidenceStanding>();

  /** How a piece stands, without reading its file; null while its content was not compared. */
  async standingOf(root: string, evidence: Evidence): Promise<EvidenceStanding> {
    const found = await this.#find(root, evidence);
    if (typeof found !== "object") return found;
    if (found.size !== evidence.bytes) return "changed";
    return this.#compared.get(found.key) ?? null;
  }

  /** Reads the files of a visit that were not compared yet. */
  async compare(root: string, visit: Visit): Promise<void> {
    for (const evidence of visit.evidence) {
      const found = await this.#find(root, evidence);
      if (typeof found !== "object" || found.size !== evidence.bytes || this.#compared.has(found.key)) continue;
      const [verified] = await verifyEvidence(root, { evidence: [evidence] });
      if (verified !== undefined) this.#compared.set(found.key, verified.state);
    }
  }

  async #find(
    root: string,
    { file, sha256 }: Evidence,
  ): Promise<"missing" | "outside" | { size: number; key: string }> {
    const path = await findExisting(root, file);
    if (!path.ok) return path.problem.code === "path-leaves-workspace" ? "outside" : "missing";
    try {
      const { size, mtimeMs } = await stat(path.value);
      return { size, key: `${path.value} ${sha256} ${size} ${mtimeMs}` };
    } catch {
      return "missing";
    }
  }
}
