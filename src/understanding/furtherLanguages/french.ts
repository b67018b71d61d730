import { stemmer } from '@orama/stemmers/french';
import { kinds, lines, phrases } from '../languages/read';
import { withoutElision } from '../elision';
import type { Language } from '../types';

const stopWords = lines(`
le la les un une des du de d l au aux ce cet cette ces celui celle ceux celles ça cela ceci c quel quelle quels quelles quelque quelques chaque aucun aucune tout toute tous toutes autre autres même mêmes tel telle
je j tu il elle on nous vous ils elles me m te t se s moi toi lui leur leurs eux soi y en mon ma mes ton ta tes son sa ses notre nos votre vos quelqu un quelqu'un personne rien
suis es est sommes êtes sont étais était étions étaient serai sera seront serais serait soit être été ai as a avons avez ont avais avait avions avaient aurai aura auront aurais aurait ait avoir eu fais fait faisons faites font faire faisait fera peux peut pouvons pouvez peuvent pouvais pouvait pourrai pourra pourrais pourrait pourriez pourrions puis puisse pouvoir dois doit devons devez doivent devrais devrait devoir faut faudra faudrait fallait veux veut voulons voulez veulent voudrais voudrait voudrions vouloir vais va vas allons allez vont allait aller ira viens vient venez venir venu sais sait savez savoir vois voit voir
jai cest ya dun dune nai nest quil quelle jaimerais jaurais
et ou mais donc or ni car si que qu qui quoi dont où quand comment pourquoi comme lorsque puisque parce afin alors ainsi sinon
à dans en par pour avec sans sous sur vers chez entre depuis pendant avant après contre jusque jusqu dès hors selon via lors près derrière devant
ne n pas plus point jamais rien non oui si encore déjà toujours souvent parfois aussi très trop peu beaucoup assez bien mal juste seulement vraiment presque environ peut-être tellement plutôt surtout enfin ensuite puis là ici ci voici voilà lequel laquelle
s'il plaît svp stp merci bonjour bonsoir salut coucou hello cordialement cher chère madame monsieur messieurs mesdames bonne bon journée soirée matin soir nuit midi aide aider aidez besoin souhaite souhaiterais souhaitons souhaiter aimerais aimerait aimerions aimer cherche désire envie désolé pardon excusez
aujourd'hui hier demain après-demain maintenant actuellement tôt tard bientôt urgent urgence lundi mardi mercredi jeudi vendredi samedi dimanche semaine semaines mois an ans année heure heures minute minutes prochain prochaine dernier dernière suivant suivante fois jour jours
truc trucs chose choses machin arrive arrives arrivent arriver sert servir mettre mis met met-on mettez prendre pris prends dire dit dites savoir trouver trouve trouvez demander possible possibilité façon genre sorte cas quant ok d'accord super cool génial parfait top ouais bah ben euh haha lol mdr blague deux trois quatre cinq première premier janvier février mars avril mai juin juillet août septembre octobre novembre décembre
`);

const weakWords = lines(`
demande demander requête commande commander signaler signalement déclarer problème souci soucis incident erreur question nouveau nouvel nouvelle nouveaux changer changement modifier modification ajouter créer création ouvrir envoyer envoi recevoir reçu montrer travail travailler bosser marche marcher fonctionner appeler bureau société entreprise boîte boulot employé salarié collègue client personne gens équipe responsable chef projet système service outil général informations détails petit grand ancien vieux bon mauvais numéro nom données cassé perdu neuf
`);

const beforePlaces = lines('dans sur sous devant derrière près chez via par');

