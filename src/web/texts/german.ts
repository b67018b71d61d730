import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'Gehen Sie zurück in den Chat und sagen Sie **anmelden**, um neu zu beginnen.';
const administrator = 'Bitte sagen Sie es dem Administrator dieses Assistenten. Mit Ihrem Chat wurde nichts verknüpft.';

export const german: PageTexts = {
  language: 'de',
  isRightToLeft: false,
  failures: {
    denied: {
      title: 'Sie haben abgelehnt',
      body: ['Der Assistent hat keinen Zugang zu Ihrem Atlassian-Konto.', again],
    },
    cancelled: {
      title: 'Diese Anmeldung wurde abgebrochen',
      body: ['Sie wurde im Chat abgebrochen. Es wurde nichts verknüpft.', again],
    },
    expired: {
      title: 'Dieser Anmeldelink ist abgelaufen',
      body: ['Der Link wurde schon benutzt, oder er war zu lange offen. Es wurde nichts weiter verknüpft.', again],
    },
    replaced: {
      title: 'Eine neuere Anmeldung ist an ihre Stelle getreten',
      body: [
        'Nach diesem Link haben Sie noch einmal um eine Anmeldung gebeten. Nehmen Sie die neueste Schaltfläche im Chat.',
      ],
    },
    'wrong-browser': {
      title: 'In diesem Browser hat die Anmeldung nicht begonnen',
      body: [
        'Damit Ihr Konto Ihres bleibt, muss eine Anmeldung in einem Browser beginnen und enden, der Cookies annimmt.',
        'Gehen Sie zurück in den Chat und drücken Sie dort die Schaltfläche zum Anmelden. Wenn Ihnen jemand den Link geschickt hat, schließen Sie diese Seite.',
      ],
    },
    'unknown-link': {
      title: 'Dieser Link ist keiner von unseren',
      body: ['Die Adresse ist unvollständig, oder sie stammt nicht von diesem Assistenten.', again],
    },
    'no-site': {
      title: 'Keine Site mit Jira Service Management',
      body: [
        'Ihr Atlassian-Konto erreicht keine Site, auf der dieser Assistent Anfragen stellen kann. Vielleicht haben Sie sich mit einem anderen Konto angemeldet als bei der Arbeit, oder Ihr Administrator muss Ihnen erst Zugang zu Jira Service Management geben.',
        again,
      ],
    },
    'customer-account': {
      title: 'Dieses Konto gilt nur für das Portal',
      body: [
        'Atlassian lässt reine Portal-Kundenkonten sich nicht bei Apps anmelden. Ihre Anfrage können Sie im Kundenportal stellen; um diesen Assistenten zu nutzen, bitten Sie Ihren Administrator um ein Konto mit Zugang zu Jira Service Management.',
      ],
    },
    'missing-scope': {
      title: 'Eine Berechtigung fehlt',
      body: [
        'Atlassian hat nicht alles erteilt, was dieser Assistent braucht: Serviceanfragen lesen und stellen, und Ihr Profil.',
        administrator,
      ],
    },
    misconfigured: {
      title: 'Dieser Assistent ist nicht richtig eingerichtet',
      body: [
        'Atlassian nimmt die Client-ID, das Secret oder die Callback-Adresse des Assistenten nicht an. Das liegt nicht an Ihnen.',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian hat nicht gesagt, wer Sie sind',
      body: [
        'Dieser Assistent kennt seine Benutzer an der E-Mail-Adresse, und Ihr Atlassian-Profil hat keine mitgeteilt.',
        administrator,
      ],
    },
    'not-registered': {
      title: 'Sie sind bei diesem Assistenten nicht registriert',
      body: [
        'Nur registrierte Benutzer dürfen ihn nutzen. Bitten Sie seinen Administrator, Sie zu registrieren: Er sieht Sie unter denen, die warten. Melden Sie sich dann noch einmal an.',
      ],
    },
    blocked: {
      title: 'Ihr Zugang ist gesperrt',
      body: [
        'Der Administrator dieses Assistenten hat Ihren Zugang gesperrt. Mit Ihrem Chat wurde nichts verknüpft.',
        'Wenn Sie das für einen Irrtum halten, fragen Sie den Administrator.',
      ],
    },
    unavailable: {
      title: 'Die Anmeldung ließ sich gerade nicht abschließen',
      body: [
        'Atlassian antwortet nicht, wie es sollte, oder zu viele melden sich gleichzeitig an. Es wurde nichts verknüpft.',
        'Warten Sie eine Minute, gehen Sie dann zurück in den Chat und sagen Sie **anmelden**.',
      ],
    },
    store: {
      title: 'Der eigene Speicher dieses Assistenten ist nicht erreichbar',
      body: [
        'Bei Atlassian und Ihrem Konto ist alles in Ordnung: Der Assistent erreicht nur gerade seine eigenen Daten nicht.',
        'Warten Sie eine Minute und laden Sie diese Seite neu. Wenn das nicht hilft, sagen Sie es dem Administrator dieses Assistenten.',
      ],
    },
    internal: {
      title: 'In diesem Assistenten ist etwas schiefgegangen',
      body: ['Das ist ein Fehler des Assistenten. Bei Atlassian und Ihrem Konto ist alles in Ordnung.', administrator],
    },
    'too-many-codes': {
      title: 'Zu viele falsche Codes',
      body: ['Zu Ihrer Sicherheit ist diese Anmeldung beendet. Es wurde nichts verknüpft.', again],
    },
  },
  almostDone: 'Fast fertig',
  typeCode: (bot) => html`Geben Sie diesen Code im Chat mit ${bot} ein:`,
  whatItGives: (user, channel, account) => html`Er gibt ${user} in ${channel} Zugang zu Jira als ${account}.`,
  notYou:
    'Sind das nicht Sie, oder hat Sie jemand hierher geschickt? Dann schließen Sie diese Seite und geben Sie den Code niemandem: Wer ihn hat, handelt in Ihrem Namen. Er gilt zehn Minuten.',
  signedIn: 'Sie sind angemeldet',
  goBack: (bot) => html`Gehen Sie zurück in den Chat mit ${bot}. Diese Seite können Sie schließen.`,
  noName: 'ohne Namen',
};
