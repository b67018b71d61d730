import { counted } from '../../../src/atlassian/requestForm/counted';
import { scopesNeeded, type Texts } from '../texts';

const again = 'Sagen Sie „anmelden“, um es noch einmal zu versuchen.';
const kinds = { open: 'offenen Anfragen', closed: 'geschlossenen Anfragen', all: 'Anfragen' } as const;

export const german: Texts = {
  language: 'de',
  locale: 'de-DE',
  isRightToLeft: false,
  comma: ', ',
  colon: ': ',
  gap: ' ',
  quoted: (text) => `„${text}“`,

  card: {
    outOfUse: 'Diese Karte ist älter und gilt nicht mehr.',
    moreCharacters: (text, count) => `${text} (und ${counted(count, 'weiteres', 'weitere')} Zeichen)`,
    read: (title) => `Lesen: ${title}`,
    openPortal: 'Im Portal öffnen',
  },

  choice: {
    back: 'Zurück',
    cancel: 'Abbrechen',
    no: 'Nein',
    more: 'Mehr',
    tryAgain: 'Noch einmal versuchen',
    noneOfThese: 'Das ist keine der Möglichkeiten.',
    didYouMean: (name) => `Meinen Sie ${name}?`,
    notYet: 'Noch nicht.',
    ownWords: 'Bitte sagen Sie es mir in Ihren eigenen Worten.',
    agreedToWhich: 'Gern. Was davon?',
    ambiguous: (count, names) => `Das passt auf ${count}: ${names}. Was meinen Sie?`,
    answerByNumber: (others) => `Antworten Sie mit einer Nummer oder einem Namen${others && ` oder mit ${others}`}.`,
    say: (words) => `Sagen Sie ${words}.`,
  },

  menu: {
    what: {
      'create request': 'eine Anfrage an einen Service Desk stellen',
      'my requests': 'Ihre Anfragen und ihren Stand sehen',
      approvals: 'sehen, was auf Ihre Genehmigung wartet',
      'switch site': 'eine andere Atlassian-Site wählen',
      'who am i': 'sehen, wer angemeldet ist',
      'log out': 'meinen Zugang zu Jira beenden',
    },
    oneRequest: 'eine Anfrage sehen',
    stop: 'abbrechen, was gerade läuft',
    inASentence: 'Sagen Sie mir in einem Satz, was Sie brauchen.',
    anytime: (words) => `Sie können auch jederzeit ${words} sagen.`,
    next: 'Was möchten Sie jetzt tun?',
    canDo: 'Das kann ich für Sie tun',
    whatNow: 'Was kann ich für Sie tun?',
  },

  talk: {
    hello: 'Hallo!',
    helloTo: (name) => `Hallo ${name}!`,
    introduction: 'Hallo! Ich stelle und verfolge Anfragen an Ihren Service Desk, mit Ihrem eigenen Jira-Konto.',
    nothingWaits: 'Es wartet nichts auf Sie.',
    together: (parts) => `${parts.join(', ')}.`,
    approvalsWait: (count, orMore) =>
      count === 1
        ? '1 Genehmigung wartet auf Ihre Entscheidung'
        : `${count}${orMore ? ' oder mehr' : ''} Genehmigungen warten auf Ihre Entscheidung`,
    requestsWait: (count, orMore) =>
      count === 1
        ? '1 Anfrage wartet auf Ihre Antwort'
        : `${count}${orMore ? ' oder mehr' : ''} Anfragen warten auf Ihre Antwort`,
    welcome: 'Gern geschehen!',
    whatElse: 'Was kann ich noch für Sie tun?',
    bye: 'Auf Wiedersehen! Ich bin da, wenn Sie mich brauchen.',
    fine: 'In Ordnung. Ich bin da, wenn Sie etwas brauchen.',
    wait: 'Natürlich, lassen Sie sich Zeit.',
    upset:
      'Es tut mir leid, dass es so ärgerlich ist. Sagen Sie mir in einem Satz, was los ist, dann erreicht es Menschen, die helfen können.',
    language:
      'Ich antworte in der Sprache, auf die Ihre Chat-App eingestellt ist: Ändern Sie sie dort, dann folge ich.',
    howToLogOut:
      'Sagen Sie „abmelden“. Dann vergesse ich Ihren Zugang zu Jira und alles, was Sie noch nicht abgeschickt haben.',
    otherAccount: 'Ich arbeite immer nur mit einem Konto. Für ein anderes sagen Sie „abmelden“, danach „anmelden“.',
    people:
      'Ich bin ein Bot, aber Ihre Anfragen lesen Menschen, und sie antworten Ihnen hier. Sagen Sie mir, worum es geht, dann erreicht es die richtigen Leute.',
    stored:
      'Verschlüsselt behalte ich Ihren Zugang zu Jira und was Sie hier schreiben, damit nichts verloren geht: das Geschriebene höchstens 30 Tage nach Ihrer letzten Nachricht. Sagen Sie „abmelden“, und ich vergesse beides. Für Ihren Administrator ist vermerkt, wer sich angemeldet hat und welche Anfragen über mich geändert wurden. Ihr Administrator kann Ihnen sagen, was alles gespeichert ist, und es löschen. Ihre Anfragen selbst liegen in Jira.',
    nothingToGoBackTo: 'Weiter zurück geht es nicht.',
    cancelled: 'In Ordnung, abgebrochen.',
    nothingToCancel: 'Es gibt nichts abzubrechen.',
    stillAtIt: 'Das dauert länger als sonst. Ich bin noch dabei.',
    tooMany:
      'Das waren mehr Nachrichten, als ich auf einmal annehmen kann. Ich bearbeite die ersten; bitte senden Sie die übrigen danach noch einmal.',
    allRight: 'In Ordnung.',
    nothingChanged: 'In Ordnung, es hat sich nichts geändert.',
    doneBefore: 'Das ist schon erledigt.',
    personalChat: 'Ich arbeite mit Ihrem eigenen Jira-Konto. Bitte schreiben Sie mir in einem persönlichen Chat.',
    otherOrganization: 'Es tut mir leid, ich darf nur für die Organisation arbeiten, die mich betreibt.',
    noCodeHere:
      'Hier warte ich auf keinen Code. Bitte geben Sie ihn in dem Chat ein, in dem Sie sich anmelden wollten.',
  },

  signIn: {
    title: 'Mit Jira anmelden',
    card: 'Melden Sie sich mit Jira an, damit ich mit Ihren Anfragen arbeiten kann. Es öffnet sich ein Browserfenster; kommen Sie danach hierher zurück. Wenn es nicht klappt, sagen Sie „Probleme beim Anmelden“.',
    havingTrouble: 'Probleme beim Anmelden?',
    group: 'Anmelden geht nur in einem persönlichen Chat: Bitte schreiben Sie mir dort.',
    tooManyCodes:
      'Das waren zu viele falsche Codes. Bitte versuchen Sie es zu Ihrer Sicherheit in einer Stunde noch einmal.',
    tooManySignIns:
      'Zu viele Anmeldungen wurden nicht zu Ende geführt. Bitte versuchen Sie es zu Ihrer Sicherheit in einer Stunde noch einmal.',
    stopped: 'In Ordnung, ich habe die Anmeldung beendet.',
    cancelled: 'Abgebrochen.',
    pressFirst:
      'Noch warte ich auf keinen Code. Drücken Sie zuerst auf die Schaltfläche oben; der Browser zeigt dann einen.',
    wrongCode: (left) =>
      `Das ist nicht der Code, den Ihr Browser zeigt. Bitte versuchen Sie es noch einmal: ${left === 1 ? 'Ein Versuch bleibt' : `${left} Versuche bleiben`} Ihnen noch.`,
    typeCode: 'Fast fertig: Geben Sie den sechsstelligen Code ein, den Ihr Browser zeigt.',
    typeCodeOrAgain:
      'Fast fertig: Geben Sie den sechsstelligen Code ein, den Ihr Browser zeigt. Ist er weg? Sagen Sie „anmelden“, dann bekommen Sie einen neuen.',
    otherBrowser:
      'Jemand kam mit einem anderen Browser von Atlassian zurück als dem, der meinen Link geöffnet hat. Deshalb habe ich nichts verknüpft. ' +
      'Drücken Sie auf die Schaltfläche oben und bleiben Sie in diesem Browser.',
    waiting:
      'Ich warte darauf, dass Sie sich mit der Schaltfläche oben anmelden. Sagen Sie „abbrechen“, um aufzuhören.',
    goesOnAfter: 'Das habe ich mir gemerkt: Damit geht es weiter, sobald Sie angemeldet sind.',
    about:
      'Durch die Anmeldung kann ich Anfragen in Ihrem Namen sehen und erstellen, mit Ihren Rechten und keinen anderen. Ihr Passwort bleibt bei Atlassian: Ich sehe es nie. Das dauert eine Minute, und „abmelden“ beendet meinen Zugriff jederzeit.',
    signedInAs: (name) => `Sie sind angemeldet als ${name}. Das sind nicht Sie? Sagen Sie „abmelden“.`,
    signedIn: 'Sie sind angemeldet.',
    linkExpired: 'Dieser Link ist abgelaufen.',
    codeCameFirst: 'Der Code kam zuerst: Sie sind angemeldet. Sagen Sie „abmelden“, um das rückgängig zu machen.',
    noLogIn:
      'Für diesen Chat ist keine Anmeldung eingerichtet. Bitte sagen Sie es dem Administrator dieses Assistenten: Diese Anwendung hat keinen Anbieter.',
    which: 'Wie möchten Sie sich anmelden?',
    withJira: 'Mit Jira (Cloud) anmelden',
    with: (name) => `Mit ${name} anmelden`,
    notOffered: 'Diese Anmeldung gibt es hier nicht mehr. Sagen Sie „anmelden“, um zu sehen, welche es gibt.',
    signedInWith: (name) => `Sie sind mit ${name} angemeldet. Das sind nicht Sie? Sagen Sie „abmelden“.`,
    tookTooLong: 'Die Anmeldung hat zu lange gedauert. Sagen Sie „anmelden“, um es noch einmal zu versuchen.',
    doesNotWork: (name) =>
      `Die Anmeldung mit ${name} funktioniert gerade nicht. Bitte sagen Sie es dem Administrator dieses Assistenten.`,
    azureTitle: 'Anmelden',
    azureText: 'Melden Sie sich an, damit ich weiß, wer Sie sind. Kommen Sie danach hierher zurück.',
    needsJira: 'Dafür müssen Sie sich „mit Jira (Cloud) anmelden“.',
    onceMore: 'Möchten Sie sich noch einmal anmelden?',
    onceMoreKept: 'Möchten Sie sich noch einmal anmelden? Ich merke mir, was Sie wollten.',
    keptForLater: 'Ich behalte, was Sie eingegeben haben. Sagen Sie „anmelden“, um damit weiterzumachen.',
    sayAgain: 'Was Sie vorhin wollten, konnte ich mir nicht merken. Bitte sagen Sie es noch einmal.',
    yesSignIn: 'Ja, anmelden',
    notAnyMore: 'Sie sind nicht mehr angemeldet.',
    refused: 'Atlassian erkennt Ihre Anmeldung nicht mehr an.',
    otherAccess:
      'Sie haben inzwischen die Site oder das Konto gewechselt. Deshalb habe ich hier abgebrochen und nichts gesendet. Bitte sagen Sie es mir noch einmal.',
    notSignedIn: 'Sie sind nicht angemeldet.',
    notSignedInHint: 'Sie sind nicht angemeldet. Sagen Sie „anmelden“, um sich mit Jira anzumelden.',
    signedOutOf: (names) => `Sie sind abgemeldet von ${names}.`,
    signedOut:
      'Sie sind abgemeldet, und ich habe Ihren Zugang zu Jira vergessen. Um ihn auch bei Atlassian zurückzunehmen, entfernen Sie die App unter ' +
      'Verbundene Apps in Ihrem Atlassian-Konto: https://id.atlassian.com/manage-profile/apps',
    youAre: (who, site) => `Sie sind ${who}. Site: ${site}.`,
    signedInAt: (site) => `Sie sind angemeldet. Site: ${site}.`,
    siteNotChosen: 'noch nicht gewählt; sagen Sie „Site wechseln“',
  },

  site: {
    none: 'Ihre Anmeldung erreicht keine Site mit Jira Service Management. Sagen Sie „abmelden“ und dann „anmelden“ mit einem anderen Konto.',
    which: 'Mit welcher Site möchten Sie arbeiten?',
    unsure:
      'Es ist die, deren Adresse Ihr Browser zeigt, wenn Sie in Jira arbeiten. Sie können jederzeit wechseln: Sagen Sie „Site wechseln“.',
    only: (name, host) => `Sie können nur eine Site verwenden: ${name} (${host}).`,
    workingWith: (name, host) => `Wir arbeiten mit ${name} (${host}). Sagen Sie „Site wechseln“, um das zu ändern.`,
    gone: 'Auf diese Site haben Sie keinen Zugriff mehr. Sagen Sie „Site wechseln“, um neu zu wählen.',
  },

  failures: {
    denied: `Sie haben bei Atlassian abgelehnt; deshalb habe ich keinen Zugang. ${again}`,
    expired: `Die Anmeldung hat zu lange gedauert, und ihr Link ist abgelaufen. ${again}`,
    replaced: 'Diese Anmeldung wurde durch eine neuere ersetzt. Bitte verwenden Sie die neueste Schaltfläche.',
    cancelled: `Die Anmeldung wurde abgebrochen. ${again}`,
    'wrong-browser': `Die Anmeldung kam nicht in dem Browser zurück, der meinen Link geöffnet hat. ${again}`,
    'unknown-link': `Dieser Link war keiner von meinen. ${again}`,
    'no-site': `Ihr Atlassian-Konto erreicht keine Site mit Jira Service Management. Bitten Sie Ihren Jira-Administrator um Zugang. Falls Sie ein anderes Konto haben, sagen Sie „anmelden“, um es noch einmal zu versuchen.`,
    'customer-account':
      'Sie haben sich mit einem reinen Portalkonto für Kunden angemeldet, und mit solchen Konten erlaubt Atlassian keine Apps. Bitte stellen Sie Ihre Anfrage im Kundenportal, oder bitten Sie Ihren Jira-Administrator um ein Konto mit Zugang zu Jira Service Management.',
    'missing-scope': `Atlassian hat eine Berechtigung nicht erteilt, die ich brauche. Bitte sagen Sie es dem Administrator dieses Assistenten: Von den Scopes ${scopesNeeded} fehlt einer.`,
    misconfigured:
      'Atlassian akzeptiert meine Einrichtung nicht (Client-ID, Secret oder Callback-Adresse). Das liegt nicht an Ihnen: Bitte sagen Sie es dem Administrator dieses Assistenten.',
    'no-user-name':
      'Ich erkenne meine Benutzer an der E-Mail-Adresse, und Ihr Atlassian-Profil hat keine mitgeteilt. Bitte sagen Sie es dem Administrator dieses Assistenten.',
    'not-registered': `Sie sind bei diesem Assistenten nicht registriert. Bitte lassen Sie sich von seinem Administrator registrieren: Er sieht Sie unter denen, die warten. Sagen Sie danach „anmelden“, um es noch einmal zu versuchen.`,
    blocked:
      'Der Administrator dieses Assistenten hat Ihren Zugang gesperrt. Bitte fragen Sie ihn, wenn Sie das für einen Irrtum halten.',
    unavailable: `Atlassian antwortet nicht, wie es sollte; deshalb ließ sich die Anmeldung nicht abschließen. Warten Sie eine Minute. ${again}`,
    'too-many-codes': `Das war ein falscher Code zu viel; die Anmeldung ist beendet. ${again}`,
    store: `Mein eigener Speicher hat nicht geantwortet; deshalb ließ sich die Anmeldung nicht abschließen. Bei Atlassian ist alles in Ordnung. Warten Sie eine Minute. ${again}`,
    internal: `Bei mir ist etwas schiefgegangen; deshalb ließ sich die Anmeldung nicht abschließen. Bitte sagen Sie es dem Administrator dieses Assistenten. ${again}`,
  },

  trouble: {
    question: 'Was sehen Sie?',
    sayOne: 'Sagen Sie eines davon:',
    all: [
      {
        sees: 'es ging nichts auf',
        answer:
          'Ihr Browser oder Ihr Chat hat das neue Fenster wahrscheinlich blockiert. Erlauben Sie Pop-ups für diesen Chat und drücken Sie noch einmal auf die Schaltfläche, ' +
          'oder kopieren Sie ihren Link mit der rechten Maustaste und öffnen Sie ihn selbst in einem Browser.',
      },
      {
        sees: 'ein Administrator muss zustimmen',
        answer:
          'Auf Ihrer Site darf man neue Apps erst nutzen, wenn ihr Administrator sie erlaubt hat. Sie können ihm dies weiterleiten:\n\n' +
          '„Bitte erlauben Sie die App, die unser Chat-Assistent für Jira Service Management nutzt. Sie handelt für die Person, die sich anmeldet, ' +
          'mit deren Rechten: Sie liest deren Profil und liest und stellt deren Serviceanfragen ' +
          '(read:me, read:servicedesk-request, write:servicedesk-request). In admin.atlassian.com steht sie unter Apps, ' +
          'für unsere Site: verbundene Apps, Einstellungen, von Benutzern installierte Apps.“\n\n' +
          'Wenn das geschehen ist, sagen Sie „anmelden“.',
      },
      {
        sees: 'Zugriff verweigert',
        answer:
          'Das Konto, mit dem Sie angemeldet sind, hat keinen Zugang zu einer Site mit Jira Service Management, oder es gilt nur für das ' +
          'Kundenportal; mit solchen Konten erlaubt Atlassian keine Apps. Stellen Sie Ihre Anfrage bitte in Ihrem Kundenportal, ' +
          'oder bitten Sie Ihren Jira-Administrator um ein Konto mit Zugang zu Jira Service Management. Falls Sie ein anderes Konto haben, ' +
          'melden Sie sich erst unter https://id.atlassian.com/logout ab und sagen Sie dann „anmelden“.',
      },
      {
        sees: 'das falsche Konto',
        answer:
          'Ihr Browser ist bei Atlassian als jemand anderes angemeldet. Melden Sie sich unter https://id.atlassian.com/logout ab, oder öffnen Sie ' +
          'den Link in einem privaten Fenster; sagen Sie dann „anmelden“ für eine neue Schaltfläche.',
      },
      {
        sees: 'der Link ist abgelaufen',
        answer:
          'Ein Anmeldelink gilt fünfzehn Minuten, und nur der neueste zählt. Sagen Sie „anmelden“ für einen neuen.',
      },
      {
        sees: 'der Code wird nicht angenommen',
        answer:
          'Der Code gilt zehn Minuten, in dem Chat, in dem Sie sich anmelden wollten, und nur mit dem neuesten Link. ' +
          'Geben Sie die sechs Ziffern ein und sonst nichts. Um neu zu beginnen, sagen Sie „anmelden“.',
      },
    ],
  },

  errors: {
    broken:
      'Bei mir ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal; sagen Sie „Hilfe“, um zu sehen, was ich kann.',
    storeAway:
      'Bei mir ist etwas schiefgegangen. Bitte versuchen Sie es in einer Minute wieder: Mein eigener Speicher ist nicht zu erreichen.',
    unreadableRecord:
      'Ich kann nicht lesen, was ich über Sie gespeichert habe. Der Administrator dieses Assistenten sieht den Grund in seinem Protokoll. Wenn Sie lieber neu anfangen: Sagen Sie „abmelden“, damit ich es vergesse, und dann „anmelden“.',
    says: (quote) => `Atlassian sagt: „${quote}“`,
    ownError: 'Atlassian hat mit einem eigenen Fehler geantwortet. Bitte versuchen Sie es in einer Minute wieder.',
    unreachable: 'Atlassian war gerade nicht zu erreichen. Bitte versuchen Sie es in einer Minute wieder.',
    slowDown: (minutes) =>
      `Atlassian bittet mich um Geduld. Bitte versuchen Sie es in ${minutes <= 1 ? 'einer Minute' : `${minutes} Minuten`} wieder.`,
    signInAgain: 'Atlassian erkennt Ihre Anmeldung nicht mehr an. Sagen Sie „anmelden“, um sich neu anzumelden.',
    missingScope: (scope) =>
      `Dafür fehlt mir bei Atlassian eine Berechtigung. Bitte sagen Sie es dem Administrator dieses Assistenten: ${scope === undefined ? 'Ein Scope fehlt' : `Der Scope ${scope} fehlt`}.`,
    misconfigured:
      'Atlassian akzeptiert meine Einrichtung nicht. Bitte sagen Sie es dem Administrator dieses Assistenten.',
    forbidden: 'Das dürfen Sie auf dieser Site nicht.',
    siteLost: 'Ihre Anmeldung erreicht diese Site nicht mehr.',
    notFound:
      'Das habe ich auf dieser Site nicht gefunden. Vielleicht gibt es das nicht, oder Sie dürfen es nicht sehen.',
    conflict: 'Das ist schon erledigt.',
    invalid: 'Atlassian hat das nicht akzeptiert.',
    unknownOutcome:
      'Atlassian hat nicht geantwortet; ich weiß nicht, ob das erledigt ist. Sagen Sie „meine Anfragen“ und sehen Sie nach, bevor Sie es noch einmal versuchen.',
  },

  find: {
    tellOrChoose: 'Was brauchen Sie? Schreiben Sie es kurz, oder wählen Sie.',
    tellOrChooseWho: 'Was brauchen Sie? Schreiben Sie es kurz, oder wählen Sie, wer Ihnen helfen kann.',
    somethingElse: 'Etwas anderes',
    browse: 'Durchsehen',
    solved: 'Das hat geholfen',
    goOn: 'Weiter',
    noDesk:
      'Auf dieser Site gibt es keinen Service Desk, den Sie nutzen dürfen. Sagen Sie „Site wechseln“, um eine andere zu versuchen.',
    about: 'Worum geht es?',
    deskTakesNone: 'Dieser Service Desk nimmt von Ihnen keine Anfragen an.',
    whichKind: 'Welche Art von Anfrage?',
    nothingFits:
      'Dazu habe ich nichts gefunden. Wer kann Ihnen helfen? Wählen Sie, oder versuchen Sie es mit anderen Worten.',
    which: 'Was davon ist es?',
    mayHelp: 'Das hilft Ihnen vielleicht:',
    mayHelpDidIt: 'Vielleicht hilft Ihnen das schon. Hat es geholfen?',
    notSure: 'Ich bin nicht sicher, was dazu passt. Ist es das?',
    noted: 'Das habe ich notiert.',
    closest:
      'Nehmen Sie, was am ehesten passt: Der Service Desk kann es noch weitergeben. Oder sagen Sie es mit Ihren Worten.',
    cannotTell: 'Das kann ich nicht sagen. Ist die Anfrage gestellt, können es die Leute beim Service Desk.',
    raise: (name) => `Anfrage „${name}“ stellen?`,
    commentOn: (key) => `Kommentar zu ${key}`,
    commentAsWritten: (key) => `Kommentar zu ${key}, wie Sie es geschrieben haben`,
    commentOrNew: (key) => `Soll ich das zu ${key} als Kommentar hinzufügen, oder ist es etwas Neues?`,
    commentSure: (key) => `Soll ich das zu ${key} als Kommentar hinzufügen?`,
    close: (key) => `${key} schließen oder stornieren`,
    closeOrNew: 'Geht es um eine Anfrage, die Sie gestellt haben, oder um etwas Neues?',
    youWrote: 'Sie haben geschrieben',
  },

  create: {
    unfinished: (name) => `Sie haben „${name}“ noch nicht abgeschlossen. Möchten Sie damit weitermachen?`,
    unfinishedOthers: 'Oder wählen Sie eine andere, die noch offen ist:',
    notNow: 'Nicht jetzt',
    deleteWhich: 'Was davon soll ich löschen?',
    deleteAll: 'Alle',
    nothingLeft: 'Es gibt nichts, was Sie angefangen haben.',
    deleted: (names) => `Was Sie angefangen hatten, habe ich gelöscht: ${names}.`,
    yesGoOn: 'Ja, weitermachen',
    solved: 'Gut! Ich bin da, wenn Sie etwas anderes brauchen.',
    sentBefore:
      'Diese Anfrage habe ich schon gesendet oder war gerade dabei. Sagen Sie „meine Anfragen“ und sehen Sie nach, bevor Sie sie noch einmal stellen.',
    cancelledKept:
      'In Ordnung, abgebrochen. Was Sie eingegeben haben, behalte ich eine Woche: Sagen Sie „Anfrage erstellen“, um damit weiterzumachen.',
    inPortal: (fields, link) =>
      `Dafür wird ${fields} gebraucht, und danach kann ich hier nicht fragen. Bitte stellen Sie die Anfrage im Portal: ${link}`,
    leftOut: (fields, link) =>
      `Nach ${fields} kann ich hier nicht fragen und lasse es aus. Wenn es wichtig ist, stellen Sie die Anfrage im Portal: ${link}`,
    incomplete: (fields, link) =>
      `Für ${fields} habe ich nicht alle Möglichkeiten. Wenn Ihre fehlt, stellen Sie die Anfrage im Portal: ${link}`,
    formUnreadable: (link) =>
      `Das Formular dieser Anfrage konnte ich gerade nicht lesen, und ohne es wäre die Anfrage unvollständig. Bitte stellen Sie sie im Portal: ${link}`,
    typeGone: 'Diese Site nimmt diese Art von Anfrage nicht mehr entgegen, oder nicht von Ihnen.',
    notCreated: 'Es wurde nichts angelegt. Was Sie geschrieben haben, ist noch da.',
    formChanged:
      'Das Formular dieser Anfrage hat sich inzwischen geändert. Was Sie eingegeben haben, ist noch da; bitte sehen Sie es noch einmal durch.',
    youWrote: (words) => `Sie haben geschrieben: ${words}`,
    typedSoFar: 'Das haben Sie bisher eingegeben: Nehmen Sie es dorthin mit, oder ändern Sie hier eine Antwort.',
    review: (name) => `${name}: Soll ich diese Anfrage stellen?`,
    create: 'Erstellen',
    change: 'Ändern',
    share: 'Teilen',
    forSomebody: 'Für jemand anderen',
    whoElse: 'Wer darf diese Anfrage noch verfolgen?',
    forWhom: 'Für wen stellen Sie sie?',
    ownNameOnly: 'Diese Anfrage können Sie nur in Ihrem eigenen Namen stellen.',
    oneFirst: (rest) => `Eins nach dem anderen: zuerst dies, danach „${rest}“.`,
    thenNext: (rest, command) => `Sie schrieben auch: „${rest}“. Sagen Sie „${command}“, dann kommt das als Nächstes.`,
    anotherNeed: (need) => `Soll ich dafür eine neue Anfrage beginnen: „${need}“? Diese hier hebe ich auf.`,
    yesAnother: 'Ja, eine neue',
    addHere: 'Nein, zu dieser hinzufügen',
    nobody: 'Niemand',
    files: 'Dateien',
    sharedWith: 'Geteilt mit',
    for: 'Für',
    created: (key, status) => `Ich habe ${key} erstellt${status && ` (${status})`}.`,
    followHere: (link) => `Hier können Sie sie verfolgen: ${link}`,
    isCreated: (name) => `${name}: erstellt`,
    noAnswer: (name) => `${name}: keine Antwort von Atlassian`,
    show: 'Zeigen',
  },

  asked: {
    meaning:
      'Das fragt der Service Desk, damit er helfen kann: Ihre eigenen Worte genügen, und was Sie nicht beantworten müssen, können Sie weglassen.',
    seen: 'Bisher nur Sie. Sobald die Anfrage gestellt ist, sehen sie außer Ihnen die Leute beim Service Desk und alle, mit denen sie geteilt ist. Ob Ihre Site sie auch anderen in Ihrer Organisation zeigt, kann ich nicht sagen.',
    next: 'Nichts wird gesendet, bevor Sie noch einmal darübergesehen haben. Dann geht die Anfrage an den Service Desk, ich nenne Ihnen ihren Schlüssel, und dort lesen und beantworten sie Menschen. Mit „meine Anfragen“ sehen Sie jederzeit, wie es steht.',
    duration:
      'Das kann ich nicht sagen: Es liegt beim Service Desk. Sobald die Anfrage gestellt ist, sehen Sie mit „meine Anfragen“ jederzeit, wie es steht.',
    files: 'Ja: Schicken Sie es hier in den Chat, jetzt oder wenn ich nach Dateien frage.',
    later:
      'Bis zum Absenden können Sie alles ändern. Danach kann ich nicht mehr ändern, was Sie geschrieben haben, aber Sie können Kommentare und Dateien hinzufügen, die Anfrage teilen und sie schließen, wo der Service Desk das zulässt.',
  },

  form: {
    page: (title, number, count) => `${title} (${number} von ${count})`,
    filesNext: 'Dateien können Sie im nächsten Schritt anhängen.',
    notRight: 'Etwas im Formular stimmt noch nicht.',
    next: 'Weiter',
    fillThisIn: 'Bitte füllen Sie dieses Feld aus.',
    keptByNext: 'Was Sie hier eingeben, wird mit „Weiter“ übernommen.',
    notKept:
      'Was Sie zuletzt in das Formular eingegeben haben, gehört nicht dazu: Das wird erst mit „Weiter“ übernommen.',
    wordsWithCommas: 'Wörter, durch Kommas getrennt',
    time: 'Uhrzeit',
    choose: 'Auswählen …',
    left: (title) => `${title}: nicht beendet`,
    cancelled: (title) => `${title}: abgebrochen`,
    fillIn: 'Bitte füllen Sie das Formular aus und drücken Sie auf „Weiter“, oder sagen Sie „abbrechen“.',
    stillNeeded: (names) => `Noch nötig: ${names}.`,
    putInto: (name) => `Das habe ich unter „${name}“ eingetragen.`,
    askDesk: (name) =>
      `Das kann ich nicht sagen. Soll ich Ihre Frage bei „${name}“ eintragen, für die Leute beim Service Desk?`,
    yesAskDesk: 'Ja, eintragen',
    shareLater: 'Teilen können Sie die Anfrage, wenn Sie zuletzt noch einmal darübersehen, bevor sie gesendet wird.',
    have: (value) => `Bisher: ${value}\nSagen Sie „ok“, um das zu behalten.`,
    moreOptions: (count) => `… und ${count} weitere: Sagen Sie einen Namen.`,
    partHint: 'Es gibt mehr: Nennen Sie einen Teil des Namens.',
    partOfName: 'Ein Teil des Namens',
    another: (name) => `${name}: etwas anderes (ein Teil des Namens)`,
    somebodyElse: (name) => `${name}: jemand anderes (ein Teil des Namens)`,
    chooseFromList: 'Bitte wählen Sie aus der Liste.',
    toLeaveOut: 'Sagen Sie „überspringen“, um das auszulassen.',
    whichDay: (name) => `${name}: Welchen Tag meinen Sie?`,
    whichTime: (day) => `${day}: Um wie viel Uhr?`,
    whichOption: (name) => `${name}: Was davon meinen Sie?`,
    dateHint: 'Ein Datum, zum Beispiel 31. Dezember oder 2026-12-31.',
    dateTimeHint: 'Datum und Uhrzeit, zum Beispiel 2026-12-31 14:30.',
    timeHint: 'Eine Uhrzeit, zum Beispiel 14:30 oder 14 Uhr.',
    numberHint: 'Eine Zahl.',
    labelsHint: 'Wörter, durch Kommas getrennt.',
    optionsHint: 'Antworten Sie mit Nummern oder Namen, durch Kommas getrennt.',
    optionHint: 'Antworten Sie mit einer Nummer oder einem Namen.',
    otherHint: 'Oder sagen Sie es in eigenen Worten.',
  },

  search: {
    askForWords: (name) => `${name}: Wie heißt es? Ein Teil des Namens genügt.`,
    which: (name, words) => `${name}: Was davon ist „${words}“?`,
    nothing: (words) => `Ich habe nichts gefunden, in dessen Namen „${words}“ steht.`,
    many: (count) => `Das sind die ersten ${count}; es gibt mehr. Ein anderes Wort grenzt die Suche ein.`,
    orName: 'Oder schreiben Sie einen Teil eines Namens.',
    anotherWord: 'Anderes Wort',
  },

  files: {
    byClip: (most) =>
      `Wählen Sie Dateien mit der Büroklammer aus und drücken Sie auf Senden. Dieser Chat nimmt höchstens ${most}\u00a0MB an: Größere Dateien hängen Sie im Portal an.`,
    goesAlong: (names) => `Ich habe ${names} erhalten. Das wird mit dieser Anfrage gesendet.`,
    noPlace:
      'Zu dieser Art Anfrage nehme ich hier keine Dateien an: Hängen Sie sie im Portal an, sobald sie erstellt ist.',
    waits: (names) =>
      `Ich habe ${names} erhalten und bewahre es eine Stunde lang auf. Worum geht es? Sagen Sie mir, was Sie brauchen, oder „anhängen KEY-1“ mit dem Schlüssel einer Anfrage.`,
    attachTo: (names, key) => `Soll ich ${names} an ${key} anhängen?`,
    yesAttach: 'Ja, anhängen',
    notTaken:
      'Die Datei habe ich noch nicht übernommen: Senden Sie sie bitte noch einmal, wenn ich nach Dateien frage oder wenn eine Anfrage angezeigt wird.',
    noFile: 'Das war keine Datei.',
    have: (names) => `Ich habe ${names} erhalten.`,
    leftOut: (most, names) =>
      `Mehr als ${counted(most, 'Datei geht', 'Dateien gehen')} nicht: Weggelassen habe ich ${names}.`,
    summary: (text) => `Dateien: ${text}`,
    cancelled: 'Abgebrochen',
    sendMore: (names) => `Dateien: ${names}. Senden Sie mehr, oder machen Sie weiter.`,
    theMost: (names) => `Dateien: ${names}. Mehr gehen nicht.`,
    needed: 'Bitte senden Sie mir hier die Datei. Es dürfen auch mehrere sein, in einer Nachricht oder mehreren.',
    wanted:
      'Haben Sie Dateien dazu, vielleicht einen Screenshot? Senden Sie sie mir hier, in einer Nachricht oder mehreren.',
    done: 'Fertig',
    none: 'Keine Dateien',
    tooLarge: (name) =>
      `„${name}“ ist zu groß: Jira nimmt höchstens 25\u00a0MB an. Bitte senden Sie eine kleinere Datei, oder hängen Sie sie im Portal an.`,
    tooMany: (name) =>
      `Mehr als 20 Dateien je Nachricht nehme ich nicht an: „${name}“ war eine zu viel. Bitte senden Sie sie in einer weiteren.`,
    unreachable: (name) => `Ich konnte „${name}“ nicht aus dem Chat holen. Bitte senden Sie die Datei noch einmal.`,
    notAllowed: (name) => `Von dort, wo „${name}“ liegt, darf ich nichts holen. Bitte senden Sie sie als eigene Datei.`,
    noAnswer: 'Atlassian hat nicht geantwortet.',
    notYet: (names) => `${names} habe ich noch nicht.`,
    noneYet: 'Es sind noch keine Dateien dabei.',
  },

  list: {
    whichOne: 'Welche Anfrage meinen Sie?',
    oneByOne: 'Ich frage bei jeder einzeln nach.',
    notOfOthers: 'Ich kann nur Ihre eigenen Anfragen auflisten und solche, die mit Ihnen geteilt sind.',
    words: {
      more: 'Mehr',
      previous: 'Vorherige',
      open: 'Offene',
      closed: 'Geschlossene',
      all: 'Alle',
      mine: 'Meine',
      shared: 'Geteilte',
    },
    with: (words) => `Anfragen mit „${words}“`,
    noneWith: (words) => `Ich habe keine Anfrage mit „${words}“ gefunden.`,
    toApprove: 'Wartet auf Ihre Genehmigung',
    nothingToApprove: 'Es wartet nichts auf Ihre Genehmigung.',
    yours: (status) => `Ihre ${kinds[status]}`,
    shared: (status) => `Mit Ihnen geteilte ${{ open: 'offene ', closed: 'geschlossene ', all: '' }[status]}Anfragen`,
    noneOfYours: (status) => `Sie haben keine ${kinds[status]}.`,
    noneShared: (status) => `Mit Ihnen sind keine ${kinds[status]} geteilt.`,
    sayNumber: 'Sagen Sie eine Nummer, um eine zu sehen.',
    orSay: (words) => `Oder sagen Sie ${words}, oder Wörter, nach denen ich suchen soll.`,
    raisedBy: (name) => `von ${name}`,
    search: 'Sagen Sie ein Wort, um es in Ihren Anfragen zu suchen.',
    approve: (key) => `${key} genehmigen`,
    decline: (key) => `${key} ablehnen`,
    waiting: 'Diese warten auf Sie.',
    nothingWaiting: 'Nichts wartet auf Sie.',
    urgencyUnknown: 'Wie dringend jede ist, sehe ich von hier aus nicht. Was auf Sie wartet, steht oben.',
    allOfThem: 'Das sind alle.',
  },

  request: {
    actions: {
      approve: 'Genehmigen',
      decline: 'Ablehnen',
      comment: 'Kommentieren',
      attach: 'Dateien anhängen',
      move: 'Status ändern',
      rate: 'Bewerten',
      share: 'Teilen',
      unshare: 'Nicht mehr teilen',
      mute: 'Stummschalten',
      unmute: 'Benachrichtigen',
    },
    canSay: (words) => `Sie können sagen: ${words}.`,
    status: 'Status',
    before: 'Vorher',
    request: 'Anfrage',
    raised: 'Gestellt',
    raisedBy: (name) => `von ${name}`,
    sharedWith: 'Geteilt mit',
    files: 'Dateien',
    moreFiles: (count) => `und ${count} weitere`,
    approval: 'Genehmigung',
    decisions: { pending: 'offen', approved: 'genehmigt', declined: 'abgelehnt' },
    notifications: 'Benachrichtigungen',
    off: 'aus',
    muted: (key) => `Zu ${key} bekommen Sie keine Benachrichtigungen mehr.`,
    unmuted: (key) => `Zu ${key} bekommen Sie wieder Benachrichtigungen.`,
    showAgain: (key) => `${key} zeigen`,

    nothingToDecide: (key) => `Bei ${key} wartet nichts auf Ihre Genehmigung.`,
    raisedByWhom: (key, name) => `${key} wurde von ${name} gestellt.`,
    yoursToDecide: 'Das entscheiden Sie: In der Anfrage steht, worum es geht.',
    noApproval: (key, status) => `Wer ${key} genehmigen muss, sehe ich nicht. Der Status ist „${status}“.`,
    approveQuestion: (key, summary) => `${key} genehmigen: ${summary}?`,
    declineQuestion: (key, summary) => `${key} ablehnen: ${summary}?`,
    yesApprove: 'Ja, genehmigen',
    yesDecline: 'Ja, ablehnen',
    approved: (key) => `Sie haben ${key} genehmigt.`,
    declined: (key) => `Sie haben ${key} abgelehnt.`,
    decidedAlready: (key) => `Über ${key} ist schon entschieden.`,
    sayWhy: (key) => `Möchten Sie sagen, warum? Alle, die ${key} sehen, können es lesen.`,
    noComment: 'Kein Kommentar',

    nobodyAnswered: (key, status) => `Zu ${key} hat noch niemand geantwortet. Der Status ist „${status}“.`,
    stands: (key, status, since) => `${key} hat den Status „${status}“${since && ` (seit dem ${since})`}.`,
    slaTarget: (name, due) => `Ziel des Service Desks, „${name}“: ${due}.`,
    waitsForYou: 'Der Service Desk wartet auf Ihre Antwort.',
    sorry: 'Es tut mir leid, dass Sie warten müssen.',
    deskKnows: 'Wann es so weit ist, kann nur der Service Desk sagen.',
    askDesk: (key) => `Soll ich dort mit einem Kommentar zu ${key} nachfragen?`,
    yesAskDesk: 'Ja, nachfragen',
    commentAdded: (key) => `Ich habe Ihren Kommentar zu ${key} hinzugefügt.`,
    commentNotAdded: (key) => `Ihr Kommentar wurde nicht zu ${key} hinzugefügt.`,
    commentEarlier: (key) =>
      `Eine frühere Nachricht habe ich schon zu ${key} hinzugefügt. Für diese sagen Sie „kommentieren ${key}:“ und die Worte.`,
    commentQuestion: (key) => `Was möchten Sie zu ${key} sagen? Oder sagen Sie „abbrechen“.`,

    attached: (count, key) => `Ich habe ${count === 1 ? 'Ihre Datei' : 'Ihre Dateien'} an ${key} angehängt.`,

    nothingToMove: (key) => `Am Status von ${key} können Sie nichts ändern.`,
    moveQuestion: (key) => `Was soll mit ${key} geschehen?`,
    mayClose: (name, key) => `„${name}“ schließt ${key} vielleicht endgültig. Soll ich das tun?`,
    yesMove: (name) => `Ja, ${name}`,
    moved: (name, key) => `Ich habe für ${key} „${name}“ ausgeführt.`,
    saySomething: (name) => `${name}: Möchten Sie etwas dazu sagen?`,

    ratings: ['sehr unzufrieden', 'unzufrieden', 'weder noch', 'zufrieden', 'sehr zufrieden'],
    rateLater: (key) => `${key} kann bewertet werden, sobald die Anfrage gelöst ist.`,
    rateOthers: (key) => `${key} kann nur bewerten, wer die Anfrage gestellt hat.`,
    rateQuestion: (key) => `Wie zufrieden sind Sie damit, wie ${key} bearbeitet wurde?`,
    rateWhy: 'Danke. Möchten Sie sagen, warum?',
    rateWithReason: (key) => `Soll ich das mit Ihrer Bewertung von ${key} senden, oder ist es etwas Neues?`,
    yesRateWith: 'Mit der Bewertung senden',
    rated: (key) => `Danke für Ihre Bewertung von ${key}.`,

    sharedWithNobody: (key) => `${key} ist mit niemandem geteilt.`,
    nobodyCalled: (name) => `Ich kenne niemanden namens „${name}“.`,
    nobodyKnown: 'Ich kenne nur Personen, die schon mit Ihren Anfragen zu tun hatten. Bitte teilen Sie sie im Portal.',
    unshareQuestion: (key) => `Wer soll ${key} nicht mehr verfolgen?`,
    shareQuestion: (key) => `Wer darf ${key} noch verfolgen?`,
    unshareSure: (name, key) => `${name} sieht ${key} dann nicht mehr. Soll ich das tun?`,
    yesUnshare: 'Ja, nicht mehr teilen',
    nowShared: (name, key) => `${name} verfolgt jetzt ${key}.`,
    nowUnshared: (name, key) => `${name} verfolgt ${key} nicht mehr.`,
  },

  tools: {
    addComment: (key) => `Diesen Kommentar zu ${key} hinzufügen? Alle, die ${key} sehen, können ihn lesen.`,
    yesAdd: 'Ja, hinzufügen',
    comment: 'Kommentar',
    move: (name, key) => `„${name}“: Soll ich das mit ${key} tun?`,
    share: (name, key) => `Soll ${name} ${key} verfolgen können?`,
    yesShare: 'Ja, teilen',
    lookFirst: 'Dazwischen wurde etwas gesagt. Bitte sehen Sie sich das zuerst noch einmal an.',
    tooLate: 'Das ist zu lange her, deshalb habe ich nichts gesendet. Bitte sagen Sie es mir noch einmal.',
  },

  problems: {
    needed: 'Bitte füllen Sie dieses Feld aus.',
    oneLine: 'Bitte in einer Zeile.',
    tooLong: (most) => `Bitte höchstens ${most} Zeichen.`,
    number: 'Bitte geben Sie eine Zahl in Ziffern an, zum Beispiel 12 oder 1.5, ohne Tausendertrennzeichen.',
    date: 'Bitte geben Sie ein Datum an, zum Beispiel 2026-12-31.',
    dateTime: 'Bitte geben Sie Datum und Uhrzeit an, zum Beispiel 2026-12-31 14:30.',
    option: 'Bitte wählen Sie eine der Möglichkeiten.',
    options: 'Bitte wählen Sie unter den Möglichkeiten.',
    person: 'Bitte wählen Sie eine Person.',
    labels: (most) => `Bitte höchstens ${counted(most, 'Stichwort', 'Stichwörter')}.`,
    label: (most) => `Stichwörter sind Wörter ohne Leerzeichen mit höchstens ${most} Zeichen.`,
    people: (most) => `Bitte höchstens ${counted(most, 'Person', 'Personen')}.`,
    files: (most) => (most === 1 ? 'Bitte höchstens eine Datei.' : `Bitte höchstens ${most} Dateien.`),
    fewFiles: (least) => `Bitte mindestens ${counted(least, 'Datei', 'Dateien')}.`,
    fileAgain: 'Bitte senden Sie die Datei noch einmal.',
    time: 'Bitte geben Sie eine Uhrzeit als Stunden:Minuten an, zum Beispiel 14:30.',
    email: 'Bitte geben Sie eine E-Mail-Adresse an.',
    url: 'Bitte geben Sie eine Webadresse an, zum Beispiel https://example.com.',
    tooShort: (least) => `Bitte mindestens ${least} Zeichen.`,
    whole: 'Bitte geben Sie eine ganze Zahl an.',
    tooFewWords: (least) => `Bitte mindestens ${counted(least, 'Wort', 'Wörter')}.`,
    tooManyWords: (most) => `Bitte höchstens ${counted(most, 'Wort', 'Wörter')}.`,
    pattern: 'Das hat nicht die Form, die hier erwartet wird.',
    notBelow: (least) => `Bitte geben Sie ${least} oder mehr an.`,
    notAbove: (most) => `Bitte geben Sie höchstens ${most} an.`,
    notBefore: (earliest) => `Bitte nicht vor ${earliest}.`,
    notAfter: (latest) => `Bitte nicht nach ${latest}.`,
    tooFew: (least) => `Bitte wählen Sie mindestens ${least}.`,
    tooMany: (most) => `Bitte wählen Sie höchstens ${most}.`,
    agree: (option) => `Bitte wählen Sie „${option}“, um weiterzumachen.`,
  },
};
