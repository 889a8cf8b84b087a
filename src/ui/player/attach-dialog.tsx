import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { Media } from '../../core/contract/episode-file.ts';
import { isRecordingFile, readPastedMedia } from '../../core/contract/media-address.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useAllText } from '../text/all-text.ts';
import { askMedia, isStrangeStream } from './ask-media.ts';
import { sourceOfFile } from './file-source.ts';
import type { MediaSource } from './media-source.ts';

interface AttachDialogProps {
  /** Name of what is attached now; null for nothing. */
  attached: string | null;
  onMedia(media: Media): void;
  onFile(file: MediaSource): void;
  onRemove(): void;
  onClose(): void;
}

export function AttachDialog({ attached, onMedia, onFile, onRemove, onClose }: AttachDialogProps) {
  const text = useAllText();
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  /** What did not say that it is a recording, and may be one all the same. */
  const [doubted, setDoubted] = useState<Media | null>(null);
  const addressRef = useRef<HTMLInputElement>(null);
  const stopRef = useRef<AbortController>(null);
  useEffect(() => () => stopRef.current?.abort(), []);

  const refuse = (sentence: string, otherwise: Media | null = null) => {
    setProblem(sentence);
    setDoubted(otherwise);
    addressRef.current?.focus();
  };
  const ask = async (media: { url: string }) => {
    const stop = new AbortController();
    stopRef.current = stop;
    setAsking(true);
    const asked = await askMedia(media.url, stop.signal);
    if (stop.signal.aborted) return;
    setAsking(false);
    if (asked === 'none')
      refuse(navigator.onLine ? text.attach.noRecording : text.attach.offline, media);
    else onMedia(asked === 'silent' ? media : { ...media, type: `${asked}/*` });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    stopRef.current?.abort();
    setAsking(false);
    setProblem(null);
    const media = readPastedMedia(addressRef.current?.value ?? '');
    if (typeof media === 'string') refuse(text.attach.refused[media]);
    else if ('youtube' in media) onMedia(media);
    else if (isStrangeStream(media.url)) refuse(text.failure.stream);
    else if (isRecordingFile(media.url)) onMedia(media);
    else void ask(media);
  };
  const choose = (file: File | undefined) => {
    if (file === undefined) return;
    const source = sourceOfFile(file);
    if (source === null) refuse(text.attach.notMedia(file.name));
    else onFile(source);
  };

  return (
    <Dialog title={text.attach.title} closeLabel={text.attach.close} onClose={onClose}>
      <p className="text-quiet">{text.attach.explain}</p>
      <form onSubmit={submit} className="mt-4" noValidate>
        <label className="block">
          {text.attach.address}
          <input
            ref={addressRef}
            type="text"
            inputMode="url"
            autoCapitalize="off"
            autoComplete="off"
            spellCheck={false}
            className="field mt-1 w-full"
            placeholder={text.attach.addressExample}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : 'attach-problem'}
          />
        </label>
        {problem !== null && (
          <p id="attach-problem" role="alert" className="mt-2 font-semibold">
            {problem}
          </p>
        )}
        {asking && (
          <p role="status" className="mt-2 text-quiet">
            {text.attach.asking}
          </p>
        )}
        <button type="submit" className="button mt-3">
          {text.attach.use}
        </button>
        {problem !== null && doubted !== null && (
          <button type="button" className="link ms-4" onClick={() => onMedia(doubted)}>
            {text.attach.useAnyway}
          </button>
        )}
      </form>
      <label className="button mt-5 inline-flex">
        {text.attach.file}
        <input
          type="file"
          accept="audio/*,video/*"
          className="sr-only"
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </label>
      {attached !== null && (
        <p className="mt-5">
          {text.attach.attached(attached)}{' '}
          <button type="button" className="link" onClick={onRemove}>
            {text.attach.remove}
          </button>
        </p>
      )}
    </Dialog>
  );
}
