/* A client of /events: reads the stream as it comes, and takes it apart as the HTML standard says. */

export interface Message {
  id: string;
  event: string;
  data: Record<string, unknown>;
}

export class Listener {
  readonly messages: Message[] = [];
  readonly comments: string[] = [];
  readonly status: number;
  readonly headers: Headers;
  lastId = '';
  retry = 0;
  /** How it ended: in order, or cut off. */
  ended: 'open' | 'in order' | 'cut off' = 'open';
  readonly #abort: AbortController;

  private constructor(answer: Response, abort: AbortController) {
    this.status = answer.status;
    this.headers = answer.headers;
    this.#abort = abort;
    void this.#read(answer);
  }

  static async open(url: string, headers: Record<string, string> = {}): Promise<Listener> {
    const abort = new AbortController();
    return new Listener(await fetch(url, { headers, signal: abort.signal }), abort);
  }

  close(): void {
    this.#abort.abort();
  }

  async #read(answer: Response): Promise<void> {
    let text = '';
    try {
      for await (const chunk of answer.body ?? []) {
        text += Buffer.from(chunk).toString();
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.#block(block);
      }
      this.ended = 'in order';
    } catch {
      this.ended = 'cut off';
    }
  }

  #block(block: string): void {
    const fields: Record<string, string> = {};
    for (const line of block.split('\n')) {
      const [name = '', ...rest] = line.split(':');
      fields[name] = rest.join(':').trim();
    }
    if (fields[''] !== undefined) this.comments.push(fields['']);
    if (fields.retry) this.retry = Number(fields.retry);
    if (fields.id !== undefined) this.lastId = fields.id;
    if (!fields.data) return;
    const data = JSON.parse(fields.data);
    this.messages.push({ id: this.lastId, event: fields.event ?? 'message', data });
  }
}
