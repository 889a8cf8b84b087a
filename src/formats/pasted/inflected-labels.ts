/**
 * What YouTube reads out for a time in languages that count in more than two forms, or put an “and” between the parts in
 * more than one way: `1:05` is `1 минута 5 секунд`. The words after a label are glued to it (`0 sekundahoj` is `0 sekund` and
 * `ahoj`), so the form must be that of the very count.
 */

interface Inflected {
  lang: string;
  /** Hours, minutes, seconds: forms for one, a few and many; for one and many; or the same for all. */
  units: readonly [hours: string, minutes: string, seconds: string];
  /** Between two parts, besides a comma and a space. */
  and?: string;
  /** One of a unit is the unit alone. */
  bareOne?: true;
}

/** Forms are those of the Unicode CLDR. */
const LANGUAGES: readonly Inflected[] = [
  {
    lang: 'ru',
    units: ['час|часа|часов', 'минута|минуты|минут', 'секунда|секунды|секунд'],
    and: ' и ',
  },
  {
    lang: 'uk',
    units: ['година|години|годин', 'хвилина|хвилини|хвилин', 'секунда|секунди|секунд'],
    and: ' і ',
  },
  { lang: 'bg', units: ['час|часа', 'минута|минути', 'секунда|секунди'], and: ' и ' },
  {
    lang: 'pl',
    units: ['godzina|godziny|godzin', 'minuta|minuty|minut', 'sekunda|sekundy|sekund'],
    and: ' i ',
  },
  {
    lang: 'cs',
    units: ['hodina|hodiny|hodin', 'minuta|minuty|minut', 'sekunda|sekundy|sekund'],
    and: ' a ',
  },
  {
    lang: 'sk',
    units: ['hodina|hodiny|hodín', 'minúta|minúty|minút', 'sekunda|sekundy|sekúnd'],
    and: ' a ',
  },
  { lang: 'hu', units: ['óra', 'perc', 'másodperc'], and: ' és ' },
  { lang: 'el', units: ['ώρα|ώρες', 'λεπτό|λεπτά', 'δευτερόλεπτο|δευτερόλεπτα'], and: ' και ' },
  { lang: 'sv', units: ['timme|timmar', 'minut|minuter', 'sekund|sekunder'], and: ' och ' },
  { lang: 'da', units: ['time|timer', 'minut|minutter', 'sekund|sekunder'], and: ' og ' },
  { lang: 'nb', units: ['time|timer', 'minutt|minutter', 'sekund|sekunder'], and: ' og ' },
  { lang: 'fi', units: ['tunti|tuntia', 'minuutti|minuuttia', 'sekunti|sekuntia'], and: ' ja ' },
  { lang: 'tr', units: ['saat', 'dakika', 'saniye'], and: ' ve ' },
  { lang: 'vi', units: ['giờ', 'phút', 'giây'], and: ' và ' },
  { lang: 'id', units: ['jam', 'menit', 'detik'], and: ' dan ' },
  { lang: 'hi', units: ['घंटा|घंटे', 'मिनट', 'सेकंड'], and: ' और ' },
  { lang: 'th', units: ['ชั่วโมง', 'นาที', 'วินาที'], and: ' และ ' },
  { lang: 'he', units: ['שעה|שעות', 'דקה|דקות', 'שנייה|שניות'], and: ' ו-', bareOne: true },
  { lang: 'he', units: ['שעה|שעות', 'דקה|דקות', 'שניה|שניות'], and: ' ו-', bareOne: true },
];
const BARE_ONE = /^[\u05d0-\u05ea]/;
const rules = new Map<string, Intl.PluralRules>();
/** Of minutes and seconds, by language and count: `Intl` takes its time. */
const kinds = new Map<string, Intl.LDMLPluralRule>();
const MOST_KEPT = 60;

/** `counts`: hours, minutes and seconds. Length of the label with which `head` starts; 0 where it starts with none. */
export function inflectedLabelLength(head: string, counts: readonly number[]): number {
  let longest = 0;
  for (const language of LANGUAGES)
    longest = Math.max(longest, labelLength(head, counts, language));
  return longest;
}

/** Whether a label may start with the name of a unit, and no count in front of it. */
export function mayBeBareOne(head: string): boolean {
  return BARE_ONE.test(head);
}

/** Parts that are zero are not read out, unless all are. */
function labelLength(head: string, counts: readonly number[], language: Inflected): number {
  const { units, and, bareOne } = language;
  const isZero = counts.every((count) => count === 0);
  const joints = ['', ', ', ' ', ...(and === undefined ? [] : [and])];
  let at = 0;
  for (const [unit, forms] of units.entries()) {
    const count = counts[unit] as number;
    if (count === 0 && !(isZero && unit === 2)) continue;
    // Another language is told by the first letter behind the number.
    if (bareOne === undefined && !isBegun(head, at, count, forms)) return 0;
    const form = formOf(forms, count, language.lang);
    const parts = [`${count} ${form}`, ...(bareOne && count === 1 ? [form] : [])];
    const starts = at === 0 ? [''] : joints;
    const whole = starts
      .flatMap((joint) => parts.map((part) => joint + part))
      .find((part) => head.startsWith(part, at));
    if (whole === undefined) return 0;
    at += whole.length;
  }
  return at;
}

/** Whether a number and the first letter of a unit stand behind `at`, and perhaps a joint. */
function isBegun(head: string, at: number, count: number, forms: string): boolean {
  const number = `${count} ${forms[0]}`;
  return at === 0 ? head.startsWith(number) : head.includes(number, at);
}

function kindOf(count: number, lang: string): Intl.LDMLPluralRule {
  const key = `${lang} ${count}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const rule = rules.get(lang) ?? new Intl.PluralRules(lang);
  rules.set(lang, rule);
  const kind = rule.select(count);
  if (count < MOST_KEPT) kinds.set(key, kind);
  return kind;
}

function formOf(forms: string, count: number, lang: string): string {
  const all = forms.split('|');
  const kind = kindOf(count, lang);
  const index = kind === 'one' ? 0 : kind === 'few' ? 1 : all.length - 1;
  return all[Math.min(index, all.length - 1)] as string;
}
