import type { Finding } from './findingIn';

export const french: Readonly<Record<Finding, string>> = {
  'It has to wait until {0} is mended.': 'À vérifier une fois que {0} est corrigé.',
  'It took longer than 20 seconds.': 'Cela a pris plus de 20 secondes.',
  'It has to wait until the store answers.': 'À vérifier une fois que le stockage répond.',
  'The check itself failed ({0…}).': 'La vérification elle-même a échoué ({0}).',
  'unknown error': 'erreur inconnue',
  'One person has signed in, last on {0}': 'Une personne s’est connectée, la dernière fois le {0}',
  '{0} people have signed in, last on {1}': '{0} personnes se sont connectées, la dernière fois le {1}',
  '{0}, line {1}': '{0}, ligne {1}',
  'environment variable {0}': 'variable d’environnement {0}',
  '{0} in {1}': '{0} dans {1}',
  'https://developer.atlassian.com/console/myapps, your app, {0…}':
    'https://developer.atlassian.com/console/myapps, votre application, {0}',
  'https://portal.azure.com, your Azure Bot, Configuration': 'https://portal.azure.com, votre Azure Bot, Configuration',
  'the configuration page, Applications': 'la page de configuration, Applications',
  'the clock of this machine': 'l’horloge de cette machine',
  'In every chat, until something else is saved.':
    'Dans toutes les conversations, tant que rien d’autre n’est enregistré.',
  'It has to wait until there are encryption keys.': 'À vérifier une fois qu’il y a des clés de chiffrement.',
  'No application offers Log in with Jira: nobody can sign in.':
    'Aucune application ne propose la connexion avec Jira\u00a0: personne ne peut se connecter.',
  'Add it to one of them.': 'Ajoutez-la à l’une d’elles.',
  'By {0…}.': 'Par {0}.',
  'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.':
    'Les applications qui proposent la connexion avec Jira concernent d’autres bots que MicrosoftAppId.',
  'Give one of them this bot’s id, or none.': 'Donnez à l’une d’elles l’ID de ce bot, ou aucun.',
  'Nothing is asked of Atlassian until there is a client id.':
    'Rien n’est demandé à Atlassian tant qu’il n’y a pas d’ID client.',
  '{0} is on this machine: the emulator, not Atlassian.':
    '{0} se trouve sur cette machine\u00a0: c’est l’émulateur, pas Atlassian.',
  'Remove {0}.': 'Retirez {0}.',
  '{0} answers HTTP {1}.': '{0} répond HTTP {1}.',
  'Try again later; see https://status.atlassian.com': 'Réessayez plus tard\u202f; voir https://status.atlassian.com',
  'See what HTTPS_PROXY puts in its place.': 'Vérifiez ce que HTTPS_PROXY met à sa place.',
  '{0} answers, but not as Atlassian’s gateway does.': '{0} répond, mais pas comme la passerelle d’Atlassian.',
  '{0} answers.': '{0} répond.',
  'The name {0} has no address here (DNS).': 'Le nom {0} n’a pas d’adresse ici (DNS).',
  'Check its spelling, this machine’s DNS and HTTPS_PROXY.':
    'Vérifiez l’orthographe, le DNS de cette machine et HTTPS_PROXY.',
  '{0} refuses the connection.': '{0} refuse la connexion.',
  'Check its port, the firewall and HTTPS_PROXY.': 'Vérifiez le port, le pare-feu et HTTPS_PROXY.',
  'The certificate of {0} is not trusted, or it does not speak TLS.':
    'Le certificat de {0} n’est pas approuvé, ou l’hôte ne parle pas TLS.',
  'Where a proxy opens TLS, name the file of its certificate in NODE_EXTRA_CA_CERTS.':
    'Si un proxy déchiffre TLS, indiquez le fichier de son certificat dans NODE_EXTRA_CA_CERTS.',
  '{0} does not answer within 10 seconds.': '{0} ne répond pas en 10 secondes.',
  'Check the firewall and HTTPS_PROXY.': 'Vérifiez le pare-feu et HTTPS_PROXY.',
  'The connection to {0} breaks.': 'La connexion à {0} est interrompue.',
  'Check this machine’s network, the firewall and HTTPS_PROXY.':
    'Vérifiez le réseau de cette machine, le pare-feu et HTTPS_PROXY.',
  'Atlassian does not tell the time.': 'Atlassian n’indique pas l’heure.',
  'It agrees with Atlassian’s within a minute.': 'Elle concorde avec celle d’Atlassian à une minute près.',
  'Let the machine take its time from the network (NTP).': 'Réglez la machine sur l’heure du réseau (NTP).',
  'It is {0} seconds ahead of Atlassian’s.': 'Elle avance de {0} secondes sur celle d’Atlassian.',
  'It is {0} seconds behind Atlassian’s.': 'Elle retarde de {0} secondes sur celle d’Atlassian.',
  '{0} is reached by browsers on this machine only.': '{0} n’est accessible qu’aux navigateurs de cette machine.',
  'Set jira_oauth2_callback_url to the public https address, here and in the developer console.':
    'Indiquez dans jira_oauth2_callback_url l’adresse https publique, ici et dans la console de développement.',
  '{0} does not end with a slash.': '{0} ne se termine pas par une barre oblique.',
  'Atlassian compares letter by letter: write {0} both here and at {1…}.':
    'Atlassian compare caractère par caractère\u00a0: écrivez {0} ici et sous {1}.',
  '{0} fits the assistant.': '{0} convient à l’assistant.',
  'Choose a port and use it in the callback URL, too.': 'Choisissez un port et utilisez-le aussi dans l’URL de rappel.',
  'port = 0 takes another port at each start: the callback does not find it.':
    'port = 0 prend un autre port à chaque démarrage\u00a0: le rappel ne le trouve pas.',
  'The callback URL leads to port {0}, but the assistant listens at {1}.':
    'L’URL de rappel mène au port {0}, mais l’assistant écoute sur {1}.',
  'Make both the same: {0…}, or the callback URL here and at {1…}.':
    'Rendez-les identiques\u00a0: {0}, ou l’URL de rappel ici et sous {1}.',
  'The callback URL asks for https at port {0}, where the assistant speaks http.':
    'L’URL de rappel demande https sur le port {0}, où l’assistant parle http.',
  'Write http:// for this machine, or put a proxy with a certificate before the assistant.':
    'Écrivez http:// pour cette machine, ou placez un proxy avec un certificat devant l’assistant.',
  'The callback URL leads to {0}, but the assistant listens at {1} only.':
    'L’URL de rappel mène à {0}, mais l’assistant n’écoute que sur {1}.',
  'Set host to 0.0.0.0 or to the address in the callback URL.':
    'Réglez host sur 0.0.0.0 ou sur l’adresse de l’URL de rappel.',
  'Compare it letter by letter, the last slash too, with: {0}':
    'Comparez-la caractère par caractère, barre finale comprise, avec\u00a0: {0}',
  'There is no client id yet.': 'Il n’y a pas encore d’ID client.',
  'Atlassian says that this callback URL is not registered for the client id.':
    'Atlassian indique que cette URL de rappel n’est pas enregistrée pour l’ID client.',
  'Paste as Callback URL: {0}': 'Collez comme Callback URL\u00a0: {0}',
  '{0…}: it was registered then.': '{0}\u00a0: elle était alors enregistrée.',
  'Atlassian tells for certain only at sign-in.': 'Atlassian ne le dit avec certitude qu’à la connexion.',
  'The assistant does not run here: it is asked when it does.':
    'L’assistant ne tourne pas ici\u00a0: il est interrogé quand il tourne.',
  'Start it, then look at {0}': 'Démarrez-le, puis consultez {0}',
  '{0} leads to an assistant.': '{0} mène à un assistant.',
  'Another program than the assistant answers at {0} (HTTP {1}).':
    'Un autre programme que l’assistant répond à {0} (HTTP {1}).',
  'Let the proxy pass {0} on to the assistant with its path and query unchanged.':
    'Faites transmettre {0} à l’assistant par le proxy, sans changer le chemin ni les paramètres.',
  'The callback URL is redirected to {0}.': 'L’URL de rappel est redirigée vers {0}.',
  'The callback URL is redirected to the same address with another last slash.':
    'L’URL de rappel est redirigée vers la même adresse, à la barre finale près.',
  'The callback URL is redirected elsewhere.': 'L’URL de rappel est redirigée ailleurs.',
  'Atlassian compares it letter by letter, and a redirect may lose what it brings. Use the address it leads to, here and in the console; or take the redirect out of the proxy.':
    'Atlassian la compare caractère par caractère, et une redirection peut perdre ce qu’elle transmet. Utilisez l’adresse à laquelle elle mène, ici et dans la console\u202f; ou retirez la redirection du proxy.',
  'The name {0} has no address, as seen from this machine.': 'Vu de cette machine, le nom {0} n’a pas d’adresse.',
  'Check its spelling and the DNS.': 'Vérifiez l’orthographe et le DNS.',
  'Nothing listens at {0}.': 'Rien n’écoute à {0}.',
  'Start the proxy that has the certificate, or check its port.':
    'Démarrez le proxy qui a le certificat, ou vérifiez son port.',
  'Check the port: it has to be the one that the assistant listens at.':
    'Vérifiez le port\u00a0: ce doit être celui sur lequel l’assistant écoute.',
  '{0} does not speak https, or its certificate is not trusted.':
    '{0} ne parle pas https, ou son certificat n’est pas approuvé.',
  'The assistant itself speaks http: put a proxy with a certificate before it. For a certificate of your own name its file in NODE_EXTRA_CA_CERTS.':
    'L’assistant lui-même parle http\u00a0: placez devant lui un proxy avec un certificat. Pour un certificat à vous, indiquez son fichier dans NODE_EXTRA_CA_CERTS.',
  'Check the firewall and the proxy.': 'Vérifiez le pare-feu et le proxy.',
  'Check the network and the proxy. Some networks do not let a machine reach its own public address: then try from outside.':
    'Vérifiez le réseau et le proxy. Certains réseaux ne laissent pas une machine atteindre sa propre adresse publique\u00a0: essayez alors de l’extérieur.',
  'It must begin with https:// unless its host is localhost, 127.0.0.1 or [::1].':
    'Elle doit commencer par https://, sauf si l’hôte est localhost, 127.0.0.1 ou [::1].',
  'Closed.': 'Fermée.',
  'Closed by "npm run serve"; "npm start" prints a key for it.':
    'Fermée par «\u00a0npm run serve\u00a0»\u202f; «\u00a0npm start\u00a0» affiche une clé pour l’ouvrir.',
  'Each start prints a key for it: whoever reads that within 15 minutes gets in.':
    'Chaque démarrage affiche une clé\u00a0: quiconque la lit dans les 15 minutes y accède.',
  'Set configuration_password, or configuration = off when all is set up.':
    'Définissez configuration_password, ou configuration = off une fois tout configuré.',
  'Opened by a key that each start prints.': 'Ouverte par une clé affichée à chaque démarrage.',
  'Behind {0} is everybody: whoever writes X-Forwarded-For is believed, and wrong passwords are not counted.':
    '{0} désigne tout le monde\u00a0: quiconque écrit X-Forwarded-For est cru, et les mots de passe erronés ne sont pas comptés.',
  'Name the proxy: its address in place of {0}.': 'Indiquez le proxy\u00a0: son adresse à la place de {0}.',
  'All browsers come from the address of the proxy: wrong passwords of strangers make the administrator wait.':
    'Tous les navigateurs viennent de l’adresse du proxy\u00a0: les mots de passe erronés d’inconnus font attendre l’administrateur.',
  'Name the proxy, if it writes X-Forwarded-For.': 'Indiquez le proxy, s’il écrit X-Forwarded-For.',
  'Opened by configuration_password.': 'Ouverte par configuration_password.',
  'Copy both from {0…}.': 'Copiez les deux depuis {0}.',
  'There are none: nobody can sign in.': 'Il n’y en a pas\u00a0: personne ne peut se connecter.',
  'There are none: npm start uses the emulator.': 'Il n’y en a pas\u00a0: npm start utilise l’émulateur.',
  'Atlassian takes the new secret, and the former one no longer.':
    'Atlassian accepte le nouveau secret, et plus le précédent.',
  'Take the former one away: nothing needs it.': 'Retirez le précédent\u00a0: plus rien n’en a besoin.',
  'Atlassian takes the new secret and the former one. Once every instance has the new one, end the former in the console and take jira_oauth2_client_secret_previous away.':
    'Atlassian accepte le nouveau secret et le précédent. Dès que toutes les instances ont le nouveau, révoquez le précédent dans la console et retirez jira_oauth2_client_secret_previous.',
  'Atlassian takes the former secret alone, and refuses the new one: sign-ins go on with the former.':
    'Atlassian n’accepte que le secret précédent, et refuse le nouveau\u00a0: les connexions continuent avec le précédent.',
  'Copy the new secret again from {0…}; keep the former until it is taken.':
    'Copiez à nouveau le nouveau secret depuis {0}\u202f; gardez le précédent jusqu’à ce qu’il soit accepté.',
  'Atlassian knows them.': 'Atlassian les connaît.',
  'Atlassian refuses the client id or the secret.': 'Atlassian refuse l’ID client ou le secret.',
  'Copy both again from {0…}.': 'Copiez à nouveau les deux depuis {0}.',
  'The token endpoint takes a code that does not exist: it is not Atlassian’s.':
    'Le point de terminaison des jetons accepte un code qui n’existe pas\u00a0: ce n’est pas celui d’Atlassian.',
  'The token endpoint gives no answer that tells ({0…}).':
    'La réponse du point de terminaison des jetons ne permet pas de conclure ({0}).',
  'Run this again later.': 'Relancez la vérification plus tard.',
  'Nothing is written here but in the store.': 'Rien n’est écrit ici en dehors du stockage.',
  'the store': 'le stockage',
  'the store and its encryption.key': 'le stockage et son encryption.key',
  'what the configuration page saves': 'ce que la page de configuration enregistre',
  '{0…} cannot be written to {1}: that is a file, no directory.':
    'Impossible d’écrire dans {1} ({0})\u00a0: c’est un fichier, pas un répertoire.',
  'Choose another path.': 'Choisissez un autre chemin.',
  '{0} is the user’s with the id {1}, and root may write everywhere.':
    '{0} appartient à l’utilisateur d’ID {1}, et root peut écrire partout.',
  'Run this as the user that the assistant runs as.':
    'Exécutez ceci avec l’utilisateur sous lequel l’assistant s’exécute.',
  '{0}: {1…} can be written by {2…}.': '{0}\u00a0: accessible en écriture ({1}) pour {2}.',
  '{0}: can be made, {1…} can be written by {2…}.': '{0}\u00a0: peut être créé, accessible en écriture ({1}) pour {2}.',
  'this user': 'cet utilisateur',
  'the user with the id {0}': 'l’utilisateur d’ID {0}',
  '{0…} cannot be written to {1}: {2} is not writable ({3…}).':
    'Impossible d’écrire dans {1} ({0})\u00a0: {2} n’est pas accessible en écriture ({3}).',
  'Give {0} to the user that the assistant runs as, or choose another path.':
    'Donnez {0} à l’utilisateur sous lequel l’assistant s’exécute, ou choisissez un autre chemin.',
  'Give {0} to the user that the assistant runs as, or set configuration = off.':
    'Donnez {0} à l’utilisateur sous lequel l’assistant s’exécute, ou définissez configuration = off.',
  'One is set.': 'Une clé est définie.',
  '{0} are set; the first one seals.': '{0} sont définies\u202f; la première chiffre.',
  'Made at each start, as the records are.': 'Créée à chaque démarrage, comme les enregistrements.',
  '{0} is gone, and the records beside it cannot be opened without it.':
    '{0} a disparu, et les enregistrements voisins ne peuvent pas être ouverts sans lui.',
  'Bring it back from a backup; or let the next start make a new one, and everybody signs in again.':
    'Restaurez-le depuis une sauvegarde\u202f; ou laissez le prochain démarrage en créer un nouveau, et chacun se reconnectera.',
  'Made at the first start.': 'Créée au premier démarrage.',
  'Others than its owner may read or write {0} (mode {1}). The start is refused.':
    'D’autres que le propriétaire peuvent lire ou écrire {0} (mode {1}). Le démarrage est refusé.',
  'Run: chmod 600 {0}': 'Exécutez\u00a0: chmod 600 {0}',
  'In {0}, its owner’s alone.': 'Dans {0}, réservé à son propriétaire.',
  '{0} does not hold keys.': '{0} ne contient pas de clés.',
  'Bring it back from a backup: kid:base64(32 bytes).':
    'Restaurez-le depuis une sauvegarde\u00a0: kid:base64(32 bytes).',
  '{0} is not there.': '{0} n’existe pas.',
  'Teams needs one; other channels do not.': 'Teams en a besoin\u202f; pas les autres canaux.',
  '{0} is not a Teams manifest.': '{0} n’est pas un manifeste Teams.',
  'Mend its JSON.': 'Corrigez son JSON.',
  'The callback URL is on this machine: nothing to compare yet.':
    'L’URL de rappel se trouve sur cette machine\u00a0: rien à comparer pour l’instant.',
  'It is not filled in.': 'Il n’est pas rempli.',
  'For Teams set its ids, and validDomains to {0}.': 'Pour Teams, indiquez ses ID, et {0} dans validDomains.',
  'Its botId is not MicrosoftAppId.': 'Son botId n’est pas MicrosoftAppId.',
  'Write the same id in both.': 'Écrivez le même ID dans les deux.',
  'validDomains has {0}.': 'validDomains contient {0}.',
  'validDomains lacks {0}: Teams does not open the sign-in window.':
    '{0} manque dans validDomains\u00a0: Teams n’ouvre pas la fenêtre de connexion.',
  'Add "{0}" and upload the app again.': 'Ajoutez «\u00a0{0}\u00a0» et importez à nouveau l’application.',
  'Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.':
    'Sans MicrosoftAppId, le bot croit tout le monde, et allow_anonymous laisse d’autres machines l’atteindre.',
  'Set MicrosoftAppId and MicrosoftAppPassword from {0…}, and remove allow_anonymous.':
    'Définissez MicrosoftAppId et MicrosoftAppPassword depuis {0}, et retirez allow_anonymous.',
  'There is no MicrosoftAppId: no channel reaches the bot.':
    'Il n’y a pas de MicrosoftAppId\u00a0: aucun canal n’atteint le bot.',
  'Take it from {0…}.': 'Copiez-le depuis {0}.',
  'None: for trying it on this machine.': 'Aucune\u00a0: pour un essai sur cette machine.',
  'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.':
    'MicrosoftAppId est défini, mais pas MicrosoftAppPassword\u00a0: le bot ne peut pas répondre.',
  'Make a client secret at {0…}, Manage Password; or set MicrosoftAppType = UserAssignedMSI.':
    'Créez un secret client sous {0}, Manage Password\u202f; ou définissez MicrosoftAppType = UserAssignedMSI.',
  'MicrosoftAppTenantId is set, and without MicrosoftAppType nothing is asked of that tenant.':
    'MicrosoftAppTenantId est défini, mais sans MicrosoftAppType rien n’est demandé à ce locataire.',
  'Set MicrosoftAppType = SingleTenant, or take the tenant away.':
    'Définissez MicrosoftAppType = SingleTenant, ou retirez le locataire.',
  'App id and what proves it are set.': 'L’ID d’application et ce qui le prouve sont définis.',
  'MicrosoftAppId does not look like an app id.': 'MicrosoftAppId ne ressemble pas à un ID d’application.',
  'Copy "Microsoft App ID" from {0…}.': 'Copiez «\u00a0Microsoft App ID\u00a0» depuis {0}.',
  'There is no app id yet.': 'Il n’y a pas encore d’ID d’application.',
  '{0} has no password: only its machine can ask.':
    '{0} n’a pas de mot de passe\u00a0: seule sa machine peut demander.',
  It: 'Il',
  '{0} cannot be reached.': '{0} est injoignable.',
  'Microsoft gives it a token.': 'Microsoft lui donne un jeton.',
  'Microsoft gives no answer that tells (HTTP {0}).': 'La réponse de Microsoft ne permet pas de conclure (HTTP {0}).',
  'Microsoft knows no such app id: the bot cannot answer.':
    'Microsoft ne connaît pas cet ID d’application\u00a0: le bot ne peut pas répondre.',
  'Copy "Microsoft App ID", and with a single tenant its tenant id from {0…}.':
    'Copiez «\u00a0Microsoft App ID\u00a0» et, avec un seul locataire, son ID depuis {0}.',
  'Microsoft refuses the password: the bot cannot answer.':
    'Microsoft refuse le mot de passe\u00a0: le bot ne peut pas répondre.',
  'Make a client secret at Manage Password, and copy its Value from {0…}.':
    'Créez un secret client sous Manage Password, et copiez sa Value depuis {0}.',
  'The password has expired: the bot cannot answer.': 'Le mot de passe a expiré\u00a0: le bot ne peut pas répondre.',
  'Make a new client secret at Manage Password, and copy its Value from {0…}.':
    'Créez un nouveau secret client sous Manage Password, et copiez sa Value depuis {0}.',
  'Microsoft knows no such tenant: the bot cannot answer.':
    'Microsoft ne connaît pas ce locataire\u00a0: le bot ne peut pas répondre.',
  'Copy the app’s tenant id into MicrosoftAppTenantId from {0…}.':
    'Copiez l’ID du locataire de l’application depuis {0} dans MicrosoftAppTenantId.',
  'Microsoft refuses app id, password or tenant: the bot cannot answer.':
    'Microsoft refuse l’ID d’application, le mot de passe ou le locataire\u00a0: le bot ne peut pas répondre.',
  'Microsoft refuses app id, password or tenant ({0…}): the bot cannot answer.':
    'Microsoft refuse l’ID d’application, le mot de passe ou le locataire ({0})\u00a0: le bot ne peut pas répondre.',
  'Copy all of them again from {0…}.': 'Copiez-les tous à nouveau depuis {0}.',
  '{0} is supported.': '{0} est prise en charge.',
  '{0} is not supported.': '{0} n’est pas prise en charge.',
  'Install a version that fits {0…}.': 'Installez une version qui correspond à {0}.',
  'Any free one.': 'N’importe quel port libre.',
  '{0} at {1} is free.': '{0} sur {1} est libre.',
  'The assistant listens at {0}.': 'L’assistant écoute sur {0}.',
  '{0} is in use by another program.': '{0} est utilisé par un autre programme.',
  'End that one, or choose another.': 'Arrêtez celui-ci, ou choisissez un autre port.',
  'This user may not listen at {0}.': 'Cet utilisateur ne peut pas écouter sur {0}.',
  'Choose a port above 1023, and let a proxy listen at the other.':
    'Choisissez un port supérieur à 1023, et faites écouter un proxy sur l’autre.',
  '{0} is no address of this machine ({1}).': '{0} n’est pas une adresse de cette machine ({1}).',
  'Set host to 0.0.0.0.': 'Réglez host sur 0.0.0.0.',
  'The records are of version {0}, and this version knows {1} at most: the start is refused.':
    'Les enregistrements sont de la version {0}, et cette version connaît au plus {1}\u00a0: le démarrage est refusé.',
  'Install the version that wrote them, or restore the backup from before it.':
    'Installez la version qui les a écrits, ou restaurez la sauvegarde d’avant.',
  'None yet.': 'Aucun pour l’instant.',
  'The encryption keys open what is stored.': 'Les clés de chiffrement ouvrent ce qui est conservé.',
  'Sealed with {0…}, and none of the keys opens them: {1…}.':
    'Chiffrés avec {0}, et aucune des clés ne les ouvre\u00a0: {1}.',
  'Sealed with {0…}, and none of the keys opens them.': 'Chiffrés avec {0}, et aucune des clés ne les ouvre.',
  'the key "{0}"': 'la clé «\u00a0{0}\u00a0»',
  'Bring the key of that name back from a backup, in the place of this one; or start once with --accept-lost-records, and they are lost.':
    'Restaurez la clé de ce nom depuis une sauvegarde, à la place de celle-ci\u202f; ou démarrez une fois avec --accept-lost-records, et ils sont perdus.',
  'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.':
    'Restaurez cette clé depuis une sauvegarde, après la première\u202f; ou démarrez une fois avec --accept-lost-records, et ils sont perdus.',
  'Only the registered get in, and nobody is: nobody can sign in.':
    'Seules les personnes inscrites ont accès, et il n’y en a aucune\u00a0: personne ne peut se connecter.',
  'Register people on the configuration page, Users, before they sign in or after; or set registered_domains.':
    'Inscrivez des personnes sur la page de configuration, sous Utilisateurs, avant ou après leur connexion\u202f; ou définissez registered_domains.',
  'Whoever signs in.': 'Quiconque se connecte.',
  'The registered': 'Les personnes inscrites',
  'The registered, {0…}': 'Les personnes inscrites, {0}',
  'Whoever signs in gets in, whatever registered_domains says.':
    'Quiconque se connecte a accès, quoi qu’indique registered_domains.',
  'Set jira_oauth2_registration = registered, or take registered_domains away.':
    'Définissez jira_oauth2_registration = registered, ou retirez registered_domains.',
  'Anybody can have an address at {0}.': 'Tout le monde peut avoir une adresse chez {0}.',
  'Take {0} out of registered_domains.': 'Retirez {0} de registered_domains.',
  'One who is registered or blocked by {0} would not be known again: jira_oauth2_user_name_attribute is {1}, and whoever is blocked gets in.':
    'Une personne inscrite ou bloquée selon {0} ne serait pas reconnue\u00a0: jira_oauth2_user_name_attribute vaut {1}, et les personnes bloquées auraient accès.',
  '{0} who are registered or blocked by {1} would not be known again: jira_oauth2_user_name_attribute is {2}, and whoever is blocked gets in.':
    '{0} personnes inscrites ou bloquées selon {1} ne seraient pas reconnues\u00a0: jira_oauth2_user_name_attribute vaut {2}, et les personnes bloquées auraient accès.',
  'Set it back to {0}; or register and block them by {1}, and erase the old ones on the configuration page, Users.':
    'Remettez-le sur {0}\u202f; ou inscrivez-les et bloquez-les selon {1}, et effacez les anciens sur la page de configuration, sous Utilisateurs.',
  '{0} is not asked for: {1…}.': '{0} n’est pas demandée\u00a0: {1}.',
  'Add {0} to jira_oauth2_scope. Under Permissions add the {1…} and tick "{2…}".':
    'Ajoutez {0} à jira_oauth2_scope. Sous Permissions, ajoutez la {1} et cochez «\u00a0{2}\u00a0».',
  'Add {0} to jira_oauth2_scope. The console has nothing to tick for it.':
    'Ajoutez {0} à jira_oauth2_scope. Il n’y a rien à cocher pour elle dans la console.',
  'Atlassian did not grant {0…} at the last sign-in.': 'Atlassian n’a pas accordé {0} à la dernière connexion.',
  'Tick them under Permissions, then sign out and in again.':
    'Cochez-les sous Permissions, puis déconnectez-vous et reconnectez-vous.',
  'Atlassian refused "{0…}" on {1} for want of {2}.': 'Atlassian a refusé «\u00a0{0}\u00a0» le {1}, faute de {2}.',
  'a call': 'un appel',
  'Add {0} to jira_oauth2_scope and tick it at {1…}, then sign out and in again.':
    'Ajoutez {0} à jira_oauth2_scope et cochez-la sous {1}, puis déconnectez-vous et reconnectez-vous.',
  'All that is needed is asked for: {0…}': 'Tout le nécessaire est demandé\u00a0: {0}',
  'Turn sharing on under Distribution, or nobody but you can sign in.':
    'Activez le partage sous Distribution, sinon vous seul pourrez vous connecter.',
  '{0…}: sharing is on.': '{0}\u00a0: le partage est activé.',
  'Only the developer console shows whether the app is shared.':
    'Seule la console de développement indique si l’application est partagée.',
  'Only the developer console shows whether the app is shared. One person’s sign-in works.':
    'Seule la console de développement indique si l’application est partagée. La connexion d’une personne fonctionne.',
  'The Bot Framework’s own.': 'Ceux du Bot Framework.',
  'Anybody can have a name under {0}.': 'Tout le monde peut avoir un nom sous {0}.',
  'List the one host that you mean.': 'Indiquez l’hôte précis.',
  '{0} is this machine, no channel.': '{0} est cette machine, pas un canal.',
  'Remove {0} from allow_service_urls.': 'Retirez {0} de allow_service_urls.',
  'Mend the variable; the assistant does not start so.':
    'Corrigez la variable\u202f; ainsi l’assistant ne démarre pas.',
  'Write it as conf/kbot.conf.example shows; the assistant does not start so.':
    'Écrivez-le comme dans conf/kbot.conf.example\u202f; ainsi l’assistant ne démarre pas.',
  'The later one is in force, or the environment’s.':
    'C’est la dernière valeur qui s’applique, ou celle de l’environnement.',
  '{0…}: well formed.': '{0}\u00a0: bien formé.',
  'None in a file; defaults and environment.': 'Aucun fichier\u202f; valeurs par défaut et environnement.',
  'Who may read the settings files.': 'Qui peut lire les fichiers de paramètres.',
  'Look at their properties.': 'Consultez leurs propriétés.',
  'No secret is in a settings file.': 'Aucun fichier de paramètres ne contient de secret.',
  '{0} holds secrets, and others than its owner may read or write it (mode {1}).':
    '{0} contient des secrets, et d’autres que le propriétaire peuvent le lire ou l’écrire (mode {1}).',
  "{0} is its owner's alone.": '{0} est réservé à son propriétaire.',
  'memory: forgets everybody’s sign-in at each restart.': 'memory: oublie toutes les connexions à chaque redémarrage.',
  'Set storage_url to lmdb:PATH or to a shared store.':
    'Réglez storage_url sur lmdb:CHEMIN ou sur un stockage partagé.',
  'Made at the first start, in {0}.': 'Créé au premier démarrage, dans {0}.',
  'It answers, and compares and swaps.': 'Il répond, et gère la comparaison-échange.',
  'Use lmdb:PATH or another store whose eTags hold.':
    'Utilisez lmdb:CHEMIN ou un autre stockage dont les eTags sont fiables.',
  'It does not answer ({0…}).': 'Il ne répond pas ({0}).',
  'The storage does not hold eTags: {0…}. Sign-in needs one that compares and swaps.':
    'Le stockage ne respecte pas les eTags\u00a0: {0}. La connexion exige la comparaison-échange.',
  'a write leaves the eTag as it was': 'une écriture laisse l’eTag inchangé',
  'a write with a stale eTag is accepted': 'une écriture avec un eTag périmé est acceptée',
  'what was written last is not what is read': 'ce qui est lu n’est pas ce qui vient d’être écrit',
  'items are read without an eTag': 'les éléments sont lus sans eTag',
  'Move it away, or name another directory.': 'Déplacez-le, ou indiquez un autre répertoire.',
  'Make room there, or name another directory.': 'Faites-y de la place, ou indiquez un autre répertoire.',
  'Let this user write there, or name another directory.':
    'Autorisez cet utilisateur à y écrire, ou indiquez un autre répertoire.',
  'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).':
    'Il refuse l’utilisateur ou le mot de passe\u00a0: écrivez-les sous la forme redis://USER:PASSWORD@HOST, caractères spéciaux encodés en pourcentage (# devient %23).',
  'Check that it runs, its address, and that this user may use it.':
    'Vérifiez qu’il est démarré, son adresse, et que cet utilisateur y a accès.',
};