const synonyms = lines(`
ordinateur, ordi, pc, portable, laptop, computer, macbook, mac, thinkpad, dell, lenovo, surface, notebook
ordinateur, ordi, pc, poste, poste de travail, machine, bécane, bécanne, desktop, unité centrale, tour
ordinateur, matériel, équipement, appareil, device, hardware, equipment
tablette, ipad, tablet, appareil
téléphone, portable, mobile, smartphone, gsm, iphone, android, samsung, galaxy, phone, téléphone portable
téléphone fixe, ligne fixe, combiné, poste téléphonique, standard, téléphonie, desk phone, telephone
messagerie vocale, répondeur, boîte vocale, voicemail
sim, carte sim, esim, forfait, data, données mobiles, abonnement mobile, sim card, tariff
itinérance, roaming, étranger, à l'étranger, hors de france
écran, moniteur, affichage, monitor, screen, display, deuxième écran, second écran, double écran
accessoire, souris, clavier, casque, webcam, station d'accueil, câble, adaptateur, périphérique, accessories, keyboard, mouse, headset, mice
casque, écouteurs, oreillette, micro-casque, casque audio, headset
souris, mouse
clavier, keyboard
chargeur, alimentation, câble d'alimentation, batterie, charger, cables
batterie, pile, charge, recharger
station d'accueil, dock, docking station
micro, microphone, son, audio, haut-parleur
caméra, webcam, camera
imprimante, imprimer, impression, copieur, photocopieur, photocopieuse, photocopie, traceur, multifonction, printer, printing, print, imprime
toner, encre, cartouche, ink, plus d'encre
scanner, scan, numériser, numérisation, scanning
bourrage, coincé, papier coincé, bourrage papier, paper jam, paper jams
vidéoprojecteur, projecteur, rétroprojecteur, vidéo projecteur, projector, meeting room technology, écran de la salle
visioconférence, visio, teams, zoom, webex, visioconf, réunion en ligne, call, conference
logiciel, application, appli, programme, software, app, program, extension, plugin, outil
logiciel, vlc, docker, python, java, notepad, figma, miro, autocad, matlab, winzip, copilot, chatgpt
licence, adobe, photoshop, acrobat, visio, jetbrains, abonnement, renouvellement, license, activation, expire, expirer, expiré
installer, installation, télécharger, déployer, install, mettre en place
mise à jour, mettre à jour, maj, actualiser, nouvelle version, update, upgrade
office, excel, word, powerpoint, outlook, microsoft 365
outlook, mail, email, e-mail, courriel, messagerie, mél, boîte mail, mails
mail, email, courriel, message, messagerie, boîte de réception, mél, inbox, spams
boîte mail, boîte aux lettres, boîte commune, boîte partagée, boîte mail commune, adresse générique, adresse partagée, shared mailbox, mailbox, boîte mail partagée, adresse commune
liste de diffusion, liste de distribution, mailing list, distribution list, groupe de diffusion
pièce jointe, pj, fichier joint, attachment
spam, pourriel, indésirable, pub, publicité
phishing, hameçonnage, hameconnage, mail suspect, mail louche, mail bizarre, mail frauduleux, message suspect, arnaque, faux mail, email suspect, suspicious email, courriel suspect, suspect, louche, frauduleux, suspicious
calendrier, agenda, rendez-vous, rdv, invitation, réunion, calendar
absence, message d'absence, réponse automatique, out of office
teams, slack, chat, canal, collaboration
sharepoint, onedrive, site d'équipe
confluence, wiki, documentation, intranet
dossier, dossier partagé, répertoire, lecteur réseau, partage, disque réseau, folder, shared folder, network drive, dossier commun, serveur de fichiers
fichier, document, doc, file, files
espace, stockage, espace disque, disque plein, quota, plein, storage
restaurer, récupérer, sauvegarde, backup, restore, retrouver, supprimé par erreur, effacé, supprimé, écrasé, lost files, restauration, récupération
supprimer, effacer, disparaître, disparu, supprimé, effacé, perdu
mot de passe, mdp, password, code d'accès, identifiant, identifiants, passe, code pin
réinitialiser, réinitialisation, oublié, oublier, reset, expiré, débloquer, bloqué, verrouillé, changer mot de passe
bloqué, verrouillé, débloquer, déverrouiller, compte bloqué, locked, suspendu, verrouillage
connecter, connexion, se connecter, me connecter, login, identification, authentification, s'identifier, session, ouvrir ma session, sign in
compte, compte utilisateur, utilisateur, profil, account, user
accès, accéder, droit, droits, autorisation, permission, permissions, habilitation, rôle, access, rights, lecture
administrateur, admin, droits admin, droits administrateur, administrator
mfa, 2fa, double authentification, authentification à deux facteurs, double facteur, authenticator, code de vérification, application d'authentification, token, multi-factor authentication, code de validation, otp, code sms, deux facteurs
vpn, accès à distance, à distance, remote access, télétravail, tunnel, depuis chez moi, depuis la maison
wifi, wi-fi, sans fil, réseau sans fil, wlan, wireless
réseau, internet, connexion, network, prise réseau, débit, câble réseau, connexion internet, en ligne
wifi invité, wifi invités, wifi visiteurs, wifi pour les visiteurs, accès internet pour, guest wi-fi, guest wifi, internet pour, accès invité, wifi pour, voucher
pare-feu, firewall, proxy, site bloqué, port, débloquer un site
site web, site internet, site, page web, website
serveur, machine virtuelle, vm, instance, server, sandbox, environnement de test, serveur de test
base de données, bdd, sql, oracle, database
cloud, aws, azure, kubernetes
dépôt, repo, git, github, gitlab, repository
panne générale, interruption, indisponible, coupure, outage, down, inaccessible, tout est bloqué, plus rien ne marche, plus rien ne fonctionne, rien ne marche, hors ligne
planter, plante, plantage, planté, figé, fige, gelé, crash, ne répond plus, ne répond pas, écran bleu, bugue, bug, buguer, freeze, bloque, se fige
lent, lenteur, rame, ramer, lente, slow, met des heures, à la ramasse, traîne, poussif
cassé, panne, hors service, ne marche pas, ne marche plus, ne fonctionne pas, ne fonctionne plus, en panne, hs, abîmé, endommagé, fissuré, fêlé, défectueux, mort, foutu, kaput, damaged, broken, ne s'allume plus, ne démarre plus, ne démarre pas, not start, ne s'allume pas, brisé, nase, déconne, détraqué, défectueuse
démarrer, allumer, s'allume, démarrage, boot
réparer, réparation, dépanner, dépannage, repair, entretien, maintenance
remplacer, remplacement, échanger, échange, rechange, autre, de rechange
vol, volé, voler, dérobé, perte, on m'a volé, stolen, lost, theft, perdu, pickpocket, cambriolage
objet trouvé, objets trouvés, oublié, laissé, retrouvé, trouvé, parapluie, veste, lunettes, écharpe, manteau, portefeuille, lost property, égaré, perdu
rendre, retour, restituer, restitution, retourner, return, rapporter
acheter, achat, commander, commande, purchase, order, acquérir, se procurer, buy
prêt, prêter, emprunter, emprunt, location, louer, loan
signaler, déclarer, report, avertir, prévenir
virus, malware, rançongiciel, ransomware, piraté, piratage, hacké, infecté, cheval de troie, logiciel malveillant
sécurité, incident de sécurité, attaque, intrusion, piratage, security, cyberattaque, inconnu
rgpd, gdpr, données personnelles, vie privée, protection des données, fuite de données, privacy, cnil, personal data, droit d'accès, données sur, mauvais destinataire
chiffrement, chiffrer, bitlocker, clé usb
questionnaire, questionnaire de sécurité, appel d'offres, audit, iso 27001, soc 2, certification
dérogation, exception, interdit, interdite, interdire, pas autorisé, politique, policy, exceptionnelle, exemption
intégration, onboarding, nouvel arrivant, nouvelle arrivante, nouveau collègue, nouvelle collègue, nouvelle recrue, embauche, arrivée, nouvel employé, nouveau collaborateur, premier jour, prise de poste, new employee, arrive dans mon équipe, commence, nouveau salarié, rejoint
départ, démission, démissionner, démissionné, quitte, quitter, quitte la société, quitte l'entreprise, licenciement, dernier jour, fin de contrat, employee leaving, s'en va, offboarding, retraite, part à la retraite
employé, salarié, collaborateur, collaboratrice, personnel, employee, équipier
mutation, changement de service, changement de poste, changer d'équipe, transfert, transfer
prestataire, freelance, consultant, externe, intérimaire, sous-traitant, external
stagiaire, stage, alternant, alternance, apprenti, apprentissage, étudiant
recruter, recrutement, embaucher, poste à pourvoir, offre d'emploi, annonce, candidat, renfort, open a position, position, vacancy, renforcer, on cherche quelqu'un, poste ouvert
cooptation, coopter, recommander, refer a candidate, candidate, parrainer, parrainage, je connais quelqu'un, candidat
promotion, augmentation, avancement, évolution, gagner plus, promouvoir, intitulé de poste, job title, plus d'argent
cdd, contrat, prolonger, prolongation, renouveler, renouvellement, période d'essai, contract, extension
congé, congés, vacances, rtt, jour de congé, jours de congés, absence, time off, annual leave, leave, holiday, vacation, cp, congés payés, demi-journée, jour de repos, m'absenter
malade, maladie, arrêt maladie, arrêt de travail, certificat médical, grippe, fièvre, médecin, docteur, hôpital, sick, sickness, absence, souffrant, rhume, gastro, arrêt, cloué au lit
congé parental, congé maternité, congé paternité, maternité, paternité, bébé, enceinte, grossesse, naissance, accouchement, parental leave, parental, nouveau-né, adoption, attend un enfant, attend un bébé
congé sans solde, congé sabbatique, deuil, enterrement, obsèques, décès, mariage, déménagement, unpaid, special, wedding, funeral, sans solde, évènement familial, marie, mort
salaire, paie, paye, rémunération, payé, salary, payroll, virement, versé
fiche de paie, bulletin de paie, bulletin de salaire, fiche de paye, feuille de paie, payslip
heures supplémentaires, heures sup, temps de travail, pointage, pointer, badger, badgeage, feuille de temps, saisie des temps, timesheet, clock-in, overtime, pointeuse, oublié de badger, oublié de pointer
prime, bonus, commission, treizième mois
avantage, avantages, avantages sociaux, mutuelle, retraite, tickets restaurant, ticket resto, chèques vacances, salle de sport, benefits, benefit, pension, gym, transport, complémentaire santé, abonnement, vélo, prévoyance, cse
mutuelle, assurance, assurance santé, insurance
impôt, impôts, prélèvement à la source, fiscal, tax
rib, iban, coordonnées bancaires, compte bancaire, banque, bank details, bank, relevé d'identité bancaire
adresse, déménagement, déménagé, domicile, address, nouvelle adresse, coordonnées, personal data, changement d'adresse, données personnelles
nom de famille, nom marital, situation familiale, état civil, marié, divorcé, marital status, personne à prévenir, emergency contact
attestation, attestation employeur, attestation de travail, certificat de travail, justificatif, attestation d'emploi, employment letter, letter, propriétaire, location
contrat, accord, convention, contract, agreement, conditions, terms, document juridique
juridique, avocat, droit, légal, juriste, legal
accord de confidentialité, confidentialité, nda, non-divulgation, secret, clause de confidentialité
relire, relecture, vérifier, vérification, contrôler, review, examiner, valider, checked
conformité, compliance, règle, règlement, éthique, code of conduct
plainte, réclamation, harcèlement, harceler, harcelé, moral, injuste, injustice, conflit, discrimination, bullying, harassment, humilie, humilier, sexisme, raciste, se plaindre, mobbing, lanceur d'alerte
idée, suggestion, proposition, amélioration, proposer
formation, cours, former, apprendre, stage de formation, certification, e-learning, training, course, courses, séminaire, atelier, language lessons, conférence, congrès, salon
voyage, déplacement, voyage d'affaires, mission, vol, avion, train, hôtel, billet, billets, travel, flight, flights, business travel, trains, hotels, sncf, réservation, chambre d'hôtel, déplacement professionnel
visa, passeport, permis de travail, titre de séjour, visas
note de frais, notes de frais, frais, remboursement, rembourser, remboursé, remboursée, expense, expenses, reimbursement, avancé, reçu, ticket de caisse, justificatif, receipts, payé de ma poche, de ma poche
facture, factures, facturation, paiement, payer, régler, impayé, invoice, bill, payment
fournisseur, prestataire, vendeur, supplier, vendor, vendors
client, clientèle, customer, clients
facturer, facturer un client, facture client, avoir, relance, bill a customer, outgoing invoices, impayé, facturation, credit note
carte bancaire, carte de crédit, carte bleue, cb, carte corporate, carte d'entreprise, carte société, corporate card, credit card, plafond
bon de commande, commande d'achat, demande d'achat, purchase order, po, devis, quote
budget, centre de coûts, enveloppe, finance, comptabilité, compta
badge, carte d'accès, access card, badge d'accès, carte magnétique, card, pass, porte
clé, clef, clés, serrure, cadenas, casier, key
bâtiment, immeuble, locaux, étage, site, building
porte, portail, portes, doors, entrée
parking, place de parking, stationnement, garer, se garer, place, garage, parking space, borne, stationner
voiture, véhicule, voiture de fonction, voiture de service, auto, car, pool car, voiture de pool, véhicules, bagnole, kilomètres, permis de conduire
essence, carburant, carte carburant, plein
vélo, bicyclette, bike
bureau, poste de travail, table, desk, place, emplacement
chaise, fauteuil, siège, mobilier, meuble, meubles, table réglable, bureau assis-debout, furniture, chair, chairs, ergonomic, ergonomie, ergonomique, repose-pieds, tabouret, armoire
mal au dos, dos, mal de dos, lombaires, nuque, cervicales, ergonomie, ergonomique, ergonomic
déménager, déménagement, changer de bureau, change de bureau, changement de bureau, cartons, carton, desk move, move, desk or team move, moving, boxes, changer de place
salle, salle de réunion, réunion, salle de conférence, meeting room, room, rooms
réserver, réservation, book
traiteur, plateau repas, plateaux repas, repas, buffet, petit-déjeuner, café, boissons, catering, food, drinks, sandwichs, viennoiseries, croissants, événement, event, cocktail, pot de départ, déjeuner, manger
événement, évènement, fête, séminaire, soirée, pot, event
visiteur, visite, invité, invités, accueil, visitor, rend visite, vient nous voir, visiteurs, nous rendre visite, reçoit, recevons, guest, vient à
chauffage, climatisation, clim, température, froid, chaud, radiateur, courant d'air, aération, ventilation, gelé, gèle, heating, cooling, air, temperature, caille, étouffe, il fait froid, il fait chaud, canicule
lumière, lampe, ampoule, éclairage, néon, lights, light, clignote
électricité, courant, prise, disjoncteur, électrique
eau, fuite, toilettes, wc, robinet, évier, bouché, bouchée, plomberie, inondation, chasse d'eau, toilets, water, goutte, dégât des eaux, lavabo
fenêtre, vitre, volet, store, windows
ascenseur, monte-charge, lifts, lift, élévateur
plafond, mur, moquette, sol, toit, fault in the building, peinture
ménage, nettoyage, nettoyer, sale, propre, tache, poubelle, poubelles, ordures, déborde, pue, odeur, savon, essuie-mains, papier toilette, cleaning, bins, spills, renversé, crade, dégueulasse
souris, rats, fourmis, cafards, guêpes, nuisibles, insectes
bruit, bruyant, vacarme, noise
accident, accident du travail, blessé, blessure, tombé, chute, premiers secours, danger, dangereux, trousse de secours
incendie, feu, fumée, alarme, extincteur, évacuation
fournitures, stylo, stylos, papier, crayon, cahier, enveloppes, post-it, agrafeuse, office supplies, pens, paper, notebooks, marqueurs, feutres, ramette, bloc-notes, classeur
carte de visite, cartes de visite, business cards
colis, courrier, coursier, envoi, envoyer, expédier, expédition, lettre, recommandé, livraison, parcels, post, paquet, poste, livré, chronopost
presse, journaliste, interview, médias
marketing, flyer, affiche, logo, brochure, plaquette, bannière, graphisme
traduction, traduire, traducteur, interprète
photo, vidéo, photographe
cadeau, goodies, objet publicitaire, fleurs
rapport, tableau de bord, dashboard, report, statistiques, chiffres, reporting, indicateurs, figures, requête, extraction
sap, erp, stock, stocks, article, bon de livraison
crm, salesforce, données clients
jira, ticket, board
temps partiel, mi-temps, temps plein, 80 %, quatre cinquièmes, réduire mes heures, part-time, full-time, working hours, horaires, horaire, moins d'heures, 4 5e, pour cent, quatre jours
télétravail, travailler de chez moi, travail à distance, home office, remote, à la maison
travailler depuis l'étranger, depuis l'étranger, télétravailler, un autre pays, work from abroad, abroad, depuis l'espagne, depuis le portugal, depuis l'italie
équipe, horaires, planning, poste de nuit
manager, responsable, supérieur, chef, hiérarchie, boss
parler, psychologue, psy, burn-out, burnout, stress, épuisé, épuisement, à bout, déprimé, dépression, counselling, soutien, surmené, craque, au bout du rouleau, anchor, angoisse
médecine du travail, visite médicale, médecin du travail, vaccin
équipement de protection, chaussures de sécurité, casque de chantier, gants, vêtements de travail
signature, signer, signé, docusign, parapher
stagner, attendre, retard, en retard
`);

