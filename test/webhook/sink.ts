import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';

/** A receiver of webhooks that keeps what it was sent, and answers as the test says. */
export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
  path: string | undefined;
  /** Whether it was taken. */
  taken: boolean;
}

/** A status, or no answer at all. */
export type Answer = number | 'hang';

export class Sink {
  readonly received: Received[] = [];
  readonly #server: Server;
  /** How each request is answered; what it returns decides. */
  answer: (received: Received) => Answer = () => 204;

  private constructor() {
    this.#server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      const { headers, url: path } = request;
      this.#take({ headers, body, path, taken: false }, response);
    });
  }

  static async open(): Promise<Sink> {
    const sink = new Sink();
    await new Promise<void>((resolve) => sink.#server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }

  /** The datasets and versions taken, in order. */
  get taken(): string[] {
    return this.#told(this.received.filter(({ taken }) => taken));
  }

  /** All that came, taken or not. */
  get tried(): string[] {
    return this.#told(this.received);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #take(received: Received, response: ServerResponse): void {
    const answer = this.answer(received);
    received.taken = answer !== 'hang' && answer < 300;
    this.received.push(received);
    if (answer === 'hang') return;
    const location = answer >= 300 && answer < 400 ? { location: `${this.url}/elsewhere` } : {};
    response.writeHead(answer, location).end('a word that nobody reads');
  }

  #told(list: Received[]): string[] {
    return list.map(({ body }) => {
      const { data } = JSON.parse(body);
      return `${data.version} ${data.dataset}`;
    });
  }
}
