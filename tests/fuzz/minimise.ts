/** Questions that may be asked before the smallest so far has to do. */
const MOST_QUESTIONS = 1500;

/**
 * The smallest input found that still fails: parts are left out, halves first, then ever smaller ones, as long as
 * `fails` says so (delta debugging). Lines first, then characters.
 */
export async function minimise(
  text: string,
  fails: (text: string) => Promise<boolean>,
): Promise<string> {
  let questions = 0;
  const ask = async (candidate: string) => questions++ < MOST_QUESTIONS && (await fails(candidate));
  const lines = await withoutParts(text.split(/(?<=\n)/), ask);
  return (await withoutParts(Array.from(lines.join('')), ask)).join('');
}

async function withoutParts(
  parts: readonly string[],
  fails: (text: string) => Promise<boolean>,
): Promise<string[]> {
  let kept = [...parts];
  for (let length = Math.ceil(kept.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let from = 0; from < kept.length; ) {
      const fewer = [...kept.slice(0, from), ...kept.slice(from + length)];
      if (fewer.length < kept.length && (await fails(fewer.join('')))) kept = fewer;
      else from += length;
    }
  }
  return kept;
}
