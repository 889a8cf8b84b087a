import { MenuRow } from '../kit/menu-row.tsx';
import { useSession, useSessionState } from '../session/session-context.ts';
import { useSteering, useSteeringState } from '../session/use-steering.ts';
import { useAllText } from '../text/all-text.ts';

export interface PlayerMenuProps {
  /** What is attached goes by this name; null for nothing. */
  attached: string | null;
  onAttach(): void;
  onCorrect(): void;
  onKeys(): void;
}

/** What is wanted of playback now and then, and what mends it. */
export function PlayerMenu({ attached, onAttach, onCorrect, onKeys }: PlayerMenuProps) {
  const text = useAllText();
  return (
    <div className="menu">
      <LineByLine />
      <MenuRow name={text.opens.attach} onPress={onAttach} />
      {attached !== null && <p className="menu-note">{text.attach.attached(attached)}</p>}
      <MenuRow name={text.opens.corrections} onPress={onCorrect} />
      <MenuRow name={text.opens.keys} shortcut="?" onPress={onKeys} />
    </div>
  );
}

/** Only this line, only this chapter, line after line. */
function LineByLine() {
  const { steering: words } = useAllText();
  const { episode } = useSession();
  const steering = useSteering();
  const repeats = useSteeringState((state) => state.repeats, null);
  const pausesAtLines = useSteeringState((state) => state.pausesAtLines, false);
  const inChapter = useSessionState((state) => state.activeChapter !== -1);
  if (steering === null) return null;
  return (
    <>
      <MenuRow
        name={words.repeatLine}
        shortcut="r"
        isOn={repeats === 'line'}
        onPress={() => steering.toggleLine()}
      />
      <MenuRow
        name={words.pauseAtLines}
        isOn={pausesAtLines}
        onPress={() => steering.setPausesAtLines(!pausesAtLines)}
      />
      {episode.chapters.length > 0 && (
        <MenuRow
          name={words.onlyChapter}
          isOn={repeats === 'chapter'}
          disabled={!inChapter && repeats !== 'chapter'}
          onPress={() => steering.toggleChapter()}
        />
      )}
      <hr />
    </>
  );
}
