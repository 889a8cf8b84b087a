/** What a person pastes as the address of a recording, and what is asked of it before it is taken. */
import { expect } from 'vitest';
import { EPISODE, litCue, partsFetched, play } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { fault } from './fault.ts';
import { FROM_A_HOST, hostOf, openAttaching, paste } from './media-hosts.ts';

const VIDEOS: Record<string, string> = {
  'a bare video id': '2WP4jab4F30',
  'an address without its scheme': '//www.youtube.com/embed/2WP4jab4F30',
  'the snippet that embeds a video':
    '<iframe width="560" src="https://www.youtube.com/embed/2WP4jab4F30?si=a&amp;start=3"></iframe>',
  'a video inside a playlist':
    'https://www.youtube.com/watch?v=2WP4jab4F30&list=PLrAXtmErZgOeiKm4sgNOknGvNjby9efdf',
};

for (const [what, written] of Object.entries(VIDEOS))
  fault(`${what} is pasted`, 'that video plays', async () => {
    const { page, youtube } = await visit(EPISODE);
    const dialog = await paste(page, written);
    await expect.poll(() => dialog.count()).toBe(0);
    await play(page);
    expect(youtube.embeds().map(({ pathname }) => pathname)).toEqual(['/embed/2WP4jab4F30']);
  });

const REFUSED: [what: string, written: string, sentence: RegExp][] = [
  ['no address at all', 'not an address', /neither a YouTube address nor/],
  ['a script', 'javascript:alert(1)', /neither a YouTube address nor/],
  ['an address without a host', 'https://', /neither a YouTube address nor/],
  ['a channel', 'https://www.youtube.com/c/Veritasium1', /not of one video/],
  ['a playlist', 'https://www.youtube.com/embed/videoseries?list=PL123', /not of one video/],
  [
    'another site’s player',
    '<iframe src="https://player.vimeo.com/video/76979871"></iframe>',
    /player of another site/,
  ],
  ['a stream that no browser plays', 'https://cdn.example/live/talk.mpd', /list of a stream/],
];

for (const [what, written, sentence] of REFUSED)
  fault(
    `${what} is pasted`,
    'a sentence that says what it is; nothing is asked of it',
    async () => {
      const { page, foreign } = await visit(EPISODE);
      const dialog = await paste(page, written);
      await dialog.getByRole('alert').waitFor();
      expect(await dialog.getByRole('alert').textContent()).toMatch(sentence);
      expect(foreign).toEqual([]);
    },
  );

fault(
  'a stream is pasted where the browser plays none',
  'that this browser cannot play it, and what can be taken',
  async () => {
    const { page } = await visit(EPISODE, {
      before: (context) =>
        context.addInitScript(() => {
          HTMLMediaElement.prototype.canPlayType = () => '';
        }),
    });
    const dialog = await paste(page, 'https://cdn.example/live/talk.m3u8');
    expect(await dialog.getByRole('alert').textContent()).toMatch(/list of a stream/);
  },
);

fault('a stream is pasted where the browser plays it', 'it is taken', async () => {
  const { page } = await visit(EPISODE, {
    before: (context) =>
      context.addInitScript(() => {
        HTMLMediaElement.prototype.canPlayType = () => 'maybe';
      }),
  });
  const dialog = await paste(page, 'https://cdn.example/live/talk.m3u8');
  await expect.poll(() => dialog.count()).toBe(0);
});

fault(
  'an address tells by no ending what it is',
  'it is asked: sound is shown as sound, and plays',
  async () => {
    const host = await hostOf({});
    const { page } = await visit(EPISODE, { expected: FROM_A_HOST });
    expect(host.asked).toEqual([]);
    const dialog = await paste(page, `${host.origin}/episodes/17`);
    await expect.poll(() => dialog.count()).toBe(0);
    await page.locator('.player-pane[data-kind="audio"]').waitFor();
    await play(page);
    await expect.poll(() => litCue(page)).toBeGreaterThanOrEqual(1);
  },
);

fault(
  'a web page is pasted',
  'that it may be a web page; whoever has it all the same is told when it fails',
  async () => {
    const body = Buffer.from('<!doctype html><p>A talk');
    const host = await hostOf({ body, type: 'text/html' });
    const { page } = await visit(EPISODE, { expected: FROM_A_HOST });
    const dialog = await paste(page, `${host.origin}/episodes/17`);
    const alert = dialog.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/may be a web page/);
    await dialog.getByRole('button', { name: 'Use it all the same' }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).first().click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/cannot be found/);
  },
);

fault('an address is pasted offline', 'that it can be asked when the network is back', async () => {
  const host = await hostOf({});
  const { page, context } = await visit(EPISODE, { expected: FROM_A_HOST });
  const dialog = await openAttaching(page);
  await dialog.waitFor();
  await partsFetched(page);
  await context.setOffline(true);
  await dialog.getByRole('textbox').fill(`${host.origin}/episodes/17`);
  await dialog.getByRole('textbox').press('Enter');
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').textContent()).toMatch(/You are offline/);
});

fault('a text is chosen as a recording', 'that it is not an audio or video file', async () => {
  const { page } = await visit(EPISODE);
  const dialog = await openAttaching(page);
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('words') });
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').textContent()).toMatch(/not an audio or video file/);
});
