import { sentencesOf } from './sentencesOf';

export const sentencesArabicBuilding = sentencesOf(
  'ar',
  'building',
  `
it-email | أوتلوك لا يرسل المرفقات
fac-supplies | نفدت الأقلام والأوراق
hr-training | أود حضور دورة في اللغة الإنجليزية
fac-visitor | سيزورنا عميل يوم الاثنين
fin-billing | إصدار فاتورة لعميل عن المشروع
sec-questionnaire | أرسل لنا عميل استبيانا عن الأمن
hr-sick | أنا مريض ولن أحضر اليوم
it-password | حسابي مقفل ولا أستطيع الدخول
it-app-access | أحتاج صلاحية الدخول إلى Salesforce
fac-cleaning | سلة المهملات ممتلئة
it-kestrel | أرقام تقرير المبيعات غير صحيحة
fac-parking | أين يمكنني إيقاف سيارتي؟
sec-incident | سرق حاسوبي في القطار
it-mailbox | إنشاء بريد مشترك لفريق الدعم
hr-bank | غيرت البنك وهذا رقم حسابي الجديد
hr-concern | مديري يتحرش بي
fin-supplier | المورد لم يستلم أمواله بعد
hr-anchor | أشعر بضغط نفسي وأريد التحدث مع أحد
it-outage | النظام متوقف ولا أحد يستطيع العمل
leg-privacy | شخص يريد معرفة البيانات التي نحفظها عنه
hr-payroll | لم أستلم راتبي بعد
it-device | حاسوبي لا يعمل
it-phone it-hardware | أطلب هاتفا محمولا للعمل
hr-time-off | أريد إجازة من 14 إلى 23 ديسمبر
it-device | شاشة الكمبيوتر مكسورة
it-accessories it-hardware | الفأرة تعطلت وأحتاج واحدة أخرى
it-printing | الطابعة عالقة والورق محشور
fac-lost | نسيت مظلتي في المطعم
hr-data | انتقلت إلى بيت جديد وأريد تحديث عنواني
fac-furniture | ظهري يؤلمني وأحتاج كرسيا أفضل
it-network | الواي فاي ينقطع باستمرار
hr-contract | تمديد عقد مؤقت ينتهي في يونيو
fac-pool-car | سيارة من الشركة لزيارة عميل
it-return | أريد إعادة جهازي القديم
it-hardware | أريد شاشة ثانية لمكتبي
it-vpn | لا أستطيع الاتصال بالـ VPN من البيت
it-mfa | غيرت هاتفي ولم يعد رمز التحقق يصلني
it-email | لا تصلني رسائل البريد الإلكتروني
hr-parental | ننتظر مولودا في مارس
leg-review | هل يمكنكم مراجعة هذا العقد قبل التوقيع؟
hr-abroad | هل يمكنني العمل لمدة شهر من المغرب؟
none | احك لي نكتة
none | صباح الخير جميعا
none | من فاز في مباراة الأمس
`,
);

export const sentencesArabicReporting = sentencesOf(
  'ar',
  'reporting',
  `
sec-exception | الـ USB ممنوع لكنني أحتاجه مرة واحدة
it-hardware | أحتاج إلى حاسوب محمول جديد
hr-offboarding | أحد الموظفين قدم استقالته
fin-expenses | أريد استرداد ما دفعته للتاكسي
hr-payroll | هناك خطأ في قسيمة راتبي
it-software | تثبيت برنامج بايثون على جهازي
leg-nda | توقيع اتفاقية سرية مع شريك
fin-purchase | أمر شراء معدات بقيمة ألفي يورو
it-av | جهاز العرض في قاعة الاجتماعات لا يعمل
it-network | لا يوجد إنترنت في الطابق الثالث
it-device | الجهاز يعلق كل خمس دقائق
fin-travel | حجز تذكرة طيران إلى برلين
it-guest-wifi | إنترنت للضيوف القادمين غدا
hr-contract | أريد ترقية أحد أعضاء فريقي
fac-badge | فقدت بطاقة الدخول
fac-event | طعام وقهوة لعشرين شخصا
fac-move | سأنتقل إلى مكتب آخر، من ينقل الصناديق؟
hr-letter | أحتاج شهادة عمل للبنك
hr-hours | أرغب في العمل بدوام جزئي
hr-benefits | كيف يعمل اشتراك النادي الرياضي؟
it-device | اللابتوب بطيء جدا منذ أمس
it-printing | نفد الحبر من الطابعة
it-folder | ليس لدي إذن لفتح المجلد المشترك
fin-card | رفضت بطاقة الائتمان الخاصة بالشركة
hr-time-off | هل يمكنني أخذ يوم الخميس عطلة؟
it-vm | أحتاج خادما للاختبار لمدة أسبوعين
hr-referral | أعرف مرشحة ممتازة للوظيفة
it-restore | حذفت ملفا بالخطأ، هل يمكن استعادته؟
it-password | نسيت كلمة المرور
it-phone | تفعيل التجوال الدولي قبل سفري
fac-fault | مصباح الممر يومض
fac-fault | المرحاض مسدود
hr-timesheet | نسيت تسجيل الحضور أمس
fac-post | إرسال طرد إلى دبي
hr-vacancy | نبحث عن شخص جديد لتقوية الفريق
it-accessories | سماعة رأس مع ميكروفون من فضلكم
sec-phishing | وصلتني رسالة مشبوهة تطلب كلمة السر
it-licence it-software | رخصة أدوبي ستنتهي هذا الشهر
fac-climate | الجو بارد جدا في المكتب
hr-onboarding | ستنضم موظفة جديدة إلى فريقي الأسبوع القادم
hr-sick | أصبت بالإنفلونزا والطبيب أعطاني إجازة مرضية
none | هل ستمطر غدا؟
none | ما هي عاصمة أستراليا
none | كم الساعة الآن؟
`,
);
