import type { EpisodeFile } from '../../core/episode-file.ts';
import { originalsOf, type ViewChoice, viewKinds } from '../../core/views.ts';
import { Choice } from '../kit/choice.tsx';
import { usePreference } from '../services.ts';
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
      {originals.length > 1 && choice.kind !== 'translation' && (
        <Choice
          name={text.transcript.version}
          options={originals.map(({ id, kind }) => ({
            value: id,
            label: text.transcript.versions[kind],
          }))}
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
