import type { Finding } from './findingIn';

export const japanese: Readonly<Record<Finding, string>> = {
  'It has to wait until {0} is mended.': '{0} が修正されるまで確認できません。',
  'It took longer than 20 seconds.': '20 秒以上かかりました。',
  'It has to wait until the store answers.': 'ストレージが応答するまで確認できません。',
  'The check itself failed ({0…}).': '点検自体に失敗しました ({0})。',
  'unknown error': '不明なエラー',
  'One person has signed in, last on {0}': '1 人がログインしました (最終: {0})',
  '{0} people have signed in, last on {1}': '{0} 人がログインしました (最終: {1})',
  '{0}, line {1}': '{0} の {1} 行目',
  'environment variable {0}': '環境変数 {0}',
  '{0} in {1}': '{1} の {0}',
  'https://developer.atlassian.com/console/myapps, your app, {0…}':
    'https://developer.atlassian.com/console/myapps のアプリの {0}',
  'https://portal.azure.com, your Azure Bot, Configuration': 'https://portal.azure.com の Azure Bot の Configuration',
  'the configuration page, Applications': '設定ページの「アプリケーション」',
  'the clock of this machine': 'このマシンの時計',
  'In every chat, until something else is saved.': '別の内容が保存されるまで、すべてのチャットで提供されます。',
  'It has to wait until there are encryption keys.': '暗号鍵ができるまで確認できません。',
  'No application offers Log in with Jira: nobody can sign in.':
    '「Jira でログイン」を提供するアプリケーションがないため、誰もログインできません。',
  'Add it to one of them.': 'いずれかのアプリケーションに追加してください。',
  'By {0…}.': '提供元: {0}',
  'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.':
    '「Jira でログイン」を提供するアプリケーションは、MicrosoftAppId とは別のボット用です。',
  'Give one of them this bot’s id, or none.': 'いずれかにこのボットの ID を設定するか、空欄にしてください。',
  'Nothing is asked of Atlassian until there is a client id.':
    'クライアント ID が設定されるまで、Atlassian には問い合わせません。',
  '{0} is on this machine: the emulator, not Atlassian.':
    '{0} はこのマシン上にあります。Atlassian ではなくエミュレーターです。',
  'Remove {0}.': '{0} を削除してください。',
  '{0} answers HTTP {1}.': '{0} は HTTP {1} を返しています。',
  'Try again later; see https://status.atlassian.com':
    '後でもう一度お試しください。https://status.atlassian.com も参照してください。',
  'See what HTTPS_PROXY puts in its place.': 'HTTPS_PROXY が何に置き換えているかを確認してください。',
  '{0} answers, but not as Atlassian’s gateway does.':
    '{0} は応答していますが、Atlassian のゲートウェイの応答ではありません。',
  '{0} answers.': '{0} は応答しています。',
  'The name {0} has no address here (DNS).': 'ここでは {0} という名前のアドレスが見つかりません (DNS)。',
  'Check its spelling, this machine’s DNS and HTTPS_PROXY.':
    'つづり、このマシンの DNS、HTTPS_PROXY を確認してください。',
  '{0} refuses the connection.': '{0} が接続を拒否しています。',
  'Check its port, the firewall and HTTPS_PROXY.': 'ポート、ファイアウォール、HTTPS_PROXY を確認してください。',
  'The certificate of {0} is not trusted, or it does not speak TLS.':
    '{0} の証明書が信頼されていないか、TLS に対応していません。',
  'Where a proxy opens TLS, name the file of its certificate in NODE_EXTRA_CA_CERTS.':
    'プロキシが TLS を復号している場合は、その証明書ファイルを NODE_EXTRA_CA_CERTS に指定してください。',
  '{0} does not answer within 10 seconds.': '{0} は 10 秒以内に応答しません。',
  'Check the firewall and HTTPS_PROXY.': 'ファイアウォールと HTTPS_PROXY を確認してください。',
  'The connection to {0} breaks.': '{0} への接続が途切れます。',
  'Check this machine’s network, the firewall and HTTPS_PROXY.':
    'このマシンのネットワーク、ファイアウォール、HTTPS_PROXY を確認してください。',
  'Atlassian does not tell the time.': 'Atlassian から時刻を得られません。',
  'It agrees with Atlassian’s within a minute.': 'Atlassian の時計との差は 1 分以内です。',
  'Let the machine take its time from the network (NTP).':
    'マシンの時刻をネットワーク (NTP) から取得するようにしてください。',
  'It is {0} seconds ahead of Atlassian’s.': 'Atlassian の時計より {0} 秒進んでいます。',
  'It is {0} seconds behind Atlassian’s.': 'Atlassian の時計より {0} 秒遅れています。',
  '{0} is reached by browsers on this machine only.': '{0} には、このマシンのブラウザーからしか接続できません。',
  'Set jira_oauth2_callback_url to the public https address, here and in the developer console.':
    'jira_oauth2_callback_url に公開 https アドレスを設定し、開発者コンソールにも同じものを登録してください。',
  '{0} does not end with a slash.': '{0} の末尾にスラッシュがありません。',
  'Atlassian compares letter by letter: write {0} both here and at {1…}.':
    'Atlassian は一字ずつ比較します。ここと {1} の両方に {0} と入力してください。',
  '{0} fits the assistant.': '{0} はアシスタントに合っています。',
  'Choose a port and use it in the callback URL, too.': 'ポートを決め、コールバック URL にも使ってください。',
  'port = 0 takes another port at each start: the callback does not find it.':
    'port = 0 では起動のたびにポートが変わり、コールバックが届きません。',
  'The callback URL leads to port {0}, but the assistant listens at {1}.':
    'コールバック URL はポート {0} を指していますが、アシスタントは {1} で待ち受けています。',
  'Make both the same: {0…}, or the callback URL here and at {1…}.':
    '両者を一致させてください: {0}、またはここと {1} のコールバック URL。',
  'The callback URL asks for https at port {0}, where the assistant speaks http.':
    'コールバック URL はポート {0} に https を求めていますが、アシスタントはそこで http を使っています。',
  'Write http:// for this machine, or put a proxy with a certificate before the assistant.':
    'このマシンでは http:// とするか、証明書のあるプロキシをアシスタントの前に置いてください。',
  'The callback URL leads to {0}, but the assistant listens at {1} only.':
    'コールバック URL は {0} を指していますが、アシスタントは {1} でのみ待ち受けています。',
  'Set host to 0.0.0.0 or to the address in the callback URL.':
    'host を 0.0.0.0 か、コールバック URL のアドレスに設定してください。',
  'Compare it letter by letter, the last slash too, with: {0}':
    '末尾のスラッシュも含め、一字ずつ次と比べてください: {0}',
  'There is no client id yet.': 'クライアント ID がまだありません。',
  'Atlassian says that this callback URL is not registered for the client id.':
    'Atlassian によると、このコールバック URL はクライアント ID に登録されていません。',
  'Paste as Callback URL: {0}': 'Callback URL として貼り付けてください: {0}',
  '{0…}: it was registered then.': '{0}。その時点では登録されていました。',
  'Atlassian tells for certain only at sign-in.': '確実なことは、ログイン時にしか分かりません。',
  'The assistant does not run here: it is asked when it does.':
    'ここではアシスタントが動いていません。動いているときに問い合わせます。',
  'Start it, then look at {0}': '起動してから {0} を開いてください',
  '{0} leads to an assistant.': '{0} はアシスタントにつながっています。',
  'Another program than the assistant answers at {0} (HTTP {1}).':
    '{0} で応答しているのはアシスタントではありません (HTTP {1})。',
  'Let the proxy pass {0} on to the assistant with its path and query unchanged.':
    'プロキシが {0} を、パスとクエリを変えずにアシスタントへ転送するようにしてください。',
  'The callback URL is redirected to {0}.': 'コールバック URL は {0} にリダイレクトされます。',
  'The callback URL is redirected to the same address with another last slash.':
    'コールバック URL は、末尾のスラッシュだけが異なる同じアドレスにリダイレクトされます。',
  'The callback URL is redirected elsewhere.': 'コールバック URL は別の場所にリダイレクトされます。',
  'Atlassian compares it letter by letter, and a redirect may lose what it brings. Use the address it leads to, here and in the console; or take the redirect out of the proxy.':
    'Atlassian は一字ずつ比較し、リダイレクトでは渡す情報が失われることがあります。ここでもコンソールでもリダイレクト先のアドレスを使うか、プロキシのリダイレクトをやめてください。',
  'The name {0} has no address, as seen from this machine.':
    'このマシンからは {0} という名前のアドレスが見つかりません。',
  'Check its spelling and the DNS.': 'つづりと DNS を確認してください。',
  'Nothing listens at {0}.': '{0} では何も待ち受けていません。',
  'Start the proxy that has the certificate, or check its port.':
    '証明書のあるプロキシを起動するか、そのポートを確認してください。',
  'Check the port: it has to be the one that the assistant listens at.':
    'ポートを確認してください。アシスタントが待ち受けているポートでなければなりません。',
  '{0} does not speak https, or its certificate is not trusted.':
    '{0} が https に対応していないか、証明書が信頼されていません。',
  'The assistant itself speaks http: put a proxy with a certificate before it. For a certificate of your own name its file in NODE_EXTRA_CA_CERTS.':
    'アシスタント自体は http を使います。証明書のあるプロキシを前に置いてください。独自の証明書はそのファイルを NODE_EXTRA_CA_CERTS に指定してください。',
  'Check the firewall and the proxy.': 'ファイアウォールとプロキシを確認してください。',
  'Check the network and the proxy. Some networks do not let a machine reach its own public address: then try from outside.':
    'ネットワークとプロキシを確認してください。自分の公開アドレスに接続できないネットワークもあります。その場合は外部から試してください。',
  'It must begin with https:// unless its host is localhost, 127.0.0.1 or [::1].':
    'ホストが localhost、127.0.0.1、[::1] でなければ https:// で始める必要があります。',
  'Closed.': '閉じています。',
  'Closed by "npm run serve"; "npm start" prints a key for it.':
    '「npm run serve」では閉じています。「npm start」はキーを表示します。',
  'Each start prints a key for it: whoever reads that within 15 minutes gets in.':
    '起動のたびにキーが表示され、15 分以内にそれを読んだ人は誰でも入れます。',
  'Set configuration_password, or configuration = off when all is set up.':
    'configuration_password を設定するか、設定が済んだら configuration = off にしてください。',
  'Opened by a key that each start prints.': '起動のたびに表示されるキーで開きます。',
  'Behind {0} is everybody: whoever writes X-Forwarded-For is believed, and wrong passwords are not counted.':
    '{0} はすべての相手を含むため、誰の X-Forwarded-For も信用され、誤ったパスワードの回数が数えられません。',
  'Name the proxy: its address in place of {0}.': '{0} の代わりにプロキシのアドレスを指定してください。',
  'All browsers come from the address of the proxy: wrong passwords of strangers make the administrator wait.':
    'すべてのブラウザーがプロキシのアドレスから接続するため、他人が誤ったパスワードを入れると管理者も待たされます。',
  'Name the proxy, if it writes X-Forwarded-For.': 'プロキシが X-Forwarded-For を付けるなら、それを指定してください。',
  'Opened by configuration_password.': 'configuration_password で開きます。',
  'Copy both from {0…}.': '{0} から両方をコピーしてください。',
  'There are none: nobody can sign in.': '設定されていないため、誰もログインできません。',
  'There are none: npm start uses the emulator.': '設定されていないため、npm start はエミュレーターを使います。',
  'Atlassian takes the new secret, and the former one no longer.':
    'Atlassian は新しいシークレットを受け付け、以前のものはもう受け付けません。',
  'Take the former one away: nothing needs it.': '以前のものは不要なので削除してください。',
  'Atlassian takes the new secret and the former one. Once every instance has the new one, end the former in the console and take jira_oauth2_client_secret_previous away.':
    'Atlassian は新しいシークレットも以前のものも受け付けます。すべてのインスタンスが新しいものを使うようになったら、以前のものをコンソールで無効にし、jira_oauth2_client_secret_previous を削除してください。',
  'Atlassian takes the former secret alone, and refuses the new one: sign-ins go on with the former.':
    'Atlassian は以前のシークレットだけを受け付け、新しいものを拒否しています。ログインは以前のもので続きます。',
  'Copy the new secret again from {0…}; keep the former until it is taken.':
    '{0} から新しいシークレットをもう一度コピーし、受け付けられるまで以前のものを残してください。',
  'Atlassian knows them.': 'Atlassian で確認できました。',
  'Atlassian refuses the client id or the secret.': 'Atlassian がクライアント ID またはシークレットを拒否しました。',
  'Copy both again from {0…}.': '{0} から両方をもう一度コピーしてください。',
  'The token endpoint takes a code that does not exist: it is not Atlassian’s.':
    'トークンエンドポイントが存在しないコードを受け付けました。Atlassian のものではありません。',
  'The token endpoint gives no answer that tells ({0…}).': 'トークンエンドポイントの応答からは判断できません ({0})。',
  'Run this again later.': '後でもう一度点検してください。',
  'Nothing is written here but in the store.': 'ここではストレージ以外に書き込みません。',
  'the store': 'ストレージ',
  'the store and its encryption.key': 'ストレージと encryption.key',
  'what the configuration page saves': '設定ページの保存内容',
  '{0…} cannot be written to {1}: that is a file, no directory.':
    '{1} はディレクトリではなくファイルのため、書き込めません ({0})。',
  'Choose another path.': '別のパスを選んでください。',
  '{0} is the user’s with the id {1}, and root may write everywhere.':
    '{0} は ID {1} のユーザーのものですが、root はどこにでも書き込めます。',
  'Run this as the user that the assistant runs as.': 'アシスタントを動かすユーザーで実行してください。',
  '{0}: {1…} can be written by {2…}.': '{0}: {2}が書き込めます ({1})。',
  '{0}: can be made, {1…} can be written by {2…}.': '{0}: {2}が作成して書き込めます ({1})。',
  'this user': 'このユーザー',
  'the user with the id {0}': 'ID {0} のユーザー',
  '{0…} cannot be written to {1}: {2} is not writable ({3…}).':
    '{2} に書き込めないため ({3})、{1} に書き込めません ({0})。',
  'Give {0} to the user that the assistant runs as, or choose another path.':
    '{0} をアシスタントを動かすユーザーの所有にするか、別のパスを選んでください。',
  'Give {0} to the user that the assistant runs as, or set configuration = off.':
    '{0} をアシスタントを動かすユーザーの所有にするか、configuration = off を設定してください。',
  'One is set.': '1 つ設定されています。',
  '{0} are set; the first one seals.': '{0} 個設定されています。最初のものが暗号化に使われます。',
  'Made at each start, as the records are.': 'レコードと同じく、起動のたびに作られます。',
  '{0} is gone, and the records beside it cannot be opened without it.':
    '{0} が見つかりません。これがないと、同じ場所のレコードを開けません。',
  'Bring it back from a backup; or let the next start make a new one, and everybody signs in again.':
    'バックアップから復元するか、次回の起動で新しく作らせてください (全員がログインし直します)。',
  'Made at the first start.': '最初の起動時に作られます。',
  'Others than its owner may read or write {0} (mode {1}). The start is refused.':
    '所有者以外も {0} を読み書きできます (モード {1})。このため起動できません。',
  'Run: chmod 600 {0}': '実行してください: chmod 600 {0}',
  'In {0}, its owner’s alone.': '{0} にあり、所有者だけが読めます。',
  '{0} does not hold keys.': '{0} に鍵が入っていません。',
  'Bring it back from a backup: kid:base64(32 bytes).': 'バックアップから復元してください: kid:base64(32 bytes)。',
  '{0} is not there.': '{0} がありません。',
  'Teams needs one; other channels do not.': 'Teams には必要ですが、ほかのチャネルには不要です。',
  '{0} is not a Teams manifest.': '{0} は Teams マニフェストではありません。',
  'Mend its JSON.': 'JSON を修正してください。',
  'The callback URL is on this machine: nothing to compare yet.':
    'コールバック URL がこのマシンにあるため、まだ比べるものがありません。',
  'It is not filled in.': '記入されていません。',
  'For Teams set its ids, and validDomains to {0}.':
    'Teams で使うには各 ID を設定し、validDomains を {0} にしてください。',
  'Its botId is not MicrosoftAppId.': 'botId が MicrosoftAppId と一致しません。',
  'Write the same id in both.': '両方に同じ ID を書いてください。',
  'validDomains has {0}.': 'validDomains に {0} があります。',
  'validDomains lacks {0}: Teams does not open the sign-in window.':
    'validDomains に {0} がないため、Teams はログインウィンドウを開きません。',
  'Add "{0}" and upload the app again.': '「{0}」を追加し、アプリをもう一度アップロードしてください。',
  'Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.':
    'MicrosoftAppId がないとボットは誰でも信用し、allow_anonymous によりほかのマシンからも接続できます。',
  'Set MicrosoftAppId and MicrosoftAppPassword from {0…}, and remove allow_anonymous.':
    '{0} の値で MicrosoftAppId と MicrosoftAppPassword を設定し、allow_anonymous を削除してください。',
  'There is no MicrosoftAppId: no channel reaches the bot.':
    'MicrosoftAppId がないため、どのチャネルからもボットに届きません。',
  'Take it from {0…}.': '{0} から取得してください。',
  'None: for trying it on this machine.': 'なし (このマシンで試す場合)。',
  'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.':
    'MicrosoftAppId は設定されていますが MicrosoftAppPassword がないため、ボットは応答できません。',
  'Make a client secret at {0…}, Manage Password; or set MicrosoftAppType = UserAssignedMSI.':
    '{0} の Manage Password でクライアントシークレットを作るか、MicrosoftAppType = UserAssignedMSI を設定してください。',
  'MicrosoftAppTenantId is set, and without MicrosoftAppType nothing is asked of that tenant.':
    'MicrosoftAppTenantId が設定されていますが、MicrosoftAppType がないためそのテナントには問い合わせません。',
  'Set MicrosoftAppType = SingleTenant, or take the tenant away.':
    'MicrosoftAppType = SingleTenant を設定するか、テナントを削除してください。',
  'App id and what proves it are set.': 'アプリ ID とその証明が設定されています。',
  'MicrosoftAppId does not look like an app id.': 'MicrosoftAppId がアプリ ID の形式ではないようです。',
  'Copy "Microsoft App ID" from {0…}.': '{0} から「Microsoft App ID」をコピーしてください。',
  'There is no app id yet.': 'アプリ ID がまだありません。',
  '{0} has no password: only its machine can ask.': '{0} にはパスワードがないため、そのマシンからしか確認できません。',
  It: 'ボット',
  '{0} cannot be reached.': '{0} に接続できません。',
  'Microsoft gives it a token.': 'Microsoft からトークンを取得できました。',
  'Microsoft gives no answer that tells (HTTP {0}).': 'Microsoft の応答からは判断できません (HTTP {0})。',
  'Microsoft knows no such app id: the bot cannot answer.':
    'Microsoft はこのアプリ ID を認識していないため、ボットは応答できません。',
  'Copy "Microsoft App ID", and with a single tenant its tenant id from {0…}.':
    '{0} から「Microsoft App ID」を、シングルテナントの場合はテナント ID もコピーしてください。',
  'Microsoft refuses the password: the bot cannot answer.':
    'Microsoft がパスワードを拒否したため、ボットは応答できません。',
  'Make a client secret at Manage Password, and copy its Value from {0…}.':
    'Manage Password でクライアントシークレットを作り、{0} から Value をコピーしてください。',
  'The password has expired: the bot cannot answer.': 'パスワードの有効期限が切れたため、ボットは応答できません。',
  'Make a new client secret at Manage Password, and copy its Value from {0…}.':
    'Manage Password で新しいクライアントシークレットを作り、{0} から Value をコピーしてください。',
  'Microsoft knows no such tenant: the bot cannot answer.':
    'Microsoft はこのテナントを認識していないため、ボットは応答できません。',
  'Copy the app’s tenant id into MicrosoftAppTenantId from {0…}.':
    '{0} からアプリのテナント ID を MicrosoftAppTenantId にコピーしてください。',
  'Microsoft refuses app id, password or tenant: the bot cannot answer.':
    'Microsoft がアプリ ID、パスワード、またはテナントを拒否したため、ボットは応答できません。',
  'Microsoft refuses app id, password or tenant ({0…}): the bot cannot answer.':
    'Microsoft がアプリ ID、パスワード、またはテナントを拒否したため ({0})、ボットは応答できません。',
  'Copy all of them again from {0…}.': '{0} からすべてをもう一度コピーしてください。',
  '{0} is supported.': '{0} はサポートされています。',
  '{0} is not supported.': '{0} はサポートされていません。',
  'Install a version that fits {0…}.': '{0} に合うバージョンをインストールしてください。',
  'Any free one.': '空いているポートを使います。',
  '{0} at {1} is free.': '{1} の {0} は空いています。',
  'The assistant listens at {0}.': 'アシスタントは {0} で待ち受けています。',
  '{0} is in use by another program.': '{0} は別のプログラムが使っています。',
  'End that one, or choose another.': 'そのプログラムを終了するか、別のポートを選んでください。',
  'This user may not listen at {0}.': 'このユーザーは {0} で待ち受けできません。',
  'Choose a port above 1023, and let a proxy listen at the other.':
    '1023 より大きいポートを選び、元のポートはプロキシで待ち受けてください。',
  '{0} is no address of this machine ({1}).': '{0} はこのマシンのアドレスではありません ({1})。',
  'Set host to 0.0.0.0.': 'host を 0.0.0.0 に設定してください。',
  'The records are of version {0}, and this version knows {1} at most: the start is refused.':
    'レコードはバージョン {0} ですが、このバージョンが扱えるのは {1} までなので、起動できません。',
  'Install the version that wrote them, or restore the backup from before it.':
    '書き込んだバージョンをインストールするか、それ以前のバックアップを復元してください。',
  'None yet.': 'まだありません。',
  'The encryption keys open what is stored.': '保存されているものは暗号鍵で開けます。',
  'Sealed with {0…}, and none of the keys opens them: {1…}.': '{0} で暗号化されていますが、どの鍵でも開けません: {1}。',
  'Sealed with {0…}, and none of the keys opens them.': '{0} で暗号化されていますが、どの鍵でも開けません。',
  'the key "{0}"': '鍵「{0}」',
  'Bring the key of that name back from a backup, in the place of this one; or start once with --accept-lost-records, and they are lost.':
    'その名前の鍵をバックアップから復元して今のものと置き換えるか、--accept-lost-records を付けて一度起動してください (レコードは失われます)。',
  'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.':
    'その鍵をバックアップから復元して最初の鍵の後に置くか、--accept-lost-records を付けて一度起動してください (レコードは失われます)。',
  'Only the registered get in, and nobody is: nobody can sign in.':
    '登録された人だけが利用できますが、誰も登録されていないため、誰もログインできません。',
  'Register people on the configuration page, Users, before they sign in or after; or set registered_domains.':
    '設定ページの「ユーザー」で、ログインの前または後に登録するか、registered_domains を設定してください。',
  'Whoever signs in.': 'ログインした人すべて。',
  'The registered': '登録された人',
  'The registered, {0…}': '登録された人、{0}',
  'Whoever signs in gets in, whatever registered_domains says.':
    'registered_domains の内容にかかわらず、ログインした人は誰でも利用できます。',
  'Set jira_oauth2_registration = registered, or take registered_domains away.':
    'jira_oauth2_registration = registered を設定するか、registered_domains を削除してください。',
  'Anybody can have an address at {0}.': '{0} のアドレスは誰でも取得できます。',
  'Take {0} out of registered_domains.': 'registered_domains から {0} を外してください。',
  'One who is registered or blocked by {0} would not be known again: jira_oauth2_user_name_attribute is {1}, and whoever is blocked gets in.':
    '{0} で登録またはブロックされた 1 人が認識されなくなります。jira_oauth2_user_name_attribute が {1} のため、ブロックした人が入れてしまいます。',
  '{0} who are registered or blocked by {1} would not be known again: jira_oauth2_user_name_attribute is {2}, and whoever is blocked gets in.':
    '{1} で登録またはブロックされた {0} 人が認識されなくなります。jira_oauth2_user_name_attribute が {2} のため、ブロックした人が入れてしまいます。',
  'Set it back to {0}; or register and block them by {1}, and erase the old ones on the configuration page, Users.':
    '{0} に戻すか、{1} で登録・ブロックし直し、設定ページの「ユーザー」で古いものを消去してください。',
  '{0} is not asked for: {1…}.': '{0} が要求されていません: {1}。',
  'Add {0} to jira_oauth2_scope. Under Permissions add the {1…} and tick "{2…}".':
    'jira_oauth2_scope に {0} を追加してください。Permissions で {1} を追加し、「{2}」にチェックを入れてください。',
  'Add {0} to jira_oauth2_scope. The console has nothing to tick for it.':
    'jira_oauth2_scope に {0} を追加してください。コンソールでチェックするものはありません。',
  'Atlassian did not grant {0…} at the last sign-in.': '前回のログインで Atlassian は {0} を許可しませんでした。',
  'Tick them under Permissions, then sign out and in again.':
    'Permissions でチェックを入れてから、ログアウトし、もう一度ログインしてください。',
  'Atlassian refused "{0…}" on {1} for want of {2}.': '{1} に Atlassian は {2} がないため「{0}」を拒否しました。',
  'a call': '呼び出し',
  'Add {0} to jira_oauth2_scope and tick it at {1…}, then sign out and in again.':
    'jira_oauth2_scope に {0} を追加し、{1} でチェックを入れてから、ログアウトし、もう一度ログインしてください。',
  'All that is needed is asked for: {0…}': '必要なものはすべて要求されています: {0}',
  'Turn sharing on under Distribution, or nobody but you can sign in.':
    'Distribution で共有を有効にしないと、あなた以外はログインできません。',
  '{0…}: sharing is on.': '{0}。共有は有効です。',
  'Only the developer console shows whether the app is shared.':
    'アプリが共有されているかどうかは、開発者コンソールでしか分かりません。',
  'Only the developer console shows whether the app is shared. One person’s sign-in works.':
    'アプリが共有されているかどうかは、開発者コンソールでしか分かりません。1 人のログインは成功しています。',
  'The Bot Framework’s own.': 'Bot Framework の標準のもの。',
  'Anybody can have a name under {0}.': '{0} の下の名前は誰でも取得できます。',
  'List the one host that you mean.': '目的のホストだけを指定してください。',
  '{0} is this machine, no channel.': '{0} はこのマシンで、チャネルではありません。',
  'Remove {0} from allow_service_urls.': 'allow_service_urls から {0} を削除してください。',
  'Mend the variable; the assistant does not start so.':
    '変数を修正してください。このままではアシスタントは起動しません。',
  'Write it as conf/kbot.conf.example shows; the assistant does not start so.':
    'conf/kbot.conf.example のとおりに書いてください。このままではアシスタントは起動しません。',
  'The later one is in force, or the environment’s.': '後のもの、または環境変数のものが有効です。',
  '{0…}: well formed.': '{0}: 形式は正しいです。',
  'None in a file; defaults and environment.': 'ファイルはありません。既定値と環境変数が使われます。',
  'Who may read the settings files.': '設定ファイルを読める人。',
  'Look at their properties.': 'プロパティを確認してください。',
  'No secret is in a settings file.': '設定ファイルに秘密情報はありません。',
  '{0} holds secrets, and others than its owner may read or write it (mode {1}).':
    '{0} には秘密情報があり、所有者以外も読み書きできます (モード {1})。',
  "{0} is its owner's alone.": '{0} は所有者だけが読めます。',
  'memory: forgets everybody’s sign-in at each restart.': 'memory: は再起動のたびに全員のログインを失います。',
  'Set storage_url to lmdb:PATH or to a shared store.': 'storage_url を lmdb:パス か共有ストレージに設定してください。',
  'Made at the first start, in {0}.': '最初の起動時に {0} に作られます。',
  'It answers, and compares and swaps.': '応答し、コンペア・アンド・スワップに対応しています。',
  'Use lmdb:PATH or another store whose eTags hold.':
    'lmdb:パス か、eTag が正しく機能する別のストレージを使ってください。',
  'It does not answer ({0…}).': '応答しません ({0})。',
  'The storage does not hold eTags: {0…}. Sign-in needs one that compares and swaps.':
    'ストレージの eTag が機能していません: {0}。ログインにはコンペア・アンド・スワップが必要です。',
  'a write leaves the eTag as it was': '書き込んでも eTag が変わりません',
  'a write with a stale eTag is accepted': '古い eTag での書き込みが受け付けられます',
  'what was written last is not what is read': '最後に書き込んだものと異なる内容が読み出されます',
  'items are read without an eTag': '項目が eTag なしで読み出されます',
  'Move it away, or name another directory.': '移動するか、別のディレクトリを指定してください。',
  'Make room there, or name another directory.': 'そこに空き容量を作るか、別のディレクトリを指定してください。',
  'Let this user write there, or name another directory.':
    'このユーザーの書き込みを許可するか、別のディレクトリを指定してください。',
  'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).':
    'ユーザーまたはパスワードが拒否されました。redis://USER:PASSWORD@HOST の形で、特殊文字はパーセントエンコード (# は %23) して書いてください。',
  'Check that it runs, its address, and that this user may use it.':
    '動作しているか、アドレスは正しいか、このユーザーが使えるかを確認してください。',
};
