import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/* The document as a program reads it: what may be asked, and what an answer must look like. */

type Json = Record<string, unknown>;

export interface Parameter {
  name: string;
  in: string;
  schema: { type: string; examples?: unknown[] };
}

export interface Operation {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, Json>;
}

export interface OpenApi {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, Json>; responses: Record<string, Json> };
}

export class Contract {
  readonly document: OpenApi;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });

  constructor(document: OpenApi) {
    this.document = document;
    formats.default(this.#ajv);
    this.#ajv.addSchema(document, 'document');
  }

  /** What is wrong with an answer by the document: an undocumented status or type, or a body that is not as described. */
  violations(path: string, status: number, type: string, body: () => unknown): string[] {
    const response = this.#response(path, status);
    if (!response) return [`status ${status} is not documented`];
    const media = type.split(';')[0]?.trim() ?? '';
    const content = (response.content ?? {}) as Record<string, { schema?: { $ref?: string } }>;
    if (!content[media]) return [`${media} is not documented for ${status}`];
    const ref = content[media]?.schema?.$ref;
    return ref ? this.#errors(ref, body()) : [];
  }

  #response(path: string, status: number): Json | undefined {
    const found = this.document.paths[path]?.get.responses[status];
    const name = (found?.$ref as string | undefined)?.split('/').at(-1);
    return name ? this.document.components.responses[name] : found;
  }

  #errors(ref: string, value: unknown): string[] {
    this.#ajv.validate({ $ref: `document${ref}` }, value);
    return (this.#ajv.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message}`,
    );
  }
}
