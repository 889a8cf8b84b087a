/**
 * Names, and how speech recognition writes them down. The first table is of what was really heard, in these documents and
 * in captions like them; the second of sounds that are taken for one another, from which new mishearings are made. Nothing
 * here knows how the engine looks for misheard names.
 */
import { seededRandom } from '../../timing/random.ts';

export interface MisheardName {
  name: string;
  heard: readonly string[];
}

/** In the real episodes. */
export const HEARD_IN_DOCUMENTS: MisheardName[] = [
  { name: 'Pavel Izmailov', heard: ['Pavl Ismileov'] },
  { name: 'Anthropic', heard: ['Enthropic', 'Antropic', 'Entropic'] },
  { name: 'Matt Turck', heard: ['Matt Turk'] },
  { name: 'Julian Schrittwieser', heard: ['Julian Shitwezer'] },
  { name: 'Ilya Sutskever', heard: ['Ilia Suskever', 'Ilia Susk'] },
  { name: 'Dmitry Vetrov', heard: ['Dimmitri Vetrav'] },
  { name: 'Zico Kolter', heard: ['Zika Coulter'] },
  { name: 'Jacob Effron', heard: ['Jacob Efron'] },
  { name: 'AlphaGo', heard: ['Alpha Go', 'Alph Go'] },
  { name: 'DeepMind', heard: ['Deep Mind'] },
  { name: 'MuZero', heard: ['Mu Zero'] },
  { name: 'FirstMark', heard: ['First Mark'] },
];

/** As captions of other talks have them. */
export const HEARD_ELSEWHERE: MisheardName[] = [
  { name: 'PyTorch', heard: ['pie torch', 'pi torch'] },
  { name: 'Yann LeCun', heard: ['Jan Lacoon', 'Yan Lecoon', 'Yan Lacun'] },
  { name: 'Demis Hassabis', heard: ['Demis Hasabis', 'Dennis Hassabis', 'Demus Hasabis'] },
  { name: 'Geoffrey Hinton', heard: ['Jeffrey Hinton', 'Jeffery Hinten'] },
  { name: 'Andrej Karpathy', heard: ['Andre Karpathy', 'Andrei Carpathy'] },
  { name: 'Yoshua Bengio', heard: ['Joshua Bengio', 'Yoshua Benjio'] },
  { name: 'Dario Amodei', heard: ['Dario Amade', 'Dario Amodai'] },
  { name: 'Mira Murati', heard: ['Mirra Murati', 'Mira Maratti'] },
  { name: 'Noam Brown', heard: ['Nome Brown', 'Noem Brown'] },
  { name: 'Kubernetes', heard: ['Cubernetes', 'Kubernetis', 'Cooper Netes'] },
  { name: 'TensorFlow', heard: ['tensor flow', 'tenser flow'] },
  { name: 'LangChain', heard: ['lang chain', 'Lange Chain'] },
  { name: 'NumPy', heard: ['num pie', 'numb pie'] },
  { name: 'PostgreSQL', heard: ['Postgres QL', 'post gress QL'] },
  { name: 'Nvidia', heard: ['Envidia', 'Invidia'] },
  { name: 'Mistral', heard: ['Mistrall', 'Mistrel'] },
  { name: 'Wojciech Zaremba', heard: ['Wojtek Zaremba', 'Voychek Zaremba'] },
  { name: 'Chelsea Finn', heard: ['Chelsey Fin', 'Chelsi Finn'] },
  { name: 'Pieter Abbeel', heard: ['Peter Abeel', 'Peter Abeal'] },
  { name: 'Aidan Gomez', heard: ['Aiden Gomes', 'Aden Gomez'] },
];

/** What is written, and what it is taken for. */
const CONFUSIONS: [written: RegExp, heard: readonly string[]][] = [
  [/sz|sch|sh/, ['sh', 's']],
  [/cz|tch|ch/, ['ch', 'tch', 'sh']],
  [/rz/, ['zh', 'z']],
  [/wicz|vich/, ['vich', 'vitch']],
  [/ph/, ['f']],
  [/kh/, ['k', 'h']],
  [/gh/, ['g']],
  [/th/, ['t']],
  [/ts|tz|z(?=[^aeiou])/, ['s']],
  [/z/, ['s', 'zz']],
  [/ck|kk|cc/, ['k']],
  [/c(?=[aouklr])/, ['k']],
  [/k/, ['c']],
  [/qu|q/, ['k', 'kw']],
  [/x/, ['ks', 'z']],
  [/j/, ['y', 'dj']],
  [/w/, ['v']],
  [/v/, ['w']],
  [/([lmnrstpf])\1/, ['$1']],
  [/(?<=[aeiou])([lmnt])(?=[aeiou])/, ['$1$1']],
  [/ei|ai|ay/, ['i', 'a']],
  [/ie|ee|ea/, ['i', 'e']],
  [/ou|oo/, ['u']],
  [/ya|ia/, ['a', 'ea']],
  [/ey|iy|y$/, ['i', 'ie']],
  [/e(?=[lnr]\b)/, ['', 'a']],
  [/e/, ['a', 'i']],
  [/a/, ['e', 'o']],
  [/o/, ['a', 'u']],
  [/u/, ['o']],
  [/i/, ['e']],
  [/h/, ['']],
];
/** Forms one name is heard as, and sounds that go wrong in a word of so many letters. */
const FORMS = 4;
const LETTERS_PER_CONFUSION = 5;

/** How a name is heard: as the tables say, else by the sounds. Several forms, none is the name; always the same ones. */
export function heardForms(name: string): readonly string[] {
  const known = [...HEARD_IN_DOCUMENTS, ...HEARD_ELSEWHERE].find((row) => row.name === name);
  return known?.heard ?? mishear(name);
}

function mishear(name: string): string[] {
  const random = seededRandom(textSeed(name));
  const forms = new Set<string>();
  for (let attempt = 0; forms.size < FORMS && attempt < 50; attempt += 1) {
    const form = name
      .split(' ')
      .map((word) => mishearWord(word, random))
      .join(' ');
    if (form !== name) forms.add(form);
  }
  return [...forms];
}

function mishearWord(word: string, random: () => number): string {
  let heard = word.toLowerCase();
  const times = Math.max(Math.round(heard.length / LETTERS_PER_CONFUSION - random()), 0);
  for (let time = 0; time < times; time += 1) {
    const fitting = CONFUSIONS.filter(([written]) => written.test(heard));
    const row = fitting[Math.floor(random() * fitting.length)];
    if (row === undefined) break;
    const [written, choices] = row;
    heard = heard.replace(written, choices[Math.floor(random() * choices.length)] as string);
  }
  return heard.charAt(0).toUpperCase() + heard.slice(1);
}

function textSeed(text: string): number {
  return [...text].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7);
}
