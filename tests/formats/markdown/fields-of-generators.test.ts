/** Fields at the head of a document in the names and forms of more site generators. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/formats/formats.ts';
import { dateOf } from '../../../src/formats/written-date.ts';

const TURNS =
  '**Ana Berg:** We dug forty holes in the old field, and found more than we thought.\n\n**Tom Lee:** And then the rain came, and we all went home for a week.\n\n**Ana Berg:** That was that, and nobody knew better.\n';

async function read(head: string) {
  return (await readDocument(`---\n${head}\n---\n\n${TURNS}`))?.document;
}

describe('a date', () => {
  test.each([
    ['5. März 2024', '2024-03-05'],
    ['5 mars 2024', '2024-03-05'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['12 juillet 2024', '2024-07-12'],
    ['12 juin 2024', '2024-06-12'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05'],
    ['25.03.2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
    ['25/03/2024', '2024-03-25'],
    ['2024年3月5日', '2024-03-05'],
    ['March 2024', '2024-03'],
    ['March 5, 2024', '2024-03-05'],
  ])('%s', (written, day) => {
    expect(dateOf(written)).toBe(day);
  });

  test.each(['03/05/2024', '31.31.2024', '5 holes 2024', '99.03.2024', 'Version 2024', ''])(
    'is not in %j',
    (written) => {
      expect(dateOf(written)).toBeNull();
    },
  );

  test.each(['pubDate', 'publishDate', 'published_at', 'date-published', 'upload_date'])(
    'in the field %s',
    async (field) => {
      expect((await read(`title: Soil\n${field}: 2024-03-05`))?.published).toBe('2024-03-05');
    },
  );
});

describe('recordings', () => {
  test.each<[string, string]>([
    ['under one field', 'media:\n  youtube: dQw4w9WgXcQ\n  audio: https://a.example/a.mp3'],
    ['under fields of their own', 'youtube_id: dQw4w9WgXcQ\naudio: https://a.example/a.mp3'],
    [
      'as an enclosure',
      'youtube: https://youtu.be/dQw4w9WgXcQ\nenclosure:\n  url: https://a.example/a.mp3\n  length: "12"',
    ],
  ])('%s', async (_name, head) => {
    const media = (await read(`title: Soil\n${head}`))?.media ?? [];
    expect(media).toHaveLength(2);
    expect(media).toContainEqual({ youtube: 'dQw4w9WgXcQ' });
    expect(media).toContainEqual({ url: 'https://a.example/a.mp3' });
  });
});

test('people with fields of their own are called by their names', async () => {
  const head = 'title: Soil\npeople:\n  - name: Ana Berg\n    url: https://a.example\n  - Tom Lee';
  expect((await read(head))?.people).toEqual(['Ana Berg', 'Tom Lee']);
});

test('the address of the video is said by nobody', async () => {
  const text = `# Soil\n\n**Video:** https://youtu.be/dQw4w9WgXcQ\n\n${TURNS}`;
  const names = (await readDocument(text))?.document.texts[0]?.turns.map(({ name }) => name);
  expect(names).not.toContain('Video');
});
