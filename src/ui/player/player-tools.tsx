import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { Popover } from '../kit/popover.tsx';
import { useText } from '../text/text.ts';
import type { PlayerMenuProps } from './player-menu.tsx';
import { PlayerMenu } from './player-parts.ts';

export interface PlayerToolsProps extends PlayerMenuProps {
  onFind(): void;
  onOutline(): void;
}

/** What ends the row of controls: what a narrow page has no other place for, and the menu of all the rest. */
export function PlayerTools({ onFind, onOutline, ...menu }: PlayerToolsProps) {
  const text = useText();
  return (
    <>
      <IconButton
        icon="text-search"
        label={text.opens.find}
        className="narrow-only"
        onClick={onFind}
      />
      <IconButton
        icon="list"
        label={text.outline.open}
        className="narrow-only control-outline"
        onClick={onOutline}
      />
      <Popover
        label={text.opens.more}
        className="icon-button control-more"
        button={<Icon name="ellipsis" size={20} />}
        onNear={PlayerMenu.prepare}
      >
        <PlayerMenu {...menu} />
      </Popover>
    </>
  );
}
