import { stemmer } from '@orama/stemmers/german';
import type { Language } from '../types';
import { kinds, lines, phrases } from './read';

const stopWords = lines(`
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem jener jene jenes welche welcher welches welchen
ich mich mir du dich dir er sie es ihn ihm ihr ihnen wir uns euch man sich mein meine meinen meinem meiner meines dein deine deinen unser unsere unseren unserem unserer euer eure ihre ihren ihrem ihrer sein seine seinen seinem seiner jemand jemanden jemandem niemand selbst
bin bist ist sind war waren wäre wären gewesen wird werde werden wurde wurden würde würden worden habe hab hast hat haben hatte hatten hätte hätten gehabt kann kannst können konnte könnte könnten muss müssen musste müsste soll sollen sollte sollten will willst wollen wollte möchte möchten mag darf dürfen durfte dürfte mögen
und oder aber denn sondern wenn weil dass da ob als wie wo was wer wen wem wann warum wieso weshalb wohin woher womit wofür worüber damit obwohl bevor nachdem seit seitdem bis während sobald falls sodass
in im an am auf aus bei beim mit nach von vom zu zum zur für über unter vor hinter neben zwischen durch gegen ohne um ab per pro wegen trotz statt ins ans aufs fürs innerhalb außerhalb
nicht nichts nie niemals ja nein doch noch schon nur auch sehr ganz gar so dann also mal eben halt eigentlich etwa vielleicht wohl immer oft wieder mehr weniger viel viele vielen alle allen alles einige etwas paar jede jeder jedes jeden beide dort hier hin her heraus herein rein raus rum drin dran drauf dazu davon dafür dabei darin daran darauf darüber damals derzeit gerade aktuell jetzt nun gleich bald sofort schnell dringend umgehend einfach leider plötzlich ständig dauernd ziemlich zirka ca bzw zb evtl
bitte danke dank vielen hallo hi hey moin servus guten gute guter tag morgen abend liebe lieber liebes grüße gruß gruss freundlichen freundliche herzlichen sehr geehrte geehrter damen herren team schönen dankeschön hilfe helfen hilft kollegen leute
cool super toll prima perfekt klasse wunderbar lol haha hm hmm oh tschüss tschau ciao okay ok stimmt witz lustig spaß wahr
heute gestern vorgestern übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen monat monate monats jahr jahre uhr stunde stunden minute minuten nächste nächsten nächster nächstes letzte letzten letzter letztes kommende kommenden zeit
brauche brauch brauchst braucht brauchen bräuchte benötige benötigt benötigen gerne gern hätte bekomme bekommt bekommen kriege kriegt kriegen geben gib gibt geht gehen ging gehe komme kommt kommen kam mache macht machen gemacht tun tut lasse lassen lässt sage sagen wissen weiß stehe steht stehen finde finden frage fragen ding sache sachen wünsche wünschen wäre weiter zwei drei vier eins the a to for my
`);

const weakWords = lines(`
antrag beantragen anfrage anfordern bestellen bestellung melden meldung problem fehler störung neu neue neuer neues neuen ändern änderung anlegen einrichten kaputt defekt verloren öffnen offen sehen schicken suchen suche zeigen arbeiten arbeit anfangen start prüfen tag tage firma büro mitarbeiter kollege kunde person personen chef projekt system dienst programm allgemein information daten unterstützung zusätzlich weitere alt alte alten groß klein richtig falsch voll frei nummer name
`);

const beforePlaces = lines('in im an am auf bei beim neben hinter unter per via über');