const faults = phrases(`
cassé, cassée, abîmé, endommagé, fissuré, fissurée, brisé, mort, morte, foutu, hs, défectueux, défectueuse, nase, déconne
lent, lente, lents, rame, ramer, plante, planté, fige, figé, gelé, bloque, coincé, coincée, bourrage, clignote, scintille, chauffe, surchauffe, bruit, grésille, saute
erreur, bug, bugue, panne, en panne, défaillance, réparer, réparation, écran bleu, écran noir, dépanner
ne marche pas, ne marche plus, marche pas, marche plus, marche mal, ne fonctionne pas, ne fonctionne plus, fonctionne pas, fonctionne plus, ne démarre pas, ne démarre plus, s allume pas, s allume plus, ne répond plus, ne répond pas, ne charge plus, ne charge pas, imprime pas, imprime plus, plus rien, refuse de
pas de son, pas d image, plus de son, plus d image, lâche, a lâché, s éteint
`);
const wishes = phrases(`
voudrais réserver, aimerais réserver, souhaite réserver, commander, commande, acheter, achat, emprunter, louer, prêter, deuxième écran, second écran, supplémentaire, de plus, de rechange, remplacement, remplacer, nouvel, un autre, une autre
besoin d un, besoin d une, besoin de nouveaux, il me faut un, il me faut une, il me faudrait, il nous faut un, il nous faut une, il nous faudrait, je voudrais un, je voudrais une, j aimerais un, j aimerais une, je souhaite un, je souhaite une, avoir un, avoir une, puis je avoir, peut on avoir, obtenir un, obtenir une
`);

