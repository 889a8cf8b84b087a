import { type ReactNode, useId } from 'react';
import { IconButton } from './icon-button.tsx';
import { Modal } from './modal.tsx';

interface DialogProps {
  title: string;
  closeLabel: string;
  className?: string;
  onClose(): void;
  children: ReactNode;
}

/** A dialog with its name and a way out on top. A sheet on a phone. */
export function Dialog(props: DialogProps) {
  const { title, closeLabel, className = '', onClose, children } = props;
  const titleId = useId();
  return (
    <Modal className={`dialog ${className}`} labelledBy={titleId} onClose={onClose}>
      <div className="dialog-body">
        <div className="mb-3 flex items-center justify-between gap-4">
          <h2 id={titleId} className="heading">
            {title}
          </h2>
          <IconButton icon="x" label={closeLabel} onClick={onClose} />
        </div>
        {children}
      </div>
    </Modal>
  );
}
