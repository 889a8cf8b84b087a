import { type SubmitEvent, useRef, useState } from 'react';
import type { Media } from '../../core/contract/episode-file.ts';
import { parseMediaAddress } from '../../core/contract/media.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useAllText } from '../text/all-text.ts';

interface AttachDialogProps {
  /** Name of what is attached now; null for nothing. */
  attached: string | null;
  onMedia(media: Media): void;
  /** Returns false where the file cannot be played. */
  onFile(file: File): boolean;
  onRemove(): void;
  onClose(): void;
}

export function AttachDialog({ attached, onMedia, onFile, onRemove, onClose }: AttachDialogProps) {
  const text = useAllText();
  const [problem, setProblem] = useState<string | null>(null);
  const addressRef = useRef<HTMLInputElement>(null);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const media = parseMediaAddress(addressRef.current?.value ?? '');
    if (media === null) {
      setProblem(text.attach.notAnAddress);
      addressRef.current?.focus();
    } else onMedia(media);
  };
  const choose = (file: File | undefined) => {
    if (file !== undefined && !onFile(file)) setProblem(text.attach.notMedia(file.name));
  };

  return (
    <Dialog title={text.attach.title} closeLabel={text.attach.close} onClose={onClose}>
      <p className="text-quiet">{text.attach.explain}</p>
      <form onSubmit={submit} className="mt-4" noValidate>
        <label className="block">
          {text.attach.address}
          <input
            ref={addressRef}
            type="url"
            inputMode="url"
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
        <button type="submit" className="button mt-3">
          {text.attach.use}
        </button>
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
          {text.player.attached(attached)}{' '}
          <button type="button" className="link" onClick={onRemove}>
            {text.attach.remove}
          </button>
        </p>
      )}
    </Dialog>
  );
}
