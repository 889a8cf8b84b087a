/** The interface in Simplified Chinese: the same keys as en.ts, where what each is for can be read. */
import type { PlaybackFailure } from '../../playback/player.ts';
import type { Strings } from './en.ts';
import type { LaterStrings } from './en-later.ts';

const { format: number } = new Intl.NumberFormat('zh-Hans');

const NONE = '没有哪一行这样说';
const NEAR = '没有完全一致的，以下是相近的内容。';
const place = (current: number, of: number) => `第 ${number(current)} 处，共 ${number(of)} 处`;
const episodes = (count: number) => `${number(count)} 期节目`;

export const zhHans: Strings & LaterStrings = {
  appName: 'Cuelight',
  skipToContent: '跳到正文',

  nav: { library: '节目库', main: '主导航' },

  display: {
    view: '语言',
    views: {
      original: '原文',
      translation: '译文',
      stacked: '双语',
      side: '左右对照',
      tap: '点按看原文',
    },
    intoLanguage: '译文语言',
    version: '文本',
    versions: { captured: '口语实录', edited: '整理稿', translation: '译文' },
    arrangement: '排列方式',
    paragraphs: '段落',
    lines: '逐行',
  },

  share: {
    link: '复制链接',
    linkAt: (time) => `复制 ${time} 处的链接`,
    print: '打印',
  },

  failure: {
    sentence: failureSentence,
    watchOnYouTube: '在 YouTube 上观看',
    openMedia: '打开录音或录像',
    stream:
      '这是一个流媒体列表，本浏览器无法播放。请使用音频或视频文件的地址，或在能播放流媒体的浏览器中打开本页。',
  },

  videoTitle: (title) => `视频：${title}`,

  hindrance: {
    noSeek: (time) =>
      `这段录音或录像无法从 ${time} 播放：它的服务器只能从头发送。下载后作为文件关联，即可从任何一行播放。`,
    pastEnd: (time, end) => `${time} 在录音或录像结束之后：它长 ${end}。`,
    waiting: '已有一段时间没有收到录音或录像的内容：服务器没有响应，或者网络很慢。',
    offline: '你目前离线。网络恢复后会继续播放。',
    brokenOff: (time, end) => `录音或录像在 ${time} 结束，而它本应长 ${end}：文件可能不完整。`,
    shorter: (end, textEnd) => `录音或录像到 ${end} 为止；文字一直到 ${textEnd}。`,
  },

  settings: {
    title: '设置',
    close: '关闭设置',
    more: '更多设置',
    oneOf: {
      theme: {
        name: '主题',
        values: { system: '跟随系统', light: '浅色', sepia: '护眼', dark: '深色' },
      },
      textSize: {
        name: '字号',
        values: { smallest: '最小', small: '小', medium: '中', large: '大', largest: '最大' },
      },
      face: { name: '字体', values: { serif: '衬线', sans: '无衬线' } },
      lineSpacing: { name: '行距', values: { tight: '紧凑', normal: '标准', loose: '宽松' } },
      measure: { name: '版心宽度', values: { narrow: '窄', normal: '标准', wide: '宽' } },
      motion: { name: '动态效果', values: { system: '跟随系统', reduced: '减弱' } },
    },
    switches: {
      spokenWord: { name: '标出正在说的词', hint: '在点亮的那一行里。' },
      playOnClick: { name: '点击一行即播放', hint: '关闭时只跳转，暂停的仍然暂停。' },
      characterKeys: { name: '单字符快捷键', hint: 'k、j、/ 等。关闭后不会误触。' },
    },
    language: '界面语言',
    browserLanguage: '跟随浏览器',
    reset: '恢复默认设置',
    wasReset: '所有设置已恢复默认。',
    undo: '撤销',
  },

  people: {
    episodes: '节目',
    people: '谁在说',
    share: (share) => (share < 0.01 ? '不到 1%' : `${number(Math.round(share * 100))}%`),
    speaks: (share) => `占谈话的 ${share}`,
    ofTalk: '的谈话',
    newest: (date) => `最新一期 ${date}`,
    allEpisodes: (count) => `显示全部 ${episodes(count)}`,
    allPeople: (count) => `显示全部 ${number(count)} 人`,
    said: '说过的话',
    nothingSaid: '还没有人标出他们说的话。',
    unknownPerson: (name) => (name === '' ? '没有找到这个人。' : `这里没有人叫“${name}”。`),
    unknownShow: (name) => (name === '' ? '没有找到这个节目。' : `这里没有叫“${name}”的节目。`),
    near: '您要找的是不是：',
  },

  library: {
    title: '节目库',
    count: (count) => `共 ${episodes(count)}`,
    talk: (minutes) =>
      minutes < 60
        ? `合计 ${number(minutes)} 分钟`
        : `合计 ${number(Math.round(minutes / 60))} 小时`,
    looking: (total) => `正在查找 ${episodes(total)}……`,
    more: (count) => `再显示 ${episodes(count)}`,
    filter: '按标题、节目名或人物查找',
    inTitle: '标题、节目名或人物',
    noneMatch: (query) => `没有标题、节目名或人物与“${query}”相近。`,
    searchInstead: (query) => `在说过的话中搜索“${query}”`,
    empty: '这里还没有节目。',
    emptyVisitor: '请过些时候再来，节目会列在本页。',
    emptyOwner: '这是您的节目库吗？请导入一份文字稿（写上它的路径）：',
    emptyFormats: '字幕、语音识别结果和纯文本都能读取，README 中有完整列表。',
    firstVisit: {
      what: '与录音同步的文字稿。',
      can: ['按下播放，边听边读', '点按一行，就听那一行', '搜索说过的每一句话'],
    },
    continue: '继续',
    left: (length) => `还剩 ${length}`,
    youRead: (time) => `您读到 ${time}`,
    youPlayed: (time) => `您播放到 ${time}`,
    about: '约',
    worth: '值得一看',
    played: (time) => `播放到 ${time}`,
    finished: '已播完',
    read: (time) => `读到 ${time}`,
    readAll: '已读完',
    narrow: '筛选',
    facets: { show: '节目', person: '人物', topic: '话题', lang: '语言' },
    allOf: { show: '全部节目', person: '所有人物', topic: '所有话题', lang: '所有语言' },
    findOne: { show: '查找节目', person: '查找人物', topic: '查找话题', lang: '查找语言' },
    moreValues: (count) => `还有 ${number(count)} 个…`,
    fewerValues: '收起',
    allEpisodes: '全部节目',
    matching: '符合条件的节目',
    filterButton: (chosen) => (chosen === 0 ? '筛选' : `筛选（${number(chosen)}）`),
    showFound: (count) => `显示 ${episodes(count)}`,
    chosen: '已选的筛选条件',
    remove: (kind, name) => `取消筛选：${kind}“${name}”`,
    clearAll: '全部清除',
    sort: '排序方式',
    sorts: { newest: '最新在前', title: '按标题', recent: '最近打开在前' },
    noneNarrowed: '没有节目符合所有这些条件。',
  },

  opens: {
    attach: '换一个录音或录像',
    copy: '复制或下载文字稿',
    corrections: '修正时间和姓名',
    display: '显示',
    find: '在本期节目中查找 (/)',
    findShort: '查找',
    keys: '键盘快捷键',
    more: '更多',
    share: '分享与导出',
    search: '搜索所有节目',
    settings: '设置',
  },
  searchField: {
    name: '搜索所有节目…',
    shortcut: (isMac) => (isMac ? '⌘ K' : 'Ctrl K'),
  },
  tabs: { transcript: '文字稿', summary: '摘要' },

  loading: '正在载入…',
  faults: {
    unreachable: '无法连接节目库，请检查网络。',
    missing: '服务器上缺少节目库的一个文件。',
    damaged: '节目库的一个文件在传输中损坏或不完整。',
    unsound: '这个版本的 Cuelight 无法读取节目库的一个文件。',
    'unknown-episode': '节目库中没有这期节目。',
  },
  tryAgain: '重试',
  reload: (time) => (time === null ? '重新加载' : `重新加载，回到 ${time}`),
  lost: {
    lost: '页面的这一部分未能加载，其余部分照常使用。',
    offline: '没有网络，页面的这一部分无法加载，其余部分照常使用。',
    replaced: '页面打开期间 Cuelight 已更新，旧版的这一部分已不存在。',
    close: '关闭',
  },
  toLibrary: '前往节目库',
  notFound: '这个地址下没有内容。',
  broken: '这个页面出了问题。',

  player: {
    region: '播放器',
    play: '播放',
    pause: '暂停',
    back: '后退 10 秒',
    forward: '前进 10 秒',
    rate: '播放速度',
    mute: '静音',
    unmute: '取消静音',
    volume: '音量',
    time: '播放进度',
    timeValue: (now, total, chapter) =>
      [total === null ? now : `${now}，共 ${total}`, chapter]
        .filter((part) => part !== null)
        .join('，'),
    loading: '播放器正在载入',
    fromYouTube: '视频来自 YouTube。在你按下播放之前，不会从那里载入任何内容。',
    playFrom: (time, isResume) => (isResume ? `从 ${time} 继续` : `从 ${time} 播放`),
    noMedia: '仅有文字',
    add: '添加录音或录像',
  },

  closeOutline: '关闭目录',

  attach: {
    attached: (name) => `正在使用 ${name}`,
    title: '换一个录音或录像',
    explain:
      '仅用于这期节目，仅保存在这个浏览器中：可以是 YouTube 地址或视频 ID、音频或视频文件的地址，也可以是你自己的文件。文件不会离开你的设备。',
    address: '地址',
    addressExample: 'https://www.youtube.com/watch?v=…',
    use: '使用这个地址',
    file: '选择音频或视频文件…',
    refused: {
      'no-address': '这既不是 YouTube 地址，也不是媒体文件的 http(s) 地址。',
      'no-video':
        '这是 YouTube 的地址，但不是单个视频：频道和播放列表里有许多视频。请打开那个视频，再复制它的地址。',
      'foreign-player': '这是其他网站的播放器，无法与文字同步。请使用音频或视频文件本身的地址。',
    },
    asking: '正在询问这个地址是什么…',
    noRecording:
      '这个地址没有给出本浏览器能播放的录音或录像。它可能是一个网页：请使用音频或视频文件本身的地址。',
    offline: '你目前离线：恢复网络后才能询问这个地址是什么。',
    useAnyway: '仍然使用',
    notMedia: (name) => `“${name}”不是音频或视频文件。`,
    remove: '移除已关联的视频',
    close: '关闭',
  },

  corrections: {
    title: '校正时间',
    help: '播放时，点按正在说的那一行。',
    count: (count) => (count === 0 ? '' : `已校正 ${number(count)} 处。`),
    nudge: '移动整篇文字',
    nudgeBy: (seconds) => `所有行${seconds < 0 ? '提前' : '延后'} ${Math.abs(seconds)} 秒`,
    speaker: (name: string | null) => (name === null ? '这里是谁在说话？' : `说话人：${name}`),
    nobody: '未知',
    undo: '撤销',
    exportFile: '导出',
    close: '完成',
  },

  outline: {
    title: '目录',
    open: '目录',
    none: '这期节目没有章节。',
    verdicts: { watch: '值得看', optional: '可选', skip: '可跳过' },
  },

  naming: {
    bar: '说话人的姓名',
    whoIs: (label: string) => `${label}是谁？`,
    typeName: '其他姓名',
    add: (name: string) => `添加“${name}”`,
    reach: '范围',
    reaches: {
      onward: '从这里开始',
      turn: '只有这一段',
      line: '从这一行开始',
      voice: '此人的所有发言',
    },
    partner: '与谁轮流说话',
    nobody: '我不知道这是谁',
    close: '关闭',
    told: (name: string | null) => (name === null ? '这里现在没有姓名。' : `这里是${name}在说话。`),
    toldVoice: (label: string, name: string) => `${label}是${name}。`,
    undone: '已撤销。',
    guessed: (count: number) => `${number(count)} 段为推测`,
    noneGuessed: '已命名。',
    check: '核对',
    left: (count: number) => `还有 ${number(count)} 段`,
    isThis: (name: string) => `这是${name}吗？`,
    yes: '是',
    no: (other: string) => `不是，是${other}`,
    somebodyElse: '是别人…',
    pass: '跳过',
    refuse: '不是',
    unnamed: (count: number) =>
      count === 1 ? '这里的说话人没有姓名。' : `${number(count)} 段没有姓名。`,
    begin: '最先说话的是谁？',
  },

  steering: {
    watchOnly: '跳过可选部分',
    ofMinutes: (left, total) => `${number(left)} 分钟，而不是 ${number(total)} 分钟`,
    left: (length) => `还剩 ${length}`,
    skipped: (titles, length) => `已跳过${namedTitles(titles)}（${length}）`,
    undo: '撤销',
    nothingLeft: (titles) => `后面没有要看的了：${namedTitles(titles)}已跳过。`,
    playAnyway: '仍要播放',
    verdictOn: (title) => `对“${title}”的评价`,
    ownVerdict: (verdict) => `你的评价；节目原为：${verdict}`,
    noVerdict: '未评价',
    plays: (title) => `播放“${title}”`,
    onlyChapter: '循环本章',
    repeatsChapter: (title) => `循环播放“${title}”。`,
    repeatsLine: '循环播放这一行。',
    stopRepeat: '继续往下播放',
    repeatLine: '循环这一行',
    pauseAtLines: '每行结束后暂停',
    pausesAtLines: '每行结束后暂停。',
    stopPauses: '不再暂停',
    pictureInPicture: '画中画',
  },

  transcript: {
    help: '用方向键逐行移动，按回车键从该行播放，按住 Shift 再按方向键选择多行。',
    chapter: (nth) => `第 ${number(nth)} 章`,
    backToNow: '回到当前',
    about: (time) => `约 ${time}`,
    giveOrTake: (seconds) => `估计时间，误差约 ${seconds} 秒`,
    guessedName: '推测',
    whoIsThis: '这是谁？',
    notTranslated: (words, time) => `译文未收录：自 ${time} 起 ${number(words)} 词`,
    notInText: (words, time) => `整理稿未收录：自 ${time} 起 ${number(words)} 词`,
    pause: (length, isMusic) => (isMusic ? `♪ ${length}` : `${length}没有话语`),
    showOriginal: '原文',
    originalAt: (time: string) => `原文，${time}`,
    tooNarrow: '窗口太窄，排不下两栏：译文排在原文下方。',
    empty: '这份文字稿没有内容。',
  },

  summary: {
    inShort: '概要',
    keyPoints: '要点',
    quotes: '引语',
    goToQuote: (time) => `前往 ${time}`,
    none: '这期节目没有摘要。',
    description: '关于这期节目',
    topics: '话题',
    links: '链接',
    sources: '资料来源',
    source: (name, publisher, date) =>
      [name, publisher, date].filter((part) => part !== null).join(' · '),
  },

  keyGroups: { play: '播放', move: '移动', read: '阅读', find: '查找' },
  keys: {
    charactersOff: '单字符快捷键已在设置中关闭。',
    title: '键盘快捷键',
    close: '关闭',
    playPause: '播放或暂停',
    back10: '后退 10 秒',
    forward10: '前进 10 秒',
    back5: '后退 5 秒',
    forward5: '前进 5 秒',
    louder: '调高音量',
    quieter: '调低音量',
    tenths: '跳到 0–90 %',
    start: '跳到开头',
    end: '跳到结尾',
    slower: '减速',
    faster: '加速',
    mute: '静音',
    fullScreen: '全屏',
    previousLine: '上一行',
    nextLine: '下一行',
    repeatLine: '循环播放这一行，或停止循环',
    previousChapter: '上一章',
    nextChapter: '下一章',
    now: '回到当前行',
    follow: '开启或关闭跟随',
    nextView: '切换语言视图',
    nameTurn: '说明是谁在说话',
    find: '在本期节目中查找',
    thisList: '显示这份列表',
  },

  search: {
    title: '搜索',
    titleOf: (query) => `${query} · 搜索`,
    close: '关闭搜索',
    clear: '清空搜索',
    count: (passages, episodeCount, isClipped) =>
      `在 ${episodes(episodeCount)}中找到${isClipped ? '超过' : ''} ${number(passages)} 处`,
    onlyNames: (count) => `正文中没有，但有 ${number(count)} 个名称或标题相符`,
    filtered: episodes,
    results: '结果',
    names: '名称与标题',
    moreNames: (count) => `还有 ${number(count)} 个名称`,
    moreInEpisode: (count) => `这期节目中还有 ${number(count)} 处`,
    moreEpisodes: (count) => `还有 ${episodes(count)}`,
    seeAll: (count) => (count > 1 ? `全部 ${number(count)} 条结果` : '全部结果'),
    openKey: '↵ 打开',
    seeAllKeys: (isMac) => (isMac ? '⌘ ↵' : 'Ctrl ↵'),
    matches: (count) => `${number(count)} 处`,
    kinds: {
      title: '单期',
      show: '节目',
      person: '人物',
      topic: '话题',
      chapter: '章节',
    },
    episodes,
    about: '约',
    guess: '推测',
    unreachableText: '暂时无法载入这期节目的文字稿。',

    filters: '筛选条件',
    narrow: '缩小范围',
    facets: {
      speaker: '说话人',
      show: '节目',
      person: '人物',
      topic: '话题',
      in: '语言',
      date: '年份',
    },
    chip: (kind, value) => `${kind}：${value}`,
    removeChip: (kind, value) => `移除筛选条件 ${kind}：${value}`,

    recent: '最近的搜索',
    examples: '例如',
    help: '搜索方法',
    helpIntro: '输入你记得的内容，节目中有的语言都可以。拼错的词、听错的人名也能找到。',
    helpRows: [
      ['“weaker observer”', '依次出现的这几个词'],
      ['-noise', '不含这个词'],
      ['speaker:name', '某人说的话'],
      ['show:  topic:  person:', '仅限符合条件的节目'],
      ['in:chinese', '仅限这种语言'],
    ],
    searched: '搜索范围包括每期节目的所有文字稿，以及标题、人物、章节和话题。',

    similar: '相近的词',
    nearest: '你要找的是不是',
    shownNearest: '没有完全一致的内容。你要找的是不是',
    shownGuess: '没有完全一致的内容，以下是相近的内容。',
    nothing: (query) => `没有找到“${query}”。`,
    noWords: '其中没有可供搜索的词。',
    tooLong: (length) => `只搜索前 ${number(length)} 个字符。`,
    withoutFilters: '不带筛选条件搜索',

    loading: '正在载入搜索索引',
    rebuilding: {
      missing: '缺少搜索索引',
      unsound: '搜索索引已损坏',
      version: '搜索索引的版本不符',
      stale: '搜索索引比部分节目旧',
    },
    rebuildingCount: (reason, done, total) =>
      `${reason}，正在重新读取节目：${number(done)} / ${number(total)}。`,
    rebuilt: '已根据各期节目的文字稿重新生成搜索索引。',
    unreachable: (count) => `有 ${episodes(count)}无法读取，未纳入搜索。`,
    failed: {
      offline: '无法连接搜索服务，请检查网络。',
      unsound: '无法读取节目列表，因此无法搜索。',
    },
    stopped: '搜索已中断。',
  },

  find: {
    title: '在本期节目中查找',
    count: (current, of) => `${number(current)} / ${number(of)}`,
    previous: '上一处 (Shift+Enter)',
    next: '下一处 (Enter)',
    goThere: '跳到此处',
    goThereKey: '从此处播放 (Ctrl+Enter)',
    close: '关闭 (Esc)',
    near: NEAR,
    none: `${NONE}。`,
    noneBut: `${NONE}，最接近的是：`,
    said: {
      none: (nearest) => (nearest === null ? `${NONE}。` : `${NONE}，最接近的是：${nearest}`),
      exact: (current, of, line) => `${place(current, of)}：${line}`,
      near: (current, of, line) => `${NEAR}${place(current, of)}：${line}`,
    },
  },

  selection: {
    menu: '选中的文字',
    quote: '复制引文',
    link: '复制片段链接',
    copied: '已复制',
  },

  copy: {
    format: '格式',
    formats: {
      text: '纯文本 (.txt)',
      markdown: 'Markdown (.md)',
      vtt: 'WebVTT 字幕 (.vtt)',
      srt: 'SRT 字幕 (.srt)',
      podcast: 'Podcasting 2.0 文字稿 (.json)',
      chapters: 'Podcasting 2.0 章节 (.json)',
      episode: '完整的 Cuelight 节目 (.json)',
    },
    times: '时间',
    withTimes: '带时间',
    withoutTimes: '不带时间',
    wordTimes: '逐词时间',
    withWordTimes: '带逐词时间',
    withoutWordTimes: '不带逐词时间',
    which: '文字稿',
    leftOut: (parts) => `文件中不含：${parts.join('、')}。`,
    parts: {
      text: '正文',
      otherTexts: '其他版本和语言',
      speakers: '说话人',
      doubts: '哪些是推测',
      lineTimes: '每行的时间',
      wordTimes: '逐词时间',
      paragraphs: '段落',
      chapters: '章节',
      verdicts: '评价',
      summary: '摘要',
    },
    copy: '复制',
    copied: '已复制',
    download: '下载',
    refused: '浏览器不允许复制，请在此选中文字后自行复制。',
    text: '要复制的文字',
    close: '关闭',
  },

  storage: {
    blocked: '这个浏览器不允许本页面保存任何内容。请允许本网站使用 Cookie，然后刷新页面。',
    full: '这个浏览器已没有空间留给本网站。',
    newer: '这个浏览器中用过更新版本的 Cuelight，而本页面是旧的。请刷新页面。',
    late: '浏览器的存储还没有响应。关闭其他 Cuelight 窗口也许有用。',
    failed: '浏览器的存储无法使用。重新启动浏览器也许有用。',
    unsound: '已保存的内容无法读取。它仍被保留，但不会显示。',
    unfetched: '内容仍然保存着，但显示它的那部分页面未能加载。请重新加载页面。',
  },

  unsaved: {
    sentence: (reason) => `您的更改没有保存。${reason}关闭本页面之前，更改仍然有效。`,
    unread: (reason) => `您以前在这里所做的更改没有显示。${reason}`,
    close: '关闭此提示',
  },

  notices: {
    range: (from, to) => `播放 ${from} 至 ${to}，然后停止。`,
    clearRange: '改为继续播放',
    followOff: '页面目前不跟随播放。',
    followOn: '恢复跟随',
  },

  readingPlace: {
    resumedAt: (time) => `你上次播放到 ${time}。`,
    fromStart: '从头开始',
    label: '上次的位置',
    read: (time) => `你读到 ${time}`,
    played: (time) => `播放到 ${time}`,
    close: '关闭这条提示',
  },

  ending: {
    title: '本期节目结束',
    next: '接下来',
    nextOf: (show) => `${show} 的下一期`,
    kept: '你留下的内容',
    corrections: (count) => `${number(count)} 处校正`,
    verdicts: (count) => `${number(count)} 条自己的评价`,
  },
};

