import type { FacetKind } from '../../library/catalog-facets.ts';
import type { AllText } from '../text/all-text.ts';

/** As a person calls it. */
export function facetName(kind: FacetKind, value: string, text: AllText): string {
  return kind === 'lang' ? text.languageName(value) : value;
}

/** Part of the name is written so, whatever its case and accents. */
export function isCalled(name: string, sought: string): boolean {
  return plain(name).includes(plain(sought));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