const synonyms = lines(`
laptop, notebook, macbook, rechner, computer, pc, thinkpad, dell, lenovo, surface, mac
rechner, computer, pc, arbeitsplatzrechner, desktop, laptop
gerät, hardware, endgerät, laptop, computer, ausstattung, equipment, technik, device
tablet, ipad, gerät
empfang, funkloch, netz, signal, mobilfunk
samsung, galaxy, iphone, handy
handy, smartphone, mobiltelefon, diensthandy, iphone, android, telefon, mobilgerät, firmenhandy, mobile, phone
telefon, festnetz, apparat, durchwahl, tischtelefon, telefonanlage, rufnummer, nummer
mailbox, anrufbeantworter, rufumleitung, weiterleitung, umleiten, voicemail
monitor, bildschirm, display, screen, zweitmonitor
zubehör, maus, tastatur, headset, webcam, dockingstation, peripherie, kabel, adapter, netzteil, ladegerät, accessory, accessories
headset, kopfhörer, mikrofon, ohrhörer, kopfhoerer
maus, mouse
tastatur, keyboard
netzteil, ladekabel, ladegerät, stromkabel, akku, charger
akku, batterie, laden, lädt, aufladen
kamera, webcam
drucker, canon, ricoh, xerox, lexmark, kyocera, brother, epson
drucker, drucken, druck, ausdruck, ausdrucken, kopierer, kopieren, multifunktionsgerät, plotter, printer, print, printing
toner, tinte, patrone, kartusche, druckerpatrone
scanner, scannen, einscannen, scan
beamer, projektor, präsentationstechnik, medientechnik, leinwand, projector
videokonferenz, videocall, teams, zoom, webex, videotelefonie, onlinemeeting, call
software, programm, anwendung, app, tool, applikation, application, erweiterung, plugin
software, programm, vlc, docker, python, java, notepad, figma, miro, intellij, autocad, matlab, winzip, dropbox, chatgpt, copilot
lizenz, adobe, visio, photoshop, acrobat, jetbrains
installieren, installation, aufspielen, einrichten, einrichtung, bereitstellen, setup, install
update, aktualisierung, aktualisieren, upgrade, neue version
lizenz, abo, abonnement, freischaltung, lizenzschlüssel, subscription, license, licence
office, excel, word, powerpoint, outlook, microsoft 365
outlook, email, mail, postfach, exchange
email, mail, e-mail, postfach, nachricht, posteingang
postfach, mailbox, funktionspostfach, gruppenpostfach, sammelpostfach, gemeinsames postfach, shared mailbox
verteiler, verteilerliste, mailverteiler, mailingliste, gruppenadresse, distribution list
spam, werbung, junk, unerwünscht
phishing, verdächtige mail, verdächtige email, betrug, gefälscht, komische mail, seltsame mail, betrugsversuch, dubios, merkwürdige mail, verdächtig, seltsam, suspicious
kalender, termin, termine, besprechungseinladung, calendar
abwesenheitsnotiz, abwesenheitsassistent, automatische antwort, autoreply, out of office
teams, slack, chat, kanal, zusammenarbeit
sharepoint, onedrive, teamseite
confluence, wiki, dokumentation, wissensdatenbank
intranet, portal, mitarbeiterportal
netzlaufwerk, laufwerk, freigabe, gruppenlaufwerk, gemeinsamer ordner, ordner, verzeichnis, ablage, shared drive, folder
datei, dateien, dokument, dokumente, daten, unterlagen, file
speicher, speicherplatz, platz, festplatte voll, kein platz, speicherplatte, quota, storage
wiederherstellen, wiederherstellung, backup, sicherung, datensicherung, zurückholen, gelöscht, versehentlich gelöscht, überschrieben, restore
gelöscht, weg, verschwunden, fehlt, fehlen, verloren, abhanden, unauffindbar
kennwort, passwort, zugangsdaten, pin, anmeldedaten, password
zurücksetzen, vergessen, abgelaufen, ändern, reset, neu setzen, zurückgesetzt, entsperren, gesperrt
entsperren, gesperrt, sperre, sperrung, ausgesperrt, blockiert, freischalten, unlock, locked
anmelden, anmeldung, einloggen, login, log in, logon, eingeloggt, einwählen, reinkommen, komme nicht rein, angemeldet
benutzerkonto, konto, account, benutzer, user, nutzer, zugang, kennung, benutzername
zugriff, zugang, berechtigung, berechtigungen, recht, rechte, freigabe, freischaltung, rolle, zugriffsrechte, access, permission, einsehen
adminrechte, administrator, administratorrechte, lokaler administrator, admin
entziehen, deaktivieren, sperren, zugang löschen
mfa, 2fa, zwei faktor, zweifaktor, authenticator, authentifizierung, otp, bestätigungscode, zweiter faktor, mehrfaktor, authentifizierungsapp, multifaktor
vpn, fernzugriff, remote, heimarbeit, von zuhause, von zu hause, homeoffice, einwahl, remotezugriff, tunnel, remote access
wlan, wifi, wi fi, funknetz, drahtlos, wireless, hotspot
netzwerk, internet, verbindung, netz, lan, internetverbindung, online, network
gästewlan, gast wlan, wlan für gäste, besucherwlan, guest wifi, wlan für besucher
firewall, port, proxy, gesperrte seite, blockierte seite, webseite freischalten
webseite, website, homepage, internetseite, seite, webauftritt, internetauftritt
domain, zertifikat, ssl, dns
server, vm, virtuelle maschine, instanz
datenbank, sql, oracle, database
cloud, aws, azure, kubernetes
repository, repo, git, github, gitlab, quellcode
störung, ausfall, unterbrechung, ausgefallen, nicht erreichbar, nicht verfügbar, down, incident, störungsmeldung, outage
system, dienst, service, anwendung
abgestürzt, absturz, abstürzen, stürzt ab, eingefroren, friert ein, hängt, hängen, reagiert nicht, bluescreen, aufgehängt, hängt sich auf
langsam, lahm, träge, performance, dauert ewig, ruckelt, schleppend
bootet nicht, booten, hochfahren, startet, fährt nicht hoch, geht nicht an, bleibt schwarz, gerät
kaputt, defekt, defekte, funktioniert nicht, geht nicht, beschädigt, zerbrochen, gebrochen, streikt, tut nicht, läuft nicht, spinnt, startet nicht, fährt nicht hoch, springt nicht an, gerissen, schaden, broken, geht nicht mehr, funktioniert nicht mehr, hinüber, zersprungen
problem, fehler, schwierigkeit, störung, fehlermeldung, probleme, issue, bug
reparatur, reparieren, instandsetzung, wartung, instandhaltung, beheben, richten, repair
ersetzen, austausch, tauschen, austauschen, ersatz, umtausch, neu
verloren, verlust, gestohlen, geklaut, diebstahl, abhanden gekommen, liegen gelassen, vergessen im zug, weg, entwendet, liegenlassen, lost, stolen
rückgabe, zurückgeben, abgeben, zurück, abgabe, retoure, return
bestellen, bestellung, beschaffung, beschaffen, kaufen, kauf, einkauf, anschaffen, anschaffung, anfordern, anforderung, order, purchase
antrag, beantragen, anfrage, anfordern, request
neu, neue, neuer, neues, zusätzlich, weitere, weiterer, zweite, zweiter, new
ausleihen, leihen, leihgerät, leihweise, mieten, verleih, borgen, loan
melden, meldung, mitteilen, anzeigen, report
virus, schadsoftware, malware, trojaner, gehackt, hacker, infiziert, ransomware, verseucht
sicherheitsvorfall, sicherheit, angriff, hacker, security, vorfall
gespeichert, speichern, auskunft, betroffener, betroffene, datenschutz, dsgvo, löschung, personenbezogen, über ihn, über mich gespeichert
datenschutz, dsgvo, datenpanne, personenbezogene daten, datenleck, datenschutzvorfall, privacy, falscher empfänger
verschlüsselung, verschlüsseln, bitlocker, usb stick
onboarding, neuer mitarbeiter, neue mitarbeiterin, neuer kollege, neue kollegin, eintritt, einstellung, fängt an, neuzugang, einarbeitung, neueinstellung, erster tag, erster arbeitstag, fängt bei uns an, neuen kollegen, neuen mitarbeiter
offboarding, austritt, kündigung, kündigen, verlässt, verlässt uns, letzter tag, letzter arbeitstag, ausscheiden, ausscheidet, gekündigt, verlasse, hört auf, aufhören, leaving
mitarbeiter, mitarbeiterin, kollege, kollegin, beschäftigte, arbeitnehmer, personal, employee
versetzung, wechsel, wechseln, abteilungswechsel, umzug
externe, freiberufler, dienstleister, berater, leiharbeiter, fremdfirma, externer
praktikant, praktikantin, praktikum, azubi, auszubildende, werkstudent, ausbildung, trainee
einstellen, personalbedarf, stellenausschreibung, stelle, recruiting, bewerber, bewerbung, bewerbungsgespräch, personalgewinnung, ausschreiben, verstärkung
empfehlung, empfehlen, mitarbeiterempfehlung
beförderung, gehaltserhöhung, mehr geld, mehr gehalt, karriere, aufstieg
urlaub, urlaubsantrag, ferien, freie tage, frei, urlaubstage, erholungsurlaub, jahresurlaub, freinehmen, abwesenheit, resturlaub, vacation, verreisen, freizeitausgleich, holiday
abwesenheit, abwesend, fehlzeit, absence, urlaub
krank, krankmeldung, krankheit, krankgeschrieben, krankenschein, arbeitsunfähig, attest, au, grippe, arzt, erkältet, fieber, erkältung, gelber schein, sick, krankschreibung
elternzeit, mutterschutz, schwanger, schwangerschaft, baby, geburt, kind, vaterschaft, nachwuchs, elterngeld, parental leave
sonderurlaub, hochzeit, heirat, beerdigung, todesfall, umzugstag, sabbatical, unbezahlter urlaub, auszeit, gestorben, verstorben, freistellung, trauerfall, pflege
gehalt, lohn, bezahlung, vergütung, verdienst, gehaltsabrechnung, lohnabrechnung, entgelt, salary, payroll, entgeltabrechnung
gehaltsabrechnung, lohnabrechnung, lohnzettel, gehaltszettel, abrechnung, verdienstbescheinigung, entgeltabrechnung, lohnsteuerbescheinigung, payslip
stempeln, einstempeln, ausstempeln, eingestempelt, ausgestempelt, gestempelt, vergessen zu stempeln, zeiterfassung, zeitbuchung, buchung, stempeluhr, kommen und gehen
überstunden, arbeitszeit, zeiterfassung, stempeln, stundenzettel, zeitkonto, gleitzeit, arbeitszeiten, stempeluhr, mehrarbeit, buchungszeiten, zeiten
prämie, bonus, provision, weihnachtsgeld
altersvorsorge, rente, betriebsrente, bav, pension, betriebliche altersvorsorge
versicherung, krankenversicherung, krankenkasse, unfallversicherung, insurance
steuer, lohnsteuer, steuerklasse, finanzamt
bankverbindung, iban, konto, kontoverbindung, kontonummer, bank
adresse, anschrift, umgezogen, wohnort, neue adresse, stammdaten, persönliche daten, personaldaten, address
verheiratet, geheiratet, heirat, hochzeit, heiße, geschieden, familienstand, ehe, stammdaten
namensänderung, nachname, familienname, neuer name, geheiratet, heirat
bescheinigung, bestätigung, arbeitsbescheinigung, nachweis, arbeitsbestätigung, beschäftigungsnachweis, certificate
zeugnis, arbeitszeugnis, zwischenzeugnis, referenz
vertrag, vereinbarung, kontrakt, vertragsprüfung, vertragsentwurf, contract
recht, rechtlich, jurist, anwalt, juristisch, rechtsabteilung, rechtsberatung, legal, rechtsfrage
geheimhaltung, vertraulichkeit, nda, geheimhaltungsvereinbarung
compliance, richtlinie, regel, vorschrift, korruption, bestechung
beschwerde, beschweren, mobbing, belästigung, diskriminierung, ungerecht, konflikt, gemobbt, complaint, streit
vorschlag, idee, verbesserung, verbesserungsvorschlag, anregung, feedback
ausbilden, ausbildung, zertifikat, zertifizieren, weiterbildung, fortbildung, schulung, studium, lernen
schulung, weiterbildung, kurs, fortbildung, seminar, training, lehrgang, workshop, lernen, qualifizierung, sprachkurs, course, zertifizierung
konferenz, tagung, messe, kongress, veranstaltung, event, feier, fest
dienstreise, reise, geschäftsreise, flug, fliegen, hotel, bahn, zug, bahnfahrt, buchen, reisebuchung, unterkunft, übernachtung, reiseantrag, travel, fahren, trip
visum, reisepass, arbeitserlaubnis, aufenthaltstitel, aufenthaltserlaubnis, einladungsschreiben, visa
spesen, auslagen, reisekosten, erstattung, erstatten, kostenerstattung, quittung, beleg, belege, reisekostenabrechnung, ausgelegt, selbst bezahlt, privat bezahlt, geld zurück, rückerstattung, expense, expenses, bewirtung, kassenbon
rechnung, rechnungen, zahlung, bezahlen, kreditoren, mahnung, lieferantenrechnung, begleichen, überweisung, invoice
kreditkarte, firmenkreditkarte, firmenkarte, karte, credit card
budget, kostenstelle, etat, mittel, finanzen
kostenstelle, kontierung, projektnummer, innenauftrag
lieferant, kreditor, anbieter, händler, zulieferer, supplier, vendor
kunde, kunden, auftraggeber, mandant, customer
kundenrechnung, ausgangsrechnung, gutschrift, mahnung, offene posten, zahlt nicht, nicht bezahlt, fakturierung
fundsachen, fundbüro, gefunden, liegen gelassen, jacke, regenschirm, brille, geldbeutel
ausnahme, ausnahmegenehmigung, verboten, nicht erlaubt, ausnahmeregelung
fragebogen, sicherheitsfragebogen, ausschreibung, audit, zertifizierung, iso
angebot, kostenvoranschlag, preis
buchhaltung, finanzbuchhaltung, controlling, finanzabteilung, accounting
inventar, anlage, bestand
ausweis, mitarbeiterausweis, dienstausweis, zutrittskarte, zugangskarte, chipkarte, firmenausweis, badge, zutritt, transponder, schlüsselkarte, zutrittsausweis, hausausweis
schlüssel, schloss, schließfach, spind, transponder, schlüssel verloren, key
gebäude, büro, haus, etage, stockwerk, standort, räume, building, stock
tür, türe, tor, eingang, zutritt, schranke, fenster
parkplatz, parken, stellplatz, garage, tiefgarage, parkkarte, parkausweis, parkberechtigung, abstellen, parking
auto, fahrzeug, dienstwagen, firmenwagen, poolfahrzeug, mietwagen, wagen, leasing, fuhrpark, car, kfz
tanken, tankkarte, benzin, laden, ladesäule, elektroauto, ladestation
fahrrad, rad, jobrad, dienstrad, bike
schreibtisch, arbeitsplatz, tisch, sitzplatz, büroplatz, desk
stuhl, bürostuhl, möbel, büromöbel, schreibtischstuhl, schrank, regal, drehstuhl, schreibtisch, höhenverstellbar, furniture, chair
ergonomie, ergonomisch, rückenschmerzen, rücken, rückenprobleme, stehtisch, höhenverstellbar, nackenschmerzen
umzug, umziehen, büroumzug, arbeitsplatzwechsel, umsetzen
besprechungsraum, meetingraum, konferenzraum, besprechungszimmer, sitzungszimmer, raum, raumbuchung, saal, meeting room, sitzungsraum
buchen, buchung, reservieren, reservierung, book
catering, bewirtung, verpflegung, essen, getränke, brötchen, kaffee, häppchen, imbiss, bewirten, buffet, mittagessen
kantine, mensa, essen, mittag, speiseplan
kaffeemaschine, kaffee, kaffeeautomat, küche
besucher, gast, gäste, besuch, besucheranmeldung, empfang, visitor, kundenbesuch
es zieht, zieht, zugluft, durchzug, heizung, fenster, undicht
heizung, klimaanlage, temperatur, kalt, heiß, warm, heizkörper, lüftung, klima, frieren, stickig, eiskalt, friert, kühl, heizen, zugluft, air conditioning, heating
licht, beleuchtung, lampe, leuchte, glühbirne, flackert, dunkel, leuchtet, neonröhre, light
strom, steckdose, elektrik, stromausfall, sicherung, elektriker, elektro
wasser, toilette, wc, klo, wasserhahn, waschbecken, rohr, undicht, tropft, sanitär, verstopft, abfluss, wasserschaden, leck, überschwemmung, spülung
reinigung, sauber, putzen, schmutzig, dreckig, putzfrau, säubern, verschmutzt, dreck, fleck, verschüttet, stinkt, geruch, müll, putzdienst, reinigen, cleaning
abfall, müll, entsorgung, entsorgen, papierkorb, mülleimer, tonne, altpapier, aktenvernichtung, schreddern
ungeziefer, mäuse, ratten, ameisen, schädlinge, wespen
aufzug, fahrstuhl, lift
lärm, laut, krach
hausmeister, haustechnik, facility, gebäudetechnik, hausdienst, gebäudemanagement
arbeitsschutz, arbeitssicherheit, unfall, arbeitsunfall, verletzt, verletzung, erste hilfe, gefahr, sturz, gestürzt, gefährlich, wegeunfall, gefahrenstelle, verbandskasten, beinaheunfall
brand, feuer, rauch, alarm, brandschutz, feuerlöscher, evakuierung
büromaterial, büroartikel, stifte, kugelschreiber, papier, kopierpapier, druckerpapier, briefumschläge, ordner, schreibwaren, blöcke, bürobedarf, supplies, notizblöcke
visitenkarte, visitenkarten, business cards
paket, versand, kurier, post, päckchen, brief, sendung, verschicken, poststelle, versenden, lieferung, schicken, postversand, einschreiben, shipping
presse, journalist, medien, interview, öffentlichkeitsarbeit, pressestelle
marketing, flyer, broschüre, plakat, kampagne, logo, werbung, werbemittel, banner, grafik, gestaltung, layout, design
übersetzung, übersetzen, dolmetscher, sprache, englisch, französisch
foto, video, fotograf, film, bild
werbegeschenk, geschenk, merchandise, giveaway, blumen
bericht, auswertung, statistik, report, kennzahlen, dashboard, zahlen, analyse, datenauszug
sap, erp, warenwirtschaft
crm, salesforce, kundendaten
jira, ticket, projekt, board
schnittstelle, api, integration
test, testumgebung, testsystem
änderung, ändern, anpassung, anpassen, change, umstellung, korrigieren
maus, mauszeiger, touchpad
ton, audio, lautsprecher, lautstärke, hören
sim, sim karte, simkarte, esim, datenvolumen, mobilfunk, mobilfunkvertrag, handyvertrag, roaming
ausland, auslandsreise, roaming, international, im ausland
homeoffice, heimarbeit, mobiles arbeiten, mobile arbeit, telearbeit, zuhause, home office, zu hause arbeiten, daheim, remote
vorgesetzter, chef, chefin, führungskraft, abteilungsleiter
abteilung, team, bereich, gruppe
mitarbeitergespräch, beurteilung, leistungsbeurteilung, zielvereinbarung
gesundheit, betriebsarzt, stress, überlastet, burnout, psychisch, gesundheitsförderung, impfung, betriebsärztlich, vorsorge
behinderung, barrierefrei, schwerbehindert, rollstuhl
arbeitskleidung, schutzkleidung, sicherheitsschuhe, helm, handschuhe, psa, dienstkleidung, berufskleidung
allgemein, sonstiges, andere, anderes, allgemeine frage, auskunft, anliegen, information
löschen, entfernen, beseitigen
anlegen, erstellen, einrichten, eröffnen, hinzufügen, aufnehmen
stornieren, absagen, abbrechen, abmelden, storno
verlängern, verlängerung, erneuern
teilen, gemeinsam, geteilt
erhöhen, vergrößern, erweitern, erweiterung, aufstocken
genehmigung, genehmigen, freigabe, freigeben, zustimmung
schicht, schichtplan, dienstplan, schichttausch, tauschen
tage woche, tage die woche, stunden pro woche, prozent, teilzeit, arbeitszeit, stunden
teilzeit, stunden reduzieren, arbeitszeit reduzieren, weniger arbeiten, vollzeit, weniger stunden, kürzer treten
jobticket, fahrkarte, bahncard, deutschlandticket, öpnv, monatskarte, bus
kindergarten, kita, kinderbetreuung
vermögenswirksame leistungen, vwl
browser, chrome, firefox, edge
pdf, adobe, acrobat, photoshop
drucker einrichten, drucker verbinden, drucker hinzufügen
tastatur, tasten, keyboard
verbinden, verbindung, verbunden, getrennt, bricht ab, abbruch, abbrüche
reifen, winterreifen, werkstatt, kratzer, delle, unfallschaden, windschutzscheibe, fahrzeug
unfall, zusammenstoß, verletzung, schaden
krankenhaus, operation, arzt, krank
zahnarzt, arzttermin, arztbesuch, arzt
grippe, erkältung, fieber, corona, migräne, kopfschmerzen, magen, krank, erbrechen, übel, schlecht
mutter, vater, eltern, angehörige, pflege, familie
kinder, kind, sohn, tochter, baby
mittagessen, essen, abendessen, restaurant, bewirtung, speisen
quittung, beleg, rechnung, kassenbon
mehrwertsteuer, umsatzsteuer, zoll, einfuhr, ausfuhr
geld, zahlung, gehalt, bezahlung, überweisung
offen, überfällig, ausstehend, unbezahlt
preis, kosten, gebühr
unterschreiben, unterschrift, unterzeichnen, signatur, signieren, docusign, unterzeichnung
prüfen, prüfung, anschauen, durchsehen, drüberschauen, kontrollieren, vertragsprüfung
entwurf, vorlage, muster, formular
klage, verklagt, streit, gericht, prozess
haftung, versicherungsfall, schaden
bestechung, korruption, betrug, veruntreuung
beleidigt, angeschrien, bedroht, schikane, schikaniert, ausgegrenzt, mobbing
anonym, hinweisgeber, whistleblower, melden
pflaster, verband, erste hilfe, defibrillator
notausgang, fluchtweg, brandschutztür
jalousie, rollo, rollladen, vorhang, fenster, scheibe, sonnenschutz
türgriff, klinke, scharnier, tür, klemmt, quietscht
wand, decke, streichen, teppich, boden, fliese, dach
kühlschrank, mikrowelle, spülmaschine, geschirrspüler, wasserkocher, herd, küche, küchengerät
seife, handtuch, handtücher, klopapier, toilettenpapier, seifenspender, papierhandtücher
pflanzen, blumen, gießen, garten
schnee, eis, glatt, rutschig, räumen, winterdienst
dusche, umkleide, fitnessraum
whiteboard, flipchart, stifte, marker, tafel
tische, stühle, bestuhlung
empfang, rezeption, pforte, pförtner
wachdienst, alarmanlage, einbruch, eindringling, fremde, fremder
wegwerfen, verschrotten, entsorgen, altgerät, elektroschrott
garantie, gewährleistung, reparatur
lieferung, liefern, geliefert, ankommen, angekommen, sendung, sendungsverfolgung
briefmarke, porto, einschreiben, brief, frankieren
lager, bestand, material, materialnummer, artikel
lieferschein, auftrag, kommission
bestellanforderung, bestellung, banf, bestellnummer
genehmigen, freigeben, freigabe, genehmigung
buchung, buchen, stornieren, storno, kontieren, verbuchen
monatsabschluss, jahresabschluss, abschluss
gehaltsabrechnung, netto, brutto, abzüge, abzug, überzahlt
vorschuss, darlehen, gehaltsvorschuss
zuschuss, zulage, beihilfe
fitness, sport, fitnessstudio, yoga, mitgliedschaft
bus, bahn, zug, straßenbahn, nahverkehr, ticket, fahrkarte
jobrad, fahrradleasing, fahrrad, e bike
studium, master, bachelor, universität, studieren, weiterbildung
prüfung, zertifikat, diplom, abschluss
vorstellungsgespräch, bewerber, kandidat, lebenslauf, bewerbung
stellenanzeige, ausschreibung, stelle, vakanz
probezeit, vertrag, befristet, entfristen, vertragsverlängerung, befristung
kündigungsfrist, kündigung, austritt
rente, ruhestand, pensionierung, austritt
abmahnung, entlassung, gefeuert, aufhebungsvertrag, abfindung
einarbeitung, einführung, willkommen, onboarding
foto, passbild, profilbild, bewerbungsfoto
präsentation, folien, powerpoint, vorlage
linkedin, instagram, facebook, social media
stand, messestand, messe, ausstellung
umfrage, fragebogen
wlan passwort, wlan code, wlan, voucher
kabel, hdmi, displayport, adapter
bluetooth, koppeln, verbinden
lüfter, überhitzt, heiß, laut, lärm
treiber, firmware, bios
neustart, neu starten, booten, hochfahren, starten, einschalten, anschalten, geht an
streifen, flimmert, flackert, bildschirm
papierstau, stau, eingezogen, drucker
druckerwarteschlange, warteschlange, drucker
excel, tabelle, makro, formel
anhang, anhänge, dateianhang, zu groß, megabyte
einladung, einladungen, besprechungsanfrage
unzustellbar, kommt zurück, rückläufer
weiterleiten, weiterleitung, umleiten
lesen, schreiben, leserecht, schreibrecht, bearbeiten
besitzer, eigentümer, verantwortlicher
mitglied, mitglieder, gruppe
link, toter link, url, seite
zeitüberschreitung, timeout, verbindung verloren
netzwerkdose, lan dose, dose, anschluss, netzwerkkabel
citrix, remotedesktop, rdp, virtueller desktop
frühere version, alte version, vorversion, wiederherstellen
papierkorb, gelöscht
usb stick, wechseldatenträger, usb
passwortmanager, keepass, tresor
fingerabdruck, gesichtserkennung, windows hello
qr code, code, authenticator
token, yubikey, sicherheitsschlüssel
gibt sich aus, vorgetäuscht, gefälscht, falsche identität
angeklickt, geklickt, link geklickt, phishing
veröffentlicht, abgeflossen, datenleck, offengelegt
falscher empfänger, an den falschen, aus versehen, versehentlich
einwilligung, auftragsverarbeitung, avv, datenschutz
prüfer, auditor, revision, audit
tippfehler, rechtschreibfehler, text
anleitung, handbuch, wie geht, doku
`);

