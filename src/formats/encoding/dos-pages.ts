/**
 * Code pages of DOS, which no `TextDecoder` knows and old programs for subtitles write: what stands for the bytes from 0x80 on.
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/
 */

const PAGES: Readonly<Record<string, string>> = {
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
    '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
};
const NAME = /^(?:cp|ibm|dos|oem)?[-_ ]?(437|850|852)$/i;
/** Bytes that are decoded at once: a call takes no more arguments. */
const AT_ONCE = 8192;

/** By a name that people have for it; undefined where it is none of these pages. */
export function decodeDosPage(encoding: string, bytes: Uint8Array): string | undefined {
  const number = NAME.exec(encoding)?.[1];
  const page = number === undefined ? undefined : PAGES[`cp${number}`];
  if (page === undefined) return undefined;
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    const codes = Array.from(bytes.subarray(from, from + AT_ONCE), (byte) =>
      byte < 0x80 ? byte : page.charCodeAt(byte - 0x80),
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}
