import type { Attachment } from "svelte/attachments";

const WAIT_MS = 450;
const GAP_PX = 8;

let bubble: HTMLElement | undefined;
let owner: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function theBubble(): HTMLElement {
  if (!bubble) {
    bubble = document.createElement("div");
    bubble.className = "tooltip";
    bubble.popover = "manual";
    // The label of the control says the same; it is not read twice.
    bubble.ariaHidden = "true";
    document.body.append(bubble);
  }
  return bubble;
}

function show(over: Element, text: string) {
  const tip = theBubble();
  owner = over;
  tip.textContent = text;
  tip.showPopover();
  const place = over.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const below = place.bottom + GAP_PX;
  const top = below + height > innerHeight ? place.top - GAP_PX - height : below;
  const left = Math.min(Math.max(place.left + place.width / 2 - width / 2, GAP_PX), innerWidth - width - GAP_PX);
  tip.style.top = `${Math.max(top, GAP_PX)}px`;
  tip.style.left = `${left}px`;
}

function hide(over: Element) {
  clearTimeout(timer);
  if (owner === over) {
    bubble?.hidePopover();
    owner = undefined;
  }
}

/** Shows a text beside an element while the pointer rests on it or the keyboard is at it. Esc hides it. */
export function tooltip(text: string | undefined): Attachment<HTMLElement> {
  return (element) => {
    if (!text) return;
    const enter = () => {
      clearTimeout(timer);
      timer = setTimeout(() => show(element, text), WAIT_MS);
    };
    // A menu or a sheet that opens or closes moves the focus meanwhile; nothing else may open before it has.
    const focus = () => {
      clearTimeout(timer);
      timer = setTimeout(() => element.matches(":focus-visible") && show(element, text));
    };
    const leave = () => hide(element);
    const key = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide(element);
    };
    const listeners = { pointerenter: enter, focus, pointerleave: leave, blur: leave, pointerdown: leave };
    for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener);
    element.addEventListener("keydown", key);
    return () => {
      hide(element);
      for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name, listener);
      element.removeEventListener("keydown", key);
    };
  };
}
