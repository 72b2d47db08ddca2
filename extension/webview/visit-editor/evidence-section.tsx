import { useEffect } from "preact/hooks";
import type { VisitFormView } from "../../src/protocol/visit-form.ts";
import { EvidenceZone } from "./evidence-zone.tsx";
import { texts } from "./texts.ts";
import { channel } from "./visit-channel.ts";

/** What proves something about the visit as a whole; evidence of findings stands with them. */
export function EvidenceSection({ view, readOnly }: { view: VisitFormView; readOnly: boolean }) {
  const all = [...view.evidence, ...view.findings.flatMap(({ evidence }) => evidence)];
  const uncompared = all.filter(({ standing }) => standing === null).length;
  useEffect(() => {
    if (uncompared > 0) void channel.send({ act: "evidence.verify" });
  }, [uncompared]);
  return (
    <section class="visit-evidence" aria-label={texts.evidence.ofVisit}>
      <EvidenceZone findingId={null} evidence={view.evidence} today={view.today} readOnly={readOnly} />
    </section>
  );
}
