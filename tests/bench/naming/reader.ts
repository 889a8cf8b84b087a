/**
 * Plays the presses of a sensible reader in `pachocki`, and counts each. They take the name that the text proposes, open the
 * guesses, and say of each what they read: a part in which one person speaks is named, a part in which somebody else goes on
 * is named from the line where that is.
 */
import { type At, compareAt } from '../../../src/core/contract/at.ts';
import type { CorrectionsFile } from '../../../src/core/contract/corrections-file.ts';
import type { EpisodeFile, Track } from '../../../src/core/contract/episode-file.ts';
import { applyCorrections } from '../../../src/corrections/apply-corrections.ts';
import { noCorrections } from '../../../src/corrections/edit-corrections.ts';
import { guessesIn } from '../../../src/corrections/naming/guesses.ts';
import { hintsIn } from '../../../src/corrections/naming/hints.ts';
import { type Naming, partnerOf, withNaming } from '../../../src/corrections/naming/naming.ts';
import { type Shares, sharesOf, type TrueWord } from './truth.ts';

/** To press a line, ask (`n`), and press a name. */
const PRESSES_OF_A_LINE = 3;
/** Share of its words that one person must say for a part to be theirs. */
const LEAST_SHARE = 0.97;

export interface Reading extends Shares {
  presses: number;
}

/** After each press, the first of them first. */
export function readAndName(
  published: EpisodeFile,
  truth: readonly TrueWord[],
  mostPresses: number,
): Reading[] {
  const readings: Reading[] = [];
  let file = noCorrections(published.id);
  let shown = published;
  const press = (count: number, change: CorrectionsFile = file) => {
    if (readings.length + count > mostPresses) return false;
    const before = sharesOf(shown, baseOf(shown), truth);
    for (let n = 1; n < count; n += 1) readings.push({ presses: readings.length + 1, ...before });
    if (change !== file) shown = applyCorrections(published, change).episode;
    file = change;
    readings.push({ presses: readings.length + 1, ...sharesOf(shown, baseOf(shown), truth) });
    return true;
  };
  const name = (naming: Omit<Naming, 'track'>) =>
    withNaming(file, published, shown, { track: baseOf(shown).id, ...naming });

  const [hint] = hintsIn(published, baseOf(published));
  if (hint === undefined) throw new Error('The text proposes nobody.');
  const { at, person } = hint;
  press(
    1,
    name({
      at,
      person,
      onward: [person, partnerOf(published, baseOf(published), hint.turn, person)],
    }),
  );
  press(1);
  const passed = new Set<string>();
  for (;;) {
    const part = guessesIn(baseOf(shown)).find((one) => !passed.has(String(one.at)));
    if (part === undefined) break;
    const said = truth.filter(
      (word) =>
        word.says !== null && compareAt(word.at, part.at) >= 0 && compareAt(word.at, part.end) < 0,
    );
    const who = said[0]?.says;
    const other = said.find(({ says }) => says !== who);
    const isWhole = said.filter(({ says }) => says === who).length >= LEAST_SHARE * said.length;
    let goesOn: boolean;
    if (who == null) {
      passed.add(String(part.at));
      goesOn = press(1);
    } else if (isWhole || other === undefined)
      goesOn = press(1, name({ at: part.at, person: who, onward: null }));
    else {
      const from = nextLine(other.at);
      const rest = said.filter((word) => compareAt(word.at, from) >= 0);
      if (rest.length === 0 || rest.some(({ says }) => says !== other.says)) {
        passed.add(String(part.at));
        goesOn = press(1);
      } else
        goesOn = press(PRESSES_OF_A_LINE, name({ at: from, person: other.says, onward: null }));
    }
    if (!goesOn) break;
  }
  // What is begun within the presses and not ended changes nothing.
  while (readings.length < mostPresses) press(1);
  return readings;
}

/** Every other turn is the other's, from the turn that the text proposes on: what a press would do without all else. */
export function alternate(published: EpisodeFile, truth: readonly TrueWord[]): Shares {
  const base = baseOf(published);
  const [hint] = hintsIn(published, base);
  const first = published.people.findIndex(({ name }) => name === hint?.person);
  const from = hint?.turn ?? 0;
  const turns = base.turns.map((turn, index) =>
    index < from
      ? turn
      : { at: turn.at, person: (index - from) % 2 === 0 ? first : 1 - first, guess: true as const },
  );
  return sharesOf(published, { ...base, turns }, truth);
}

function nextLine(at: At): At {
  return at[1] === 0 ? at : [at[0] + 1, 0];
}

function baseOf({ tracks }: EpisodeFile): Track {
  return tracks[0] as Track;
}
