import type { FilterKind } from '../../search/query.ts';
import { formatDate, languageName } from '../text/en.ts';

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A filter's value as people say it: `zh-Hans` is Simplified Chinese. */
export function filterLabel(kind: FilterKind, value: string): string {
  if (kind === 'in' && TAG.test(value)) return languageName(value);
  if (kind === 'date' && PARTIAL_DATE.test(value)) return formatDate(value);
  return value;
}
