/**
 * Several rows of the table of formats look at one text in the same way, one after the other, and whichever reads it looks once
 * more: what they see is kept for the last texts asked about, a whole one and its head.
 */
const KEPT = 2;
/** Characters; what is seen of a longer text takes more room than it saves time. */
const LONGEST = 1_000_000;

/** `look` must tell the same of the same text always, and nobody may change what it tells. */
export function keptForLast<Seen>(look: (text: string) => Seen): (text: string) => Seen {
  const kept: { text: string; seen: Seen }[] = [];
  return (text) => {
    if (text.length > LONGEST) return look(text);
    const known = kept.find((one) => one.text === text);
    if (known !== undefined) return known.seen;
    const seen = look(text);
    kept.unshift({ text, seen });
    kept.length = Math.min(kept.length, KEPT);
    return seen;
  };
}
