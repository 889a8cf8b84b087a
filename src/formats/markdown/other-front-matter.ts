/** Fields in TOML between two lines of `+++`, and in JSON, as Hugo and Zola have them: written as YAML, line by line. */

const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\r?\n|$)/;
const JSON_OPEN = /^\uFEFF?\{[ \t]*\r?\n/;
const PAIR = /^([ \t]*)((?:[\w-]+\.)*[\w-]+|"[^"\n]*")[ \t]*=[ \t]*/;
/** `[taxonomies]` */
const TABLE = /^[ \t]*\[[\w."-]+\][ \t]*$/;
/** `[[resources]]`: a list of records, of which none is a field. */
const RECORDS = /^[ \t]*\[\[[\w."-]+\]\][ \t]*$/;
/** So starts the text of a page, and no other value of JSON. */
const TEXT = /^\s*[^\s{}[\]",]/;

/** `head`: what the fields take up of the text; undefined where it has none of these. */
export function otherFrontMatter(text: string): { head: string; yaml: string } | undefined {
  const toml = TOML.exec(text);
  if (toml !== null) {
    const yaml = yamlOf(toml[1] ?? '');
    return yaml === undefined ? undefined : { head: toml[0], yaml };
  }
  const head = jsonHead(text);
  return head === undefined ? undefined : { head, yaml: head };
}

/** The object of JSON that stands above a text, with its line end. */
export function jsonHead(text: string): string | undefined {
  const close = JSON_OPEN.test(text) ? text.indexOf('\n}') : -1;
  const end = close === -1 ? -1 : text.indexOf('\n', close + 1) + 1;
  return end > 0 && TEXT.test(text.slice(end)) ? text.slice(0, end) : undefined;
}

/** Texts and lists of TOML are those of YAML; undefined where there is no pair. */
function yamlOf(toml: string): string | undefined {
  let isSkipped = false;
  let pairs = 0;
  const lines = toml.split('\n').map((line) => {
    if (RECORDS.test(line)) isSkipped = true;
    else if (TABLE.test(line)) isSkipped = false;
    if (isSkipped || TABLE.test(line)) return '#';
    const pair = PAIR.exec(line);
    if (pair === null) return line;
    pairs += 1;
    return `${pair[2]}: ${line.slice(pair[0].length)}`;
  });
  return pairs === 0 ? undefined : lines.join('\n');
}
