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
