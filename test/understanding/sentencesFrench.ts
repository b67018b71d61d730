import { sentencesOf } from './sentencesOf';

export const sentencesFrenchBuilding = sentencesOf(
  'fr',
  'building',
  `
hr-time-off | Je voudrais poser des congés du 14 au 23 décembre
hr-payroll | il y a une erreur sur ma fiche de paie
fac-visitor | un client vient nous voir lundi à 10 h
hr-contract | mon équipière mérite une promotion, que dois-je faire ?
fac-pool-car | une voiture de service pour aller chez un client
it-accessories | un casque avec micro pour mes appels svp
fac-lost | j'ai laissé mon parapluie à la cantine
it-accessories it-hardware | ma souris est morte, est-ce que je peux en avoir une autre ?
it-vpn | impossible de se connecter au VPN depuis la maison
fac-post | envoyer un colis à Lyon
it-email | je ne reçois plus aucun mail depuis ce matin
hr-sick | arrêt de travail de trois jours, je vous envoie le certificat médical
sec-exception | une clé USB est interdite mais j'en ai besoin une fois
hr-time-off | je souhaite prendre mon vendredi pour un mariage
hr-letter | il me faut une attestation employeur pour louer un appartement
it-kestrel | les chiffres du tableau de bord des ventes sont faux
it-device | l'écran de mon portable est fissuré
it-guest-wifi | un accès internet pour des clients qui viennent demain
it-hardware | Il me faudrait un deuxième écran pour mon bureau
it-licence it-software | ma licence Photoshop expire à la fin du mois
fac-fault | les toilettes du rez-de-chaussée sont bouchées
it-mfa | j'ai changé de téléphone et l'application d'authentification ne me donne plus de code
fin-purchase | bon de commande pour 2 000 euros de matériel
hr-offboarding | un de mes collaborateurs a démissionné
it-device | Mon ordinateur est très lent depuis hier, j'arrive plus à bosser
sec-questionnaire | un client nous envoie un questionnaire sur la sécurité
it-phone it-hardware | demande de téléphone portable professionnel
hr-payroll | je n'ai pas reçu mon salaire
sec-incident | on m'a volé mon ordinateur dans le train
it-password | j'ai oublié mon mot de passe
fin-travel | réserver un vol pour Berlin
it-email | Outlook refuse d'envoyer ma pièce jointe
fac-event | plateau repas pour vingt personnes
fin-card | ma carte bancaire d'entreprise a été refusée
it-vm | il me faut un serveur de test pour deux semaines
it-mailbox | il nous faut une boîte mail commune pour l'équipe support
fac-cleaning | la poubelle de la cuisine déborde
hr-parental | ma femme attend un bébé pour mars, quels sont mes droits ?
hr-referral | je connais une super candidate pour le poste de dev
it-av | le projecteur de la salle de réunion ne marche pas
it-folder | je n'ai pas les droits sur le dossier partagé de la compta
none | quel temps fera-t-il demain ?
none | c'est quoi la capitale de l'Australie
none | quelle heure est-il ?
`,
);

export const sentencesFrenchReporting = sentencesOf(
  'fr',
  'reporting',
  `
hr-contract | prolonger un CDD qui se termine en juin
it-phone | comment activer l'itinérance pour mon déplacement au Canada ?
it-password | Mon compte est bloqué après trois essais
it-software | installer Python sur mon poste
fac-climate | il fait un froid de canard dans notre bureau
leg-privacy | quelqu'un veut savoir quelles données nous avons sur lui
hr-vacancy | on cherche quelqu'un pour renforcer l'équipe
fac-move | je change de bureau la semaine prochaine, qui porte les cartons ?
it-network | le wifi n'arrête pas de couper dans mon bureau
fac-supplies | plus de stylos ni de papier dans l'armoire
it-device | mon PC ne s'allume plus du tout ce matin
fac-fault | la lumière du couloir clignote
fin-expenses | me faire rembourser le taxi et le restaurant
it-restore | j'ai supprimé un fichier par erreur, peut-on le récupérer ?
hr-anchor | je suis à bout, j'aimerais parler à quelqu'un
it-printing | l'imprimante fait encore un bourrage papier
hr-abroad | est-il possible de télétravailler un mois depuis le Portugal ?
hr-bank | j'ai changé de banque, voici mon nouveau RIB
hr-data | nouvelle adresse suite à mon déménagement
leg-nda | signer un accord de confidentialité avec un partenaire
fin-billing | facturer un client pour le projet
it-app-access | Pouvez-vous me donner accès à Salesforce ?
fin-supplier | un fournisseur n'a toujours pas été payé
hr-sick | je suis malade, je ne viens pas aujourd'hui
hr-onboarding | une nouvelle collègue arrive dans mon équipe le 3 mars
it-network | pas d'internet au 3e étage
fac-furniture | j'ai mal au dos, il me faudrait une meilleure chaise
it-hardware | J'aurais besoin d'un nouvel ordinateur portable pour janvier
it-outage | plus rien ne fonctionne, toute l'équipe est bloquée
sec-phishing | j'ai reçu un mail louche qui me demande mon mot de passe
fac-badge | j'ai perdu mon badge d'accès
it-return | Je voudrais rendre mon ancien ordi, je ne m'en sers plus
hr-training | je voudrais suivre un cours d'anglais
leg-review | pouvez-vous relire ce contrat avant que je signe
hr-concern | mon chef me harcèle depuis des semaines
fac-parking | où est-ce que je peux garer ma voiture ?
hr-benefits | comment fonctionne l'abonnement à la salle de sport ?
hr-hours | j'aimerais passer à 80 % à partir de septembre
hr-timesheet | j'ai oublié de badger hier soir
it-printing | plus d'encre dans l'imprimante du couloir
it-device | ça rame, mon ordi plante toutes les cinq minutes
none | qui a gagné le match hier soir
none | raconte-moi une blague
none | bonjour tout le monde, bonne journée !
`,
);

