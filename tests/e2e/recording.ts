/** A real recording for the tests of one file, removed after them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeWav } from '../support/wav.ts';

/** Path of a WAV file of so many seconds; it is there when the first test begins. */
export function recordingOf(seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuelight-recording-'));
  const path = join(folder, 'talk.wav');
  beforeAll(() => writeWav(path, seconds));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return path;
}
