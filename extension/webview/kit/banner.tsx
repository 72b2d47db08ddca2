import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface BannerProps {
  tone: "active" | "caution" | "bad" | "good";
  children: ComponentChildren;
  actions?: ComponentChildren | undefined;
}

/** What concerns the whole document; trouble with one field stands at the field. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div class={`banner ${tone}`} role={tone === "bad" ? "alert" : "status"}>
      <Icon name={tone === "bad" ? "error" : tone === "caution" ? "alert" : tone === "good" ? "done" : "info"} />
      <div class="banner-text">{children}</div>
      {actions !== undefined && <div class="banner-actions">{actions}</div>}
    </div>
  );
}
