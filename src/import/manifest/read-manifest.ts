/** `episode.yaml` to a manifest, or every fault in it with its line. */
import * as v from 'valibot';
import type { Problem } from '../../core/problem.ts';
import { isNoText, openReceived } from '../receive/open-received.ts';
import type { ReceivedFolder } from '../receive/received.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { manifestFaults } from './manifest-faults.ts';
import { readYaml } from './yaml-text.ts';

export interface ReadManifest {
  /** undefined where any field is wrong. */
  manifest?: Manifest;
  /** The id as far as it can be told, even from a manifest with faults; not checked. */
  claimedId?: string;
  /** Line of the id, to name it when two episodes share one. */
  idLine?: number;
  /** Line of its artwork. */
  artworkLine?: number;
  problems: Problem[];
}

export function readManifest({ manifest: file, manifestName }: ReceivedFolder): ReadManifest {
  if (file === undefined) {
    const name = manifestName.slice(manifestName.lastIndexOf('/') + 1);
    const message = `There is no ${name}.`;
    return { problems: [{ code: 'manifest-missing', message, source: manifestName }] };
  }
  const received = openReceived(file);
  if ('problem' in received) return { problems: [received.problem] };
  if ('format' in received)
    return {
      problems: [isNoText(file, received.format, 'a manifest has to be saved as plain text')],
    };
  const yaml = readYaml(received.text, file.name);
  // Looked for in the text, because a broken manifest must not cost the episode an earlier import made.
  const claimedId = /^id:[ \t]*["']?([\w-]+)/m.exec(received.text)?.[1];
  const claim = claimedId === undefined ? {} : { claimedId, idLine: yaml.lineOf(['id']) };
  if (yaml.problems.length > 0) return { ...claim, problems: yaml.problems };
  if (yaml.fieldsAt([]).length === 0) {
    const message = 'The manifest holds no fields (“name: value”).';
    return { problems: [{ code: 'manifest-field', message, source: file.name, line: 1 }] };
  }
  const result = v.safeParse(manifestSchema, yaml.value);
  const problems = manifestFaults(yaml, result.issues ?? [], file.name);
  return {
    ...claim,
    ...(result.success ? { manifest: result.output } : {}),
    artworkLine: yaml.lineOf(['artwork']),
    problems: [...received.problems, ...problems],
  };
}
