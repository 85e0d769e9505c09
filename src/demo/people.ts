/** A country the shop sells in: its share of clients, and how people, firms and mailboxes are named there. */
export interface Country {
  name: string;
  weight: number;
  firstNames: readonly string[];
  lastNames: readonly string[];
  mailboxes: readonly string[];
  /** Forms of names of businesses (landlords, hotels); `*` stands for a last name. */
  businesses: readonly string[];
}

const words = (text: string) => text.trim().split(/\s*,\s*/);

const french = {
  firstNames:
    words(`Marie, Jean, Camille, Nicolas, Julie, Thomas, Léa, Pierre, Chloé, Antoine, Manon, Julien,
    Sophie, Alexandre, Émilie, Maxime, Céline, Hugo, Isabelle, Lucas, Nathalie, Mathieu, Sandrine, Romain,
    Aurélie, François, Inès, Olivier, Hélène, Stéphane, Zoé, Benoît, Fatima, Karim, Anaïs, Gaëlle, Yanis,
    Margaux, Guillaume, Élodie, Bastien, Jean-Luc, Anne-Sophie, Noémie, Damien, Clémence`),
  lastNames:
    words(`Martin, Bernard, Thomas, Petit, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon,
    Michel, Lefebvre, Leroy, Roux, David, Bertrand, Morel, Fournier, Girard, Bonnet, Dupont, Lambert, Fontaine,
    Rousseau, Vincent, Müller, Lefèvre, Faure, André, Mercier, Blanc, Guérin, Boyer, Garnier, Chevalier,
    François, Legrand, Gauthier, Garcia, Perrin, Robin, Clément, Morin, Nicolas, Henry, Roussel, Mathieu,
    Gautier, Masson, Marchand, Duval, Denis, Dumont, Marie, Lemaire, Noël, Meyer, Dufour, Meunier, Brun,
    Blanchard, Giraud, Joly, Rivière, Lucas, Brunet, Gaillard, Barbier, Arnaud, Martinez, Gérard, Roche,
    Le Goff, Le Gall, Benali, Nguyen, Traoré, Diallo, O'Connor`),
  businesses: words(
    'SCI *, Hôtel *, Résidence *, Gîtes *, Agence *, Foyer *, Restaurant *, Immobilière *',
  ),
};
const dutch = {
  firstNames: words(
    'Jan, Lotte, Pieter, Emma, Wout, Sofie, Bram, Lien, Koen, Annelies, Tom, Griet',
  ),
  lastNames: words(
    "Peeters, Janssens, Maes, Jacobs, Mertens, Willems, Claes, Goossens, Wouters, De Smet, D'Hondt",
  ),
};
const german = {
  firstNames: words(
    'Anna, Lukas, Lena, Jonas, Katharina, Stefan, Ursula, Jürgen, Heike, Björn, Sabine, Felix',
  ),
  lastNames: words(
    'Müller, Schmidt, Schneider, Fischer, Weber, Wagner, Becker, Hoffmann, Schäfer, Koch, Vogel, Krüger',
  ),
};
const germanFirms = words('Hotel *, Hausverwaltung *, Ferienwohnungen *, Pension *');

export const countries: readonly Country[] = [
  {
    name: 'France',
    weight: 78,
    ...french,
    mailboxes: ['orange.fr', 'free.fr', 'laposte.net', 'gmail.com', 'sfr.fr', 'hotmail.fr'],
  },
  {
    name: 'Belgique',
    weight: 8,
    firstNames: [...french.firstNames, ...dutch.firstNames],
    lastNames: [...french.lastNames, ...dutch.lastNames],
    mailboxes: ['skynet.be', 'telenet.be', 'gmail.com'],
    businesses: french.businesses,
  },
  {
    name: 'Suisse',
    weight: 5,
    firstNames: [...french.firstNames, ...german.firstNames],
    lastNames: [...french.lastNames, ...german.lastNames],
    mailboxes: ['bluewin.ch', 'gmx.ch', 'gmail.com'],
    businesses: [...french.businesses, ...germanFirms],
  },
  {
    name: 'Allemagne',
    weight: 3,
    ...german,
    mailboxes: ['web.de', 'gmx.de', 't-online.de'],
    businesses: germanFirms,
  },
  {
    name: 'Luxembourg',
    weight: 2,
    firstNames: [...french.firstNames, ...german.firstNames],
    lastNames: [...german.lastNames, 'Schmit', 'Weis', 'Reuter', 'Kieffer', 'Thill'],
    mailboxes: ['pt.lu', 'internet.lu', 'gmail.com'],
    businesses: french.businesses,
  },
  {
    name: 'Espagne',
    weight: 2,
    firstNames: words('María, José, Lucía, Carlos, Carmen, Javier, Sofía, Álvaro, Inés, Íñigo'),
    lastNames: words('García, Rodríguez, González, Fernández, López, Martínez, Sánchez, Muñoz'),
    mailboxes: ['telefonica.net', 'gmail.com', 'hotmail.es'],
    businesses: words('Hotel *, Hostal *, Inmobiliaria *'),
  },
  {
    name: 'Italie',
    weight: 2,
    firstNames: words('Giulia, Marco, Francesca, Luca, Chiara, Matteo, Elena, Paolo, Niccolò'),
    lastNames: words("Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, D'Angelo"),
    mailboxes: ['libero.it', 'alice.it', 'gmail.com'],
    businesses: words('Albergo *, Hotel *, Immobiliare *'),
  },
];
