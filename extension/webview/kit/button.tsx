import type { ComponentChildren, Ref } from "preact";
import { Icon, type IconName } from "./icon.tsx";

interface ButtonProps {
  children: ComponentChildren;
  onClick?: ((event: MouseEvent) => void) | undefined;
  icon?: IconName | undefined;
  /** The one thing to do here; everything else is plain, or a link among text. */
  look?: "primary" | "plain" | "link" | undefined;
  disabled?: boolean | undefined;
  submits?: boolean | undefined;
  /** Whether what it opens is open. */
  expanded?: boolean | undefined;
  /** The id of what it is about, where several buttons of a page say the same. */
  about?: string | undefined;
}

export function Button({ children, onClick, icon, look = "plain", disabled, submits, expanded, about }: ButtonProps) {
  return (
    <button
      type={submits ? "submit" : "button"}
      class={`button ${look}`}
      aria-expanded={expanded}
      aria-describedby={about}
      disabled={disabled}
      onClick={onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  /** What it does, for screen readers and as the tooltip. */
  label: string;
  onClick?: ((event: MouseEvent) => void) | undefined;
  disabled?: boolean | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  /** Whether Tab stops here; a button that a key of its field does as well need not. */
  tabStop?: boolean | undefined;
  class?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
  haspopup?: "menu" | "dialog" | undefined;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, onClick, disabled, pressed, expanded, tabStop = true, buttonRef, haspopup } = props;
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={`icon-button ${props.class ?? ""}`}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-haspopup={haspopup}
      tabIndex={tabStop ? 0 : -1}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
