import { euros, type Rows, yes } from '../cells.ts';
import { colleagueId, uuidsOf } from '../ids.ts';
import { choose, noiseOf, spread } from '../noise.ts';
import { firstNames, lastNames } from '../people.ts';
import { functionCaptions, functions } from '../things.ts';
import type { World } from '../world.ts';
import { phoneOf, plain } from './faces.ts';

export function colleagueRows(world: World): Rows[] {
  const { options, counts, calendar } = world;
  const noise = noiseOf(options.seed, 'colleagues');
  const last = (k: number) => choose(noise(3 * k), lastNames);
  const firstName = (k: number) => choose(noise(3 * k + 1), firstNames);
  const job = (k: number) => functions[k % functions.length] as string;
  return [
    {
      table: 'Colleague',
      size: counts.Colleague as number,
      columns: {
        Id: colleagueId,
        UniqueId: uuidsOf(options.seed, 'Colleague'),
        Contact_Name: last,
        Contact_FirstName: firstName,
        Contact_Phone: (k) => phoneOf(0.4, k + 700_000),
        Contact_CellPhone: (k) => phoneOf(0.8, k + 700_000),
        Contact_Email: (k) => `${plain(firstName(k))}.${plain(last(k))}@chauffage.example`,
        Contact_ColleagueFunction: job,
        IsSalesperson: (k) => yes(job(k) === 'Commercial'),
        HourlyCostPrice: (k) => euros(spread(noise(3 * k + 2), 2400, 4800)),
        ActiveState: (k) => (k % 11 === 10 ? 0 : 1),
        sysCreatedDate: (k) => calendar.time(-30 * (k % 60), 540),
      },
    },
    {
      table: 'ColleagueFunction',
      size: counts.ColleagueFunction as number,
      columns: {
        Id: uuidsOf(options.seed, 'ColleagueFunction'),
        Caption: (k) => functionCaptions[k % functionCaptions.length] as string,
      },
    },
  ];
}
