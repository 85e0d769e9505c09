/** When a product sells above its mean: `summer` fans, `winter` heaters, `gift` what is put under the tree. */
export type Season = 'all' | 'summer' | 'winter' | 'gift';

export interface Product {
  name: string;
  /** Mean price in the shop's currency. */
  price: number;
  /** Share of purchases, relative to the other products. */
  weight: number;
  season: Season;
}

const product = (name: string, price: number, weight: number, season: Season = 'all') =>
  ({ name, price, weight, season }) satisfies Product;

export const products: readonly Product[] = [
  product('Lave-linge hublot 8 kg', 449, 9),
  product('Lave-linge hublot 10 kg', 629, 5),
  product('Lave-linge top 7 kg', 519, 4),
  product('Lave-linge séchant 9 kg', 749, 2),
  product('Sèche-linge pompe à chaleur', 579, 5, 'winter'),
  product('Lave-vaisselle 14 couverts', 499, 7),
  product('Lave-vaisselle encastrable', 689, 4),
  product('Réfrigérateur combiné', 599, 7),
  product('Réfrigérateur américain', 1399, 2),
  product('Réfrigérateur top', 249, 3),
  product('Congélateur armoire', 529, 3, 'summer'),
  product('Congélateur coffre', 329, 2, 'summer'),
  product('Cave à vin 50 bouteilles', 459, 1, 'gift'),
  product('Four encastrable pyrolyse', 479, 5),
  product('Four combiné vapeur', 949, 1),
  product('Micro-ondes 25 L', 119, 7),
  product('Plaque induction 4 foyers', 429, 5),
  product('Plaque gaz 5 feux', 289, 2),
  product('Cuisinière mixte', 559, 2),
  product('Piano de cuisson', 2490, 0.6),
  product('Hotte décorative', 269, 3),
  product('Aspirateur balai sans fil', 299, 8),
  product('Aspirateur robot', 389, 5, 'gift'),
  product('Aspirateur traîneau', 149, 5),
  product('Nettoyeur vapeur', 129, 2),
  product('Centrale vapeur', 239, 3),
  product('Fer à repasser', 49, 5),
  product('Machine à expresso broyeur', 549, 4, 'gift'),
  product('Machine à café à capsules', 99, 6, 'gift'),
  product('Cafetière filtre', 45, 4),
  product('Bouilloire', 35, 6, 'winter'),
  product('Grille-pain', 39, 5),
  product('Robot pâtissier', 379, 3, 'gift'),
  product('Robot cuiseur multifonction', 899, 2, 'gift'),
  product('Mixeur plongeant', 55, 4),
  product('Friteuse sans huile', 139, 5, 'gift'),
  product('Appareil à raclette', 69, 3, 'winter'),
  product('Ventilateur colonne', 79, 4, 'summer'),
  product('Climatiseur mobile', 449, 2, 'summer'),
  product('Radiateur électrique', 109, 4, 'winter'),
  product('Sacs pour aspirateur (x4)', 15, 4),
  product('Cartouche filtrante', 9, 3),
  product('Détartrant', 6, 2),
];

/** What each season does to a product's share, January to December. */
export const seasonality: Record<Season, readonly number[]> = {
  all: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  summer: [0.3, 0.3, 0.5, 0.8, 1.5, 2.6, 2.8, 1.8, 0.6, 0.3, 0.3, 0.3],
  winter: [1.8, 1.5, 1, 0.6, 0.4, 0.3, 0.3, 0.4, 1, 1.6, 1.6, 1.6],
  gift: [0.7, 0.8, 0.8, 0.8, 1.1, 0.9, 0.7, 0.7, 0.8, 0.9, 1.6, 2.2],
};
