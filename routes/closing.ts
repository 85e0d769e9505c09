import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** A request that takes longer than this while closing is cut off: queries end by themselves before. */
const PATIENCE_MS = 15_000;

/**
 * Lets requests in flight finish when the server closes, and ends every other connection at once: one that a client
 * keeps open, without a request or with half of one, would hold the stop back for ever.
 */
export function endConnectionsWhenClosing(app: FastifyInstance): void {
  const open = new Set<Socket>();
  const answering = new Map<Socket, number>();
  let closing = false;
  app.server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const count = (socket: Socket, change: 1 | -1) => {
    const requests = (answering.get(socket) ?? 0) + change;
    if (requests > 0) answering.set(socket, requests);
    else answering.delete(socket);
    if (closing && requests === 0) socket.end();
  };
  app.server.on('request', (request, response) => {
    count(request.socket, 1);
    response.once('close', () => count(request.socket, -1));
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    closing = true;
    for (const socket of open) if (!answering.has(socket)) socket.destroy();
    setTimeout(() => open.forEach((socket) => void socket.destroy()), PATIENCE_MS).unref();
  });
}
