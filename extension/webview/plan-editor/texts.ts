import { planForm as enForm } from "@cchc/messages/en/extension/plan-form";
import { labels as enLabels } from "@cchc/messages/en/labels";
import { tasks as enTasks } from "@cchc/messages/en/tasks";
import { planForm as viForm } from "@cchc/messages/vi/extension/plan-form";
import { labels as viLabels } from "@cchc/messages/vi/labels";
import { tasks as viTasks } from "@cchc/messages/vi/tasks";
import { inLanguage } from "../kit/texts.ts";

/** What the form of a plan says. */
export const texts: typeof viForm = inLanguage(viForm, enForm);

/** What codes are called. */
export const labels: typeof viLabels = inLanguage(viLabels, enLabels);

/** What is said of tasks everywhere. */
export const taskTexts: typeof viTasks = inLanguage(viTasks, enTasks);
