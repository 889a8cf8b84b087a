/** The wrong fields of a manifest, each with its line and, where it was misspelt, the field meant. */
import type * as v from 'valibot';
import { type Problem, quoteInput } from '../../core/problem.ts';
import { MANIFEST_FIELDS } from './manifest.ts';
import { nearestName } from './nearest-name.ts';
import type { FieldPath, YamlText } from './yaml-text.ts';

/** `issues` as the manifest's schema found them in `yaml`. At most one problem a field, in order of lines. */
export function manifestFaults(
  yaml: YamlText,
  issues: readonly v.BaseIssue<unknown>[],
  source: string,
): Problem[] {
  const faults = new Map<string, { path: FieldPath; sentence: string }>();
  /** Fields that are missing only because their names were misspelt. */
  const meant = new Set<string>();
  for (const path of unknownFields(yaml)) {
    const parent = path.slice(0, -1);
    const present = yaml.fieldsAt(parent);
    const absent = knownFields(path).filter((field) => !present.includes(field));
    const near = nearestName(String(path.at(-1)), absent);
    if (near !== undefined) meant.add(showPath([...parent, near]));
    const question = near === undefined ? '' : ` Did you mean “${near}”?`;
    faults.set(showPath(path), { path, sentence: `is not known.${question}` });
  }
  for (const issue of issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const shown = showPath(path);
    // The first fault of a field is the one to mend; a second is most often its consequence.
    if (!faults.has(shown) && !meant.has(shown))
      faults.set(shown, { path, sentence: sentenceOf(issue) });
  }
  return [...faults]
    .map(([shown, { path, sentence }]) => ({
      code: 'manifest-field' as const,
      message: `The field ${quoteInput(shown)} ${sentence}`,
      source,
      line: yaml.lineOf(path),
    }))
    .sort((a, b) => a.line - b.line);
}

function knownFields(path: FieldPath): readonly string[] {
  return MANIFEST_FIELDS.get(path.length === 1 ? '' : String(path[0])) ?? [];
}

/** The schema reports the first unknown field of a list only; a person wants to mend all of them at once. */
function unknownFields(yaml: YamlText): FieldPath[] {
  const fields = yaml.fieldsAt([]).flatMap((name): FieldPath[] => {
    const rows = (yaml.value as Record<string, unknown>)[name];
    if (!MANIFEST_FIELDS.has(name) || !Array.isArray(rows)) return [[name]];
    const inRows = rows.flatMap((_row, index) =>
      yaml.fieldsAt([name, index]).map((field): FieldPath => [name, index, field]),
    );
    return [[name], ...inRows];
  });
  return fields.filter((path) => !knownFields(path).includes(String(path.at(-1))));
}

/** Schema faults whose own messages speak to programmers. */
const FAULTS: Record<string, string> = {
  string: 'is not a text',
  array: 'is not a list',
  strict_object: 'does not hold fields (“name: value”)',
  min_length: 'is empty',
};

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing.';
  const quoted =
    typeof issue.input === 'string' && issue.input !== '' ? `: ${quoteInput(issue.input)}` : '';
  return `${FAULTS[issue.type] ?? issue.message}${quoted}.`;
}

/** `people[1].name`, counted from 1 as a person counts. */
function showPath(path: FieldPath): string {
  return path
    .map((key, depth) => (typeof key === 'number' ? `[${key + 1}]` : depth === 0 ? key : `.${key}`))
    .join('');
}