/** Of the catalogue in that language. */
export const ownTypesFrenchBuilding = sentencesOf(
  'fr',
  'building',
  `
comptes | pas moyen de me connecter, compte verrouillé
poste | écran bleu à chaque démarrage
comptes | réinitialiser mon mot de passe Windows
arrivee | préparer l'arrivée d'un stagiaire
frais | note de frais du salon de Lyon
materiel | commander un clavier sans fil
materiel | une souris de rechange
badge | mon badge n'ouvre plus la porte
conges | poser une semaine en août
deplacement | billets de train pour Bordeaux
attestation | un justificatif d'emploi pour ma banque
reseau | la connexion wifi est instable
none | tu préfères les chats ou les chiens ?
`,
);

export const ownTypesFrenchReporting = sentencesOf(
  'fr',
  'reporting',
  `
salle | il faudrait une salle pour trente personnes
maladie | je suis cloué au lit avec la grippe
autre | à qui dois-je m'adresser ?
formation | me former à Excel
logiciel | j'ai besoin d'installer un logiciel de dessin
imprimante | ça n'imprime plus au deuxième
poste | mon PC portable ne démarre plus
paie | bulletin de salaire de novembre introuvable
locaux | radiateur en panne, on gèle
locaux | fuite d'eau au plafond
conges | combien de jours de vacances il me reste ?
frais | j'ai avancé le repas avec le client
none | chante-moi une chanson
`,
);

