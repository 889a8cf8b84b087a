/**
 * Words that stand before a colon and never speak. What announces a note, a warning, an example, a question or an answer
 * is nobody anywhere; numbers are where a list is counted through in one language, as `Tre`, `Ba` or `Hai` are names too.
 */
const ANNOUNCING =
  'note notes warning caution attention question answer example examples tip tips remember summary conclusion result results anmerkung hinweis achtung warnung frage antwort beispiel zusammenfassung fazit ergebnis remarque avertissement réponse exemple résumé résultat nota atención aviso advertencia pregunta respuesta ejemplo resumen conclusión resultado attenzione avviso domanda risposta esempio riassunto conclusione risultato atenção pergunta resposta exemplo resumo conclusão opmerking waarschuwing vraag antwoord voorbeeld samenvatting conclusie resultaat anmärkning obs varning fråga svar exempel sammanfattning slutsats resultat bemærk advarsel spørgsmål eksempel konklusion merk spørsmål konklusjon huomautus huomio varoitus kysymys vastaus esimerkki uwaga ostrzeżenie pytanie odpowiedź przykład wniosek wynik poznámka pozor varování otázka odpověď příklad závěr dikkat uyarı soru cevap yanıt örnek sonuç примечание внимание предупреждение вопрос ответ пример вывод итог примітка увага попередження питання відповідь приклад висновок σημείωση προσοχή ερώτηση απάντηση παράδειγμα ملاحظة تحذير تنبيه سؤال جواب مثال הערה אזהרה שאלה תשובה דוגמה नोट चेतावनी सवाल प्रश्न जवाब उत्तर उदाहरण catatan peringatan pertanyaan jawaban contoh 注意 注 警告 问题 問題 答案 例如 比如 总结 總結 结论 結論 質問 答え 回答 例 例えば まとめ 참고 주의 경고 질문 대답 답변 예 결론'.split(
    ' ',
  );

/** By language, as a list is counted through. */
const NUMBERS: Record<string, string> = {
  en: 'one two three four five six seven eight nine ten first second third firstly secondly thirdly finally',
  de: 'eins zwei drei vier fünf sechs sieben acht neun zehn erstens zweitens drittens',
  fr: 'un deux trois quatre cinq sept huit neuf dix premièrement deuxièmement troisièmement',
  es: 'uno dos tres cuatro cinco siete ocho nueve diez primero segundo tercero',
  it: 'uno due tre quattro cinque sei sette otto nove dieci primo secondo terzo',
  pt: 'um dois três quatro cinco seis sete oito nove dez primeiro segundo terceiro',
  nl: 'een één twee drie vier vijf zes zeven acht negen tien',
  sv: 'ett två tre fyra fem sex sju åtta nio tio',
  da: 'et to tre fire fem seks syv otte ni ti',
  no: 'en to tre fire fem seks sju åtte ni ti',
  fi: 'yksi kaksi kolme neljä viisi kuusi seitsemän',
  pl: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  cs: 'jedna dva tři čtyři pět šest sedm osm devět deset',
  tr: 'bir iki üç dört beş altı yedi sekiz dokuz on',
  ru: 'один два три четыре пять шесть семь восемь девять десять первое второе третье',
  uk: 'один два три чотири пʼять шість',
  el: 'ένα δύο τρία τέσσερα πέντε',
  ar: 'واحد اثنان ثلاثة أربعة خمسة',
  he: 'אחת שתיים שלוש ארבע חמש',
  hi: 'एक दो तीन चार पाँच',
  vi: 'một hai ba bốn năm sáu bảy tám chín mười',
  id: 'satu dua tiga empat lima enam',
  zh: '一 二 三 四 五 第一 第二 第三 首先 其次 最后',
  ja: '一つ目 二つ目 三つ目',
  ko: '하나 둘 셋 첫째 둘째 셋째',
};

const NOBODY = new Set(ANNOUNCING);
const COUNTING = Object.values(NUMBERS).map((words) => new Set(words.split(' ')));
/** So many different numbers of one language are a list, however many others speak. */
const A_LIST = 3;

/** Whether a word or a sign that stands before a colon is nobody’s name, wherever it is. */
export function isNobody(words: string): boolean {
  return NOBODY.has(words.toLowerCase()) || /^[\p{N}\p{P}\p{S}\s]*$/u.test(words);
}

/**
 * The labels that count a list through: numbers of one language that are at least half of all labels, or several
 * different ones. `labels`: how often each stands there.
 */
export function countedThrough(labels: ReadonlyMap<string, number>): Set<string> {
  const all = [...labels];
  const sum = (some: typeof all) => some.reduce((total, [, times]) => total + times, 0);
  return new Set(
    COUNTING.flatMap((numbers) => {
      const counted = all.filter(([label]) => numbers.has(label.toLowerCase()));
      // One number among others who speak is somebody's name, however often.
      const mayCount = counted.length > 1 || all.length === 1;
      const isList = counted.length >= A_LIST || (mayCount && sum(counted) * 2 >= sum(all));
      return isList ? counted.map(([label]) => label) : [];
    }),
  );
}
