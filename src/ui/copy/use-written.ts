import { inLanguage } from '../../core/contract/localized.ts';
import type { View } from '../../core/reading/reading.ts';
import type { ViewChoice } from '../../core/reading/views.ts';
import { exportFileName } from '../../formats/writers/file-name.ts';
import { leftOut } from '../../formats/writers/left-out.ts';
import { writerOf } from '../../formats/writers/writers.ts';
import { saveFile } from '../kit/save-file.ts';
import { useAllText } from '../text/all-text.ts';
import type { Wanted } from './format-choices.tsx';
import { usePage } from './use-page.ts';

/** What is `shown` as the file that is `wanted`: how it is written, what of it, and what the format leaves out. */
export function useWritten(shown: View, wanted: Wanted, choice: ViewChoice) {
  const text = useAllText();
  const page = usePage(shown, choice, wanted.times);
  const writer = writerOf(wanted.format);
  const view = writer.texts === 'leading' ? ledBy(shown, wanted.trackId) : shown;
  const write = () => writer.write(view, { words: wanted.words, page });
  return {
    writer,
    view,
    missing: leftOut(writer, view).map((part) => text.copy.parts[part]),
    write,
    save() {
      const title = inLanguage(view.episode.title, text.languages).text;
      saveFile(exportFileName(title, view.primary, writer), write(), writer.mediaType);
    },
  };
}

/** One of the shown texts on its own: the one that leads unless it is the other's id. */
function ledBy({ episode, primary, other }: View, trackId: string): View {
  return { episode, primary: other?.id === trackId ? other : primary, other: null };
}
