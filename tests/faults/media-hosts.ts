/** Recordings of hosts that are not as they should be, attached as a person does it. */
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { cue, EPISODE, fromMenu } from '../e2e/reader.ts';
import { visit } from '../e2e/visit.ts';
import { type MediaHost, type MediaHostOptions, openMediaHost } from '../support/media-host.ts';
import { wavBytes } from '../support/wav.ts';

/** What these hosts provoke on purpose: another address than the app's, and the console's word on what failed. */
export const FROM_A_HOST = [/asked for http:\/\/127\.0\.0\.1/, /^console: .*(?:127\.0\.0\.1|ERR_)/];

/** Closed when the row is judged. */
export async function hostOf(options: Partial<MediaHostOptions>): Promise<MediaHost> {
  const host = await openMediaHost({ body: wavBytes(600), ...options });
  onTestFinished(() => host.close());
  return host;
}

export async function openAttaching(page: Page) {
  await cue(page, 0).waitFor();
  await fromMenu(page, 'More', 'Use another recording');
  return page.getByRole('dialog', { name: 'Use another recording' });
}

/** Pastes an address where one is asked for; returns the dialog, which may refuse it. */
export async function paste(page: Page, written: string) {
  const dialog = await openAttaching(page);
  await dialog.getByRole('textbox').fill(written);
  await dialog.getByRole('textbox').press('Enter');
  return dialog;
}

export async function visitWithRecording(options: Partial<MediaHostOptions>, query = '') {
  const host = await hostOf(options);
  const visited = await visit(`${EPISODE}${query}`, { expected: FROM_A_HOST });
  const dialog = await paste(visited.page, `${host.origin}/talk.wav`);
  await expect.poll(() => dialog.count()).toBe(0);
  return { ...visited, host };
}
