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

/** The fresh English ones, translated once the lists were done. */
export const sentencesJapaneseFresh = sentencesOf(
  'ja',
  'fresh',
  `
it-vpn | vpnが10分ごとに切断される
hr-time-off | 8月に2週間の年次休暇を取りたいのですが
it-password | windowsのパスワードをリセットして
fac-parking | 明日お客様用の駐車場が必要です
leg-review | 金曜日までにどなたかNorthwindとの契約書を見ていただけますか
fac-badge | 入館カードで3階が開かなくなりました
fin-expenses | リスボン出張の経費精算
hr-payroll | 10月の給与について質問です
fac-pool-car | 木曜日に社用車
it-software | 私のパソコンにマインドマップのソフトを入れてください
it-guest-wifi | 監査の方3名分のゲストWi-Fi
it-hardware | 新しい機材はどうやってもらえますか
hr-sick | 病気の報告をしたい
leg-nda | オスロの提携候補とのNDA
hr-bank | 新しい振込口座の用紙はどれですか
fac-visitor | 受付に来客があることを伝えてもらいたいです
hr-training | 今年の研修の予算はまだ残っていますか
fin-travel | トロントへ出張、2泊
it-harbor | harborで入庫を登録するとエラーになる
it-licence | photoshopのライセンスが30日で切れる
it-accessories | 周辺機器の注文
it-folder | マーケティングの共有フォルダに書き込み権限が必要です
sec-phishing | 「社長」からすごく怪しいメールが来た
fac-lost | 傘を見つけました、落とし物でしょうか
hr-benefits | どんな福利厚生がありますか
it-password | パスワード期限ぎれ
it-printing | プリンタまた詰まった
it-email | アウトルックが何度もログインを求めてきて固まる
it-accessories | ヘッドセット
fac-fault | エレベーターが2階と3階の間で止まっている
fac-furniture | 高さが変えられる机をもらえますか
hr-timesheet | 月曜に打刻するのを忘れた
it-mfa | チームの皆さん、週末に新しいスマホにしたら認証アプリのコードが出なくなりました。よろしくお願いします
it-app-access | インターンにtableauのアクセス権を
it-network | 今日5階のWi-Fiがすごく遅い
it-restore | Q3のフォルダを間違って消してしまいました。ファイルを戻せますか
hr-data | 引っ越します、3月1日から住所が変わります
it-phone | 仕事でノルウェーに行くけど携帯は使えますか(ローミング)
hr-letter | 大家さんに雇用されている証明を求められている
it-av | Aalto会議室のカメラが真っ黒
fac-cleaning | 石鹸の容器がまた空です
fac-event | 14日に25人分のケータリング
fin-supplier | 翻訳者の請求書はいつ支払われますか
fin-card | クレジットカードの限度額を上げてほしい
fin-billing | 二重に請求した顧客への返金伝票
sec-questionnaire | 顧客からISO 27001について200問の質問が来た、誰が記入するの
sec-incident | 電車でノートパソコンを盗まれた!!
hr-referral | データチームにぴったりの優秀な候補者を知っています
hr-offboarding | うちのチームの人が退職します、最終日は5月31日
hr-onboarding | 6月1日に入る人に机とアカウントが必要
hr-contract | アナさんを上級アナリストに昇進させてください
hr-hours | 1月から80%勤務にしたい
it-vm | 1週間のテスト用にawsのマシン
fac-climate | オフィスの温度が耐えられない
it-device | 電源ボタンを押しても画面が暗いまま
hr-sick | インフルエンザで寝込んでいます、出社できません
hr-parental | 5月に赤ちゃんが生まれます、何をすればいいですか
it-outage | 会社中の誰もイントラネットを開けない
hr-concern | 上司が私の訛りをからかい続けてつらい
hr-anchor | 燃え尽きた感じがして誰かと話したい
hr-abroad | ギリシャの両親のところに3週間いて、そこから働けますか
fac-cleaning fac-fault | 4階のトイレがひどく臭くて紙もない
fac-furniture | この椅子に一日座ると背中が痛い
hr-payroll | 先月よりお金が少なかった、なぜ
fin-expenses | タクシー代の60ユーロはどうすれば戻ってきますか
fac-climate | ここ凍えそう
leg-privacy | 自分について知っていることを全部消してほしいという人がいる
sec-phishing sec-incident | クリックしてはいけないリンクをクリックしてしまった
hr-vacancy | 開発者を2人雇いたい
fac-post | DHLの人が荷物を持ってこなかった
fac-lost | 1階のどこかに上着を置いてきた
fac-supplies | 付箋とボールペンがなくなった
it-return | 新しいmacbookが来たので古いのはどうすればいいですか
fin-purchase | マーケティング会社に8000使いたい
it-hardware | 席にもっと大きいディスプレイを2台もらえますか
it-kestrel | 経営概要の売上の数字が合わない
fac-move | 来月、部署全体で6階に移ります
hr-data | 結婚したので新しい名字にすべて変えたい
it-mailbox | お客様が一つのアドレスに書いて5人で読めるようにしたい
sec-exception | USBメモリはブロックされているけど展示会のためだけに使いたい
none | なんて日だ
none | 明日雨が降りますか
none | あまり賢くないですね
none | 何か面白いことを言って
none | 昨日の試合はどこが勝った
none | 本当にありがとう、助かりました
none | あなたは人間ですか
none | ペルーの首都は
none | また月曜日に
none | この会社が大好き
none | 今日のお昼は何
none | 何歳ですか
none | すみません、間違えました
none | 前回と同じ
none | おはようをスペイン語に訳して
none | ハンブルク行きの電車は何時に出ますか
none | 退屈だ
none | はは、うまいね
none | メッセージ届いた?
`,
);

/** Of the catalogue in that language; written once the lists were done. */
export const ownTypesJapanese = sentencesOf(
  'ja',
  'fresh',
  `
pc | ノートPCの電源が入らない
pc | パソコンが熱くなってファンの音がすごい
bihin | ワイヤレスキーボードを買ってほしい
bihin | モニターがもう1台あると助かります
account | Windowsのパスワードを再設定したい
account | ログインに何度も失敗して入れなくなった
soft | お絵かきソフトを入れたいです
printer | 2階のコピー機で印刷できません
network | 無線が不安定で会議が途切れる
network | 家からVPNに入れません
kyuka | 有休はあと何日残っていますか
kyuka | 8月に1週間休みたい
byoki | インフルで寝ています
kyuyo | 11月の給与明細が見当たらない
kyuyo | ボーナスの計算がおかしい
shomei | 住宅ローンのため勤務先の証明書が要る
nyusha | 来週からインターンが来るので準備をお願い
kenshu | Excelの講座を受けたい
keihi | お客様との食事代を立て替えました
shutcho | 名古屋までの新幹線を取ってほしい
card | カードをかざしてもドアが開かない
biru | 天井から水が漏れている
biru | 暖房が壊れていて凍えそうです
kaigi | 30人入れる部屋を押さえたい
none | 犬と猫どっちが好き
none | 歌を歌って
`,
);
