import { counted } from '../../../src/atlassian/requestForm/counted';
import { scopesNeeded, type Texts } from '../texts';

const again = 'Dites «\u00a0se connecter\u00a0» pour réessayer.';
const kinds = { open: 'demandes ouvertes', closed: 'demandes fermées', all: 'demandes' } as const;

export const french: Texts = {
  language: 'fr',
  locale: 'fr-FR',
  isRightToLeft: false,
  comma: ', ',
  colon: '\u00a0: ',
  gap: ' ',
  quoted: (text) => `«\u00a0${text}\u00a0»`,

  card: {
    outOfUse: 'Cette carte est ancienne et n’est plus utilisable.',
    moreCharacters: (text, count) => `${text} (et ${counted(count, 'caractère', 'caractères')} de plus)`,
    read: (title) => `Lire\u00a0: ${title}`,
    openPortal: 'Ouvrir dans le portail',
  },

  choice: {
    back: 'Retour',
    cancel: 'Annuler',
    no: 'Non',
    more: 'Plus',
    tryAgain: 'Réessayer',
    noneOfThese: 'Ce n’est aucune de ces réponses.',
    didYouMean: (name) => `Vouliez-vous dire ${name}\u202f?`,
    notYet: 'Pas encore.',
    ownWords: 'Dites-le-moi avec vos propres mots, s’il vous plaît.',
    agreedToWhich: 'D’accord\u00a0: que choisissez-vous\u202f?',
    ambiguous: (count, names) => `Cela correspond à ${count} choix\u00a0: ${names}. Lequel est-ce\u202f?`,
    answerByNumber: (others) => `Répondez par un numéro ou un nom${others && `, ou ${others}`}.`,
    say: (words) => `Dites ${words}.`,
  },

  menu: {
    what: {
      'create request': 'adresser une demande à un centre de services',
      'my requests': 'voir vos demandes et leur état',
      approvals: 'voir ce qui attend votre approbation',
      'switch site': 'choisir un autre site Atlassian',
      'who am i': 'voir qui est connecté',
      'log out': 'mettre fin à mon accès à Jira',
    },
    oneRequest: 'voir une demande',
    stop: 'arrêter l’action en cours',
    inASentence: 'Dites-moi en une phrase ce dont vous avez besoin.',
    anytime: (words) => `À tout moment, vous pouvez aussi dire ${words}.`,
    next: 'Que souhaitez-vous faire\u202f?',
    canDo: 'Voici ce que je peux faire',
    whatNow: 'Que puis-je faire pour vous\u202f?',
  },

  talk: {
    hello: 'Bonjour\u202f!',
    helloTo: (name) => `Bonjour ${name}\u202f!`,
    introduction:
      'Bonjour\u202f! Je crée et je suis des demandes auprès de votre centre de services, avec votre propre compte Jira.',
    nothingWaits: 'Rien n’est en attente de votre part.',
    together: (parts) => `${parts.join(', ')}.`,
    approvalsWait: (count, orMore) =>
      count === 1
        ? '1 approbation attend votre décision'
        : `${count}${orMore ? ' ou plus' : ''} approbations attendent votre décision`,
    requestsWait: (count, orMore) =>
      count === 1
        ? '1 demande attend votre réponse'
        : `${count}${orMore ? ' ou plus' : ''} demandes attendent votre réponse`,
    welcome: 'Avec plaisir\u202f!',
    whatElse: 'Que puis-je encore faire pour vous\u202f?',
    bye: 'Au revoir\u202f! Je suis là dès que vous avez besoin de moi.',
    fine: 'D’accord. Je suis là dès que vous avez besoin de quelque chose.',
    wait: 'Bien sûr, prenez votre temps.',
    upset:
      'Je suis désolé que ce soit si pénible. Dites-moi en une phrase ce qui ne va pas, et des personnes qui peuvent aider le liront.',
    language:
      'Je réponds dans la langue de votre application de messagerie\u00a0: changez-la dans ses réglages, et je suivrai.',
    howToLogOut:
      'Dites «\u00a0se déconnecter\u00a0». J’oublierai alors votre accès à Jira et ce que vous n’avez pas encore envoyé.',
    otherAccount:
      'Je n’utilise qu’un compte à la fois. Pour en utiliser un autre, dites «\u00a0se déconnecter\u00a0», puis «\u00a0se connecter\u00a0».',
    people:
      'Je suis un robot, mais des personnes lisent vos demandes et vous répondent ici. Dites-moi de quoi il s’agit, et votre demande parviendra à celles qui peuvent vous aider.',
    stored:
      'Je conserve, chiffrés, votre accès à Jira et ce que vous écrivez ici, pour que rien ne se perde\u00a0: ce que vous écrivez, 30 jours au plus après votre dernier message. Dites «\u00a0se déconnecter\u00a0», et j’oublie les deux. Pour votre administrateur, il est noté qui s’est connecté et quelles demandes ont été modifiées par mon intermédiaire. Votre administrateur peut vous dire tout ce qui est enregistré, et l’effacer. Vos demandes elles-mêmes se trouvent dans Jira.',
    nothingToGoBackTo: 'Impossible de revenir plus loin en arrière.',
    cancelled: 'D’accord, c’est annulé.',
    nothingToCancel: 'Il n’y a rien à annuler.',
    stillAtIt: 'Cela prend plus de temps que d’habitude. Je m’en occupe toujours.',
    tooMany:
      'Cela faisait plus de messages que je ne peux en traiter à la fois. Je traite les premiers\u202f; veuillez renvoyer les autres ensuite.',
    allRight: 'D’accord.',
    nothingChanged: 'D’accord, rien n’a changé.',
    doneBefore: 'C’est déjà fait.',
    personalChat: 'Je travaille avec votre propre compte Jira\u00a0: écrivez-moi dans une conversation personnelle.',
    otherOrganization: 'Désolé, je ne peux travailler que pour les membres de l’organisation qui me gère.',
    noCodeHere: 'Je n’attends aucun code ici. Saisissez-le dans la conversation où vous avez demandé à vous connecter.',
  },

  signIn: {
    title: 'Se connecter avec Jira',
    card: 'Connectez-vous avec Jira pour que je puisse travailler avec vos demandes. Une fenêtre du navigateur s’ouvre\u202f; revenez ici ensuite. En cas de difficulté, dites «\u00a0problème de connexion\u00a0».',
    havingTrouble: 'Un problème de connexion\u202f?',
    group: 'La connexion ne fonctionne que dans une conversation personnelle\u00a0: écrivez-moi là.',
    tooManyCodes: 'Il y a eu trop de codes erronés. Pour votre sécurité, réessayez dans une heure.',
    tooManySignIns: 'Trop de connexions n’ont pas abouti. Pour votre sécurité, réessayez dans une heure.',
    stopped: 'D’accord, j’ai arrêté la connexion.',
    cancelled: 'Annulé.',
    pressFirst:
      'Je n’attends pas encore de code. Appuyez d’abord sur le bouton ci-dessus\u202f; le navigateur en affichera un.',
    wrongCode: (left) =>
      `Ce n’est pas le code que votre navigateur affiche. Réessayez\u00a0: il reste ${left === 1 ? 'un essai' : `${left} essais`}.`,
    typeCode: 'C’est presque fini\u00a0: saisissez le code à six chiffres que votre navigateur affiche.',
    typeCodeOrAgain:
      'C’est presque fini\u00a0: saisissez le code à six chiffres que votre navigateur affiche. Il a disparu\u202f? Dites «\u00a0se connecter\u00a0» pour en obtenir un autre.',
    otherBrowser:
      'Quelqu’un est revenu d’Atlassian avec un autre navigateur que celui qui a ouvert mon lien\u202f; je n’ai donc rien relié. ' +
      'Appuyez sur le bouton ci-dessus et restez dans ce navigateur.',
    waiting: 'J’attends que vous vous connectiez avec le bouton ci-dessus. Dites «\u00a0annuler\u00a0» pour arrêter.',
    goesOnAfter: 'C’est noté\u00a0: je m’en occupe dès que vous êtes connecté.',
    about:
      'Cette connexion me permet de voir et de créer des demandes en votre nom, avec vos droits et aucun autre. Votre mot de passe reste chez Atlassian\u00a0: je ne le vois jamais. Cela prend une minute, et «\u00a0se déconnecter\u00a0» met fin à mon accès à tout moment.',
    signedInAs: (name) =>
      `Vous êtes connecté en tant que ${name}. Ce n’est pas vous\u202f? Dites «\u00a0se déconnecter\u00a0».`,
    signedIn: 'Vous êtes connecté.',
    linkExpired: 'Ce lien a expiré.',
    codeCameFirst:
      'Le code est arrivé avant\u00a0: vous êtes connecté. Dites «\u00a0se déconnecter\u00a0» pour annuler cela.',
    noLogIn:
      'Aucune connexion n’est prévue pour cette conversation. Signalez-le à l’administrateur de cet assistant\u00a0: cette application n’a pas de fournisseur.',
    which: 'Comment souhaitez-vous vous connecter\u202f?',
    withJira: 'Se connecter avec Jira (Cloud)',
    with: (name) => `Se connecter avec ${name}`,
    notOffered:
      'Cette connexion n’est plus proposée ici. Dites «\u00a0se connecter\u00a0» pour voir celles qui le sont.',
    signedInWith: (name) =>
      `Vous êtes connecté avec ${name}. Ce n’est pas vous\u202f? Dites «\u00a0se déconnecter\u00a0».`,
    tookTooLong: 'La connexion a pris trop de temps. Dites «\u00a0se connecter\u00a0» pour réessayer.',
    doesNotWork: (name) =>
      `La connexion avec ${name} ne fonctionne pas pour le moment. Signalez-le à l’administrateur de cet assistant.`,
    azureTitle: 'Se connecter',
    azureText: 'Connectez-vous pour que je sache qui vous êtes. Revenez ici ensuite.',
    needsJira: 'Pour cela, il faut «\u00a0se connecter avec Jira (Cloud)\u00a0».',
    onceMore: 'Voulez-vous vous reconnecter\u202f?',
    onceMoreKept: 'Voulez-vous vous reconnecter\u202f? Je garde ce que vous avez demandé.',
    keptForLater: 'Je garde votre saisie. Dites «\u00a0se connecter\u00a0» pour la reprendre.',
    sayAgain: 'Je n’ai pas pu garder votre demande précédente. Veuillez la renouveler.',
    yesSignIn: 'Oui, se connecter',
    notAnyMore: 'Vous n’êtes plus connecté.',
    refused: 'Atlassian n’accepte plus votre connexion.',
    otherAccess:
      'Vous avez changé de site ou de compte entre-temps\u202f; je me suis donc arrêté ici et n’ai rien envoyé. Veuillez refaire votre demande.',
    notSignedIn: 'Vous n’êtes pas connecté.',
    notSignedInHint: 'Vous n’êtes pas connecté. Dites «\u00a0se connecter\u00a0» pour vous connecter avec Jira.',
    signedOutOf: (names) => `Vous êtes déconnecté de ${names}.`,
    signedOut:
      'Vous êtes déconnecté, et j’ai oublié votre accès à Jira. Pour le révoquer aussi chez Atlassian, supprimez l’application sous ' +
      'Applications connectées dans votre compte Atlassian\u00a0: https://id.atlassian.com/manage-profile/apps',
    youAre: (who, site) => `Vous êtes ${who}. Site\u00a0: ${site}.`,
    signedInAt: (site) => `Vous êtes connecté. Site\u00a0: ${site}.`,
    siteNotChosen: 'pas encore choisi\u202f; dites «\u00a0changer de site\u00a0»',
  },

  site: {
    none: 'Votre connexion ne donne accès à aucun site avec Jira Service Management. Dites «\u00a0se déconnecter\u00a0», puis «\u00a0se connecter\u00a0» avec un autre compte.',
    which: 'Avec quel site souhaitez-vous travailler\u202f?',
    unsure:
      'C’est celui dont votre navigateur affiche l’adresse quand vous travaillez dans Jira. Vous pouvez en changer à tout moment\u00a0: dites «\u00a0changer de site\u00a0».',
    only: (name, host) => `Vous ne pouvez utiliser qu’un seul site\u00a0: ${name} (${host}).`,
    workingWith: (name, host) =>
      `Nous travaillons avec ${name} (${host}). Dites «\u00a0changer de site\u00a0» pour en changer.`,
    gone: 'Ce site ne fait plus partie des vôtres. Dites «\u00a0changer de site\u00a0» pour choisir à nouveau.',
  },

  failures: {
    denied: `Vous avez refusé chez Atlassian\u202f; je n’ai donc pas d’accès. ${again}`,
    expired: `La connexion a pris trop de temps et son lien a expiré. ${again}`,
    replaced: 'Cette connexion a été remplacée par une plus récente. Utilisez le bouton le plus récent.',
    cancelled: `La connexion a été annulée. ${again}`,
    'wrong-browser': `La connexion n’est pas revenue par le navigateur qui avait ouvert mon lien. ${again}`,
    'unknown-link': `Ce lien n’était pas l’un des miens. ${again}`,
    'no-site': `Votre compte Atlassian n’a accès à aucun site avec Jira Service Management. Demandez l’accès à votre administrateur Jira. Si vous avez un autre compte, dites «\u00a0se connecter\u00a0» pour réessayer.`,
    'customer-account':
      'Vous vous êtes connecté avec un compte client réservé au portail, et Atlassian ne permet pas à ces comptes d’utiliser des applications. Faites votre demande dans le portail client, ou demandez à votre administrateur Jira un compte ayant accès à Jira Service Management.',
    'missing-scope': `Atlassian n’a pas accordé une autorisation dont j’ai besoin. Signalez-le à l’administrateur de cet assistant\u00a0: parmi les portées ${scopesNeeded}, il en manque une.`,
    misconfigured:
      'Atlassian n’accepte pas ma configuration (ID client, secret ou URL de rappel). Ce n’est pas votre faute\u00a0: signalez-le à l’administrateur de cet assistant.',
    'no-user-name':
      'Je reconnais mes utilisateurs à leur adresse e-mail, et votre profil Atlassian n’en a communiqué aucune. Signalez-le à l’administrateur de cet assistant.',
    'not-registered': `Vous n’êtes pas inscrit auprès de cet assistant. Demandez à son administrateur de vous inscrire\u00a0: il vous voit parmi ceux qui attendent. Dites ensuite «\u00a0se connecter\u00a0» pour réessayer.`,
    blocked:
      'L’administrateur de cet assistant a bloqué votre accès. Adressez-vous à lui si vous pensez que c’est une erreur.',
    unavailable: `Atlassian ne répond pas comme il le devrait\u202f; la connexion n’a pas pu aboutir. Attendez une minute. ${again}`,
    'too-many-codes': `C’était un code erroné de trop\u202f; la connexion est interrompue. ${again}`,
    store: `Mon propre stockage n’a pas répondu\u202f; la connexion n’a pas pu aboutir. Le problème ne vient pas d’Atlassian. Attendez une minute. ${again}`,
    internal: `Quelque chose s’est mal passé de mon côté\u202f; la connexion n’a pas pu aboutir. Signalez-le à l’administrateur de cet assistant. ${again}`,
  },

  trouble: {
    question: 'Que voyez-vous\u202f?',
    sayOne: 'Dites l’une de ces phrases\u00a0:',
    all: [
      {
        sees: 'rien ne s’est ouvert',
        answer:
          'Votre navigateur ou votre messagerie a sans doute bloqué la nouvelle fenêtre. Autorisez les fenêtres pop-up pour cette conversation et appuyez de nouveau sur le bouton, ' +
          'ou copiez son lien avec le bouton droit de la souris et ouvrez-le vous-même dans un navigateur.',
      },
      {
        sees: 'un administrateur doit approuver',
        answer:
          'Sur votre site, on ne peut utiliser de nouvelles applications qu’une fois que son administrateur les a autorisées. Vous pouvez lui transmettre cette note\u00a0:\n\n' +
          '«\u00a0Merci d’autoriser l’application que notre assistant utilise pour Jira Service Management. Elle agit pour la personne qui se connecte, ' +
          'avec ses droits\u00a0: elle lit son profil, lit et crée ses demandes de service ' +
          '(read:me, read:servicedesk-request, write:servicedesk-request). Dans admin.atlassian.com, elle se trouve sous Apps, ' +
          'pour notre site\u00a0: applications connectées, paramètres, applications installées par les utilisateurs.\u00a0»\n\n' +
          'Quand c’est fait, dites «\u00a0se connecter\u00a0».',
      },
      {
        sees: 'accès refusé',
        answer:
          'Le compte avec lequel vous êtes connecté n’a accès à aucun site avec Jira Service Management, ou n’est valable que pour le ' +
          'portail client\u202f; Atlassian ne permet pas à ces comptes d’utiliser des applications. Faites votre demande dans votre portail client, ' +
          'ou demandez à votre administrateur Jira un compte ayant accès à Jira Service Management. Si vous avez un autre compte, ' +
          'déconnectez-vous d’abord sur https://id.atlassian.com/logout, puis dites «\u00a0se connecter\u00a0».',
      },
      {
        sees: 'le mauvais compte',
        answer:
          'Votre navigateur est connecté à Atlassian sous un autre nom. Déconnectez-vous sur https://id.atlassian.com/logout, ou ouvrez ' +
          'le lien dans une fenêtre privée\u202f; dites ensuite «\u00a0se connecter\u00a0» pour obtenir un nouveau bouton.',
      },
      {
        sees: 'le lien a expiré',
        answer:
          'Un lien de connexion est valable quinze minutes, et seul le plus récent compte. Dites «\u00a0se connecter\u00a0» pour en obtenir un nouveau.',
      },
      {
        sees: 'le code n’est pas accepté',
        answer:
          'Le code est valable dix minutes, dans la conversation où vous avez demandé à vous connecter, et seulement avec le lien le plus récent. ' +
          'Saisissez les six chiffres et rien d’autre. Pour recommencer, dites «\u00a0se connecter\u00a0».',
      },
    ],
  },

  errors: {
    broken:
      'Un problème est survenu de mon côté. Réessayez\u202f; dites «\u00a0aide\u00a0» pour voir ce que je sais faire.',
    storeAway:
      'Un problème est survenu de mon côté. Réessayez dans une minute\u00a0: mon propre stockage ne répond pas.',
    unreadableRecord:
      'Je ne peux pas lire ce que j’ai enregistré à votre sujet. L’administrateur de cet assistant en voit la raison dans son journal. Si vous préférez repartir de zéro\u00a0: dites «\u00a0se déconnecter\u00a0» pour que je l’oublie, puis «\u00a0se connecter\u00a0».',
    says: (quote) => `Atlassian dit\u00a0: «\u00a0${quote}\u00a0»`,
    ownError: 'Atlassian a répondu par une erreur interne. Réessayez dans une minute.',
    unreachable: 'Atlassian est injoignable pour le moment. Réessayez dans une minute.',
    slowDown: (minutes) =>
      `Atlassian me demande de ralentir. Réessayez dans ${minutes <= 1 ? 'une minute' : `${minutes} minutes`}.`,
    signInAgain: 'Atlassian n’accepte plus votre connexion. Dites «\u00a0se connecter\u00a0» pour vous reconnecter.',
    missingScope: (scope) =>
      `Il me manque pour cela une autorisation chez Atlassian. Signalez-le à l’administrateur de cet assistant\u00a0: ${scope === undefined ? 'il manque une portée' : `il manque la portée ${scope}`}.`,
    misconfigured: 'Atlassian n’accepte pas ma configuration. Signalez-le à l’administrateur de cet assistant.',
    forbidden: 'Vous n’êtes pas autorisé à faire cela sur ce site.',
    siteLost: 'Votre connexion ne donne plus accès à ce site.',
    notFound: 'Je n’ai pas trouvé cela sur ce site. Cela n’existe peut-être pas, ou vous ne pouvez pas le voir.',
    conflict: 'C’est déjà fait.',
    invalid: 'Atlassian n’a pas accepté cela.',
    unknownOutcome:
      'Atlassian n’a pas répondu\u202f; je ne sais pas si c’est fait. Dites «\u00a0mes demandes\u00a0» pour vérifier avant de réessayer.',
  },

  find: {
    tellOrChoose: 'De quoi avez-vous besoin\u202f? Dites-le en quelques mots, ou choisissez.',
    tellOrChooseWho: 'De quoi avez-vous besoin\u202f? Dites-le en quelques mots, ou choisissez qui peut vous aider.',
    somethingElse: 'Autre chose',
    browse: 'Parcourir',
    solved: 'Cela m’a aidé',
    goOn: 'Continuer',
    noDesk:
      'Ce site n’a aucun centre de services que vous puissiez utiliser. Dites «\u00a0changer de site\u00a0» pour en essayer un autre.',
    about: 'De quoi s’agit-il\u202f?',
    deskTakesNone: 'Ce centre de services n’accepte pas de demandes de votre part.',
    whichKind: 'Quel type de demande\u202f?',
    nothingFits:
      'Je n’ai rien trouvé qui corresponde à ces mots. Qui peut vous aider\u202f? Choisissez, ou essayez d’autres mots.',
    which: 'Laquelle est-ce\u202f?',
    mayHelp: 'Ceci peut vous aider\u00a0:',
    mayHelpDidIt: 'Ceci répond peut-être à votre question. Cela vous a-t-il aidé\u202f?',
    notSure: 'Je ne suis pas sûr de ce qui correspond à ces mots. Est-ce cela\u202f?',
    noted: 'C’est noté.',
    closest:
      'Prenez ce qui s’en approche le plus\u00a0: le centre de services pourra le transmettre. Ou dites-le avec vos mots.',
    cannotTell: 'Je ne peux pas le dire. Une fois la demande créée, les personnes du centre de services le pourront.',
    raise: (name) => `Créer la demande «\u00a0${name}\u00a0»\u202f?`,
    commentOn: (key) => `Commenter ${key}`,
    commentAsWritten: (key) => `Commenter ${key} avec vos mots exacts`,
    commentOrNew: (key) => `Dois-je ajouter ceci à ${key} en commentaire, ou est-ce autre chose\u202f?`,
    commentSure: (key) => `Dois-je ajouter ceci à ${key} en commentaire\u202f?`,
    close: (key) => `Fermer ou annuler ${key}`,
    closeOrNew: 'S’agit-il d’une demande que vous avez faite, ou de quelque chose de nouveau\u202f?',
    youWrote: 'Vous avez écrit',
  },

  create: {
    unfinished: (name) => `Vous n’avez pas terminé «\u00a0${name}\u00a0». Voulez-vous continuer\u202f?`,
    unfinishedOthers: 'Ou choisissez-en une autre que vous n’avez pas terminée\u00a0:',
    notNow: 'Pas maintenant',
    deleteWhich: 'Laquelle faut-il supprimer\u202f?',
    deleteAll: 'Toutes',
    nothingLeft: 'Vous n’avez rien laissé en cours.',
    deleted: (names) => `J’ai supprimé ce que vous aviez commencé\u00a0: ${names}.`,
    yesGoOn: 'Oui, continuer',
    solved: 'Très bien\u202f! Je suis là si vous avez besoin d’autre chose.',
    sentBefore:
      'J’ai déjà envoyé cette demande, ou j’étais sur le point de le faire. Dites «\u00a0mes demandes\u00a0» pour vérifier avant de la refaire.',
    cancelledKept:
      'D’accord, c’est annulé. Je garde votre saisie une semaine\u00a0: dites «\u00a0créer une demande\u00a0» pour la reprendre.',
    inPortal: (fields, link) =>
      `Cette demande exige ${fields}, que je ne peux pas demander ici. Faites votre demande dans le portail\u00a0: ${link}`,
    leftOut: (fields, link) =>
      `Je ne peux pas demander ${fields} ici\u00a0: cela reste vide. Si c’est important, faites votre demande dans le portail\u00a0: ${link}`,
    incomplete: (fields, link) =>
      `Je n’ai pas toutes les options de ${fields}. Si la vôtre manque, faites votre demande dans le portail\u00a0: ${link}`,
    formUnreadable: (link) =>
      `Je n’ai pas pu lire le formulaire de cette demande à l’instant, et sans lui elle serait incomplète. Faites-la dans le portail\u00a0: ${link}`,
    typeGone: 'Ce site n’accepte plus ce type de demande, ou pas de votre part.',
    notCreated: 'Rien n’a été créé. Votre saisie est conservée.',
    formChanged:
      'Le formulaire de cette demande a changé entre-temps. Votre saisie est conservée\u202f; veuillez la relire.',
    youWrote: (words) => `Vous avez écrit\u00a0: ${words}`,
    typedSoFar: 'Voici ce que vous avez saisi\u00a0: reprenez-le là-bas, ou modifiez une réponse ici.',
    review: (name) => `${name}\u00a0: dois-je créer cette demande\u202f?`,
    create: 'Créer',
    change: 'Modifier',
    share: 'Partager',
    forSomebody: 'Pour quelqu’un d’autre',
    whoElse: 'Qui d’autre peut suivre cette demande\u202f?',
    forWhom: 'Pour qui la créez-vous\u202f?',
    ownNameOnly: 'Cette demande ne peut être créée qu’en votre nom.',
    oneFirst: (rest) => `Une chose après l’autre\u00a0: d’abord ceci, puis «\u00a0${rest}\u00a0».`,
    thenNext: (rest, command) =>
      `Vous avez aussi écrit\u00a0: «\u00a0${rest}\u00a0». Dites «\u00a0${command}\u00a0» pour passer à la suite.`,
    anotherNeed: (need) =>
      `Dois-je commencer une autre demande pour «\u00a0${need}\u00a0»\u202f? Je garde celle-ci pour vous.`,
    yesAnother: 'Oui, une autre',
    addHere: 'Non, l’ajouter à celle-ci',
    nobody: 'Personne',
    files: 'Fichiers',
    sharedWith: 'Partagée avec',
    for: 'Pour',
    created: (key, status) => `J’ai créé ${key}${status && ` (${status})`}.`,
    followHere: (link) => `Suivez-la ici\u00a0: ${link}`,
    isCreated: (name) => `${name}\u00a0: créée`,
    noAnswer: (name) => `${name}\u00a0: pas de réponse d’Atlassian`,
    show: 'L’afficher',
  },

  asked: {
    meaning:
      'Le centre de services le demande pour pouvoir vous aider\u00a0: vos propres mots suffisent, et ce qui n’est pas obligatoire peut être laissé de côté.',
    seen: 'Pour l’instant, personne d’autre que vous. Une fois envoyée, la demande est visible par vous, par les personnes du centre de services et par celles avec qui elle est partagée. Votre site la montre-t-il aussi à d’autres membres de votre organisation\u202f? Je ne peux pas le dire.',
    next: 'Rien n’est envoyé avant votre dernière relecture. Ensuite, la demande part au centre de services, je vous donne sa clé, et des personnes la lisent et vous répondent. Dites «\u00a0mes demandes\u00a0» à tout moment pour voir où elle en est.',
    duration:
      'Je ne peux pas le dire\u00a0: cela dépend du centre de services. Une fois la demande envoyée, dites «\u00a0mes demandes\u00a0» à tout moment pour voir où elle en est.',
    files: 'Oui\u00a0: envoyez-le ici dans le chat, maintenant ou quand je demanderai des fichiers.',
    later:
      'Jusqu’à l’envoi, vous pouvez tout modifier. Ensuite, je ne peux plus changer ce que vous avez écrit, mais vous pouvez ajouter des commentaires et des fichiers, partager la demande, et la fermer là où le centre de services le permet.',
  },

  form: {
    page: (title, number, count) => `${title} (${number} sur ${count})`,
    filesNext: 'Vous pourrez ajouter des fichiers à l’étape suivante.',
    notRight: 'Il reste quelque chose à corriger dans le formulaire.',
    next: 'Suivant',
    fillThisIn: 'Veuillez remplir ce champ.',
    keptByNext: 'Ce que vous saisissez ici est conservé dès que vous appuyez sur «\u00a0Suivant\u00a0».',
    notKept:
      'Ce que vous venez de saisir dans le formulaire n’en fait pas partie\u00a0: seul «\u00a0Suivant\u00a0» l’enregistre.',
    wordsWithCommas: 'Des mots séparés par des virgules',
    time: 'Heure',
    choose: 'Choisir…',
    left: (title) => `${title}\u00a0: non terminé`,
    cancelled: (title) => `${title}\u00a0: annulé`,
    fillIn: 'Remplissez le formulaire et appuyez sur «\u00a0Suivant\u00a0», ou dites «\u00a0annuler\u00a0».',
    stillNeeded: (names) => `Il manque encore\u00a0: ${names}.`,
    putInto: (name) => `Je l’ai ajouté dans «\u00a0${name}\u00a0».`,
    askDesk: (name) =>
      `Je ne peux pas le dire. Dois-je ajouter votre question à «\u00a0${name}\u00a0», pour les personnes du centre de services\u202f?`,
    yesAskDesk: 'Oui, l’ajouter',
    shareLater: 'Vous pourrez la partager lors de la dernière relecture, avant l’envoi.',
    have: (value) => `Valeur actuelle\u00a0: ${value}\nDites «\u00a0ok\u00a0» pour la garder.`,
    moreOptions: (count) => `… et ${count} de plus\u00a0: indiquez un nom.`,
    partHint: 'Il y en a d’autres\u00a0: indiquez une partie du nom.',
    partOfName: 'Une partie du nom',
    another: (name) => `${name}\u00a0: autre (une partie du nom)`,
    somebodyElse: (name) => `${name}\u00a0: quelqu’un d’autre (une partie du nom)`,
    chooseFromList: 'Veuillez choisir dans la liste.',
    toLeaveOut: 'Dites «\u00a0passer\u00a0» pour le laisser vide.',
    whichDay: (name) => `${name}\u00a0: quel jour voulez-vous dire\u202f?`,
    whichTime: (day) => `${day}\u00a0: à quelle heure\u202f?`,
    whichOption: (name) => `${name}\u00a0: lequel de ces choix voulez-vous dire\u202f?`,
    dateHint: 'Une date, par exemple 31 décembre ou 2026-12-31.',
    dateTimeHint: 'Une date et une heure, par exemple 2026-12-31 14:30.',
    timeHint: 'Une heure, par exemple 14:30 ou 14h.',
    numberHint: 'Un nombre.',
    labelsHint: 'Des mots séparés par des virgules.',
    optionsHint: 'Répondez par des numéros ou des noms, séparés par des virgules.',
    optionHint: 'Répondez par un numéro ou un nom.',
    otherHint: 'Ou dites-le avec vos propres mots.',
  },

  search: {
    askForWords: (name) => `${name}\u00a0: quel en est le nom\u202f? Une partie suffit.`,
    which: (name, words) => `${name}\u00a0: que désigne «\u00a0${words}\u00a0»\u202f?`,
    nothing: (words) => `Je n’ai rien trouvé dont le nom contient «\u00a0${words}\u00a0».`,
    many: (count) =>
      `Voici les ${count} premiers résultats\u202f; il y en a d’autres. Un autre mot affinera la recherche.`,
    orName: 'Ou écrivez une partie d’un nom.',
    anotherWord: 'Un autre mot',
  },

  files: {
    byClip: (most) =>
      `Choisissez les fichiers avec le trombone, puis appuyez sur Envoyer. Cette conversation accepte ${most}\u00a0Mo au plus\u00a0: ajoutez les fichiers plus gros dans le portail.`,
    goesAlong: (names) => `J’ai bien reçu ${names}. Ce sera joint à cette demande.`,
    noPlace:
      'Ce type de demande n’accepte pas de fichiers ici\u00a0: ajoutez-les dans le portail une fois la demande créée.',
    waits: (names) =>
      `J’ai bien reçu ${names} et je le garde une heure. De quoi s’agit-il\u202f? Dites-moi ce qu’il vous faut, ou «\u00a0joindre KEY-1\u00a0» avec la clé d’une demande.`,
    attachTo: (names, key) => `Dois-je joindre ${names} à ${key}\u202f?`,
    yesAttach: 'Oui, joindre',
    notTaken:
      'Je n’ai pas encore pris le fichier\u00a0: renvoyez-le quand je demande des fichiers, ou quand une demande est affichée.',
    noFile: 'Ce n’était pas un fichier.',
    have: (names) => `J’ai bien reçu ${names}.`,
    leftOut: (most, names) => `${counted(most, 'fichier', 'fichiers')} au plus\u00a0: j’ai laissé de côté ${names}.`,
    summary: (text) => `Fichiers\u00a0: ${text}`,
    cancelled: 'Annulé',
    sendMore: (names) => `Fichiers\u00a0: ${names}. Envoyez-en d’autres, ou continuez.`,
    theMost: (names) => `Fichiers\u00a0: ${names}. C’est le maximum.`,
    needed: 'Envoyez-moi le fichier ici. Vous pouvez en joindre plusieurs, en un ou plusieurs messages.',
    wanted:
      'Avez-vous des fichiers à joindre, une capture d’écran par exemple\u202f? Envoyez-les-moi ici, en un message ou plusieurs.',
    done: 'Terminé',
    none: 'Aucun fichier',
    tooLarge: (name) =>
      `«\u00a0${name}\u00a0» est trop volumineux\u00a0: Jira accepte 25\u00a0Mo au plus. Envoyez un fichier plus petit, ou ajoutez-le dans le portail.`,
    tooMany: (name) =>
      `J’accepte 20 fichiers par message\u00a0: «\u00a0${name}\u00a0» était de trop. Envoyez-le dans un autre message.`,
    unreachable: (name) =>
      `Je n’ai pas pu obtenir «\u00a0${name}\u00a0» depuis la conversation. Renvoyez-le, s’il vous plaît.`,
    notAllowed: (name) =>
      `Je n’ai pas le droit de récupérer «\u00a0${name}\u00a0» là où il se trouve. Envoyez-le comme fichier.`,
    noAnswer: 'Atlassian n’a pas répondu.',
    notYet: (names) => `Je n’ai pas encore reçu ${names}.`,
    noneYet: 'Il n’y a pas encore de fichiers.',
  },

  list: {
    whichOne: 'De quelle demande parlez-vous\u202f?',
    oneByOne: 'Je demande confirmation pour chacune.',
    notOfOthers: 'Je ne peux afficher que vos demandes et celles qui sont partagées avec vous.',
    words: {
      more: 'Plus',
      previous: 'Précédentes',
      open: 'Ouvertes',
      closed: 'Fermées',
      all: 'Toutes',
      mine: 'Les miennes',
      shared: 'Partagées',
    },
    with: (words) => `Demandes contenant «\u00a0${words}\u00a0»`,
    noneWith: (words) => `Je n’ai trouvé aucune demande contenant «\u00a0${words}\u00a0».`,
    toApprove: 'En attente de votre approbation',
    nothingToApprove: 'Rien n’attend votre approbation.',
    yours: (status) => `Vos ${kinds[status]}`,
    shared: (status) =>
      `${{ open: 'Demandes ouvertes', closed: 'Demandes fermées', all: 'Demandes' }[status]} partagées avec vous`,
    noneOfYours: (status) => `Vous n’avez pas de ${kinds[status]}.`,
    noneShared: (status) =>
      `Aucune ${{ open: 'demande ouverte', closed: 'demande fermée', all: 'demande' }[status]} n’est partagée avec vous.`,
    sayNumber: 'Dites un numéro pour en voir une.',
    orSay: (words) => `Ou dites ${words}, ou des mots à rechercher.`,
    raisedBy: (name) => `de ${name}`,
    search: 'Dites un mot pour le rechercher dans vos demandes.',
    approve: (key) => `Approuver ${key}`,
    decline: (key) => `Refuser ${key}`,
    waiting: 'Celles-ci vous attendent.',
    nothingWaiting: 'Rien ne vous attend.',
    urgencyUnknown: 'D’ici, je ne vois pas lesquelles sont urgentes. Celles qui vous attendent sont en premier.',
    allOfThem: 'Il n’y en a pas d’autres.',
  },

  request: {
    actions: {
      approve: 'Approuver',
      decline: 'Refuser',
      comment: 'Commenter',
      attach: 'Joindre des fichiers',
      move: 'Changer l’état',
      rate: 'Évaluer',
      share: 'Partager',
      unshare: 'Ne plus partager',
      mute: 'Couper les notifications',
      unmute: 'Recevoir les notifications',
    },
    canSay: (words) => `Vous pouvez dire\u00a0: ${words}.`,
    status: 'État',
    before: 'Avant',
    request: 'Demande',
    raised: 'Créée',
    raisedBy: (name) => `par ${name}`,
    sharedWith: 'Partagée avec',
    files: 'Fichiers',
    moreFiles: (count) => `et ${count} de plus`,
    approval: 'Approbation',
    decisions: { pending: 'en attente', approved: 'approuvée', declined: 'refusée' },
    notifications: 'Notifications',
    off: 'désactivées',
    muted: (key) => `Vous ne recevrez plus de notifications concernant ${key}.`,
    unmuted: (key) => `Vous recevrez de nouveau les notifications concernant ${key}.`,
    showAgain: (key) => `Afficher ${key}`,

    nothingToDecide: (key) => `${key} n’attend pas votre approbation.`,
    raisedByWhom: (key, name) => `${key} a été créée par ${name}.`,
    yoursToDecide: 'C’est à vous d’en décider\u00a0: la demande dit de quoi il s’agit.',
    noApproval: (key, status) => `Je ne vois pas qui doit approuver ${key}. Son état est «\u00a0${status}\u00a0».`,
    approveQuestion: (key, summary) => `Approuver ${key}\u00a0: ${summary}\u202f?`,
    declineQuestion: (key, summary) => `Refuser ${key}\u00a0: ${summary}\u202f?`,
    yesApprove: 'Oui, approuver',
    yesDecline: 'Oui, refuser',
    approved: (key) => `Vous avez approuvé ${key}.`,
    declined: (key) => `Vous avez refusé ${key}.`,
    decidedAlready: (key) => `Une décision a déjà été prise pour ${key}.`,
    sayWhy: (key) => `Voulez-vous dire pourquoi\u202f? Tous ceux qui voient ${key} pourront le lire.`,
    noComment: 'Pas de commentaire',

    nobodyAnswered: (key, status) => `Personne n’a encore répondu sur ${key}. Son état est «\u00a0${status}\u00a0».`,
    stands: (key, status, since) => `L’état de ${key} est «\u00a0${status}\u00a0»${since && ` (depuis le ${since})`}.`,
    slaTarget: (name, due) => `Objectif du centre de services, «\u00a0${name}\u00a0»\u00a0: ${due}.`,
    waitsForYou: 'Le centre de services attend votre réponse.',
    sorry: 'Je suis désolé que vous deviez attendre.',
    deskKnows: 'Seul le centre de services peut dire quand ce sera fait.',
    askDesk: (key) => `Dois-je le leur demander dans un commentaire sur ${key}\u202f?`,
    yesAskDesk: 'Oui, le demander',
    commentAdded: (key) => `J’ai ajouté votre commentaire à ${key}.`,
    commentNotAdded: (key) => `Votre commentaire n’a pas été ajouté à ${key}.`,
    commentEarlier: (key) =>
      `J’ai déjà ajouté un message précédent à ${key}. Pour ajouter aussi celui-ci, dites «\u00a0commenter ${key}:\u00a0» et le texte.`,
    commentQuestion: (key) => `Que voulez-vous dire au sujet de ${key}\u202f? Ou dites «\u00a0annuler\u00a0».`,

    attached: (count, key) => `J’ai joint ${count === 1 ? 'votre fichier' : 'vos fichiers'} à ${key}.`,

    nothingToMove: (key) => `Vous ne pouvez rien changer à l’état de ${key}.`,
    moveQuestion: (key) => `Que faut-il faire pour ${key}\u202f?`,
    mayClose: (name, key) => `«\u00a0${name}\u00a0» ferme peut-être ${key} définitivement. Dois-je le faire\u202f?`,
    yesMove: (name) => `Oui, ${name}`,
    moved: (name, key) => `J’ai effectué «\u00a0${name}\u00a0» pour ${key}.`,
    saySomething: (name) => `${name}\u00a0: voulez-vous dire quelque chose à ce sujet\u202f?`,

    ratings: ['très insatisfait', 'insatisfait', 'neutre', 'satisfait', 'très satisfait'],
    rateLater: (key) => `${key} pourra être évaluée une fois résolue.`,
    rateOthers: (key) => `Seule la personne qui a créé ${key} peut l’évaluer.`,
    rateQuestion: (key) => `Quelle est votre satisfaction quant au traitement de ${key}\u202f?`,
    rateWhy: 'Merci. Voulez-vous dire pourquoi\u202f?',
    rateWithReason: (key) => `Dois-je joindre ceci à votre évaluation de ${key}, ou est-ce autre chose\u202f?`,
    yesRateWith: 'Joindre à l’évaluation',
    rated: (key) => `Merci d’avoir évalué ${key}.`,

    sharedWithNobody: (key) => `${key} n’est partagée avec personne.`,
    nobodyCalled: (name) => `Je ne connais personne du nom de «\u00a0${name}\u00a0».`,
    nobodyKnown:
      'Je ne connais que les personnes déjà liées à vos demandes. Partagez-la dans le portail, s’il vous plaît.',
    unshareQuestion: (key) => `Qui ne doit plus suivre ${key}\u202f?`,
    shareQuestion: (key) => `Qui d’autre peut suivre ${key}\u202f?`,
    unshareSure: (name, key) => `${name} ne verra plus ${key}. Dois-je le faire\u202f?`,
    yesUnshare: 'Oui, ne plus partager',
    nowShared: (name, key) => `${name} suit maintenant ${key}.`,
    nowUnshared: (name, key) => `${name} ne suit plus ${key}.`,
  },

  tools: {
    addComment: (key) =>
      `Ajouter ce commentaire à ${key}\u202f? Toutes les personnes qui voient ${key} peuvent le lire.`,
    yesAdd: 'Oui, l’ajouter',
    comment: 'Commentaire',
    move: (name, key) => `«\u00a0${name}\u00a0»\u00a0: dois-je le faire pour ${key}\u202f?`,
    share: (name, key) => `Permettre à ${name} de suivre ${key}\u202f?`,
    yesShare: 'Oui, partager',
    lookFirst: 'Autre chose a été dit entre-temps. Veuillez d’abord revoir ceci.',
    tooLate: 'C’était il y a trop longtemps\u00a0: je n’ai rien envoyé. Veuillez refaire votre demande.',
  },

  problems: {
    needed: 'Ce champ est obligatoire.',
    oneLine: 'Sur une seule ligne, s’il vous plaît.',
    tooLong: (most) => `${counted(most, 'caractère', 'caractères')} au plus, s’il vous plaît.`,
    number: 'Donnez un nombre en chiffres, par exemple 12 ou 1.5, sans séparateur de milliers.',
    date: 'Donnez une date, par exemple 2026-12-31.',
    dateTime: 'Donnez une date et une heure, par exemple 2026-12-31 14:30.',
    option: 'Choisissez l’une des options.',
    options: 'Choisissez parmi les options.',
    person: 'Choisissez une personne.',
    labels: (most) => `${counted(most, 'étiquette', 'étiquettes')} au plus, s’il vous plaît.`,
    label: (most) => `Les étiquettes sont des mots sans espaces, de ${most} caractères au plus.`,
    people: (most) => `${counted(most, 'personne', 'personnes')} au plus, s’il vous plaît.`,
    files: (most) => `${counted(most, 'fichier', 'fichiers')} au plus, s’il vous plaît.`,
    fewFiles: (least) => `${counted(least, 'fichier', 'fichiers')} au moins, s’il vous plaît.`,
    fileAgain: 'Renvoyez le fichier, s’il vous plaît.',
    time: 'Donnez une heure sous la forme heures:minutes, par exemple 14:30.',
    email: 'Donnez une adresse e-mail.',
    url: 'Donnez une adresse web, par exemple https://example.com.',
    tooShort: (least) => `${counted(least, 'caractère', 'caractères')} au moins, s’il vous plaît.`,
    whole: 'Donnez un nombre entier.',
    tooFewWords: (least) => `${counted(least, 'mot', 'mots')} au moins, s’il vous plaît.`,
    tooManyWords: (most) => `${counted(most, 'mot', 'mots')} au plus, s’il vous plaît.`,
    pattern: 'Ce n’est pas le format attendu ici.',
    notBelow: (least) => `Donnez ${least} ou plus.`,
    notAbove: (most) => `Donnez ${most} ou moins.`,
    notBefore: (earliest) => `Pas avant ${earliest}, s’il vous plaît.`,
    notAfter: (latest) => `Pas après ${latest}, s’il vous plaît.`,
    tooFew: (least) => `Choisissez-en au moins ${least}.`,
    tooMany: (most) => `Choisissez-en au plus ${most}.`,
    agree: (option) => `Choisissez «\u00a0${option}\u00a0» pour continuer.`,
  },
};