const kindsOfNeed = kinds(`
laptop: Demander un ordinateur; Nouveau matériel informatique; Commande de matériel: il me faut un nouvel ordinateur; un portable plus puissant; mon pc est trop vieux, un autre; un ordi pour le nouveau; commander un laptop; une station de travail
monitor: Demander un écran; Commande de matériel: un deuxième écran; un écran plus grand; un moniteur pour chez moi; double écran; écran supplémentaire
accessories: Commander des accessoires; Clavier, souris et casque: une souris sans fil; un clavier; un casque avec micro; un adaptateur usb c; il me manque un câble hdmi; un chargeur; une station d'accueil; une webcam; sac pour ordinateur
brokenDevice: Problème avec un ordinateur; Matériel en panne; Aide pour un appareil: mon pc ne démarre plus; l'ordinateur est très lent; écran cassé; café renversé sur le clavier; il fait un bruit bizarre; la batterie ne tient pas; mon ordi rame; ça plante sans arrêt; écran noir; il s'éteint tout seul; mon écran clignote
printer: Problème d'imprimante; Impression: l'imprimante ne marche pas; bourrage papier; plus de toner; le scan n'arrive pas; ça imprime des traits; imprimante hors ligne; je ne peux rien imprimer
mobile: Demander un téléphone portable; Nouveau smartphone; Carte sim: un téléphone professionnel; un iphone pour le travail; nouvelle carte sim; plus de forfait; numéro professionnel
mobileBroken: Problème de téléphone portable: mon portable est tombé; écran du téléphone cassé; le téléphone ne charge plus; plus de réseau sur mon mobile
roaming: Itinérance; Données mobiles à l'étranger: internet à l'étranger; je pars aux états unis et j'ai besoin de data; téléphoner depuis la suisse; activer le roaming
deskPhone: Téléphone fixe; Messagerie vocale: le téléphone du bureau est muet; transférer ma ligne; répondeur; mon numéro de poste
lostProperty: Objets trouvés: j'ai oublié ma veste; quelqu'un a trouvé mes lunettes; parapluie laissé à la cantine; j'ai trouvé un portefeuille; à qui est cette écharpe
lostDevice: Appareil perdu ou volé; Déclarer un vol: on m'a volé mon ordinateur; j'ai perdu mon téléphone; laissé mon pc dans le train; sac volé avec l'ordinateur dedans
returnDevice: Rendre du matériel; Retour d'équipement: rendre mon vieux portable; je n'ai plus besoin de ce téléphone; venir chercher un écran; restituer l'ordinateur; que faire de l'ancien pc
loanDevice: Emprunter du matériel; Prêt d'ordinateur: un pc pour une journée; un appareil de prêt; emprunter un projecteur
software: Installer un logiciel; Demander un logiciel; Licence logicielle; Demande d'application: j'ai besoin de photoshop; installer python; licence visio; un programme pour les pdf; ma licence arrive à expiration; renouveler adobe; il me faut excel
softwareProblem: Problème de logiciel; Erreur dans une application; Signaler un bug: excel plante; message d'erreur à l'ouverture; le logiciel ne s'ouvre pas; depuis la mise à jour plus rien ne marche; word se ferme tout seul
password: Réinitialiser le mot de passe; Mot de passe oublié; Débloquer un compte: j'ai oublié mon mot de passe; mon compte est verrouillé; je n'arrive pas à me connecter; trop d'essais; mot de passe expiré; windows refuse mon mot de passe; impossible d'ouvrir ma session
mfa: Double authentification; Réinitialiser la mfa: nouveau téléphone et plus de code; je ne reçois pas le code sms; l'authenticator a disparu; clé de sécurité perdue; le code est refusé; deuxième facteur
account: Créer un compte utilisateur; Nouveau compte: un login pour la nouvelle; un compte pour un prestataire; identifiants pour le stagiaire; créer un utilisateur
accountRemove: Désactiver un compte; Retirer un accès: fermer le compte d'un ancien; supprimer ses accès; retirer les droits
access: Demander l'accès à un système; Droits d'accès; Accès à une application: je n'ai pas accès à l'application; donner les droits sur sap; mon collègue le voit et pas moi; accès refusé; lecture seule sur le projet; une autorisation pour jira; accès à tableau
adminRights: Droits administrateur: installer moi même des programmes; être admin de mon poste; droits élevés
sharedDrive: Accès à un dossier partagé; Lecteur réseau; Partage de fichiers: je ne vois pas le dossier de l'équipe; le lecteur a disparu; un nouveau dossier pour le projet; droits d'écriture sur le dossier; accès au répertoire du service
storage: Plus d'espace de stockage; Quota de messagerie: disque plein; boîte mail pleine; je ne peux plus rien enregistrer
restore: Restaurer des fichiers; Récupérer des données; Sauvegarde: fichier supprimé par erreur; revenir à la version d'hier; dossier disparu; présentation écrasée; récupérer un document effacé
email: Problème de messagerie; Problème Outlook: mes mails ne partent pas; je ne reçois rien; outlook ne s'ouvre pas; mes messages reviennent; pièce jointe trop lourde; boîte de réception qui ne charge pas
sharedMailbox: Boîte mail partagée; Liste de diffusion: une adresse pour toute l'équipe; ajouter quelqu'un à la liste de diffusion; boîte commune; créer une adresse contact
calendar: Calendrier; Problème d'agenda: voir l'agenda de mon chef; les rendez vous disparaissent; partager mon calendrier; invitation en double
phishing: Signaler un phishing ou un mail suspect; Hameçonnage: un mail bizarre qui demande mon mot de passe; j'ai cliqué sur un lien; quelqu'un se fait passer pour le directeur; ce message est il vrai; beaucoup de spam; pièce jointe étrange; arnaque par mail
securityIncident: Signaler un incident de sécurité; Virus ou logiciel malveillant: je crois que j'ai été piraté; un virus sur mon pc; fichiers chiffrés; quelqu'un utilise mon compte; un inconnu dans les locaux; des fenêtres s'ouvrent toutes seules
dataProtection: Protection des données; Vie privée; RGPD; Fuite de données: quelles données avez vous sur moi; une personne demande ses données; données clients envoyées au mauvais destinataire; effacer mes données; il veut savoir ce que nous gardons sur lui
vpn: VPN; Accès à distance: le vpn ne se connecte pas; travailler depuis l'hôtel; pas d'accès au réseau de chez moi; le vpn se coupe; connexion à distance
wifi: Problème de wifi ou de réseau; Connexion internet: pas d'internet; le wifi est lent; la connexion coupe; prise réseau morte; les pages ne chargent pas; plus de réseau à mon étage
guestWifi: Wifi invités; Wifi pour les visiteurs: internet pour des invités; code wifi pour un visiteur; le wifi des clients; accès internet pour nos visiteurs
website: Modifier le site web; Problème de site internet: le site est en panne; faute sur la page d'accueil; publier un article; lien mort
blockedSite: Débloquer un site; Règle de pare-feu: un site est bloqué; le proxy m'empêche; ouvrir un port
server: Demander un serveur; Machine virtuelle; Ressources cloud: un serveur pour des tests; plus de mémoire; une vm; environnement de test; accès aws
database: Base de données: accès à la base; requête sql lente; créer une base
outage: Signaler une panne; Service indisponible; Incident majeur: plus rien ne marche; toute l'équipe est bloquée; le système est tombé; application inaccessible pour tout le monde; la production est arrêtée
teams: Teams ou chat; Problème de visioconférence: un nouveau canal; on ne m'entend pas en réunion; ma caméra ne marche pas; espace pour notre projet; micro coupé
meetingEquipment: Équipement des salles de réunion; Audiovisuel; Projecteur: le projecteur n'affiche rien; écran de la salle noir; pas de son dans la salle de conférence; câble hdmi manquant; la visio de la salle ne marche pas
wiki: Confluence ou intranet; Nouveau projet Jira: un espace pour mon équipe; modifier une page de l'intranet; créer un tableau jira
development: Dépôt de code; Outils de développement; Déploiement: accès au dépôt git; mise en production; le pipeline échoue
report: Demander un rapport; Tableau de bord; Analyse de données: chiffres du trimestre; liste des clients; les chiffres sont faux; nouveau graphique; extraction de données
onboarding: Arrivée d'un nouveau collaborateur; Onboarding; Nouvel employé: quelqu'un commence en mai; une nouvelle collègue arrive; préparer le premier jour; un stagiaire arrive; nous avons embauché quelqu'un; il rejoint l'équipe lundi
offboarding: Départ d'un collaborateur; Offboarding; Démission: quelqu'un quitte l'entreprise; mon dernier jour est fin mars; je démissionne; il part à la retraite; son contrat se termine et il s'en va
transfer: Changement de poste ou de service; Mutation interne: je change d'équipe; nouveau responsable; autre fonction dans la société
hire: Recrutement; Ouvrir un poste; Demande d'embauche: on manque de monde; publier une annonce; trouver un successeur; inviter un candidat; il nous faut du renfort; un poste vacant
referral: Recommander un candidat; Cooptation: je connais quelqu'un pour le poste; mon amie cherche un travail; prime de cooptation; le cv d'un ancien collègue
vacation: Demander des congés; Congés annuels; Demande d'absence; Vacances: je veux prendre des vacances; poser une semaine; combien de jours me reste t il; partir deux semaines en été; absent entre noël et nouvel an; poser mon vendredi; je prends un jour de repos; partir à la mer
sick: Arrêt maladie; Déclarer une maladie; Absence pour maladie: je suis malade; j'ai la grippe; je reste au lit; je ne me sens pas bien; le médecin m'a arrêté; certificat médical; mon enfant est malade; opération
parental: Congé parental; Congé maternité ou paternité: je suis enceinte; nous attendons un bébé; ma femme va accoucher; du temps pour mon nouveau né; je vais être papa; après la naissance
specialLeave: Congé exceptionnel; Congé sans solde; Congé sabbatique: ma grand mère est morte; un enterrement; je me marie; six mois de pause; un jour pour déménager; m'occuper de ma mère
payroll: Question sur la paie; Salaire; Bulletin de paie: mon salaire est faux; je n'ai pas été payé; où est ma fiche de paie; moins d'argent ce mois ci; heures sup pas payées; je ne comprends pas cette retenue
bankDetails: Changer de coordonnées bancaires; Modifier mes données personnelles; Changement d'adresse: nouvelle banque; nouvel iban; j'ai déménagé; nouveau numéro de téléphone; je me suis marié et j'ai changé de nom; mon rib a changé
certificate: Attestation employeur; Certificat de travail; Attestation de salaire: la banque veut une preuve; attestation pour mon propriétaire; une lettre pour l'ambassade; justificatif d'emploi; lettre de recommandation
benefits: Avantages sociaux; Mutuelle et retraite: question sur la mutuelle; tickets restaurant; remboursement du transport; salle de sport; plan d'épargne; location de vélo
workingTime: Changer mon temps de travail; Temps partiel: travailler moins; semaine de quatre jours; quatre vingts pour cent; réduire mes heures; revenir à temps plein; passer à mi temps
timeTracking: Corriger un pointage; Saisie des temps; Heures supplémentaires: j'ai oublié de pointer; mon compteur d'heures est faux; pas badgé ce matin; mauvais projet saisi; il manque des heures sup; feuille de temps
shifts: Échange de poste; Planning: échanger mon service; qui travaille dimanche; équipe du soir
homeOffice: Télétravail; Travailler à domicile: travailler de chez moi; deux jours à la maison; bureau pour la maison; accord de télétravail
workAbroad: Travailler depuis l'étranger; Télétravail dans un autre pays: travailler un mois en espagne; depuis l'étranger; rester chez mes parents en italie et travailler; workation
training: Demande de formation; Cours; Conférences: un cours de langue; passer un certificat; assister à un séminaire; payer une formation; aller à une conférence; apprendre quelque chose; me perfectionner
performance: Entretien annuel; Promotion; Augmentation de salaire; Modifier un contrat: je gagne trop peu; plus d'argent; plus de responsabilités; il mérite d'être promu; nouvel intitulé de poste
complaint: Plainte ou réclamation; Harcèlement; Signaler un comportement: mon chef me crie dessus; je suis harcelée; traité injustement; un collègue touche des pots de vin; signaler anonymement; remarques racistes
wellbeing: Bien-être; Soutien psychologique; Médecine du travail: je n'en peux plus; besoin de parler à quelqu'un; je suis surmené; burn out; je ne dors plus à cause du travail; vaccin contre la grippe
expenses: Note de frais; Remboursement de frais: repas avec un client; récupérer mon argent; tickets du voyage; j'ai acheté un câble moi même; taxi payé de ma poche; kilomètres avec ma voiture; me faire rembourser
travel: Réserver un voyage; Déplacement professionnel; Demande de déplacement: vol pour londres; hôtel pour deux nuits; rendre visite à un client à madrid; billet de train; je dois aller à genève; voiture de location
visa: Visa; Permis de travail; Immigration: papiers pour la chine; titre de séjour qui expire; lettre d'invitation
creditCard: Carte bancaire d'entreprise; Carte corporate: une carte pour payer; augmenter le plafond; carte refusée; débit inconnu sur la carte
invoice: Question sur une facture; Payer un fournisseur; Comptabilité fournisseurs: le fournisseur n'est pas payé; une facture est arrivée; relance d'un fournisseur; où envoyer la facture; quand sera fait le virement
purchase: Demande d'achat; Bon de commande; Achats: acheter quelque chose pour l'équipe; commander chez un fournisseur; valider un devis; numéro de commande
vendor: Nouveau fournisseur; Créer un fournisseur: enregistrer un fournisseur; le fournisseur a changé de banque; nouveau partenaire
budget: Budget; Centre de coûts; Question financière: transférer du budget; nouveau centre de coûts; combien il reste
customerInvoice: Facturer un client; Avoir; Facture client: le client n'a pas payé; envoyer une facture à un client; relancer un client; le client a payé deux fois
contract: Relecture de contrat; Conseil juridique: faire vérifier un contrat; puis je signer cela; le client a envoyé ses conditions; on nous attaque en justice; question de droit; rédiger un accord
nda: Accord de confidentialité; NDA: signer un accord de confidentialité; clause de secret avec un partenaire; avant de parler avec une autre société
trademark: Propriété intellectuelle; Marque ou droit d'auteur: quelqu'un copie notre logo; déposer une marque; puis je utiliser cette photo
securityQuestionnaire: Questionnaire de sécurité; Audit client: un client demande comment nous protégeons les données; remplir un questionnaire; certificat iso
exception: Dérogation; Exception à une règle: autoriser une clé usb; utiliser un logiciel interdit; c'est bloqué par la politique mais j'en ai besoin
compliance: Conformité; Code de conduite: puis je accepter ce cadeau; activité secondaire; conflit d'intérêts; est ce permis
badge: Badge d'accès; Carte d'accès; Clé; Accès au bâtiment: mon badge n'ouvre pas la porte; carte perdue; entrer le week end; clé du casier; je ne peux pas entrer; badge oublié
visitor: Annoncer un visiteur; Visiteurs: un client vient lundi; des invités à l'accueil; badge visiteur; une délégation arrive; quelqu'un passe nous voir
parking: Place de parking; Stationnement: où puis je me garer; une place au garage; recharger ma voiture électrique; quelqu'un est garé sur ma place; la barrière ne s'ouvre pas
companyCar: Voiture de service; Flotte; Véhicule de société: une voiture pour une journée; carte carburant; changer les pneus; dégât sur la voiture; aller chez un client en voiture
meetingRoom: Réserver une salle; Réservation de salle; Salles pour un événement: une salle pour vingt personnes; un lieu pour un atelier; la salle est prise; réserver la grande salle
catering: Traiteur; Repas et boissons pour une réunion: sandwichs pour dix; café pour des invités; déjeuner pendant l'atelier; gâteau; viennoiseries et jus; plateaux repas
workplace: Déménagement de bureau; Mobilier; Chaise ergonomique; Poste de travail: ma chaise est cassée; j'ai mal au dos; un bureau réglable en hauteur; m'installer avec mon équipe; une étagère; changer de bureau; repose pieds
climate: Chauffage ou climatisation; Température: il fait un froid glacial; beaucoup trop chaud; on gèle; l'air est mauvais; le radiateur reste froid; on transpire; un courant d'air; la clim est trop forte
electricity: Éclairage ou électricité; Réparation dans le bâtiment; Défaut dans le bâtiment: la lampe clignote; pas de courant à ma place; ampoule grillée; il fait noir dans le couloir; la fenêtre ne ferme pas; la porte coince; le store est bloqué
plumbing: Plomberie; Fuite d'eau; Toilettes: de l'eau coule du plafond; wc bouchés; le robinet fuit; pas d'eau chaude; le sol est mouillé
cleaning: Nettoyage; Déchets: la cuisine est sale; poubelle pleine; café renversé; ça sent mauvais; tache sur la moquette; plus de savon; plus de papier toilette; détruire des documents
elevator: Ascenseur: l'ascenseur est bloqué; l'ascenseur ne vient pas
safety: Santé et sécurité; Déclarer un accident; Premiers secours: tombé dans l'escalier; quelqu'un est blessé; un câble dénudé; sol glissant; sortie de secours encombrée; trousse de secours vide; coupé au doigt
supplies: Fournitures de bureau; Papeterie: des stylos et du papier; plus de papier pour l'imprimante; blocs notes; enveloppes; feutres pour le tableau; agrafeuse
businessCards: Cartes de visite: cartes avec mon nouveau titre; plus de cartes de visite
mail: Courrier et colis; Coursier; Expédition: envoyer un colis à un client; un paquet n'est pas arrivé; faire partir une lettre; une caisse pour l'autre site; lettre recommandée
workwear: Vêtements de travail; Équipement de protection: chaussures de sécurité; casque de chantier; gants neufs; ma veste est trop petite
event: Événement; Organiser un événement: fête de noël; stand sur un salon; sortie d'équipe; fête d'été
marketing: Support marketing; Demande de graphisme: flyer; logo en haute résolution; affiche; modèle de diapositives; vidéo; photos de l'équipe
press: Demande de presse; Relations publiques: un journaliste a appelé; interview; communiqué de presse
translation: Traduction: un texte en anglais; traduire un contrat; un interprète pour une réunion
merchandise: Cadeaux et objets publicitaires: t shirts avec logo; cadeau pour un client; des fleurs pour une collègue
crm: CRM; Données clients: doublon dans salesforce; fiche client fausse
erp: SAP; ERP: sap ne comptabilise pas; commande impossible à libérer; nouveau numéro d'article; le stock est faux
change: Demande de changement: modifier un réglage en production; fenêtre de maintenance
feature: Demande d'évolution; Suggestion; Idée: j'ai une idée; ce serait bien si le programme pouvait; proposition pour le portail
insurance: Déclaration de sinistre; Assurance: qui paie les dégâts; attestation de responsabilité civile
moveHouse: Aide à la mobilité; Déménagement dans une autre ville: je m'installe à lyon pour le travail; aide pour trouver un appartement
contractExtension: Prolongation de contrat; Renouveler un CDD: son contrat finit en juin et doit continuer; fin de la période d'essai; passer en cdi
kitchen: Cuisine et machine à café: la machine à café est cassée; le frigo ne refroidit plus; lave vaisselle plein; plus de café
doors: Portes et serrures; Demande de clé: la porte ne ferme pas à clé; clé coincée; nouvelle serrure
pest: Nuisibles: des souris dans la cuisine; fourmis sur le bureau; guêpes à la fenêtre
signature: Signature électronique; Signature de documents: compte docusign; qui peut signer; deuxième signature
organisation: Organigramme; Changement de responsable: mon manager est faux dans le système; nouveau rattachement
printerSetup: Ajouter une imprimante; Connecter une imprimante: ajouter l'imprimante du troisième; l'imprimante n'est pas dans ma liste
onCall: Astreinte: qui est d'astreinte; prime d'astreinte; garde de nuit
giftsCompliance: Cadeaux et invitations; Déclarer un cadeau: un fournisseur m'invite à dîner; une bouteille de vin d'un client; des places pour un match
tax: Impôts; Attestation fiscale: attestation annuelle pour les impôts; mauvais taux de prélèvement; double imposition
loanSalary: Avance sur salaire: une partie de ma paie plus tôt; argent d'avance
general: Question générale; Autre demande; Aide: j'ai une question; à qui dois je m'adresser; autre chose; qui est responsable; où trouver
`);

/** French. Its synonyms have English words where an English name is likely. */
export const french: Language = {
  code: 'fr',
  // Without its accent "ée" would keep an e that "é" loses.
  stem: (word) => stemmer(word.replace(/ees?$/, 'e')),
  fold: withoutElision,
  stopWords,
  weakWords,
  beforePlaces,
  synonyms,
  faults,
  wishes,
  kinds: kindsOfNeed,
};
