import { scopesNeeded, type Texts } from './texts';

const again = 'もう一度試すには **ログイン** と入力してください。';
const kinds = { open: '未完了のリクエスト', closed: '完了したリクエスト', all: 'リクエスト' } as const;

export const japanese: Texts = {
  language: 'ja',
  locale: 'ja-JP',
  isRightToLeft: false,
  comma: '、',
  colon: '：',
  gap: '',
  quoted: (text) => `「${text}」`,

  card: {
    outOfUse: 'このカードは以前のもので、もう使えません。',
    moreCharacters: (text, count) => `${text}（ほか ${count} 文字）`,
    read: (title) => `記事：${title}`,
    openPortal: 'ポータルで開く',
  },

  choice: {
    back: '戻る',
    cancel: 'キャンセル',
    no: 'いいえ',
    more: 'もっと見る',
    noneOfThese: 'この中にはありません。',
    ownWords: 'ご自分の言葉で教えてください。',
    ambiguous: (count, names) => `${count} 件当てはまります：${names}。どれですか？`,
    answerByNumber: (others) => `番号か名前で答えてください${others && `（${others}も使えます）`}。`,
    say: (words) => `${words}と入力してください。`,
  },

  menu: {
    what: {
      'create request': 'サービスデスクへのリクエストを作成する',
      'my requests': '自分のリクエストと状況を見る',
      approvals: '承認待ちのものを見る',
      'switch site': '別の Atlassian サイトを選ぶ',
      'who am i': 'ログイン中のアカウントを見る',
      'log out': 'Jira へのアクセスを終了する',
    },
    oneRequest: 'リクエストを 1 件見る',
    stop: '進行中の操作をやめる',
    inASentence: '必要なことを一文で入力してください。',
    anytime: (words) => `${words}はいつでも使えます。`,
    next: '次は何をしますか？',
    canDo: 'できること',
    whatNow: '何をお手伝いしましょうか？',
  },

  talk: {
    hello: 'こんにちは！',
    helloTo: (name) => `${name} さん、こんにちは！`,
    introduction: 'こんにちは！ご自身の Jira アカウントで、サービスデスクへのリクエストの作成と確認をお手伝いします。',
    nothingWaits: '対応待ちのものはありません。',
    together: (parts) => `${parts.join('、')}。`,
    approvalsWait: (count, orMore) => `承認待ちが ${count} 件${orMore ? '以上' : ''}あります`,
    requestsWait: (count, orMore) => `返信待ちのリクエストが ${count} 件${orMore ? '以上' : ''}あります`,
    welcome: 'どういたしまして！',
    whatElse: 'ほかに何かお手伝いしましょうか？',
    bye: 'それではまた。ご用のときは、いつでもお声がけください。',
    fine: 'わかりました。ご用のときは、いつでもお声がけください。',
    wait: 'はい、ごゆっくりどうぞ。',
    people:
      '私はボットですが、リクエストは担当者が読み、ここでお返事します。ご用件を教えていただければ、対応できる担当者に届きます。',
    nothingToGoBackTo: '戻る先がありません。',
    cancelled: 'わかりました。キャンセルしました。',
    nothingToCancel: 'キャンセルするものはありません。',
    stillAtIt: 'いつもより時間がかかっています。まだ処理中です。',
    tooMany:
      '一度に受け付けられる数を超えるメッセージが届きました。最初のものから処理しています。残りはその後でもう一度お送りください。',
    allRight: 'わかりました。',
    nothingChanged: 'わかりました。何も変わっていません。',
    doneBefore: 'それはすでに完了しています。',
    personalChat: 'ご自身の Jira アカウントで作業するため、個人チャットでメッセージを送ってください。',
    otherOrganization: '申し訳ありませんが、運営している組織の方だけが利用できます。',
    noCodeHere: 'ここではコードを待っていません。ログインを始めたチャットに入力してください。',
  },

  signIn: {
    title: 'Jira でログイン',
    card: 'リクエストを扱えるように、Jira でログインしてください。ブラウザーが開きます。終わったらここに戻ってください。うまくいかないときは「ログインできない」と入力してください。',
    havingTrouble: 'ログインできませんか？',
    group: 'ログインは個人チャットでのみできます。そちらでメッセージを送ってください。',
    tooManyCodes: '間違ったコードが多すぎました。安全のため、1 時間後にもう一度お試しください。',
    tooManySignIns: '完了しなかったログインが多すぎました。安全のため、1 時間後にもう一度お試しください。',
    stopped: 'わかりました。ログインを中止しました。',
    cancelled: 'キャンセルしました。',
    pressFirst: 'まだコードを待っていません。先に上のボタンを押すと、ブラウザーにコードが表示されます。',
    wrongCode: (left) => `ブラウザーに表示されたコードと違います。もう一度お試しください（残り ${left} 回）。`,
    typeCode: 'あと少しです。ブラウザーに表示された 6 桁のコードを入力してください。',
    otherBrowser:
      'リンクを開いたものとは別のブラウザーで Atlassian から戻ってきたため、連携しませんでした。' +
      '上のボタンを押し、同じブラウザーで続けてください。',
    waiting: '上のボタンからのログインを待っています。やめるには **キャンセル** と入力してください。',
    goesOnAfter: '承りました。ログインが済みしだい、その件を進めます。',
    signedInAs: (name) => `${name} としてログインしました。違う場合は「ログアウト」と入力してください。`,
    signedIn: 'ログインしました。',
    linkExpired: 'このリンクは期限切れです。',
    codeCameFirst: 'コードが先に届いたため、ログイン済みです。取り消すには **ログアウト** と入力してください。',
    noLogIn:
      'このチャットにはログイン方法が設定されていません。このアシスタントの管理者に「プロバイダーのないアプリケーション」とお伝えください。',
    which: 'どの方法でログインしますか？',
    withJira: 'Jira (Cloud) でログイン',
    with: (name) => `${name} でログイン`,
    notOffered: 'そのログイン方法はもう使えません。使えるものを見るには **ログイン** と入力してください。',
    signedInWith: (name) => `${name} でログインしました。違う場合は「ログアウト」と入力してください。`,
    tookTooLong: 'ログインに時間がかかりすぎました。もう一度試すには **ログイン** と入力してください。',
    doesNotWork: (name) => `現在 ${name} ではログインできません。このアシスタントの管理者にお伝えください。`,
    azureTitle: 'ログイン',
    azureText: 'どなたか確認できるようにログインしてください。終わったらここに戻ってください。',
    needsJira: 'それには **Jira (Cloud) でのログイン** が必要です。',
    onceMore: 'もう一度ログインしますか？',
    onceMoreKept: 'もう一度ログインしますか？先ほどの内容は残しておきます。',
    sayAgain: '先ほどの内容は保存できませんでした。もう一度お願いします。',
    yesSignIn: 'はい、ログインします',
    notAnyMore: 'もうログインしていません。',
    refused: 'Atlassian がログインを受け付けなくなりました。',
    otherAccess:
      'その間にサイトまたはアカウントが変わったため、ここで止めて何も送りませんでした。もう一度お申し付けください。',
    notSignedIn: 'ログインしていません。',
    notSignedInHint: 'ログインしていません。Jira でログインするには「ログイン」と入力してください。',
    signedOutOf: (names) => `${names} からログアウトしました。`,
    signedOut:
      'ログアウトし、Jira へのアクセスを破棄しました。Atlassian 側でも取り消すには、Atlassian アカウントの「接続済みアプリ」から ' +
      'アプリを削除してください：https://id.atlassian.com/manage-profile/apps',
    youAre: (who, site) => `${who} としてログイン中です。サイト：${site}。`,
    signedInAt: (site) => `ログイン中です。サイト：${site}。`,
    siteNotChosen: '未選択です。「サイトを切り替える」と入力してください',
  },

  site: {
    none: 'このログインで使える Jira Service Management のサイトがありません。「ログアウト」のあと、別のアカウントで「ログイン」してください。',
    which: 'どのサイトで作業しますか？',
    workingWith: (name, host) => `${name}（${host}）で作業します。変えるには「サイトを切り替える」と入力してください。`,
    gone: 'そのサイトはもう使えません。選び直すには「サイトを切り替える」と入力してください。',
  },

  failures: {
    denied: `Atlassian で許可されなかったため、アクセスできません。${again}`,
    expired: `ログインに時間がかかり、リンクの期限が切れました。${again}`,
    replaced: '新しいログインに置き換えられました。いちばん新しいボタンを使ってください。',
    cancelled: `ログインはキャンセルされました。${again}`,
    'wrong-browser': `リンクを開いたブラウザーとは別のブラウザーで戻ってきました。${again}`,
    'unknown-link': `そのリンクはこのアシスタントのものではありません。${again}`,
    'no-site': `お使いの Atlassian アカウントで使える Jira Service Management のサイトがありません。Jira 管理者にアクセス権を依頼してください。別のアカウントがある場合は **ログイン** と入力してやり直してください。`,
    'customer-account':
      'ポータル専用のカスタマーアカウントでログインされました。Atlassian はこのアカウントでのアプリ利用を許可していません。カスタマーポータルからリクエストを作成するか、Jira Service Management を使えるアカウントを Jira 管理者に依頼してください。',
    'missing-scope': `必要な権限が Atlassian から与えられませんでした。このアシスタントの管理者に、スコープ ${scopesNeeded} のいずれかが足りないとお伝えください。`,
    misconfigured:
      'Atlassian がこのアシスタントの設定（クライアント ID、シークレット、コールバック URL）を受け付けません。こちらの設定の問題ですので、管理者にお伝えください。',
    'no-user-name':
      '利用者をメールアドレスで識別していますが、Atlassian のプロフィールから得られませんでした。このアシスタントの管理者にお伝えください。',
    'not-registered': `このアシスタントに登録されていません。管理者に登録を依頼してください。管理者の画面には登録待ちとして表示されています。登録されたら **ログイン** と入力してください。`,
    blocked: 'このアシスタントの管理者がアクセスを停止しています。誤りだと思う場合は管理者にお問い合わせください。',
    unavailable: `Atlassian が正しく応答しないため、ログインを完了できませんでした。1 分ほどお待ちください。${again}`,
    'too-many-codes': `間違ったコードの回数が上限を超えたため、ログインを終了しました。${again}`,
    store: `このアシスタントの保存先が応答しないため、ログインを完了できませんでした。Atlassian に問題はありません。1 分ほどお待ちください。${again}`,
    internal: `こちらの問題でログインを完了できませんでした。このアシスタントの管理者にお伝えください。${again}`,
  },

  trouble: {
    question: '何が表示されていますか？',
    sayOne: '次のどれかを入力してください：',
    all: [
      {
        sees: '何も開かない',
        answer:
          'ブラウザーかチャットが新しいウィンドウをブロックした可能性があります。このチャットのポップアップを許可してボタンをもう一度押すか、' +
          'ボタンを右クリックしてリンクをコピーし、ご自分でブラウザーに貼り付けて開いてください。',
      },
      {
        sees: '管理者の承認が必要',
        answer:
          'お使いのサイトでは、管理者が許可するまで新しいアプリを使えません。次の文面を転送できます：\n\n' +
          '「当社のチャットアシスタントが Jira Service Management に使うアプリを許可してください。ログインした本人の権限で動作し、' +
          'プロフィールの読み取りと、サービスリクエストの読み取り・作成を行います' +
          '（read:me, read:servicedesk-request, write:servicedesk-request）。admin.atlassian.com の「アプリ」から、' +
          '当社サイトの「接続済みアプリ」→「設定」→「ユーザーがインストールしたアプリ」です。」\n\n' +
          '済んだら「ログイン」と入力してください。',
      },
      {
        sees: 'アクセス拒否',
        answer:
          'ログイン中のアカウントで使える Jira Service Management のサイトがないか、カスタマーポータル専用のアカウントです。' +
          'Atlassian はそのようなアカウントでのアプリ利用を許可していません。カスタマーポータルからリクエストを作成するか、' +
          'Jira Service Management を使えるアカウントを Jira 管理者に依頼してください。別のアカウントがある場合は、' +
          'まず https://id.atlassian.com/logout でログアウトしてから「ログイン」と入力してください。',
      },
      {
        sees: '別のアカウントになる',
        answer:
          'ブラウザーが別の人として Atlassian にログインしています。https://id.atlassian.com/logout でログアウトするか、' +
          'リンクをプライベートウィンドウで開いてください。そのあと「ログイン」と入力すると新しいボタンが出ます。',
      },
      {
        sees: 'リンクが期限切れ',
        answer:
          'ログインのリンクは 15 分間有効で、いちばん新しいものだけが使えます。新しいものは「ログイン」と入力すると出ます。',
      },
      {
        sees: 'コードが受け付けられない',
        answer:
          'コードは 10 分間有効で、ログインを始めたチャットで、最新のリンクのものだけが使えます。' +
          '6 桁の数字だけを入力してください。最初からやり直すには「ログイン」と入力してください。',
      },
    ],
  },

  errors: {
    broken: 'こちらで問題が起きました。もう一度お試しください。できることを見るには **ヘルプ** と入力してください。',
    storeAway: 'こちらで問題が起きました。保存先が応答していません。1 分後にもう一度お試しください。',
    unreadableRecord:
      '保存されている情報を読み取れません。原因はこのアシスタントの管理者がログで確認できます。最初からやり直す場合は、**ログアウト** と入力して情報を消去してから、**ログイン** と入力してください。',
    says: (quote) => `Atlassian からのメッセージ：「${quote}」`,
    ownError: 'Atlassian 側でエラーが起きました。1 分後にもう一度お試しください。',
    unreachable: '現在 Atlassian に接続できません。1 分後にもう一度お試しください。',
    slowDown: (minutes) =>
      `Atlassian への要求が多すぎるため、間隔を空ける必要があります。${minutes <= 1 ? '1' : minutes} 分後にもう一度お試しください。`,
    signInAgain: 'Atlassian がログインを受け付けなくなりました。「ログイン」と入力してログインし直してください。',
    missingScope: (scope) =>
      `それには Atlassian での権限が足りません。このアシスタントの管理者に、${scope === undefined ? 'スコープが足りない' : `スコープ ${scope} が足りない`}とお伝えください。`,
    misconfigured: 'Atlassian がこのアシスタントの設定を受け付けません。管理者にお伝えください。',
    forbidden: 'このサイトではその操作はできません。',
    siteLost: 'そのサイトにはもうアクセスできません。',
    notFound: 'このサイトには見つかりませんでした。存在しないか、表示する権限がない可能性があります。',
    conflict: 'それはすでに完了しています。',
    invalid: 'Atlassian に受け付けられませんでした。',
    unknownOutcome:
      'Atlassian が応答しなかったため、完了したかどうかわかりません。もう一度試す前に「自分のリクエスト」で確認してください。',
  },

  find: {
    tellOrChoose: '何が必要ですか？短い言葉で入力するか、選んでください。',
    tellOrChooseWho: '何が必要ですか？短い言葉で入力するか、依頼先を選んでください。',
    somethingElse: '別のご用件',
    browse: '一覧から探す',
    solved: '解決しました',
    goOn: '続ける',
    noDesk:
      'このサイトには使えるサービスデスクがありません。別のサイトにするには「サイトを切り替える」と入力してください。',
    about: '何についてですか？',
    deskTakesNone: 'そのサービスデスクにはリクエストを作成できません。',
    whichKind: 'どの種類のリクエストですか？',
    nothingFits:
      '入力された言葉に合うものが見つかりませんでした。どこに依頼しますか？選ぶか、別の言葉で試してください。',
    which: 'どれに当てはまりますか？',
    mayHelp: 'こちらが参考になるかもしれません：',
    mayHelpDidIt: 'こちらで解決するかもしれません。解決しましたか？',
    notSure: 'どれに当てはまるか、はっきりしません。こちらでしょうか？',
    noted: '承りました。',
    raise: (name) => `「${name}」を作成しますか？`,
    commentOn: (key) => `${key} にコメントする`,
    commentAsWritten: (key) => `入力したとおりに ${key} にコメントする`,
    commentOrNew: (key) => `${key} にコメントとして追加しますか？それとも新しいご用件ですか？`,
    close: (key) => `${key} を終了または取り消す`,
    closeOrNew: 'すでに作成したリクエストのことですか？それとも新しいご用件ですか？',
    youWrote: '入力内容',
  },

  create: {
    unfinished: (name) => `「${name}」が途中です。続けますか？`,
    yesGoOn: 'はい、続けます',
    solved: 'よかったです！ほかにご用がありましたら、お声がけください。',
    sentBefore:
      'このリクエストはすでに送信したか、送信するところでした。もう一度作成する前に「自分のリクエスト」で確認してください。',
    cancelledKept:
      'わかりました。キャンセルしました。入力内容は 1 週間残しておきます。続けるには「リクエストを作成」と入力してください。',
    inPortal: (fields, link) => `${fields}が必要ですが、ここではお聞きできません。ポータルで作成してください：${link}`,
    leftOut: (fields, link) =>
      `${fields}はここではお聞きできないため、空のままにします。必要な場合はポータルで作成してください：${link}`,
    incomplete: (fields, link) =>
      `${fields}の選択肢はすべてではありません。必要なものがない場合はポータルで作成してください：${link}`,
    formUnreadable: (link) =>
      `このリクエストのフォームを今読み込めませんでした。フォームなしでは内容が足りません。ポータルで作成してください：${link}`,
    typeGone: 'このサイトではその種類のリクエストを受け付けていないか、お使いのアカウントでは作成できません。',
    notCreated: '何も作成されていません。入力内容は残っています。',
    formChanged: 'このリクエストのフォームがその間に変わりました。入力内容は残っています。もう一度ご確認ください。',
    youWrote: (words) => `入力された内容：${words}`,
    typedSoFar: 'ここまでに入力された内容です。ポータルでお使いになるか、ここで回答を変更してください。',
    review: (name) => `${name}：このリクエストを作成しますか？`,
    create: '作成',
    change: '変更',
    share: '共有',
    forSomebody: 'ほかの人の代わりに',
    whoElse: 'このリクエストをほかに誰と共有しますか？',
    forWhom: '誰の代わりに作成しますか？',
    nobody: '指定しない',
    files: 'ファイル',
    sharedWith: '共有先',
    for: '対象者',
    created: (key, status) => `${key} を作成しました${status && `（${status}）`}。`,
    followHere: (link) => `こちらで確認できます：${link}`,
    isCreated: (name) => `${name}：作成しました`,
    noAnswer: (name) => `${name}：Atlassian の応答なし`,
    show: '表示する',
  },

  asked: {
    seen: '今のところ、見られるのはご本人だけです。送信すると、ご本人のほか、サービスデスクの担当者と共有した相手も見られます。組織のほかの人にも見えるかどうかはサイトの設定しだいで、私にはわかりません。',
    next: '最後に確認していただくまで、何も送信されません。その後サービスデスクに届き、キーをお知らせします。担当者が読んで返信します。状況は「自分のリクエスト」でいつでも確認できます。',
    duration:
      '私にはわかりません。サービスデスクしだいです。送信後は「自分のリクエスト」でいつでも状況を確認できます。',
    later:
      '送信するまではすべて変更できます。送信後は書いた内容を私から変えることはできませんが、コメントやファイルの追加、共有、サービスデスクが許す場合はクローズもできます。',
  },

  form: {
    page: (title, number, count) => `${title}（${number}／${count}）`,
    filesNext: 'ファイルは次のステップで追加できます。',
    notRight: 'フォームに直すところがあります。',
    next: '次へ',
    fillThisIn: '入力してください。',
    keptByNext: 'ここに入力した内容は、「次へ」を押すと保存されます。',
    notKept: '今フォームに入力された内容は含まれません。「次へ」を押したときに保存されます。',
    wordsWithCommas: '単語をカンマで区切って入力',
    time: '時刻',
    choose: '選択してください',
    left: (title) => `${title}：中断しました`,
    cancelled: (title) => `${title}：キャンセルしました`,
    fillIn: 'フォームに入力して「次へ」を押すか、「キャンセル」と入力してください。',
    putInto: (name) => `「${name}」に入れました。`,
    askDesk: (name) => `私にはわかりません。サービスデスクの担当者に伝わるよう、質問を「${name}」に入れましょうか？`,
    yesAskDesk: 'はい、入れてください',
    shareLater: '共有は、送信前の最後の確認のときにできます。',
    have: (value) => `現在の内容：${value}\nこのままでよければ「はい」と入力してください。`,
    moreOptions: (count) => `… ほか ${count} 件：名前を入力してください。`,
    partHint: 'ほかにもあります。名前の一部を入力してください。',
    partOfName: '名前の一部',
    another: (name) => `${name}：ほかのもの（名前の一部）`,
    somebodyElse: (name) => `${name}：ほかの人（名前の一部）`,
    chooseFromList: '一覧から選んでください。',
    toLeaveOut: '省略するには「スキップ」と入力してください。',
    whichDay: (name) => `${name}：どの日のことですか？`,
    dateHint: '日付を入力してください（例：12月31日、2026-12-31）。',
    dateTimeHint: '日付と時刻を入力してください（例：2026-12-31 14:30）。',
    timeHint: '時刻を入力してください（例：14:30、14時）。',
    numberHint: '数値を入力してください。',
    labelsHint: '単語をカンマで区切って入力してください。',
    optionsHint: '番号か名前をカンマで区切って答えてください。',
    optionHint: '番号か名前で答えてください。',
    otherHint: 'または自由に入力してください。',
  },

  search: {
    askForWords: (name) => `${name}：名前は何ですか？一部でかまいません。`,
    which: (name, words) => `${name}：「${words}」はどれですか？`,
    nothing: (words) => `名前に「${words}」を含むものは見つかりませんでした。`,
    many: (count) => `最初の ${count} 件です。ほかにもあるため、別の言葉で絞り込んでください。`,
    orName: '名前の一部を入力することもできます。',
    anotherWord: '別の言葉',
  },

  files: {
    byClip: (most) =>
      `クリップのアイコンでファイルを選び、「送信」を押してください。このチャットで送れるのは ${most} MB までです。それより大きいファイルはポータルで追加してください。`,
    goesAlong: (names) => `${names} を受け取りました。このリクエストに添付します。`,
    noPlace: 'この種類のリクエストでは、ここでファイルを受け取れません。作成後にポータルで追加してください。',
    noFile: 'それはファイルではありません。',
    have: (names) => `${names} を受け取りました。`,
    leftOut: (most, names) => `ファイルは ${most} 個までです。${names} は含めませんでした。`,
    summary: (text) => `ファイル：${text}`,
    cancelled: 'キャンセルしました',
    sendMore: (names) => `ファイル：${names}。さらに送るか、先に進んでください。`,
    theMost: (names) => `ファイル：${names}。これが上限です。`,
    needed: 'ファイルをここに送ってください。複数でも、何回かに分けてもかまいません。',
    wanted: 'スクリーンショットなどのファイルはありますか？ここに送ってください。何回かに分けてもかまいません。',
    done: '完了',
    none: 'ファイルなし',
    tooLarge: (name) =>
      `「${name}」は大きすぎます。Jira が受け取れるのは 25 MB までです。小さいものを送るか、ポータルで追加してください。`,
    tooMany: (name) => `1 通で受け取れるのは 20 個までです。「${name}」は別のメッセージで送ってください。`,
    unreachable: (name) => `チャットから「${name}」を取得できませんでした。もう一度送ってください。`,
    notAllowed: (name) => `「${name}」は保存先から取得できません。ファイルとして送ってください。`,
    noAnswer: 'Atlassian が応答しませんでした。',
    notYet: (names) => `${names} はまだ受け取れていません。`,
  },

  list: {
    whichOne: 'どのリクエストのことですか？',
    words: { more: 'もっと見る', open: '未完了', closed: '完了', all: 'すべて', mine: '自分の', shared: '共有' },
    with: (words) => `「${words}」を含むリクエスト`,
    noneWith: (words) => `「${words}」を含むリクエストは見つかりませんでした。`,
    toApprove: 'あなたの承認待ち',
    nothingToApprove: '承認待ちのものはありません。',
    yours: (status) => `自分の${kinds[status]}`,
    shared: (status) => `共有された${kinds[status]}`,
    noneOfYours: (status) => `${kinds[status]}はありません。`,
    noneShared: (status) => `共有された${kinds[status]}はありません。`,
    sayNumber: '見るには番号を入力してください。',
    orSay: (words) => `${words}、または検索する言葉も使えます。`,
    raisedBy: (name) => `作成者：${name}`,
    search: '言葉を入力すると、リクエストを検索できます。',
    approve: (key) => `${key} を承認`,
    decline: (key) => `${key} を却下`,
    allOfThem: 'これですべてです。',
  },

  request: {
    actions: {
      approve: '承認',
      decline: '却下',
      comment: 'コメント',
      attach: 'ファイルを添付',
      move: 'ステータスを変更',
      rate: '評価',
      share: '共有',
      unshare: '共有をやめる',
      mute: '通知を止める',
      unmute: '通知を受け取る',
    },
    canSay: (words) => `${words}と入力できます。`,
    status: 'ステータス',
    before: '以前',
    request: 'リクエスト',
    raised: '作成',
    raisedBy: (name) => name,
    sharedWith: '共有先',
    files: 'ファイル',
    moreFiles: (count) => `ほか ${count} 個`,
    approval: '承認',
    decisions: { pending: '承認待ち', approved: '承認済み', declined: '却下済み' },
    notifications: '通知',
    off: 'オフ',
    muted: (key) => `${key} の通知を止めました。`,
    unmuted: (key) => `${key} の通知を再開しました。`,
    showAgain: (key) => `${key} を表示`,

    nothingToDecide: (key) => `${key} にあなたの承認待ちはありません。`,
    noApproval: (key) => `${key} に必要な承認は見当たりません。`,
    approveQuestion: (key, summary) => `${key}「${summary}」を承認しますか？`,
    declineQuestion: (key, summary) => `${key}「${summary}」を却下しますか？`,
    yesApprove: 'はい、承認します',
    yesDecline: 'はい、却下します',
    approved: (key) => `${key} を承認しました。`,
    declined: (key) => `${key} を却下しました。`,
    decidedAlready: (key) => `${key} はすでに回答済みです。`,
    sayWhy: (key) => `理由を書きますか？${key} を見られる人は全員読めます。`,
    noComment: 'コメントなし',

    nobodyAnswered: (key, status) => `${key} にはまだ返信がありません。ステータスは「${status}」です。`,
    stands: (key, status, since) => `${key} のステータスは「${status}」です${since && `（${since} から）`}。`,
    slaTarget: (name, due) => `サービスデスクの目標「${name}」：${due}`,
    waitsForYou: 'サービスデスクは、ご返信をお待ちしています。',
    sorry: 'お待たせして申し訳ありません。',
    deskKnows: 'いつ完了するかは、サービスデスクにしかわかりません。',
    askDesk: (key) => `${key} にコメントして、担当者に尋ねましょうか？`,
    yesAskDesk: 'はい、尋ねてください',
    commentAdded: (key) => `${key} にコメントを追加しました。`,
    commentEarlier: (key) =>
      `前のメッセージはすでに ${key} に追加しました。これも追加するには「コメント ${key}:」に続けて入力してください。`,
    commentQuestion: (key) => `${key} にどのようなコメントを追加しますか？やめるには「キャンセル」と入力してください。`,

    attached: (count, key) => `${key} にファイルを ${count} 個添付しました。`,

    nothingToMove: (key) => `${key} のステータスは変更できません。`,
    moveQuestion: (key) => `${key} をどうしますか？`,
    mayClose: (name, key) => `「${name}」で ${key} が完全に終了する可能性があります。実行しますか？`,
    yesMove: (name) => `はい：${name}`,
    moved: (name, key) => `${key} に「${name}」を実行しました。`,
    saySomething: (name) => `${name}：何か書き添えますか？`,

    ratings: ['とても不満', '不満', 'どちらでもない', '満足', 'とても満足'],
    rateLater: (key) => `${key} は解決後に評価できます。`,
    rateOthers: (key) => `${key} を評価できるのは作成した人だけです。`,
    rateQuestion: (key) => `${key} の対応にどのくらい満足していますか？`,
    rateWhy: 'ありがとうございます。理由を書きますか？',
    rated: (key) => `${key} を評価していただき、ありがとうございます。`,

    sharedWithNobody: (key) => `${key} は誰とも共有されていません。`,
    nobodyKnown: 'これまでのリクエストに関わった人しかわかりません。ポータルで共有してください。',
    unshareQuestion: (key) => `${key} の共有をやめる相手は誰ですか？`,
    shareQuestion: (key) => `${key} を誰と共有しますか？`,
    unshareSure: (name, key) => `${name} さんは ${key} を見られなくなります。実行しますか？`,
    yesUnshare: 'はい、共有をやめます',
    nowShared: (name, key) => `${name} さんと ${key} を共有しました。`,
    nowUnshared: (name, key) => `${name} さんとの ${key} の共有をやめました。`,
  },

  tools: {
    addComment: (key) => `このコメントを ${key} に追加しますか？${key} を見られる人は全員読めます。`,
    yesAdd: 'はい、追加します',
    comment: 'コメント',
    move: (name, key) => `「${name}」を ${key} に対して実行しますか？`,
    share: (name, key) => `${name} さんと ${key} を共有しますか？`,
    yesShare: 'はい、共有します',
    lookFirst: '途中で別のメッセージがありました。まずこちらをもう一度ご確認ください。',
    tooLate: '時間が経過したため、何も送信していません。もう一度お申し付けください。',
  },

  problems: {
    needed: '必須項目です。',
    oneLine: '1 行で入力してください。',
    tooLong: (most) => `${most} 文字以内で入力してください。`,
    number: '数字で入力してください（例：12 または 1.5）。桁区切りは使えません。',
    date: '日付を 年-月-日 で入力してください（例：2026-12-31）。',
    dateTime: '日付と時刻を入力してください（例：2026-12-31 14:30）。',
    option: '選択肢から 1 つ選んでください。',
    options: '選択肢の中から選んでください。',
    person: '人を選んでください。',
    labels: (most) => `ラベルは ${most} 個までです。`,
    label: (most) => `ラベルは空白を含まない ${most} 文字以内の単語です。`,
    people: (most) => `${most} 人までです。`,
    files: (most) => `ファイルは ${most} 個までです。`,
    fewFiles: (least) => `ファイルは ${least} 個以上必要です。`,
    fileAgain: 'ファイルをもう一度送ってください。',
    time: '時刻を 時:分 で入力してください（例：14:30）。',
    email: 'メールアドレスを入力してください。',
    url: 'Web アドレスを入力してください（例：https://example.com）。',
    tooShort: (least) => `${least} 文字以上で入力してください。`,
    whole: '整数を入力してください。',
    tooFewWords: (least) => `${least} 語以上で入力してください。`,
    tooManyWords: (most) => `${most} 語以内で入力してください。`,
    pattern: 'ここで求められている形式ではありません。',
    notBelow: (least) => `${least} 以上にしてください。`,
    notAbove: (most) => `${most} 以下にしてください。`,
    notBefore: (earliest) => `${earliest} 以降にしてください。`,
    notAfter: (latest) => `${latest} 以前にしてください。`,
    tooFew: (least) => `${least} 個以上選んでください。`,
    tooMany: (most) => `${most} 個まで選べます。`,
    agree: (option) => `続けるには「${option}」を選んでください。`,
  },
};
