import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { call, lendEngine } from './asking.ts';

const lent = await lendEngine();
afterAll(() => lent.release());
const { ask, engine } = lent;

type Value = string | number | null;
type Case = [value: Value, expected: unknown];

function givesFor(name: string, cases: Case[]) {
  it.each(cases)(`${name}(%j) is %j`, async (value, expected) => {
    expect(await ask(call(name, value))).toEqual(expected);
  });
}

describe('clean_text', () => {
  givesFor('clean_text', [
    [null, null],
    ['', null],
    [' \u00a0\t\r\n\u202f', null],
    ['  Rue\u00a0de\u202fla\t\tPaix\r\n2e étage ', 'Rue de la Paix 2e étage'],
    ['Cafe\u0301', 'Café'],
    ['b\u0007c\u007fd\u0085e', 'b c d e'],
    ['\ufeffsoft\u00adware\u200b', 'software'],
    ['日本 語 😀', '日本 語 😀'],
    [12, '12'],
  ]);

  it('reads a text with a zero byte', async () => {
    expect(await ask("clean_text('a' || chr(0) || 'b')")).toBe('a b');
  });
});

describe('person_name', () => {
  it.each<[string | null, string | null, string | null]>([
    ['DUPONT', 'jean-marie', 'Jean-Marie Dupont'],
    ['dupont', null, 'Dupont'],
    [null, 'ÉLODIE', 'Élodie'],
    [null, null, null],
    ['  ', '', null],
    ['DE GAULLE', 'CHARLES', 'Charles de Gaulle'],
    ['DE GAULLE', null, 'De Gaulle'],
    ["D'ARC", 'JEANNE', "Jeanne d'Arc"],
    ['D’ORMESSON', 'jean', 'Jean d’Ormesson'],
    ["D'ARTAGNAN", null, "D'Artagnan"],
    ['DE LA TOUR', 'GEORGES', 'Georges de la Tour'],
    ['DU BELLAY', 'JOACHIM', 'Joachim du Bellay'],
    ['LE GALL', 'yann', 'Yann Le Gall'],
    ['VAN GOGH', 'vincent', 'Vincent van Gogh'],
    ['VON DER LEYEN', 'ursula', 'Ursula von der Leyen'],
    ['VAN', 'thi', 'Thi Van'],
    ["O'BRIEN", 'CONAN', "Conan O'Brien"],
    ["L'HERMITE", 'paul', "Paul L'Hermite"],
    ['McDonald', 'RONALD', 'Ronald McDonald'],
    ['SAINT-EXUPÉRY', 'antoine', 'Antoine Saint-Exupéry'],
    [' dupont\u00a0 durand', 'j.-p.', 'J.-P. Dupont Durand'],
    ['E\u0301TIENNE', null, 'Étienne'],
  ])('of %j and %j is %j', async (last, first, expected) => {
    expect(await ask(call('person_name', last, first))).toBe(expected);
  });
});

describe('email_or_null', () => {
  givesFor('email_or_null', [
    [null, null],
    [' ', null],
    [' Jean.Dupont@Exemple.FR ', 'jean.dupont@exemple.fr'],
    ['mailto:contact@exemple.fr?subject=a', 'contact@exemple.fr'],
    ['Jean Dupont <jean@exemple.fr>', 'jean@exemple.fr'],
    ['pas de mail; compta@exemple.co.uk, autre@exemple.fr', 'compta@exemple.co.uk'],
    ["'o'brien+facture@exemple.fr'.", "o'brien+facture@exemple.fr"],
    ['jean@café.fr', 'jean@café.fr'],
    ['jean@exemple', null],
    ['jean@@exemple.fr', null],
    ['jean..dupont@exemple.fr', null],
    ['.jean@exemple.fr', null],
    ['jean@-exemple.fr', null],
    ['jean@exemple..fr', null],
    ['jean@127.0.0.1', null],
    ['néant', null],
    [`${'a'.repeat(64)}@exemple.fr`, `${'a'.repeat(64)}@exemple.fr`],
    [`${'a'.repeat(65)}@exemple.fr`, null],
    [`a@${'b.'.repeat(130)}fr`, null],
  ]);
});

describe('address_full', () => {
  it('joins the parts that say something, a repeated one once', async () => {
    const full = (...parts: (string | null)[]) => ask(call('address_full', ...parts));
    expect(await full('12 rue  X', null, ' ', 'Bât. B')).toBe('12 rue X, Bât. B');
    expect(await full('12 rue X', '12 RUE X ', '12 rue X', 'Étage 2')).toBe('12 rue X, Étage 2');
    expect(await full('b', 'a', 'b', 'a')).toBe('b, a');
    expect(await full(null, '', ' ', '\u00a0')).toBeNull();
    expect(await full(null, null, null, null)).toBeNull();
  });
});

describe('normal_key', () => {
  givesFor('normal_key', [
    [null, null],
    [' - ', null],
    ['SARL Dupont & Fils', 'dupont et fils'],
    ['Dupont et Fils S.A.R.L.', 'dupont et fils'],
    ['Sté L’Œuvre  Éclatée', 'l oeuvre eclatee'],
    ['ETS. MARTIN-DURAND (SAS)', 'martin durand'],
    ['Établissements Bréchet S.A', 'brechet'],
    ['Sas', 'sas'],
    ['Salle des fêtes', 'salle des fetes'],
    ['EURL GARAGE DU PONT', 'garage du pont'],
    ['Société Générale', 'generale'],
    ['Ελλάς 24', 'ελλας 24'],
  ]);
});

