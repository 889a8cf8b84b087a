/** UTF-32, which no browser reads any more: a number of four bytes a character. */

/** Characters in which the form shows. */
const HEAD = 1024;
/** A few bytes may look like anything. */
const FEWEST = 8;
const LAST_CODE = 0x10ffff;
const MARK = 0xfeff;
/** Texts are made of pieces of so many characters: one by one is slow, all at once too many arguments. */
const PIECE = 4096;
const WHOLE_A_BROKEN = 20;

/** null where the bytes are none: without a mark, every number of the head must be a character's. */
export function readUtf32(bytes: Uint8Array): { text: string; broken: number } | null {
  if (bytes.length < 4) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEnd = [true, false].find((end) => view.getUint32(0, end) === MARK);
  const isOne =
    littleEnd !== undefined || (bytes.length >= FEWEST * 4 && (bytes[0] === 0 || bytes[3] === 0));
  if (!isOne) return null;
  const ends = littleEnd === undefined ? [true, false] : [littleEnd];
  for (const end of ends) if (isHead(view, end)) return read(view, end);
  return null;
}

function isHead(view: DataView, littleEnd: boolean): boolean {
  const to = Math.min(HEAD * 4, view.byteLength - (view.byteLength % 4));
  for (let at = 0; at < to; at += 4) {
    const code = view.getUint32(at, littleEnd);
    if (code === 0 || !isCharacter(code)) return false;
  }
  return true;
}

function read(view: DataView, littleEnd: boolean): { text: string; broken: number } | null {
  let text = '';
  let broken = view.byteLength % 4 === 0 ? 0 : 1;
  let piece: number[] = [];
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEnd);
    if (at === 0 && code === MARK) continue;
    if (!isCharacter(code)) broken += 1;
    piece.push(isCharacter(code) ? code : 0xfffd);
    if (piece.length < PIECE) continue;
    text += String.fromCodePoint(...piece);
    piece = [];
  }
  text += String.fromCodePoint(...piece);
  if (view.byteLength % 4 !== 0) text += '\ufffd';
  return text.length < broken * WHOLE_A_BROKEN ? null : { text, broken };
}

function isCharacter(code: number): boolean {
  return code <= LAST_CODE && (code < 0xd800 || code > 0xdfff);
}
