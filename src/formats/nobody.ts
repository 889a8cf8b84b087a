/**
 * Words that stand before a colon and never speak, by language: numbers in a list that is counted through, and what
 * announces a note, a warning, an example, a question or an answer. As they are written at the start of a line.
 */
const WORDS: Record<string, string> = {
  en: 'one two three four five six seven eight nine ten first second third firstly secondly thirdly finally note notes warning caution attention question answer example examples tip tips remember summary conclusion result results',
  de: 'eins zwei drei vier fünf sechs sieben acht neun zehn erstens zweitens drittens anmerkung hinweis achtung warnung frage antwort beispiel zusammenfassung fazit ergebnis',
  fr: 'un deux trois quatre cinq sept huit neuf dix premièrement deuxièmement troisièmement remarque attention avertissement question réponse exemple résumé conclusion résultat',
  es: 'uno dos tres cuatro cinco siete ocho nueve diez primero segundo tercero nota atención aviso advertencia pregunta respuesta ejemplo resumen conclusión resultado',
  it: 'uno due tre quattro cinque sei sette otto nove dieci primo secondo terzo nota attenzione avviso domanda risposta esempio riassunto conclusione risultato',
  pt: 'um dois três quatro cinco seis sete oito nove dez primeiro segundo terceiro nota atenção aviso pergunta resposta exemplo resumo conclusão resultado',
  nl: 'een één twee drie vier vijf zes zeven acht negen tien opmerking let waarschuwing vraag antwoord voorbeeld samenvatting conclusie resultaat',
  sv: 'ett två tre fyra fem sex sju åtta nio tio anmärkning obs varning fråga svar exempel sammanfattning slutsats resultat',
  da: 'et to tre fire fem seks syv otte ni ti bemærk advarsel spørgsmål svar eksempel konklusion resultat',
  no: 'en to tre fire fem seks sju åtte ni ti merk advarsel spørsmål svar eksempel konklusjon resultat',
  fi: 'yksi kaksi kolme neljä viisi kuusi seitsemän huomautus huomio varoitus kysymys vastaus esimerkki',
  pl: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć uwaga ostrzeżenie pytanie odpowiedź przykład wniosek wynik',
  cs: 'jedna dva tři čtyři pět šest sedm osm devět deset poznámka pozor varování otázka odpověď příklad závěr',
  tr: 'bir iki üç dört beş altı yedi sekiz dokuz on not dikkat uyarı soru cevap yanıt örnek sonuç',
  ru: 'один два три четыре пять шесть семь восемь девять десять первое второе третье примечание внимание предупреждение вопрос ответ пример вывод итог',
  uk: 'один два три чотири пʼять шість примітка увага попередження питання відповідь приклад висновок',
  el: 'ένα δύο τρία τέσσερα πέντε σημείωση προσοχή ερώτηση απάντηση παράδειγμα',
  ar: 'واحد اثنان ثلاثة أربعة خمسة ملاحظة تحذير تنبيه سؤال جواب مثال',
  he: 'אחת שתיים שלוש ארבע חמש הערה אזהרה שאלה תשובה דוגמה',
  hi: 'एक दो तीन चार पाँच नोट चेतावनी सवाल प्रश्न जवाब उत्तर उदाहरण',
  vi: 'một hai ba bốn năm sáu bảy tám chín mười chú lưu cảnh',
  id: 'satu dua tiga empat lima enam catatan peringatan pertanyaan jawaban contoh',
  zh: '一 二 三 四 五 第一 第二 第三 首先 其次 最后 注意 注 警告 问题 問題 答案 例如 比如 总结 總結 结论 結論',
  ja: '一つ目 二つ目 三つ目 注意 注 警告 質問 答え 回答 例 例えば まとめ 結論',
  ko: '하나 둘 셋 첫째 둘째 셋째 참고 주의 경고 질문 대답 답변 예 결론',
};

const NOBODY = new Set(Object.values(WORDS).flatMap((words) => words.split(' ')));

/** Whether a word or a number that stands before a colon is nobody's name. */
export function isNobody(words: string): boolean {
  return NOBODY.has(words.toLowerCase()) || /^[\p{N}\p{P}\p{S}\s]*$/u.test(words);
}
