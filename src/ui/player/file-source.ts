import { isAudio } from '../../core/contract/media.ts';
import { isRecordingFile } from '../../core/contract/media-address.ts';
import type { MediaSource } from './media-source.ts';

/** The object URL lives until `URL.revokeObjectURL`; null where the file is neither audio nor video. */
export function sourceOfFile(file: File): MediaSource | null {
  const kind = /^(audio|video)\//.exec(file.type)?.[1] ?? (file.type === '' && kindByName(file));
  if (kind !== 'audio' && kind !== 'video') return null;
  return { kind, src: URL.createObjectURL(file), media: null, name: file.name };
}

/** Systems know no type of some endings that browsers play. */
function kindByName({ name }: File): MediaSource['kind'] | null {
  const url = `file:///${encodeURIComponent(name)}`;
  if (!isRecordingFile(url)) return null;
  return isAudio({ url }) ? 'audio' : 'video';
}
