/** How far a long run is: one line on a terminal, written over; now and then a line where somebody keeps a log. */

/** Milliseconds before anything is said, and between two lines. */
const QUICK = 1000;
const ON_TERMINAL = 100;
const IN_LOG = 10_000;
const LONGEST = 78;

export interface ProgressStream {
  isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** `index` of `count` things, the one called `name`, is begun. */
  onGroup(index: number, count: number, name: string): void;
  /** Takes the line away. */
  end(): void;
}

export function createProgress(stream: ProgressStream, now: () => number): Progress {
  const isTerminal = stream.isTTY === true;
  let next = now() + (isTerminal ? QUICK : IN_LOG);
  let shown = 0;
  const show = (line: string) => {
    stream.write(isTerminal ? `\r${line.padEnd(shown)}` : `${line}\n`);
    shown = line.length;
  };
  return {
    onGroup(index, count, name) {
      const time = now();
      if (time < next) return;
      next = time + (isTerminal ? ON_TERMINAL : IN_LOG);
      const line = `${index + 1} of ${count}: ${name}`;
      show(line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
    },
    end() {
      if (isTerminal && shown > 0) stream.write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
      next = now() + (isTerminal ? QUICK : IN_LOG);
    },
  };
}
