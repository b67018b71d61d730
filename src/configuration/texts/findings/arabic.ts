import type { Finding } from './findingIn';

export const arabic: Readonly<Record<Finding, string>> = {
  'It has to wait until {0} is mended.': 'لا بد من انتظار إصلاح {0}.',
  'It took longer than 20 seconds.': 'استغرق الأمر أكثر من 20 ثانية.',
  'It has to wait until the store answers.': 'لا بد من انتظار استجابة مخزن البيانات.',
  'The check itself failed ({0…}).': 'فشل الفحص نفسه ({0}).',
  'unknown error': 'خطأ غير معروف',
  'One person has signed in, last on {0}': 'سجّل شخص واحد الدخول، وآخر مرة في {0}',
  '{0} people have signed in, last on {1}': 'عدد من سجّلوا الدخول {0}، وآخر مرة في {1}',
  '{0}, line {1}': '{0}، السطر {1}',
  'environment variable {0}': 'متغير البيئة {0}',
  '{0} in {1}': '{0} في {1}',
  'https://developer.atlassian.com/console/myapps, your app, {0…}':
    'https://developer.atlassian.com/console/myapps، تطبيقك، {0}',
  'https://portal.azure.com, your Azure Bot, Configuration':
    'https://portal.azure.com، \u200fAzure Bot لديك، Configuration',
  'the configuration page, Applications': 'صفحة الإعدادات، التطبيقات',
  'the clock of this machine': 'ساعة هذا الجهاز',
  'In every chat, until something else is saved.': 'في كل محادثة، إلى أن يُحفظ غير ذلك.',
  'It has to wait until there are encryption keys.': 'لا بد من انتظار وجود مفاتيح التشفير.',
  'No application offers Log in with Jira: nobody can sign in.':
    'لا يعرض أي تطبيق تسجيل الدخول عبر Jira: لا يمكن لأحد تسجيل الدخول.',
  'Add it to one of them.': 'أضفه إلى أحدها.',
  'By {0…}.': 'بواسطة {0}.',
  'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.':
    'التطبيقات التي تعرض تسجيل الدخول عبر Jira مخصصة لروبوتات غير MicrosoftAppId.',
  'Give one of them this bot’s id, or none.': 'اكتب في أحدها معرّف هذا الروبوت، أو اتركه فارغًا.',
  'Nothing is asked of Atlassian until there is a client id.': 'لا تُسأل Atlassian عن شيء قبل وجود معرّف العميل.',
  '{0} is on this machine: the emulator, not Atlassian.': '{0} على هذا الجهاز: هذا هو المحاكي وليس Atlassian.',
  'Remove {0}.': 'أزل {0}.',
  '{0} answers HTTP {1}.': 'يجيب {0} برمز HTTP {1}.',
  'Try again later; see https://status.atlassian.com': 'أعد المحاولة لاحقًا؛ راجع https://status.atlassian.com',
  'See what HTTPS_PROXY puts in its place.': 'تحقق مما يضعه HTTPS_PROXY مكانه.',
  '{0} answers, but not as Atlassian’s gateway does.': 'يجيب {0}، لكن ليس كما تجيب بوابة Atlassian.',
  '{0} answers.': 'يجيب {0}.',
  'The name {0} has no address here (DNS).': 'لا عنوان هنا للاسم {0} (DNS).',
  'Check its spelling, this machine’s DNS and HTTPS_PROXY.': 'تحقق من كتابته ومن DNS هذا الجهاز ومن HTTPS_PROXY.',
  '{0} refuses the connection.': 'يرفض {0} الاتصال.',
  'Check its port, the firewall and HTTPS_PROXY.': 'تحقق من المنفذ والجدار الناري وHTTPS_PROXY.',
  'The certificate of {0} is not trusted, or it does not speak TLS.': 'شهادة {0} غير موثوقة، أو أنه لا يستخدم TLS.',
  'Where a proxy opens TLS, name the file of its certificate in NODE_EXTRA_CA_CERTS.':
    'إذا كان وكيل يفك TLS فاكتب ملف شهادته في NODE_EXTRA_CA_CERTS.',
  '{0} does not answer within 10 seconds.': 'لا يجيب {0} خلال 10 ثوانٍ.',
  'Check the firewall and HTTPS_PROXY.': 'تحقق من الجدار الناري وHTTPS_PROXY.',
  'The connection to {0} breaks.': 'ينقطع الاتصال بـ {0}.',
  'Check this machine’s network, the firewall and HTTPS_PROXY.': 'تحقق من شبكة هذا الجهاز والجدار الناري وHTTPS_PROXY.',
  'Atlassian does not tell the time.': 'لا تذكر Atlassian الوقت.',
  'It agrees with Atlassian’s within a minute.': 'الفرق عن ساعة Atlassian أقل من دقيقة.',
  'Let the machine take its time from the network (NTP).': 'اجعل الجهاز يأخذ وقته من الشبكة (NTP).',
  'It is {0} seconds ahead of Atlassian’s.': 'تتقدم على ساعة Atlassian بمقدار {0} ثانية.',
  'It is {0} seconds behind Atlassian’s.': 'تتأخر عن ساعة Atlassian بمقدار {0} ثانية.',
  '{0} is reached by browsers on this machine only.': 'لا تصل إلى {0} إلا المتصفحات على هذا الجهاز.',
  'Set jira_oauth2_callback_url to the public https address, here and in the developer console.':
    'عيّن في jira_oauth2_callback_url عنوان https العام، هنا وفي وحدة تحكم المطورين.',
  '{0} does not end with a slash.': 'لا ينتهي {0} بشرطة مائلة.',
  'Atlassian compares letter by letter: write {0} both here and at {1…}.':
    'تقارن Atlassian حرفًا حرفًا: اكتب {0} هنا وفي {1}.',
  '{0} fits the assistant.': '{0} مناسب للمساعد.',
  'Choose a port and use it in the callback URL, too.': 'اختر منفذًا واستخدمه في عنوان الرجوع أيضًا.',
  'port = 0 takes another port at each start: the callback does not find it.':
    'يأخذ port = 0 منفذًا آخر عند كل تشغيل: فلا يجده الرجوع.',
  'The callback URL leads to port {0}, but the assistant listens at {1}.':
    'يقود عنوان الرجوع إلى المنفذ {0}، لكن المساعد يستمع على {1}.',
  'Make both the same: {0…}, or the callback URL here and at {1…}.':
    'اجعلهما متطابقين: {0}، أو عنوان الرجوع هنا وفي {1}.',
  'The callback URL asks for https at port {0}, where the assistant speaks http.':
    'يطلب عنوان الرجوع https على المنفذ {0}، والمساعد يستخدم عليه http.',
  'Write http:// for this machine, or put a proxy with a certificate before the assistant.':
    'اكتب \u2068http://\u2069 لهذا الجهاز، أو ضع وكيلًا له شهادة أمام المساعد.',
  'The callback URL leads to {0}, but the assistant listens at {1} only.':
    'يقود عنوان الرجوع إلى {0}، لكن المساعد يستمع على {1} فقط.',
  'Set host to 0.0.0.0 or to the address in the callback URL.':
    'عيّن host إلى 0.0.0.0 أو إلى العنوان الوارد في عنوان الرجوع.',
  'Compare it letter by letter, the last slash too, with: {0}':
    'قارنه حرفًا حرفًا، مع الشرطة المائلة الأخيرة، بما يلي: {0}',
  'There is no client id yet.': 'لا يوجد معرّف عميل بعد.',
  'Atlassian says that this callback URL is not registered for the client id.':
    'تقول Atlassian إن عنوان الرجوع هذا غير مسجّل لمعرّف العميل.',
  'Paste as Callback URL: {0}': 'الصق في خانة Callback URL: {0}',
  '{0…}: it was registered then.': '{0}: كان مسجّلًا حينها.',
  'Atlassian tells for certain only at sign-in.': 'لا تؤكد Atlassian ذلك إلا عند تسجيل الدخول.',
  'The assistant does not run here: it is asked when it does.': 'المساعد لا يعمل هنا: يُسأل عندما يعمل.',
  'Start it, then look at {0}': 'شغّله ثم افتح {0}',
  '{0} leads to an assistant.': 'يقود {0} إلى مساعد.',
  'Another program than the assistant answers at {0} (HTTP {1}).': 'يجيب على {0} برنامج غير المساعد (HTTP {1}).',
  'Let the proxy pass {0} on to the assistant with its path and query unchanged.':
    'اجعل الوكيل يمرر {0} إلى المساعد دون تغيير المسار والمعاملات.',
  'The callback URL is redirected to {0}.': 'يُعاد توجيه عنوان الرجوع إلى {0}.',
  'The callback URL is redirected to the same address with another last slash.':
    'يُعاد توجيه عنوان الرجوع إلى العنوان نفسه مع اختلاف الشرطة المائلة الأخيرة.',
  'The callback URL is redirected elsewhere.': 'يُعاد توجيه عنوان الرجوع إلى مكان آخر.',
  'Atlassian compares it letter by letter, and a redirect may lose what it brings. Use the address it leads to, here and in the console; or take the redirect out of the proxy.':
    'تقارنه Atlassian حرفًا حرفًا، وقد تُضيّع إعادة التوجيه ما يحمله. استخدم العنوان الذي تقود إليه، هنا وفي وحدة التحكم؛ أو أزل إعادة التوجيه من الوكيل.',
  'The name {0} has no address, as seen from this machine.': 'لا عنوان للاسم {0} كما يُرى من هذا الجهاز.',
  'Check its spelling and the DNS.': 'تحقق من كتابته ومن DNS.',
  'Nothing listens at {0}.': 'لا شيء يستمع على {0}.',
  'Start the proxy that has the certificate, or check its port.': 'شغّل الوكيل الذي لديه الشهادة، أو تحقق من منفذه.',
  'Check the port: it has to be the one that the assistant listens at.':
    'تحقق من المنفذ: يجب أن يكون الذي يستمع عليه المساعد.',
  '{0} does not speak https, or its certificate is not trusted.':
    'لا يستخدم {0} بروتوكول https، أو أن شهادته غير موثوقة.',
  'The assistant itself speaks http: put a proxy with a certificate before it. For a certificate of your own name its file in NODE_EXTRA_CA_CERTS.':
    'يستخدم المساعد نفسه http: ضع أمامه وكيلًا له شهادة. وإذا كانت الشهادة خاصة بك فاكتب ملفها في NODE_EXTRA_CA_CERTS.',
  'Check the firewall and the proxy.': 'تحقق من الجدار الناري والوكيل.',
  'Check the network and the proxy. Some networks do not let a machine reach its own public address: then try from outside.':
    'تحقق من الشبكة والوكيل. بعض الشبكات لا تسمح للجهاز بالوصول إلى عنوانه العام: جرّب عندئذٍ من الخارج.',
  'It must begin with https:// unless its host is localhost, 127.0.0.1 or [::1].':
    'يجب أن يبدأ بـ \u2068https://\u2069 ما لم يكن المضيف localhost أو 127.0.0.1 أو \u2068[::1]\u2069.',
  'Closed.': 'مغلقة.',
  'Closed by "npm run serve"; "npm start" prints a key for it.':
    'مغلقة مع «npm run serve»؛ ويعرض «npm start» مفتاحًا لها.',
  'Each start prints a key for it: whoever reads that within 15 minutes gets in.':
    'يعرض كل تشغيل مفتاحًا لها: ومن يقرؤه خلال 15 دقيقة يدخل.',
  'Set configuration_password, or configuration = off when all is set up.':
    'عيّن configuration_password، أو configuration = off عند اكتمال الإعداد.',
  'Opened by a key that each start prints.': 'تُفتح بمفتاح يعرضه كل تشغيل.',
  'Behind {0} is everybody: whoever writes X-Forwarded-For is believed, and wrong passwords are not counted.':
    'يشمل {0} الجميع: يُصدَّق كل من يكتب X-Forwarded-For، ولا تُعدّ كلمات المرور الخاطئة.',
  'Name the proxy: its address in place of {0}.': 'حدّد الوكيل: عنوانه بدلًا من {0}.',
  'All browsers come from the address of the proxy: wrong passwords of strangers make the administrator wait.':
    'تأتي كل المتصفحات من عنوان الوكيل: فكلمات المرور الخاطئة من الغرباء تجعل المسؤول ينتظر.',
  'Name the proxy, if it writes X-Forwarded-For.': 'حدّد الوكيل إذا كان يكتب X-Forwarded-For.',
  'Opened by configuration_password.': 'تُفتح بواسطة configuration_password.',
  'Copy both from {0…}.': 'انسخ الاثنين من {0}.',
  'There are none: nobody can sign in.': 'لا يوجد شيء: لا يمكن لأحد تسجيل الدخول.',
  'There are none: npm start uses the emulator.': 'لا يوجد شيء: يستخدم npm start المحاكي.',
  'Atlassian takes the new secret, and the former one no longer.': 'تقبل Atlassian السر الجديد، ولم تعد تقبل السابق.',
  'Take the former one away: nothing needs it.': 'أزل السابق: لا حاجة إليه.',
  'Atlassian takes the new secret and the former one. Once every instance has the new one, end the former in the console and take jira_oauth2_client_secret_previous away.':
    'تقبل Atlassian السر الجديد والسابق. عندما تستخدم كل النسخ السر الجديد، أنهِ السابق في وحدة التحكم وأزل jira_oauth2_client_secret_previous.',
  'Atlassian takes the former secret alone, and refuses the new one: sign-ins go on with the former.':
    'تقبل Atlassian السر السابق وحده وترفض الجديد: يستمر تسجيل الدخول بالسابق.',
  'Copy the new secret again from {0…}; keep the former until it is taken.':
    'انسخ السر الجديد مرة أخرى من {0}؛ واحتفظ بالسابق إلى أن يُقبل.',
  'Atlassian knows them.': 'تعرفهما Atlassian.',
  'Atlassian refuses the client id or the secret.': 'ترفض Atlassian معرّف العميل أو السر.',
  'Copy both again from {0…}.': 'انسخ الاثنين مرة أخرى من {0}.',
  'The token endpoint takes a code that does not exist: it is not Atlassian’s.':
    'تقبل نقطة نهاية الرموز رمزًا لا وجود له: فهي ليست لـ Atlassian.',
  'The token endpoint gives no answer that tells ({0…}).': 'لا تجيب نقطة نهاية الرموز إجابة حاسمة ({0}).',
  'Run this again later.': 'أعد الفحص لاحقًا.',
  'Nothing is written here but in the store.': 'لا يُكتب هنا شيء إلا في مخزن البيانات.',
  'the store': 'مخزن البيانات',
  'the store and its encryption.key': 'مخزن البيانات وملف encryption.key الخاص به',
  'what the configuration page saves': 'ما تحفظه صفحة الإعدادات',
  '{0…} cannot be written to {1}: that is a file, no directory.': 'تتعذر الكتابة في {1} ({0}): هذا ملف وليس مجلدًا.',
  'Choose another path.': 'اختر مسارًا آخر.',
  '{0} is the user’s with the id {1}, and root may write everywhere.':
    'يخص {0} المستخدم ذا المعرّف {1}، ويستطيع root الكتابة في كل مكان.',
  'Run this as the user that the assistant runs as.': 'شغّل هذا بالمستخدم الذي يعمل به المساعد.',
  '{0}: {1…} can be written by {2…}.': '{0}: يمكن الكتابة فيه ({1}) بواسطة {2}.',
  '{0}: can be made, {1…} can be written by {2…}.': '{0}: يمكن إنشاؤه والكتابة فيه ({1}) بواسطة {2}.',
  'this user': 'هذا المستخدم',
  'the user with the id {0}': 'المستخدم ذي المعرّف {0}',
  '{0…} cannot be written to {1}: {2} is not writable ({3…}).':
    'تتعذر الكتابة في {1} ({0}): {2} لا يقبل الكتابة ({3}).',
  'Give {0} to the user that the assistant runs as, or choose another path.':
    'امنح {0} للمستخدم الذي يعمل به المساعد، أو اختر مسارًا آخر.',
  'Give {0} to the user that the assistant runs as, or set configuration = off.':
    'امنح {0} للمستخدم الذي يعمل به المساعد، أو عيّن configuration = off.',
  'One is set.': 'تم تعيين مفتاح واحد.',
  '{0} are set; the first one seals.': 'المفاتيح المعيّنة {0}؛ والأول هو الذي يشفّر.',
  'Made at each start, as the records are.': 'يُنشأ عند كل تشغيل، مثل السجلات.',
  '{0} is gone, and the records beside it cannot be opened without it.':
    '{0} غير موجود، ولا يمكن فتح السجلات المجاورة من دونه.',
  'Bring it back from a backup; or let the next start make a new one, and everybody signs in again.':
    'استعده من نسخة احتياطية؛ أو دع التشغيل التالي ينشئ واحدًا جديدًا، فيسجّل الجميع الدخول من جديد.',
  'Made at the first start.': 'يُنشأ عند أول تشغيل.',
  'Others than its owner may read or write {0} (mode {1}). The start is refused.':
    'يمكن لغير المالك قراءة {0} أو الكتابة فيه (الوضع {1}). يُرفض التشغيل.',
  'Run: chmod 600 {0}': 'نفّذ: chmod 600 {0}',
  'In {0}, its owner’s alone.': 'في {0}، لمالكه وحده.',
  '{0} does not hold keys.': 'لا يحتوي {0} على مفاتيح.',
  'Bring it back from a backup: kid:base64(32 bytes).': 'استعده من نسخة احتياطية: kid:base64(32 bytes).',
  '{0} is not there.': '{0} غير موجود.',
  'Teams needs one; other channels do not.': 'يحتاج Teams إليه؛ أما القنوات الأخرى فلا.',
  '{0} is not a Teams manifest.': '{0} ليس بيان Teams.',
  'Mend its JSON.': 'صحّح صيغة JSON فيه.',
  'The callback URL is on this machine: nothing to compare yet.': 'عنوان الرجوع على هذا الجهاز: لا شيء للمقارنة بعد.',
  'It is not filled in.': 'لم تُملأ بياناته.',
  'For Teams set its ids, and validDomains to {0}.': 'لاستخدام Teams عيّن معرّفاته، وعيّن validDomains إلى {0}.',
  'Its botId is not MicrosoftAppId.': 'قيمة botId فيه ليست MicrosoftAppId.',
  'Write the same id in both.': 'اكتب المعرّف نفسه في الاثنين.',
  'validDomains has {0}.': 'يتضمن validDomains \u200f{0}.',
  'validDomains lacks {0}: Teams does not open the sign-in window.':
    'لا يتضمن validDomains \u200f{0}: لا يفتح Teams نافذة تسجيل الدخول.',
  'Add "{0}" and upload the app again.': 'أضف «{0}» وارفع التطبيق من جديد.',
  'Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.':
    'من دون MicrosoftAppId يصدّق الروبوت الجميع، ويسمح allow_anonymous لغير هذا الجهاز بالوصول إليه.',
  'Set MicrosoftAppId and MicrosoftAppPassword from {0…}, and remove allow_anonymous.':
    'عيّن MicrosoftAppId وMicrosoftAppPassword من {0}، وأزل allow_anonymous.',
  'There is no MicrosoftAppId: no channel reaches the bot.': 'لا يوجد MicrosoftAppId: لا تصل أي قناة إلى الروبوت.',
  'Take it from {0…}.': 'خذه من {0}.',
  'None: for trying it on this machine.': 'بلا هوية: للتجربة على هذا الجهاز.',
  'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.':
    'تم تعيين MicrosoftAppId دون MicrosoftAppPassword: لا يستطيع الروبوت الرد.',
  'Make a client secret at {0…}, Manage Password; or set MicrosoftAppType = UserAssignedMSI.':
    'أنشئ سر عميل في {0}، Manage Password؛ أو عيّن MicrosoftAppType = UserAssignedMSI.',
  'MicrosoftAppTenantId is set, and without MicrosoftAppType nothing is asked of that tenant.':
    'تم تعيين MicrosoftAppTenantId، لكن من دون MicrosoftAppType لا يُسأل ذلك المستأجر عن شيء.',
  'Set MicrosoftAppType = SingleTenant, or take the tenant away.':
    'عيّن MicrosoftAppType = SingleTenant، أو أزل المستأجر.',
  'App id and what proves it are set.': 'تم تعيين معرّف التطبيق وما يثبته.',
  'MicrosoftAppId does not look like an app id.': 'لا يبدو MicrosoftAppId معرّف تطبيق.',
  'Copy "Microsoft App ID" from {0…}.': 'انسخ «Microsoft App ID» من {0}.',
  'There is no app id yet.': 'لا يوجد معرّف تطبيق بعد.',
  '{0} has no password: only its machine can ask.': 'لا توجد كلمة مرور لـ {0}: لا يستطيع السؤال إلا جهازه.',
  It: 'الروبوت',
  '{0} cannot be reached.': 'يتعذّر الوصول إلى {0}.',
  'Microsoft gives it a token.': 'تمنحه Microsoft رمزًا.',
  'Microsoft gives no answer that tells (HTTP {0}).': 'لا تجيب Microsoft إجابة حاسمة (HTTP {0}).',
  'Microsoft knows no such app id: the bot cannot answer.':
    'لا تعرف Microsoft معرّف التطبيق هذا: لا يستطيع الروبوت الرد.',
  'Copy "Microsoft App ID", and with a single tenant its tenant id from {0…}.':
    'انسخ «Microsoft App ID»، ومع مستأجر واحد معرّفه أيضًا، من {0}.',
  'Microsoft refuses the password: the bot cannot answer.': 'ترفض Microsoft كلمة المرور: لا يستطيع الروبوت الرد.',
  'Make a client secret at Manage Password, and copy its Value from {0…}.':
    'أنشئ سر عميل في Manage Password، وانسخ قيمة Value من {0}.',
  'The password has expired: the bot cannot answer.': 'انتهت صلاحية كلمة المرور: لا يستطيع الروبوت الرد.',
  'Make a new client secret at Manage Password, and copy its Value from {0…}.':
    'أنشئ سر عميل جديدًا في Manage Password، وانسخ قيمة Value من {0}.',
  'Microsoft knows no such tenant: the bot cannot answer.': 'لا تعرف Microsoft هذا المستأجر: لا يستطيع الروبوت الرد.',
  'Copy the app’s tenant id into MicrosoftAppTenantId from {0…}.':
    'انسخ معرّف مستأجر التطبيق من {0} إلى MicrosoftAppTenantId.',
  'Microsoft refuses app id, password or tenant: the bot cannot answer.':
    'ترفض Microsoft معرّف التطبيق أو كلمة المرور أو المستأجر: لا يستطيع الروبوت الرد.',
  'Microsoft refuses app id, password or tenant ({0…}): the bot cannot answer.':
    'ترفض Microsoft معرّف التطبيق أو كلمة المرور أو المستأجر ({0}): لا يستطيع الروبوت الرد.',
  'Copy all of them again from {0…}.': 'انسخها كلها مرة أخرى من {0}.',
  '{0} is supported.': 'الإصدار {0} مدعوم.',
  '{0} is not supported.': 'الإصدار {0} غير مدعوم.',
  'Install a version that fits {0…}.': 'ثبّت إصدارًا يوافق {0}.',
  'Any free one.': 'أي منفذ متاح.',
  '{0} at {1} is free.': 'المنفذ {0} على {1} متاح.',
  'The assistant listens at {0}.': 'يستمع المساعد على {0}.',
  '{0} is in use by another program.': 'يستخدم برنامج آخر المنفذ {0}.',
  'End that one, or choose another.': 'أنهِ ذلك البرنامج، أو اختر منفذًا آخر.',
  'This user may not listen at {0}.': 'لا يُسمح لهذا المستخدم بالاستماع على {0}.',
  'Choose a port above 1023, and let a proxy listen at the other.':
    'اختر منفذًا أكبر من 1023، واجعل وكيلًا يستمع على الآخر.',
  '{0} is no address of this machine ({1}).': '{0} ليس من عناوين هذا الجهاز ({1}).',
  'Set host to 0.0.0.0.': 'عيّن host إلى 0.0.0.0.',
  'The records are of version {0}, and this version knows {1} at most: the start is refused.':
    'السجلات من الإصدار {0}، ولا يعرف هذا الإصدار أكثر من {1}: يُرفض التشغيل.',
  'Install the version that wrote them, or restore the backup from before it.':
    'ثبّت الإصدار الذي كتبها، أو استعد النسخة الاحتياطية السابقة له.',
  'None yet.': 'لا يوجد شيء بعد.',
  'The encryption keys open what is stored.': 'تفتح مفاتيح التشفير ما هو مخزّن.',
  'Sealed with {0…}, and none of the keys opens them: {1…}.': 'مشفّرة باستخدام {0}، ولا يفتحها أي من المفاتيح: {1}.',
  'Sealed with {0…}, and none of the keys opens them.': 'مشفّرة باستخدام {0}، ولا يفتحها أي من المفاتيح.',
  'the key "{0}"': 'المفتاح «{0}»',
  'Bring the key of that name back from a backup, in the place of this one; or start once with --accept-lost-records, and they are lost.':
    'استعد المفتاح الذي بهذا الاسم من نسخة احتياطية مكان هذا؛ أو شغّل مرة مع --accept-lost-records فتُفقد السجلات.',
  'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.':
    'استعد ذلك المفتاح من نسخة احتياطية بعد الأول؛ أو شغّل مرة مع --accept-lost-records فتُفقد السجلات.',
  'Only the registered get in, and nobody is: nobody can sign in.':
    'لا يدخل إلا المسجَّلون، ولم يُسجَّل أحد: لا يمكن لأحد تسجيل الدخول.',
  'Register people on the configuration page, Users, before they sign in or after; or set registered_domains.':
    'سجّل الأشخاص في صفحة الإعدادات ضمن «المستخدمون» قبل تسجيل دخولهم أو بعده؛ أو عيّن registered_domains.',
  'Whoever signs in.': 'كل من يسجّل الدخول.',
  'The registered': 'المسجَّلون',
  'The registered, {0…}': 'المسجَّلون، {0}',
  'Whoever signs in gets in, whatever registered_domains says.':
    'كل من يسجّل الدخول يُقبل، مهما كانت قيمة registered_domains.',
  'Set jira_oauth2_registration = registered, or take registered_domains away.':
    'عيّن jira_oauth2_registration = registered، أو أزل registered_domains.',
  'Anybody can have an address at {0}.': 'يمكن لأي شخص الحصول على عنوان في {0}.',
  'Take {0} out of registered_domains.': 'أزل {0} من registered_domains.',
  'One who is registered or blocked by {0} would not be known again: jira_oauth2_user_name_attribute is {1}, and whoever is blocked gets in.':
    'شخص واحد مسجّل أو محظور حسب {0} لن يُعرف من جديد: قيمة jira_oauth2_user_name_attribute هي {1}، فيدخل المحظورون.',
  '{0} who are registered or blocked by {1} would not be known again: jira_oauth2_user_name_attribute is {2}, and whoever is blocked gets in.':
    'المسجّلون أو المحظورون حسب {1}، وعددهم {0}، لن يُعرفوا من جديد: قيمة jira_oauth2_user_name_attribute هي {2}، فيدخل المحظورون.',
  'Set it back to {0}; or register and block them by {1}, and erase the old ones on the configuration page, Users.':
    'أعده إلى {0}؛ أو سجّلهم واحظرهم حسب {1}، وامحُ القدامى في صفحة الإعدادات ضمن «المستخدمون».',
  '{0} is not asked for: {1…}.': '{0} غير مطلوب: {1}.',
  'Add {0} to jira_oauth2_scope. Under Permissions add the {1…} and tick "{2…}".':
    'أضف {0} إلى jira_oauth2_scope. وفي Permissions أضف {1} وحدّد «{2}».',
  'Add {0} to jira_oauth2_scope. The console has nothing to tick for it.':
    'أضف {0} إلى jira_oauth2_scope. ولا شيء لتحديده في وحدة التحكم.',
  'Atlassian did not grant {0…} at the last sign-in.': 'لم تمنح Atlassian \u200f{0} في آخر تسجيل دخول.',
  'Tick them under Permissions, then sign out and in again.':
    'حدّدها في Permissions، ثم سجّل الخروج وسجّل الدخول من جديد.',
  'Atlassian refused "{0…}" on {1} for want of {2}.': 'رفضت Atlassian «{0}» في {1} لعدم وجود {2}.',
  'a call': 'استدعاء',
  'Add {0} to jira_oauth2_scope and tick it at {1…}, then sign out and in again.':
    'أضف {0} إلى jira_oauth2_scope وحدّده في {1}، ثم سجّل الخروج وسجّل الدخول من جديد.',
  'All that is needed is asked for: {0…}': 'كل ما يلزم مطلوب: {0}',
  'Turn sharing on under Distribution, or nobody but you can sign in.':
    'فعّل المشاركة في Distribution، وإلا فلن يستطيع غيرك تسجيل الدخول.',
  '{0…}: sharing is on.': '{0}: المشاركة مفعّلة.',
  'Only the developer console shows whether the app is shared.': 'لا تُظهر مشاركة التطبيق إلا وحدة تحكم المطورين.',
  'Only the developer console shows whether the app is shared. One person’s sign-in works.':
    'لا تُظهر مشاركة التطبيق إلا وحدة تحكم المطورين. تسجيل دخول شخص واحد يعمل.',
  'The Bot Framework’s own.': 'مضيفو Bot Framework.',
  'Anybody can have a name under {0}.': 'يمكن لأي شخص الحصول على اسم تحت {0}.',
  'List the one host that you mean.': 'اكتب المضيف المقصود وحده.',
  '{0} is this machine, no channel.': '{0} هو هذا الجهاز وليس قناة.',
  'Remove {0} from allow_service_urls.': 'أزل {0} من allow_service_urls.',
  'Mend the variable; the assistant does not start so.': 'صحّح المتغير؛ فلا يعمل المساعد هكذا.',
  'Write it as conf/kbot.conf.example shows; the assistant does not start so.':
    'اكتبه كما في conf/kbot.conf.example؛ فلا يعمل المساعد هكذا.',
  'The later one is in force, or the environment’s.': 'تسري القيمة الأخيرة، أو قيمة متغير البيئة.',
  '{0…}: well formed.': '{0}: صيغته سليمة.',
  'None in a file; defaults and environment.': 'لا يوجد ملف؛ القيم الافتراضية والبيئة.',
  'Who may read the settings files.': 'من يمكنه قراءة ملفات الإعدادات.',
  'Look at their properties.': 'راجع خصائصها.',
  'No secret is in a settings file.': 'لا يوجد سر في ملف إعدادات.',
  '{0} holds secrets, and others than its owner may read or write it (mode {1}).':
    'يحتوي {0} على أسرار، ويمكن لغير المالك قراءته أو الكتابة فيه (الوضع {1}).',
  "{0} is its owner's alone.": '{0} لمالكه وحده.',
  'memory: forgets everybody’s sign-in at each restart.': 'ينسى memory: تسجيل دخول الجميع عند كل إعادة تشغيل.',
  'Set storage_url to lmdb:PATH or to a shared store.': 'عيّن storage_url إلى lmdb:PATH أو إلى مخزن مشترك.',
  'Made at the first start, in {0}.': 'يُنشأ عند أول تشغيل، في {0}.',
  'It answers, and compares and swaps.': 'يستجيب، ويدعم المقارنة والاستبدال.',
  'Use lmdb:PATH or another store whose eTags hold.': 'استخدم lmdb:PATH أو مخزنًا آخر تعمل فيه eTags كما ينبغي.',
  'It does not answer ({0…}).': 'لا يستجيب ({0}).',
  'The storage does not hold eTags: {0…}. Sign-in needs one that compares and swaps.':
    'لا يلتزم مخزن البيانات بـ eTags: {0}. ويحتاج تسجيل الدخول إلى المقارنة والاستبدال.',
  'a write leaves the eTag as it was': 'تُبقي الكتابة eTag كما كان',
  'a write with a stale eTag is accepted': 'تُقبل الكتابة بـ eTag قديم',
  'what was written last is not what is read': 'ما يُقرأ ليس آخر ما كُتب',
  'items are read without an eTag': 'تُقرأ العناصر من دون eTag',
  'Move it away, or name another directory.': 'انقله، أو اكتب مجلدًا آخر.',
  'Make room there, or name another directory.': 'وفّر مساحة هناك، أو اكتب مجلدًا آخر.',
  'Let this user write there, or name another directory.': 'اسمح لهذا المستخدم بالكتابة هناك، أو اكتب مجلدًا آخر.',
  'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).':
    'يرفض المستخدم أو كلمة المرور: اكتبهما بالصيغة redis://USER:PASSWORD@HOST، مع ترميز المحارف الخاصة بالنسبة المئوية (\u200e# تصبح \u200e%23).',
  'Check that it runs, its address, and that this user may use it.':
    'تحقق من أنه يعمل ومن عنوانه ومن أن لهذا المستخدم حق استخدامه.',
};