const faults = phrases(`
kaputt, defekt, beschädigt, gebrochen, zerbrochen, gesprungen, tot, hinüber, spinnt, streikt, klemmt, wackelt, flackert, flimmert, blinkt, rauscht, brummt, piept
langsam, lahm, ruckelt, hängt, hängen, eingefroren, friert, abgestürzt, stürzt, absturz, fehler, fehlermeldung, störung, überhitzt, heiß, geräusch, geräusche, reparieren, reparatur, bluescreen
funktioniert nicht, geht nicht, geht nicht mehr, läuft nicht, tut nicht, will nicht, nicht mehr, startet nicht, lädt nicht, druckt nicht, reagiert nicht, öffnet nicht, fährt nicht, springt nicht, geht nicht an, bleibt schwarz, schwarzer bildschirm, kein bild, kein ton, kein signal, gibt auf, auf einmal aus
`);

const wishes = phrases(`
bestellen, bestellung, kaufen, anschaffen, ausleihen, leihen, zweiten, zweiter, zweites, zusätzlich, zusätzlichen, zusätzliche, weiteren, weitere, ersatz, noch einen, noch eine, noch ein
ich brauche einen, ich brauche eine, ich brauche ein, ich bräuchte, brauche einen, brauche eine, brauche ein, brauche neue, brauche neuen, brauche neues, brauche ich einen, brauche ich eine, brauche ich ein, bräuchte ich, möchte ich einen, möchte ich eine, möchte ich ein, hätte ich gern, würde gern einen, würde gern eine, würde gern ein, würde gerne einen, würde gerne eine, würde gerne ein, ich möchte einen, ich möchte eine, ich möchte ein, ich hätte gern, hätte gern, kann ich einen, kann ich eine, kann ich ein, bekomme ich einen, bekomme ich eine, bekomme ich ein
`);

