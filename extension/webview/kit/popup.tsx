import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface PopupProps {
  /** What it belongs to: it stands below it, or above where there is more room. */
  anchor: RefObject<HTMLElement | null>;
  children: ComponentChildren;
  class?: string | undefined;
  onClose: () => void;
}

const fromEdge = 8;

/** What opens over the page at a control and closes when somebody points or scrolls elsewhere. */
export function Popup({ anchor, children, class: look = "", onClose }: PopupProps) {
  const popup = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = popup.current;
    if (element === null) return;
    element.showPopover();
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && (element.contains(target) || anchor.current?.contains(target))) return;
      onClose();
    };
    const follow = (event?: Event) => {
      if (event?.target instanceof Node && element.contains(event.target)) return;
      if (anchor.current !== null) place(element, anchor.current.getBoundingClientRect());
    };
    document.addEventListener("pointerdown", elsewhere, true);
    window.addEventListener("scroll", follow, true);
    window.addEventListener("resize", follow);
    return () => {
      document.removeEventListener("pointerdown", elsewhere, true);
      window.removeEventListener("scroll", follow, true);
      window.removeEventListener("resize", follow);
    };
  }, []);
  useLayoutEffect(() => {
    if (popup.current !== null && anchor.current !== null) place(popup.current, anchor.current.getBoundingClientRect());
  });
  return (
    <div ref={popup} class={`popup ${look}`} popover="manual">
      {children}
    </div>
  );
}

/** Below the anchor, or above it where there is more room; never past an edge of the window. */
function place(popup: HTMLElement, anchor: DOMRect): void {
  const { style } = popup;
  style.minWidth = `${Math.min(anchor.width, 480)}px`;
  style.maxHeight = "";
  const { width, height } = popup.getBoundingClientRect();
  const below = window.innerHeight - anchor.bottom - fromEdge;
  const above = anchor.top - fromEdge;
  const down = height <= below || below >= above;
  style.maxHeight = `${Math.max(80, down ? below : above)}px`;
  style.top = down ? `${anchor.bottom + 1}px` : `${Math.max(fromEdge, anchor.top - Math.min(height, above) - 1)}px`;
  style.left = `${Math.max(fromEdge, Math.min(anchor.left, window.innerWidth - width - fromEdge))}px`;
}
