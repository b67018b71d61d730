import { consoleUrl } from '../../atlassian/developerConsole';
import { html } from '../../web/html';
import type { ConfigurationTexts } from './configurationTexts';

export const french: ConfigurationTexts = {
  language: 'fr',
  locale: 'fr',
  isRightToLeft: false,
  gap: ' ',

  shell: {
    configuration: 'Configuration',
    skip: 'Aller au contenu',
    logOut: 'Se déconnecter',
    marks: { done: 'Fait', open: 'À faire', wrong: 'À corriger' },
    restart: 'Les paramètres ont changé\u00a0: redémarrez l’assistant pour qu’ils s’appliquent dans la conversation.',
    steps: html`Ces étapes relient l’assistant à votre Jira. Les trois premières se font en parallèle dans la
      <a href="${consoleUrl}">console de développement</a> d’Atlassian.`,
    next: (title) => `Suivant\u00a0: ${title}`,
    noSuchPage: 'Cette page n’existe pas',
    all: 'Voir toutes les pages',
    notOurForm: 'Ce formulaire n’est pas l’un des nôtres',
    notOurFormWhy: 'Rien n’a été fait. Il a été envoyé d’ailleurs, ou il était ouvert avant votre connexion.',
    formTooLong: 'C’est trop long',
    formTooLongWhy:
      'Rien n’a été fait. Un formulaire contient 256 Ko, soit environ cinq mille noms d’utilisateur\u00a0: envoyez-les en plusieurs fois.',
    startHere: 'Commencer ici',
    typedIsBack: 'Ce que vous aviez saisi est de nouveau là, et n’est pas encore enregistré.',
    wentWrong: 'Une erreur s’est produite',
    goTo: 'Aller à la configuration',
    testSignInOver: 'Cette connexion d’essai a expiré',
    notHere: 'Pas à cette adresse',
    openAt: (address) =>
      html`Ouvrez la page à l’adresse ${address}, ou sur la machine de l’assistant à localhost. Sous tout autre nom, des
      secrets pourraient circuler en clair.`,
  },

  logIn: {
    title: 'Connexion à la configuration',
    password: 'Mot de passe',
    passwordNote: html`Le paramètre <code>configuration_password</code>.`,
    logIn: 'Se connecter',
    printed:
      'L’assistant affiche l’adresse de cette page là où il a été démarré, avec une clé valable une seule fois, pendant 15 minutes. Ouvrez cette adresse.',
    printAnother:
      'A-t-elle déjà servi, ou est-elle trop ancienne\u202f? Faites-en afficher une nouvelle par l’assistant.',
    print: 'Afficher une nouvelle adresse',
    passwordStays: html`Pour un mot de passe permanent, définissez <code>configuration_password</code>.`,
    tooSoon: 'Trop de mots de passe erronés\u00a0: celui-ci n’a pas été vérifié.',
    tryAgain: (seconds) =>
      `Réessayez dans ${seconds === 1 ? 'une seconde' : `${seconds} secondes`}. Les personnes déjà connectées le restent.`,
    wrongKey: 'Cette adresse n’est plus valable, ou ne l’a jamais été.',
    wrongKeyWhy: 'Chacune sert une seule fois, pendant 15 minutes et jusqu’à l’affichage de la suivante.',
    wrongPassword: 'Ce n’est pas le mot de passe.',
    keyPrinted: 'L’assistant a affiché l’adresse là où il a été démarré.',
    keyPrintedNote: 'Il le fait au plus une fois par minute.',
  },

  saving: {
    notWritten: (file, error) => `Impossible d’écrire ${file} (${error}).`,
    unknownError: 'erreur inconnue',
    setElsewhere: (names) => `Définissez ${names} là où votre assistant prend ses paramètres.`,
    notInForce: (file) => `Enregistré dans ${file}, mais sans effet, car l’environnement est prioritaire.`,
    removeVariables: (names) => `Retirez ${names} et redémarrez l’assistant.`,
    saved: (file) => `Enregistré dans ${file}.`,
    restart:
      'Redémarrez l’assistant pour l’utiliser dans la conversation. Sous «\u00a0Essayer\u00a0», vous pouvez l’essayer tout de suite.',
    inForce: 'En vigueur dès maintenant. Les autres instances en tiendront compte à leur prochain démarrage.',
    mendFirst: 'Avant cela, corrigez ceci\u00a0:',
    nothingSaved: 'Rien n’a été enregistré.',
  },

  permissions: {
    title: 'Autorisations',
    notAsked: 'Une portée dont l’assistant a besoin n’est pas demandée',
    notGranted: 'La dernière connexion a obtenu moins que demandé',
    granted: 'La dernière connexion a obtenu tout ce qui est demandé',
    unknown: 'Connu après la prochaine connexion',
    intro: html`Dans la <a href="${consoleUrl}">console de développement</a> d’Atlassian, choisissez votre application
      (ou <strong>Create</strong>, <strong>OAuth 2.0 integration</strong>), puis <strong>Permissions</strong>. Ajoutez
      chacune des API ci-dessous, cliquez sur <strong>Configure</strong> et cochez ses portées.`,
    toTick: 'Portées à cocher',
    columns: ['API', 'Portée, selon la console', 'Demandée', 'Accordée en dernier'],
    askedFor: html`«&nbsp;Demandée&nbsp;»&nbsp;: ce qu’indique <code>jira_oauth2_scope</code>.`,
    grantedLast: (when) =>
      `«\u00a0Accordée en dernier\u00a0»\u00a0: ce qu’Atlassian a donné à la dernière connexion, le ${when}.`,
    nobodyYet:
      'Personne ne s’est connecté depuis le démarrage de l’assistant\u00a0: on ne sait donc pas encore ce qu’Atlassian accorde.',
    difference: 'Différence',
    add: 'Ajouter le nécessaire à jira_oauth2_scope',
    nothingToTick: 'Aucune\u00a0: rien à cocher',
    lookForIt: 'À chercher dans la console',
    yes: 'Oui',
    no: 'Non',
    notKnown: 'Inconnu',
    isNotAsked: (scope, without) =>
      html`${scope} n’est pas demandée&nbsp;: ${without}. Ajoutez-la à <code>jira_oauth2_scope</code> et cochez-la dans
        la console.`,
    noRefreshToken: html`<code>offline_access</code> est demandée, mais Atlassian n’a donné aucun jeton d’actualisation.`,
    isNotGranted: (scope) =>
      html`${scope} est demandée et n’a pas été accordée&nbsp;: cochez-la sous Permissions, puis déconnectez-vous et
      reconnectez-vous.`,
    isNotNeeded: (scope) => html`${scope} a été accordée sans être demandée&#8239;; l’assistant n’en a pas besoin.`,
    allAsked: html`Tout ce dont l’assistant a besoin est demandé. Connectez-vous sous
      <a href="../try-it/">Essayer</a> pour voir ce qui est accordé.`,
    noDifference: 'Aucune\u00a0: tout le nécessaire est demandé et a été accordé.',
  },

  callback: {
    title: 'URL de rappel',
    notChecked: 'Pas encore vérifiée',
    intro: html`Dans la console, choisissez votre application, puis <strong>Authorization</strong> et, à côté de
      <em>OAuth 2.0 (3LO)</em>, <strong>Configure</strong> ou <strong>Add</strong>. Collez ceci comme
      <strong>Callback URL</strong>, caractère pour caractère, et enregistrez.`,
    copy: 'Copier',
    copied: 'Copié.',
    pressToCopy: 'Appuyez sur Ctrl+C ou ⌘C pour copier.',
    local: 'Seuls les navigateurs de cette machine atteignent cette adresse. Indiquez l’adresse publique ci-dessous.',
    noSlash: 'Elle ne se termine pas par une barre oblique\u00a0: celle de la console ne doit pas en avoir non plus.',
    leadsHere: 'Mène-t-elle ici\u202f?',
    how: 'L’assistant appelle sa propre adresse depuis cette machine et regarde si c’est bien lui qui répond.',
    check: 'Vérifier l’adresse',
    another: 'Une autre adresse',
    where: 'Où l’on accède à l’assistant',
    whereNote: (file) =>
      html`Schéma et hôte, par exemple https://bot.example.com, avec un chemin si l’hôte est partagé. Écrit dans
      ${file}.`,
    save: 'Enregistrer l’adresse',
    writeSo: 'Écrivez l’adresse ainsi\u00a0: https://bot.example.com',
    notUsable: 'Cette adresse ne peut pas être utilisée.',
    here: 'L’URL de rappel mène à cet assistant.',
    elsewhere: 'L’URL de rappel ne mène pas à cet assistant.',
    maybeOther: 'Un assistant répond à l’URL de rappel, mais ce n’est peut-être pas celui-ci.',
    maybeOtherWhy:
      'Une autre instance a répondu, ou le proxy ne transmet pas /configuration/. Si c’est voulu, tout va bien.',
  },

  credentials: {
    title: 'ID client et secret',
    none: 'Aucun pour l’instant\u00a0: l’émulateur remplace Atlassian',
    notChecked: 'Enregistrés, pas encore vérifiés',
    restart: 'Corrects\u202f; l’assistant doit être redémarré',
    known: 'Atlassian les connaît',
    intro: html`Dans la console, choisissez votre application, puis <strong>Settings</strong>. Copiez-y
      <strong>Client ID</strong> et <strong>Secret</strong>.`,
    noneYet: 'Il n’y en a pas encore.',
    saved: (ending, where) =>
      html`Enregistrés&nbsp;: un ID client qui se termine par ${ending}, avec son secret${where}.`,
    check: 'Vérifier ceux qui sont enregistrés',
    enter: 'Les saisir',
    enterOthers: 'En saisir d’autres',
    clientId: 'ID client',
    secret: 'Secret',
    secretNote: (file) => html`Il est vérifié auprès d’Atlassian, écrit dans ${file}, et n’est plus jamais affiché.`,
    checkAndSave: 'Vérifier et enregistrer',
    noneToCheck: 'Il n’y en a pas à vérifier.',
    enterBoth: 'Saisissez les deux, l’ID client et le secret.',
    badId: 'Cet ID client ne peut pas être accepté.',
    badSecret: 'Ce secret ne peut pas être accepté.',
    isKnown: 'Atlassian connaît cet ID client et son secret.',
    knows: (saved) => `Atlassian les connaît. ${saved}`,
    refused: 'Atlassian refuse l’ID client ou le secret.',
    copyAgain: 'Copiez à nouveau les deux depuis la console, Settings.',
    formerKept: (where) =>
      html`Conservé à côté&nbsp;: le secret précédent${where}. Il sert là où Atlassian refuse le nouveau.`,
    dropFormer: 'Retirer le secret précédent',
    formerStays: 'Le secret précédent est conservé\u00a0: Atlassian ne confirme pas qu’il accepte le nouveau.',
    formerIsKept:
      'Atlassian accepte aussi le secret précédent\u00a0: il est conservé. Dès que toutes les instances ont le nouveau, révoquez-le dans la console et retirez-le ici.',
    formerRefused: 'Le secret précédent n’est plus accepté\u00a0: retirez-le.',
    formerAlone: 'Atlassian n’accepte que le secret précédent, et refuse le nouveau.',
    formerAloneWhat: 'Les connexions continuent avec le précédent. Copiez à nouveau le nouveau secret.',
    notAtlassian: 'Ce qui répond à jira_oauth2_auth_url n’est pas Atlassian.',
    removeSetting: 'Retirez ce paramètre.',
    unchecked: (said) =>
      `Ils n’ont pas pu être vérifiés\u00a0: la réponse d’Atlassian ne permet pas de conclure (${said}).`,
  },

  tryIt: {
    title: 'Essayer',
    notTried: 'Pas encore essayé',
    works: 'Cela fonctionne.',
    intro:
      'Connectez-vous avec votre propre compte Atlassian, comme le feront vos utilisateurs depuis la conversation.',
    triesSaved:
      'L’essai porte sur les paramètres enregistrés\u202f; la conversation les utilisera après le prochain démarrage.',
    signIn: 'Se connecter chez Atlassian',
    again: 'Se connecter à nouveau',
    note: 'Vous revenez ensuite sur cette page. Ce que vous autorisez ne sert qu’à un seul coup d’œil\u202f; les jetons sont ensuite supprimés, et aucune conversation n’est connectée.',
    orChat: 'Ou discutez avec lui comme vos utilisateurs, avec l’ID client en vigueur\u00a0:',
    openChat: 'Ouvrir le client de chat',
    changed: 'L’URL de rappel a changé\u00a0: redémarrez d’abord l’assistant.',
    atOther: (callback, here, address) =>
      html`Atlassian vous renvoie vers ${callback}, et vous êtes connecté à ${here}&nbsp;: connectez-vous à ${address}
      pour essayer.`,
    ifNot: 'Si Atlassian ne vous laisse pas passer',
    hints: [
      html`«&nbsp;redirect_uri is not registered&nbsp;»&nbsp;: comparez l’<a href="../callback-url/">URL de rappel</a>
        caractère par caractère.`,
      html`«&nbsp;Your site admin must authorize this app&nbsp;»&nbsp;: un administrateur du site doit autoriser les
      applications installées par les utilisateurs.`,
      html`Cela fonctionne pour vous et pour personne d’autre&nbsp;: activez le partage, sous
        <strong>Distribution</strong> dans la console.`,
      html`Les clients qui n’utilisent que le portail ne peuvent pas se connecter aux applications&#8239;; ils
      continuent d’utiliser le portail client.`,
    ],
    noUserName: 'Le profil ne contient pas l’attribut du nom d’utilisateur',
    lessGranted: 'Il a été accordé moins que demandé',
    noSite: 'Aucun site avec Jira Service Management',
    desksUnread: 'Les centres de services d’un site ne peuvent pas être lus',
    declined: 'Vous avez refusé chez Atlassian.',
    requestRefused: 'Atlassian a refusé la demande\u00a0: comparez l’ID client, l’URL de rappel et les portées.',
    result: 'Résultat',
    account: 'Compte',
    userName: (attribute) => html`Nom d’utilisateur, selon ${attribute}`,
    profileLacksIt: 'Le profil ne le contient pas.',
    sites: 'Sites et centres de services',
    noSites: 'Aucun. Connectez-vous avec le compte que vous utilisez au travail.',
    noDesk: 'aucun centre de services que vous puissiez utiliser',
    noServiceManagement: 'pas de Jira Service Management, ou ses portées n’y sont pas accordées',
    scopes: 'Portées accordées',
    notSaid: 'Atlassian ne l’a pas dit.',
    withheld: 'Non accordées\u00a0:',
    errors: {
      own: 'Une erreur s’est produite ici.',
      misconfigured: 'Atlassian refuse l’ID client, le secret ou l’URL de rappel.',
      codeRefused:
        'Atlassian n’accepte pas le code qu’il a donné\u00a0: cela a pris trop de temps, ou l’URL de rappel diffère.',
      missingScope:
        'Il manque une portée\u00a0: cochez-la sous Permissions. Si toutes sont cochées, ajoutez aussi read:jira-work.',
      forbidden: (status) =>
        `Atlassian ne l’autorise pas (HTTP ${status})\u00a0: l’API est-elle ajoutée sous Permissions\u202f?`,
      rateLimited: 'Atlassian a reçu trop de requêtes\u00a0: attendez quelques minutes.',
      unavailable: (status) =>
        `Atlassian n’a pas donné de réponse utilisable${status === undefined ? '' : ` (HTTP ${status})`}\u00a0: réessayez plus tard.`,
    },
  },

  applications: {
    title: 'Applications',
    intro:
      'Une application est un bot, certains de ses canaux, ou les deux. Chacune propose à ses utilisateurs les connexions que vous choisissez ici\u00a0: s’il y en a plusieurs, ils en choisissent une\u202f; sans aucune, personne ne peut se connecter. Ce que vous enregistrez s’applique dès le prochain message.',
    another: 'Une autre application',
    remove: (name) => `Supprimer ${name}`,
    add: 'Ajouter une application',
    modify: (name) => `Modifier ${name}`,
    name: 'Nom',
    nameNote: 'Pour cette liste seulement.',
    botId: 'ID du bot',
    botIdNote: 'L’ID d’application Microsoft\u202f; vide pour tous.',
    channels: 'Canaux',
    channelsNote: 'Par exemple msteams, webchat\u202f; vide pour tous.',
    logIn: (number) => `Connexion ${number}`,
    save: 'Enregistrer',
    connection: 'Connexion OAuth, pour celle d’Azure Bot',
    kinds: { none: 'Aucune', jira: 'Connexion avec Jira (Cloud)', azure: 'Connexion OAuth d’Azure Bot' },
    saved: (name) => `Enregistré\u00a0: ${name}. Cela s’applique dès le prochain message.`,
    lookAtMarked: 'Rien n’a encore été enregistré\u00a0: veuillez vérifier ce qui est signalé.',
    goneMeanwhile: 'Quelqu’un a supprimé cette application entre-temps. Enregistrez à nouveau pour la recréer.',
    savedMeanwhile:
      'Quelqu’un d’autre a enregistré cette application entre-temps. Enregistrez à nouveau pour y mettre la vôtre.',
    removed: 'L’application est supprimée.',
    changedMeanwhile: 'Quelqu’un d’autre a modifié ou supprimé cette application entre-temps\u00a0: veuillez vérifier.',
    where: (bot, channels) =>
      `Pour ${bot === undefined ? 'tous les bots' : `le bot ${bot}`} dans ${channels ?? 'tous les canaux'}`,
    connectionOf: (name) => `Connexion OAuth ${name}`,
    noLogIn: 'Aucune connexion',
    faults: {
      noName: 'Une application a besoin d’un nom.',
      longName: (most) => `Le nom est trop long\u00a0: ${most} caractères au plus.`,
      nameTaken: 'Il existe déjà une application de ce nom.',
      tooMany: (most) => `Il y a déjà ${most} applications.`,
      badBotId: 'Ce n’est pas un ID de bot\u00a0: uniquement des lettres, des chiffres et . : @ _ -',
      badChannel: 'Les canaux sont indiqués par leur ID, par exemple msteams ou webchat.',
      tooManyChannels: (most) => `${most} canaux au plus.`,
      sameChats: (name) => `L’application «\u00a0${name}\u00a0» concerne le même bot et le même canal.`,
      tooManyLogIns: (most) => `${most} connexions au plus.`,
      twice: 'Une connexion figure deux fois.',
      noConnection: 'Indiquez le nom de la connexion OAuth d’Azure Bot, tel qu’il figure dans le portail Azure.',
    },
  },

  users: {
    title: 'Utilisateurs',
    statuses: { waiting: 'En attente', registered: 'Inscrit', blocked: 'Bloqué' },
    counts: (waiting, registered, blocked) =>
      `En attente\u00a0: ${waiting}, inscrits\u00a0: ${registered}, bloqués\u00a0: ${blocked}.`,
    knownBy: (attribute) =>
      html`Les utilisateurs sont identifiés par <code>jira_oauth2_user_name_attribute</code>, soit ${attribute}.`,
    namesNotKept: (setting) =>
      html`Les noms ne sont pas conservés. Avec ${setting}, ils apparaissent ici pour quiconque se connecte ensuite.`,
    whoMay: 'Qui peut se connecter',
    open: 'Quiconque se connecte est inscrit',
    registeredOnly: 'Seulement les personnes inscrites',
    domains: 'Ainsi que quiconque a une adresse e-mail dans ces domaines',
    domainsNote: 'Séparés par des espaces. C’est l’adresse qu’Atlassian indique à la connexion.',
    saveWho: 'Enregistrer qui peut se connecter',
    noDomains: 'Ce ne sont pas des domaines comme northwind.com, séparés par des espaces. Rien n’a été enregistré.',
    nobodyRegistered: 'Personne n’est encore inscrit\u00a0: personne ne peut se connecter.',
    registerOther: 'Inscrire ou bloquer quelqu’un qui n’est pas encore ici',
    userName: 'Nom d’utilisateur',
    registerList: 'Inscrire une liste',
    names: 'Noms, un par ligne',
    registerAll: 'Les inscrire tous',
    hereTheyAre: 'Les voici.',
    all: 'Tous',
    nameHas: 'Le nom contient',
    nameOrEmailHas: 'Le nom ou l’e-mail contient',
    which: 'État',
    look: 'Chercher',
    nobody: 'Personne.',
    nobodyOnPage: 'Personne sur cette page.',
    columns: ['Utilisateur', 'État', 'Depuis', 'Dernière activité', 'Conversations', 'Actions'],
    notSeen: '(pas encore vu)',
    never: 'jamais',
    actions: {
      register: 'Inscrire',
      block: 'Bloquer définitivement',
      'sign-out': 'Déconnecter',
      remove: 'Effacer (pourra se reconnecter)',
    },
    actOn: (action, name) => `${action} ${name}`,
    ask: (action) => `${action}\u202f?`,
    notes: {
      block:
        'Déconnecte partout et refuse la personne désormais, jusqu’à ce que vous l’inscriviez de nouveau. Ce qui est conservé reste.',
      remove:
        'Déconnecte partout et supprime ce qui est conservé. C’est irréversible, et la personne pourra se reconnecter\u00a0: pour écarter quelqu’un, bloquez-le définitivement.',
    },
    saveStored: 'Télécharger ce qui est conservé',
    saveStoredOf: (name) => `Télécharger ce qui est conservé\u00a0: ${name}`,
    page: (page, pages) => `Page ${page} sur ${pages}`,
    back: 'Précédent',
    on: 'Suivant',
    oneALine: 'Un nom d’utilisateur par ligne.',
    otherAttribute: (attribute, name) =>
      `Rien n’a été fait\u00a0: les utilisateurs sont connus par ${attribute}, et ${name} n’en est pas un.`,
    lineTooLong: 'Rien n’a été fait\u00a0: une ligne est plus longue qu’un nom d’utilisateur ne peut l’être.',
    registeredSoFar: (done, all, before) =>
      `Inscrits jusqu’ici\u00a0: ${done} sur ${all}, jusqu’à celui qui précède ${before}.`,
    areRegistered: (count) => (count === 1 ? 'Une personne est inscrite.' : `${count} personnes sont inscrites.`),
    noName: 'Rien n’a été fait\u00a0: veuillez saisir le nom de l’utilisateur.',
    whatName: 'La valeur du champ de profil qui nomme les utilisateurs, 254 caractères au plus.',
    full: 'Il n’y a plus de place pour un autre utilisateur\u00a0: veuillez en supprimer qui ne servent plus.',
    registered: (name) => `${name} est inscrit et peut se connecter.`,
    blocked: (name) => `${name} est bloqué et déconnecté partout.`,
    signedOut: (name, chats) =>
      chats === 0
        ? `${name} n’était pas connecté.`
        : `${name} est déconnecté de ${chats === 1 ? 'une conversation' : `${chats} conversations`}.`,
    removed: (name) => `${name} est déconnecté partout et supprimé.`,
    unknown: (name) => `Il n’y a pas d’utilisateur ${name}.`,
  },

  audit: {
    title: 'Journal',
    intro:
      'Les connexions et les refus, ce qui a été écrit chez Atlassian et pour qui, et ce que les administrateurs ont fait. Les textes eux-mêmes n’y figurent pas. Les entrées sont conservées 90 jours.',
    save: 'Tout télécharger',
    saveNote: 'Un fichier avec un événement par ligne.',
    nothing: 'Rien pour l’instant.',
    newest: (count) => `Les plus récents\u00a0: ${count}`,
    columns: ['Quand (UTC)', 'Qui', 'Quoi', 'Résultat', 'Réponse d’Atlassian'],
    acts: {
      signIn: 'Connexion',
      signOut: 'Déconnexion',
      grantEnded: 'Accès terminé par Atlassian',
      write: 'Écrit',
      call: 'Appel',
      administration: 'Administration',
    },
    notKnown: 'Inconnu',
    administrator: 'Administrateur',
    asTheChatSays: (name) => `${name}, selon la conversation`,
    forWhom: (name) => `pour ${name}`,
    missing: (scopes) => `manque\u00a0: ${scopes}`,
    done: 'Fait',
    refused: 'Refusé',
  },

  checks: {
    title: 'Vérifications',
    titles: {
      'node-version': 'Node.js',
      settings: 'Paramètres',
      'settings-file-mode': 'Fichier des paramètres',
      scopes: 'Autorisations',
      sharing: 'Qui peut se connecter',
      'callback-url': 'URL de rappel',
      'callback-reached': 'Chemin vers le rappel',
      'callback-registered': 'URL de rappel chez Atlassian',
      'auth-host': 'Serveur d’autorisation',
      'api-host': 'Passerelle d’API',
      clock: 'Horloge',
      'client-credentials': 'ID client et secret',
      directories: 'Emplacements d’écriture',
      storage: 'Stockage',
      'encryption-keys': 'Clés de chiffrement',
      records: 'Enregistrements',
      application: 'Connexion proposée',
      registration: 'Qui a accès',
      port: 'Port',
      'microsoft-app': 'Identité du bot',
      'microsoft-token': 'Identité du bot chez Microsoft',
      'service-hosts': 'Hôtes des conversations',
      'configuration-page': 'Page de configuration',
      manifest: 'Manifeste Teams',
    },
    statuses: { ok: 'Correct', warning: 'À regarder', problem: 'À corriger', notChecked: 'Non vérifié' },
    intro: html`Examine toute l’installation d’un coup, comme <code>npm run doctor</code> dans le terminal. Les hôtes
      d’Atlassian sont interrogés, et rien n’est modifié.`,
    run: 'Tout vérifier',
    found: 'Résultats',
    columns: ['Quoi', 'État', 'Constat, et ce qu’il faut faire'],
    toMend: (count) => (count === 1 ? 'Un point à corriger.' : `${count} points à corriger.`),
    nothing: 'Rien à corriger.',
    nothingSeen: 'Rien à corriger, pour ce qui peut être vu d’ici.',
    notChecked: (names) => `Non vérifié\u00a0: ${names}.`,
    toLookAt: (count) => (count === 1 ? 'Un point à regarder.' : `${count} points à regarder.`),
    nothingButUnchecked: (count) =>
      `Rien à corriger n’a été trouvé, mais ${count === 1 ? '1 point qui aurait pu être vérifié ne l’a pas été' : `${count} points qui auraient pu être vérifiés ne l’ont pas été`}.`,
  },
};
