/**
 * Which of two people says what, told from where the text marks a change of speaker and from the little words that each of
 * them says more often than the other (“right?”, “obviously”, “I feel like”). Nothing is known of any language or person:
 * the words are learnt from the turns that somebody named, and from the guesses themselves, again and again. Plain
 * alternation is right for half of the words of captions, which miss changes and mark some that are none.
 */

/** A run of words in which nobody else begins to speak. */
export interface Utterance {
  /** Words as numbers, from 0. */
  words: readonly number[];
  /** What stands before it. */
  after: 'turn' | 'question' | 'sentence' | 'line';
  /** Which of the two was said to speak; `other` for somebody else. Null: to be guessed. */
  sure: 0 | 1 | 'other' | null;
}

export interface Voices {
  /** Which of the two, an utterance each. */
  voice: Uint8Array;
  /** How likely it is the other one: 0 to 0.5. */
  doubt: Float64Array;
}

/** How likely somebody else goes on, by what stands before. */
const CHANGES: Record<Utterance['after'], number> = {
  turn: 0.95,
  question: 0.12,
  sentence: 0.03,
  line: 0.006,
};
/** The text is read with one of these at a mark, then as it is: of several readings the one that parts the voices best is taken. */
const FIRST_READINGS: readonly FirstReading[] = [
  { at: 0.6, heeds: 'first' },
  { at: 0.75, heeds: 'first' },
  { at: 0.75, heeds: 'all' },
  { at: 0.85, heeds: 'all' },
];
/** Where a text is so long, one reading has to do. */
const MOST_WORDS = 60_000;
const ROUNDS = 6;
/** Words said less often tell what is spoken of, and not who speaks. */
const LEAST_SAID = 10;
/** Words of a text: how much a word must be said before it counts. */
const PRIOR_WORDS = 300;
/** Words are not independent of each other: each tells somewhat more than half of what it would alone. */
const WEIGHT = 0.6;
/** A reading with voices must part them better than bare alternation does. */
const LEAST_GAIN = 1.5;

/** At least one utterance. Some milliseconds for an hour of talk. */
export function tellVoices(utterances: readonly Utterance[], vocabulary: number): Voices {
  const said = new Float64Array(vocabulary);
  let words = 0;
  for (const utterance of utterances)
    for (const word of utterance.words) {
      said[word] = (said[word] as number) + 1;
      words += 1;
    }
  const talk: Talk = { utterances, said, words };
  const warm = words > MOST_WORDS ? FIRST_READINGS.slice(0, 1) : FIRST_READINGS;
  const firstSure = utterances.findIndex(({ sure }) => sure === 0 || sure === 1);
  const unheeding: Talk = {
    ...talk,
    utterances: utterances.map((one, index) =>
      index === firstSure || one.sure === 'other' ? one : { ...one, sure: null },
    ),
  };
  let best = judged(talk, hear(talk, null, 0.98), LEAST_GAIN);
  for (const first of warm) {
    let weights: Float64Array | null = null;
    for (let round = 0; round < 2 * ROUNDS; round += 1)
      weights =
        round < ROUNDS
          ? weigh(talk, hear(first.heeds === 'all' ? talk : unheeding, weights, first.at).second)
          : weigh(talk, hear(talk, weights, CHANGES.turn).second);
    const reading = judged(talk, hear(talk, weights, CHANGES.turn), 1);
    if (reading.worth > best.worth) best = reading;
  }
  return { voice: best.voice, doubt: best.second.map((p) => Math.min(p, 1 - p)) };
}

interface FirstReading {
  at: number;
  heeds: 'all' | 'first';
}

interface Talk {
  utterances: readonly Utterance[];
  /** How often each word is said, and all of them. */
  said: Float64Array;
  words: number;
}

interface Hearing {
  /** How likely the second of the two speaks. */
  second: Float64Array;
  voice: Uint8Array;
}

