import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface EmptyStateProps {
  icon: IconName;
  title: string;
  /** What it means and what to do. */
  children?: ComponentChildren | undefined;
  actions?: ComponentChildren | undefined;
}

/** Where something will stand, and how it comes there. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && <div class="toolbar">{actions}</div>}
    </div>
  );
}
