import { subjectRequest } from "@cchc/publishing/subject-request";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { chooseTemplate } from "../documents/choose-template.ts";
import { issueWish } from "../documents/issue-document.ts";

/** Issues the conclusion notice of a visit: its day and number are offered, and the Word file is written. */
export async function issueConclusion(services: Services, session: Session, visit: string): Promise<void> {
  const { chosen } = await chooseTemplate(services, session, { id: "conclusion-notice" });
  const { today } = session.ports();
  const nothingToAsk = () => Promise.reject(new Error("the visit is known"));
  const request = await subjectRequest(
    session.workspace,
    chosen,
    { visit },
    { today, asOf: today, asOfGiven: false },
    { year: nothingToAsk, progress: nothingToAsk, record: nothingToAsk },
  );
  await issueWish(services, session, { chosen, request }, "docx");
}
