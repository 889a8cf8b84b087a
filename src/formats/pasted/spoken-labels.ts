/**
 * What YouTube reads out for a time. It stands hidden beside each time of “Show transcript” and comes along when that is copied,
 * glued to both sides: `1:051 minute, 5 secondsso we begin`. The words may begin with digits as well (`0:0909 seconds flat`), so
 * the label of the very time is built, and nothing else is taken for one.
 */
import { inflectedLabelLength, mayBeBareOne } from './inflected-labels.ts';

interface LabelLanguage {
  /** Of the interface; one that is known to have spoken in several ways has several rows. */
  lang: string;
  /** One and many of hours, minutes and seconds, with the space before them. */
  units: readonly [hour: Forms, minute: Forms, second: Forms];
  /** Between two parts, and before the last of three. */
  joints: readonly [pair: string, list: string, last: string];
  /** In these languages none is counted as one is. */
  zeroAsOne?: true;
}

type Forms = readonly [one: string, many: string];

const same = (form: string): Forms => [form, form];

/** Words and joints are those of the Unicode CLDR (unit lists), written out because engines carry different versions of it. */
const LANGUAGES: readonly LabelLanguage[] = [
  {
    lang: 'en',
    units: [
      [' hour', ' hours'],
      [' minute', ' minutes'],
      [' second', ' seconds'],
    ],
    joints: [', ', ', ', ', '],
  },
  {
    lang: 'pt',
    units: [
      [' hora', ' horas'],
      [' minuto', ' minutos'],
      [' segundo', ' segundos'],
    ],
    joints: [' e ', ', ', ' e '],
    zeroAsOne: true,
  },
  {
    lang: 'fr',
    units: [
      [' heure', ' heures'],
      [' minute', ' minutes'],
      [' seconde', ' secondes'],
    ],
    joints: [' et ', ', ', ' et '],
    zeroAsOne: true,
  },
  {
    lang: 'es',
    units: [
      [' hora', ' horas'],
      [' minuto', ' minutos'],
      [' segundo', ' segundos'],
    ],
    joints: [' y ', ', ', ' y '],
  },
  {
    lang: 'de',
    units: [
      [' Stunde', ' Stunden'],
      [' Minute', ' Minuten'],
      [' Sekunde', ' Sekunden'],
    ],
    joints: [', ', ', ', ' und '],
  },
  {
    lang: 'de',
    units: [
      [' Stunde', ' Stunden'],
      [' Minute', ' Minuten'],
      [' Sekunde', ' Sekunden'],
    ],
    joints: [' und ', ', ', ' und '],
  },
  {
    lang: 'de',
    units: [
      [' Stunde', ' Stunden'],
      [' Minute', ' Minuten'],
      [' Sekunde', ' Sekunden'],
    ],
    joints: [', ', ', ', ', '],
  },
  {
    lang: 'it',
    units: [
      [' ora', ' ore'],
      [' minuto', ' minuti'],
      [' secondo', ' secondi'],
    ],
    joints: [' e ', ', ', ' e '],
  },
  {
    lang: 'nl',
    units: [same(' uur'), [' minuut', ' minuten'], [' seconde', ' seconden']],
    joints: [' en ', ', ', ' en '],
  },
  { lang: 'zh-Hans', units: [same('小时'), same('分钟'), same('秒钟')], joints: ['', '', ''] },
  { lang: 'zh-Hans', units: [same('小时'), same('分钟'), same('秒')], joints: ['', '', ''] },
  { lang: 'zh-Hans', units: [same(' 小时'), same(' 分钟'), same(' 秒')], joints: [' ', ' ', ' '] },
  { lang: 'zh-Hant', units: [same(' 小時'), same(' 分鐘'), same(' 秒')], joints: [' ', ' ', ' '] },
  { lang: 'zh-Hant', units: [same('小時'), same('分鐘'), same('秒')], joints: ['', '', ''] },
  { lang: 'ja', units: [same(' 時間'), same(' 分'), same(' 秒')], joints: [' ', ' ', ' '] },
  { lang: 'ja', units: [same('時間'), same('分'), same('秒')], joints: ['', '', ''] },
  { lang: 'ko', units: [same('시간'), same('분'), same('초')], joints: [' ', ' ', ' '] },
];
/** A count; or the unit alone, where one is said so. */
const OPENS = /^[\d\u05d0-\u05ea]/;
/** Longer than the longest label. */
const REACH = 60;

/** Length of the label of `seconds` with which a text starts; 0 where it starts with none. */
export function spokenLabelLength(text: string, seconds: number): number {
  // Nearly always its first letter tells that none stands there.
  if (!OPENS.test(text)) return 0;
  // No-break spaces stand in some of them.
  const head = text.slice(0, REACH).replace(/[\u00a0\u202f]/g, ' ');
  const counts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  // Every label starts with the first of its counts: nearly always that is enough to see that there is none.
  const first = String(counts.find((count) => count > 0) ?? 0);
  if (head.startsWith(first) ? /[\d:]/.test(head.charAt(first.length)) : !mayBeBareOne(head))
    return 0;
  let longest = inflectedLabelLength(head, counts);
  const unit = counts.findIndex((count) => count > 0);
  for (const language of LANGUAGES) {
    // Nearly always the name of its first unit tells another language.
    const [one, many] = language.units.at(unit) as Forms;
    if (!head.startsWith(one, first.length) && !head.startsWith(many, first.length)) continue;
    const label = spokenLabel(counts, language);
    if (label.length > longest && head.startsWith(label)) longest = label.length;
  }
  return longest;
}

/** Parts that are zero are not read out, unless all are. */
function spokenLabel(
  counts: readonly number[],
  { units, joints, zeroAsOne }: LabelLanguage,
): string {
  const isZero = counts.every((count) => count === 0);
  const parts = units.flatMap(([one, many], unit) => {
    const count = counts[unit] as number;
    if (count === 0 && !(isZero && unit === 2)) return [];
    return `${count}${count === 1 || (count === 0 && zeroAsOne) ? one : many}`;
  });
  const [pair, list, last] = joints;
  if (parts.length < 3) return parts.join(pair);
  return `${parts.slice(0, -1).join(list)}${last}${parts.at(-1)}`;
}
