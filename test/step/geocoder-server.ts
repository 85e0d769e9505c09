import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/* A geocoder with the shape of the French national address API, on this machine. */

interface Known {
  /** What the query must contain, in lower case. */
  words: string;
  latitude: number;
  longitude: number;
  score: number;
}

export interface Asked {
  method: string;
  path: string;
  parameters: Record<string, string>;
  headers: IncomingMessage['headers'];
  /** Queries and postal codes, as the server understood them. */
  questions: { query: string; postcode: string }[];
}

/** Answers instead of the service: a status, a body, or nothing at all. */
type Fault = { status?: number; body?: string; headers?: Record<string, string>; silent?: boolean };

export async function startGeocoder(known: Known[]) {
  const asked: Asked[] = [];
  /** Faults by the number of the request; undefined answers as it should. */
  let fault: (request: Asked, at: number) => Fault | undefined = () => undefined;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const entry = understood(request, body);
    asked.push(entry);
    const wrong = fault(entry, asked.length);
    if (wrong?.silent) return;
    if (wrong) return send(response, wrong.status ?? 200, wrong.body ?? '', wrong.headers);
    answer(response, entry, known);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    failing(next: typeof fault) {
      fault = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, { path, questions }: Asked, known: Known[]): void {
  const places = questions.map((question) => find(question, known));
  if (path.endsWith('/csv/')) send(response, 200, table(questions, places));
  else {
    const features = places.flatMap((place) => (place ? [feature(place)] : []));
    send(response, 200, JSON.stringify({ type: 'FeatureCollection', features }));
  }
}

/** The columns that came, and those of the result, one label of which needs its quotes. */
function table(questions: Asked['questions'], places: (Known | undefined)[]): string {
  const lines = questions.map(({ query, postcode }, at) => {
    const place = places[at];
    const found = place ? `${place.latitude},${place.longitude}` : ',';
    const result = `"a ""label"", found",${place?.score ?? ''},${place ? 'ok' : 'not-found'}`;
    return `${at},"${query.replaceAll('"', '""')}",${postcode},${found},${result}\n`;
  });
  return `id,query,postcode,latitude,longitude,result_label,result_score,result_status\n${lines.join('')}`;
}

function find(question: { query: string }, known: Known[]): Known | undefined {
  return known.find(({ words }) => question.query.toLowerCase().includes(words));
}

function feature({ longitude, latitude, score }: Known) {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { score, type: 'housenumber' },
  };
}

function understood(request: IncomingMessage, body: string): Asked {
  const url = new URL(request.url ?? '', 'http://localhost');
  const parameters = Object.fromEntries(url.searchParams);
  const base = { method: request.method ?? '', path: url.pathname, headers: request.headers };
  if (request.method === 'GET') {
    const question = { query: parameters.q ?? '', postcode: parameters.postcode ?? '' };
    return { ...base, parameters, questions: [question] };
  }
  return { ...base, parameters: { ...parameters, ...fields(body) }, questions: questionsOf(body) };
}

/** The plain fields of a multipart form. */
function fields(body: string): Record<string, string> {
  const found = body.matchAll(/name="(\w+)"\r\n\r\n([^\r]*)\r\n/g);
  return Object.fromEntries([...found].map((match) => [match[1], match[2]]));
}

/** The rows of the CSV file in a multipart form; no field of a test holds a line end. */
function questionsOf(body: string): Asked['questions'] {
  const lines = body.split('\r\n').filter((line) => /^"\d+",/.test(line));
  return lines.map((line) => {
    const [, query = '', postcode = ''] = /^"\d+","((?:[^"]|"")*)","([^"]*)"$/.exec(line) ?? [];
    return { query: query.replaceAll('""', '"'), postcode };
  });
}

async function text(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, headers).end(body);
}
