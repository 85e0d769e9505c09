import { readCsv, writeCsv } from './geocode-csv.ts';
import { type Patience, PatientServer } from './patient-server.ts';

export interface Question {
  id: string;
  /** Street and city. */
  query: string;
  /** '' where it is not known. */
  postcode: string;
}

/** A place; null: there is none, or none that is likely enough. */
export type Answer = { latitude: number; longitude: number } | null;

/** Below this score (0..1) a place is another one than was asked for. */
const LEAST_SCORE = 0.5;
/** Requests at a time where addresses go one by one; the public service takes 50 a second. */
const ABREAST = 4;
/** Statuses that say that a table is not taken. */
const NO_TABLES = new Set([400, 404, 405, 413, 415, 501]);

/** A server with the shape of the French national address API: `search/csv/` for many, `search/` for one. */
export class Geocoder {
  readonly #server: PatientServer;
  #takesCsv = true;

  constructor(base: string, wanted: Patience) {
    this.#server = new PatientServer(base, wanted);
  }

  /** Answers by the id of the question; `failure` says why some are missing, and that asking on is no use. */
  async ask(questions: Question[]): Promise<{ answers: Map<string, Answer>; failure?: string }> {
    const answers = new Map<string, Answer>();
    try {
      if (this.#takesCsv) await this.#askTogether(questions, answers);
      if (!this.#takesCsv) await this.#askApart(questions, answers);
      return { answers };
    } catch (thrown) {
      return { answers, failure: this.#server.reason(thrown) };
    }
  }

  async #askTogether(questions: Question[], answers: Map<string, Answer>): Promise<void> {
    const body = tableOf(questions);
    const response = await this.#server.fetch('search/csv/', {}, { method: 'POST', body });
    if (NO_TABLES.has(response.status)) {
      this.#takesCsv = false;
      return;
    }
    if (response.status !== 200) throw new Error(`answers ${response.status}`);
    for (const row of readCsv(response.text)) {
      const question = row.id ? questions[Number(row.id)] : undefined;
      if (!question || row.result_status === 'error') continue;
      const score = row.result_score ? Number(row.result_score) : 0;
      answers.set(question.id, likely(degrees(row.latitude), degrees(row.longitude), score));
    }
    if (!answers.size) throw new Error('answers with a table that has none of the addresses');
  }

  async #askApart(questions: Question[], answers: Map<string, Answer>): Promise<void> {
    const waiting = [...questions];
    const worker = async () => {
      for (let question = waiting.shift(); question; question = waiting.shift()) {
        answers.set(question.id, await this.#askOne(question));
      }
    };
    const workers = Array.from({ length: ABREAST }, worker);
    await Promise.all(workers).catch(async (thrown) => {
      waiting.length = 0;
      await Promise.allSettled(workers);
      throw thrown;
    });
  }

  async #askOne({ query, postcode }: Question): Promise<Answer> {
    const parameters = {
      q: query,
      ...(postcode ? { postcode } : {}),
      limit: '1',
      autocomplete: '0',
    };
    const response = await this.#server.fetch('search/', parameters, {});
    // The address itself is refused: another one may be answered.
    if (response.status === 400 || response.status === 422) return null;
    if (response.status !== 200) throw new Error(`answers ${response.status}`);
    const { features } = JSON.parse(response.text);
    if (!Array.isArray(features)) throw new Error('answers with something else than places');
    const [longitude, latitude] = features[0]?.geometry?.coordinates ?? [];
    return likely(
      degrees(latitude),
      degrees(longitude),
      Number(features[0]?.properties?.score ?? 0),
    );
  }
}

/** The form that the service takes: a CSV file, which of its columns make the address, which filters. */
function tableOf(questions: Question[]): FormData {
  const rows = questions.map(({ query, postcode }, at) => [String(at), query, postcode]);
  const table = writeCsv([['id', 'query', 'postcode'], ...rows]);
  const form = new FormData();
  form.append('data', new Blob([table], { type: 'text/csv' }), 'addresses.csv');
  form.append('columns', 'query');
  form.append('postcode', 'postcode');
  return form;
}

function degrees(value: unknown): number {
  return value === undefined || value === null || value === '' ? Number.NaN : Number(value);
}

function likely(latitude: number, longitude: number, score: number): Answer {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth && (latitude || longitude) && score >= LEAST_SCORE
    ? { latitude, longitude }
    : null;
}