const kindsOfNeed = kinds(`
laptop: Neuen Laptop oder Computer bestellen; Hardware beantragen; Neues Gerät: mein laptop ist alt und langsam ich möchte einen neuen; ein macbook für die arbeit; mein notebook ist fünf jahre alt; einen rechner für den neuen kollegen; schnellerer pc
monitor: Monitor oder Bildschirm bestellen; Hardware bestellen: ein zweiter monitor; größerer bildschirm für meinen schreibtisch; dockingstation; zwei bildschirme
accessories: Zubehör bestellen; Tastatur Maus und Headset: eine neue maus und tastatur; headset zum telefonieren; headset ist kaputt; kabel für den monitor; ladegerät für den laptop; usb adapter; webcam
brokenDevice: Hilfe mit einem Gerät; Defektes Gerät melden; Computerproblem; Hardware Störung; Gerät reparieren: mein laptop geht nicht an; laptop bootet nicht mehr; bluescreen; runtergefallen; bildschirm bleibt schwarz; kaffee über die tastatur gekippt; display hat einen sprung; akku hält nicht; rechner macht komische geräusche; pc fährt nicht hoch
printer: Druckerproblem; Drucker Störung: der drucker druckt nicht; papierstau; toner ist leer; kommt nichts raus beim drucken; kopierer im zweiten stock ist kaputt; scannen an meine mail geht nicht
mobile: Diensthandy bestellen; Mobiltelefon beantragen; Smartphone: ich brauche ein handy für den außendienst; firmenhandy; neues iphone; sim karte für mein tablet; mobilfunkvertrag
mobileBroken: Handy Problem; Mobiltelefon Störung: mein handy klingelt nicht; kein empfang; display vom smartphone gesprungen; handy lädt nicht
roaming: Roaming; Auslandsdaten: daten im ausland; ich fliege in die usa und brauche internet auf dem handy; roaming freischalten
deskPhone: Telefon; Festnetz und Durchwahl: mein telefon ist tot; anrufe umleiten; anrufbeantworter einrichten; nummer mitnehmen
lostDevice: Verlust oder Diebstahl melden; Gerät verloren: laptop im zug vergessen; mein handy wurde geklaut; tasche mit notebook gestohlen; ich finde mein tablet nicht mehr; ins auto eingebrochen
returnDevice: Gerät zurückgeben; Hardware Rückgabe: alten laptop abgeben; wohin mit dem alten monitor; ich brauche das tablet nicht mehr; altgeräte abholen
loanDevice: Leihgerät; Gerät ausleihen: einen beamer ausleihen; laptop für zwei tage; kamera für eine veranstaltung; ersatzgerät während der reparatur
software: Software beantragen; Software installieren; Lizenz bestellen; Programm anfordern: ich brauche photoshop; visio lizenz; python installieren; programm um pdf zu bearbeiten; meine lizenz ist abgelaufen; adobe acrobat
softwareProblem: Softwareproblem; Fehler in einer Anwendung; Programmfehler melden: excel stürzt ab; das programm zeigt einen fehler; programm startet nicht; nach dem update geht nichts mehr; word hängt ständig; fehlermeldung beim speichern
password: Passwort zurücksetzen; Kennwort vergessen; Konto entsperren: ich habe mein passwort vergessen; komme nicht mehr rein; mein konto ist gesperrt; zu oft falsch eingegeben; passwort abgelaufen; anmeldung schlägt fehl; kann mich nicht anmelden
mfa: Zwei-Faktor-Authentifizierung; MFA zurücksetzen: neues handy und authenticator ist weg; es kommt kein code; sicherheitsschlüssel verloren; zweiter faktor; code wird nicht angenommen
account: Benutzerkonto anlegen; Neuer Benutzer: ein login für die neue kollegin; konto für externen berater; zugang für den praktikanten; benutzer im system anlegen
accountRemove: Zugang entziehen; Konto deaktivieren: konto von ausgeschiedenem sperren; rechte wegnehmen; benutzer löschen
access: Zugriff beantragen; Berechtigung beantragen; Zugang zu System: ich habe keinen zugriff auf das programm; rechte für sap; leserechte im projekt; mein kollege sieht es aber ich nicht; darf die datei nicht öffnen; freischalten
adminRights: Administratorrechte; Adminrechte beantragen: selbst programme installieren; lokaler admin auf meinem rechner; erhöhte rechte
sharedDrive: Zugriff auf Netzlaufwerk; Ordnerfreigabe: ich sehe den teamordner nicht; laufwerk ist weg; neuer ordner für unser projekt; laufwerk verbinden; dateien der abteilung
storage: Mehr Speicherplatz; Postfachgröße: festplatte ist voll; mein postfach ist voll; kann nichts mehr speichern
restore: Datei wiederherstellen; Datenwiederherstellung: datei aus versehen gelöscht; alte version zurückholen; ordner ist verschwunden; präsentation überschrieben
email: E-Mail Problem; Outlook Störung: mails kommen nicht an; outlook öffnet nicht; kann nichts verschicken; posteingang lädt nicht; mails kommen zurück; anhang zu groß
sharedMailbox: Gemeinsames Postfach; E-Mail Verteiler: ein postfach für unser team; in den verteiler aufnehmen; adresse für mehrere leute; gruppenadresse
calendar: Kalender; Kalenderproblem: termine verschwinden; kalender vom chef sehen; kalender freigeben; einladung doppelt
phishing: Phishing melden; Verdächtige E-Mail: komische mail will mein passwort; auf einen link geklickt; jemand gibt sich als chef aus; ist diese mail echt; viel spam; seltsamer anhang
securityIncident: Sicherheitsvorfall melden; Virus oder Schadsoftware: ich glaube ich wurde gehackt; virus auf dem rechner; dateien verschlüsselt; fremder hat mein konto benutzt; komische fenster gehen auf
dataProtection: Datenschutz; Datenschutzanfrage; Datenpanne melden: was ist über mich gespeichert; jemand will auskunft über seine daten; kundendaten an den falschen geschickt; meine daten löschen; liste mit namen veröffentlicht; dürfen wir das speichern
vpn: VPN; Fernzugriff; VPN Störung: komme von zuhause nicht ins netz; vpn bricht ab; vom hotel aus arbeiten; verbindung von außen; remotedesktop
wifi: WLAN oder Netzwerkproblem; Internetstörung: kein internet; wlan ist langsam; verbindung bricht ab; netzwerkdose ist tot; seiten laden nicht
guestWifi: Gäste-WLAN; WLAN für Besucher: internet für gäste; wlan für unsere besucher; zugangscode fürs wlan
website: Webseite ändern; Webseitenproblem: homepage ist nicht erreichbar; tippfehler auf der seite; artikel veröffentlichen; toter link
blockedSite: Webseite freischalten; Firewall Freischaltung: eine seite ist gesperrt; proxy lässt mich nicht; port öffnen
server: Server beantragen; Virtuelle Maschine: neuer server für tests; mehr arbeitsspeicher; cloud zugang
outage: Störung melden; Systemausfall: nichts geht mehr; das ganze team kann nicht arbeiten; system ist ausgefallen; anwendung nicht erreichbar; produktion steht
teams: Teams oder Chat; Videokonferenz Problem: neuer kanal; niemand hört mich im meeting; kamera geht nicht; arbeitsbereich für unser projekt; mikrofon bleibt stumm
meetingEquipment: Konferenztechnik; Medientechnik im Besprechungsraum: beamer zeigt kein bild; bildschirm im besprechungsraum geht nicht; technik für eine veranstaltung; hdmi kabel fehlt
wiki: Confluence oder Intranet; Neues Projekt: bereich für mein team; jira projekt; seite im intranet bearbeiten; board anlegen
report: Auswertung oder Bericht anfordern; Datenauswertung: zahlen vom letzten quartal; liste aller kunden; zahlen stimmen nicht; neues diagramm
onboarding: Neuer Mitarbeiter; Onboarding; Eintritt: jemand fängt im mai bei uns an; neue kollegin kommt; alles für den neuen vorbereiten; erster arbeitstag; praktikant beginnt; wir haben jemanden eingestellt
offboarding: Austritt eines Mitarbeiters; Offboarding; Kündigung: jemand verlässt die firma; mein letzter tag ist ende märz; ich kündige; kollege hört auf; geht in rente
transfer: Abteilungswechsel; Versetzung: ich wechsle ins andere team; neuer vorgesetzter; neue stelle im haus; andere position
hire: Stelle ausschreiben; Personalbedarf; Recruiting: wir suchen verstärkung; neue leute fürs team; nachfolger finden; bewerber einladen
vacation: Urlaub beantragen; Urlaubsantrag: ich will urlaub; eine woche frei; wie viele tage habe ich noch; zwei wochen im sommer; über weihnachten weg; tage ins neue jahr mitnehmen; freitag frei nehmen; ans meer fahren
sick: Krankmeldung; Krank melden: ich bin krank; habe grippe; liege im bett; mir geht es schlecht und ich bleibe zuhause; arzt hat mich krankgeschrieben; attest abgeben; mein kind ist krank; operation
parental: Elternzeit; Mutterschutz: ich bin schwanger; wir bekommen ein baby; meine frau bekommt ein kind; zeit für mein neugeborenes; ich werde vater; nach der geburt
specialLeave: Sonderurlaub; Unbezahlter Urlaub: meine oma ist gestorben; beerdigung; ich heirate; halbes jahr auszeit; tag frei für umzug; meine mutter pflegen
payroll: Frage zur Gehaltsabrechnung; Lohn und Gehalt: mein gehalt stimmt nicht; kein geld bekommen; wo ist mein lohnzettel; weniger auf dem konto; überstunden nicht bezahlt; abzug verstehe ich nicht
bankDetails: Persönliche Daten ändern; Bankverbindung ändern; Adressänderung: ich bin umgezogen; neue bank; neue iban; geheiratet und anderer name; neue telefonnummer
certificate: Bescheinigung anfordern; Arbeitszeugnis; Arbeitgeberbescheinigung: die bank will einen nachweis; bestätigung für den vermieter; zwischenzeugnis; schreiben für das amt
benefits: Benefits und Zusatzleistungen; Altersvorsorge; Versicherung: frage zur rente; fitnessstudio; jobticket; vermögenswirksame leistungen; zuschuss
workingTime: Arbeitszeit ändern; Teilzeit: weniger arbeiten; vier tage woche; achtzig prozent; stunden reduzieren; wieder vollzeit
timeTracking: Zeiterfassung korrigieren; Zeitbuchung; Überstunden: vergessen zu stempeln; stundenkonto stimmt nicht; ausgestempelt; gleittag; nicht eingestempelt; falsches projekt gebucht; überstunden fehlen
shifts: Schichttausch; Dienstplan: schicht tauschen; wer arbeitet am sonntag; spätschicht
homeOffice: Mobiles Arbeiten; Homeoffice beantragen: von zuhause arbeiten; zwei tage daheim; schreibtisch für daheim
workAbroad: Arbeiten im Ausland; Mobiles Arbeiten im Ausland: aus dem ausland arbeiten; einen monat von spanien aus arbeiten; workation; bei meinen eltern in polen arbeiten
training: Weiterbildung; Schulung beantragen: englischkurs; zertifikat machen; seminar besuchen; kurs bezahlen; konferenz besuchen; studium neben der arbeit; etwas lernen
complaint: Beschwerde; Mobbing oder Belästigung melden: mein chef schreit mich an; ich werde gemobbt; ungerecht behandelt; kollege nimmt bestechung; anonym melden
wellbeing: Gesundheit; Betriebsarzt: ich bin überlastet; mit jemandem reden; grippeimpfung; bildschirmbrille; kann nicht schlafen wegen der arbeit
expenses: Reisekostenabrechnung; Spesen erstatten; Auslagen: essen mit kunden bezahlt; geld zurückbekommen; belege von der reise einreichen; kabel selbst gekauft; taxi bezahlt; kilometer mit dem eigenen auto
travel: Dienstreise buchen; Reiseantrag: flug nach london; hotel für zwei nächte; kunden in paris besuchen; zugticket; ich muss nach berlin; mietwagen
visa: Visum; Arbeitserlaubnis: papiere für china; aufenthaltstitel läuft ab; einladungsschreiben
creditCard: Firmenkreditkarte: karte zum bezahlen; limit erhöhen; karte abgelehnt; unbekannte abbuchung
invoice: Frage zu einer Rechnung; Rechnung bezahlen; Zahlung: lieferant wurde nicht bezahlt; eine rechnung ist gekommen; mahnung; wohin mit der rechnung; wann wird überwiesen
purchase: Bestellanforderung; Einkauf; Beschaffung: etwas für das team kaufen; beim lieferanten bestellen; angebot freigeben; bestellnummer
vendor: Neuen Lieferanten anlegen; Kreditor anlegen: lieferant im system anlegen; bankdaten des lieferanten geändert; neuer partner
budget: Budget; Kostenstelle: geld umbuchen; neue kostenstelle; wie viel ist übrig
contract: Vertragsprüfung; Rechtsberatung: vertrag prüfen lassen; nda unterschreiben; darf ich das unterschreiben; kunde hat bedingungen geschickt; wir werden verklagt; juristische frage
customerInvoice: Kundenrechnung; Gutschrift: kunde hat nicht bezahlt; rechnung an einen kunden schreiben; mahnung an kunden; kunde hat doppelt bezahlt
lostProperty: Fundsachen: jacke in der kantine vergessen; schirm gefunden; wem gehört die brille
exception: Ausnahmegenehmigung; Ausnahme von einer Richtlinie: usb stick erlauben; verbotenes programm trotzdem nutzen
compliance: Compliance; Richtlinien: darf ich das geschenk annehmen; nebentätigkeit; interessenkonflikt; ist das erlaubt
badge: Mitarbeiterausweis; Zutrittskarte; Schlüssel; Gebäudezutritt: mein ausweis öffnet die tür nicht; karte verloren; am wochenende ins gebäude; schlüssel für den schrank; komme nicht ins haus; chip vergessen
visitor: Besucher anmelden; Gäste: ein kunde kommt am montag; gäste am empfang; besucherausweis; delegation kommt
parking: Parkplatz beantragen; Parken: wo kann ich mein auto abstellen; platz in der tiefgarage; elektroauto laden; jemand steht auf meinem platz; schranke geht nicht auf
companyCar: Dienstwagen; Fuhrpark; Poolfahrzeug: auto für eine fahrt; tankkarte; reifen wechseln; schaden am wagen; kratzer; unfall mit dem firmenwagen
meetingRoom: Besprechungsraum buchen; Raumbuchung: raum für zwanzig leute; ort für einen workshop; raum ist belegt; großen saal reservieren
catering: Catering; Bewirtung bestellen: brötchen für zehn; kaffee für gäste; mittagessen beim workshop; kuchen; kekse und getränke für die besprechung
workplace: Möbel bestellen; Arbeitsplatz; Büroumzug; Bürostuhl: mein stuhl ist kaputt; mein rücken tut weh; höhenverstellbarer tisch; zu meinem team setzen; regal; umzug in anderes büro; spind
climate: Heizung oder Klimaanlage; Raumtemperatur; Gebäudestörung: es ist eiskalt im büro; viel zu heiß; wir frieren; die luft ist schlecht; heizkörper bleibt kalt; wir schwitzen; es zieht
electricity: Beleuchtung oder Strom; Gebäudeschaden melden; Hausmeister; Reparatur im Gebäude: lampe flackert; kein strom am platz; birne durchgebrannt; dunkel im flur; fenster schließt nicht; tür klemmt; jalousie hängt
plumbing: Sanitär; Wasserschaden; Gebäudeschaden: wasser tropft von der decke; klo ist verstopft; wasserhahn läuft; kein warmes wasser; boden ist nass
cleaning: Reinigung; Müllentsorgung: die küche ist dreckig; mülleimer ist voll; kaffee verschüttet; es stinkt; fleck im teppich; seife fehlt; kein klopapier; akten vernichten
elevator: Aufzug; Fahrstuhl: aufzug steckt fest; lift kommt nicht
safety: Arbeitsunfall melden; Arbeitsschutz; Erste Hilfe: die treppe runtergefallen; jemand ist verletzt; kabel hängt raus; rutschiger boden; notausgang zugestellt; verbandskasten ist leer; in den finger geschnitten
supplies: Büromaterial bestellen: stifte und papier; kein druckerpapier mehr; notizblöcke; umschläge; whiteboard marker; tacker
businessCards: Visitenkarten bestellen: karten mit meinem neuen titel; visitenkarten sind alle
mail: Paket und Versand; Post; Kurier: paket an einen kunden schicken; päckchen ist nicht angekommen; brief abholen; kiste ins andere büro
workwear: Arbeitskleidung; Schutzausrüstung: sicherheitsschuhe; helm; neue handschuhe; jacke passt nicht
event: Veranstaltung; Event organisieren: weihnachtsfeier; messestand; teamausflug; sommerfest
marketing: Marketingmaterial; Grafik anfordern: flyer; logo in hoher auflösung; plakat; folienvorlage; video; fotos vom team
press: Presseanfrage: ein journalist hat angerufen; interview; pressemitteilung
translation: Übersetzung: text auf französisch; vertrag übersetzen; dolmetscher für ein meeting
merchandise: Werbegeschenke: t shirts mit logo; geschenk für einen kunden; blumen für eine kollegin
erp: SAP; ERP Problem: sap bucht nicht; auftrag lässt sich nicht freigeben; neue materialnummer
change: Änderungsantrag; Change Request: einstellung im produktivsystem ändern; wartungsfenster
feature: Verbesserungsvorschlag; Neue Funktion: ich habe eine idee; es wäre toll wenn das programm könnte; vorschlag für das portal
insurance: Versicherungsschaden melden; Versicherung: wer zahlt den schaden; haftpflicht bescheinigung; schaden bei der versicherung melden
contractExtension: Vertragsverlängerung; Befristung verlängern: sein vertrag endet im juni und soll weitergehen; probezeit ist vorbei; entfristen
kitchen: Küche und Kaffeemaschine: kaffeemaschine ist kaputt; kühlschrank kühlt nicht; spülmaschine ist voll; keine kaffeebohnen
doors: Türen und Schlösser; Schlüssel beantragen: tür schließt nicht ab; schlüssel steckt; neues schloss
pest: Schädlingsbekämpfung: mäuse in der küche; ameisen am schreibtisch; wespen am fenster
signature: Elektronische Signatur; Unterschrift: docusign zugang; wer darf unterschreiben; zweite unterschrift
printerSetup: Drucker einrichten; Drucker verbinden: drucker im dritten stock hinzufügen; drucker fehlt in der liste
loanSalary: Gehaltsvorschuss: brauche einen teil vom lohn früher; geld im voraus
tax: Lohnsteuer; Steuerbescheinigung: jahresbescheinigung für das finanzamt; falsche steuerklasse
performance: Beurteilung; Mitarbeitergespräch; Gehaltserhöhung: ich verdiene zu wenig; mehr geld; mehr verantwortung
general: Allgemeine Frage; Sonstiges: ich habe eine frage; wer ist zuständig; etwas anderes; wo finde ich
`);

/** ae, oe and ue as ä, ö and ü without their dots, which all lose; not the "ue" of "neue", "Mauer", "Quelle". */
function fold(text: string): string {
  return text.replace(/([ao])e/g, '$1').replace(/(^|[^aeqo])ue/g, '$1u');
}

/** German. Its synonyms have English words where an English name is likely. */
export const german: Language = {
  code: 'de',
  stem: stemmer,
  fold,
  compounds: true,
  stopWords,
  weakWords,
  beforePlaces,
  synonyms,
  faults,
  wishes,
  kinds: kindsOfNeed,
};
