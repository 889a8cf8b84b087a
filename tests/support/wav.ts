/** A recording made by hand: real audio for the players, without a file of megabytes in the repository. */
import { writeFileSync } from 'node:fs';

/** Samples a second, mono, 8 bits each: an hour is 29 MB and takes some 50 ms to write. */
const SAMPLE_RATE = 8000;
const HEADER_BYTES = 44;
/** Eight-bit samples are unsigned; silence is the middle. */
const SILENCE = 128;

/** A click at every second, a low tone under every tenth: a person can hear where they are. */
export function writeWav(path: string, seconds: number): void {
  writeFileSync(path, wavBytes(seconds));
}

/** RIFF/WAVE, PCM, as in the Multimedia Programming Interface and Data Specifications 1.0 (1991). */
export function wavBytes(seconds: number): Buffer {
  const sampleCount = Math.round(seconds * SAMPLE_RATE);
  const wav = Buffer.alloc(HEADER_BYTES + sampleCount, SILENCE);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(HEADER_BYTES - 8 + sampleCount, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20); // PCM
  wav.writeUInt16LE(1, 22); // mono
  wav.writeUInt32LE(SAMPLE_RATE, 24);
  wav.writeUInt32LE(SAMPLE_RATE, 28); // bytes a second
  wav.writeUInt16LE(1, 32); // bytes a frame
  wav.writeUInt16LE(8, 34); // bits a sample
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(sampleCount, 40);
  const click = tone(1000, 0.02);
  const mark = tone(220, 0.4);
  for (let second = 0; second < seconds; second += 1) {
    const sound = second % 10 === 0 ? mark : click;
    sound.copy(wav, HEADER_BYTES + second * SAMPLE_RATE);
  }
  return wav;
}

/** A sine that dies away, so that it ends without a crack. */
function tone(hertz: number, seconds: number): Buffer {
  const count = Math.round(seconds * SAMPLE_RATE);
  return Buffer.from(
    Array.from({ length: count }, (_, index) => {
      const fade = 1 - index / count;
      const wave = Math.sin((2 * Math.PI * hertz * index) / SAMPLE_RATE);
      return SILENCE + Math.round(100 * fade * wave);
    }),
  );
}
