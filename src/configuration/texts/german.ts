import { consoleUrl } from '../../atlassian/developerConsole';
import { html } from '../../web/html';
import type { ConfigurationTexts } from './configurationTexts';

export const german: ConfigurationTexts = {
  language: 'de',
  locale: 'de',
  isRightToLeft: false,

  shell: {
    configuration: 'Konfiguration',
    skip: 'Zum Inhalt springen',
    logOut: 'Abmelden',
    marks: { done: 'Erledigt', open: 'Offen', wrong: 'Zu beheben' },
    restart: 'Die Einstellungen haben sich geändert: Starten Sie den Assistenten neu, damit sie im Chat gelten.',
    steps: html`Diese Schritte verbinden den Assistenten mit Ihrem Jira. Die ersten drei erledigen Sie parallel in der
      <a href="${consoleUrl}">Developer Console</a> von Atlassian.`,
    next: (title) => `Weiter: ${title}`,
    noSuchPage: 'Diese Seite gibt es nicht',
    all: 'Alle Seiten ansehen',
    notOurForm: 'Dieses Formular stammt nicht von uns',
    notOurFormWhy:
      'Es wurde nichts geändert. Das Formular kam von einer anderen Seite oder war schon vor Ihrer Anmeldung geöffnet.',
    formTooLong: 'Das ist zu lang',
    formTooLongWhy:
      'Es wurde nichts geändert. Ein Formular fasst 256 KB, also etwa fünftausend Benutzernamen: Senden Sie sie in Teilen.',
    startHere: 'Hier beginnen',
    typedIsBack: 'Was Sie getippt hatten, ist wieder da und noch nicht gespeichert.',
    wentWrong: 'Etwas ist schiefgegangen',
    goTo: 'Zur Konfiguration',
    testSignInOver: 'Diese Testanmeldung ist abgelaufen',
    notHere: 'Nicht unter dieser Adresse',
    openAt: (address) =>
      html`Öffnen Sie die Seite unter ${address} oder auf dem Rechner des Assistenten unter localhost. Unter jedem
      anderen Namen könnten Geheimnisse lesbar übertragen werden.`,
  },

  logIn: {
    title: 'Bei der Konfiguration anmelden',
    password: 'Passwort',
    passwordNote: html`Die Einstellung <code>configuration_password</code>.`,
    logIn: 'Anmelden',
    printed:
      'Der Assistent gibt dort, wo er gestartet wurde, die Adresse dieser Seite aus, mit einem Schlüssel, der einmal und 15 Minuten lang gilt. Öffnen Sie diese Adresse.',
    printAnother: 'Wurde sie schon benutzt, oder ist sie zu alt? Lassen Sie den Assistenten dort eine neue ausgeben.',
    print: 'Neue Adresse ausgeben',
    passwordStays: html`Für ein dauerhaftes Passwort setzen Sie <code>configuration_password</code>.`,
    tooSoon: 'Zu viele falsche Passwörter: Dieses wurde nicht geprüft.',
    tryAgain: (seconds) =>
      `Versuchen Sie es in ${seconds === 1 ? 'einer Sekunde' : `${seconds} Sekunden`} noch einmal. Wer schon angemeldet ist, bleibt es.`,
    wrongKey: 'Diese Adresse gilt nicht mehr oder hat nie gegolten.',
    wrongKeyWhy: 'Jede gilt einmal, 15 Minuten lang und bis die nächste ausgegeben wird.',
    wrongPassword: 'Das ist nicht das Passwort.',
    keyPrinted: 'Der Assistent hat die Adresse dort ausgegeben, wo er gestartet wurde.',
    keyPrintedNote: 'Das tut er höchstens einmal pro Minute.',
  },

  saving: {
    notWritten: (file, error) => `${file} kann nicht geschrieben werden (${error}).`,
    unknownError: 'unbekannter Fehler',
    setElsewhere: (names) => `Setzen Sie ${names} dort, woher Ihr Assistent seine Einstellungen bekommt.`,
    notInForce: (file) => `In ${file} gespeichert, aber nicht in Kraft, weil die Umgebungsvariable Vorrang hat.`,
    removeVariables: (names) => `Entfernen Sie ${names} und starten Sie den Assistenten neu.`,
    saved: (file) => `In ${file} gespeichert.`,
    restart:
      'Starten Sie den Assistenten neu, damit es im Chat gilt. Unter „Ausprobieren“ können Sie es sofort testen.',
    inForce: 'Gilt ab sofort. Weitere Instanzen übernehmen es bei ihrem nächsten Start.',
    mendFirst: 'Beheben Sie vorher noch dies:',
    nothingSaved: 'Es wurde nichts gespeichert.',
  },

  permissions: {
    title: 'Berechtigungen',
    notAsked: 'Ein Scope, den der Assistent braucht, wird nicht angefordert',
    notGranted: 'Bei der letzten Anmeldung wurde weniger gewährt als angefordert',
    granted: 'Bei der letzten Anmeldung wurde alles gewährt, was angefordert wird',
    unknown: 'Nach der nächsten Anmeldung bekannt',
    intro: html`Wählen Sie in der <a href="${consoleUrl}">Developer Console</a> von Atlassian Ihre App (oder
      <strong>Create</strong>, <strong>OAuth 2.0 integration</strong>), dann <strong>Permissions</strong>. Fügen Sie
      jede der APIs unten hinzu, drücken Sie <strong>Configure</strong> und haken Sie deren Scopes an.`,
    toTick: 'Anzuhakende Scopes',
    columns: ['API', 'Scope, wie ihn die Console nennt', 'Angefordert', 'Zuletzt gewährt'],
    askedFor: html`„Angefordert“ ist, was in <code>jira_oauth2_scope</code> steht.`,
    grantedLast: (when) => `„Zuletzt gewährt“ ist, was Atlassian bei der letzten Anmeldung gab: ${when}.`,
    nobodyYet:
      'Seit dem Start des Assistenten hat sich noch niemand angemeldet; was Atlassian gewährt, ist daher noch nicht bekannt.',
    difference: 'Unterschied',
    add: 'Fehlendes in jira_oauth2_scope ergänzen',
    nothingToTick: 'Keine: nichts anzuhaken',
    lookForIt: 'In der Console danach suchen',
    yes: 'Ja',
    no: 'Nein',
    notKnown: 'Nicht bekannt',
    isNotAsked: (scope, without) =>
      html`${scope} wird nicht angefordert: ${without}. Ergänzen Sie ihn in <code>jira_oauth2_scope</code> und haken Sie
        ihn in der Console an.`,
    noRefreshToken: html`<code>offline_access</code> wird angefordert, aber Atlassian gab kein Refresh-Token.`,
    isNotGranted: (scope) =>
      html`${scope} wird angefordert und wurde nicht gewährt: Haken Sie ihn unter Permissions an, melden Sie sich dann
      ab und wieder an.`,
    isNotNeeded: (scope) => html`${scope} wurde gewährt, wird aber nicht angefordert; der Assistent braucht ihn nicht.`,
    allAsked: html`Alles, was der Assistent braucht, wird angefordert. Melden Sie sich unter
      <a href="../try-it/">Ausprobieren</a> an, um zu sehen, was gewährt wird.`,
    noDifference: 'Keiner: Alles Nötige wird angefordert und wurde gewährt.',
  },

  callback: {
    title: 'Callback-URL',
    notChecked: 'Noch nicht geprüft',
    intro: html`Wählen Sie in der Console Ihre App, dann <strong>Authorization</strong> und neben
      <em>OAuth 2.0 (3LO)</em> <strong>Configure</strong> oder <strong>Add</strong>. Fügen Sie dies Zeichen für Zeichen
      als <strong>Callback URL</strong> ein und speichern Sie.`,
    copy: 'Kopieren',
    copied: 'Kopiert.',
    pressToCopy: 'Zum Kopieren Strg+C oder ⌘C drücken.',
    local: 'Diese Adresse erreichen nur Browser auf diesem Rechner. Geben Sie unten die öffentliche an.',
    noSlash: 'Sie endet ohne Schrägstrich: Die in der Console darf auch keinen haben.',
    leadsHere: 'Führt sie hierher?',
    how: 'Der Assistent ruft von diesem Rechner aus seine eigene Adresse auf und sieht nach, ob er selbst antwortet.',
    check: 'Adresse prüfen',
    another: 'Andere Adresse',
    where: 'Wo der Assistent zu erreichen ist',
    whereNote: (file) =>
      html`Schema und Host, zum Beispiel https://bot.example.com, mit einem Pfad, wenn er sich den Host mit anderen
      teilt. Wird in ${file} geschrieben.`,
    save: 'Adresse speichern',
    writeSo: 'Schreiben Sie die Adresse so: https://bot.example.com',
    notUsable: 'Die Adresse ist nicht verwendbar.',
    here: 'Die Callback-URL führt zu diesem Assistenten.',
    elsewhere: 'Die Callback-URL führt nicht zu diesem Assistenten.',
    maybeOther: 'Unter der Callback-URL antwortet ein Assistent, aber vielleicht nicht dieser.',
    maybeOtherWhy:
      'Eine andere Instanz hat geantwortet, oder der Proxy reicht /configuration/ nicht weiter. Wenn das so gewollt ist, ist alles in Ordnung.',
  },

  credentials: {
    title: 'Client-ID und Secret',
    none: 'Noch keine: Der Emulator vertritt Atlassian',
    notChecked: 'Gespeichert, noch nicht geprüft',
    restart: 'In Ordnung; der Assistent muss neu gestartet werden',
    known: 'Atlassian kennt sie',
    intro: html`Wählen Sie in der Console Ihre App, dann <strong>Settings</strong>. Kopieren Sie von dort
      <strong>Client ID</strong> und <strong>Secret</strong>.`,
    noneYet: 'Es gibt noch keine.',
    saved: (ending, where) => html`Gespeichert: eine Client-ID, die auf ${ending} endet, mit ihrem Secret${where}.`,
    check: 'Gespeicherte prüfen',
    enter: 'Eingeben',
    enterOthers: 'Andere eingeben',
    clientId: 'Client-ID',
    secret: 'Secret',
    secretNote: (file) => html`Es wird bei Atlassian geprüft, in ${file} geschrieben und nie wieder angezeigt.`,
    checkAndSave: 'Prüfen und speichern',
    noneToCheck: 'Es gibt keine zu prüfen.',
    enterBoth: 'Geben Sie beides ein, Client-ID und Secret.',
    badId: 'Die Client-ID kann nicht übernommen werden.',
    badSecret: 'Das Secret kann nicht übernommen werden.',
    isKnown: 'Atlassian kennt diese Client-ID und ihr Secret.',
    knows: (saved) => `Atlassian kennt sie. ${saved}`,
    refused: 'Atlassian lehnt die Client-ID oder das Secret ab.',
    copyAgain: 'Kopieren Sie beides noch einmal aus der Console, Settings.',
    formerKept: (where) =>
      html`Daneben aufbewahrt: das vorige Secret${where}. Es wird verwendet, wo Atlassian das neue ablehnt.`,
    dropFormer: 'Voriges Secret entfernen',
    formerStays: 'Das vorige Secret bleibt: Atlassian bestätigt nicht, dass es das neue annimmt.',
    formerIsKept:
      'Atlassian nimmt auch das vorige Secret noch an: Es bleibt aufbewahrt. Sobald jede Instanz das neue hat, beenden Sie es in der Console und entfernen Sie es hier.',
    formerRefused: 'Das vorige Secret nimmt es nicht mehr an: Entfernen Sie es.',
    formerAlone: 'Atlassian nimmt nur das vorige Secret an und lehnt das neue ab.',
    formerAloneWhat: 'Anmeldungen laufen mit dem vorigen weiter. Kopieren Sie das neue noch einmal.',
    notAtlassian: 'Was unter jira_oauth2_auth_url antwortet, ist nicht Atlassian.',
    removeSetting: 'Entfernen Sie diese Einstellung.',
    unchecked: (said) => `Sie konnten nicht geprüft werden: Atlassian gab keine eindeutige Antwort (${said}).`,
  },

  tryIt: {
    title: 'Ausprobieren',
    notTried: 'Noch nicht ausprobiert',
    works: 'Es funktioniert.',
    intro: 'Melden Sie sich mit Ihrem eigenen Atlassian-Konto an, so wie es Ihre Benutzer im Chat tun werden.',
    triesSaved: 'Ausprobiert werden die gespeicherten Einstellungen; im Chat gelten sie nach dem nächsten Start.',
    signIn: 'Bei Atlassian anmelden',
    again: 'Noch einmal anmelden',
    note: 'Sie kommen auf diese Seite zurück. Was Sie erlauben, wird für einen einzigen Blick verwendet; danach werden die Tokens verworfen, und in keinem Chat ist jemand angemeldet.',
    orChat: 'Oder chatten Sie damit wie Ihre Benutzer, mit der Client-ID, die gilt:',
    openChat: 'Chat-Client öffnen',
    changed: 'Die Callback-URL hat sich geändert: Starten Sie zuerst den Assistenten neu.',
    atOther: (callback, here, address) =>
      html`Atlassian schickt Sie zu ${callback} zurück, und angemeldet sind Sie unter ${here}: Melden Sie sich zum
      Ausprobieren unter ${address} an.`,
    ifNot: 'Wenn Atlassian Sie nicht durchlässt',
    hints: [
      html`„redirect_uri is not registered“: Vergleichen Sie die <a href="../callback-url/">Callback-URL</a> Zeichen für
        Zeichen.`,
      html`„Your site admin must authorize this app“: Ein Administrator der Site muss von Benutzern installierte Apps
      erlauben.`,
      html`Es geht bei Ihnen und bei sonst niemandem: Schalten Sie in der Console unter
        <strong>Distribution</strong> die Freigabe ein.`,
      html`Reine Portalkunden können sich bei Apps gar nicht anmelden; sie benutzen weiter das Kundenportal.`,
    ],
    noUserName: 'Im Profil fehlt das Attribut für den Benutzernamen',
    lessGranted: 'Es wurde weniger gewährt als angefordert',
    noSite: 'Keine Site mit Jira Service Management',
    desksUnread: 'Die Service Desks einer Site sind nicht lesbar',
    declined: 'Sie haben bei Atlassian abgelehnt.',
    requestRefused: 'Atlassian hat die Anfrage abgelehnt: Vergleichen Sie Client-ID, Callback-URL und Scopes.',
    result: 'Ergebnis',
    account: 'Konto',
    userName: (attribute) => html`Benutzername, nach ${attribute}`,
    profileLacksIt: 'Das Profil enthält ihn nicht.',
    sites: 'Sites und Service Desks',
    noSites: 'Keine. Melden Sie sich mit dem Konto an, das Sie bei der Arbeit benutzen.',
    noDesk: 'kein Service Desk, den Sie benutzen dürfen',
    noServiceManagement: 'kein Jira Service Management, oder seine Scopes sind dort nicht gewährt',
    scopes: 'Gewährte Scopes',
    notSaid: 'Atlassian hat nichts dazu gesagt.',
    withheld: 'Nicht gewährt:',
    errors: {
      own: 'Hier ist etwas schiefgegangen.',
      misconfigured: 'Atlassian lehnt die Client-ID, das Secret oder die Callback-URL ab.',
      codeRefused:
        'Atlassian nimmt den Code nicht an, den es gegeben hat: Es dauerte zu lange, oder die Callback-URL weicht ab.',
      missingScope:
        'Ein Scope fehlt: Haken Sie ihn unter Permissions an. Sind alle angehakt, fügen Sie read:jira-work hinzu.',
      forbidden: (status) => `Atlassian erlaubt es nicht (HTTP ${status}): Ist die API unter Permissions hinzugefügt?`,
      rateLimited: 'Atlassian hat zu viele Anfragen bekommen: Warten Sie ein paar Minuten.',
      unavailable: (status) =>
        `Atlassian gab keine brauchbare Antwort${status === undefined ? '' : ` (HTTP ${status})`}: Versuchen Sie es später noch einmal.`,
    },
  },

  applications: {
    title: 'Anwendungen',
    intro:
      'Eine Anwendung ist ein Bot, einige seiner Kanäle oder beides. Jede bietet die Anmeldungen an, die Sie hier auswählen: Bei mehreren kann man wählen, ohne eine kann sich niemand anmelden. Was Sie speichern, gilt ab der nächsten Nachricht.',
    another: 'Weitere Anwendung',
    remove: (name) => `${name} entfernen`,
    add: 'Anwendung hinzufügen',
    modify: (name) => `${name} ändern`,
    name: 'Name',
    nameNote: 'Nur für diese Liste.',
    botId: 'Bot-ID',
    botIdNote: 'Die App-ID bei Microsoft; leer für jeden Bot.',
    channels: 'Kanäle',
    channelsNote: 'Zum Beispiel msteams, webchat; leer für jeden Kanal.',
    logIn: (number) => `Anmeldung ${number}`,
    save: 'Speichern',
    connection: 'OAuth-Verbindung, für die des Azure Bot',
    kinds: { none: 'Keine', jira: 'Mit Jira anmelden (Cloud)', azure: 'OAuth-Verbindung des Azure Bot' },
    saved: (name) => `Gespeichert: ${name}. Es gilt ab der nächsten Nachricht.`,
    lookAtMarked: 'Es wurde noch nichts gespeichert: Bitte prüfen Sie, was markiert ist.',
    goneMeanwhile: 'Jemand hat diese Anwendung inzwischen entfernt. Speichern Sie noch einmal, um sie neu anzulegen.',
    savedMeanwhile:
      'Jemand anderes hat diese Anwendung inzwischen gespeichert. Speichern Sie noch einmal, um sie durch Ihre zu ersetzen.',
    removed: 'Die Anwendung ist entfernt.',
    changedMeanwhile:
      'Jemand anderes hat diese Anwendung inzwischen geändert oder entfernt: Bitte sehen Sie noch einmal nach.',
    where: (bot, channels) =>
      `Für ${bot === undefined ? 'jeden Bot' : `den Bot ${bot}`} in ${channels ?? 'jedem Kanal'}`,
    connectionOf: (name) => `OAuth-Verbindung ${name}`,
    noLogIn: 'Keine Anmeldung',
    faults: {
      noName: 'Eine Anwendung braucht einen Namen.',
      longName: (most) => `Der Name ist zu lang: höchstens ${most} Zeichen.`,
      nameTaken: 'Eine Anwendung dieses Namens gibt es schon.',
      tooMany: (most) => `Es gibt schon ${most} Anwendungen.`,
      badBotId: 'Das ist keine Bot-ID: nur Buchstaben, Ziffern und . : @ _ -',
      badChannel: 'Kanäle werden mit ihren IDs angegeben, zum Beispiel msteams oder webchat.',
      tooManyChannels: (most) => `Höchstens ${most} Kanäle passen hinein.`,
      sameChats: (name) => `Die Anwendung „${name}“ gilt für denselben Bot und Kanal.`,
      tooManyLogIns: (most) => `Höchstens ${most} Anmeldungen passen hinein.`,
      twice: 'Eine Anmeldung kommt zweimal vor.',
      noConnection: 'Die OAuth-Verbindung des Azure Bot braucht ihren Namen, wie er im Azure-Portal steht.',
    },
  },

  users: {
    title: 'Benutzer',
    statuses: { waiting: 'Wartet', registered: 'Registriert', blocked: 'Gesperrt' },
    counts: (waiting, registered, blocked) => `${waiting} wartend, ${registered} registriert, ${blocked} gesperrt.`,
    knownBy: (attribute) =>
      html`Benutzer werden nach <code>jira_oauth2_user_name_attribute</code> unterschieden, derzeit ${attribute}.`,
    namesNotKept: (setting) =>
      html`Namen werden nicht gespeichert. Mit ${setting} stehen sie hier, von allen, die sich danach anmelden.`,
    whoMay: 'Wer sich anmelden darf',
    open: 'Wer sich anmeldet, ist registriert',
    registeredOnly: 'Nur wer registriert ist',
    domains: 'Dazu, wer eine E-Mail-Adresse dieser Domains hat',
    domainsNote: 'Durch Leerzeichen getrennt. Es gilt die Adresse, die Atlassian bei der Anmeldung nennt.',
    saveWho: 'Speichern, wer sich anmelden darf',
    noDomains: 'Das sind keine Domains wie northwind.com, durch Leerzeichen getrennt. Es wurde nichts gespeichert.',
    nobodyRegistered: 'Noch ist niemand registriert: Niemand kann sich anmelden.',
    registerOther: 'Jemanden registrieren oder sperren, der noch nicht hier steht',
    userName: 'Benutzername',
    registerList: 'Eine Liste registrieren',
    names: 'Namen, einer pro Zeile',
    registerAll: 'Alle registrieren',
    hereTheyAre: 'Hier sind sie.',
    all: 'Alle',
    nameHas: 'Name enthält',
    nameOrEmailHas: 'Name oder E-Mail-Adresse enthält',
    which: 'Status',
    look: 'Suchen',
    nobody: 'Niemand.',
    nobodyOnPage: 'Niemand auf dieser Seite.',
    columns: ['Benutzer', 'Status', 'Seit', 'Zuletzt aktiv', 'Chats', 'Aktionen'],
    notSeen: '(noch nicht gesehen)',
    never: 'nie',
    actions: {
      register: 'Registrieren',
      block: 'Dauerhaft sperren',
      'sign-out': 'Abmelden',
      remove: 'Löschen (neue Anmeldung möglich)',
    },
    actOn: (action, name) => `${action}: ${name}`,
    ask: (action) => `${action}?`,
    notes: {
      block:
        'Meldet überall ab und weist von nun an ab, bis Sie die Person wieder registrieren. Was gespeichert ist, bleibt.',
      remove:
        'Meldet überall ab und entfernt, was gespeichert ist. Das lässt sich nicht rückgängig machen, und eine neue Anmeldung bleibt möglich: Um jemanden fernzuhalten, sperren Sie dauerhaft.',
    },
    saveStored: 'Gespeichertes herunterladen',
    saveStoredOf: (name) => `Gespeichertes herunterladen: ${name}`,
    page: (page, pages) => `Seite ${page} von ${pages}`,
    back: 'Zurück',
    on: 'Weiter',
    oneALine: 'Ein Benutzername pro Zeile.',
    otherAttribute: (attribute, name) =>
      `Es wurde nichts geändert: Benutzer sind durch ${attribute} bekannt, und ${name} ist kein solcher Wert.`,
    lineTooLong: 'Es wurde nichts geändert: Eine Zeile ist länger, als ein Benutzername sein kann.',
    registeredSoFar: (done, all, before) => `Bisher registriert: ${done} von ${all}, bis vor ${before}.`,
    areRegistered: (count) => (count === 1 ? 'Eine Person ist registriert.' : `${count} Personen sind registriert.`),
    noName: 'Es wurde nichts geändert: Bitte geben Sie den Benutzernamen ein.',
    whatName: 'Der Wert des Profilfelds, nach dem Benutzer unterschieden werden, höchstens 254 Zeichen.',
    full: 'Für weitere Benutzer ist kein Platz: Bitte entfernen Sie einige, die nicht mehr gebraucht werden.',
    registered: (name) => `${name} ist registriert und darf sich anmelden.`,
    blocked: (name) => `${name} ist gesperrt und überall abgemeldet.`,
    signedOut: (name, chats) =>
      chats === 0
        ? `${name} war nicht angemeldet.`
        : `${name} ist in ${chats === 1 ? 'einem Chat' : `${chats} Chats`} abgemeldet.`,
    removed: (name) => `${name} ist überall abgemeldet und entfernt.`,
    unknown: (name) => `Einen Benutzer ${name} gibt es nicht.`,
  },

  audit: {
    title: 'Protokoll',
    intro:
      'Anmeldungen und Ablehnungen, was für wen bei Atlassian geschrieben wurde, und was Administratoren getan haben. Die Texte selbst werden nicht festgehalten. Einträge bleiben 90 Tage lang.',
    save: 'Alles herunterladen',
    saveNote: 'Eine Datei mit einem Ereignis pro Zeile.',
    nothing: 'Noch nichts.',
    newest: (count) => `Die neuesten ${count}`,
    columns: ['Wann (UTC)', 'Wer', 'Was', 'Ergebnis', 'Atlassian sagte'],
    acts: {
      signIn: 'Anmeldung',
      signOut: 'Abmeldung',
      grantEnded: 'Zugriff von Atlassian beendet',
      write: 'Geschrieben',
      call: 'Aufruf',
      administration: 'Verwaltung',
    },
    notKnown: 'Nicht bekannt',
    administrator: 'Administrator',
    asTheChatSays: (name) => `${name}, nach Angabe des Chats`,
    forWhom: (name) => `für ${name}`,
    missing: (scopes) => `fehlt: ${scopes}`,
    done: 'Erledigt',
    refused: 'Abgelehnt',
  },

  checks: {
    title: 'Prüfungen',
    titles: {
      'node-version': 'Node.js',
      settings: 'Einstellungen',
      'settings-file-mode': 'Einstellungsdatei',
      scopes: 'Berechtigungen',
      sharing: 'Wer sich anmelden darf',
      'callback-url': 'Callback-URL',
      'callback-reached': 'Weg zum Callback',
      'callback-registered': 'Callback-URL bei Atlassian',
      'auth-host': 'Autorisierungsserver',
      'api-host': 'API-Gateway',
      clock: 'Uhr',
      'client-credentials': 'Client-ID und Secret',
      directories: 'Schreibziele',
      storage: 'Speicher',
      'encryption-keys': 'Verschlüsselungsschlüssel',
      records: 'Datensätze',
      application: 'Angebotene Anmeldung',
      registration: 'Wer Zugang hat',
      port: 'Port',
      'microsoft-app': 'Identität des Bots',
      'microsoft-token': 'Identität des Bots bei Microsoft',
      'service-hosts': 'Hosts der Unterhaltungen',
      'configuration-page': 'Konfigurationsseite',
      manifest: 'Teams-Manifest',
    },
    statuses: { ok: 'Gut', warning: 'Ansehen', problem: 'Zu beheben', notChecked: 'Nicht geprüft' },
    intro: html`Prüft die ganze Einrichtung auf einmal, wie <code>npm run doctor</code> im Terminal. Dabei werden die
      Hosts von Atlassian befragt und nichts geändert.`,
    run: 'Alles prüfen',
    found: 'Befund',
    columns: ['Was', 'Stand', 'Befund, und was zu tun ist'],
    toMend: (count) => (count === 1 ? 'Ein Punkt ist zu beheben.' : `${count} Punkte sind zu beheben.`),
    nothing: 'Nichts zu beheben.',
    nothingSeen: 'Nichts zu beheben, soweit es von hier aus zu sehen ist.',
    notChecked: (names) => `Nicht geprüft: ${names}.`,
    toLookAt: (count) => (count === 1 ? 'Einen Punkt sollten Sie ansehen.' : `${count} Punkte sollten Sie ansehen.`),
    nothingButUnchecked: (count) =>
      `Nichts zu beheben gefunden, aber ${count === 1 ? '1 Punkt wurde' : `${count} Punkte wurden`} nicht geprüft, obwohl es möglich gewesen wäre.`,
  },
};
