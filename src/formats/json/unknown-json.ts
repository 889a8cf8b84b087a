/** JSON that no row of the table reads: broken, or of a shape that is not known. Stands behind all shapes. */
import { type Problem, quoteInput } from '../../core/problem.ts';
import { nothingTold } from '../audit/telling.ts';
import type { TextFormat } from '../format.ts';
import { type JsonText, readJson } from './read-json.ts';
import { unreadJson } from './unread-json.ts';

export const unknownJson: TextFormat = {
  id: 'json',
  suffixes: ['json'],
  before: [
    {
      id: 'show-notes',
      why: 'The words in a JSON file may look like notes, or like turns of speakers.',
    },
  ],
  recognises: (_text, json) => json !== undefined,
  told: nothingTold,
  parse: (text, json = readJson(text)) => ({
    chapters: [],
    texts: [],
    problems:
      json === undefined || json.value === undefined ? (json?.problems ?? []) : [refusalOf(json)],
  }),
};

function refusalOf(json: JsonText): Problem {
  const what = unreadJson(json.value);
  if (what !== undefined)
    return {
      code: 'format-unread',
      message: `This is ${what}, which cannot be read yet.`,
      line: 1,
    };
  const kind = json.isLines ? 'JSON Lines' : 'JSON';
  const message = `The file is ${kind} of a shape that is not known: ${quoteInput(outline(json))}.`;
  return { code: 'json-shape', message, line: 1 };
}

/** What the person sees at its head: `{ "results", "status" }`, or the same of the first entry of a list. */
function outline({ value }: JsonText): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'object' || first === null) return `[ ${JSON.stringify(first) ?? ''} ]`;
  const names = Object.keys(first).slice(0, 8).join(', ');
  return Array.isArray(value) ? `[ { ${names} } ]` : `{ ${names} }`;
}
