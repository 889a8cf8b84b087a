/** Files that hold no text, told by the bytes they start with: what such a file is, and what helps. None of them is read. */
import type { ByteFormat, FilePart } from '../format.ts';

interface FileKind extends Pick<ByteFormat, 'id' | 'suffixes' | 'what' | 'before'> {
  /** The bytes as characters, `.` for any byte; one of several. */
  starts: readonly string[];
  /** Stands somewhere at the head or at the end as well; a file that is called so need not show it. */
  holds?: string;
}

interface KindGroup {
  /** What the person can do: ends the sentence “This is …; …”. */
  helps: string;
  part?: FilePart;
  kinds: readonly FileKind[];
}

const HEAD = 1024;
/** An archive lists its parts at its end. */
const TAIL = 16_384;
const ZIP = ['PK\x03\x04'];
const BEFORE_ZIP = [{ id: 'zip', why: 'It is a ZIP archive of its parts.' }];
const BEFORE_OFFICE = [{ id: 'office', why: 'All of Office lists its parts under one name.' }];
const BEFORE_MP4 = [{ id: 'mp4', why: 'It is kept in the container of MP4.' }];

const DOCUMENTS: readonly FileKind[] = [
  kind('word', 'a Word document', 'docx', ZIP, { holds: 'word/', before: BEFORE_OFFICE }),
  kind('spreadsheet', 'a spreadsheet', 'xlsx', ZIP, { holds: 'xl/', before: BEFORE_OFFICE }),
  kind('slides', 'a set of slides', 'pptx', ZIP, { holds: 'ppt/', before: BEFORE_OFFICE }),
  kind('office', 'an Office document', '', ZIP, {
    holds: '[Content_Types].xml',
    before: BEFORE_ZIP,
  }),
  kind('epub', 'an e-book (EPUB)', 'epub', ZIP, { holds: 'epub+zip', before: BEFORE_ZIP }),
  kind('opendocument', 'an OpenDocument file', 'odt ods odp', ZIP, {
    holds: 'oasis.opendocument',
    before: BEFORE_ZIP,
  }),
  kind('rich-text', 'a rich text file (RTF)', 'rtf', ['{\\rtf']),
  kind('old-office', 'an old Office document', 'doc xls ppt', ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']),
];

const ARCHIVES: readonly FileKind[] = [
  kind('zip', 'a ZIP archive', 'zip', ZIP),
  kind('gzip', 'a gzip archive', 'gz', ['\x1f\x8b\x08']),
  kind('bzip2', 'a bzip2 archive', 'bz2', ['BZh.1AY&SY']),
  kind('xz', 'an xz archive', 'xz', ['\xfd7zXZ\0']),
  kind('zstandard', 'a Zstandard archive', 'zst', ['\x28\xb5\x2f\xfd']),
  kind('7-zip', 'a 7-Zip archive', '7z', ['7z\xbc\xaf\x27\x1c']),
  kind('rar', 'a RAR archive', 'rar', ['Rar!\x1a\x07']),
];

const PICTURES: readonly FileKind[] = [
  kind('png', 'a PNG image', 'png', ['\x89PNG\r\n\x1a\n']),
  kind('jpeg', 'a JPEG image', 'jpg jpeg', ['\xff\xd8\xff']),
  kind('gif', 'a GIF image', 'gif', ['GIF8.a']),
  kind('webp', 'a WebP image', 'webp', ['RIFF....WEBP']),
  kind('tiff', 'a TIFF image', 'tif tiff', ['II*\0', 'MM\0*']),
  kind('heic', 'a HEIC image', 'heic', ['....ftyphei'], { before: BEFORE_MP4 }),
  kind('avif', 'an AVIF image', 'avif', ['....ftypavi'], { before: BEFORE_MP4 }),
];

const RECORDINGS: readonly FileKind[] = [
  kind('m4a', 'an M4A recording', 'm4a m4b', ['....ftypM4A'], { before: BEFORE_MP4 }),
  kind('mp4', 'an MP4 recording', 'mp4 m4v mov', ['....ftyp']),
  kind('matroska', 'a WebM or Matroska recording', 'webm weba mkv', ['\x1a\x45\xdf\xa3']),
  kind('ogg', 'an Ogg recording', 'ogg oga opus', ['OggS\0']),
  kind('flac', 'a FLAC recording', 'flac', ['fLaC\0']),
  kind('wav', 'a WAV recording', 'wav', ['RIFF....WAVE']),
  kind('avi', 'an AVI recording', 'avi', ['RIFF....AVI ']),
  kind('mp3', 'an MP3 recording', 'mp3', [
    ...['ID3\x02', 'ID3\x03', 'ID3\x04'],
    ...['\xff\xfb', '\xff\xf3'],
  ]),
  kind('aac', 'an AAC recording', 'aac', ['\xff\xf1']),
  kind('flv', 'an FLV recording', 'flv', ['FLV\x01']),
  kind('mpeg-ts', 'an MPEG transport stream', 'ts', ['G@\0.', 'G@\x11.']),
];

const GROUPS: readonly KindGroup[] = [
  { helps: 'open it and save it as plain text', kinds: DOCUMENTS },
  { helps: 'unpack it and take the files in it', kinds: ARCHIVES },
  {
    helps: 'save it as SRT or WebVTT, for instance with Subtitle Edit',
    kinds: [kind('ebu-stl', 'a file of EBU STL subtitles', 'stl', ['...STL25.01', '...STL30.01'])],
  },
  {
    helps: 'there is nothing in it',
    kinds: [kind('empty-zip', 'an empty ZIP archive', '', ['PK\x05\x06'])],
  },
  {
    helps: 'copy its text into a text file',
    kinds: [kind('pdf', 'a PDF', 'pdf', ['%PDF-'])],
  },
  {
    helps: 'save the page as text or HTML',
    kinds: [kind('web-archive', 'a saved web archive', 'webarchive', ['bplist00'])],
  },
  {
    helps: 'export what it holds as text',
    kinds: [kind('sqlite', 'an SQLite database', 'sqlite db', ['SQLite format 3\0'])],
  },
  {
    helps: 'its words have to be typed or read by text recognition first',
    part: 'media',
    kinds: PICTURES,
  },
  {
    helps: 'make a transcript of it first, for instance with Whisper',
    part: 'media',
    kinds: RECORDINGS,
  },
];

/** Rows of the table of formats. */
export const FILE_KINDS: readonly ByteFormat[] = GROUPS.flatMap(({ helps, part, kinds }) =>
  kinds.map(({ starts, holds, ...row }) => ({
    ...row,
    ...(part === undefined ? {} : { part }),
    recognisesBytes: (bytes, suffix = '') =>
      starts.some((start) => startsWith(bytes, start)) &&
      (holds === undefined ||
        row.suffixes.includes(suffix) ||
        charactersOf(bytes.subarray(0, HEAD)).includes(holds) ||
        charactersOf(bytes.subarray(-TAIL)).includes(holds)),
    load: async () => ({ parse: () => ({ helps }) }),
  })),
);

/** `suffixes`: parted by spaces. */
function kind(
  id: string,
  what: string,
  suffixes: string,
  starts: readonly string[],
  rest: Pick<FileKind, 'holds' | 'before'> = {},
): FileKind {
  return { id, what, suffixes: suffixes.split(' ').filter((one) => one !== ''), starts, ...rest };
}

function startsWith(bytes: Uint8Array, starts: string): boolean {
  if (bytes.length < starts.length) return false;
  for (let index = 0; index < starts.length; index += 1)
    if (starts[index] !== '.' && starts.charCodeAt(index) !== bytes[index]) return false;
  return true;
}

/** Latin-1 by hand: the decoder of that name maps 0x80–0x9f to other characters. */
function charactersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
