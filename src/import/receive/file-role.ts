/** What files are called by what they hold: `transcript.vtt`, `chapters.json`, `ep12.mp3.chapters.txt`, `shownotes.html`. */

export type FileRole = 'transcript' | 'chapters' | 'notes' | 'beside';

/** Names of a file without its suffix, in the languages that tools write. */
const ROLES: readonly [FileRole, RegExp][] = [
  [
    'transcript',
    /^(?:transcripts?|transcription|(?:closed[ _-]?)?captions?|subtitles?|subs|transkript|untertitel)$/i,
  ],
  ['chapters', /^(?:chapters?(?:[ _-]?(?:marks?|markers?|list))?|time ?stamps|kapitel)$/i],
  ['notes', /^(?:(?:episode|show)[ _-]?notes?|description|beschreibung)$/i],
  ['beside', /^(?:notes?|summary|chat|info|metadata)$/i],
];

export function roleOf(name: string): FileRole | undefined {
  return ROLES.find(([, form]) => form.test(name))?.[0];
}

/** What a tool writes of a meeting besides its transcript: Zoom, `GMT20260304-100211_RecordingnewChat.txt`. */
const GLUED = /^(GMT\d{8}-\d{6}_Recording)newChat$/;

/** The name of the recording, where what the file holds is glued to it. */
export function withoutGluedRole(stem: string): { stem: string; role?: FileRole } {
  const recording = GLUED.exec(stem)?.[1];
  return recording === undefined ? { stem } : { stem: recording, role: 'beside' };
}