/** The fresh English ones, translated once the lists were done. */
export const sentencesFrenchFresh = sentencesOf(
  'fr',
  'fresh',
  `
it-vpn | le vpn me jette toutes les dix minutes
hr-time-off | J'aimerais deux semaines de congés annuels en août s'il vous plaît
it-password | réinitialisez mon mot de passe windows svp
fac-parking | il faut une place de parking pour un client demain
leg-review | Quelqu'un pourrait-il jeter un œil au contrat avec Northwind avant vendredi ?
fac-badge | ma carte d'accès n'ouvre plus le troisième étage
fin-expenses | note de frais pour le voyage à Lisbonne
hr-payroll | question sur ma paie d'octobre
fac-pool-car | voiture de service jeudi
it-software | Merci d'installer un logiciel de cartes mentales sur ma machine
it-guest-wifi | wifi invité pour 3 auditeurs
it-hardware | comment obtenir du nouveau matériel
hr-sick | Je veux déclarer une maladie
leg-nda | nda pour un éventuel partenaire à Oslo
hr-bank | quel formulaire pour de nouvelles coordonnées bancaires ?
fac-visitor | Il faudrait que quelqu'un annonce un visiteur à l'accueil pour nous
hr-training | reste-t-il du budget pour la formation cette année ?
fin-travel | déplacement professionnel à Toronto, deux nuits
it-harbor | harbor affiche une erreur quand j'enregistre une entrée de marchandises
it-licence | la licence photoshop se termine le 30
it-accessories | commander des accessoires
it-folder | J'ai besoin des droits d'écriture sur le dossier partagé du marketing
sec-phishing | reçu un mail vraiment suspect du « PDG »
fac-lost | on a trouvé un parapluie, objets trouvés ?
hr-benefits | quels avantages est-ce que j'ai
it-password | mot de pase expiré
it-printing | l'imprimente est encore bloquée
it-email | outlok me demande sans cesse de me connecter puis se fige
it-accessories | casque
fac-fault | l'ascenseur est coincé entre le 2 et le 3
fac-furniture | puis-je avoir une table réglable en hauteur ?
hr-timesheet | j'ai oublié de pointer lundi
it-mfa | Bonjour l'équipe, j'ai eu un nouveau téléphone ce week-end et maintenant l'authenticator ne me donne plus de codes. Merci !
it-app-access | accès tableau pour notre stagiaire
it-network | wifi super lent aujourd'hui au 5e
it-restore | J'ai supprimé le dossier T3 par accident, pouvez-vous faire revenir les fichiers ?
hr-data | je déménage, nouvelle adrese à partir du 1er mars
it-phone | je pars en norvège pour le travail, mon téléphone marchera là-bas (roaming)
hr-letter | mon propriétaire veut une preuve que je suis employé
it-av | la caméra de la salle Aalto montre une image noire
fac-cleaning | le distributeur de savon est encore vide
fac-event | traiteur pour 25 personnes le 14
fin-supplier | quand allez-vous payer la facture de notre traductrice
fin-card | augmenter le plafond de ma carte de crédit
fin-billing | un avoir pour un client que nous avons débité deux fois
sec-questionnaire | un client nous a envoyé 200 questions sur ISO 27001, qui les remplit ?
sec-incident | quelqu'un a volé mon portable dans le train !!
hr-referral | Je connais un candidat brillant pour l'équipe data
hr-offboarding | qqn de mon équipe a démissionné, le dernier jour est le 31 mai
hr-onboarding | un nouveau au 1er juin a besoin d'un bureau et de comptes
hr-contract | merci de promouvoir Ana analyste senior
hr-hours | passer à 80 % dès janvier
it-vm | une machine aws pour une semaine de tests
fac-climate | la température dans notre bureau est insupportable
it-device | mon écran reste noir quand j'appuie sur le bouton d'alimentation
hr-sick | cloué au lit avec la grippe, je ne viens pas
hr-parental | nous attendons un bébé pour mai, que dois-je faire ?
it-outage | personne dans toute l'entreprise ne peut ouvrir l'intranet
hr-concern | mon chef n'arrête pas de se moquer de mon accent et ça fait mal
hr-anchor | Je me sens vidé et j'aimerais parler à quelqu'un
hr-abroad | puis-je passer trois semaines chez mes parents en Grèce et travailler de là-bas
fac-cleaning fac-fault | les toilettes du 4e sentent affreusement mauvais et il n'y a pas de papier
fac-furniture | j'ai mal au dos après une journée sur cette chaise
hr-payroll | j'ai touché moins d'argent que le mois dernier, pourquoi
fin-expenses | comment récupérer les 60 euros du taxi
fac-climate | on gèle ici
leg-privacy | quelqu'un veut que nous effacions tout ce que nous savons sur lui
sec-phishing sec-incident | cliqué sur un lien sur lequel je n'aurais pas dû cliquer
hr-vacancy | Je voudrais embaucher deux développeurs
fac-post | le livreur DHL n'est jamais passé avec mon paquet
fac-lost | laissé ma veste quelque part au rez-de-chaussée
fac-supplies | plus de post-it ni de stylos bille
it-return | que faire de mon vieux macbook maintenant que j'ai le nouveau
fin-purchase | nous voulons dépenser 8000 auprès d'une agence de marketing
it-hardware | puis-je avoir 2 écrans plus grands à mon poste ?
it-kestrel | les chiffres de vente de la vue d'ensemble de la direction ne collent pas
fac-move | tout notre service monte au sixième étage le mois prochain
hr-data | je viens de me marier et j'aimerais mon nouveau nom partout
it-mailbox | les clients devraient pouvoir écrire à une seule adresse que cinq d'entre nous lisent
sec-exception | J'ai besoin d'utiliser une clé USB bien que ce soit bloqué, juste pour le salon
none | quelle journée
none | est-ce qu'il va pleuvoir demain ?
none | tu n'es pas très malin, hein
none | raconte-moi quelque chose de drôle
none | qui a gagné le match hier
none | merci mille fois, tu m'as sauvé
none | es-tu un être humain
none | quelle est la capitale du Pérou
none | à lundi
none | J'adore cette entreprise
none | qu'est-ce qu'on mange ce midi
none | quel âge as-tu
none | pardon, mauvaise fenêtre
none | la même chose que la dernière fois
none | traduis bonjour en espagnol
none | quand part le train pour Hambourg
none | Je m'ennuie
none | hahaha elle est bonne
none | tu as eu mon message
`,
);
