import type { CatalogueType } from './catalogueType';

/** The desks of an invented small company that writes Japanese: IT, personnel and premises. */
export const catalogueJapanese: readonly CatalogueType[] = [
  type('pc', '情報システム', 'パソコンの不具合', 'デスクトップ・ノートPCの故障、動作が遅い、画面の破損。'),
  type('bihin', '情報システム', '機器の購入申請', 'モニター、キーボード、マウス、ヘッドセット、パソコン。'),
  type('account', '情報システム', 'パスワードとアカウント', 'アカウントのロック、パスワード忘れ、新規作成。'),
  type('soft', '情報システム', 'ソフトウェアの導入', 'カタログにないソフトとライセンス。'),
  type('printer', '情報システム', 'プリンター・複合機', '紙詰まり、トナー、スキャン。'),
  type('network', '情報システム', 'ネットワーク・Wi-Fi・VPN', '接続が遅い、切れる、つながらない。'),
  type('kyuka', '人事', '休暇届', '有給休暇、特別休暇、無給休暇。'),
  type('byoki', '人事', '病気欠勤の連絡', '初日に連絡し、診断書を添えてください。'),
  type('kyuyo', '人事', '給与に関する問い合わせ', '給与明細、賞与、控除。'),
  type('shomei', '人事', '在職証明書の発行', '銀行、不動産会社、役所への提出用。'),
  type('nyusha', '人事', '新入社員の受け入れ', '初日までに机、アカウント、機器を用意します。'),
  type('kenshu', '人事', '研修の申し込み', '講座、語学、資格。'),
  type('keihi', '人事', '経費精算', '食事代、タクシー、立替。領収書を添付。'),
  type('shutcho', '総務', '出張の手配', '新幹線、飛行機、ホテル。'),
  type('card', '総務', '社員証と入退室', '紛失、不具合、新しいドア。'),
  type('biru', '総務', '建物の不具合', '空調、照明、水回り、エレベーター。'),
  type('kaigi', '総務', '会議室の予約', '必要に応じて飲み物や弁当も。'),
  type('sonota', '総務', 'その他の依頼', 'ほかに当てはまらないもの。'),
];

function type(id: string, desk: string, name: string, description: string): CatalogueType {
  return { id, name, description, helpText: '', group: desk, desk, fields: [] };
}
