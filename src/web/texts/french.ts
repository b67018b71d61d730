import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'Revenez dans la conversation et dites **se connecter** pour recommencer.';
const administrator = 'Signalez-le à l’administrateur de cet assistant. Rien n’a été relié à votre conversation.';

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
      body: ['Elle a été annulée dans la conversation. Rien n’a été relié.', again],
    },
    expired: {
      title: 'Ce lien de connexion a expiré',
      body: ['Le lien a déjà servi, ou il est resté ouvert trop longtemps. Rien d’autre n’a été relié.', again],
    },
    replaced: {
      title: 'Une connexion plus récente a pris sa place',
      body: [
        'Vous avez redemandé à vous connecter après l’envoi de ce lien. Utilisez le bouton le plus récent de la conversation.',
      ],
    },
    'wrong-browser': {
      title: 'Ce n’est pas le navigateur où la connexion a commencé',
      body: [
        'Pour que votre compte reste le vôtre, une connexion doit commencer et finir dans un même navigateur qui accepte les cookies.',
        'Revenez dans la conversation et appuyez sur le bouton de connexion. Si quelqu’un vous a envoyé le lien, fermez cette page.',
      ],
    },
    'unknown-link': {
      title: 'Ce lien n’est pas l’un des nôtres',
      body: ['L’adresse est incomplète, ou elle ne vient pas de cet assistant.', again],
    },
    'no-site': {
      title: 'Aucun site avec Jira Service Management',
      body: [
        'Votre compte Atlassian n’atteint aucun site où cet assistant puisse créer des demandes. Vous vous êtes peut-être connecté avec un autre compte que celui du travail, ou votre administrateur doit encore vous donner accès à Jira Service Management.',
        again,
      ],
    },
    'customer-account': {
      title: 'Ce compte est réservé au portail',
      body: [
        'Atlassian ne laisse pas les comptes clients réservés au portail se connecter à des applications. Vous pouvez faire votre demande dans le portail client ; pour utiliser cet assistant, demandez à votre administrateur un compte ayant accès à Jira Service Management.',
      ],
    },
    'missing-scope': {
      title: 'Il manque une autorisation',
      body: [
        'Atlassian n’a pas accordé tout ce dont cet assistant a besoin : lire et créer des demandes de service, et votre profil.',
        administrator,
      ],
    },
    misconfigured: {
      title: 'Cet assistant n’est pas bien configuré',
      body: [
        'Atlassian n’accepte pas l’identifiant client, le secret ou l’adresse de rappel de l’assistant. Ce n’est pas votre faute.',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian n’a pas dit qui vous êtes',
      body: [
        'Cet assistant connaît ses utilisateurs par leur adresse e-mail, et votre profil Atlassian n’en a communiqué aucune.',
        administrator,
      ],
    },
    'not-registered': {
      title: 'Vous n’êtes pas inscrit auprès de cet assistant',
      body: [
        'Seuls les utilisateurs inscrits peuvent s’en servir. Demandez à son administrateur de vous inscrire : il vous voit parmi ceux qui attendent. Puis connectez-vous de nouveau.',
      ],
    },
    blocked: {
      title: 'Votre accès est bloqué',
      body: [
        'L’administrateur de cet assistant a bloqué votre accès. Rien n’a été relié à votre conversation.',
        'Si vous pensez que c’est une erreur, adressez-vous à lui.',
      ],
    },
    unavailable: {
      title: 'La connexion n’a pas pu aboutir pour le moment',
      body: [
        'Atlassian ne répond pas comme il le devrait, ou trop de personnes se connectent en même temps. Rien n’a été relié.',
        'Attendez une minute, puis revenez dans la conversation et dites **se connecter**.',
      ],
    },
    store: {
      title: 'Le stockage de cet assistant n’est pas joignable',
      body: [
        'Atlassian et votre compte vont bien : l’assistant n’atteint pas ses propres données pour le moment.',
        'Attendez une minute, puis rechargez cette page. Si cela n’aide pas, signalez-le à l’administrateur de cet assistant.',
      ],
    },
    internal: {
      title: 'Quelque chose s’est mal passé dans cet assistant',
      body: ['C’est une erreur de l’assistant. Atlassian et votre compte vont bien.', administrator],
    },
    'too-many-codes': {
      title: 'Trop de codes erronés',
      body: ['Pour votre sécurité, cette connexion est terminée. Rien n’a été relié.', again],
    },
  },
  almostDone: 'C’est presque fini',
  typeCode: (bot) => html`Saisissez ce code dans la conversation avec ${bot} :`,
  whatItGives: (user, channel, account) =>
    html`Il donne à ${user} dans ${channel} l’accès à Jira en tant que ${account}.`,
  notYou:
    'Ce n’est pas vous, ou quelqu’un vous a envoyé ici ? Fermez alors cette page et ne donnez le code à personne : qui l’a agit en votre nom. Il vaut dix minutes.',
  signedIn: 'Vous êtes connecté',
  goBack: (bot) => html`Revenez dans la conversation avec ${bot}. Vous pouvez fermer cette page.`,
  noName: 'sans nom',
};