/** How well a hearing parts the voices: what the words tell, less what its changes of speaker cost. */
function judged(talk: Talk, hearing: Hearing, least: number): Hearing & { worth: number } {
  const { utterances, said, words } = talk;
  const counts = countsOf(talk, Float64Array.from(hearing.voice));
  let worth = 0;
  for (const { of, all } of counts)
    for (let word = 0; word < said.length; word += 1) {
      const often = of[word] as number;
      if ((said[word] as number) < LEAST_SAID || often === 0) continue;
      const share = (said[word] as number) / words;
      worth += WEIGHT * often * Math.log((often / share + PRIOR_WORDS) / (all + PRIOR_WORDS));
    }
  for (let index = 1; index < utterances.length; index += 1) {
    const changes = CHANGES[(utterances[index] as Utterance).after];
    const stays = hearing.voice[index] === hearing.voice[index - 1];
    worth += Math.log(stays ? 1 - changes : changes);
  }
  return { ...hearing, worth: worth > 0 ? worth * least : worth / least };
}

function countsOf({ utterances, said }: Talk, second: Float64Array) {
  const counts = [0, 1].map(() => ({ of: new Float64Array(said.length), all: 0 }));
  const [one, two] = counts as [(typeof counts)[0], (typeof counts)[0]];
  for (const [index, utterance] of utterances.entries()) {
    if (utterance.sure === 'other') continue;
    const share = second[index] as number;
    for (const word of utterance.words) {
      two.of[word] = (two.of[word] as number) + share;
      one.of[word] = (one.of[word] as number) + 1 - share;
    }
    two.all += share * utterance.words.length;
    one.all += (1 - share) * utterance.words.length;
  }
  return [one, two] as const;
}

/** How much more a word is the second's than the first's, as a logarithm. */
function weigh(talk: Talk, second: Float64Array): Float64Array {
  const [one, two] = countsOf(talk, second);
  return talk.said.map((often, word) => {
    if (often < LEAST_SAID) return 0;
    const prior = (PRIOR_WORDS * often) / talk.words;
    const of = (voice: typeof one) =>
      ((voice.of[word] as number) + prior) / (voice.all + PRIOR_WORDS);
    return WEIGHT * Math.log(of(two) / of(one));
  });
}

/** The likeliest voices of the whole text (Viterbi), and how likely each is (forward and backward). */
function hear({ utterances }: Talk, weights: Float64Array | null, atTurns: number): Hearing {
  const count = utterances.length;
  const heard = new Float64Array(2 * count);
  const stay = new Float64Array(count);
  const change = new Float64Array(count);
  for (const [index, { words, after, sure }] of utterances.entries()) {
    const changes = after === 'turn' ? atTurns : CHANGES[after];
    stay[index] = Math.log(1 - changes);
    change[index] = Math.log(changes);
    let sum = 0;
    if (weights !== null && sure !== 'other')
      for (const word of words) sum += weights[word] as number;
    heard[2 * index] = sure === 1 ? IMPOSSIBLE : -sum / 2;
    heard[2 * index + 1] = sure === 0 ? IMPOSSIBLE : sum / 2;
  }
  const at = (values: Float64Array, index: number) => values[index] as number;
  const before = heard.slice();
  const best = heard.slice();
  const from = new Uint8Array(2 * count);
  for (let index = 1; index < count; index += 1)
    for (const voice of [0, 1]) {
      const here = 2 * index + voice;
      const [same, other] = [2 * index - 2 + voice, 2 * index - 1 - voice];
      const [staying, changing] = [at(stay, index), at(change, index)];
      before[here] =
        at(heard, here) + logSum(at(before, same) + staying, at(before, other) + changing);
      const [ifSame, ifOther] = [at(best, same) + staying, at(best, other) + changing];
      from[here] = ifSame >= ifOther ? voice : 1 - voice;
      best[here] = at(heard, here) + Math.max(ifSame, ifOther);
    }
  const second = new Float64Array(count);
  const voice = new Uint8Array(count);
  let last = at(best, 2 * count - 1) > at(best, 2 * count - 2) ? 1 : 0;
  let later: [number, number] = [0, 0];
  for (let index = count - 1; index >= 0; index -= 1) {
    const lead = at(before, 2 * index) + later[0] - at(before, 2 * index + 1) - later[1];
    second[index] = 1 / (1 + Math.exp(lead));
    voice[index] = last;
    last = from[2 * index + last] as number;
    const [one, two] = [later[0] + at(heard, 2 * index), later[1] + at(heard, 2 * index + 1)];
    const [staying, changing] = [at(stay, index), at(change, index)];
    later = [logSum(one + staying, two + changing), logSum(two + staying, one + changing)];
  }
  return { second, voice };
}

const IMPOSSIBLE = -1e9;

function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most + Math.log1p(Math.exp(Math.min(a, b) - most));
}
