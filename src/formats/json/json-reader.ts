/**
 * JSON as it is met (RFC 8259 and what Python writes beside it), with the place of every object and list. `JSON.parse`
 * tells neither: its message for a broken text differs from engine to engine, and a segment has to know its line.
 */

/** Segments and events stand no deeper; their words do, and need no line. */
const DEEPEST_PLACE = 4;
/** Deeper than any transcript, and far from the end of the stack. */
const DEEPEST = 200;
const SPACE = /\s*/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** `json.dumps` of Python writes these three for numbers that are none. */
const WORD = /true|false|null|-?Infinity|NaN/y;
const VALUES: Record<string, boolean | null> = { true: true, false: false };
const ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Returned up to the top where the text is no JSON; no value can be equal to it. */
const FAULT = Symbol('fault');
type Read = unknown | typeof FAULT;

export class JsonReader {
  /** Offset from which the text cannot be read; -1 while it can. */
  faultAt = -1;
  /** Offsets of numbers that are none (`NaN`), which were read as null. */
  readonly noNumbers: number[] = [];
  /** Offset of every object and list that is not deep inside others. */
  readonly places = new Map<object, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The values of the text, one after the other: more than one in JSON Lines. What follows a fault is not read. */
  values(): unknown[] {
    const values: unknown[] = [];
    this.#skipSpace();
    while (this.#at < this.#text.length) {
      const value = this.#value(0);
      if (value === FAULT) break;
      values.push(value);
      this.#skipSpace();
    }
    return values;
  }

  #value(depth: number): Read {
    const first = this.#text[this.#at];
    if (first === '"') return this.#string();
    if (first === '{' || first === '[') {
      if (depth === DEEPEST) return this.#fault();
      return first === '{' ? this.#object(depth + 1) : this.#list(depth + 1);
    }
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number);
    const from = this.#at;
    const word = this.#take(WORD);
    if (word === undefined) return this.#fault();
    if (/N|I/.test(word)) this.noNumbers.push(from);
    return VALUES[word] ?? null;
  }

  #object(depth: number): Read {
    const object: Record<string, unknown> = {};
    if (depth <= DEEPEST_PLACE) this.places.set(object, this.#at);
    this.#at += 1;
    this.#skipSpace();
    while (!this.#skip('}')) {
      const name = this.#text[this.#at] === '"' ? this.#string() : this.#fault();
      this.#skipSpace();
      if (name === FAULT || !this.#skip(':')) return this.#fault();
      this.#skipSpace();
      const value = this.#value(depth);
      if (value === FAULT || !this.#endsMember('}')) return FAULT;
      // Assigned, this one name would change what the object is.
      if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true });
      else object[name as string] = value;
    }
    return object;
  }

  #list(depth: number): Read {
    const list: unknown[] = [];
    if (depth <= DEEPEST_PLACE) this.places.set(list, this.#at);
    this.#at += 1;
    this.#skipSpace();
    while (!this.#skip(']')) {
      const value = this.#value(depth);
      if (value === FAULT || !this.#endsMember(']')) return FAULT;
      list.push(value);
    }
    return list;
  }

  /** At the next member or the bracket that closes; a comma too many before it is let pass. */
  #endsMember(close: string): boolean {
    this.#skipSpace();
    if (this.#skip(',')) this.#skipSpace();
    else if (this.#text[this.#at] !== close) {
      this.#fault();
      return false;
    }
    return true;
  }

  #string(): Read {
    const from = this.#at + 1;
    let to = this.#text.indexOf('"', from);
    while (to !== -1 && this.#isEscaped(to, from)) to = this.#text.indexOf('"', to + 1);
    if (to === -1) {
      // A text that was cut off is at fault where it ends, not where its last string begins.
      this.#at = this.#text.length;
      return this.#fault();
    }
    this.#at = to + 1;
    const raw = this.#text.slice(from, to);
    if (!raw.includes('\\')) return raw;
    return raw.replace(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (_, code?: string, letter = '') =>
      code === undefined
        ? (ESCAPES[letter] ?? letter)
        : String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  #isEscaped(at: number, from: number): boolean {
    let slashes = 0;
    while (at - slashes > from && this.#text[at - slashes - 1] === '\\') slashes += 1;
    return slashes % 2 === 1;
  }

  #take(what: RegExp): string | undefined {
    const from = this.#at;
    what.lastIndex = from;
    if (!what.test(this.#text)) return undefined;
    this.#at = what.lastIndex;
    return this.#text.slice(from, this.#at);
  }

  #skip(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    const code = this.#text.charCodeAt(this.#at);
    // Nearly always a mark or a letter of ASCII, for which no expression need be asked.
    if (code <= 0x20 || code >= 0x7f) this.#take(SPACE);
  }

  #fault(): typeof FAULT {
    if (this.faultAt === -1) this.faultAt = this.#at;
    return FAULT;
  }
}
