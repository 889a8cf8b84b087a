import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface IconButtonProps {
  icon: IconName;
  /** Its name, spoken and as a tooltip: there is no icon without one. */
  label: string;
  onClick(): void;
  className?: string;
  disabled?: boolean;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, onClick, className = '', disabled = false } = props;
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={20} strokeWidth={1.75} />
    </button>
  );
}
