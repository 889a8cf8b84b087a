/** Rows of a large catalog, made up: enough like real ones that their bytes say something, and always the same. */
import { createHash } from 'node:crypto';
import type { CatalogEntry } from '../../src/core/contract/catalog-file.ts';
import { compareEntries } from '../../src/core/contract/catalog-values.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');
const LANGUAGES = [['en'], ['en', 'zh-Hans'], ['de']];
const DAY = 86_400_000;

/** `count` rows in the order of a catalog: 40 shows, 3,000 people, 800 topics, four episodes a day. */
export function catalogRows(count: number): CatalogEntry[] {
  return Array.from({ length: count }, (_, index) => row(index)).sort(compareEntries);
}

function row(index: number): CatalogEntry {
  const words = Array.from({ length: 7 }, (_, nth) => word(index * 31 + nth * nth * 17));
  const id = `${words.slice(0, 4).join('-')}-${index}`;
  const sha256 = createHash('sha256').update(id).digest('hex');
  return {
    id,
    href: `episodes/${id}.${sha256.slice(0, 8)}.json`,
    sha256,
    title: { en: words.join(' ') },
    show: `${name(index % 40)} Show`,
    people: [name(index % 3000), name((index * 7) % 3000)],
    topics: [word((index * 11) % 800), word((index * 13) % 800)],
    published: new Date(Date.UTC(2026, 0, 1) - Math.floor(index / 4) * DAY)
      .toISOString()
      .slice(0, 10),
    duration: 600 + ((index * 97) % 7000),
    languages: LANGUAGES[index % 3] ?? [],
    // As unlike the next one as real ones are.
    artwork: createHash('sha512').update(id).digest('base64url').slice(0, 48),
    summary: {
      en: `${Array.from({ length: 17 }, (_, nth) => word(index * 7 + nth ** 3)).join(' ')}.`,
    },
  };
}

function name(index: number): string {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word(index))} ${capital(word(index * 3 + 1))}`;
}

/** Three syllables, of 8,000 words. */
function word(index: number): string {
  const at = (nth: number) => SYLLABLES[Math.floor(index / 20 ** nth) % 20];
  return `${at(0)}${at(1)}${at(2)}`;
}
