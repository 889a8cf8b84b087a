import type { FilterKind } from '../../search/query.ts';
import type { Text } from '../text/text.ts';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A filter's value as people say it: `zh-Hans` is Simplified Chinese. */
export function filterLabel(kind: FilterKind, value: string, wording: Text): string {
  if (kind === 'in' && TAG.test(value)) return wording.languageName(value);
  if (kind === 'date' && PARTIAL_DATE.test(value)) return wording.date(value);
  return value;
}