describe('surrogate_key', () => {
  it('is the first 52 bits of md5, the same everywhere and exact in a double', async () => {
    for (const text of ['ebp:1', 'é', 'x'.repeat(100_000)]) {
      const bits = createHash('md5').update(text).digest('hex').slice(0, 13);
      expect(await ask(call('surrogate_key', text))).toBe(BigInt(`0x${bits}`).toString());
    }
    expect(await ask('typeof(surrogate_key(1))')).toBe('BIGINT');
    expect(await ask("surrogate_key(' ')")).toBeNull();
    expect(await ask('surrogate_key(null)')).toBeNull();
  });

  it('stays within 1 and 2^53 and does not collide on a million ids', async () => {
    const [found] = await engine.rows(`select min(k) > 0 and max(k) < 9007199254740992 as within,
      count(distinct k) as keys from (select surrogate_key('ebp:' || i) as k from range(1000000) t(i))`);
    expect(found).toEqual({ within: true, keys: '1000000' });
  });
});

describe('number_or_null', () => {
  givesFor('number_or_null', [
    [null, null],
    ['', null],
    ['1 234,56', 1234.56],
    ['1\u202f234\u00a0567,8', 1234567.8],
    ['1234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ["1'234.50", 1234.5],
    ['1,234', 1.234],
    ['1.234', 1.234],
    ['12,5 €', 12.5],
    ['EUR 12', 12],
    ['$1,000.25', 1000.25],
    ['-3,5', -3.5],
    ['− 3,5', -3.5],
    ['+7', 7],
    [',5', 0.5],
    ['1e3', 1000],
    [12.25, 12.25],
    ['06 12 34', null],
    ['1.23.456', null],
    ['12 34,5', null],
    ['12 %', null],
    ['1,2,3', null],
    ['--1', null],
    ['nan', null],
    ['Infinity', null],
    ['1e999', null],
    ['abc', null],
    [',', null],
  ]);
});

describe('coordinates', () => {
  givesFor('latitude_or_null', [
    [48.85, 48.85],
    ['48,85', 48.85],
    [-90, -90],
    [90.01, null],
    ['nan', null],
    [' ', null],
    [null, null],
  ]);
  givesFor('longitude_or_null', [
    [180, 180],
    [-180.5, null],
  ]);

  it('is_located is false where a coordinate is missing, out of range, or both are 0', async () => {
    expect(await ask('is_located(48.85, 2.35)')).toBe(true);
    expect(await ask('is_located(0, 2.35)')).toBe(true);
    for (const pair of ['0, 0', '91, 0', '1, 181', 'null, 2', '2, null', "'nan'::double, 1"]) {
      expect(await ask(`is_located(${pair})`), pair).toBe(false);
    }
  });
});

describe('distance_km', () => {
  const km = async (...at: (number | null)[]) => (await ask(call('distance_km', ...at))) as number;

  it('is the great-circle distance', async () => {
    expect(await km(48.8566, 2.3522, 45.764, 4.8357)).toBeCloseTo(391.5, 0);
    expect(await km(48.8566, 2.3522, 48.8566, 2.3522)).toBe(0);
    expect(await km(0, 10, 0, -170)).toBeCloseTo(Math.PI * 6371.0088, 6);
    expect(await km(0, 1, 0, 2)).toBeCloseTo((Math.PI / 180) * 6371.0088, 9);
    expect(await km(0, 179.5, 0, -179.5)).toBeCloseTo((Math.PI / 180) * 6371.0088, 6);
  });

  it('never fails on opposite points', async () => {
    const [found] =
      await engine.rows(`select max(distance_km(i / 7.0, i / 3.0, -i / 7.0, i / 3.0 - 180)) as far
      from range(1, 540) t(i)`);
    expect(found?.far).toBeCloseTo(Math.PI * 6371.0088, 6);
  });

  it('is null when a place is not located', async () => {
    expect(await km(null, 2, 3, 4)).toBeNull();
    expect(await km(1, 2, 3, null)).toBeNull();
    expect(await km(0, 0, 3, 4)).toBeNull();
    expect(await km(1, 2, 0, 0)).toBeNull();
    expect(await km(1, 200, 3, 4)).toBeNull();
  });
});

describe('percentile', () => {
  it('is exact, nulls left out, over groups and windows', async () => {
    const [found] =
      await engine.rows(`select percentile(x, 0.5) as half, percentile(x, 0.9) as ninth,
      percentile(case when x > 5 then x end, 0) as low from (values (1.25), (2), (null), (10)) t(x)`);
    expect(found).toEqual({ half: 2, ninth: expect.closeTo(8.4, 9), low: 10 });
    expect(await ask('percentile(null::double, 0.5)')).toBeNull();
    const rows = await engine.rows(`select k, percentile(i, 0.25) over (partition by k) as p
      from (select i, i % 2 as k from range(8) t(i)) order by i limit 2`);
    expect(rows.map(({ p }) => p)).toEqual([1.5, 2.5]);
  });
});

describe('months and weekdays', () => {
  it('month_index counts months, iso_weekday begins on Monday', async () => {
    expect(await ask("month_index(date '2026-11-22')")).toBe(2026 * 12 + 11);
    expect(
      await ask("month_index(date '2027-01-01') - month_index(timestamp '2026-12-31 23:59:59')"),
    ).toBe(1);
    expect(await ask("iso_weekday(date '2026-11-23')")).toBe(1);
    expect(await ask("iso_weekday(timestamp '2026-11-22 23:00:00')")).toBe(7);
    expect(await ask('month_index(null)')).toBeNull();
    expect(await ask('iso_weekday(null)')).toBeNull();
    expect(await ask("iso_weekday('2026-13-01')")).toBeNull();
  });
});
