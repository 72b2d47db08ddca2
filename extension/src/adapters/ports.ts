import { type CalendarDay, parseDay } from "@cchc/core/day";
import { resolveActor } from "@cchc/store/actor";
import { instantOn, todayInVietnam } from "@cchc/store/clock";
import { type ChangePorts, newRandomId } from "@cchc/store/ports";
import { workspace } from "vscode";

/** Today for every view and change: `CCHC_TODAY` of the environment (tests, demonstrations), else the day in Vietnam. */
export function today(): CalendarDay {
  const fixed = process.env.CCHC_TODAY;
  return (fixed === undefined ? undefined : parseDay(fixed)) ?? todayInVietnam();
}

/** Clock, actor and ids of a change in the workspace at `root`. Who acts is found out when it is asked: it may start git. */
export function changePorts(root: string): ChangePorts {
  const day = today();
  return {
    today: day,
    now: instantOn(day),
    get actor() {
      return actorOf(root);
    },
    newId: newRandomId,
  };
}

const known = new Map<string, string>();

/** Who acts: the setting, `CCHC_ACTOR`, git's user.email, the account. Git is asked once for each folder. */
function actorOf(root: string): string {
  const asked = workspace.getConfiguration("cchc").get<string>("actor")?.trim();
  if (asked !== undefined && asked !== "") return asked;
  const actor = known.get(root) ?? resolveActor(process.env.CCHC_ACTOR, root);
  known.set(root, actor);
  return actor;
}
