import type { CatalogueType } from './catalogueType';

/** The desks of an invented small company that writes French: IT, personnel and premises. */
export const catalogueFrench: readonly CatalogueType[] = [
  type(
    'poste',
    'Informatique',
    'Panne ou lenteur du poste de travail',
    'Ordinateur fixe ou portable : panne, lenteur, écran cassé.',
  ),
  type(
    'materiel',
    'Informatique',
    'Commande de matériel informatique',
    'Écrans, claviers, souris, casques et ordinateurs.',
  ),
  type(
    'comptes',
    'Informatique',
    'Mot de passe et comptes',
    'Compte bloqué, mot de passe oublié, création d’un compte.',
  ),
  type(
    'logiciel',
    'Informatique',
    'Installation de logiciels',
    'Logiciels et licences qui ne sont pas dans le catalogue.',
  ),
  type('imprimante', 'Informatique', 'Imprimantes et copieurs', 'Bourrage, toner, numérisation.'),
  type('reseau', 'Informatique', 'Réseau, Wi-Fi et VPN', 'Connexion lente, coupée ou impossible.'),
  type('conges', 'Ressources humaines', 'Demande de congés', 'Congés payés, RTT, congé sans solde.'),
  type(
    'maladie',
    'Ressources humaines',
    'Déclarer un arrêt maladie',
    'Dès le premier jour, avec le certificat du médecin.',
  ),
  type('paie', 'Ressources humaines', 'Question sur la paie', 'Bulletin de salaire, prime, retenue.'),
  type(
    'attestation',
    'Ressources humaines',
    'Attestation de travail',
    'Pour une banque, un bailleur, une administration.',
  ),
  type(
    'arrivee',
    'Ressources humaines',
    'Arrivée d’un collaborateur',
    'Bureau, comptes et matériel pour le premier jour.',
  ),
  type('formation', 'Ressources humaines', 'Demande de formation', 'Stages, cours de langue, certifications.'),
  type(
    'frais',
    'Ressources humaines',
    'Remboursement de frais',
    'Repas, taxi, achats avancés, avec les justificatifs.',
  ),
  type('deplacement', 'Services généraux', 'Réservation d’un déplacement', 'Train, avion, hôtel.'),
  type('badge', 'Services généraux', 'Badge et accès aux locaux', 'Perte, dysfonctionnement, nouvelles portes.'),
  type('locaux', 'Services généraux', 'Problème dans les locaux', 'Chauffage, lumière, eau, ascenseur.'),
  type('salle', 'Services généraux', 'Réserver une salle', 'Avec café ou plateaux-repas si besoin.'),
  type('autre', 'Services généraux', 'Autre demande', 'Tout ce qui n’a pas sa place ailleurs.'),
];

function type(id: string, desk: string, name: string, description: string): CatalogueType {
  return { id, name, description, helpText: '', group: desk, desk, fields: [] };
}
