import type { EpisodeFile } from '../../core/contract/episode-file.ts';
import { inLanguage } from '../../core/contract/localized.ts';
import type { ViewChoice } from '../../core/reading/views.ts';
import { Icon } from '../kit/icon.tsx';
import { part } from '../kit/part.tsx';
import { Popover } from '../kit/popover.tsx';
import { useText } from '../text/text.ts';
import { Byline } from './byline.tsx';
import { PrintAddress } from './print-address.tsx';
import { type ReaderTab, ReaderTabs } from './reader-tabs.tsx';

interface ReaderHeaderProps {
  episode: EpisodeFile;
  tab: ReaderTab;
  onTab(tab: ReaderTab): void;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
  onCopy(): void;
  onFind(): void;
}

const DisplayChoices = part(async () => (await import('./display-choices.tsx')).DisplayChoices);
const ShareMenu = part(async () => (await import('./share-menu.tsx')).ShareMenu);

export function ReaderHeader(props: ReaderHeaderProps) {
  const text = useText();
  const { episode, tab, onTab, choice, onChoice, onCopy, onFind } = props;
  const title = inLanguage(episode.title, text.languages);
  return (
    <header className="reader-header">
      <h1 className="type-page" lang={title.lang} dir="auto">
        {title.text}
      </h1>
      <Byline episode={episode} />
      <PrintAddress />
      <div className="reader-tools">
        <ReaderTabs name={title.text} tab={tab} onTab={onTab} />
        {tab === 'transcript' && (
          <Popover
            label={text.opens.display}
            className="button opens"
            button={text.opens.display}
            onNear={DisplayChoices.prepare}
          >
            <DisplayChoices episode={episode} choice={choice} onChoice={onChoice} />
          </Popover>
        )}
        <Popover
          label={text.opens.share}
          className="button opens"
          button={text.opens.share}
          onNear={ShareMenu.prepare}
        >
          <ShareMenu choice={choice} onCopy={onCopy} />
        </Popover>
        <button type="button" className="button" title={text.opens.find} onClick={onFind}>
          <Icon name="text-search" size={16} />
          {text.opens.findShort}
        </button>
      </div>
    </header>
  );
}
