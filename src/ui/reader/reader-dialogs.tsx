import type { ViewChoice } from '../../core/reading/views.ts';
import { CopyDialog } from '../copy/copy-dialog.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Outline } from '../outline/outline.tsx';
import { SkipCard } from '../outline/skip-card.tsx';
import { AttachDialog } from '../player/attach-dialog.tsx';
import { PlayerMenu } from '../player/player-menu.tsx';
import { useAllText } from '../text/all-text.ts';
import { KeysDialog } from './keys-dialog.tsx';
import type { ChosenMedia } from './use-media-source.ts';

export type ReaderDialog = 'attach' | 'copy' | 'keys' | 'outline';

interface ReaderDialogsProps {
  open: ReaderDialog;
  onOpen(dialog: ReaderDialog): void;
  onClose(): void;
  media: ChosenMedia;
  choice: ViewChoice;
  onCorrect(): void;
}

/** The one dialog that is open. On a narrow page the outline is one of them. */
export function ReaderDialogs(props: ReaderDialogsProps) {
  const text = useAllText();
  const { open, onOpen, onClose: close, media, choice, onCorrect } = props;
  switch (open) {
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'copy':
      return <CopyDialog choice={choice} onClose={close} />;
    case 'attach':
      return (
        <AttachDialog
          attached={media.attached}
          onMedia={(chosen) => {
            media.attachMedia(chosen);
            close();
          }}
          onFile={(file) => {
            media.attachFile(file);
            close();
          }}
          onRemove={() => {
            media.remove();
            close();
          }}
          onClose={close}
        />
      );
    case 'outline':
      return (
        <Dialog title={text.outline.title} closeLabel={text.closeOutline} onClose={close}>
          <SkipCard />
          <Outline onChosen={close} />
          <PlayerMenu
            attached={media.attached}
            onAttach={() => onOpen('attach')}
            onCorrect={() => {
              onCorrect();
              close();
            }}
            onKeys={() => onOpen('keys')}
          />
        </Dialog>
      );
  }
}
