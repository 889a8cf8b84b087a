import { Dialog } from '../kit/dialog.tsx';
import { usePreference } from '../services/services.ts';
import { useAllText } from '../text/all-text.ts';
import type { LaterStrings } from '../text/en-later.ts';
import { KEY_ROWS, type KeyRow } from './keys.ts';

/** What the keys are for, in the order of the list. */
const GROUPS: readonly [
  name: keyof LaterStrings['keyGroups'],
  labels: readonly (keyof LaterStrings['keys'])[],
][] = [
  [
    'play',
    ['playPause', 'repeatLine', 'slower', 'faster', 'louder', 'quieter', 'mute', 'fullScreen'],
  ],
  [
    'move',
    [
      'back5',
      'forward5',
      'back10',
      'forward10',
      'previousLine',
      'nextLine',
      'previousChapter',
      'nextChapter',
      'start',
      'end',
      'tenths',
    ],
  ],
  ['read', ['now', 'follow', 'nextView', 'nameTurn']],
  ['find', ['find', 'thisList']],
];

const DRAWN: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
};

export function KeysDialog({ onClose }: { onClose(): void }) {
  const text = useAllText();
  const [characterKeys] = usePreference('characterKeys');
  return (
    <Dialog title={text.keys.title} closeLabel={text.keys.close} onClose={onClose}>
      {!characterKeys && <p className="keys-off">{text.keys.charactersOff}</p>}
      <div className="keys-groups">
        {GROUPS.map(([name, labels]) => (
          <section key={name}>
            <h3 className="label">{text.keyGroups[name]}</h3>
            <dl className="keys-list">
              {labels.map((label) => (
                <div key={label}>
                  <dt>
                    <kbd>{drawn(KEY_ROWS.find((row) => row.label === label))}</kbd>
                  </dt>
                  <dd>{text.keys[label]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function drawn(row: KeyRow | undefined): string {
  if (row === undefined) return '';
  const { keys, ctrl } = row;
  const names = keys.map((key) => DRAWN[key] ?? key);
  const all = names.length > 2 ? `${names[0]}–${names.at(-1)}` : names.join(', ');
  return ctrl ? `Ctrl ${all}` : all;
}
