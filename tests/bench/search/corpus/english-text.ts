/**
 * English as the real episodes speak it: the chain's words, of which rare ones give way to the episode's own topics and to
 * the long tail of a large library's vocabulary; and a few names, written as speech recognition would hear them.
 */
import type { Chain } from './chain.ts';
import { HEARD_ELSEWHERE, heardForms } from './misheard.ts';
import { PERSON_NAMES, personName } from './people.ts';
import { LINES, pick, type SyntheticText, WORDS_PER_LINE, type WriteText } from './text.ts';
import { drawRank, RANKS, type Vocabulary } from './vocabulary.ts';

const TOPIC_WORDS = 60;
/** Words as rare as this in the real texts give way, this share of them; half of these to topics of the episode. */
const RARE = 8;
const GIVES_WAY = 0.75;
const PEOPLE = 3;
/** Names mentioned but for those who speak, and how often each name is said. */
const MENTIONED = 1;
const MENTIONS = 4;

export function createEnglishText(chain: Chain, vocabulary: Vocabulary): WriteText {
  return (random) => {
    const topics = Array.from({ length: TOPIC_WORDS }, () =>
      vocabulary.word(Math.floor(random() * RANKS)),
    );
    const words = writeWords(chain, vocabulary, topics, random);
    const people = Array.from({ length: PEOPLE }, () =>
      personName(Math.floor(random() * PERSON_NAMES)),
    );
    const mentioned = Array.from({ length: MENTIONED }, () => pick(HEARD_ELSEWHERE, random).name);
    for (const name of [...people, ...mentioned]) mention(words, heardForms(name), random);
    return { lang: 'en', lines: cutLines(words), topics, people } satisfies SyntheticText;
  };
}

function writeWords(
  chain: Chain,
  vocabulary: Vocabulary,
  topics: readonly string[],
  random: () => number,
): string[] {
  let state = Math.floor(random() * chain.states.length);
  return Array.from({ length: LINES * WORDS_PER_LINE }, () => {
    state = chain.next(state, random());
    const word = chain.states[state] as string;
    if ((chain.counts[state] as number) > RARE || random() >= GIVES_WAY) return word;
    // Early topics come up again and again, late ones once or twice.
    const isTopic = random() < 0.5;
    const instead = isTopic
      ? (topics[Math.floor(topics.length * random() ** 2)] as string)
      : vocabulary.word(drawRank(random()));
    return dress(instead, word);
  });
}

/** With the other word's capital and its stop. */
function dress(word: string, as: string): string {
  const stop = /[^\p{L}\p{N}]*$/u.exec(as)?.[0] ?? '';
  return (/^\p{Lu}/u.test(as) ? word.charAt(0).toUpperCase() + word.slice(1) : word) + stop;
}

/** One episode hears a name in one way mostly; a word of the text gives its place to it. */
function mention(words: string[], heard: readonly string[], random: () => number): void {
  const usual = pick(heard, random);
  for (let time = 0; time < MENTIONS; time += 1)
    words[Math.floor(random() * words.length)] = random() < 0.7 ? usual : pick(heard, random);
}

function cutLines(words: readonly string[]): string[] {
  return Array.from({ length: LINES }, (_, line) =>
    words.slice(line * WORDS_PER_LINE, (line + 1) * WORDS_PER_LINE).join(' '),
  );
}
