import { useEffect, useRef, useState } from "preact/hooks";
import { IconButton } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";
import { Popup } from "./popup.tsx";
import { kitTexts } from "./texts.ts";

export interface MenuItem {
  label: string;
  icon?: IconName | undefined;
  /** The key that does the same. */
  key?: string | undefined;
  disabled?: boolean | undefined;
  onSelect: () => void;
}

interface MenuButtonProps {
  items: readonly (MenuItem | "separator")[];
  label?: string | undefined;
  icon?: IconName | undefined;
  disabled?: boolean | undefined;
}

/** A button that opens a menu: arrow keys move, Enter does, Escape closes and goes back to the button. */
export function MenuButton({ items, label = kitTexts.moreActions, icon = "more", disabled }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <IconButton
        buttonRef={button}
        icon={icon}
        label={label}
        haspopup="menu"
        expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Popup anchor={button} onClose={() => setOpen(false)}>
          <Menu items={items} label={label} onClose={close} />
        </Popup>
      )}
    </>
  );
}

function Menu({ items, label, onClose }: { items: MenuButtonProps["items"]; label: string; onClose: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => [
    ...(list.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]:not(:disabled)') ?? []),
  ];
  useEffect(() => buttons()[0]?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const at = all.findIndex((button) => button.matches(":focus"));
    switch (event.key) {
      case "ArrowDown":
        all[(at + 1) % all.length]?.focus();
        break;
      case "ArrowUp":
        all.at(at <= 0 ? -1 : at - 1)?.focus();
        break;
      case "Home":
        all[0]?.focus();
        break;
      case "End":
        all.at(-1)?.focus();
        break;
      case "Escape":
      case "Tab":
        onClose();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {items.map((item, index) =>
        item === "separator" ? (
          <hr key={`line ${index}`} />
        ) : (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            disabled={item.disabled}
            onClick={() => {
              onClose();
              item.onSelect();
            }}
          >
            {item.icon !== undefined && <Icon name={item.icon} />}
            <span>{item.label}</span>
            {item.key !== undefined && <span class="key">{item.key}</span>}
          </button>
        ),
      )}
    </div>
  );
}
