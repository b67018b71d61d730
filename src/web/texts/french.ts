import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'Revenez dans la conversation et écrivez **se connecter** pour recommencer.';
const administrator =
  'Veuillez le signaler à l’administrateur de cet assistant. Rien n’a été associé à votre conversation.';

export const french: PageTexts = {
  language: 'fr',
  isRightToLeft: false,
  failures: {
    denied: {
      title: 'Vous avez refusé',
      body: ['L’assistant n’a obtenu aucun accès à votre compte Atlassian.', again],
    },
    cancelled: {
      title: 'Cette connexion a été annulée',
      body: ['Elle a été annulée dans la conversation. Rien n’a été associé.', again],
    },
    expired: {
      title: 'Ce lien de connexion a expiré',
      body: ['Le lien a déjà servi ou est resté ouvert trop longtemps. Rien d’autre n’a été associé.', again],
    },
    replaced: {
      title: 'Une connexion plus récente a remplacé celle-ci',
      body: [
        'Vous avez redemandé à vous connecter après l’envoi de ce lien. Utilisez le bouton le plus récent de la conversation.',
      ],
    },
    'wrong-browser': {
      title: 'Ce n’est pas le navigateur où la connexion a commencé',
      body: [
        'Pour protéger votre compte, une connexion doit commencer et se terminer dans le même navigateur, et celui-ci doit accepter les cookies.',
        'Revenez dans la conversation et cliquez sur le bouton de connexion. Si quelqu’un vous a envoyé le lien, fermez cette page.',
      ],
    },
    'unknown-link': {
      title: 'Ce lien ne vient pas de nous',
      body: ['L’adresse est incomplète ou n’a pas été créée par cet assistant.', again],
    },
    'no-site': {
      title: 'Aucun site avec Jira Service Management',
      body: [
        'Votre compte Atlassian ne donne accès à aucun site où cet assistant puisse créer des demandes. Vous avez peut-être utilisé un autre compte que votre compte professionnel, ou votre administrateur ne vous a pas encore donné accès à Jira Service Management.',
        again,
      ],
    },
    'customer-account': {
      title: 'Ce compte est réservé au portail',
      body: [
        'Atlassian ne permet pas aux comptes clients réservés au portail de se connecter à des applications. Vous pouvez faire votre demande dans le portail client. Pour utiliser cet assistant, demandez à votre administrateur un compte ayant accès à Jira Service Management.',
      ],
    },
    'missing-scope': {
      title: 'Il manque une autorisation',
      body: [
        'Atlassian n’a pas accordé toutes les autorisations dont cet assistant a besoin\u00a0: lire et créer des demandes de service, et lire votre profil.',
        administrator,
      ],
    },
    misconfigured: {
      title: 'Cet assistant n’est pas correctement configuré',
      body: [
        'Atlassian n’accepte pas l’ID client, le secret ou l’URL de rappel de l’assistant. Vous n’y êtes pour rien.',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian n’a pas dit qui vous êtes',
      body: [
        'Cet assistant reconnaît ses utilisateurs à leur adresse e-mail, et votre profil Atlassian n’en a communiqué aucune.',
        administrator,
      ],
    },
    'not-registered': {
      title: 'Cet assistant ne vous connaît pas encore',
      body: [
        'Seules les personnes inscrites peuvent s’en servir. Demandez à son administrateur de vous inscrire\u00a0: votre nom figure sur sa liste d’attente. Connectez-vous ensuite de nouveau.',
      ],
    },
    blocked: {
      title: 'Votre accès est bloqué',
      body: [
        'L’administrateur de cet assistant a bloqué votre accès. Rien n’a été associé à votre conversation.',
        'Si vous pensez que c’est une erreur, adressez-vous à lui.',
      ],
    },
    unavailable: {
      title: 'La connexion n’a pas pu aboutir pour le moment',
      body: [
        'Atlassian ne répond pas comme il le devrait, ou trop de personnes se connectent en même temps. Rien n’a été associé.',
        'Attendez une minute, puis revenez dans la conversation et écrivez **se connecter**.',
      ],
    },
    store: {
      title: 'Cet assistant n’a pas accès à ses propres données',
      body: [
        'Tout va bien du côté d’Atlassian et de votre compte\u00a0: seul le stockage de l’assistant ne répond pas pour le moment.',
        'Attendez une minute, puis rechargez cette page. Si cela ne suffit pas, signalez-le à l’administrateur de cet assistant.',
      ],
    },
    internal: {
      title: 'Une erreur s’est produite dans l’assistant',
      body: [
        'L’erreur vient de l’assistant lui-même. Tout va bien du côté d’Atlassian et de votre compte.',
        administrator,
      ],
    },
    'too-many-codes': {
      title: 'Trop de codes erronés',
      body: ['Pour votre sécurité, cette connexion a été interrompue. Rien n’a été associé.', again],
    },
  },
  almostDone: 'C’est presque fini',
  typeCode: (bot) => html`Saisissez ce code dans la conversation avec ${bot}&nbsp;:`,
  testChat: 'la conversation de test',
  whatItGives: (user, channel, account) =>
    html`Il donne à ${user} dans ${channel} l’accès à Jira en tant que ${account}.`,
  notYou:
    'Ce n’est pas vous, ou quelqu’un vous a envoyé ici\u202f? Fermez alors cette page et ne donnez le code à personne\u00a0: toute personne qui le possède peut agir en votre nom. Il est valable dix minutes.',
  signedIn: 'Connexion réussie',
  goBack: (bot) => html`Revenez dans la conversation avec ${bot}. Vous pouvez fermer cette page.`,
  noName: 'sans nom',
};
