/* What of a newer document breaks those who were written for an older one. docs/versioning.md says the same in words. */

type Json = Record<string, unknown>;
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Json;
}
interface Document {
  paths?: Record<string, Record<string, { parameters?: Parameter[]; responses?: Json }>>;
  components?: { schemas?: Record<string, Json> };
}

/** Each change that breaks, as a line. */
export function breakingChanges(before: Document, now: Document): string[] {
  const operations = Object.entries(before.paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).flatMap((method) => operationChanges(before, now, path, method)),
  );
  const schemas = Object.entries(before.components?.schemas ?? {}).flatMap(([name, schema]) => {
    const found = now.components?.schemas?.[name];
    return found ? answerChanges(schema, found, name) : [`schema ${name} is gone`];
  });
  return [...operations, ...schemas];
}

function operationChanges(before: Document, now: Document, path: string, method: string) {
  const at = `${method.toUpperCase()} ${path}`;
  const [old, found] = [before.paths?.[path]?.[method], now.paths?.[path]?.[method]];
  if (!found) return [`${at} is gone`];
  const statuses = Object.keys(old?.responses ?? {}).filter(
    (status) => status.startsWith('2') && !found.responses?.[status],
  );
  return [
    ...statuses.map((status) => `${at}: status ${status} is gone`),
    ...parameterChanges(old?.parameters ?? [], found.parameters ?? [], at),
  ];
}

function parameterChanges(before: Parameter[], now: Parameter[], at: string): string[] {
  const same = (a: Parameter, b: Parameter) => a.name === b.name && a.in === b.in;
  const old = before.flatMap((parameter) => {
    const found = now.find((each) => same(each, parameter));
    const where = `${at}: parameter ${parameter.name}`;
    return found ? askedChanges(parameter, found, where) : [`${where} is gone`];
  });
  const added = now.filter(
    (each) => each.required && !before.some((parameter) => same(each, parameter)),
  );
  return [...old, ...added.map(({ name }) => `${at}: parameter ${name} is new and required`)];
}

/** Of what a client sends, less must not be taken than before. */
function askedChanges(before: Parameter, now: Parameter, at: string): string[] {
  const [old, found] = [before.schema ?? {}, now.schema ?? {}];
  const lost = missing(typesOf(old), typesOf(found)).map(
    (type) => `${at} takes no ${type} any more`,
  );
  const values = found.enum ? missing(enumOf(old), enumOf(found)) : [];
  const narrowed = !old.enum && found.enum ? [`${at} takes only some values now`] : [];
  const required = now.required && !before.required ? [`${at} is required now`] : [];
  const refused = values.map((value) => `${at} takes no ${value} any more`);
  return [...lost, ...refused, ...narrowed, ...required];
}

/** Of what a client is answered, nothing must be gone, and nothing be of a kind it was not before. */
function answerChanges(before: Json, now: Json, at: string): string[] {
  const [old, found] = [propertiesOf(before), propertiesOf(now)];
  const kinds = missing(typesOf(now), typesOf(before)).map((type) => `${at} can be ${type} now`);
  const required = (before.required ?? []) as string[];
  const optional = missing(required, (now.required ?? []) as string[]);
  const fields = Object.entries(old).flatMap(([name, schema]) => {
    const other = found[name];
    return other ? answerChanges(schema, other, `${at}.${name}`) : [`${at}.${name} is gone`];
  });
  const missed = optional
    .filter((name) => found[name])
    .map((name) => `${at}.${name} can be absent now`);
  return [...kinds, ...missed, ...fields, ...itemChanges(before, now, at)];
}

function itemChanges(before: Json, now: Json, at: string): string[] {
  if (!before.items || !now.items) return [];
  return answerChanges(before.items as Json, now.items as Json, `${at}[]`);
}

const propertiesOf = (schema: Json) => (schema.properties ?? {}) as Record<string, Json>;
const enumOf = ({ enum: values }: Json) => ((values ?? []) as unknown[]).map(String);
const missing = (before: string[], now: string[]) => before.filter((each) => !now.includes(each));

/** A number takes whole numbers too. */
function typesOf({ type, $ref }: Json): string[] {
  if ($ref) return [String($ref)];
  const types = [type ?? []].flat().map(String);
  return types.includes('number') ? [...types, 'integer'] : types;
}
