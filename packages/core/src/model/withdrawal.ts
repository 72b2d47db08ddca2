import * as z from "zod";
import { calendarDaySchema } from "./calendar-day.ts";
import { looseObject } from "./loose-object.ts";

/** Why a document that was made by mistake counts nowhere any more; its file and its history stay (SPEC WITHDRAW-1). */
export const withdrawalSchema = looseObject({ on: calendarDaySchema, reason: z.string().min(1) });
export type Withdrawal = z.infer<typeof withdrawalSchema>;
