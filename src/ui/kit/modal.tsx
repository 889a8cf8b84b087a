import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface ModalProps {
  className: string;
  label?: string;
  labelledBy?: string;
  onClose(): void;
  children: ReactNode;
}

/** The browser's own modal dialog: focus, Esc and the backdrop are its business. */
export function Modal({ className, label, labelledBy, onClose, children }: ModalProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // Closed before it is taken out: only then does the browser give the focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop; Esc is the dialog's own
    <dialog
      ref={ref}
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
