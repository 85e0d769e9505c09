/** What the company sells: families of equipment, parts and labour, with a typical price. */
export interface Kind {
  family: string;
  caption: string;
  /** Typical price in euros. */
  price: number;
  /** Goods may be stocked; services are labour, travel and contracts. */
  service: boolean;
  /** Stays at the customer and is maintained there. */
  equipment: boolean;
}

const goods = (family: string, price: number, captions: string, equipment = false) =>
  captions.split(/,\s*/).map((caption) => ({ family, caption, price, service: false, equipment }));
const services = (family: string, price: number, captions: string) =>
  captions
    .split(/,\s*/)
    .map((caption) => ({ family, caption, price, service: true, equipment: false }));

export const kinds: readonly Kind[] = [
  ...goods(
    'Chaudières',
    2400,
    'Chaudière gaz condensation, Chaudière murale, Chaudière fioul, Chaudière bois',
    true,
  ),
  ...goods('Pompes à chaleur', 5200, 'PAC air/eau, PAC air/air, PAC géothermique', true),
  ...goods(
    'Climatisation',
    1350,
    'Climatiseur mural, Climatiseur gainable, Groupe extérieur, Multisplit',
    true,
  ),
  ...goods('Ventilation', 420, 'VMC simple flux, VMC double flux, Caisson extraction', true),
  ...goods('Eau chaude', 690, 'Chauffe-eau thermodynamique, Chauffe-eau électrique, Ballon', true),
  ...goods('Radiateurs', 280, 'Radiateur acier, Radiateur fonte, Sèche-serviettes'),
  ...goods('Régulation', 145, 'Thermostat connecté, Sonde extérieure, Vanne 3 voies, Régulateur'),
  ...goods('Plomberie', 38, 'Robinet, Mitigeur, Siphon, Vanne à sphère, Clapet, Flexible inox'),
  ...goods('Raccords', 7, 'Raccord laiton, Coude cuivre, Té égal, Manchon, Joint fibre, Collier'),
  ...goods('Tubes', 24, 'Tube cuivre, Tube multicouche, Tube PER, Gaine isolée'),
  ...goods('Électricité', 31, 'Disjoncteur, Contacteur, Câble, Bornier, Relais, Fusible'),
  ...goods(
    'Pièces détachées',
    92,
    'Circulateur, Carte électronique, Électrode, Brûleur, Pressostat, Filtre',
  ),
  ...goods('Fluides', 64, 'Fluide R32, Fluide R410A, Antigel, Désembouant, Huile compresseur'),
  ...goods('Outillage', 120, 'Manomètre, Pompe à vide, Détecteur de fuite, Clé dynamométrique'),
  ...services(
    "Main d'œuvre",
    58,
    "Main d'œuvre technicien, Main d'œuvre chef d'équipe, Mise en service",
  ),
  ...services('Déplacements', 45, 'Forfait déplacement zone 1, Forfait zone 2, Astreinte'),
  ...services('Contrats', 190, 'Contrat entretien annuel, Contrat confort, Contrat multitechnique'),
  ...services('Études', 480, 'Étude thermique, Diagnostic, Plan installation'),
];

export const brands =
  'Atlan,Viesta,Dietra,Saunar,Frisquo,Daikor,Mitsar,Thermor,Aldex,Grunda,Wilor,Oventa,Cosmea'.split(
    ',',
  );

/** Firms: `*` stands for a last name or a town. */
export const firms =
  'Boulangerie *,Garage *,SARL *,SCI *,Hôtel *,Cabinet *,EHPAD *,Restaurant *,SAS *,Pharmacie *,Clinique *,Syndic *,Transports *,Menuiserie *,École *'.split(
    ',',
  );
export const publics =
  'Mairie de *,Collège de *,Communauté de communes *,Lycée de *,Gymnase de *'.split(',');
export const supplierNames =
  '* Distribution,Comptoir *,* Énergie,Établissements *,* Chauffage,Sanitaire *,* Froid,Groupe *'.split(
    ',',
  );

export const streets =
  'rue de la République,avenue Jean Jaurès,rue des Écoles,chemin du Moulin,place de la Mairie,impasse des Lilas,route de Lyon,boulevard Voltaire,rue Victor Hugo,allée des Platanes,zone artisanale Nord,rue du Stade'.split(
    ',',
  );

/** Types of events: caption, share of all, usual hours, with a customer or not. */
export const eventTypes = [
  { caption: 'Maintenance', weight: 27, hours: 1.5, customer: true },
  { caption: 'Dépannage', weight: 26, hours: 2, customer: true },
  { caption: 'Installation', weight: 15, hours: 6, customer: true },
  { caption: 'Visite commerciale', weight: 10, hours: 1, customer: true },
  { caption: 'Réunion', weight: 8, hours: 1.5, customer: false },
  { caption: 'Formation', weight: 4, hours: 7, customer: false },
  { caption: 'Congés', weight: 5, hours: 7, customer: false },
  { caption: 'Divers', weight: 5, hours: 1, customer: false },
] as const;
export const [MAINTENANCE, REPAIR, INSTALLATION] = [0, 1, 2] as const;

export const functions =
  'Technicien,Technicien,Technicien,Commercial,Technicien,Chef de chantier,Technicien,Assistante,Commercial,Technicien,Dépanneur,Comptable,Directeur'.split(
    ',',
  );
export const functionCaptions =
  'Technicien,Commercial,Chef de chantier,Assistante,Dépanneur,Comptable,Directeur,Magasinier,Apprenti,Responsable SAV'.split(
    ',',
  );
export const skills =
  'Gaz,Fioul,Fluides frigorigènes,Électricité,Plomberie,Soudure,Régulation,Solaire,Ventilation,Travail en hauteur,Relation client,Habilitation B2V'.split(
    ',',
  );

export const faults =
  'Panne chaudière,Fuite eau,Plus de chauffage,Bruit anormal,Défaut électronique,Pression basse,Fuite de fluide,Climatisation en défaut,Disjonction,Odeur de gaz'.split(
    ',',
  );
export const reports =
  'Remplacement de la pièce défectueuse, essais concluants.,Nettoyage du brûleur et contrôle de combustion.,Appoint de fluide et recherche de fuite.,Réglage de la régulation.,Entretien annuel effectué, attestation remise.,Purge du circuit, remise en pression.,Pièce à commander, nouveau passage à prévoir.,Client absent, avis de passage laissé.'.split(
    /,(?=[A-Z])/,
  );
