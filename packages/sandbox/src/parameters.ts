import type { Operation, Schema } from '@kucoin-typed/specs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { ParsedBody } from './body.ts';
import { asDeclared, coerce } from './declared.ts';
import type { Match } from './router.ts';
import { badParameter } from './refusal.ts';

/** The parameters of one call by name, from path, query and body. Integers beyond 2^53 are `bigint`. */
export type Args = Readonly<Record<string, unknown>>;

interface Validators {
  readonly parameters: ValidateFunction;
  readonly body: ValidateFunction | undefined;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, logger: false });
// Compiled when an endpoint is first called: all of them at once would double the time to start.
const compiled = new WeakMap<Operation, Validators>();

/** A default that the schema's own limits exclude, as -1 for "none", is a value that clients send. */
const excludesDefault = (schema: Schema): boolean => {
  const { default: usual, minimum, exclusiveMinimum } = schema as Readonly<Record<string, unknown>>;
  if (typeof usual !== 'number') return false;
  return (
    (typeof minimum === 'number' && usual < minimum) ||
    (typeof exclusiveMinimum === 'number' && usual <= exclusiveMinimum)
  );
};

/** The spot account has a second name since it is high-frequency; it is taken wherever accounts are named. */
const withSecondName = (values: readonly unknown[]): readonly unknown[] => {
  if (values.includes('main') && values.includes('trade')) return [...values, 'trade_hf'];
  return values.includes('MAIN') && values.includes('TRADE') ? [...values, 'TRADE_HF'] : values;
};

/** The schema with its own defaults allowed wherever they are. */
const withDefaults = (schema: Schema): Schema => {
  const { properties, items } = schema;
  const deep: Schema = {
    ...schema,
    ...(schema.enum && { enum: withSecondName(schema.enum) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, withDefaults(property)]),
      ),
    }),
    ...(items && { items: withDefaults(items) }),
  };
  return excludesDefault(schema) ? { anyOf: [{ const: schema.default }, deep] } : deep;
};

const validatorsOf = (operation: Operation): Validators => {
  const known = compiled.get(operation);
  if (known) return known;
  const body = operation.requestBody?.content['application/json'].schema;
  const validators: Validators = {
    parameters: ajv.compile({
      type: 'object',
      properties: Object.fromEntries(
        operation.parameters.map(({ name, schema }) => [name, withDefaults(schema)]),
      ),
      required: operation.parameters.filter(({ required }) => required).map(({ name }) => name),
    }),
    body: body && ajv.compile(withDefaults(body)),
  };
  compiled.set(operation, validators);
  return validators;
};

/** `/orderList/0/price` is how Ajv says it; `orderList[0].price` is how people do. */
const nameOf = ({ instancePath, keyword, params }: ErrorObject): string => {
  const path = instancePath
    .slice(1)
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'required') path.push(String(params['missingProperty']));
  return (
    path.map((part, at) => (/^\d+$/.test(part) ? `[${part}]` : at === 0 ? part : `.${part}`)).join('') ||
    'body'
  );
};

const check = (validate: ValidateFunction, value: unknown): void => {
  if (validate(value)) return;
  const error = validate.errors?.[0];
  if (!error) return;
  const allowed =
    error.keyword === 'enum' ? ` (${(error.params['allowedValues'] as unknown[]).join(', ')})` : '';
  throw badParameter(
    nameOf(error),
    error.keyword === 'required' ? 'is required' : `${error.message ?? 'is not valid'}${allowed}`,
  );
};

const decode = (name: string, text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badParameter(name, 'is not percent-encoded UTF-8');
  }
};

/** A literal `+` stays a plus: KuCoin's signature knows only percent-encoding. */
const readQuery = (query: string): Map<string, string[]> => {
  const values = new Map<string, string[]>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decode('query', at < 0 ? pair : pair.slice(0, at));
    const value = decode(name, at < 0 ? '' : pair.slice(at + 1));
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
};

const plain = (value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : Array.isArray(value) ? value.map(plain) : value;

/**
 * Reads and checks the parameters of one call. What the spec does not declare is ignored, as KuCoin does.
 * Throws a `Refusal` that names the parameter.
 */
export const readParameters = (
  { endpoint, captured }: Match,
  query: string,
  body: ParsedBody | undefined,
): Args => {
  const { operation } = endpoint;
  const validators = validatorsOf(operation);
  const values = readQuery(query);
  // Without a prototype, so that no parameter's name can reach one.
  const args: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  // Clients of unified accounts send some parameters of the query in the body, as KuCoin's own examples do.
  const given = (body?.plain ?? {}) as Readonly<Record<string, unknown>>;
  for (const { name, in: place, schema } of operation.parameters) {
    const raw = captured[name];
    const texts = place === 'path' ? (raw === undefined ? undefined : [decode(name, raw)]) : values.get(name);
    if (texts) args[name] = coerce(texts, schema);
    else if (place === 'query' && given[name] !== undefined) args[name] = given[name];
  }
  check(
    validators.parameters,
    Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)])),
  );

  if (validators.body && (body || operation.requestBody?.required)) {
    const schema = operation.requestBody?.content['application/json'].schema ?? {};
    check(validators.body, body ? asDeclared(body.plain, schema) : {});
    const exact = asDeclared(body?.exact, schema);
    if (Array.isArray(exact)) args['body'] = exact;
    else if (typeof exact === 'object') Object.assign(args, exact);
  }
  return args;
};
