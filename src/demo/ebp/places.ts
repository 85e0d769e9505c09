import { choose, noiseOf, spread } from './noise.ts';

/** A French department: its number as postal codes begin with it, its chief town, and where that lies. */
export interface Department {
  code: string;
  town: string;
  latitude: number;
  longitude: number;
}

/** `code town latitude longitude`, separated by `;`: Corsica has two, overseas departments three digits. */
const list = `01 Bourg-en-Bresse 46.2 5.23;02 Laon 49.56 3.62;03 Moulins 46.57 3.33;04 Digne-les-Bains 44.09 6.24;
05 Gap 44.56 6.08;06 Nice 43.7 7.27;07 Privas 44.74 4.6;08 Charleville-Mézières 49.77 4.72;09 Foix 42.97 1.61;
10 Troyes 48.3 4.07;11 Carcassonne 43.21 2.35;12 Rodez 44.35 2.57;13 Marseille 43.3 5.37;14 Caen 49.18 -0.37;
15 Aurillac 44.93 2.44;16 Angoulême 45.65 0.16;17 La Rochelle 46.16 -1.15;18 Bourges 47.08 2.4;19 Tulle 45.27 1.77;
21 Dijon 47.32 5.04;22 Saint-Brieuc 48.51 -2.76;23 Guéret 46.17 1.87;24 Périgueux 45.18 0.72;25 Besançon 47.24 6.02;
26 Valence 44.93 4.89;27 Évreux 49.02 1.15;28 Chartres 48.45 1.49;29 Quimper 48 -4.1;30 Nîmes 43.84 4.36;
31 Toulouse 43.6 1.44;32 Auch 43.65 0.59;33 Bordeaux 44.84 -0.58;34 Montpellier 43.61 3.88;35 Rennes 48.11 -1.68;
36 Châteauroux 46.81 1.69;37 Tours 47.39 0.69;38 Grenoble 45.19 5.72;39 Lons-le-Saunier 46.67 5.55;
40 Mont-de-Marsan 43.89 -0.5;41 Blois 47.59 1.33;42 Saint-Étienne 45.44 4.39;43 Le Puy-en-Velay 45.04 3.88;
44 Nantes 47.22 -1.55;45 Orléans 47.9 1.91;46 Cahors 44.45 1.44;47 Agen 44.2 0.62;48 Mende 44.52 3.5;
49 Angers 47.47 -0.56;50 Saint-Lô 49.12 -1.09;51 Châlons-en-Champagne 48.96 4.36;52 Chaumont 48.11 5.14;
53 Laval 48.07 -0.77;54 Nancy 48.69 6.18;55 Bar-le-Duc 48.77 5.16;56 Vannes 47.66 -2.76;57 Metz 49.12 6.18;
58 Nevers 46.99 3.16;59 Lille 50.63 3.06;60 Beauvais 49.43 2.08;61 Alençon 48.43 0.09;62 Arras 50.29 2.78;
63 Clermont-Ferrand 45.78 3.08;64 Pau 43.3 -0.37;65 Tarbes 43.23 0.08;66 Perpignan 42.7 2.9;67 Strasbourg 48.58 7.75;
68 Colmar 48.08 7.36;69 Lyon 45.76 4.84;70 Vesoul 47.62 6.16;71 Mâcon 46.31 4.83;72 Le Mans 48 0.2;
73 Chambéry 45.57 5.92;74 Annecy 45.9 6.13;75 Paris 48.86 2.35;76 Rouen 49.44 1.1;77 Melun 48.54 2.66;
78 Versailles 48.8 2.13;79 Niort 46.32 -0.46;80 Amiens 49.89 2.3;81 Albi 43.93 2.15;82 Montauban 44.02 1.36;
83 Toulon 43.12 5.93;84 Avignon 43.95 4.81;85 La Roche-sur-Yon 46.67 -1.43;86 Poitiers 46.58 0.34;
87 Limoges 45.83 1.26;88 Épinal 48.17 6.45;89 Auxerre 47.8 3.57;90 Belfort 47.64 6.86;91 Évry-Courcouronnes 48.63 2.44;
92 Nanterre 48.89 2.21;93 Bobigny 48.91 2.44;94 Créteil 48.79 2.46;95 Cergy 49.04 2.08;200 Ajaccio 41.93 8.74;
202 Bastia 42.7 9.45;971 Basse-Terre 16 -61.73;972 Fort-de-France 14.6 -61.07;973 Cayenne 4.94 -52.33;
974 Saint-Denis -20.88 55.45;976 Mamoudzou -12.78 45.23`;

