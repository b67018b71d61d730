export const german = {
  'It has to wait until {0} is mended.': 'Das muss warten, bis {0} behoben ist.',
  'It took longer than 20 seconds.': 'Es hat länger als 20 Sekunden gedauert.',
  'It has to wait until the store answers.': 'Das muss warten, bis der Speicher antwortet.',
  'The check itself failed ({0…}).': 'Die Prüfung selbst ist fehlgeschlagen ({0}).',
  'unknown error': 'unbekannter Fehler',
  'One person has signed in, last on {0}': 'Eine Person hat sich angemeldet, zuletzt am {0}',
  '{0} people have signed in, last on {1}': '{0} Personen haben sich angemeldet, zuletzt am {1}',
  '{0}, line {1}': '{0}, Zeile {1}',
  'environment variable {0}': 'Umgebungsvariable {0}',
  '{0} in {1}': '{0} in {1}',
  'https://developer.atlassian.com/console/myapps, your app, {0…}':
    'https://developer.atlassian.com/console/myapps, Ihre App, {0}',
  'https://portal.azure.com, your Azure Bot, Configuration': 'https://portal.azure.com, Ihr Azure Bot, Configuration',
  'the configuration page, Applications': 'Konfigurationsseite, Anwendungen',
  'the clock of this machine': 'die Uhr dieses Rechners',
  'In every chat, until something else is saved.': 'In jedem Chat, bis etwas anderes gespeichert wird.',
  'It has to wait until there are encryption keys.': 'Das muss warten, bis es Schlüssel gibt.',
  'No application offers Log in with Jira: nobody can sign in.':
    'Keine Anwendung bietet die Anmeldung mit Jira an: Niemand kann sich anmelden.',
  'Add it to one of them.': 'Fügen Sie sie einer von ihnen hinzu.',
  'By {0…}.': 'Von {0}.',
  'The applications that offer Log in with Jira are for other bots than MicrosoftAppId.':
    'Die Anwendungen, die die Anmeldung mit Jira anbieten, gelten für andere Bots als MicrosoftAppId.',
  'Give one of them this bot’s id, or none.': 'Geben Sie einer von ihnen die ID dieses Bots oder gar keine.',
  'Nothing is asked of Atlassian until there is a client id.':
    'Solange es keine Client-ID gibt, wird Atlassian nichts gefragt.',
  '{0} is on this machine: the emulator, not Atlassian.': '{0} ist auf diesem Rechner: der Emulator, nicht Atlassian.',
  'Remove {0}.': 'Entfernen Sie {0}.',
  '{0} answers HTTP {1}.': '{0} antwortet mit HTTP {1}.',
  'Try again later; see https://status.atlassian.com':
    'Versuchen Sie es später noch einmal; siehe https://status.atlassian.com',
  'See what HTTPS_PROXY puts in its place.': 'Sehen Sie nach, was HTTPS_PROXY an dessen Stelle setzt.',
  '{0} answers, but not as Atlassian’s gateway does.': '{0} antwortet, aber nicht so wie das Gateway von Atlassian.',
  '{0} answers.': '{0} antwortet.',
  'The name {0} has no address here (DNS).': 'Der Name {0} hat hier keine Adresse (DNS).',
  'Check its spelling, this machine’s DNS and HTTPS_PROXY.':
    'Prüfen Sie die Schreibweise, das DNS dieses Rechners und HTTPS_PROXY.',
  '{0} refuses the connection.': '{0} weist die Verbindung ab.',
  'Check its port, the firewall and HTTPS_PROXY.': 'Prüfen Sie den Port, die Firewall und HTTPS_PROXY.',
  'The certificate of {0} is not trusted, or it does not speak TLS.':
    'Dem Zertifikat von {0} wird nicht vertraut, oder es spricht kein TLS.',
  'Where a proxy opens TLS, name the file of its certificate in NODE_EXTRA_CA_CERTS.':
    'Wenn ein Proxy TLS aufbricht, nennen Sie die Datei seines Zertifikats in NODE_EXTRA_CA_CERTS.',
  '{0} does not answer within 10 seconds.': '{0} antwortet nicht innerhalb von 10 Sekunden.',
  'Check the firewall and HTTPS_PROXY.': 'Prüfen Sie die Firewall und HTTPS_PROXY.',
  'The connection to {0} breaks.': 'Die Verbindung zu {0} bricht ab.',
  'Check this machine’s network, the firewall and HTTPS_PROXY.':
    'Prüfen Sie das Netzwerk dieses Rechners, die Firewall und HTTPS_PROXY.',
  'Atlassian does not tell the time.': 'Atlassian nennt keine Uhrzeit.',
  'It agrees with Atlassian’s within a minute.': 'Sie weicht weniger als eine Minute von der bei Atlassian ab.',
  'Let the machine take its time from the network (NTP).':
    'Lassen Sie den Rechner seine Zeit aus dem Netz beziehen (NTP).',
  'It is {0} seconds ahead of Atlassian’s.': 'Sie geht {0} Sekunden vor der bei Atlassian.',
  'It is {0} seconds behind Atlassian’s.': 'Sie geht {0} Sekunden hinter der bei Atlassian.',
  '{0} is reached by browsers on this machine only.': '{0} erreichen nur Browser auf diesem Rechner.',
  'Set jira_oauth2_callback_url to the public https address, here and in the developer console.':
    'Setzen Sie jira_oauth2_callback_url auf die öffentliche https-Adresse, hier und in der Developer Console.',
  '{0} does not end with a slash.': '{0} endet ohne Schrägstrich.',
  'Atlassian compares letter by letter: write {0} both here and at {1…}.':
    'Atlassian vergleicht Zeichen für Zeichen: Schreiben Sie {0} sowohl hier als auch unter {1}.',
  '{0} fits the assistant.': '{0} passt zum Assistenten.',
  'Choose a port and use it in the callback URL, too.':
    'Wählen Sie einen Port und verwenden Sie ihn auch in der Callback-URL.',
  'port = 0 takes another port at each start: the callback does not find it.':
    'port = 0 nimmt bei jedem Start einen anderen Port: Der Callback findet ihn nicht.',
  'The callback URL leads to port {0}, but the assistant listens at {1}.':
    'Die Callback-URL führt zu Port {0}, aber der Assistent lauscht auf {1}.',
  'Make both the same: {0…}, or the callback URL here and at {1…}.':
    'Machen Sie beide gleich: {0}, oder die Callback-URL hier und unter {1}.',
  'The callback URL asks for https at port {0}, where the assistant speaks http.':
    'Die Callback-URL verlangt https auf Port {0}, wo der Assistent http spricht.',
  'Write http:// for this machine, or put a proxy with a certificate before the assistant.':
    'Schreiben Sie http:// für diesen Rechner, oder setzen Sie einen Proxy mit Zertifikat vor den Assistenten.',
  'The callback URL leads to {0}, but the assistant listens at {1} only.':
    'Die Callback-URL führt zu {0}, aber der Assistent lauscht nur auf {1}.',
  'Set host to 0.0.0.0 or to the address in the callback URL.':
    'Setzen Sie host auf 0.0.0.0 oder auf die Adresse in der Callback-URL.',
  'Compare it letter by letter, the last slash too, with: {0}':
    'Vergleichen Sie sie Zeichen für Zeichen, auch den letzten Schrägstrich, mit: {0}',
  'There is no client id yet.': 'Es gibt noch keine Client-ID.',
  'Atlassian says that this callback URL is not registered for the client id.':
    'Atlassian sagt, dass diese Callback-URL für die Client-ID nicht registriert ist.',
  'Paste as Callback URL: {0}': 'Fügen Sie als Callback URL ein: {0}',
  '{0…}: it was registered then.': '{0}: Damals war sie registriert.',
  'Atlassian tells for certain only at sign-in.': 'Mit Sicherheit sagt Atlassian das erst bei der Anmeldung.',
  'The assistant does not run here: it is asked when it does.':
    'Der Assistent läuft hier nicht: Gefragt wird er, wenn er läuft.',
  'Start it, then look at {0}': 'Starten Sie ihn, dann sehen Sie sich {0} an',
  '{0} leads to an assistant.': '{0} führt zu einem Assistenten.',
  'Another program than the assistant answers at {0} (HTTP {1}).':
    'Unter {0} antwortet ein anderes Programm als der Assistent (HTTP {1}).',
  'Let the proxy pass {0} on to the assistant with its path and query unchanged.':
    'Lassen Sie den Proxy {0} mit unverändertem Pfad und Query an den Assistenten weitergeben.',
  'The callback URL is redirected to {0}.': 'Die Callback-URL wird auf {0} umgeleitet.',
  'The callback URL is redirected to the same address with another last slash.':
    'Die Callback-URL wird auf dieselbe Adresse mit anderem letzten Schrägstrich umgeleitet.',
  'The callback URL is redirected elsewhere.': 'Die Callback-URL wird anderswohin umgeleitet.',
  'Atlassian compares it letter by letter, and a redirect may lose what it brings. Use the address it leads to, here and in the console; or take the redirect out of the proxy.':
    'Atlassian vergleicht sie Zeichen für Zeichen, und eine Umleitung kann verlieren, was mitkommt. Verwenden Sie die Zieladresse, hier und in der Console; oder entfernen Sie die Umleitung aus dem Proxy.',
  'The name {0} has no address, as seen from this machine.': 'Der Name {0} hat von diesem Rechner aus keine Adresse.',
  'Check its spelling and the DNS.': 'Prüfen Sie die Schreibweise und das DNS.',
  'Nothing listens at {0}.': 'Auf {0} lauscht nichts.',
  'Start the proxy that has the certificate, or check its port.':
    'Starten Sie den Proxy, der das Zertifikat hat, oder prüfen Sie seinen Port.',
  'Check the port: it has to be the one that the assistant listens at.':
    'Prüfen Sie den Port: Es muss der sein, auf dem der Assistent lauscht.',
  '{0} does not speak https, or its certificate is not trusted.':
    '{0} spricht kein https, oder dem Zertifikat wird nicht vertraut.',
  'The assistant itself speaks http: put a proxy with a certificate before it. For a certificate of your own name its file in NODE_EXTRA_CA_CERTS.':
    'Der Assistent selbst spricht http: Setzen Sie einen Proxy mit Zertifikat davor. Die Datei eines eigenen Zertifikats nennen Sie in NODE_EXTRA_CA_CERTS.',
  'Check the firewall and the proxy.': 'Prüfen Sie die Firewall und den Proxy.',
  'Check the network and the proxy. Some networks do not let a machine reach its own public address: then try from outside.':
    'Prüfen Sie das Netzwerk und den Proxy. Manche Netzwerke lassen einen Rechner nicht zu seiner eigenen öffentlichen Adresse: Versuchen Sie es dann von außen.',
  'It must begin with https:// unless its host is localhost, 127.0.0.1 or [::1].':
    'Sie muss mit https:// beginnen, außer der Host ist localhost, 127.0.0.1 oder [::1].',
  'Closed.': 'Geschlossen.',
  'Closed by "npm run serve"; "npm start" prints a key for it.':
    'Bei „npm run serve“ geschlossen; „npm start“ gibt einen Schlüssel dafür aus.',
  'Each start prints a key for it: whoever reads that within 15 minutes gets in.':
    'Jeder Start gibt einen Schlüssel dafür aus: Wer ihn innerhalb von 15 Minuten liest, kommt hinein.',
  'Set configuration_password, or configuration = off when all is set up.':
    'Setzen Sie configuration_password, oder configuration = off, wenn alles eingerichtet ist.',
  'Opened by a key that each start prints.': 'Geöffnet mit einem Schlüssel, den jeder Start ausgibt.',
  'Behind {0} is everybody: whoever writes X-Forwarded-For is believed, and wrong passwords are not counted.':
    'Hinter {0} ist jeder: Wer X-Forwarded-For schreibt, dem wird geglaubt, und falsche Passwörter werden nicht gezählt.',
  'Name the proxy: its address in place of {0}.': 'Nennen Sie den Proxy: seine Adresse statt {0}.',
  'All browsers come from the address of the proxy: wrong passwords of strangers make the administrator wait.':
    'Alle Browser kommen von der Adresse des Proxys: Falsche Passwörter Fremder lassen den Administrator warten.',
  'Name the proxy, if it writes X-Forwarded-For.': 'Nennen Sie den Proxy, wenn er X-Forwarded-For schreibt.',
  'Opened by configuration_password.': 'Geöffnet mit configuration_password.',
  'Copy both from {0…}.': 'Kopieren Sie beides aus {0}.',
  'There are none: nobody can sign in.': 'Es gibt keine: Niemand kann sich anmelden.',
  'There are none: npm start uses the emulator.': 'Es gibt keine: npm start verwendet den Emulator.',
  'Atlassian takes the new secret, and the former one no longer.':
    'Atlassian nimmt das neue Secret an und das vorige nicht mehr.',
  'Take the former one away: nothing needs it.': 'Entfernen Sie das vorige: Nichts braucht es mehr.',
  'Atlassian takes the new secret and the former one. Once every instance has the new one, end the former in the console and take jira_oauth2_client_secret_previous away.':
    'Atlassian nimmt das neue und das vorige Secret an. Sobald jede Instanz das neue hat, beenden Sie das vorige in der Console und entfernen Sie jira_oauth2_client_secret_previous.',
  'Atlassian takes the former secret alone, and refuses the new one: sign-ins go on with the former.':
    'Atlassian nimmt nur das vorige Secret an und lehnt das neue ab: Anmeldungen laufen mit dem vorigen weiter.',
  'Copy the new secret again from {0…}; keep the former until it is taken.':
    'Kopieren Sie das neue Secret noch einmal aus {0}; behalten Sie das vorige, bis es angenommen wird.',
  'Atlassian knows them.': 'Atlassian kennt sie.',
  'Atlassian refuses the client id or the secret.': 'Atlassian lehnt die Client-ID oder das Secret ab.',
  'Copy both again from {0…}.': 'Kopieren Sie beides noch einmal aus {0}.',
  'The token endpoint takes a code that does not exist: it is not Atlassian’s.':
    'Der Token-Endpunkt nimmt einen Code an, den es nicht gibt: Er gehört nicht zu Atlassian.',
  'The token endpoint gives no answer that tells ({0…}).': 'Der Token-Endpunkt gibt keine eindeutige Antwort ({0}).',
  'Run this again later.': 'Wiederholen Sie die Prüfung später.',
  'Nothing is written here but in the store.': 'Geschrieben wird hier nur in den Speicher.',
  'the store': 'der Speicher',
  'the store and its encryption.key': 'der Speicher und seine encryption.key',
  'what the configuration page saves': 'was die Konfigurationsseite speichert',
  '{0…} cannot be written to {1}: that is a file, no directory.':
    'In {1} schreiben geht nicht ({0}): Das ist eine Datei, kein Verzeichnis.',
  'Choose another path.': 'Wählen Sie einen anderen Pfad.',
  '{0} is the user’s with the id {1}, and root may write everywhere.':
    '{0} gehört dem Benutzer mit der ID {1}, und root darf überall schreiben.',
  'Run this as the user that the assistant runs as.':
    'Führen Sie dies als der Benutzer aus, unter dem der Assistent läuft.',
  '{0}: {1…} can be written by {2…}.': '{0}: beschreibbar ({1}), für {2}.',
  '{0}: can be made, {1…} can be written by {2…}.':
    '{0}: kann angelegt werden und ist dann beschreibbar ({1}), für {2}.',
  'this user': 'diesen Benutzer',
  'the user with the id {0}': 'den Benutzer mit der ID {0}',
  '{0…} cannot be written to {1}: {2} is not writable ({3…}).':
    'In {1} schreiben geht nicht ({0}): {2} ist nicht beschreibbar ({3}).',
  'Give {0} to the user that the assistant runs as, or choose another path.':
    'Geben Sie {0} dem Benutzer, unter dem der Assistent läuft, oder wählen Sie einen anderen Pfad.',
  'Give {0} to the user that the assistant runs as, or set configuration = off.':
    'Geben Sie {0} dem Benutzer, unter dem der Assistent läuft, oder setzen Sie configuration = off.',
  'One is set.': 'Einer ist gesetzt.',
  '{0} are set; the first one seals.': '{0} sind gesetzt; der erste versiegelt.',
  'Made at each start, as the records are.': 'Wird wie die Datensätze bei jedem Start neu angelegt.',
  '{0} is gone, and the records beside it cannot be opened without it.':
    '{0} fehlt, und ohne sie lassen sich die Datensätze daneben nicht öffnen.',
  'Bring it back from a backup; or let the next start make a new one, and everybody signs in again.':
    'Holen Sie sie aus einer Sicherung zurück; oder lassen Sie den nächsten Start eine neue anlegen, und alle melden sich neu an.',
  'Made at the first start.': 'Wird beim ersten Start angelegt.',
  'Others than its owner may read or write {0} (mode {1}). The start is refused.':
    'Nicht nur der Besitzer darf {0} lesen oder schreiben (Modus {1}). Der Start wird verweigert.',
  'Run: chmod 600 {0}': 'Führen Sie aus: chmod 600 {0}',
  'In {0}, its owner’s alone.': 'In {0}, nur für den Besitzer.',
  '{0} does not hold keys.': '{0} enthält keine Schlüssel.',
  'Bring it back from a backup: kid:base64(32 bytes).':
    'Holen Sie sie aus einer Sicherung zurück: kid:base64(32 bytes).',
  '{0} is not there.': '{0} gibt es nicht.',
  'Teams needs one; other channels do not.': 'Teams braucht eines; andere Kanäle nicht.',
  '{0} is not a Teams manifest.': '{0} ist kein Teams-Manifest.',
  'Mend its JSON.': 'Berichtigen Sie sein JSON.',
  'The callback URL is on this machine: nothing to compare yet.':
    'Die Callback-URL ist auf diesem Rechner: Noch gibt es nichts zu vergleichen.',
  'It is not filled in.': 'Es ist nicht ausgefüllt.',
  'For Teams set its ids, and validDomains to {0}.': 'Setzen Sie für Teams seine IDs, und validDomains auf {0}.',
  'Its botId is not MicrosoftAppId.': 'Seine botId ist nicht MicrosoftAppId.',
  'Write the same id in both.': 'Schreiben Sie in beide dieselbe ID.',
  'validDomains has {0}.': 'validDomains enthält {0}.',
  'validDomains lacks {0}: Teams does not open the sign-in window.':
    'In validDomains fehlt {0}: Teams öffnet das Anmeldefenster nicht.',
  'Add "{0}" and upload the app again.': 'Fügen Sie „{0}“ hinzu und laden Sie die App neu hoch.',
  'Without MicrosoftAppId the bot believes everybody, and allow_anonymous lets others than this machine reach it.':
    'Ohne MicrosoftAppId glaubt der Bot jedem, und allow_anonymous lässt nicht nur diesen Rechner zu ihm.',
  'Set MicrosoftAppId and MicrosoftAppPassword from {0…}, and remove allow_anonymous.':
    'Setzen Sie MicrosoftAppId und MicrosoftAppPassword aus {0} und entfernen Sie allow_anonymous.',
  'There is no MicrosoftAppId: no channel reaches the bot.': 'MicrosoftAppId fehlt: Kein Kanal erreicht den Bot.',
  'Take it from {0…}.': 'Nehmen Sie sie aus {0}.',
  'None: for trying it on this machine.': 'Keine: zum Ausprobieren auf diesem Rechner.',
  'MicrosoftAppId is set, but MicrosoftAppPassword is not: the bot cannot answer.':
    'MicrosoftAppId ist gesetzt, MicrosoftAppPassword aber nicht: Der Bot kann nicht antworten.',
  'Make a client secret at {0…}, Manage Password; or set MicrosoftAppType = UserAssignedMSI.':
    'Legen Sie unter {0}, Manage Password, ein Client-Secret an; oder setzen Sie MicrosoftAppType = UserAssignedMSI.',
  'MicrosoftAppTenantId is set, and without MicrosoftAppType nothing is asked of that tenant.':
    'MicrosoftAppTenantId ist gesetzt, aber ohne MicrosoftAppType wird dieser Mandant nicht gefragt.',
  'Set MicrosoftAppType = SingleTenant, or take the tenant away.':
    'Setzen Sie MicrosoftAppType = SingleTenant, oder entfernen Sie den Mandanten.',
  'App id and what proves it are set.': 'App-ID und ihr Nachweis sind gesetzt.',
  'MicrosoftAppId does not look like an app id.': 'MicrosoftAppId sieht nicht wie eine App-ID aus.',
  'Copy "Microsoft App ID" from {0…}.': 'Kopieren Sie „Microsoft App ID“ aus {0}.',
  'There is no app id yet.': 'Es gibt noch keine App-ID.',
  '{0} has no password: only its machine can ask.': '{0} hat kein Passwort: Nur der Rechner des Bots kann fragen.',
  It: 'Er',
  '{0} cannot be reached.': '{0} ist nicht zu erreichen.',
  'Microsoft gives it a token.': 'Microsoft gibt ihm ein Token.',
  'Microsoft gives no answer that tells (HTTP {0}).': 'Microsoft gibt keine eindeutige Antwort (HTTP {0}).',
  'Microsoft knows no such app id: the bot cannot answer.':
    'Microsoft kennt diese App-ID nicht: Der Bot kann nicht antworten.',
  'Copy "Microsoft App ID", and with a single tenant its tenant id from {0…}.':
    'Kopieren Sie „Microsoft App ID“ und bei einem einzelnen Mandanten dessen ID aus {0}.',
  'Microsoft refuses the password: the bot cannot answer.':
    'Microsoft lehnt das Passwort ab: Der Bot kann nicht antworten.',
  'Make a client secret at Manage Password, and copy its Value from {0…}.':
    'Legen Sie unter Manage Password ein Client-Secret an und kopieren Sie dessen Value aus {0}.',
  'The password has expired: the bot cannot answer.': 'Das Passwort ist abgelaufen: Der Bot kann nicht antworten.',
  'Make a new client secret at Manage Password, and copy its Value from {0…}.':
    'Legen Sie unter Manage Password ein neues Client-Secret an und kopieren Sie dessen Value aus {0}.',
  'Microsoft knows no such tenant: the bot cannot answer.':
    'Microsoft kennt diesen Mandanten nicht: Der Bot kann nicht antworten.',
  'Copy the app’s tenant id into MicrosoftAppTenantId from {0…}.':
    'Kopieren Sie die Mandanten-ID der App aus {0} nach MicrosoftAppTenantId.',
  'Microsoft refuses app id, password or tenant: the bot cannot answer.':
    'Microsoft lehnt App-ID, Passwort oder Mandant ab: Der Bot kann nicht antworten.',
  'Microsoft refuses app id, password or tenant ({0…}): the bot cannot answer.':
    'Microsoft lehnt App-ID, Passwort oder Mandant ab ({0}): Der Bot kann nicht antworten.',
  'Copy all of them again from {0…}.': 'Kopieren Sie alle noch einmal aus {0}.',
  '{0} is supported.': '{0} wird unterstützt.',
  '{0} is not supported.': '{0} wird nicht unterstützt.',
  'Install a version that fits {0…}.': 'Installieren Sie eine Version, die zu {0} passt.',
  'Any free one.': 'Irgendein freier.',
  '{0} at {1} is free.': '{0} auf {1} ist frei.',
  'The assistant listens at {0}.': 'Der Assistent lauscht auf {0}.',
  '{0} is in use by another program.': '{0} wird von einem anderen Programm benutzt.',
  'End that one, or choose another.': 'Beenden Sie dieses, oder wählen Sie einen anderen.',
  'This user may not listen at {0}.': 'Dieser Benutzer darf nicht auf {0} lauschen.',
  'Choose a port above 1023, and let a proxy listen at the other.':
    'Wählen Sie einen Port über 1023 und lassen Sie einen Proxy auf dem anderen lauschen.',
  '{0} is no address of this machine ({1}).': '{0} ist keine Adresse dieses Rechners ({1}).',
  'Set host to 0.0.0.0.': 'Setzen Sie host auf 0.0.0.0.',
  'The records are of version {0}, and this version knows {1} at most: the start is refused.':
    'Die Datensätze haben die Version {0}, und diese Version kennt höchstens {1}: Der Start wird verweigert.',
  'Install the version that wrote them, or restore the backup from before it.':
    'Installieren Sie die Version, die sie geschrieben hat, oder spielen Sie die Sicherung von davor zurück.',
  'None yet.': 'Noch keine.',
  'The encryption keys open what is stored.': 'Die Schlüssel öffnen, was gespeichert ist.',
  'Sealed with {0…}, and none of the keys opens them: {1…}.':
    'Versiegelt mit {0}, und keiner der Schlüssel öffnet sie: {1}.',
  'Sealed with {0…}, and none of the keys opens them.': 'Versiegelt mit {0}, und keiner der Schlüssel öffnet sie.',
  'the key "{0}"': 'dem Schlüssel „{0}“',
  'Bring the key of that name back from a backup, in the place of this one; or start once with --accept-lost-records, and they are lost.':
    'Holen Sie den Schlüssel dieses Namens aus einer Sicherung zurück, an die Stelle von diesem; oder starten Sie einmal mit --accept-lost-records, dann sind sie verloren.',
  'Bring that key back from a backup, after the first one; or start once with --accept-lost-records, and they are lost.':
    'Holen Sie diesen Schlüssel aus einer Sicherung zurück, hinter den ersten; oder starten Sie einmal mit --accept-lost-records, dann sind sie verloren.',
  'Only the registered get in, and nobody is: nobody can sign in.':
    'Nur Registrierte haben Zugang, und niemand ist registriert: Niemand kann sich anmelden.',
  'Register people on the configuration page, Users, before they sign in or after; or set registered_domains.':
    'Registrieren Sie Personen auf der Konfigurationsseite unter „Benutzer“, vor oder nach der Anmeldung; oder setzen Sie registered_domains.',
  'Whoever signs in.': 'Wer sich anmeldet.',
  'The registered': 'Die Registrierten',
  'The registered, {0…}': 'Die Registrierten, {0}',
  'Whoever signs in gets in, whatever registered_domains says.':
    'Wer sich anmeldet, hat Zugang, was auch immer in registered_domains steht.',
  'Set jira_oauth2_registration = registered, or take registered_domains away.':
    'Setzen Sie jira_oauth2_registration = registered, oder entfernen Sie registered_domains.',
  'Anybody can have an address at {0}.': 'Eine Adresse bei {0} kann jeder haben.',
  'Take {0} out of registered_domains.': 'Nehmen Sie {0} aus registered_domains heraus.',
  'One who is registered or blocked by {0} would not be known again: jira_oauth2_user_name_attribute is {1}, and whoever is blocked gets in.':
    'Eine Person, die nach {0} registriert oder gesperrt ist, würde nicht wiedererkannt: jira_oauth2_user_name_attribute ist {1}, und Gesperrte kämen hinein.',
  '{0} who are registered or blocked by {1} would not be known again: jira_oauth2_user_name_attribute is {2}, and whoever is blocked gets in.':
    '{0} Personen, die nach {1} registriert oder gesperrt sind, würden nicht wiedererkannt: jira_oauth2_user_name_attribute ist {2}, und Gesperrte kämen hinein.',
  'Set it back to {0}; or register and block them by {1}, and erase the old ones on the configuration page, Users.':
    'Setzen Sie es auf {0} zurück; oder registrieren und sperren Sie sie nach {1} und löschen Sie die alten auf der Konfigurationsseite unter „Benutzer“.',
  '{0} is not asked for: {1…}.': '{0} wird nicht angefordert: {1}.',
  'Add {0} to jira_oauth2_scope. Under Permissions add the {1…} and tick "{2…}".':
    'Ergänzen Sie {0} in jira_oauth2_scope. Fügen Sie unter Permissions die {1} hinzu und haken Sie „{2}“ an.',
  'Add {0} to jira_oauth2_scope. The console has nothing to tick for it.':
    'Ergänzen Sie {0} in jira_oauth2_scope. In der Console ist dafür nichts anzuhaken.',
  'Atlassian did not grant {0…} at the last sign-in.': 'Atlassian hat bei der letzten Anmeldung {0} nicht gewährt.',
  'Tick them under Permissions, then sign out and in again.':
    'Haken Sie sie unter Permissions an, melden Sie sich dann ab und wieder an.',
  'Atlassian refused "{0…}" on {1} for want of {2}.': 'Atlassian hat „{0}“ am {1} abgelehnt, weil {2} fehlte.',
  'a call': 'ein Aufruf',
  'Add {0} to jira_oauth2_scope and tick it at {1…}, then sign out and in again.':
    'Ergänzen Sie {0} in jira_oauth2_scope und haken Sie ihn unter {1} an, melden Sie sich dann ab und wieder an.',
  'All that is needed is asked for: {0…}': 'Alles Nötige wird angefordert: {0}',
  'Turn sharing on under Distribution, or nobody but you can sign in.':
    'Schalten Sie unter Distribution die Freigabe ein, sonst können nur Sie sich anmelden.',
  '{0…}: sharing is on.': '{0}: Die Freigabe ist eingeschaltet.',
  'Only the developer console shows whether the app is shared.':
    'Ob die App freigegeben ist, zeigt nur die Developer Console.',
  'Only the developer console shows whether the app is shared. One person’s sign-in works.':
    'Ob die App freigegeben ist, zeigt nur die Developer Console. Die Anmeldung einer Person funktioniert.',
  'The Bot Framework’s own.': 'Die des Bot Framework.',
  'Anybody can have a name under {0}.': 'Einen Namen unter {0} kann jeder haben.',
  'List the one host that you mean.': 'Nennen Sie den einen Host, den Sie meinen.',
  '{0} is this machine, no channel.': '{0} ist dieser Rechner, kein Kanal.',
  'Remove {0} from allow_service_urls.': 'Entfernen Sie {0} aus allow_service_urls.',
  'Mend the variable; the assistant does not start so.':
    'Berichtigen Sie die Variable; so startet der Assistent nicht.',
  'Write it as conf/kbot.conf.example shows; the assistant does not start so.':
    'Schreiben Sie es, wie conf/kbot.conf.example es zeigt; so startet der Assistent nicht.',
  'The later one is in force, or the environment’s.': 'Es gilt der spätere Wert oder der aus der Umgebung.',
  '{0…}: well formed.': '{0}: in Ordnung.',
  'None in a file; defaults and environment.': 'Keine Datei; Standardwerte und Umgebung.',
  'Who may read the settings files.': 'Wer die Einstellungsdateien lesen darf.',
  'Look at their properties.': 'Sehen Sie in ihren Eigenschaften nach.',
  'No secret is in a settings file.': 'In keiner Einstellungsdatei steht ein Geheimnis.',
  '{0} holds secrets, and others than its owner may read or write it (mode {1}).':
    '{0} enthält Geheimnisse, und nicht nur der Besitzer darf sie lesen oder schreiben (Modus {1}).',
  "{0} is its owner's alone.": '{0} ist nur für den Besitzer.',
  'memory: forgets everybody’s sign-in at each restart.': 'memory: vergisst bei jedem Neustart alle Anmeldungen.',
  'Set storage_url to lmdb:PATH or to a shared store.':
    'Setzen Sie storage_url auf lmdb:PFAD oder auf einen gemeinsamen Speicher.',
  'Made at the first start, in {0}.': 'Wird beim ersten Start angelegt, in {0}.',
  'It answers, and compares and swaps.': 'Er antwortet und beherrscht Compare-and-Swap.',
  'Use lmdb:PATH or another store whose eTags hold.':
    'Verwenden Sie lmdb:PFAD oder einen anderen Speicher mit verlässlichen eTags.',
  'It does not answer ({0…}).': 'Er antwortet nicht ({0}).',
  'The storage does not hold eTags: {0…}. Sign-in needs one that compares and swaps.':
    'Der Speicher beachtet eTags nicht: {0}. Die Anmeldung braucht einen mit Compare-and-Swap.',
  'a write leaves the eTag as it was': 'beim Schreiben bleibt der eTag gleich',
  'a write with a stale eTag is accepted': 'Schreiben mit veraltetem eTag wird angenommen',
  'what was written last is not what is read': 'gelesen wird nicht, was zuletzt geschrieben wurde',
  'items are read without an eTag': 'Einträge werden ohne eTag gelesen',
  'Move it away, or name another directory.': 'Verschieben Sie sie, oder nennen Sie ein anderes Verzeichnis.',
  'Make room there, or name another directory.': 'Schaffen Sie dort Platz, oder nennen Sie ein anderes Verzeichnis.',
  'Let this user write there, or name another directory.':
    'Lassen Sie diesen Benutzer dort schreiben, oder nennen Sie ein anderes Verzeichnis.',
  'It refuses the user or the password: write them as redis://USER:PASSWORD@HOST, special characters percent-encoded (# as %23).':
    'Er lehnt Benutzer oder Passwort ab: Schreiben Sie sie als redis://USER:PASSWORD@HOST, Sonderzeichen prozentkodiert (# als %23).',
  'Check that it runs, its address, and that this user may use it.':
    'Prüfen Sie, ob er läuft, seine Adresse, und ob dieser Benutzer ihn nutzen darf.',
};
