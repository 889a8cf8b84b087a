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

/** A language as it is read: the forms of each unit apart, and what stands between two parts. */
interface Reader {
  units: readonly (readonly string[])[];
  joints: readonly string[];
  bareOne: boolean;
  /** Of a count below 60, which of the forms: `Intl` takes its time. */
  formOf: (count: number) => number;
}

const READERS = LANGUAGES.map(
  ({ lang, units, and, bareOne }): Reader => ({
    units: units.map((forms) => forms.split('|')),
    joints: ['', ', ', ' ', ...(and === undefined ? [] : [and])],
    bareOne: bareOne === true,
    formOf: formsOf(lang),
  }),
);
const BARE_ONES = READERS.filter(({ bareOne }) => bareOne);
/** By hours, minutes and seconds: the languages whose name for the unit starts with a letter. */
const BY_LETTER = [0, 1, 2].map((unit) => {
  const languages = new Map<string, Reader[]>();
  for (const reader of READERS) {
    const letter = reader.units[unit]?.[0]?.[0] as string;
    languages.set(letter, [...(languages.get(letter) ?? []), reader]);
  }
  return languages;
});
const SECONDS = 2;
const NO_JOINT = [''];
const MOST_KEPT = 60;

/** `counts`: hours, minutes and seconds. Length of the label with which `head` starts; 0 where it starts with none. */
export function inflectedLabelLength(head: string, counts: readonly number[]): number {
  const first = counts.findIndex((count) => count > 0);
  const unit = first === -1 ? SECONDS : first;
  const number = `${counts[unit]} `;
  // Nearly always the first letter behind the number tells that it is another language.
  const languages = head.startsWith(number)
    ? (BY_LETTER[unit]?.get(head.charAt(number.length)) ?? [])
    : mayBeBareOne(head)
      ? BARE_ONES
      : [];
  let longest = 0;
  for (const language of languages)
    longest = Math.max(longest, labelLength(head, counts, unit, language));
  return longest;
}

/** Whether a label may start with the name of a unit, and no count in front of it. */
export function mayBeBareOne(head: string): boolean {
  return BARE_ONE.test(head);
}

/** Parts that are zero are not read out, unless all are. `first`: the unit of the first part. */
function labelLength(
  head: string,
  counts: readonly number[],
  first: number,
  { units, joints, bareOne, formOf }: Reader,
): number {
  let at = 0;
  for (let unit = first; unit <= SECONDS; unit += 1) {
    const count = counts[unit] as number;
    if (count === 0 && unit !== first) continue;
    const forms = units[unit] as readonly string[];
    const form = forms[Math.min(formOf(count), forms.length - 1)] as string;
    const parts = [`${count} ${form}`, ...(bareOne && count === 1 ? [form] : [])];
    const end = endOf(head, at, at === 0 ? NO_JOINT : joints, parts);
    if (end === undefined) return 0;
    at = end;
  }
  return at;
}

/** Where one of the parts ends that stands behind one of the joints; undefined where none does. */
function endOf(
  head: string,
  at: number,
  joints: readonly string[],
  parts: readonly string[],
): number | undefined {
  for (const joint of joints) {
    const from = at + joint.length;
    const part = head.startsWith(joint, at) && parts.find((one) => head.startsWith(one, from));
    if (part) return from + part.length;
  }
  return undefined;
}

/** One, a few, or as many as the last form is for. */
function formsOf(lang: string): (count: number) => number {
  const kept = new Map<number, number>();
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    const known = kept.get(count);
    if (known !== undefined) return known;
    rules ??= new Intl.PluralRules(lang);
    const kind = rules.select(count);
    const form = kind === 'one' ? 0 : kind === 'few' ? 1 : Number.POSITIVE_INFINITY;
    if (count < MOST_KEPT) kept.set(count, form);
    return form;
  };
}
