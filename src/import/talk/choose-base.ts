/** The base: the fullest text of the talk in the language it was held in. Every other text is laid beside it. */
import { pairTexts } from '../../timing/align/transfer.ts';
import { sameLanguage, type TalkText } from './talk-text.ts';

/** Texts beyond so many are not compared with each other: a folder holds two or three. */
const MOST_COMPARED = 6;

/**
 * A document of another talk may be the longest of all, so the texts that belong together are found first: the base is
 * the fullest of the largest group. Of groups of one size that with times wins, then the one with more words.
 */
export function chooseBase(texts: readonly TalkText[], spokenLang: string): TalkText {
  const originals = texts.filter((text) => !text.isMachine);
  const spoken = originals.filter((text) => sameLanguage(text.lang, spokenLang));
  const candidates = [spoken, originals, texts].find((some) => some.length > 0) ?? texts;
  const groups = groupTexts(candidates).sort(
    (a, b) =>
      b.length - a.length ||
      Number(b.some(isTimed)) - Number(a.some(isTimed)) ||
      wordCount(fullest(b)) - wordCount(fullest(a)),
  );
  return fullest(groups[0] ?? candidates);
}

function groupTexts(texts: readonly TalkText[]): TalkText[][] {
  const groups: TalkText[][] = [];
  for (const [index, text] of texts.entries()) {
    const group = groups.find(([first]) => {
      if (first === undefined || index >= MOST_COMPARED) return false;
      return 'pairing' in pairTexts(first.spoken, text.spoken);
    });
    if (group === undefined) groups.push([text]);
    else group.push(text);
  }
  return groups;
}

function fullest(texts: readonly TalkText[]): TalkText {
  return texts.reduce((most, text) => (wordCount(text) > wordCount(most) ? text : most));
}

function wordCount(text: TalkText): number {
  return text.spoken.words.key.length;
}

function isTimed(text: TalkText): boolean {
  return text.isTimed;
}
