import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'チャットに戻り、**ログイン** と入力してやり直してください。';
const administrator = 'このアシスタントの管理者にお伝えください。チャットには何も連携されていません。';

export const japanese: PageTexts = {
  language: 'ja',
  isRightToLeft: false,
  failures: {
    denied: { title: '拒否されました', body: ['アシスタントは Atlassian アカウントにアクセスできません。', again] },
    cancelled: {
      title: 'このログインはキャンセルされました',
      body: ['チャットでキャンセルされました。何も連携されていません。', again],
    },
    expired: {
      title: 'このログインリンクは期限切れです',
      body: ['リンクはすでに使われたか、長く開かれたままでした。それ以上は何も連携されていません。', again],
    },
    replaced: {
      title: '新しいログインに置き換えられました',
      body: ['このリンクのあとに、もう一度ログインが求められました。チャットのいちばん新しいボタンを使ってください。'],
    },
    'wrong-browser': {
      title: 'ログインを始めたブラウザーではありません',
      body: [
        'アカウントを守るため、ログインは Cookie を受け入れる同じブラウザーで始めて終える必要があります。',
        'チャットに戻り、そこでログインボタンを押してください。誰かからリンクを受け取った場合は、このページを閉じてください。',
      ],
    },
    'unknown-link': {
      title: 'このリンクは当アシスタントのものではありません',
      body: ['アドレスが途中で切れているか、このアシスタントが作ったものではありません。', again],
    },
    'no-site': {
      title: 'Jira Service Management のサイトがありません',
      body: [
        'この Atlassian アカウントには、リクエストを出せるサイトがありません。仕事用とは別のアカウントでログインしたか、管理者がまだ Jira Service Management へのアクセス権を与えていない可能性があります。',
        again,
      ],
    },
    'customer-account': {
      title: 'ポータル専用のアカウントです',
      body: [
        'Atlassian は、ポータル専用の顧客アカウントでのアプリへのログインを許可していません。リクエストは顧客ポータルから出せます。このアシスタントを使うには、Jira Service Management を使えるアカウントを管理者に依頼してください。',
      ],
    },
    'missing-scope': {
      title: '権限が足りません',
      body: [
        'このアシスタントに必要なもの（サービスリクエストの読み取りと作成、プロフィール）のすべてが Atlassian から与えられませんでした。',
        administrator,
      ],
    },
    misconfigured: {
      title: 'このアシスタントの設定が正しくありません',
      body: [
        'Atlassian がアシスタントのクライアント ID、シークレット、またはコールバック URL を受け付けません。あなたのせいではありません。',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian から利用者の情報が得られませんでした',
      body: [
        'このアシスタントは利用者をメールアドレスで識別していますが、Atlassian のプロフィールから得られませんでした。',
        administrator,
      ],
    },
    'not-registered': {
      title: 'このアシスタントに登録されていません',
      body: [
        '登録された利用者だけが使えます。管理者に登録を依頼してください。管理者には待っている人として見えています。そのあと、もう一度ログインしてください。',
      ],
    },
    blocked: {
      title: 'アクセスが停止されています',
      body: [
        'このアシスタントの管理者があなたのアクセスを停止しています。チャットには何も連携されていません。',
        '誤りだと思う場合は、管理者にお問い合わせください。',
      ],
    },
    unavailable: {
      title: '今はログインを完了できませんでした',
      body: [
        'Atlassian が正しく応答しないか、同時にログインする人が多すぎます。何も連携されていません。',
        '1 分ほど待ってからチャットに戻り、**ログイン** と入力してください。',
      ],
    },
    store: {
      title: 'アシスタントの保存先に接続できません',
      body: [
        'Atlassian とあなたのアカウントに問題はありません。アシスタントが自分の記録に今アクセスできません。',
        '1 分ほど待ってから、このページを再読み込みしてください。それでもだめな場合は、このアシスタントの管理者にお伝えください。',
      ],
    },
    internal: {
      title: 'アシスタントで問題が起きました',
      body: ['アシスタント側の誤りです。Atlassian とあなたのアカウントに問題はありません。', administrator],
    },
    'too-many-codes': {
      title: '間違ったコードが多すぎました',
      body: ['安全のため、このログインは終了しました。何も連携されていません。', again],
    },
  },
  almostDone: 'あと少しです',
  typeCode: (bot) => html`${bot} とのチャットにこのコードを入力してください：`,
  whatItGives: (user, channel, account) =>
    html`これにより、${channel} の ${user} が ${account} として Jira にアクセスできます。`,
  notYou:
    'これはあなたではありませんか？または誰かにここへ誘導されましたか？その場合はこのページを閉じ、コードを誰にも教えないでください。コードを持つ人はあなたの名前で操作できます。有効期間は 10 分です。',
  signedIn: 'ログインしました',
  goBack: (bot) => html`${bot} とのチャットに戻ってください。このページは閉じてかまいません。`,
  noName: '名前なし',
};
