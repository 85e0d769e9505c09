import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/* The least a Node server can do: given bytes from memory. Arguments: port, then path and file in turn. */
const [port, ...pairs] = process.argv.slice(2);
const bodies = new Map();
for (let at = 0; at < pairs.length; at += 2) bodies.set(pairs[at], readFileSync(pairs[at + 1]));

createServer((request, response) => {
  const body = bodies.get(request.url);
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}).listen(Number(port), '127.0.0.1');
