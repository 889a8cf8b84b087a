/**
 * Labels that tell voices apart and name nobody: `SPEAKER_00`, `Audience Member 2`, `Unbekannt`, `说话人 1`. They are speakers
 * of their episode and nobody whom another episode could have as well.
 */

/** What services call a voice, a number behind it. No mark in it means anything in an expression. */
const SERVICE_WORDS =
  'speaker spk sprecher sprecherin locuteur locutor orador hablante interlocutore spreker talare taler puhuja mówca řečník konuşmacı спикер диктор говорящий мовець ομιλητής متحدث דובר वक्ता pembicara 说话人 說話人 發言人 发言人 話者 화자'.split(
    ' ',
  );

/** By language: voices and parts in a talk, and what is said of one whom nobody knows. */
const WORDS: Record<string, string> = {
  en: 'unknown unidentified unnamed anonymous unattributed participant panelist panellist attendee audience member guest host cohost co-host moderator interviewer interviewee questioner caller listener student teacher narrator announcer voice voiceover man woman boy girl male female person everybody everyone all both crowd group me you them i the a an from off-screen question answer',
  de: 'unbekannt unbekannte unbekannter unbekanntes person teilnehmer teilnehmerin gast gästin moderator moderatorin publikum zuschauer zuschauerin zuhörer zuhörerin stimme mann frau interviewer interviewerin erzähler alle frage antwort',
  fr: 'inconnu inconnue intervenant intervenante participant participante invité invitée animateur animatrice public voix homme femme auditeur narrateur journaliste tous question réponse',
  es: 'desconocido desconocida participante invitado invitada moderador moderadora presentador presentadora público asistente voz hombre mujer entrevistador entrevistadora entrevistado narrador todos pregunta respuesta',
  pt: 'desconhecido desconhecida participante convidado convidada moderador moderadora apresentador apresentadora público plateia voz homem mulher entrevistador entrevistado narrador todos pergunta resposta',
  it: 'sconosciuto sconosciuta partecipante ospite moderatore conduttore conduttrice pubblico voce uomo donna intervistatore narratore tutti domanda risposta',
  nl: 'onbekend onbekende deelnemer gast presentator publiek stem man vrouw vraag antwoord',
  sv: 'okänd deltagare gäst värd publik röst man kvinna fråga svar',
  da: 'ukendt deltager gæst vært publikum stemme mand kvinde',
  no: 'ukjent deltaker gjest vert publikum stemme mann kvinne',
  fi: 'tuntematon osallistuja vieras juontaja yleisö ääni mies nainen',
  pl: 'nieznany nieznana uczestnik gość prowadzący prowadząca publiczność głos mężczyzna kobieta pytanie odpowiedź',
  cs: 'neznámý neznámá účastník host moderátor publikum hlas muž žena',
  tr: 'bilinmeyen katılımcı konuk sunucu seyirci dinleyici ses erkek kadın',
  ru: 'неизвестный неизвестная неизвестно участник гость ведущий ведущая модератор зритель слушатель голос мужчина женщина вопрос ответ',
  uk: 'невідомий невідома учасник гість ведучий ведуча голос чоловік жінка',
  el: 'άγνωστος άγνωστη συμμετέχων καλεσμένος παρουσιαστής κοινό φωνή',
  ar: 'مجهول مشارك ضيف مضيف مقدم جمهور صوت المتحدث',
  he: 'לא ידוע משתתף אורח מנחה קהל קול',
  hi: 'अज्ञात प्रतिभागी अतिथि मेज़बान श्रोता आवाज़',
  vi: 'không rõ người nói khách mời dẫn chương trình khán giả',
  id: 'peserta tamu pembawa acara hadirin penonton suara tidak dikenal',
  zh: '未知 不明 匿名 主持人 主持 嘉宾 嘉賓 来宾 觀眾 观众 听众 聽眾 参会者 與會者 与会者 提问者 提問者 记者 記者 旁白 画外音 男声 女声 男 女 学生 老师 者 人 用户 问 答',
  ja: '不明 司会 司会者 ゲスト 参加者 観客 聴衆 質問者 回答者 ナレーター ナレーション 男性 女性 全員 スピーカー',
  ko: '알수없음 미상 진행자 사회자 게스트 참가자 참석자 관객 청중 질문자 남자 여자 발표자 연사',
};

const KNOWN = new Set([...SERVICE_WORDS, ...Object.values(WORDS).flatMap((row) => row.split(' '))]);
const LONGEST = Math.max(...Array.from(KNOWN, (word) => word.length));
/** A number, or the letter that some services count by; `S1`, `P2`. */
const COUNT = /^(?:\p{N}+|\p{L}|[sp]\p{N}{1,3})$/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+$/u;
/** Characters; longer ones are no labels. */
const LONGEST_NAME = 60;

const NUMBERED = new RegExp(
  String.raw`^(?:${SERVICE_WORDS.join('|')})[ _-]?(?:\p{N}{1,3}|[A-Z])$`,
  'iu',
);

/** `Speaker 1`, `SPEAKER_01`, `Sprecher A`: a service's name for a voice, which needs no colon to be one. */
export function isNumberedVoice(name: string): boolean {
  return NUMBERED.test(name.trim());
}

/** Whether a name is one that everybody may have who has none. */
export function isAnonymous(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}-]+/gu, ' ')
    // `Speaker1`, `说话人2`
    .replace(/(?<=[\p{L}\p{M}]{2})-?(?=\p{N}+(?: |$))/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return words.every((word) => COUNT.test(word) || KNOWN.has(word) || isMadeOfKnown(word));
}

/** `未知发言人`, where no space parts two words. */
function isMadeOfKnown(word: string): boolean {
  if (!UNSPACED.test(word)) return false;
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST, word.length - at);
    while (length > 0 && !KNOWN.has(word.slice(at, at + length))) length -= 1;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
