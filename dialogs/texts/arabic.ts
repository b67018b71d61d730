import { scopesNeeded, type Texts } from './texts';

const again = 'اكتب «تسجيل الدخول» للمحاولة مرة أخرى.';
const kinds = { open: 'الطلبات المفتوحة', closed: 'الطلبات المغلقة', all: 'الطلبات' } as const;
const rules = new Intl.PluralRules('ar');

/** What is counted, in the form that its number asks for; of nothing it is the last. */
interface Forms {
  readonly one: string;
  readonly two: string;
  /** Three to ten. */
  readonly few: string;
  /** Eleven to 99. */
  readonly many: string;
  /** Of hundreds. */
  readonly other: string;
}

const characters: Forms = { one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' };
const files: Forms = { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' };
const someWords: Forms = { one: 'كلمة واحدة', two: 'كلمتان', few: 'كلمات', many: 'كلمة', other: 'كلمة' };

function counted(count: number, forms: Forms): string {
  const rule = rules.select(count);
  if (rule === 'one' || rule === 'two') return forms[rule];
  return `${count} ${forms[rule === 'zero' ? 'other' : rule]}`;
}

export const arabic: Texts = {
  language: 'ar',
  // Western digits, as in keys and codes.
  locale: 'ar-u-nu-latn',
  isRightToLeft: true,
  comma: '، ',
  colon: ': ',
  gap: ' ',
  quoted: (text) => `«${text}»`,

  card: {
    outOfUse: 'هذه البطاقة قديمة ولم تعد صالحة.',
    moreCharacters: (text, count) =>
      `${text} (و${counted(count, { one: 'حرف آخر', two: 'حرفان آخران', few: 'أحرف أخرى', many: 'حرفًا آخر', other: 'حرف آخر' })})`,
    read: (title) => `للقراءة: ${title}`,
    openPortal: 'فتح في البوابة',
  },

  choice: {
    back: 'رجوع',
    cancel: 'إلغاء',
    no: 'لا',
    more: 'المزيد',
    noneOfThese: 'هذا ليس من الخيارات المعروضة.',
    ownWords: 'اكتب ذلك بكلماتك من فضلك.',
    agreedToWhich: 'حسنًا، أيّها تختار؟',
    ambiguous: (count, names) => `قد يعني ذلك أحد هذه (${count}): ${names}. أيها المقصود؟`,
    answerByNumber: (others) => `أجب برقم أو باسم${others && `، أو بإحدى الكلمات ${others}`}.`,
    say: (words) => `اكتب ${words}.`,
  },

  menu: {
    what: {
      'create request': 'تقديم طلب إلى مكتب الخدمة',
      'my requests': 'عرض طلباتك وحالتها',
      approvals: 'عرض ما ينتظر موافقتك',
      'switch site': 'اختيار موقع Atlassian آخر',
      'who am i': 'معرفة الحساب المسجَّل دخوله',
      'log out': 'إنهاء وصولي إلى Jira',
    },
    oneRequest: 'عرض طلب واحد',
    stop: 'إيقاف ما نقوم به',
    inASentence: 'أخبرني في جملة بما تحتاج إليه.',
    anytime: (words) => `ويمكنك في أي وقت أن تكتب ${words}.`,
    next: 'ما الخطوة التالية؟',
    canDo: 'هذا ما أستطيع فعله',
    whatNow: 'كيف يمكنني مساعدتك؟',
  },

  talk: {
    hello: 'مرحبًا!',
    helloTo: (name) => `مرحبًا ${name}!`,
    introduction: 'مرحبًا! أقدّم الطلبات إلى مكتب الخدمة لديك وأتابعها بحسابك أنت في Jira.',
    nothingWaits: 'لا شيء ينتظرك.',
    together: (parts) => `${parts.join('، و')}.`,
    approvalsWait: (count, orMore) =>
      `${counted(count, { one: 'موافقة واحدة', two: 'موافقتان', few: 'موافقات', many: 'موافقة', other: 'موافقة' })}${orMore ? ' أو أكثر' : ''} بانتظار قرارك`,
    requestsWait: (count, orMore) =>
      `${counted(count, { one: 'طلب واحد', two: 'طلبان', few: 'طلبات', many: 'طلبًا', other: 'طلب' })}${orMore ? ' أو أكثر' : ''} بانتظار ردّك`,
    welcome: 'على الرحب والسعة!',
    whatElse: 'هل من شيء آخر؟',
    bye: 'إلى اللقاء! أنا هنا متى احتجت إليّ.',
    fine: 'حسنًا. أنا هنا متى احتجت إلى شيء.',
    wait: 'بالطبع، لا داعي للعجلة.',
    upset: 'يؤسفني أن الأمر مزعج. أخبرني بجملة بما يحدث، وسيصل إلى من يمكنه المساعدة.',
    language: 'أجيب بلغة تطبيق الدردشة لديك: غيّرها هناك وسأتبعها.',
    people: 'أنا روبوت، لكن أشخاصًا يقرؤون ما تطلبه ويجيبونك هنا. أخبرني بما تحتاج إليه ليصل إلى من يستطيع المساعدة.',
    stored:
      'أحتفظ، مشفّرَين، بوصولك إلى Jira وبما تكتبه هنا كي لا يضيع شيء، وما تكتبه لمدة 30 يومًا على الأكثر بعد آخر رسالة منك. اكتب «تسجيل الخروج» فأنسى الاثنين. ويُسجَّل للمسؤول من سجّل الدخول وأي طلبات تغيّرت عن طريقي. ويستطيع المسؤول أن يخبرك بكل ما هو محفوظ وأن يمحوه. أما طلباتك نفسها فهي في Jira.',
    nothingToGoBackTo: 'لا يوجد ما نرجع إليه.',
    cancelled: 'حسنًا، تم الإلغاء.',
    nothingToCancel: 'لا يوجد ما يُلغى.',
    stillAtIt: 'يستغرق هذا وقتًا أطول من المعتاد. ما زلت أعمل عليه.',
    tooMany: 'هذه رسائل أكثر مما يمكنني استقباله دفعة واحدة. أعمل على الأولى منها؛ أعد إرسال البقية بعد ذلك من فضلك.',
    allRight: 'حسنًا.',
    nothingChanged: 'حسنًا، لم يتغير شيء.',
    doneBefore: 'تم ذلك من قبل.',
    personalChat: 'أعمل بحسابك أنت في Jira، لذا اكتب إليّ في محادثة شخصية من فضلك.',
    otherOrganization: 'عذرًا، لا يُسمح لي بالعمل إلا مع أفراد المؤسسة التي تشغّلني.',
    noCodeHere: 'لا أنتظر رمزًا هنا. اكتبه في المحادثة التي طلبت فيها تسجيل الدخول.',
  },

  signIn: {
    title: 'تسجيل الدخول عبر Jira',
    card: 'سجّل الدخول عبر Jira لأتمكن من العمل على طلباتك. تُفتح نافذة في المتصفح، ثم عُد إلى هنا. إن لم ينجح الأمر فاكتب «مشكلة في تسجيل الدخول».',
    havingTrouble: 'مشكلة في تسجيل الدخول؟',
    group: 'تسجيل الدخول متاح في محادثة شخصية فقط: اكتب إليّ هناك من فضلك.',
    tooManyCodes: 'كثرت الرموز الخاطئة. حفاظًا على أمانك، حاول مرة أخرى بعد ساعة.',
    tooManySignIns: 'كثرت محاولات تسجيل الدخول التي لم تكتمل. حفاظًا على أمانك، حاول مرة أخرى بعد ساعة.',
    stopped: 'حسنًا، أوقفتُ تسجيل الدخول.',
    cancelled: 'تم الإلغاء.',
    pressFirst: 'لا أنتظر رمزًا بعد. اضغط الزر أعلاه أولًا، وسيعرض المتصفح رمزًا.',
    wrongCode: (left) => `ليس هذا هو الرمز الذي يعرضه متصفحك. حاول مرة أخرى: المحاولات المتبقية: ${left}.`,
    typeCode: 'بقيت خطوة: اكتب الرمز المكوّن من ستة أرقام الذي يعرضه متصفحك.',
    otherBrowser:
      'عاد أحدهم من Atlassian بمتصفح غير الذي فتح رابطي، لذلك لم أربط شيئًا. اضغط الزر أعلاه وابقَ في ذلك المتصفح.',
    waiting: 'أنتظر تسجيل دخولك بالزر أعلاه. اكتب «إلغاء» للتوقف.',
    goesOnAfter: 'دوّنت ذلك، وسأتابعه فور تسجيل دخولك.',
    signedInAs: (name) => `سُجّل دخولك باسم ${name}. لست أنت؟ اكتب «تسجيل الخروج».`,
    signedIn: 'تم تسجيل دخولك.',
    linkExpired: 'انتهت صلاحية هذا الرابط.',
    codeCameFirst: 'وصل الرمز أولًا: تم تسجيل دخولك. اكتب «تسجيل الخروج» للتراجع.',
    noLogIn: 'لم تُعدّ أي طريقة لتسجيل الدخول في هذه المحادثة. أخبر مسؤول هذا المساعد: تطبيق بلا موفّر.',
    which: 'ما طريقة تسجيل الدخول؟',
    withJira: 'تسجيل الدخول عبر Jira (Cloud)',
    with: (name) => `تسجيل الدخول عبر ${name}`,
    notOffered: 'لم تعد هذه الطريقة متاحة هنا. اكتب «تسجيل الدخول» لمعرفة المتاح.',
    signedInWith: (name) => `سُجّل دخولك عبر ${name}. لست أنت؟ اكتب «تسجيل الخروج».`,
    tookTooLong: 'استغرق تسجيل الدخول وقتًا طويلًا. اكتب «تسجيل الدخول» للمحاولة مرة أخرى.',
    doesNotWork: (name) => `تسجيل الدخول عبر ${name} لا يعمل الآن. أخبر مسؤول هذا المساعد من فضلك.`,
    azureTitle: 'تسجيل الدخول',
    azureText: 'سجّل الدخول لأعرف من أنت، ثم عُد إلى هنا.',
    needsJira: 'يتطلب ذلك «تسجيل الدخول عبر Jira (Cloud)».',
    onceMore: 'هل تريد تسجيل الدخول مرة أخرى؟',
    onceMoreKept: 'هل تريد تسجيل الدخول مرة أخرى؟ سأحتفظ بما طلبت.',
    sayAgain: 'لم أتمكن من الاحتفاظ بما طلبته من قبل. اطلبه مرة أخرى من فضلك.',
    yesSignIn: 'نعم، تسجيل الدخول',
    notAnyMore: 'انتهى تسجيل دخولك.',
    refused: 'لم تعد Atlassian تقبل تسجيل دخولك.',
    otherAccess: 'غيّرت الموقع أو الحساب في هذه الأثناء، فتوقفتُ هنا ولم أرسل شيئًا. اطلب مني ذلك مرة أخرى.',
    notSignedIn: 'لم يُسجَّل دخولك.',
    notSignedInHint: 'لم يُسجَّل دخولك. اكتب «تسجيل الدخول» لتسجيل الدخول عبر Jira.',
    signedOutOf: (names) => `تم تسجيل خروجك من ${names}.`,
    signedOut:
      'تم تسجيل خروجك، ونسيتُ وصولك إلى Jira. لسحبه لدى Atlassian أيضًا، أزل التطبيق من ' +
      'التطبيقات المتصلة (Connected apps) في حسابك هناك: https://id.atlassian.com/manage-profile/apps',
    youAre: (who, site) => `أنت ${who}. الموقع: ${site}.`,
    signedInAt: (site) => `تم تسجيل دخولك. الموقع: ${site}.`,
    siteNotChosen: 'لم يُختر بعد؛ اكتب «تبديل الموقع»',
  },

  site: {
    none: 'لا يصل تسجيل دخولك إلى أي موقع فيه Jira Service Management. اكتب «تسجيل الخروج» ثم «تسجيل الدخول» بحساب آخر.',
    which: 'ما الموقع الذي نعمل معه؟',
    only: (name, host) => `يمكنك استخدام موقع واحد فقط: ${name} (${host}).`,
    workingWith: (name, host) => `نعمل مع ${name} (${host}). اكتب «تبديل الموقع» لتغييره.`,
    gone: 'لم يعد هذا الموقع من مواقعك. اكتب «تبديل الموقع» للاختيار من جديد.',
  },

  failures: {
    denied: `تم رفض منح الإذن لدى Atlassian، لذا ليس لديّ وصول. ${again}`,
    expired: `استغرق تسجيل الدخول وقتًا طويلًا وانتهت صلاحية رابطه. ${again}`,
    replaced: 'حلّ تسجيل دخول أحدث محل هذا. استخدم أحدث زر من فضلك.',
    cancelled: `أُلغي تسجيل الدخول. ${again}`,
    'wrong-browser': `لم يعد تسجيل الدخول في المتصفح الذي فتح رابطي. ${again}`,
    'unknown-link': `لم يكن ذلك الرابط من روابطي. ${again}`,
    'no-site': `لا يصل حسابك لدى Atlassian إلى أي موقع فيه Jira Service Management. اطلب الوصول من مسؤول Jira لديك. وإن كان لك حساب آخر فاكتب «تسجيل الدخول» للمحاولة به.`,
    'customer-account':
      'تم تسجيل الدخول بحساب عميل خاص بالبوابة فقط، ولا تسمح Atlassian لهذه الحسابات باستخدام التطبيقات. قدّم طلبك في بوابة العملاء، أو اطلب من مسؤول Jira حسابًا له وصول إلى Jira Service Management.',
    'missing-scope': `لم تمنح Atlassian إذنًا أحتاج إليه. أخبر مسؤول هذا المساعد: أحد النطاقات ${scopesNeeded} مفقود.`,
    misconfigured:
      'لا تقبل Atlassian إعداداتي (معرّف العميل أو السر أو عنوان الرجوع). ليس هذا خطأك: أخبر مسؤول هذا المساعد من فضلك.',
    'no-user-name':
      'أعرف مستخدميّ بعنوان البريد الإلكتروني، ولم يشارك ملفك لدى Atlassian أي عنوان. أخبر مسؤول هذا المساعد من فضلك.',
    'not-registered': `اسمك غير مسجّل لدى هذا المساعد. اطلب من مسؤوله تسجيلك: فهو يراك بين المنتظرين. ثم اكتب «تسجيل الدخول» للمحاولة مرة أخرى.`,
    blocked: 'حظر مسؤول هذا المساعد وصولك. راجعه إن كنت ترى أن ذلك خطأ.',
    unavailable: `لا تستجيب Atlassian كما ينبغي، فتعذّر إكمال تسجيل الدخول. انتظر دقيقة. ${again}`,
    'too-many-codes': `تم تجاوز عدد الرموز الخاطئة المسموح، فانتهى تسجيل الدخول. ${again}`,
    store: `لم يستجب مخزن بياناتي، فتعذّر إكمال تسجيل الدخول. لا مشكلة لدى Atlassian. انتظر دقيقة. ${again}`,
    internal: `حدث خطأ من جانبي، فتعذّر إكمال تسجيل الدخول. أخبر مسؤول هذا المساعد من فضلك. ${again}`,
  },

  trouble: {
    question: 'ما الذي يظهر لك؟',
    sayOne: 'اكتب واحدة من هذه:',
    all: [
      {
        sees: 'لم يُفتح شيء',
        answer:
          'غالبًا منع المتصفح أو تطبيق المحادثة النافذة الجديدة. اسمح بالنوافذ المنبثقة لهذه المحادثة واضغط الزر مرة أخرى، ' +
          'أو انسخ رابطه بزر الفأرة الأيمن وافتحه بنفسك في متصفح.',
      },
      {
        sees: 'يجب أن يوافق مسؤول',
        answer:
          'لا يسمح موقعك باستخدام تطبيقات جديدة قبل أن يجيزها مسؤوله. يمكنك تحويل هذه الرسالة إليه:\n\n' +
          '«نرجو السماح بالتطبيق الذي يستخدمه مساعد المحادثة لدينا مع Jira Service Management. يعمل نيابة عن الشخص الذي يسجّل الدخول ' +
          'وبصلاحياته: يقرأ ملفه الشخصي ويقرأ طلبات الخدمة الخاصة به وينشئها ' +
          '(read:me, read:servicedesk-request, write:servicedesk-request). تجده في admin.atlassian.com ضمن Apps ' +
          'لموقعنا: Connected apps ثم Settings ثم User-installed apps.»\n\n' +
          'وعند الانتهاء اكتب «تسجيل الدخول».',
      },
      {
        sees: 'تم رفض الوصول',
        answer:
          'الحساب المسجَّل دخوله لا يصل إلى موقع فيه Jira Service Management، أو هو حساب خاص ببوابة العملاء فقط؛ ' +
          'ولا تسمح Atlassian لهذه الحسابات باستخدام التطبيقات. قدّم طلبك في بوابة العملاء، ' +
          'أو اطلب من مسؤول Jira حسابًا له وصول إلى Jira Service Management. إن كان لك حساب آخر ' +
          'فسجّل الخروج أولًا من https://id.atlassian.com/logout ثم اكتب «تسجيل الدخول».',
      },
      {
        sees: 'الحساب الخطأ',
        answer:
          'متصفحك مسجَّل الدخول لدى Atlassian باسم شخص آخر. سجّل الخروج من https://id.atlassian.com/logout، أو افتح ' +
          'الرابط في نافذة خاصة؛ ثم اكتب «تسجيل الدخول» للحصول على زر جديد.',
      },
      {
        sees: 'انتهت صلاحية الرابط',
        answer:
          'رابط تسجيل الدخول صالح لخمس عشرة دقيقة، وأحدثها وحده يُعتدّ به. اكتب «تسجيل الدخول» للحصول على رابط جديد.',
      },
      {
        sees: 'الرمز غير مقبول',
        answer:
          'الرمز صالح لعشر دقائق، في المحادثة التي طلبت فيها تسجيل الدخول، ومع أحدث رابط فقط. ' +
          'اكتب الأرقام الستة ولا شيء غيرها. للبدء من جديد اكتب «تسجيل الدخول».',
      },
    ],
  },

  errors: {
    broken: 'حدث خطأ من جانبي. حاول مرة أخرى، أو اكتب «مساعدة» لترى ما أستطيع فعله.',
    storeAway: 'حدث خطأ من جانبي. حاول مرة أخرى بعد دقيقة: مخزن بياناتي لا يستجيب.',
    unreadableRecord:
      'لا أستطيع قراءة ما خزّنته عنك. يرى مسؤول هذا المساعد السبب في سجلّه. إن كنت تفضّل البدء من جديد فاكتب «تسجيل الخروج» كي أنساه، ثم «تسجيل الدخول».',
    says: (quote) => `تقول Atlassian: «${quote}»`,
    ownError: 'أجابت Atlassian بخطأ من جانبها. حاول مرة أخرى بعد دقيقة.',
    unreachable: 'تعذّر الوصول إلى Atlassian الآن. حاول مرة أخرى بعد دقيقة.',
    slowDown: (minutes) =>
      `تطلب مني Atlassian التمهّل. حاول مرة أخرى بعد ${minutes <= 1 ? 'دقيقة' : counted(minutes, { one: 'دقيقة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}.`,
    signInAgain: 'لم تعد Atlassian تقبل تسجيل دخولك. اكتب «تسجيل الدخول» لتسجيله من جديد.',
    missingScope: (scope) =>
      `ينقصني إذن لدى Atlassian لذلك. أخبر مسؤول هذا المساعد: ${scope === undefined ? 'أحد النطاقات مفقود' : `النطاق ${scope} مفقود`}.`,
    misconfigured: 'لا تقبل Atlassian إعداداتي. أخبر مسؤول هذا المساعد من فضلك.',
    forbidden: 'لا يُسمح لك بذلك في هذا الموقع.',
    siteLost: 'لم يعد تسجيل دخولك يصل إلى ذلك الموقع.',
    notFound: 'لم أجد ذلك في هذا الموقع. ربما لا وجود له، أو لا يُسمح لك برؤيته.',
    conflict: 'تم ذلك من قبل.',
    invalid: 'لم تقبل Atlassian ذلك.',
    unknownOutcome: 'لم تُجب Atlassian، فلا أعلم إن كان ذلك قد تم. اكتب «طلباتي» للتحقق قبل أن تحاول مرة أخرى.',
  },

  find: {
    tellOrChoose: 'ما الذي تحتاج إليه؟ أخبرني بكلمات قليلة، أو اختر.',
    tellOrChooseWho: 'ما الذي تحتاج إليه؟ أخبرني بكلمات قليلة، أو اختر من يستطيع مساعدتك.',
    somethingElse: 'شيء آخر',
    browse: 'تصفّح',
    solved: 'حُلّت المشكلة',
    goOn: 'متابعة',
    noDesk: 'لا يوجد في هذا الموقع مكتب خدمة يمكنك استخدامه. اكتب «تبديل الموقع» لتجربة موقع آخر.',
    about: 'ما الموضوع؟',
    deskTakesNone: 'لا يقبل مكتب الخدمة هذا طلبات منك.',
    whichKind: 'أي نوع من الطلبات؟',
    nothingFits: 'لم أجد ما يناسب هذه الكلمات. من يستطيع مساعدتك؟ اختر، أو جرّب كلمات أخرى.',
    which: 'أيها المقصود؟',
    mayHelp: 'قد يفيدك هذا:',
    mayHelpDidIt: 'قد يفيدك هذا من دون طلب. هل أفادك؟',
    notSure: 'لست متأكدًا مما يناسب هذه الكلمات. هل هو هذا؟',
    noted: 'دوّنت ذلك.',
    raise: (name) => `هل أقدّم طلب «${name}»؟`,
    commentOn: (key) => `تعليق على ${key}`,
    commentAsWritten: (key) => `تعليق على ${key} كما كتبته`,
    commentOrNew: (key) => `هل أضيف هذا إلى ${key} كتعليق، أم أنه شيء جديد؟`,
    commentSure: (key) => `هل أضيف هذا إلى ${key} كتعليق؟`,
    close: (key) => `إغلاق ${key} أو إلغاؤه`,
    closeOrNew: 'هل يتعلق الأمر بطلب قدّمته، أم بشيء جديد؟',
    youWrote: 'ما كتبته',
  },

  create: {
    unfinished: (name) => `لديك «${name}» غير مكتمل. هل تريد متابعته؟`,
    yesGoOn: 'نعم، متابعة',
    solved: 'جيد! أنا هنا إن احتجت إلى شيء آخر.',
    sentBefore: 'أرسلتُ هذا الطلب من قبل، أو كنت على وشك ذلك. اكتب «طلباتي» للتحقق قبل أن تقدّمه مرة أخرى.',
    cancelledKept: 'حسنًا، تم الإلغاء. سأحتفظ بما كتبت أسبوعًا: اكتب «إنشاء طلب» لمتابعته.',
    inPortal: (fields, link) => `يتطلب ذلك ${fields}، ولا يمكنني السؤال عنه هنا. قدّم الطلب في البوابة: ${link}`,
    leftOut: (fields, link) =>
      `لا يمكنني السؤال هنا عن ${fields} فأتركه فارغًا. إن كان مهمًا فقدّم الطلب في البوابة: ${link}`,
    incomplete: (fields, link) => `ليست لدي كل خيارات ${fields}. إن لم تجد خيارك فقدّم الطلب في البوابة: ${link}`,
    formUnreadable: (link) =>
      `تعذّر عليّ الآن قراءة نموذج هذا الطلب، ومن دونه يكون الطلب ناقصًا. قدّمه في البوابة: ${link}`,
    typeGone: 'لم يعد هذا الموقع يقبل هذا النوع من الطلبات، أو لا يقبله منك.',
    notCreated: 'لم يُنشأ أي شيء. ما كتبته محفوظ.',
    formChanged: 'تغيّر نموذج هذا الطلب في هذه الأثناء. ما كتبته محفوظ؛ راجعه مرة أخرى من فضلك.',
    youWrote: (words) => `ما كتبته: ${words}`,
    typedSoFar: 'هذا ما كتبته حتى الآن: انقله إلى هناك أو عدّل إجابة هنا.',
    review: (name) => `${name}: هل أقدّم هذا الطلب؟`,
    create: 'إنشاء',
    change: 'تعديل',
    share: 'مشاركة',
    forSomebody: 'لشخص آخر',
    whoElse: 'من أيضًا يمكنه متابعة هذا الطلب؟',
    forWhom: 'لمن تقدّمه؟',
    ownNameOnly: 'لا يمكن تقديم هذا الطلب إلا باسمك.',
    oneFirst: (rest) => `واحدًا تلو الآخر: هذا أولاً، ثم «${rest}».`,
    thenNext: (rest, command) => `كتبت أيضًا: «${rest}». قل «${command}» لننتقل إليه.`,
    nobody: 'لا أحد',
    files: 'الملفات',
    sharedWith: 'مشترك مع',
    for: 'نيابةً عن',
    created: (key, status) => `أنشأتُ ${key}${status && ` (${status})`}.`,
    followHere: (link) => `تابعه هنا: ${link}`,
    isCreated: (name) => `${name}: تم إنشاؤه`,
    noAnswer: (name) => `${name}: لا جواب من Atlassian`,
    show: 'عرض',
  },

  asked: {
    meaning: 'يسأل مكتب الخدمة عن ذلك ليتمكن من المساعدة: تكفي كلماتك، وما ليس إلزاميًا يمكنك تركه.',
    seen: 'أنت وحدك حتى الآن. بعد تقديم الطلب تراه أنت والعاملون في مكتب الخدمة ومن تمت مشاركته معهم. أما هل يُظهره موقعك لآخرين في مؤسستك فلا أعرف ذلك.',
    next: 'لا يُرسل شيء قبل نظرتك الأخيرة. بعدها يصل الطلب إلى مكتب الخدمة وأخبرك بمفتاحه، ويقرؤه أشخاص هناك ويجيبونك. اكتب «طلباتي» في أي وقت لمعرفة حالته.',
    duration: 'لا أعرف ذلك، فالأمر يعود إلى مكتب الخدمة. بعد تقديم الطلب اكتب «طلباتي» في أي وقت لمعرفة حالته.',
    later:
      'يمكنك تغيير كل شيء قبل الإرسال. بعد ذلك لا أستطيع تغيير ما كتبته، لكن يمكنك إضافة تعليقات وملفات ومشاركته وإغلاقه حيث يسمح مكتب الخدمة بذلك.',
  },

  form: {
    page: (title, number, count) => `${title} (${number} من ${count})`,
    filesNext: 'يمكنك إضافة ملفات في الخطوة التالية.',
    notRight: 'ما زال في النموذج ما يحتاج إلى تصحيح.',
    next: 'التالي',
    fillThisIn: 'يرجى ملء هذا الحقل.',
    keptByNext: 'يُحفظ ما تكتبه هنا عند الضغط على «التالي».',
    notKept: 'لا يشمل ذلك ما كتبته الآن في النموذج، فهو لا يُحفظ إلا بالضغط على «التالي».',
    wordsWithCommas: 'كلمات تفصل بينها فواصل',
    time: 'الوقت',
    choose: 'اختر…',
    left: (title) => `${title}: لم يكتمل`,
    cancelled: (title) => `${title}: أُلغي`,
    fillIn: 'املأ النموذج واضغط «التالي»، أو اكتب «إلغاء».',
    putInto: (name) => `وضعتُ ذلك في «${name}».`,
    askDesk: (name) => `لا أعرف ذلك. هل أضيف سؤالك إلى «${name}» للعاملين في مكتب الخدمة؟`,
    yesAskDesk: 'نعم، أضفه',
    shareLater: 'يمكنك مشاركته عند النظرة الأخيرة قبل إرساله.',
    have: (value) => `لدي: ${value}\nاكتب «نعم» للاحتفاظ به.`,
    moreOptions: (count) => `… و${count} غيرها: اكتب اسمًا.`,
    partHint: 'هناك المزيد: اكتب جزءًا من الاسم.',
    partOfName: 'جزء من الاسم',
    another: (name) => `${name}: خيار آخر (بجزء من اسمه)`,
    somebodyElse: (name) => `${name}: شخص آخر (بجزء من اسمه)`,
    chooseFromList: 'اختر من القائمة من فضلك.',
    toLeaveOut: 'اكتب «تخطي» لتركه.',
    whichDay: (name) => `${name}: ما اليوم المقصود؟`,
    whichTime: (day) => `${day}: في أي ساعة؟`,
    whichOption: (name) => `${name}: أي هذه المقصود؟`,
    dateHint: 'تاريخ، مثل 31 ديسمبر أو 2026-12-31.',
    dateTimeHint: 'تاريخ ووقت، مثل 2026-12-31 14:30.',
    timeHint: 'وقت، مثل 14:30 أو 2:30 م.',
    numberHint: 'عدد.',
    labelsHint: 'كلمات تفصل بينها فواصل.',
    optionsHint: 'أجب بأرقام أو أسماء تفصل بينها فواصل.',
    optionHint: 'أجب برقم أو باسم.',
    otherHint: 'أو قلها بكلماتك.',
  },

  search: {
    askForWords: (name) => `${name}: ما الاسم؟ يكفي جزء منه.`,
    which: (name, words) => `${name}: أيّها «${words}»؟`,
    nothing: (words) => `لم أجد شيئًا في اسمه «${words}».`,
    many: (count) => `هذه أول النتائج (${count})، وهناك المزيد: كلمة أخرى تضيّق البحث.`,
    orName: 'أو اكتب جزءًا من اسم.',
    anotherWord: 'كلمة أخرى',
  },

  files: {
    byClip: (most) =>
      `اختر الملفات بمشبك الورق ثم اضغط زر الإرسال. تقبل هذه المحادثة ${most}\u00a0ميغابايت على الأكثر: أضف الملفات الأكبر في البوابة.`,
    goesAlong: (names) => `وصلني ${names}. سيُرفق بهذا الطلب.`,
    noPlace: 'هذا النوع من الطلبات لا يقبل ملفات هنا: أضفها في البوابة بعد إنشاء الطلب.',
    notTaken: 'لم آخذ الملف بعد: أرسله مرة أخرى عندما أطلب الملفات، أو عندما يكون الطلب معروضًا.',
    noFile: 'لم يكن ذلك ملفًا.',
    have: (names) => `وصلني ${names}.`,
    leftOut: (most, names) => `الحد الأقصى ${counted(most, files)}: لم آخذ ${names}.`,
    summary: (text) => `الملفات: ${text}`,
    cancelled: 'أُلغي',
    sendMore: (names) => `الملفات: ${names}. أرسل المزيد أو تابع.`,
    theMost: (names) => `الملفات: ${names}. هذا هو الحد الأقصى.`,
    needed: 'أرسل إليّ الملف هنا. يمكنك إرسال عدة ملفات، في رسالة أو أكثر.',
    wanted: 'هل لديك ملفات لهذا، لقطة شاشة مثلًا؟ أرسلها إليّ هنا، في رسالة أو أكثر.',
    done: 'تم',
    none: 'بلا ملفات',
    tooLarge: (name) =>
      `«${name}» كبير جدًا: يقبل Jira 25\u00a0ميغابايت على الأكثر. أرسل ملفًا أصغر، أو أضفه في البوابة.`,
    tooMany: (name) => `آخذ 20 ملفًا في الرسالة: كان «${name}» زائدًا. أرسله في رسالة أخرى.`,
    unreachable: (name) => `تعذّر عليّ الحصول على «${name}» من المحادثة. أرسله مرة أخرى من فضلك.`,
    notAllowed: (name) => `لا يُسمح لي بجلب «${name}» من مكانه. أرسله ملفًا مستقلًا من فضلك.`,
    noAnswer: 'لم تُجب Atlassian.',
    notYet: (names) => `لم يصلني ${names} بعد.`,
  },

  list: {
    whichOne: 'أي طلب هو المقصود؟',
    oneByOne: 'أسأل عن كل طلب على حدة. أيها أولاً؟',
    words: { more: 'المزيد', open: 'المفتوحة', closed: 'المغلقة', all: 'الكل', mine: 'الخاصة بي', shared: 'المشتركة' },
    with: (words) => `الطلبات التي فيها «${words}»`,
    noneWith: (words) => `لم أجد طلبًا فيه «${words}».`,
    toApprove: 'بانتظار موافقتك',
    nothingToApprove: 'لا شيء ينتظر موافقتك.',
    yours: (status) => `${kinds[status]} الخاصة بك`,
    shared: (status) => `${kinds[status]} المشتركة معك`,
    noneOfYours: (status) => `ليس لديك شيء من ${kinds[status]}.`,
    noneShared: (status) => `لا شيء من ${kinds[status]} مشترك معك.`,
    sayNumber: 'اكتب رقمًا لعرض طلب.',
    orSay: (words) => `أو اكتب ${words}، أو كلمات للبحث عنها.`,
    raisedBy: (name) => `من ${name}`,
    search: 'اكتب كلمة للبحث عنها في طلباتك.',
    approve: (key) => `الموافقة على ${key}`,
    decline: (key) => `رفض ${key}`,
    allOfThem: 'لا يوجد المزيد.',
  },

  request: {
    actions: {
      approve: 'موافقة',
      decline: 'رفض',
      comment: 'تعليق',
      attach: 'إرفاق ملفات',
      move: 'تغيير الحالة',
      rate: 'تقييم',
      share: 'مشاركة',
      unshare: 'إيقاف المشاركة',
      mute: 'كتم الإشعارات',
      unmute: 'تفعيل الإشعارات',
    },
    canSay: (words) => `يمكنك أن تكتب: ${words}.`,
    status: 'الحالة',
    before: 'سابقًا',
    request: 'الطلب',
    raised: 'قُدّم',
    raisedBy: (name) => `من ${name}`,
    sharedWith: 'مشترك مع',
    files: 'الملفات',
    moreFiles: (count) => `و${count} غيرها`,
    approval: 'الموافقة',
    decisions: { pending: 'معلّقة', approved: 'تمت الموافقة', declined: 'مرفوضة' },
    notifications: 'الإشعارات',
    off: 'متوقفة',
    muted: (key) => `لن تصلك إشعارات عن ${key} بعد الآن.`,
    unmuted: (key) => `ستصلك إشعارات عن ${key} من جديد.`,
    showAgain: (key) => `عرض ${key}`,

    nothingToDecide: (key) => `لا شيء في ${key} ينتظر موافقتك.`,
    raisedByWhom: (key, name) => `صاحب ${key} هو ${name}.`,
    yoursToDecide: 'القرار لك. ستجد في الطلب ما هو مطلوب.',
    noApproval: (key, status) => `لا أرى من يجب أن يوافق على ${key}. حالته «${status}».`,
    approveQuestion: (key, summary) => `الموافقة على ${key}: ${summary}؟`,
    declineQuestion: (key, summary) => `رفض ${key}: ${summary}؟`,
    yesApprove: 'نعم، أوافق',
    yesDecline: 'نعم، أرفض',
    approved: (key) => `تمت موافقتك على ${key}.`,
    declined: (key) => `سُجّل رفضك لـ ${key}.`,
    decidedAlready: (key) => `سبق الرد على ${key}.`,
    sayWhy: (key) => `هل تريد ذكر السبب؟ يمكن لكل من يرى ${key} قراءته.`,
    noComment: 'بلا تعليق',

    nobodyAnswered: (key, status) => `لم يجب أحد على ${key} بعد. حالته «${status}».`,
    stands: (key, status, since) => `حالة ${key} هي «${status}»${since && ` (منذ ${since})`}.`,
    slaTarget: (name, due) => `هدف مكتب الخدمة «${name}»: ${due}.`,
    waitsForYou: 'مكتب الخدمة ينتظر ردك.',
    sorry: 'أعتذر عن هذا الانتظار.',
    deskKnows: 'متى ينتهي ذلك لا يعرفه إلا مكتب الخدمة.',
    askDesk: (key) => `هل أسألهم عن ذلك بتعليق على ${key}؟`,
    yesAskDesk: 'نعم، اسألهم',
    commentAdded: (key) => `أضفتُ تعليقك إلى ${key}.`,
    commentNotAdded: (key) => `لم يُضَف تعليقك إلى ${key}.`,
    commentEarlier: (key) => `أضفتُ رسالة سابقة إلى ${key}. لإضافة هذه أيضًا اكتب «تعليق ${key}:» ثم الكلمات.`,
    commentQuestion: (key) => `ماذا تريد أن تقول عن ${key}؟ أو اكتب «إلغاء».`,

    attached: (count, key) => `أرفقتُ ${count === 1 ? 'ملفك' : 'ملفاتك'} بـ ${key}.`,

    nothingToMove: (key) => `لا يمكنك تغيير شيء في حالة ${key}.`,
    moveQuestion: (key) => `ماذا ينبغي أن يحدث مع ${key}؟`,
    mayClose: (name, key) => `قد يغلق «${name}» الطلب ${key} نهائيًا. هل أفعل ذلك؟`,
    yesMove: (name) => `نعم، ${name}`,
    moved: (name, key) => `تم تنفيذ «${name}» على ${key}.`,
    saySomething: (name) => `${name}: هل تريد أن تقول شيئًا عن ذلك؟`,

    ratings: ['استياء شديد', 'استياء', 'حياد', 'رضا', 'رضا تام'],
    rateLater: (key) => `يمكن تقييم ${key} بعد حلّه.`,
    rateOthers: (key) => `يقيّم ${key} من قدّمه فقط.`,
    rateQuestion: (key) => `ما مدى رضاك عن معالجة ${key}؟`,
    rateWhy: 'شكرًا. هل تريد ذكر السبب؟',
    rateWithReason: (key) => `هل أرسل هذا مع تقييمك لـ ${key}، أم أنه شيء جديد؟`,
    yesRateWith: 'إرسال مع التقييم',
    rated: (key) => `شكرًا على تقييم ${key}.`,

    sharedWithNobody: (key) => `${key} غير مشترك مع أحد.`,
    nobodyCalled: (name) => `لا أعرف أحدًا باسم «${name}».`,
    nobodyKnown: 'لا أعرف إلا من كانت لهم صلة بطلباتك من قبل. شاركه في البوابة من فضلك.',
    unshareQuestion: (key) => `من الذي ينبغي ألا يتابع ${key} بعد الآن؟`,
    shareQuestion: (key) => `من أيضًا يمكنه متابعة ${key}؟`,
    unshareSure: (name, key) => `لن يرى ${name} الطلب ${key} بعد ذلك. هل أفعل ذلك؟`,
    yesUnshare: 'نعم، أوقف المشاركة',
    nowShared: (name, key) => `يتابع ${name} الآن ${key}.`,
    nowUnshared: (name, key) => `لم يعد ${name} يتابع ${key}.`,
  },

  tools: {
    addComment: (key) => `هل أضيف هذا التعليق إلى ${key}؟ يمكن لكل من يرى ${key} قراءته.`,
    yesAdd: 'نعم، أضفه',
    comment: 'التعليق',
    move: (name, key) => `«${name}»: هل أفعل ذلك مع ${key}؟`,
    share: (name, key) => `هل تريد أن يتمكن ${name} من متابعة ${key}؟`,
    yesShare: 'نعم، شارك',
    lookFirst: 'قيل شيء آخر في هذه الأثناء. يرجى الاطلاع على هذا مرة أخرى أولًا.',
    tooLate: 'مضى على ذلك وقت طويل، لذلك لم أرسل شيئًا. يرجى أن تطلب مني ذلك مرة أخرى.',
  },

  problems: {
    needed: 'هذا مطلوب.',
    oneLine: 'في سطر واحد من فضلك.',
    tooLong: (most) => `${counted(most, characters)} على الأكثر من فضلك.`,
    number: 'اكتب عددًا بالأرقام، مثل 12 أو 1.5، بلا فواصل للآلاف.',
    date: 'اكتب تاريخًا، مثل 2026-12-31.',
    dateTime: 'اكتب تاريخًا ووقتًا، مثل 2026-12-31 14:30.',
    option: 'اختر واحدًا من الخيارات من فضلك.',
    options: 'اختر من بين الخيارات من فضلك.',
    person: 'اختر شخصًا من فضلك.',
    labels: (most) =>
      `${counted(most, { one: 'وسم واحد', two: 'وسمان', few: 'وسوم', many: 'وسمًا', other: 'وسم' })} على الأكثر من فضلك.`,
    label: (most) => `الوسوم كلمات بلا مسافات لا تتجاوز ${most} حرفًا.`,
    people: (most) =>
      `${counted(most, { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' })} على الأكثر من فضلك.`,
    files: (most) => `${counted(most, files)} على الأكثر من فضلك.`,
    fewFiles: (least) => `${counted(least, files)} على الأقل من فضلك.`,
    fileAgain: 'أرسل الملف مرة أخرى من فضلك.',
    time: 'اكتب وقتًا بصيغة ساعات:دقائق، مثل 14:30.',
    email: 'اكتب عنوان بريد إلكتروني من فضلك.',
    url: 'اكتب عنوان ويب، مثل https://example.com.',
    tooShort: (least) => `${counted(least, characters)} على الأقل من فضلك.`,
    whole: 'اكتب عددًا صحيحًا من فضلك.',
    tooFewWords: (least) => `${counted(least, someWords)} على الأقل من فضلك.`,
    tooManyWords: (most) => `${counted(most, someWords)} على الأكثر من فضلك.`,
    pattern: 'ليس هذا بالصيغة المطلوبة هنا.',
    notBelow: (least) => `اكتب ${least} أو أكثر من فضلك.`,
    notAbove: (most) => `اكتب ${most} أو أقل من فضلك.`,
    notBefore: (earliest) => `ليس قبل ${earliest} من فضلك.`,
    notAfter: (latest) => `ليس بعد ${latest} من فضلك.`,
    tooFew: (least) => `اختر ${least} على الأقل من فضلك.`,
    tooMany: (most) => `اختر ${most} على الأكثر من فضلك.`,
    agree: (option) => `اختر «${option}» للمتابعة.`,
  },
};
