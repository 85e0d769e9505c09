import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * A relay in front of a database, which a test can stop in the middle of an answer, and cut.
 */
export interface Relay {
  /** The database's URL with the relay's address. */
  url: string;
  /** Resolves once `holdAfter` bytes of answers went through; what follows is held back. */
  held: Promise<void>;
  /** Lets held answers go on. */
  release(): void;
  /** Cuts every connection. */
  cut(): void;
  close(): Promise<void>;
}

export async function openRelay(
  target: string,
  holdAfter = Number.POSITIVE_INFINITY,
): Promise<Relay> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let holding = false;
  let passed = 0;
  let reached = () => {};
  const held = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const servers: Socket[] = [];
  const relay = createServer((client) => {
    const server = connect(Number(port), hostname);
    servers.push(server);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => {});
    }
    client.pipe(server);
    client.on('close', () => server.destroy());
    server.on('close', () => client.end());
    client.on('drain', () => !holding && server.resume());
    server.on('data', (chunk) => {
      passed += chunk.length;
      const full = !client.write(chunk);
      if (passed >= holdAfter && !holding) {
        holding = true;
        reached();
      }
      if (full || holding) server.pause();
    });
  });
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const url = new URL(target);
  url.host = `127.0.0.1:${(relay.address() as AddressInfo).port}`;
  return {
    url: url.href,
    held,
    release() {
      holdAfter = Number.POSITIVE_INFINITY;
      holding = false;
      for (const server of servers) server.resume();
    },
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => relay.close(done));
    },
  };
}