function failureSentence(failure: PlaybackFailure): string {
  const reasons: Record<string, string> = {
    blocked: 'YouTube 播放器未能载入，可能是广告拦截或网络问题。',
    offline: '你目前离线，而录音或录像来自网络。文字、大纲和摘要都可以使用。',
    empty: '这段录音或录像是空的：长度为 0 秒。',
    'youtube 2': 'YouTube 不接受这个视频地址。',
    'youtube 5': 'YouTube 播放器无法在这个浏览器中播放该视频。',
    'youtube 100': '该视频已被移除或设为私享。',
    'youtube 101': '视频所有者不允许在其他网站上播放。',
    'youtube 150': '视频所有者不允许在其他网站上播放。',
    'youtube 153': '浏览器没有说明本页面来自何处，因此 YouTube 拒绝在此播放。',
    'media 1': '录音或录像的载入已中止。',
    'media 2': '无法载入录音或录像，请检查网络。',
    'media 3': '录音或录像已损坏，无法继续播放。',
    'media 4': '找不到录音或录像，或这个浏览器无法播放这种格式。',
  };
  const key = 'code' in failure ? `${failure.kind} ${failure.code}` : failure.kind;
  return reasons[key] ?? '无法在此播放录音或录像。';
}

function namedTitles(titles: readonly string[]): string {
  const [first = '', second] = titles;
  if (titles.length > 2) return `“${first}”至“${titles.at(-1)}”共 ${number(titles.length)} 章`;
  return second === undefined ? `“${first}”` : `“${first}”和“${second}”`;
}