export const departments: readonly Department[] = list.split(/;\s*/).map((line) => {
  const words = line.split(' ');
  const [longitude, latitude] = [Number(words.pop()), Number(words.pop())];
  const [code = '', ...town] = words;
  return { code, town: town.join(' '), latitude, longitude };
});

/** The department the company works from, and those around it, where most customers are. */
const depot = departments.findIndex(({ code }) => code === '69');
const near = ['69', '69', '69', '38', '01', '42', '71', '26', '73', '74', '07', '63', '21'].map(
  (code) => departments.findIndex((department) => department.code === code),
);

export interface Place {
  zipCode: string;
  city: string;
  latitude: number;
  longitude: number;
}

const stems =
  `Martin,Pierre,Jean,Laurent,Marie,Germain,Georges,Julien,Michel,Paul,Cyr,Genis,Priest,Didier,Maurice,
Andéol,Symphorien,Hilaire,Loup,Vincent,Romain,Clément,Rambert,Bonnet,Just,Victor,Agnan,Léger,Étienne,Sauveur`.split(
    /,\s*/,
  );
const villages =
  `Villeneuve,Montreuil,Beaumont,Belleville,Chazelles,Fontaines,Vaux,Champagne,Neuville,Roche,Chassieu,
Mornant,Brignais,Corbas,Feyzin,Chaponnay,Genas,Vernay,Marcilly,Charly,Orliénas,Grigny,Meyzieu,Pusignan,Jonage,Aubigny,
Bressieux,Châtillon,Cours,Lentilly,Messimy,Pollionnay,Rontalon,Savigny,Ternand,Ville,Moulin,Bourg,Clairvaux`.split(
    /,\s*/,
  );
const ends =
  `,,,-le-Haut,-le-Bas,-sur-Saône,-les-Bains,-en-Plaine,-sous-Bois,-la-Forêt,-des-Monts,-le-Vieux,-sur-Mer,
-la-Rivière,-les-Vignes,-d'Or,-lès-Étangs`.split(/,\s*/);

/** The town of position `k` of all postal codes: chief towns first, then the communes of every department. */
export function placeOf(seed: number): (k: number) => Place {
  const noise = noiseOf(seed, 'places');
  return (k) => {
    const department = departments[k % departments.length] as Department;
    if (k < departments.length) return chiefTown(department);
    const zipCode = zipIn(department, spread(noise(4 * k), 1, 99));
    const [latitude, longitude] = scattered(department, noise(4 * k + 1), noise(4 * k + 2));
    return { zipCode, city: cityOf(noise(4 * k + 3), k), latitude, longitude };
  };
}

/** The place of a customer: mostly around the depot, a few overseas. `share`: a number in [0, 1). */
export function placeNear(seed: number): (k: number) => Place {
  const noise = noiseOf(seed, 'homes');
  const place = placeOf(seed);
  return (k) => {
    const isNear = noise(3 * k) < 0.7;
    const department = isNear
      ? choose(noise(3 * k + 1), near)
      : spread(noise(3 * k + 1), 0, departments.length - 1);
    return place(department + departments.length * spread(noise(3 * k + 2), 0, 2));
  };
}

export const depotPlace = chiefTown(departments[depot] as Department);

function chiefTown(department: Department): Place {
  const { town, latitude, longitude } = department;
  return { zipCode: zipIn(department, 0), city: town, latitude, longitude };
}

/** Two digits and three, or three and two: Paris and Corsica's 200 and 202 count their own way. */
function zipIn({ code }: Department, number: number): string {
  if (code === '75') return `750${String(1 + (number % 20)).padStart(2, '0')}`;
  if (code.length === 3) return code + String(number).padStart(2, '0');
  return code + String(number * 10).padStart(3, '0');
}

/** Within about 40 km; islands are smaller. */
function scattered({ code, latitude, longitude }: Department, a: number, b: number) {
  const reach = code.length === 3 || code === '75' ? 0.08 : 0.6;
  return [round(latitude + (a - 0.5) * reach), round(longitude + (b - 0.5) * reach)] as const;
}

function cityOf(share: number, k: number): string {
  const [stem, village] = [choose(share, stems), choose((share * 97) % 1, villages)];
  const end = choose((share * 1013) % 1, ends);
  if (k % 3 === 0) return `Saint-${stem}-de-${village}`.slice(0, 35);
  return k % 3 === 1 ? `Saint-${stem}${end}` : `${village}${end}`;
}

export const round = (value: number) => Math.round(value * 1e6) / 1e6;
