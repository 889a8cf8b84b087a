import { oneLine } from '../core/text/one-line.ts';

/** No manifest is nested deeper. The library that reads YAML needs time and memory for depth: some thousands end the process. */
const DEEPEST = 50;
/** Lists in lists, keys and values on one line: `- - - a`, `? ? a`. */
const ON_ONE_LINE = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}`);

/** Told from the characters alone, before anything reads them. Brackets inside quoted words count as well. */
export function isNestedTooDeep(yaml: string): boolean {
  let depth = 0;
  for (let index = 0; index < yaml.length; index += 1) {
    const character = yaml[index];
    if (character === '[' || character === '{') depth += 1;
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return ON_ONE_LINE.test(yaml);
}

/** Characters: what the library says of a fault quotes the line, however long that is. */
const LONGEST_FAULT = 120;

/** What the library says, as the end of a sentence. */
export function yamlFault(message: string): string {
  const fault = oneLine(message).replace(/\.$/, '');
  return fault.length > LONGEST_FAULT ? `${fault.slice(0, LONGEST_FAULT - 1)}….` : `${fault}.`;
}
