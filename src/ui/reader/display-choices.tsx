import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import {
  originalsOf,
  translationsOf,
  type ViewChoice,
  viewKinds,
} from '../../core/reading/views.ts';
import { Choice } from '../kit/choice.tsx';
import { usePreference } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';

export interface DisplayChoicesProps {
  episode: EpisodeFile;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
}

/** How the text stands on the page: its language, its wording, its lines. What has no alternative is not offered. */
export function DisplayChoices({ episode, choice, onChoice }: DisplayChoicesProps) {
  const text = useAllText();
  const { display } = text;
  const [arrangement, setArrangement] = usePreference('arrangement');
  const kinds = viewKinds(episode);
  const originals = originalsOf(episode);
  const translations = translationsOf(episode);
  const isOneOriginalLanguage = new Set(originals.map(({ lang }) => lang)).size === 1;
  return (
    <div className="display-choices">
      {kinds.length > 1 && (
        <Choice
          name={display.view}
          options={kinds.map((kind) => ({ value: kind, label: display.views[kind] }))}
          value={choice.kind}
          onChange={(kind) => onChoice({ ...choice, kind })}
        />
      )}
      {translations.length > 1 && choice.translation !== null && choice.kind !== 'original' && (
        <Choice
          name={display.intoLanguage}
          options={optionsOf(translations, ({ lang }) => text.languageName(lang))}
          value={choice.translation}
          onChange={(translation) => onChoice({ ...choice, translation })}
        />
      )}
      {originals.length > 1 && choice.kind !== 'translation' && (
        <Choice
          name={display.version}
          options={optionsOf(originals, ({ kind, lang }) =>
            [display.versions[kind], isOneOriginalLanguage ? '' : text.languageName(lang)]
              .filter(Boolean)
              .join(', '),
          )}
          value={choice.original}
          onChange={(original) => onChoice({ ...choice, original })}
        />
      )}
      <Choice
        name={display.arrangement}
        options={(['paragraphs', 'lines'] as const).map((value) => ({
          value,
          label: display[value],
        }))}
        value={arrangement}
        onChange={setArrangement}
      />
    </div>
  );
}

/** Tracks by name; those of one name are numbered, so that each can be told and chosen. */
function optionsOf(tracks: readonly Track[], nameOf: (track: Track) => string) {
  const names = tracks.map(nameOf);
  return tracks.map(({ id }, index) => {
    const name = names[index] ?? id;
    const nth = names.slice(0, index + 1).filter((other) => other === name).length;
    return { value: id, label: nth === 1 ? name : `${name} ${nth}` };
  });
}
