import { closePopover } from './popover.tsx';

interface MenuRowProps {
  name: string;
  /** The key that does the same. */
  shortcut?: string;
  /** Where it switches something on and off: whether that is on. */
  isOn?: boolean;
  disabled?: boolean;
  onPress(): void;
}

/** A row of a menu that is opened by a press, and closed by what it does. */
export function MenuRow({ name, shortcut, isOn, disabled, onPress }: MenuRowProps) {
  return (
    <button
      type="button"
      className="menu-row"
      aria-pressed={isOn}
      disabled={disabled}
      onClick={({ currentTarget }) => {
        closePopover(currentTarget);
        onPress();
      }}
    >
      {name}
      {shortcut !== undefined && (
        <span className="menu-key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}
