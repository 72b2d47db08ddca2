import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

/** How good or bad a state is; the word and the icon say it, the colour repeats it. */
export type Tone = "good" | "active" | "caution" | "bad" | "quiet";

interface StatusPillProps {
  tone: Tone;
  icon: IconName;
  children: ComponentChildren;
  title?: string | undefined;
}

/** A state in a word. */
export function StatusPill({ tone, icon, children, title }: StatusPillProps) {
  return (
    <span class={`pill ${tone}`} title={title}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
