/**
 * Words that stand before a colon or in brackets and never speak: the one table of them. What announces a note, a warning or an
 * example is nobody anywhere, and neither is what names a field of a page; numbers are where a list is counted through in
 * one language, as `Tre`, `Ba` or `Hai` are names too.
 */
/** They announce what is said next. */
const NOTING =
  'note notes warning caution attention example examples tip tips remember summary conclusion result results anmerkung hinweis achtung warnung beispiel zusammenfassung fazit ergebnis remarque avertissement exemple résumé résultat nota atención aviso advertencia ejemplo resumen conclusión resultado attenzione avviso esempio riassunto conclusione risultato atenção exemplo resumo conclusão opmerking waarschuwing voorbeeld samenvatting conclusie resultaat anmärkning obs varning exempel sammanfattning slutsats resultat bemærk advarsel eksempel konklusion merk konklusjon huomautus huomio varoitus esimerkki uwaga ostrzeżenie przykład wniosek wynik poznámka pozor varování příklad závěr dikkat uyarı örnek sonuç примечание внимание предупреждение пример вывод итог примітка увага попередження приклад висновок σημείωση προσοχή παράδειγμα ملاحظة تحذير تنبيه مثال הערה אזהרה דוגמה नोट चेतावनी उदाहरण catatan peringatan contoh 注意 注 警告 例如 比如 总结 總結 结论 結論 例 例えば まとめ 참고 주의 경고 예 결론'.split(
    ' ',
  );

/** They are text among captions of a talk; where nearly all is labelled, `QUESTION` is whoever asked. */
const ASKING =
  'question answer frage antwort réponse pregunta respuesta domanda risposta pergunta resposta vraag antwoord fråga svar spørgsmål spørsmål kysymys vastaus pytanie odpowiedź otázka odpověď soru cevap yanıt вопрос ответ питання відповідь ερώτηση απάντηση سؤال جواب שאלה תשובה सवाल प्रश्न जवाब उत्तर pertanyaan jawaban 问题 問題 答案 質問 答え 回答 질문 대답 답변'.split(
    ' ',
  );

/** They name a part or a fact of a document, or an entry of a log. */
const FIELDS =
  'name address email phone telephone password nombre apellido dirección nom prénom adresse vorname nachname anschrift imię nazwisko adres имя фамилия адрес 姓名 地址 名前 住所 이름 주소 chapter part step rule update quote fact ps nb today subtitles captions translation source title topic edit disclaimer hint http https url link links sources date author authors tag tags topics description published duration length language chapters transcript transcription episode podcast show copyright credits sponsor sponsors figure table section time location subject to from cc re video audio youtube quelle fuente 提示 来源 來源 链接 標題 标题 他说 她说 我说 他們說 所以 但是 因此 总之 info warn error debug trace participants speakers attendees invitees recording recorded agenda keywords datum dauer titel thema fecha duración título durée titre durata titolo duração дата 日期 时间 時間 時長 时长 主题 主題 標籤 标签'.split(
    ' ',
  );

/** Parts of a series or a book, which are counted: `Folge 12`. */
const PARTS =
  'episode chapter part section lesson lecture session volume book season act scene folge episode kapitel teil abschnitt lektion sitzung staffel épisode chapitre partie leçon saison episodio capítulo parte lección sesión temporada episódio lição sessão capitolo puntata lezione stagione aflevering hoofdstuk deel avsnitt kapitel del odcinek rozdział część díl kapitola část bölüm выпуск глава часть эпизод серия урок'.split(
    ' ',
  );

/** What the news are about. */
const NEWS =
  'breaking|breaking news|top story|top stories|headline|headlines|developing|weather|traffic|sports|markets|eilmeldung|schlagzeilen|wetter|verkehr|météo|dernière minute|circulation|última hora|titulares|clima|deportes|manchetes|previsão do tempo|esportes|meteo|ultim’ora|ultima ora|het weer|väder|vejret|pogoda|срочно|погода|терміново|hava durumu|son dakika|عاجل|الطقس|מזג האוויר|突发|快讯|天气|速報|天気|속보|날씨'.split(
    '|',
  );

