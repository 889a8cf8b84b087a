/** Files that hold no text, told by the bytes they start with: what such a file is, and what helps. */

interface FileKind {
  /** Ends the sentence “This is …”. */
  what: string;
  /** What the person can do, as the second half of that sentence. */
  helps: string;
  /** The bytes as characters, `.` for any byte. */
  starts: string;
  /** Stands somewhere in the first kilobyte as well. */
  holds?: string;
}

const HEAD = 1024;
const TRANSCRIBE = 'make a transcript of it first, for instance with Whisper';
const READ_IT = 'its words have to be typed or read by text recognition first';
const AS_TEXT = 'open it and save it as plain text';
const UNPACK = 'unpack it and take the files in it';

/** The first row that fits. Of containers the more specific row stands first. */
const KINDS: readonly FileKind[] = [
  { what: 'a Word document', helps: AS_TEXT, starts: 'PK\x03\x04', holds: 'word/' },
  { what: 'a spreadsheet', helps: AS_TEXT, starts: 'PK\x03\x04', holds: 'xl/' },
  { what: 'a set of slides', helps: AS_TEXT, starts: 'PK\x03\x04', holds: 'ppt/' },
  {
    what: 'an Office document',
    helps: AS_TEXT,
    starts: 'PK\x03\x04',
    holds: '[Content_Types].xml',
  },
  { what: 'an e-book (EPUB)', helps: AS_TEXT, starts: 'PK\x03\x04', holds: 'epub+zip' },
  {
    what: 'an OpenDocument file',
    helps: AS_TEXT,
    starts: 'PK\x03\x04',
    holds: 'oasis.opendocument',
  },
  { what: 'a ZIP archive', helps: UNPACK, starts: 'PK\x03\x04' },
  { what: 'an empty ZIP archive', helps: 'there is nothing in it', starts: 'PK\x05\x06' },
  { what: 'a gzip archive', helps: UNPACK, starts: '\x1f\x8b\x08' },
  { what: 'a bzip2 archive', helps: UNPACK, starts: 'BZh.1AY&SY' },
  { what: 'an xz archive', helps: UNPACK, starts: '\xfd7zXZ\0' },
  { what: 'a Zstandard archive', helps: UNPACK, starts: '\x28\xb5\x2f\xfd' },
  { what: 'a 7-Zip archive', helps: UNPACK, starts: '7z\xbc\xaf\x27\x1c' },
  { what: 'a RAR archive', helps: UNPACK, starts: 'Rar!\x1a\x07' },
  { what: 'a PDF', helps: 'copy its text into a text file', starts: '%PDF-' },
  { what: 'a rich text file (RTF)', helps: AS_TEXT, starts: '{\\rtf' },
  { what: 'an old Office document', helps: AS_TEXT, starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { what: 'a saved web archive', helps: 'save the page as text or HTML', starts: 'bplist00' },
  { what: 'a PNG image', helps: READ_IT, starts: '\x89PNG\r\n\x1a\n' },
  { what: 'a JPEG image', helps: READ_IT, starts: '\xff\xd8\xff' },
  { what: 'a GIF image', helps: READ_IT, starts: 'GIF8.a' },
  { what: 'a WebP image', helps: READ_IT, starts: 'RIFF....WEBP' },
  { what: 'a TIFF image', helps: READ_IT, starts: 'II*\0' },
  { what: 'a TIFF image', helps: READ_IT, starts: 'MM\0*' },
  { what: 'a HEIC image', helps: READ_IT, starts: '....ftyphei' },
  { what: 'an AVIF image', helps: READ_IT, starts: '....ftypavi' },
  { what: 'an M4A recording', helps: TRANSCRIBE, starts: '....ftypM4A' },
  { what: 'an MP4 recording', helps: TRANSCRIBE, starts: '....ftyp' },
  { what: 'a WebM or Matroska recording', helps: TRANSCRIBE, starts: '\x1a\x45\xdf\xa3' },
  { what: 'an Ogg recording', helps: TRANSCRIBE, starts: 'OggS\0' },
  { what: 'a FLAC recording', helps: TRANSCRIBE, starts: 'fLaC\0' },
  { what: 'a WAV recording', helps: TRANSCRIBE, starts: 'RIFF....WAVE' },
  { what: 'an AVI recording', helps: TRANSCRIBE, starts: 'RIFF....AVI ' },
  { what: 'an MP3 recording', helps: TRANSCRIBE, starts: 'ID3\x02' },
  { what: 'an MP3 recording', helps: TRANSCRIBE, starts: 'ID3\x03' },
  { what: 'an MP3 recording', helps: TRANSCRIBE, starts: 'ID3\x04' },
  { what: 'an MP3 recording', helps: TRANSCRIBE, starts: '\xff\xfb' },
  { what: 'an MP3 recording', helps: TRANSCRIBE, starts: '\xff\xf3' },
  { what: 'an AAC recording', helps: TRANSCRIBE, starts: '\xff\xf1' },
  {
    what: 'an SQLite database',
    helps: 'export what it holds as text',
    starts: 'SQLite format 3\0',
  },
];

/** One sentence about a file that holds no text; undefined where its first bytes tell nothing. */
export function sentenceOfKind(bytes: Uint8Array): string | undefined {
  // Latin-1 by hand: the decoder of that name maps 0x80–0x9f to other characters.
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const kind = KINDS.find(
    ({ starts, holds }) =>
      startsWith(head, starts) && (holds === undefined || head.includes(holds)),
  );
  return kind && `This is ${kind.what}; ${kind.helps}.`;
}

function startsWith(head: string, starts: string): boolean {
  if (head.length < starts.length) return false;
  for (let index = 0; index < starts.length; index += 1)
    if (starts[index] !== '.' && starts[index] !== head[index]) return false;
  return true;
}
