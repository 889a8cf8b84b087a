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
  const firstSure = utterances.findIndex(({ sure }) => sure === 0 || sure === 1);
  const unheeding: Talk = {
    ...talk,
    utterances: utterances.map((one, index) =>
      index === firstSure || one.sure === 'other' ? one : { ...one, sure: null },
    ),
  };
  let best = { weights: null as Float64Array | null, voice: likeliest(talk, null, 0.98) };
  let most = worthOf(talk, best.voice);
  most = most > 0 ? most * LEAST_GAIN : most / LEAST_GAIN;
  for (const first of words > MOST_WORDS ? FIRST_READINGS.slice(0, 1) : FIRST_READINGS) {
    let weights: Float64Array | null = null;
    for (let round = 0; round < ROUNDS; round += 1)
      weights = weigh(talk, heard(first.heeds === 'all' ? talk : unheeding, weights, first.at));
    for (let round = 0; round < ROUNDS; round += 1)
      weights = weigh(talk, heard(talk, weights, CHANGES.turn));
    const voice = likeliest(talk, weights, CHANGES.turn);
    const worth = worthOf(talk, voice);
    if (worth <= most) continue;
    best = { weights, voice };
    most = worth;
  }
  const second = heard(talk, best.weights, best.weights === null ? 0.98 : CHANGES.turn);
  return { voice: best.voice, doubt: second.map((p) => Math.min(p, 1 - p)) };
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

/** How well a reading parts the voices: what the words tell, less what its changes of speaker cost. */
function worthOf(talk: Talk, voice: Uint8Array): number {
  const { utterances, said, words } = talk;
  let worth = 0;
  for (const { of, all } of countsOf(talk, voice))
    for (let word = 0; word < said.length; word += 1) {
      const often = of[word] as number;
      if ((said[word] as number) < LEAST_SAID || often === 0) continue;
      const share = (said[word] as number) / words;
      worth += WEIGHT * often * Math.log((often / share + PRIOR_WORDS) / (all + PRIOR_WORDS));
    }
  for (let index = 1; index < utterances.length; index += 1) {
    const changes = CHANGES[(utterances[index] as Utterance).after];
    const stays = voice[index] === voice[index - 1];
    worth += Math.log(stays ? 1 - changes : changes);
  }
  return worth;
}

function countsOf({ utterances, said }: Talk, second: ArrayLike<number>) {
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

/** How much likelier the second of the two said the words of each utterance, as a logarithm. */
function leanings({ utterances }: Talk, weights: Float64Array | null): Float64Array {
  return Float64Array.from(utterances, ({ words, sure }) => {
    if (sure === 0 || sure === 1) return sure === 1 ? CERTAIN : -CERTAIN;
    let sum = 0;
    if (weights !== null && sure === null) for (const word of words) sum += weights[word] as number;
    return Math.max(-MOST_LEANING, Math.min(MOST_LEANING, sum));
  });
}

function changeBefore({ after }: Utterance, atTurns: number): number {
  return after === 'turn' ? atTurns : CHANGES[after];
}

/** How likely the second of the two speaks, by what stands before each utterance and behind it (forward and backward). */
function heard(talk: Talk, weights: Float64Array | null, atTurns: number): Float64Array {
  const { utterances } = talk;
  const favour = leanings(talk, weights).map(Math.exp);
  const before = new Float64Array(utterances.length);
  let second = 0.5;
  for (let index = 0; index < before.length; index += 1) {
    const changes = changeBefore(utterances[index] as Utterance, atTurns);
    const two = (second * (1 - changes) + (1 - second) * changes) * (favour[index] as number);
    const one = second * changes + (1 - second) * (1 - changes);
    second = two / (one + two);
    before[index] = second;
  }
  // What comes after, as a share of the second's.
  let later = 0.5;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const ahead = before[index] as number;
    const two = ahead * later;
    before[index] = two / (two + (1 - ahead) * (1 - later));
    const changes = changeBefore(utterances[index] as Utterance, atTurns);
    const seen = later * (favour[index] as number);
    const [ifTwo, ifOne] = [
      seen * (1 - changes) + (1 - later) * changes,
      seen * changes + (1 - later) * (1 - changes),
    ];
    later = ifTwo / (ifTwo + ifOne);
  }
  return before;
}

/** The likeliest voices of the whole text (Viterbi). */
function likeliest(talk: Talk, weights: Float64Array | null, atTurns: number): Uint8Array {
  const { utterances } = talk;
  const leaning = leanings(talk, weights);
  const from = new Uint8Array(2 * utterances.length);
  let [one, two] = [0, 0];
  for (const [index, utterance] of utterances.entries()) {
    const changes = changeBefore(utterance, atTurns);
    const [stay, change] = [Math.log(1 - changes), Math.log(changes)];
    from[2 * index] = one + stay >= two + change ? 0 : 1;
    from[2 * index + 1] = two + stay >= one + change ? 1 : 0;
    const next = Math.max(one + stay, two + change);
    two = Math.max(two + stay, one + change) + (leaning[index] as number);
    one = next;
  }
  const voice = new Uint8Array(utterances.length);
  let last = two > one ? 1 : 0;
  for (let index = utterances.length - 1; index >= 0; index -= 1) {
    voice[index] = last;
    last = from[2 * index + last] as number;
  }
  return voice;
}

/** What somebody said outweighs all words; numbers stay finite. */
const CERTAIN = 500;
const MOST_LEANING = 100;
