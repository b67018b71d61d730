import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'Gehen Sie zurück in den Chat und schreiben Sie **anmelden**, um neu zu beginnen.';
const administrator =
  'Bitte wenden Sie sich an den Administrator dieses Assistenten. Mit Ihrem Chat wurde nichts verknüpft.';

export const german: PageTexts = {
  language: 'de',
  isRightToLeft: false,
  failures: {
    denied: {
      title: 'Sie haben abgelehnt',
      body: ['Der Assistent hat keinen Zugriff auf Ihr Atlassian-Konto erhalten.', again],
    },
    cancelled: {
      title: 'Diese Anmeldung wurde abgebrochen',
      body: ['Sie wurde im Chat abgebrochen. Es wurde nichts verknüpft.', again],
    },
    expired: {
      title: 'Dieser Anmeldelink ist abgelaufen',
      body: ['Der Link wurde bereits benutzt oder war zu lange offen. Es wurde nichts weiter verknüpft.', again],
    },
    replaced: {
      title: 'Diese Anmeldung wurde durch eine neuere ersetzt',
      body: [
        'Sie haben nach diesem Link eine neue Anmeldung begonnen. Verwenden Sie die neueste Schaltfläche im Chat.',
      ],
    },
    'wrong-browser': {
      title: 'In diesem Browser hat die Anmeldung nicht begonnen',
      body: [
        'Zum Schutz Ihres Kontos muss eine Anmeldung im selben Browser beginnen und enden, und dieser muss Cookies zulassen.',
        'Gehen Sie zurück in den Chat und klicken Sie dort auf die Schaltfläche zum Anmelden. Wenn Ihnen jemand den Link geschickt hat, schließen Sie diese Seite.',
      ],
    },
    'unknown-link': {
      title: 'Dieser Link stammt nicht von uns',
      body: ['Die Adresse ist unvollständig oder wurde nicht von diesem Assistenten erstellt.', again],
    },
    'no-site': {
      title: 'Keine Site mit Jira Service Management',
      body: [
        'Ihr Atlassian-Konto hat keinen Zugriff auf eine Site, auf der dieser Assistent Anfragen stellen kann. Vielleicht haben Sie sich nicht mit Ihrem geschäftlichen Konto angemeldet, oder Ihr Administrator hat Ihnen noch keinen Zugriff auf Jira Service Management gegeben.',
        again,
      ],
    },
    'customer-account': {
      title: 'Dies ist ein reines Portalkonto',
      body: [
        'Mit reinen Portalkonten für Kunden erlaubt Atlassian keine Anmeldung bei Apps. Ihre Anfrage können Sie im Kundenportal stellen. Wenn Sie diesen Assistenten nutzen möchten, bitten Sie Ihren Administrator um ein Konto mit Zugriff auf Jira Service Management.',
      ],
    },
    'missing-scope': {
      title: 'Eine Berechtigung fehlt',
      body: [
        'Atlassian hat nicht alle Berechtigungen erteilt, die dieser Assistent braucht: Serviceanfragen lesen und stellen sowie Ihr Profil lesen.',
        administrator,
      ],
    },
    misconfigured: {
      title: 'Dieser Assistent ist nicht richtig eingerichtet',
      body: [
        'Atlassian akzeptiert die Client-ID, das Client-Secret oder die Callback-Adresse des Assistenten nicht. Das liegt nicht an Ihnen.',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian hat nicht gesagt, wer Sie sind',
      body: [
        'Dieser Assistent erkennt seine Benutzer an der E-Mail-Adresse, und Ihr Atlassian-Profil gibt keine weiter.',
        administrator,
      ],
    },
    'not-registered': {
      title: 'Sie sind bei diesem Assistenten nicht registriert',
      body: [
        'Nur registrierte Benutzer dürfen ihn nutzen. Bitten Sie seinen Administrator, Sie zu registrieren; Ihr Name steht bereits auf dessen Warteliste. Melden Sie sich danach noch einmal an.',
      ],
    },
    blocked: {
      title: 'Ihr Zugang ist gesperrt',
      body: [
        'Der Administrator dieses Assistenten hat Ihren Zugang gesperrt. Mit Ihrem Chat wurde nichts verknüpft.',
        'Wenn Sie das für einen Irrtum halten, wenden Sie sich an den Administrator.',
      ],
    },
    unavailable: {
      title: 'Die Anmeldung ließ sich gerade nicht abschließen',
      body: [
        'Atlassian antwortet nicht wie erwartet, oder es melden sich gerade zu viele Personen an. Es wurde nichts verknüpft.',
        'Warten Sie eine Minute, gehen Sie dann zurück in den Chat und schreiben Sie **anmelden**.',
      ],
    },
    store: {
      title: 'Dieser Assistent erreicht seine eigenen Daten nicht',
      body: [
        'Bei Atlassian und Ihrem Konto ist alles in Ordnung: Nur der eigene Speicher des Assistenten antwortet gerade nicht.',
        'Warten Sie eine Minute und laden Sie diese Seite neu. Wenn das nicht hilft, wenden Sie sich an den Administrator dieses Assistenten.',
      ],
    },
    internal: {
      title: 'Im Assistenten ist ein Fehler aufgetreten',
      body: [
        'Der Fehler liegt beim Assistenten selbst. Bei Atlassian und Ihrem Konto ist alles in Ordnung.',
        administrator,
      ],
    },
    'too-many-codes': {
      title: 'Zu viele falsche Codes',
      body: ['Zu Ihrer Sicherheit ist diese Anmeldung beendet. Es wurde nichts verknüpft.', again],
    },
  },
  almostDone: 'Fast fertig',
  typeCode: (bot) => html`Geben Sie diesen Code im Chat mit ${bot} ein:`,
  testChat: 'einem Testchat',
  whatItGives: (user, channel, account) => html`Er gibt ${user} in ${channel} Zugriff auf Jira als ${account}.`,
  notYou:
    'Sind das nicht Sie, oder hat Sie jemand hierher geschickt? Dann schließen Sie diese Seite und geben Sie den Code niemandem: Wer ihn hat, kann in Ihrem Namen handeln. Er gilt zehn Minuten.',
  signedIn: 'Sie sind angemeldet',
  goBack: (bot) => html`Gehen Sie zurück in den Chat mit ${bot}. Diese Seite können Sie schließen.`,
  noName: 'ohne Namen',
};
