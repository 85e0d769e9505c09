import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import swagger from '@fastify/swagger';
import swaggerUi, { type FastifySwaggerUiOptions } from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { root } from '../src/paths.ts';
import { envelopeSchemas } from './document/envelope.ts';
import { webhooks } from './document/events.ts';
import { problemRef, problemResponses, problemSchemas } from './document/problem.ts';

/*
 * /openapi.json and /docs. The document depends on the datasets alone, not on the settings of an installation, so
 * that the committed openapi/openapi.json is the one every installation serves.
 */

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

const description = `Figures computed from a company's databases, published in MongoDB and served as JSON.

Every dataset answers \`{data, meta, links}\`; every error is a problem document (RFC 9457). Parameters are strict: an
unknown one is refused with the nearest name. Dates are as stored in the source, no zone shift is applied; ratios are
0..1; amounts are in the currency named in \`meta.columns\`.`;

const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'goldserve',
    version,
    description,
    contact: { name: 'goldserve' },
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/', description: 'The server that answers this document' }],
  security: [{ key: [] }],
  webhooks,
  tags: [
    {
      name: 'datasets',
      description: 'The published datasets: one path each, all with the same rules.',
    },
    {
      name: 'catalogue',
      description: 'What can be asked, and what stands behind it.',
    },
    { name: 'runs', description: 'What the runs did, and what is proven of their figures.' },
    { name: 'service', description: 'The state of the service.' },
  ],
  components: {
    headers: {
      RequestId: header('The id of the request: the one sent in x-request-id, or a new one.'),
      ServerTiming: header('Milliseconds spent: `mongo` in MongoDB, `total` in all.'),
      Challenge: header('The kind of authorization asked for (RFC 6750): `Bearer`.'),
      RateLimit: header('How many requests a window of time takes.', 'integer'),
      RateRemaining: header('How many of them are left.', 'integer'),
      RateReset: header('Seconds to the end of the window.', 'integer'),
      RetryAfter: header('Seconds after which the same request can succeed.', 'integer'),
    },
    responses: problemResponses,
    securitySchemes: {
      key: {
        type: 'http',
        scheme: 'bearer',
        description:
          'An API key (`goldserve keys create`) or a JSON Web Token. On the loopback, before there is any key, none is ' +
          'needed.',
      },
    },
  },
};

/** Before any route, so that the document sees them all. */
export async function addOpenapi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: openapi as never,
    refResolver: {
      buildLocalReference: (json, _base, _fragment, i) => String(json.$id ?? `def-${i}`),
    },
    transformObject: (document) =>
      'openapiObject' in document ? complete(document.openapiObject as never) : {},
  });
  for (const schema of [...envelopeSchemas, ...problemSchemas]) app.addSchema(schema);
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => void Object.assign(route, { config: { open: true } }));
    await docs.register(swaggerUi, uiOptions);
  });
  const open = { schema: { hide: true }, config: { open: true } };
  app.get('/openapi.json', open, async () => app.swagger());
  app.get('/openapi.yaml', open, async (_request, reply) =>
    reply.type('application/yaml; charset=utf-8').send(app.swagger({ yaml: true })),
  );
  app.get('/', open, async (_request, reply) => reply.redirect('/docs'));
}

interface Parameter {
  schema: Record<string, unknown>;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Operation {
  parameters?: Parameter[];
  responses: Record<string, Record<string, unknown>>;
  security?: object[];
  deprecated?: boolean;
  'x-problems'?: number[];
}

/** Puts the shared headers, and the problem responses that an operation names in `x-problems`, into each operation. */
function complete(document: { paths: Record<string, Record<string, Operation>> }) {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  for (const operation of operations) {
    const { 'x-problems': problems = [] } = operation;
    delete operation['x-problems'];
    for (const parameter of operation.parameters ?? []) keepExamplesInSchema(parameter);
    const isOpen = operation.security?.length === 0;
    const headers = {
      ...answerHeaders,
      ...(isOpen ? {} : limitHeaders),
      ...(operation.deprecated ? deprecationHeaders : {}),
    };
    Object.assign(operation.responses[200] ?? {}, { headers });
    for (const status of isOpen ? problems : [...problems, ...ACCESS].sort())
      operation.responses[status] = problemRef(status);
  }
  return document;
}

/** An example of the parameter itself fills the form of /docs, and every first try would be filtered by it. */
function keepExamplesInSchema(parameter: Parameter): void {
  const { example, examples = {} } = parameter;
  const values = Object.values(examples).map(({ value }) => value);
  parameter.schema.examples = example === undefined ? values : [example];
  delete parameter.example;
  delete parameter.examples;
}

/** The bar on top is another project's logo, and a field for another document's address. */
const THEME = '.swagger-ui .topbar { display: none }';

const uiOptions = {
  routePrefix: '/docs',
  uiConfig: {
    validatorUrl: null,
    docExpansion: 'list',
    deepLinking: true,
    persistAuthorization: true,
  },
  theme: { title: 'goldserve', css: [{ filename: 'theme.css', content: THEME }] },
} satisfies FastifySwaggerUiOptions;

/** What any request can be answered that needs a key. */
const ACCESS = [401, 403, 429];

/** Where a limit is in force. */
const limitHeaders = {
  'RateLimit-Limit': { $ref: '#/components/headers/RateLimit' },
  'RateLimit-Remaining': { $ref: '#/components/headers/RateRemaining' },
  'RateLimit-Reset': { $ref: '#/components/headers/RateReset' },
};

const answerHeaders = {
  'x-request-id': { $ref: '#/components/headers/RequestId' },
  'Server-Timing': { $ref: '#/components/headers/ServerTiming' },
};

const deprecationHeaders = {
  Deprecation: header(
    'The moment since when it is deprecated (RFC 9745): `@` and seconds since 1970.',
  ),
  Sunset: header('The moment from when it may be gone (RFC 8594).'),
  Link: header('What takes its place: `rel="deprecation"`.'),
};

function header(text: string, type = 'string') {
  return { description: text, schema: { type } };
}
