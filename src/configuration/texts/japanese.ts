import { consoleUrl } from '../../atlassian/developerConsole';
import { html } from '../../web/html';
import type { ConfigurationTexts } from './configurationTexts';

export const japanese: ConfigurationTexts = {
  language: 'ja',
  locale: 'ja',
  isRightToLeft: false,

  shell: {
    configuration: '設定',
    skip: '本文へ移動',
    logOut: 'ログアウト',
    marks: { done: '完了', open: '未完了', wrong: '要修正' },
    restart: '設定が変更されました。チャットに反映するには、アシスタントを再起動してください。',
    steps: html`次の手順でアシスタントを Jira に接続します。最初の 3 つは Atlassian の
      <a href="${consoleUrl}">開発者コンソール</a> と並行して行います。`,
    next: (title) => `次へ: ${title}`,
    noSuchPage: 'このページはありません',
    all: 'すべてのページを見る',
    notOurForm: 'このフォームは当ページのものではありません',
    notOurFormWhy: '何も変更されていません。別の場所から送信されたか、ログイン前に開かれていたフォームです。',
    startHere: 'ここから始める',
    wentWrong: '問題が発生しました',
    goTo: '設定へ移動',
    testSignInOver: 'このテストサインインは期限切れです',
    notHere: 'このアドレスでは開けません',
    openAt: (address) =>
      html`${address} か、アシスタントのマシン上の localhost
      で開いてください。ほかの名前では、秘密情報が読み取れる形で送られるおそれがあります。`,
  },

  logIn: {
    title: '設定にログイン',
    password: 'パスワード',
    passwordNote: html`設定項目 <code>configuration_password</code> の値です。`,
    logIn: 'ログイン',
    printed:
      'アシスタントは、起動した場所にこのページのアドレスを表示します。アドレスに含まれるキーは 15 分間、1 回だけ使えます。そのアドレスを開いてください。',
    printAnother: '使用済み、または古くなっていますか。アシスタントに新しいアドレスを表示させてください。',
    print: '新しいアドレスを表示',
    passwordStays: html`固定のパスワードを使うには <code>configuration_password</code> を設定してください。`,
    tooSoon: '誤ったパスワードが多すぎるため、今回の入力は確認されませんでした。',
    tryAgain: (seconds) => `${seconds} 秒後にもう一度お試しください。ログイン済みの人には影響しません。`,
    wrongKey: 'このアドレスはもう使えないか、もともと無効です。',
    wrongKeyWhy: 'アドレスは 15 分間、次のものが表示されるまでの間に 1 回だけ使えます。',
    wrongPassword: 'パスワードが違います。',
    keyPrinted: 'アシスタントは、起動した場所にアドレスを表示しました。',
    keyPrintedNote: '表示は 1 分に 1 回までです。',
  },

  saving: {
    notWritten: (file, error) => `${file} に書き込めません (${error})。`,
    unknownError: '不明なエラー',
    setElsewhere: (names) => `アシスタントが設定を読み込む場所で ${names} を設定してください。`,
    notInForce: (file) => `${file} に保存しましたが、環境変数が優先されるため有効になっていません。`,
    removeVariables: (names) => `${names} を削除し、アシスタントを再起動してください。`,
    saved: (file) => `${file} に保存しました。`,
    restart: 'チャットで使うにはアシスタントを再起動してください。「試す」ではすぐに試せます。',
    inForce: 'これから有効になります。ほかのインスタンスには次回の起動後に反映されます。',
    mendFirst: 'その前に次を修正してください:',
    nothingSaved: '何も保存されませんでした。',
  },

  permissions: {
    title: '権限',
    notAsked: 'アシスタントに必要なスコープが要求されていません',
    notGranted: '前回のサインインで許可されたものは、要求より少なくなっています',
    granted: '前回のサインインで、要求したものがすべて許可されました',
    unknown: '最初のサインイン後に分かります',
    intro: html`Atlassian の <a href="${consoleUrl}">開発者コンソール</a> でアプリを選び (または
      <strong>Create</strong>、<strong>OAuth 2.0 integration</strong>)、<strong>Permissions</strong> を開きます。下の各
      API を追加し、<strong>Configure</strong> を押してスコープにチェックを入れてください。`,
    toTick: 'チェックするスコープ',
    columns: ['API', 'スコープ (コンソールでの表記)', '要求', '前回の許可'],
    askedFor: html`「要求」は <code>jira_oauth2_scope</code> の内容です。`,
    grantedLast: (when) => `「前回の許可」は、前回のサインイン (${when}) で Atlassian が許可したものです。`,
    nobodyYet: 'アシスタントの起動後まだ誰もサインインしていないため、Atlassian が何を許可するかはまだ分かりません。',
    difference: '違い',
    add: '必要なものを jira_oauth2_scope に追加',
    nothingToTick: 'なし: チェック不要',
    lookForIt: 'コンソールで探してください',
    yes: 'はい',
    no: 'いいえ',
    notKnown: '不明',
    without: {
      'read:me': '誰がサインインしたかをアシスタントが判断できません',
      offline_access: '全員が 1 時間ごとにサインインし直す必要があります',
      'read:servicedesk-request': 'リクエストを表示できません',
      'write:servicedesk-request': 'リクエストを作成できません',
    },
    isNotAsked: (scope, without) =>
      html`${scope} が要求されていません: ${without}。<code>jira_oauth2_scope</code>
        に追加し、コンソールでチェックを入れてください。`,
    noRefreshToken: html`<code>offline_access</code> は要求されていますが、Atlassian
      はリフレッシュトークンを発行しませんでした。`,
    isNotGranted: (scope) =>
      html`${scope} は要求されましたが許可されませんでした。Permissions
      でチェックを入れてから、サインアウトし、もう一度サインインしてください。`,
    isNotNeeded: (scope) => html`${scope} は要求されていないのに許可されています。アシスタントには必要ありません。`,
    allAsked: html`アシスタントに必要なものはすべて要求されています。<a href="../try-it/">試す</a>
      でサインインすると、何が許可されるかを確認できます。`,
    noDifference: 'ありません。必要なものはすべて要求され、許可されています。',
  },

  callback: {
    title: 'コールバック URL',
    notChecked: '未確認',
    intro: html`コンソールでアプリを選び、<strong>Authorization</strong> を開いて、<em>OAuth 2.0 (3LO)</em> の横の
      <strong>Configure</strong> または <strong>Add</strong> を選びます。これを
      <strong>Callback URL</strong> として一字一句そのまま貼り付け、保存してください。`,
    copy: 'コピー',
    copied: 'コピーしました。',
    pressToCopy: 'Ctrl+C または ⌘C を押してコピーしてください。',
    local: 'このアドレスには、このマシンのブラウザからしか届きません。下に公開アドレスを入力してください。',
    noSlash: '末尾にスラッシュがありません。コンソールのものにも付けないでください。',
    leadsHere: 'ここにつながりますか',
    how: 'アシスタントはこのマシンから自分のアドレスに接続し、応答するのが自分自身かどうかを確認します。',
    check: 'アドレスを確認',
    another: '別のアドレス',
    where: 'アシスタントに接続するアドレス',
    whereNote: (file) =>
      html`https://bot.example.com のようなスキームとホストです。ホストを共有している場合はパスも付けます。${file}
      に書き込まれます。`,
    save: 'アドレスを保存',
    writeSo: 'アドレスは次のように入力してください: https://bot.example.com',
    notUsable: 'このアドレスは使えません。',
    here: 'コールバック URL はこのアシスタントにつながっています。',
    elsewhere: 'コールバック URL はこのアシスタントにつながっていません。',
    maybeOther: 'コールバック URL でアシスタントが応答しましたが、このアシスタントではないかもしれません。',
    maybeOtherWhy:
      '別のインスタンスが応答したか、プロキシが /configuration/ を転送していません。意図どおりなら問題ありません。',
  },

  credentials: {
    title: 'クライアント ID とシークレット',
    none: '未設定: エミュレーターが Atlassian の代わりをしています',
    notChecked: '保存済み、未確認',
    restart: '正しい値です。アシスタントの再起動が必要です',
    known: 'Atlassian で確認できました',
    intro: html`コンソールでアプリを選び、<strong>Settings</strong> を開きます。そこから <strong>Client ID</strong> と
      <strong>Secret</strong> をコピーしてください。`,
    noneYet: 'まだ設定されていません。',
    saved: (ending, where) => html`保存済み: 末尾が ${ending} のクライアント ID と、そのシークレット (${where})。`,
    check: '保存済みの値を確認',
    enter: '入力する',
    enterOthers: '別の値を入力する',
    clientId: 'クライアント ID',
    secret: 'シークレット',
    secretNote: (file) => html`Atlassian で確認し、${file} に書き込みます。以後は表示されません。`,
    checkAndSave: '確認して保存',
    noneToCheck: '確認するものがありません。',
    enterBoth: 'クライアント ID とシークレットの両方を入力してください。',
    badId: 'このクライアント ID は受け付けられません。',
    badSecret: 'このシークレットは受け付けられません。',
    isKnown: 'Atlassian はこのクライアント ID とシークレットを認識しています。',
    knows: (saved) => `Atlassian で確認できました。${saved}`,
    refused: 'Atlassian がクライアント ID またはシークレットを拒否しました。',
    copyAgain: 'コンソールの Settings から両方をもう一度コピーしてください。',
    formerKept: (where) =>
      html`以前のシークレット (${where}) も保存されています。Atlassian が新しいものを拒否した場合に使われます。`,
    dropFormer: '以前のシークレットを削除',
    formerStays: '以前のシークレットは残します。Atlassian が新しいものを受け付けるか確認できません。',
    formerIsKept:
      'Atlassian は以前のシークレットも受け付けるため、残しておきます。すべてのインスタンスが新しいものを使うようになったら、コンソールで無効にし、ここで削除してください。',
    formerRefused: '以前のシークレットはもう受け付けられません。削除してください。',
    formerAlone: 'Atlassian は以前のシークレットだけを受け付け、新しいものを拒否しています。',
    formerAloneWhat: 'サインインは以前のもので続きます。新しいものをもう一度コピーしてください。',
    notAtlassian: 'jira_oauth2_auth_url で応答しているのは Atlassian ではありません。',
    removeSetting: 'その設定項目を削除してください。',
    unchecked: (said) => `確認できませんでした: Atlassian の応答からは判断できません (${said})。`,
  },

  tryIt: {
    title: '試す',
    notTried: '未実施',
    works: '正常に動作しています。',
    intro: '利用者がチャットから行うのと同じように、ご自身の Atlassian アカウントでサインインしてください。',
    triesSaved: '保存済みの設定で試します。チャットには次回の起動後に反映されます。',
    signIn: 'Atlassian にサインイン',
    again: 'もう一度サインイン',
    note: 'このページに戻ってきます。許可した内容は一度の確認にだけ使われ、トークンはその後破棄されます。どのチャットもサインイン状態にはなりません。',
    orChat: 'または、現在有効なクライアント ID で、利用者と同じようにチャットできます。',
    openChat: 'チャット クライアントを開く',
    changed: 'コールバック URL が変更されました。先にアシスタントを再起動してください。',
    atOther: (callback, here, address) =>
      html`Atlassian からは ${callback} に戻りますが、ログインしているのは ${here} です。試すには ${address}
      でログインしてください。`,
    ifNot: 'Atlassian で先に進めない場合',
    hints: [
      html`「redirect_uri is not registered」:
        <a href="../callback-url/">コールバック URL</a> を一字ずつ比べてください。`,
      html`「Your site admin must authorize this app」:
      サイトの管理者が、ユーザーがインストールするアプリを許可する必要があります。`,
      html`自分だけが使えて、ほかの人が使えない: コンソールの
        <strong>Distribution</strong> で共有を有効にしてください。`,
      html`ポータル専用のカスタマーはアプリにサインインできません。引き続きカスタマーポータルをご利用ください。`,
    ],
    noUserName: 'プロフィールにユーザー名の属性がありません',
    lessGranted: '許可されたものが要求より少なくなっています',
    noSite: 'Jira Service Management のあるサイトがありません',
    desksUnread: 'サイトのサービスデスクを読み取れません',
    declined: 'Atlassian で拒否されました。',
    requestRefused: 'Atlassian が要求を拒否しました。クライアント ID、コールバック URL、スコープを確認してください。',
    result: '結果',
    account: 'アカウント',
    userName: (attribute) => html`ユーザー名 (${attribute})`,
    profileLacksIt: 'プロフィールにありません。',
    sites: 'サイトとサービスデスク',
    noSites: 'ありません。仕事で使っているアカウントでサインインしてください。',
    noDesk: '利用できるサービスデスクがありません',
    noServiceManagement: 'Jira Service Management がないか、そのスコープが許可されていません',
    scopes: '許可されたスコープ',
    notSaid: 'Atlassian からの情報がありません。',
    withheld: '許可されなかったもの:',
    errors: {
      own: 'こちらで問題が発生しました。',
      misconfigured: 'Atlassian がクライアント ID、シークレット、またはコールバック URL を拒否しました。',
      codeRefused:
        'Atlassian は自ら発行したコードを受け付けません。時間がかかりすぎたか、コールバック URL が異なります。',
      missingScope:
        'スコープが不足しています。Permissions でチェックを入れてください。すべて入っている場合は read:jira-work も追加してください。',
      forbidden: (status) => `Atlassian が許可していません (HTTP ${status})。Permissions に API は追加されていますか。`,
      rateLimited: 'Atlassian への要求が多すぎます。数分お待ちください。',
      unavailable: (status) =>
        `Atlassian から有効な応答がありませんでした${status === undefined ? '' : ` (HTTP ${status})`}。後でもう一度お試しください。`,
    },
  },

  applications: {
    title: 'アプリケーション',
    intro:
      'アプリケーションは、ボット、その一部のチャネル、またはその両方を指します。それぞれの利用者には、ここで選んだログイン方法が提供されます。複数あれば利用者が選び、1 つもなければ誰もサインインできません。保存した内容は次のメッセージから有効です。',
    another: '別のアプリケーション',
    remove: (name) => `${name} を削除`,
    add: 'アプリケーションを追加',
    modify: (name) => `${name} を変更`,
    name: '名前',
    nameNote: 'この一覧でのみ使います。',
    botId: 'ボット ID',
    botIdNote: 'Microsoft アプリ ID。空欄はすべてのボット。',
    channels: 'チャネル',
    channelsNote: '例: msteams, webchat。空欄はすべてのチャネル。',
    logIn: (number) => `ログイン ${number}`,
    save: '保存',
    connection: 'OAuth 接続 (Azure Bot の場合)',
    kinds: { none: 'なし', jira: 'Jira でログイン (Cloud)', azure: 'Azure Bot の OAuth 接続' },
    saved: (name) => `保存しました: ${name}。次のメッセージから有効です。`,
    lookAtMarked: 'まだ保存されていません。印の付いた箇所を確認してください。',
    goneMeanwhile: 'このアプリケーションはその間に削除されました。もう一度保存すると新しく作成されます。',
    savedMeanwhile:
      'このアプリケーションはその間に別の人が保存しました。もう一度保存すると、あなたの内容に置き換わります。',
    removed: 'アプリケーションを削除しました。',
    changedMeanwhile: 'このアプリケーションはその間に別の人が変更または削除しました。もう一度確認してください。',
    where: (bot, channels) =>
      `対象: ${bot === undefined ? 'すべてのボット' : `ボット ${bot}`}、${channels ?? 'すべてのチャネル'}`,
    connectionOf: (name) => `OAuth 接続 ${name}`,
    noLogIn: 'ログインなし',
    faults: {
      noName: 'アプリケーションには名前が必要です。',
      longName: (most) => `名前が長すぎます。${most} 文字までです。`,
      nameTaken: 'その名前のアプリケーションはすでにあります。',
      tooMany: (most) => `アプリケーションはすでに ${most} 個あります。`,
      badBotId: 'ボット ID ではありません。使えるのは英数字と . : @ _ - だけです。',
      badChannel: 'チャネルは msteams や webchat のような ID で指定します。',
      tooManyChannels: (most) => `チャネルは ${most} 個までです。`,
      sameChats: (name) => `アプリケーション「${name}」が同じボットとチャネルを対象にしています。`,
      tooManyLogIns: (most) => `ログインは ${most} 個までです。`,
      twice: '同じログインが 2 つあります。',
      noConnection: 'Azure Bot の OAuth 接続には、Azure portal に表示されている名前が必要です。',
    },
  },

  users: {
    title: 'ユーザー',
    statuses: { waiting: '待機中', registered: '登録済み', blocked: 'ブロック中' },
    counts: (waiting, registered, blocked) =>
      `待機中 ${waiting} 人、登録済み ${registered} 人、ブロック中 ${blocked} 人。`,
    knownBy: (attribute) =>
      html`ユーザーは <code>jira_oauth2_user_name_attribute</code> で識別されます。現在の値は ${attribute} です。`,
    whoMay: 'サインインできる人',
    open: 'サインインした人は登録されます',
    registeredOnly: '登録されている人だけ',
    domains: '次のドメインのメールアドレスを持つ人も',
    domainsNote: '空白で区切ります。サインイン時に Atlassian が示すアドレスで判断します。',
    saveWho: 'サインインできる人を保存',
    noDomains: 'northwind.com のようなドメインを空白で区切ったものではありません。何も保存されていません。',
    nobodyRegistered: 'まだ誰も登録されていないため、誰もサインインできません。',
    registerOther: 'ここにいない人を登録またはブロックする',
    userName: 'ユーザー名',
    registerList: '一覧を登録する',
    names: '名前 (1 行に 1 人)',
    registerAll: '全員を登録',
    hereTheyAre: '検索結果です。',
    all: 'すべて',
    nameHas: '名前に含む文字',
    which: '状態',
    look: '検索',
    nobody: '該当者はいません。',
    nobodyOnPage: 'このページに該当者はいません。',
    columns: ['ユーザー', '状態', '開始', '最終利用', 'チャット', '操作'],
    notSeen: '(未確認)',
    never: 'なし',
    actions: {
      register: '登録',
      block: '無期限でブロック',
      'sign-out': 'サインアウト',
      remove: '消去 (再サインイン可)',
    },
    actOn: (action, name) => `${action}: ${name}`,
    ask: (action) => `${action}？`,
    notes: {
      block:
        'すべての場所でサインアウトし、再び登録されるまで今後のサインインを拒否します。保存されている情報は残ります。',
      remove:
        'すべての場所でサインアウトし、保存されている情報を削除します。元に戻せません。本人は再びサインインできるので、締め出すには無期限でブロックしてください。',
    },
    saveStored: '保存情報をダウンロード',
    saveStoredOf: (name) => `保存情報をダウンロード: ${name}`,
    page: (page, pages) => `${page} / ${pages} ページ`,
    back: '前へ',
    on: '次へ',
    oneALine: '1 行に 1 つのユーザー名を入力してください。',
    otherAttribute: (attribute, name) =>
      `何も変更されていません。ユーザーは ${attribute} で識別されますが、${name} はその値ではありません。`,
    lineTooLong: '何も変更されていません。ユーザー名としては長すぎる行があります。',
    registeredSoFar: (done, all, before) => `ここまでに ${done} / ${all} 人を登録しました (${before} の手前まで)。`,
    areRegistered: (count) => `${count} 人を登録しました。`,
    noName: '何も変更されていません。ユーザー名を入力してください。',
    whatName: 'ユーザーを識別するプロフィール項目の値です。254 文字までです。',
    full: 'これ以上ユーザーを追加できません。不要になったユーザーを削除してください。',
    registered: (name) => `${name} を登録しました。サインインできます。`,
    blocked: (name) => `${name} をブロックし、すべての場所でサインアウトしました。`,
    signedOut: (name, chats) =>
      chats === 0
        ? `${name} はサインインしていませんでした。`
        : `${name} を ${chats} 件のチャットからサインアウトしました。`,
    removed: (name) => `${name} をすべての場所でサインアウトし、削除しました。`,
    unknown: (name) => `${name} というユーザーはいません。`,
  },

  audit: {
    title: '操作の記録',
    intro:
      'サインインと拒否、誰のために Atlassian に何を書き込んだか、管理者が何をしたかの記録です。書き込んだ内容は含みません。90 日間保存されます。',
    save: 'すべてダウンロード',
    saveNote: '1 行に 1 件のファイルです。',
    nothing: 'まだ何もありません。',
    newest: (count) => `最新の ${count} 件`,
    columns: ['日時 (UTC)', '実行者', '内容', '結果', 'Atlassian の応答'],
    acts: {
      signIn: 'サインイン',
      signOut: 'サインアウト',
      grantEnded: 'Atlassian がアクセス許可を終了',
      write: '書き込み',
      call: '呼び出し',
      administration: '管理',
    },
    notKnown: '不明',
    asTheChatSays: (name) => `${name} (チャットでの名前)`,
    forWhom: (name) => `対象: ${name}`,
    missing: (scopes) => `不足: ${scopes}`,
    done: '完了',
    refused: '拒否',
  },

  checks: {
    title: '点検',
    statuses: { ok: '良好', warning: '要確認', problem: '要修正', notChecked: '未確認' },
    intro: html`ターミナルの <code>npm run doctor</code> と同じく、設定全体を一度に調べます。Atlassian
      のホストに問い合わせますが、何も変更しません。`,
    run: 'すべて点検',
    found: '点検結果',
    columns: ['項目', '状態', '結果と対処'],
    inEnglish: '結果はターミナルと同じく英語です。',
    toMend: (count) => `修正が必要な点が ${count} 件あります。`,
    nothing: '修正が必要な点はありません。',
    toLookAt: (count) => `確認していただきたい点が ${count} 件あります。`,
    nothingButUnchecked: (count) =>
      `修正が必要な点は見つかりませんでしたが、確認できたはずの ${count} 件が未確認です。`,
  },
};