/** Parts of a song, a number behind some of them. */
const SONG =
  'verse chorus bridge refrain hook intro outro interlude pre-chorus prechorus post-chorus coda strophe couplet pont refrão estrofe ponte coro estribillo estrofa puente ritornello strofa vers omkväd omkvæd zwrotka refren куплет припев приспів verso 主歌 副歌 サビ 후렴'.split(
    ' ',
  );

/** What is heard and says nothing. */
const NOISES =
  'music applause laughter laughs laughing chuckles inaudible crosstalk silence noise cheering cheers singing sighs coughs unintelligible indistinct pause musik applaus gelächter lachen unverständlich stille musique applaudissements rires música aplausos risas risos inaudível ininteligible musica applausi risate muziek gelach applåder skratt latter muzyka brawa śmiech hudba potlesk smích müzik alkış gülüşmeler музыка аплодисменты смех музика сміх μουσική γέλια موسيقى تصفيق ضحك מוזיקה צחוק संगीत तालियाँ हँसी tawa 音乐 音樂 掌声 掌聲 笑声 笑聲 笑 音楽 拍手 笑い 음악 박수 웃음'.split(
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

/** Above a list of times. */
const HEADINGS =
  'table of contents|meeting title|meeting participants|meeting date|meeting time|meeting link|meeting id|meeting notes|recorded by|recorded on|recording date|transcribed by|in this episode|show notes|key moments|key takeaways|action items|next steps|summary keywords|inhaltsverzeichnis|table des matières|índice|indice|目录|目錄|目次'.split(
    '|',
  );

const NOBODY = new Set([...NOTING, ...FIELDS, ...NEWS, ...NOISES, ...HEADINGS]);
const SUNG = new Set(SONG);
const COUNTED_PARTS = new Set(PARTS);
const HEARD = new Set(NOISES);
const ASKERS = new Set(ASKING);
const COUNTING = Object.values(NUMBERS).map((words) => new Set(words.split(' ')));
/** So many different numbers of one language are a list, however many others speak. */
const A_LIST = 3;

/** Whether a word or a sign that stands before a colon or in brackets is nobody’s name, wherever it is. */
export function isNobody(words: string): boolean {
  const small = words.toLowerCase();
  return NOBODY.has(small) || /^[\p{N}\p{P}\p{S}\s]*$/u.test(words) || isPart(small);
}

function isPart(small: string): boolean {
  const last = small.charCodeAt(small.length - 1);
  // Nearly all names end in a letter.
  return last >= ZERO && last <= NINE && COUNTED_PARTS.has(small.replace(/ ?#?\d{1,3}$/, ''));
}

const ZERO = 0x30;
const NINE = 0x39;

/** Words in brackets for what is heard: `upbeat music`, `crowd laughing`. */
export function isNoise(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .some((word) => HEARD.has(word));
}

/** `Question` and `Answer`: a voice where all others have labels as well, and else text. */
export function isAsking(words: string): boolean {
  return ASKERS.has(words.toLowerCase());
}

/**
 * The labels that count a list through, or name the parts of a song: numbers of one language that are at least half of all
 * labels, or several different ones; a verse and its chorus. `labels`: how often each stands there.
 */
export function countedThrough(labels: ReadonlyMap<string, number>): Set<string> {
  const all = [...labels];
  const sum = (some: typeof all) => some.reduce((total, [, times]) => total + times, 0);
  const parts = all.map(([label]) => label).filter(isPartOfSong);
  // A chorus alone speaks in a play.
  const kinds = new Set(parts.map(withoutNumber));
  const counted = COUNTING.flatMap((numbers) => {
    const found = all.filter(([label]) => numbers.has(label.toLowerCase()));
    // One number among others who speak is somebody's name, however often.
    const mayCount = found.length > 1 || all.length === 1;
    const isList = found.length >= A_LIST || (mayCount && sum(found) * 2 >= sum(all));
    return isList ? found.map(([label]) => label) : [];
  });
  return new Set([...counted, ...(kinds.size > 1 ? parts : [])]);
}

function isPartOfSong(label: string): boolean {
  return SUNG.has(withoutNumber(label));
}

function withoutNumber(label: string): string {
  return label.toLowerCase().replace(/ ?[\dⅠ-Ⅹ]{1,2}$/, '');
}
