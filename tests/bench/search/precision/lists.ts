/** Lists written by hand, beside this file: a row a line, `#` before a remark. */
import { readFileSync } from 'node:fs';

export interface ListRow {
  typed: string;
  /** What stands behind the equals sign, parted by commas. */
  meant: string[];
}

export function readList(name: string): ListRow[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [typed = '', meant = ''] = line.split('=');
      return {
        typed: typed.trim(),
        meant: meant
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      };
    });
}
