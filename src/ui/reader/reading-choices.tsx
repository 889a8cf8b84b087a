import type { EpisodeFile, Track } from '../../core/contract/episode-file.ts';
import {
  originalsOf,
  translationsOf,
  type ViewChoice,
  viewKinds,
} from '../../core/reading/views.ts';
import { Choice } from '../kit/choice.tsx';
import { usePreference } from '../services/services.ts';
import { useText } from '../text/text.ts';

interface ReadingChoicesProps {
  episode: EpisodeFile;
  choice: ViewChoice;
  onChoice(choice: ViewChoice): void;
}

/** How the text stands on the page: its language, its version, its lines. What has no alternative is not offered. */
export function ReadingChoices({ episode, choice, onChoice }: ReadingChoicesProps) {
  const text = useText();
  const [arrangement, setArrangement] = usePreference('arrangement');
  const kinds = viewKinds(episode);
  const originals = originalsOf(episode);
  const translations = translationsOf(episode);
  const isOneOriginalLanguage = new Set(originals.map(({ lang }) => lang)).size === 1;
  return (
    <div className="reading-choices">
      {kinds.length > 1 && (
        <Choice
          name={text.transcript.view}
          options={kinds.map((kind) => ({ value: kind, label: text.transcript.views[kind] }))}
          value={choice.kind}
          onChange={(kind) => onChoice({ ...choice, kind })}
        />
      )}
      {translations.length > 1 && choice.translation !== null && choice.kind !== 'original' && (
        <Choice
          name={text.transcript.intoLanguage}
          options={optionsOf(translations, ({ lang }) => text.languageName(lang))}
          value={choice.translation}
          onChange={(translation) => onChoice({ ...choice, translation })}
        />
      )}
      {originals.length > 1 && choice.kind !== 'translation' && (
        <Choice
          name={text.transcript.version}
          options={optionsOf(originals, ({ kind, lang }) =>
            [text.transcript.versions[kind], isOneOriginalLanguage ? '' : text.languageName(lang)]
              .filter(Boolean)
              .join(', '),
          )}
          value={choice.original}
          onChange={(original) => onChoice({ ...choice, original })}
        />
      )}
      <Choice
        name={text.transcript.arrangement}
        options={(['paragraphs', 'lines'] as const).map((value) => ({
          value,
          label: text.transcript[value],
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
