import type { Finding } from './findingIn';

export const spanish: Readonly<Record<Finding, string>> = {
  'It has to wait until {0} is mended.': 'Tiene que esperar a que se corrija {0}.',
  'It took longer than 20 seconds.': 'Tardó más de 20 segundos.',
  'It has to wait until the store answers.': 'Tiene que esperar a que responda el almacenamiento.',
  'The check itself failed ({0…}).': 'Ha fallado la propia comprobación ({0}).',
  'unknown error': 'error desconocido',
  'One person has signed in, last on {0}': 'Una persona ha iniciado sesión, la última vez el {0}',
  '{0} people have signed in, last on {1}': '{0} personas han iniciado sesión, la última vez el {1}',
  '{0}, line {1}': '{0}, línea {1}',
  'environment variable {0}': 'variable de entorno {0}',
  '{0} in {1}': '{0} en {1}',
  'https://developer.atlassian.com/console/myapps, your app, {0…}':
    'https://developer.atlassian.com/console/myapps, su aplicación, {0}',
  'https://portal.azure.com, your Azure Bot, Configuration': 'https://portal.azure.com, su Azure Bot, Configuration',
  'the configuration page, Applications': 'la página de configuración, Aplicaciones',
  'the clock of this machine': 'el reloj de esta máquina',
  'In every chat, until something else is saved.': 'En todos los chats, mientras no se guarde otra cosa.',
  'It has to wait until there are encryption keys.': 'Tiene que esperar a que haya claves de cifrado.',
  'No application offers Log in with Jira: nobody can sign in.':
    'Ninguna aplicación ofrece iniciar sesión con Jira: nadie puede iniciar sesión.',
  'Add it to one of them.': 'Añádalo a una de ellas.',
  'By {0…}.': 'Por {0}.',
  'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.':
    'Las aplicaciones que ofrecen iniciar sesión con Jira son para otros bots que MicrosoftAppId.',
  'Give one of them this bot’s id, or none.': 'Ponga en una de ellas el ID de este bot, o ninguno.',
  'Nothing is asked of Atlassian until there is a client id.':
    'No se pregunta nada a Atlassian mientras no haya ID de cliente.',
  '{0} is on this machine: the emulator, not Atlassian.': '{0} está en esta máquina: es el emulador, no Atlassian.',
  'Remove {0}.': 'Quite {0}.',
  '{0} answers HTTP {1}.': '{0} responde HTTP {1}.',
  'Try again later; see https://status.atlassian.com': 'Inténtelo más tarde; consulte https://status.atlassian.com',
  'See what HTTPS_PROXY puts in its place.': 'Mire qué pone HTTPS_PROXY en su lugar.',
  '{0} answers, but not as Atlassian’s gateway does.': '{0} responde, pero no como la pasarela de Atlassian.',
  '{0} answers.': '{0} responde.',
  'The name {0} has no address here (DNS).': 'El nombre {0} no tiene dirección aquí (DNS).',
  'Check its spelling, this machine’s DNS and HTTPS_PROXY.':
    'Compruebe cómo está escrito, el DNS de esta máquina y HTTPS_PROXY.',
  '{0} refuses the connection.': '{0} rechaza la conexión.',
  'Check its port, the firewall and HTTPS_PROXY.': 'Compruebe el puerto, el cortafuegos y HTTPS_PROXY.',
  'The certificate of {0} is not trusted, or it does not speak TLS.':
    'No se confía en el certificado de {0}, o no habla TLS.',
  'Where a proxy opens TLS, name the file of its certificate in NODE_EXTRA_CA_CERTS.':
    'Si un proxy descifra TLS, indique el archivo de su certificado en NODE_EXTRA_CA_CERTS.',
  '{0} does not answer within 10 seconds.': '{0} no responde en 10 segundos.',
  'Check the firewall and HTTPS_PROXY.': 'Compruebe el cortafuegos y HTTPS_PROXY.',
  'The connection to {0} breaks.': 'Se interrumpe la conexión con {0}.',
  'Check this machine’s network, the firewall and HTTPS_PROXY.':
    'Compruebe la red de esta máquina, el cortafuegos y HTTPS_PROXY.',
  'Atlassian does not tell the time.': 'Atlassian no indica la hora.',
  'It agrees with Atlassian’s within a minute.': 'Coincide con el de Atlassian con menos de un minuto de diferencia.',
  'Let the machine take its time from the network (NTP).': 'Haga que la máquina tome la hora de la red (NTP).',
  'It is {0} seconds ahead of Atlassian’s.': 'Va {0} segundos por delante del de Atlassian.',
  'It is {0} seconds behind Atlassian’s.': 'Va {0} segundos por detrás del de Atlassian.',
  '{0} is reached by browsers on this machine only.': 'A {0} solo llegan los navegadores de esta máquina.',
  'Set jira_oauth2_callback_url to the public https address, here and in the developer console.':
    'Ponga en jira_oauth2_callback_url la dirección https pública, aquí y en la consola de desarrollo.',
  '{0} does not end with a slash.': '{0} no termina en barra.',
  'Atlassian compares letter by letter: write {0} both here and at {1…}.':
    'Atlassian compara carácter por carácter: escriba {0} aquí y en {1}.',
  '{0} fits the assistant.': '{0} es adecuada para el asistente.',
  'Choose a port and use it in the callback URL, too.': 'Elija un puerto y úselo también en la URL de retorno.',
  'port = 0 takes another port at each start: the callback does not find it.':
    'port = 0 usa otro puerto en cada inicio: el retorno no lo encuentra.',
  'The callback URL leads to port {0}, but the assistant listens at {1}.':
    'La URL de retorno lleva al puerto {0}, pero el asistente escucha en {1}.',
  'Make both the same: {0…}, or the callback URL here and at {1…}.':
    'Haga que coincidan: {0}, o la URL de retorno aquí y en {1}.',
  'The callback URL asks for https at port {0}, where the assistant speaks http.':
    'La URL de retorno pide https en el puerto {0}, donde el asistente habla http.',
  'Write http:// for this machine, or put a proxy with a certificate before the assistant.':
    'Escriba http:// para esta máquina, o ponga un proxy con certificado delante del asistente.',
  'The callback URL leads to {0}, but the assistant listens at {1} only.':
    'La URL de retorno lleva a {0}, pero el asistente solo escucha en {1}.',
  'Set host to 0.0.0.0 or to the address in the callback URL.':
    'Ponga host en 0.0.0.0 o en la dirección de la URL de retorno.',
  'Compare it letter by letter, the last slash too, with: {0}':
    'Compárela carácter por carácter, también la barra final, con: {0}',
  'There is no client id yet.': 'Todavía no hay ID de cliente.',
  'Atlassian says that this callback URL is not registered for the client id.':
    'Atlassian dice que esta URL de retorno no está registrada para el ID de cliente.',
  'Paste as Callback URL: {0}': 'Pegue como Callback URL: {0}',
  '{0…}: it was registered then.': '{0}: entonces estaba registrada.',
  'Atlassian tells for certain only at sign-in.': 'Atlassian solo lo dice con certeza al iniciar sesión.',
  'The assistant does not run here: it is asked when it does.':
    'El asistente no se está ejecutando aquí: se le pregunta cuando lo hace.',
  'Start it, then look at {0}': 'Inícielo y mire después {0}',
  '{0} leads to an assistant.': '{0} lleva a un asistente.',
  'Another program than the assistant answers at {0} (HTTP {1}).':
    'En {0} responde otro programa que el asistente (HTTP {1}).',
  'Let the proxy pass {0} on to the assistant with its path and query unchanged.':
    'Haga que el proxy pase {0} al asistente sin cambiar la ruta ni los parámetros.',
  'The callback URL is redirected to {0}.': 'La URL de retorno se redirige a {0}.',
  'The callback URL is redirected to the same address with another last slash.':
    'La URL de retorno se redirige a la misma dirección, salvo la barra final.',
  'The callback URL is redirected elsewhere.': 'La URL de retorno se redirige a otro lugar.',
  'Atlassian compares it letter by letter, and a redirect may lose what it brings. Use the address it leads to, here and in the console; or take the redirect out of the proxy.':
    'Atlassian la compara carácter por carácter, y una redirección puede perder lo que trae. Use la dirección a la que lleva, aquí y en la consola; o quite la redirección del proxy.',
  'The name {0} has no address, as seen from this machine.':
    'Visto desde esta máquina, el nombre {0} no tiene dirección.',
  'Check its spelling and the DNS.': 'Compruebe cómo está escrito y el DNS.',
  'Nothing listens at {0}.': 'Nada escucha en {0}.',
  'Start the proxy that has the certificate, or check its port.':
    'Inicie el proxy que tiene el certificado, o compruebe su puerto.',
  'Check the port: it has to be the one that the assistant listens at.':
    'Compruebe el puerto: tiene que ser aquel en el que escucha el asistente.',
  '{0} does not speak https, or its certificate is not trusted.':
    '{0} no habla https, o no se confía en su certificado.',
  'The assistant itself speaks http: put a proxy with a certificate before it. For a certificate of your own name its file in NODE_EXTRA_CA_CERTS.':
    'El propio asistente habla http: ponga delante un proxy con certificado. Si el certificado es suyo, indique su archivo en NODE_EXTRA_CA_CERTS.',
  'Check the firewall and the proxy.': 'Compruebe el cortafuegos y el proxy.',
  'Check the network and the proxy. Some networks do not let a machine reach its own public address: then try from outside.':
    'Compruebe la red y el proxy. Algunas redes no dejan que una máquina llegue a su propia dirección pública: pruebe entonces desde fuera.',
  'It must begin with https:// unless its host is localhost, 127.0.0.1 or [::1].':
    'Debe empezar por https://, salvo que el host sea localhost, 127.0.0.1 o [::1].',
  'Closed.': 'Cerrada.',
  'Closed by "npm run serve"; "npm start" prints a key for it.':
    'Cerrada con «npm run serve»; «npm start» muestra una clave para ella.',
  'Each start prints a key for it: whoever reads that within 15 minutes gets in.':
    'Cada inicio muestra una clave para ella: quien la lea en 15 minutos puede entrar.',
  'Set configuration_password, or configuration = off when all is set up.':
    'Defina configuration_password, o configuration = off cuando todo esté configurado.',
  'Opened by a key that each start prints.': 'Se abre con una clave que muestra cada inicio.',
  'Behind {0} is everybody: whoever writes X-Forwarded-For is believed, and wrong passwords are not counted.':
    'Tras {0} está todo el mundo: se cree a quien escriba X-Forwarded-For, y las contraseñas incorrectas no se cuentan.',
  'Name the proxy: its address in place of {0}.': 'Indique el proxy: su dirección en lugar de {0}.',
  'All browsers come from the address of the proxy: wrong passwords of strangers make the administrator wait.':
    'Todos los navegadores llegan desde la dirección del proxy: las contraseñas incorrectas de extraños hacen esperar al administrador.',
  'Name the proxy, if it writes X-Forwarded-For.': 'Indique el proxy, si escribe X-Forwarded-For.',
  'Opened by configuration_password.': 'Se abre con configuration_password.',
  'Copy both from {0…}.': 'Copie ambos de {0}.',
  'There are none: nobody can sign in.': 'No hay ninguno: nadie puede iniciar sesión.',
  'There are none: npm start uses the emulator.': 'No hay ninguno: npm start usa el emulador.',
  'Atlassian takes the new secret, and the former one no longer.':
    'Atlassian acepta el nuevo secreto, y el anterior ya no.',
  'Take the former one away: nothing needs it.': 'Quite el anterior: ya no hace falta.',
  'Atlassian takes the new secret and the former one. Once every instance has the new one, end the former in the console and take jira_oauth2_client_secret_previous away.':
    'Atlassian acepta el nuevo secreto y el anterior. Cuando todas las instancias tengan el nuevo, revoque el anterior en la consola y quite jira_oauth2_client_secret_previous.',
  'Atlassian takes the former secret alone, and refuses the new one: sign-ins go on with the former.':
    'Atlassian acepta solo el secreto anterior y rechaza el nuevo: los inicios de sesión siguen con el anterior.',
  'Copy the new secret again from {0…}; keep the former until it is taken.':
    'Vuelva a copiar el nuevo secreto de {0}; conserve el anterior hasta que se acepte.',
  'Atlassian knows them.': 'Atlassian los conoce.',
  'Atlassian refuses the client id or the secret.': 'Atlassian rechaza el ID de cliente o el secreto.',
  'Copy both again from {0…}.': 'Vuelva a copiar ambos de {0}.',
  'The token endpoint takes a code that does not exist: it is not Atlassian’s.':
    'El punto de conexión de tokens acepta un código que no existe: no es el de Atlassian.',
  'The token endpoint gives no answer that tells ({0…}).':
    'La respuesta del punto de conexión de tokens no es concluyente ({0}).',
  'Run this again later.': 'Repita la comprobación más tarde.',
  'Nothing is written here but in the store.': 'Aquí solo se escribe en el almacenamiento.',
  'the store': 'el almacenamiento',
  'the store and its encryption.key': 'el almacenamiento y su encryption.key',
  'what the configuration page saves': 'lo que guarda la página de configuración',
  '{0…} cannot be written to {1}: that is a file, no directory.':
    'No se puede escribir en {1} ({0}): es un archivo, no un directorio.',
  'Choose another path.': 'Elija otra ruta.',
  '{0} is the user’s with the id {1}, and root may write everywhere.':
    '{0} es del usuario con el ID {1}, y root puede escribir en todas partes.',
  'Run this as the user that the assistant runs as.': 'Ejecute esto con el usuario con el que se ejecuta el asistente.',
  '{0}: {1…} can be written by {2…}.': '{0}: se puede escribir ({1}) con {2}.',
  '{0}: can be made, {1…} can be written by {2…}.': '{0}: se puede crear y escribir ({1}) con {2}.',
  'this user': 'este usuario',
  'the user with the id {0}': 'el usuario con el ID {0}',
  '{0…} cannot be written to {1}: {2} is not writable ({3…}).':
    'No se puede escribir en {1} ({0}): {2} no admite escritura ({3}).',
  'Give {0} to the user that the assistant runs as, or choose another path.':
    'Dé {0} al usuario con el que se ejecuta el asistente, o elija otra ruta.',
  'Give {0} to the user that the assistant runs as, or set configuration = off.':
    'Dé {0} al usuario con el que se ejecuta el asistente, o defina configuration = off.',
  'One is set.': 'Hay una definida.',
  '{0} are set; the first one seals.': 'Hay {0} definidas; la primera cifra.',
  'Made at each start, as the records are.': 'Se crea en cada inicio, como los registros.',
  '{0} is gone, and the records beside it cannot be opened without it.':
    '{0} ha desaparecido, y sin él no se pueden abrir los registros que hay al lado.',
  'Bring it back from a backup; or let the next start make a new one, and everybody signs in again.':
    'Recupérelo de una copia de seguridad; o deje que el próximo inicio cree uno nuevo, y todos inician sesión de nuevo.',
  'Made at the first start.': 'Se crea en el primer inicio.',
  'Others than its owner may read or write {0} (mode {1}). The start is refused.':
    'Otros además del propietario pueden leer o escribir {0} (modo {1}). El inicio se rechaza.',
  'Run: chmod 600 {0}': 'Ejecute: chmod 600 {0}',
  'In {0}, its owner’s alone.': 'En {0}, solo para su propietario.',
  '{0} does not hold keys.': '{0} no contiene claves.',
  'Bring it back from a backup: kid:base64(32 bytes).': 'Recupérelo de una copia de seguridad: kid:base64(32 bytes).',
  '{0} is not there.': '{0} no existe.',
  'Teams needs one; other channels do not.': 'Teams necesita uno; los demás canales no.',
  '{0} is not a Teams manifest.': '{0} no es un manifiesto de Teams.',
  'Mend its JSON.': 'Corrija su JSON.',
  'The callback URL is on this machine: nothing to compare yet.':
    'La URL de retorno está en esta máquina: todavía no hay nada que comparar.',
  'It is not filled in.': 'No está rellenado.',
  'For Teams set its ids, and validDomains to {0}.': 'Para Teams defina sus ID, y validDomains como {0}.',
  'Its botId is not MicrosoftAppId.': 'Su botId no es MicrosoftAppId.',
  'Write the same id in both.': 'Escriba el mismo ID en ambos.',
  'validDomains has {0}.': 'validDomains contiene {0}.',
  'validDomains lacks {0}: Teams does not open the sign-in window.':
    'En validDomains falta {0}: Teams no abre la ventana de inicio de sesión.',
  'Add "{0}" and upload the app again.': 'Añada «{0}» y vuelva a cargar la aplicación.',
  'Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.':
    'Sin MicrosoftAppId el bot cree a cualquiera, y allow_anonymous deja que lleguen a él otras máquinas.',
  'Set MicrosoftAppId and MicrosoftAppPassword from {0…}, and remove allow_anonymous.':
    'Defina MicrosoftAppId y MicrosoftAppPassword a partir de {0}, y quite allow_anonymous.',
  'There is no MicrosoftAppId: no channel reaches the bot.': 'No hay MicrosoftAppId: ningún canal llega al bot.',
  'Take it from {0…}.': 'Tómelo de {0}.',
  'None: for trying it on this machine.': 'Ninguna: para probarlo en esta máquina.',
  'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.':
    'MicrosoftAppId está definido, pero MicrosoftAppPassword no: el bot no puede responder.',
  'Make a client secret at {0…}, Manage Password; or set MicrosoftAppType = UserAssignedMSI.':
    'Cree un secreto de cliente en {0}, Manage Password; o defina MicrosoftAppType = UserAssignedMSI.',
  'MicrosoftAppTenantId is set, and without MicrosoftAppType nothing is asked of that tenant.':
    'MicrosoftAppTenantId está definido, pero sin MicrosoftAppType no se pregunta nada a ese inquilino.',
  'Set MicrosoftAppType = SingleTenant, or take the tenant away.':
    'Defina MicrosoftAppType = SingleTenant, o quite el inquilino.',
  'App id and what proves it are set.': 'Están definidos el ID de aplicación y lo que lo acredita.',
  'MicrosoftAppId does not look like an app id.': 'MicrosoftAppId no parece un ID de aplicación.',
  'Copy "Microsoft App ID" from {0…}.': 'Copie «Microsoft App ID» de {0}.',
  'There is no app id yet.': 'Todavía no hay ID de aplicación.',
  '{0} has no password: only its machine can ask.': '{0} no tiene contraseña: solo su máquina puede preguntar.',
  It: 'El bot',
  '{0} cannot be reached.': 'No se puede conectar con {0}.',
  'Microsoft gives it a token.': 'Microsoft le da un token.',
  'Microsoft gives no answer that tells (HTTP {0}).': 'La respuesta de Microsoft no es concluyente (HTTP {0}).',
  'Microsoft knows no such app id: the bot cannot answer.':
    'Microsoft no conoce ese ID de aplicación: el bot no puede responder.',
  'Copy "Microsoft App ID", and with a single tenant its tenant id from {0…}.':
    'Copie «Microsoft App ID» y, con un solo inquilino, su ID de {0}.',
  'Microsoft refuses the password: the bot cannot answer.':
    'Microsoft rechaza la contraseña: el bot no puede responder.',
  'Make a client secret at Manage Password, and copy its Value from {0…}.':
    'Cree un secreto de cliente en Manage Password y copie su Value de {0}.',
  'The password has expired: the bot cannot answer.': 'La contraseña ha caducado: el bot no puede responder.',
  'Make a new client secret at Manage Password, and copy its Value from {0…}.':
    'Cree un nuevo secreto de cliente en Manage Password y copie su Value de {0}.',
  'Microsoft knows no such tenant: the bot cannot answer.':
    'Microsoft no conoce ese inquilino: el bot no puede responder.',
  'Copy the app’s tenant id into MicrosoftAppTenantId from {0…}.':
    'Copie el ID de inquilino de la aplicación de {0} en MicrosoftAppTenantId.',
  'Microsoft refuses app id, password or tenant: the bot cannot answer.':
    'Microsoft rechaza el ID de aplicación, la contraseña o el inquilino: el bot no puede responder.',
  'Microsoft refuses app id, password or tenant ({0…}): the bot cannot answer.':
    'Microsoft rechaza el ID de aplicación, la contraseña o el inquilino ({0}): el bot no puede responder.',
  'Copy all of them again from {0…}.': 'Vuelva a copiarlos todos de {0}.',
  '{0} is supported.': '{0} es compatible.',
  '{0} is not supported.': '{0} no es compatible.',
  'Install a version that fits {0…}.': 'Instale una versión que cumpla {0}.',
  'Any free one.': 'Cualquiera que esté libre.',
  '{0} at {1} is free.': '{0} en {1} está libre.',
  'The assistant listens at {0}.': 'El asistente escucha en {0}.',
  '{0} is in use by another program.': '{0} lo usa otro programa.',
  'End that one, or choose another.': 'Ciérrelo, o elija otro puerto.',
  'This user may not listen at {0}.': 'Este usuario no puede escuchar en {0}.',
  'Choose a port above 1023, and let a proxy listen at the other.':
    'Elija un puerto superior a 1023, y deje que un proxy escuche en el otro.',
  '{0} is no address of this machine ({1}).': '{0} no es una dirección de esta máquina ({1}).',
  'Set host to 0.0.0.0.': 'Ponga host en 0.0.0.0.',
  'The records are of version {0}, and this version knows {1} at most: the start is refused.':
    'Los registros son de la versión {0}, y esta versión conoce como máximo la {1}: el inicio se rechaza.',
  'Install the version that wrote them, or restore the backup from before it.':
    'Instale la versión que los escribió, o restaure la copia de seguridad anterior.',
  'None yet.': 'Todavía ninguno.',
  'The encryption keys open what is stored.': 'Las claves de cifrado abren lo guardado.',
  'Sealed with {0…}, and none of the keys opens them: {1…}.':
    'Cifrados con {0}, y ninguna de las claves los abre: {1}.',
  'Sealed with {0…}, and none of the keys opens them.': 'Cifrados con {0}, y ninguna de las claves los abre.',
  'the key "{0}"': 'la clave «{0}»',
  'Bring the key of that name back from a backup, in the place of this one; or start once with --accept-lost-records, and they are lost.':
    'Recupere la clave de ese nombre de una copia de seguridad, en lugar de esta; o inicie una vez con --accept-lost-records, y se pierden.',
  'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.':
    'Recupere esa clave de una copia de seguridad, detrás de la primera; o inicie una vez con --accept-lost-records, y se pierden.',
  'Only the registered get in, and nobody is: nobody can sign in.':
    'Solo entran las personas registradas, y no hay ninguna: nadie puede iniciar sesión.',
  'Register people on the configuration page, Users, before they sign in or after; or set registered_domains.':
    'Registre a las personas en la página de configuración, en Usuarios, antes o después de que inicien sesión; o defina registered_domains.',
  'Whoever signs in.': 'Quien inicie sesión.',
  'The registered': 'Las personas registradas',
  'The registered, {0…}': 'Las personas registradas, {0}',
  'Whoever signs in gets in, whatever registered_domains says.':
    'Quien inicia sesión entra, diga lo que diga registered_domains.',
  'Set jira_oauth2_registration = registered, or take registered_domains away.':
    'Defina jira_oauth2_registration = registered, o quite registered_domains.',
  'Anybody can have an address at {0}.': 'Cualquiera puede tener una dirección en {0}.',
  'Take {0} out of registered_domains.': 'Quite {0} de registered_domains.',
  'One who is registered or blocked by {0} would not be known again: jira_oauth2_user_name_attribute is {1}, and whoever is blocked gets in.':
    'Una persona registrada o bloqueada por {0} no se reconocería: jira_oauth2_user_name_attribute es {1}, y quien esté bloqueado entra.',
  '{0} who are registered or blocked by {1} would not be known again: jira_oauth2_user_name_attribute is {2}, and whoever is blocked gets in.':
    '{0} personas registradas o bloqueadas por {1} no se reconocerían: jira_oauth2_user_name_attribute es {2}, y quien esté bloqueado entra.',
  'Set it back to {0}; or register and block them by {1}, and erase the old ones on the configuration page, Users.':
    'Vuelva a ponerlo en {0}; o regístrelos y bloquéelos por {1}, y borre los antiguos en la página de configuración, en Usuarios.',
  '{0} is not asked for: {1…}.': '{0} no se pide: {1}.',
  'Add {0} to jira_oauth2_scope. Under Permissions add the {1…} and tick "{2…}".':
    'Añada {0} a jira_oauth2_scope. En Permissions añada la {1} y marque «{2}».',
  'Add {0} to jira_oauth2_scope. The console has nothing to tick for it.':
    'Añada {0} a jira_oauth2_scope. En la consola no hay nada que marcar para él.',
  'Atlassian did not grant {0…} at the last sign-in.': 'Atlassian no concedió {0} en el último inicio de sesión.',
  'Tick them under Permissions, then sign out and in again.':
    'Márquelos en Permissions, y después cierre sesión e iníciela de nuevo.',
  'Atlassian refused "{0…}" on {1} for want of {2}.': 'Atlassian rechazó «{0}» el {1} por faltar {2}.',
  'a call': 'una llamada',
  'Add {0} to jira_oauth2_scope and tick it at {1…}, then sign out and in again.':
    'Añada {0} a jira_oauth2_scope y márquelo en {1}, y después cierre sesión e iníciela de nuevo.',
  'All that is needed is asked for: {0…}': 'Se pide todo lo necesario: {0}',
  'Turn sharing on under Distribution, or nobody but you can sign in.':
    'Active el uso compartido en Distribution, o solo usted podrá iniciar sesión.',
  '{0…}: sharing is on.': '{0}: el uso compartido está activado.',
  'Only the developer console shows whether the app is shared.':
    'Solo la consola de desarrollo muestra si la aplicación está compartida.',
  'Only the developer console shows whether the app is shared. One person’s sign-in works.':
    'Solo la consola de desarrollo muestra si la aplicación está compartida. El inicio de sesión de una persona funciona.',
  'The Bot Framework’s own.': 'Los del Bot Framework.',
  'Anybody can have a name under {0}.': 'Cualquiera puede tener un nombre bajo {0}.',
  'List the one host that you mean.': 'Indique el host concreto.',
  '{0} is this machine, no channel.': '{0} es esta máquina, no un canal.',
  'Remove {0} from allow_service_urls.': 'Quite {0} de allow_service_urls.',
  'Mend the variable; the assistant does not start so.': 'Corrija la variable; así el asistente no se inicia.',
  'Write it as conf/kbot.conf.example shows; the assistant does not start so.':
    'Escríbalo como muestra conf/kbot.conf.example; así el asistente no se inicia.',
  'The later one is in force, or the environment’s.': 'Vale el último, o el del entorno.',
  '{0…}: well formed.': '{0}: bien formado.',
  'None in a file; defaults and environment.': 'Ningún archivo; valores predeterminados y entorno.',
  'Who may read the settings files.': 'Quién puede leer los archivos de configuración.',
  'Look at their properties.': 'Consulte sus propiedades.',
  'No secret is in a settings file.': 'Ningún archivo de configuración contiene secretos.',
  '{0} holds secrets, and others than its owner may read or write it (mode {1}).':
    '{0} contiene secretos, y otros además del propietario pueden leerlo o escribirlo (modo {1}).',
  "{0} is its owner's alone.": '{0} es solo para su propietario.',
  'memory: forgets everybody’s sign-in at each restart.':
    'memory: olvida todos los inicios de sesión en cada reinicio.',
  'Set storage_url to lmdb:PATH or to a shared store.':
    'Ponga storage_url en lmdb:RUTA o en un almacenamiento compartido.',
  'Made at the first start, in {0}.': 'Se crea en el primer inicio, en {0}.',
  'It answers, and compares and swaps.': 'Responde, y admite comparar e intercambiar.',
  'Use lmdb:PATH or another store whose eTags hold.': 'Use lmdb:RUTA u otro almacenamiento con eTags fiables.',
  'It does not answer ({0…}).': 'No responde ({0}).',
  'The storage does not hold eTags: {0…}. Sign-in needs one that compares and swaps.':
    'El almacenamiento no respeta los eTags: {0}. El inicio de sesión necesita comparar e intercambiar.',
  'a write leaves the eTag as it was': 'una escritura deja el eTag igual',
  'a write with a stale eTag is accepted': 'se acepta una escritura con un eTag caducado',
  'what was written last is not what is read': 'lo que se lee no es lo último que se escribió',
  'items are read without an eTag': 'los elementos se leen sin eTag',
  'Move it away, or name another directory.': 'Muévalo, o indique otro directorio.',
  'Make room there, or name another directory.': 'Libere espacio allí o indique otro directorio.',
  'Let this user write there, or name another directory.':
    'Deje que este usuario escriba allí, o indique otro directorio.',
  'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).':
    'Rechaza el usuario o la contraseña: escríbalos como redis://USER:PASSWORD@HOST, con los caracteres especiales codificados con porcentaje (# como %23).',
  'Check that it runs, its address, and that this user may use it.':
    'Compruebe que está en marcha, su dirección y que este usuario puede usarlo.',
};
