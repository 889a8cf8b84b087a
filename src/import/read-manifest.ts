/** `episode.yaml` to a manifest, or every fault in it with its line. */
import * as v from 'valibot';
import { type Problem, quoteInput } from '../core/problem.ts';
import { MANIFEST_FIELDS, type Manifest, manifestSchema } from './manifest.ts';
import { nearestName } from './nearest-name.ts';
import type { ReceivedFolder } from './received.ts';
import { receivedText } from './received-text.ts';
import { type FieldPath, readYaml, type YamlText } from './yaml-text.ts';

export interface ReadManifest {
  /** undefined where any field is wrong. */
  manifest?: Manifest;
  /** The id as far as it can be told, even from a manifest with faults; not checked. */
  claimedId?: string;
  /** Line of the id, to name it when two episodes share one. */
  idLine?: number;
  problems: Problem[];
}

export function readManifest({
  manifest: file,
  manifestName: source,
}: ReceivedFolder): ReadManifest {
  if (file === undefined)
    return {
      problems: [{ code: 'manifest-missing', message: `There is no ${baseName(source)}.`, source }],
    };
  const received = receivedText(file);
  if ('problem' in received) return { problems: [received.problem] };
  const yaml = readYaml(received.text, source);
  const claim = /^id:[ \t]*["']?([\w-]+)/m.exec(received.text)?.[1];
  const read: ReadManifest = {
    ...(claim === undefined ? {} : { claimedId: claim, idLine: yaml.lineOf(['id']) }),
    problems: yaml.problems,
  };
  if (yaml.problems.length > 0) return read;
  const result = v.safeParse(manifestSchema, yaml.value);
  read.problems = fieldProblems(yaml, result.issues ?? [], source);
  if (result.success && read.problems.length === 0) read.manifest = result.output;
  return read;
}

function fieldProblems(
  yaml: YamlText,
  issues: readonly v.BaseIssue<unknown>[],
  source: string,
): Problem[] {
  const sentences = new Map<string, { path: FieldPath; message: string }>();
  for (const path of fieldPaths(yaml)) {
    const name = String(path.at(-1));
    const known = MANIFEST_FIELDS.get(path.length === 1 ? '' : String(path[0])) ?? [];
    if (known.includes(name)) continue;
    const near = nearestName(
      name,
      known.filter((field) => !yaml.fieldsAt(path.slice(0, -1)).includes(field)),
    );
    const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
    sentences.set(showPath(path), {
      path,
      message: `The field ${quoteInput(showPath(path))} is not known.${meant}`,
    });
  }
  for (const issue of issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const shown = showPath(path);
    // The first fault of a field is the one to mend; a second is most often its consequence.
    if (!sentences.has(shown)) sentences.set(shown, { path, message: sentenceOf(issue, shown) });
  }
  return [...sentences.values()]
    .map(({ path, message }) => ({
      code: 'manifest-field' as const,
      message,
      source,
      line: yaml.lineOf(path),
    }))
    .sort((a, b) => a.line - b.line);
}

/** Every field that stands in the manifest, known or not. */
function fieldPaths(yaml: YamlText): FieldPath[] {
  const top = yaml.fieldsAt([]);
  return top.flatMap((name): FieldPath[] => {
    const rows = (yaml.value as Record<string, unknown>)[name];
    if (!MANIFEST_FIELDS.has(name) || !Array.isArray(rows)) return [[name]];
    return [
      [name],
      ...rows.flatMap((_row, index) =>
        yaml.fieldsAt([name, index]).map((field): FieldPath => [name, index, field]),
      ),
    ];
  });
}

/** Schema faults whose own messages speak to programmers. */
const FAULTS: Record<string, string> = {
  string: 'is not a text',
  array: 'is not a list',
  strict_object: 'does not hold fields (“name: value”)',
  min_length: 'is empty',
};

function sentenceOf(issue: v.BaseIssue<unknown>, shown: string): string {
  if (shown === '') return 'The manifest does not hold fields (“name: value”).';
  if (issue.received === 'undefined') return `The field ${quoteInput(shown)} is missing.`;
  const value =
    typeof issue.input === 'string' && issue.input !== '' ? `: ${quoteInput(issue.input)}` : '';
  return `The field ${quoteInput(shown)} ${FAULTS[issue.type] ?? issue.message}${value}.`;
}

/** `people[0].name`, counted from 1 as a person counts. */
function showPath(path: FieldPath): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key + 1}]` : depth === 0 ? key : `.${key}`))
    .join('');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
