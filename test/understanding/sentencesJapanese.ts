import { sentencesOf } from './sentencesOf';

export const sentencesJapaneseBuilding = sentencesOf(
  'ja',
  'building',
  `
it-folder | 営業の共有フォルダを開く権限がありません
it-email | アウトルックで添付ファイルが送れない
fac-badge | 入館証をなくしました
fac-furniture | 腰が痛いので椅子を替えてほしい
fin-travel | 来週の出張のホテルと飛行機を予約してください
hr-payroll | 給与明細が間違っています
it-vpn | 自宅からVPNにつながらない
fac-cleaning | ゴミ箱がいっぱいです
hr-time-off | 金曜日に休みをもらいたい
hr-sick | 熱があるので今日は休みます
hr-onboarding | 来月チームに新入社員が入ります
sec-incident | 電車でパソコンを盗まれました
it-device | 画面が割れてしまいました
it-mailbox | サポートチーム用の共有メールボックスを作ってほしい
fac-pool-car | お客様のところへ行くのに社用車を借りたい
it-hardware | 新しいノートパソコンが欲しいです
hr-sick | インフルエンザにかかりました、診断書を提出します
fin-card | 法人カードの限度額を上げたい
it-phone it-hardware | 会社用の携帯電話を申請します
it-printing | プリンターが紙詰まりしています
it-printing | トナーが切れました
hr-anchor | 精神的につらいので誰かに相談したい
hr-payroll | 給料が振り込まれていません
it-password | パスワードを忘れました
it-software | Pythonをインストールしたい
leg-privacy | 自分のデータを消してほしいという人がいます
sec-exception | 禁止されているUSBメモリを一度だけ使いたい
sec-questionnaire | 顧客からセキュリティのアンケートが来ました
it-return | 使わなくなったパソコンを返却したいです
it-email | 今朝からメールが届きません
it-network | 3階でインターネットが使えません
it-password | アカウントがロックされてログインできない
fac-visitor | 月曜日にお客様が来社されます
it-vm | 2週間だけテスト用のサーバーが必要です
it-network | Wi-Fiが何度も切れる
hr-contract | 部下を昇進させたいのですが
hr-vacancy | チームの人手が足りないので募集したい
hr-hours | 来月から時短勤務にしたいです
leg-review | 契約書を確認していただけますか
it-licence it-software | Adobeのライセンスが今月で切れます
hr-abroad | 1か月間スペインから働くことはできますか
none | オーストラリアの首都はどこ
none | 面白い話をして
none | おはようございます、今日もよろしくお願いします
`,
);

export const sentencesJapaneseReporting = sentencesOf(
  'ja',
  'reporting',
  `
fac-event | 20人分のお弁当と会場を手配したい
hr-timesheet | 昨日の打刻を忘れました
it-guest-wifi | 来客用のWi-Fiを使わせてほしい
hr-offboarding | 部下が会社を辞めることになりました
hr-letter | 在職証明書を発行してほしい
it-accessories it-hardware | マウスが壊れたので代わりをください
fac-fault | 廊下の電気がチカチカしている
fac-lost | 食堂に傘を忘れました
fac-parking | 車を停める場所はありますか
fin-purchase | 備品を20万円分購入したいので発注書をお願いします
leg-nda | 取引先と秘密保持契約を結びたい
it-hardware | モニターをもう一台お願いします
fac-move | 来週席を移動するので荷物を運んでほしい
hr-contract | 6月で切れる契約社員の契約を延長したい
hr-benefits | ジムの会員割引について知りたい
it-app-access | Salesforceを使えるようにしてください
fac-supplies | ボールペンとコピー用紙がなくなりました
fac-post | 大阪に荷物を送りたい
hr-concern | 上司からパワハラを受けています
hr-time-off | 12月14日から23日まで有給を取りたいです
it-phone | 海外出張のためローミングを有効にしてください
it-device | パソコンが動きません
fin-supplier | 取引先への支払いがまだのようです
sec-phishing | 怪しいメールが届きました
it-outage | システムが落ちていて全員仕事になりません
fin-billing | プロジェクトの請求書を顧客に送りたい
hr-training | 英会話のレッスンを受けたい
it-device | 昨日からノートPCがすごく重いです
it-mfa | スマホを機種変更したら認証コードが届かなくなった
it-device | パソコンがフリーズしてばかりで仕事にならない
hr-bank | 給料の振込先を変えたい
hr-data | 引っ越したので住所を変更してください
fac-fault | トイレが詰まって水が流れない
fac-climate | オフィスが寒すぎます
it-accessories | ヘッドセットを注文したい
fin-expenses | タクシー代を立て替えたので精算したい
hr-parental | 3月に子どもが生まれるので育休を取りたい
hr-referral | 知り合いにいいエンジニアがいるので紹介したい
it-av | 会議室のプロジェクターが映りません
it-restore | 間違ってファイルを消してしまったので復元できますか
it-kestrel | 売上レポートの数字が合いません
none | 昨日の試合はどっちが勝った?
none | 今何時ですか
none | 明日は雨が降りますか
`,
);
