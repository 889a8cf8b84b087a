import { type ReactNode, useId, useState } from 'react';

interface PopoverProps {
  /** What it holds, as its name is said. */
  label: string;
  /** Of the button. */
  className: string;
  /** What the button shows. */
  button: ReactNode;
  /** Somebody is about to open it. */
  onNear(): void;
  /** Drawn while it is open. */
  children: ReactNode;
}

/** A button and what it opens beside itself: the browser's own popover, closed by Esc and by a press elsewhere. A sheet on a phone. */
export function Popover({ label, className, button, onNear, children }: PopoverProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        popoverTarget={id}
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover"
        data-open={isOpen || undefined}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && children}
      </div>
    </>
  );
}

/** Closes the popover that an element stands in: what was wanted of it is done. */
export function closePopover(element: Element): void {
  element.closest<HTMLElement>('[popover]')?.hidePopover();
}
