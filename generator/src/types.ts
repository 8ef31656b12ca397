import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import tsMorph from 'ts-morph';
import typescript from 'typescript';
import { isObject, type Json } from './json.ts';
import { pascal } from './names.ts';

/** One schema that becomes a named type: what it is called, and whether values travel to KuCoin or from it. */
export interface NamedSchema {
  readonly name: string;
  readonly key: string;
  readonly schema: Json;
  readonly direction: 'request' | 'response';
}

const { factory, SyntaxKind } = typescript;

/**
 * Prints schemas as TypeScript declarations, by key. openapi-typescript turns all of them into one text, and
 * ts-morph reads that text once and lifts every object in it to an interface of its own.
 */
export const printTypes = async (schemas: readonly NamedSchema[]): Promise<Map<string, Declarations>> => {
  const document = {
    openapi: '3.1.0',
    info: { title: 'types', version: '1' },
    paths: {},
    components: {
      schemas: Object.fromEntries(schemas.map((s, i) => [`S${i}`, prepare(s.schema, s.direction)])),
    },
  };
  const nodes = await openapiTS(document as unknown as OpenAPI3, {
    // Else a parameter with a default becomes one that must be given.
    defaultNonNullable: false,
    alphabetize: false,
    // Else an object of which nothing is known could hold nothing.
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => special(schema),
  });
  const text = astToString(nodes);
  const project = new tsMorph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const file = project.createSourceFile('types.ts', text);
  const components = file.getInterfaceOrThrow('components').getPropertyOrThrow('schemas').compilerNode;
  const members = (components.type as tsMorph.ts.TypeLiteralNode).members;
  const byKey = new Map<string, Declarations>();
  members.forEach((member, i) => {
    const { name, key } = schemas[i] as NamedSchema;
    byKey.set(
      key,
      lift((member as tsMorph.ts.PropertySignature).type as tsMorph.ts.TypeNode, name, file.compilerNode),
    );
  });
  return byKey;
};

/** The interfaces and aliases that one schema became, the main one first. */
export interface Declarations {
  readonly text: string;
  readonly names: readonly string[];
}

/** Leaves only what types are made of; the facts about a field go to its comment. */
const prepare = (schema: Json, direction: 'request' | 'response'): Json => {
  const inner = (one: Json): Json => prepare(one, direction);
  if (schema.anyOf) return { ...described(schema), anyOf: schema.anyOf.map(inner) };
  const out: Json = described(schema);
  for (const key of KEPT) if (schema[key] !== undefined) out[key] = schema[key];
  // What the schema says nothing of can be anything but is not an object by chance.
  if (!SAYING.some((key) => schema[key] !== undefined)) out['x-unknown'] = true;
  if (schema.properties) {
    const entries = Object.entries<Json>(schema.properties).map(([name, one]) => [name, inner(one)]);
    if (entries.length > 0) out.properties = Object.fromEntries(entries);
  }
  if (schema.prefixItems) out.prefixItems = schema.prefixItems.map(inner);
  else if (schema.items) out.items = inner(schema.items);
  if (isObject(schema.additionalProperties)) out.additionalProperties = inner(schema.additionalProperties);
  // A request takes what is listed; an answer may bring what is not listed yet.
  if (schema.enum && direction === 'response') {
    out['x-extensible-enum'] = schema.enum;
    delete out.enum;
  }
  return out;
};

const SAYING = ['type', 'properties', 'enum', 'const', 'x-extensible-enum'];
const KEPT = [
  'type', 'const', 'enum', 'required', 'additionalProperties', 'minItems',
  'x-exact', 'x-extensible-enum', 'x-names', 'x-prefixItems',
]; // prettier-ignore

const MOST_VALUES = 12;

/** What is known of a value, as the comment of its field. */
const described = (schema: Json): Json => {
  const facts: string[] = [];
  const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
  if (schema.description) facts.push(schema.description);
  const unit = schema['x-unit'];
  if (typeof unit === 'string' && !new RegExp(`\\b${unit}\\b`).test(schema.description ?? ''))
    facts.push(`Unit: ${/^(base|quote)$/.test(unit) ? `${unit} currency` : unit}.`);
  const [example] = schema.examples ?? [];
  if (example !== undefined && !schema.enum && !schema['x-extensible-enum'])
    facts.push(`Example: ${show(example)}.`);
  if (schema.default !== undefined && schema.default !== '') facts.push(`Default: ${show(schema.default)}.`);
  const low = schema.exclusiveMinimum ?? schema.minimum;
  const high = schema.exclusiveMaximum ?? schema.maximum;
  if (low !== undefined && high !== undefined) facts.push(`Range: ${show(low)} to ${show(high)}.`);
  else if (low !== undefined) facts.push(`Minimum: ${show(low)}.`);
  else if (high !== undefined) facts.push(`Maximum: ${show(high)}.`);
  if (schema.maxLength !== undefined) facts.push(`At most ${schema.maxLength} characters.`);
  const values = Object.entries<string>(schema['x-enum-descriptions'] ?? {});
  // A long list is better looked up than read in a hover.
  const lines =
    values.length <= MOST_VALUES
      ? values.map(([value, text]) => `- \`${value === '' ? "''" : value}\`: ${text}`)
      : [];
  const text = [facts.join(' '), ...lines].filter((one) => one !== '').join('\n');
  return text ? { description: text.replaceAll('*/', '*\\/') } : {};
};

/** The types that OpenAPI has no word for: exact integers, open enums, rows whose positions have names, anything. */
const special = (schema: Json): typescript.TypeNode | undefined => {
  const nullable = [schema.type].flat().includes('null');
  const orNull = (...types: typescript.TypeNode[]): typescript.TypeNode =>
    factory.createUnionTypeNode(
      nullable ? [...types, factory.createLiteralTypeNode(factory.createNull())] : types,
    );
  if (schema['x-unknown'] && !schema.additionalProperties) return keyword(SyntaxKind.UnknownKeyword);
  if (schema['x-exact']) return orNull(...scalars(schema));
  if (schema['x-extensible-enum']) {
    const values = (schema['x-extensible-enum'] as unknown[]).filter((value) => value !== null);
    const numeric = values.some((value) => typeof value === 'number');
    const open = factory.createIntersectionTypeNode([
      keyword(numeric ? SyntaxKind.NumberKeyword : SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]);
    return orNull(...values.map(literal), factory.createParenthesizedType(open));
  }
  if (schema['x-names']) {
    // AsyncAPI's schemas have no prefixItems.
    const items: Json[] | undefined = schema.prefixItems ?? schema['x-prefixItems'];
    const names: string[] = schema['x-names'];
    const members = names.map((name, i) =>
      factory.createNamedTupleMember(
        undefined,
        factory.createIdentifier(name),
        i < (schema.minItems ?? names.length) ? undefined : factory.createToken(SyntaxKind.QuestionToken),
        typeOfPlace((items ? items[i] : schema.items) ?? {}),
      ),
    );
    return orNull(factory.createTupleTypeNode(members));
  }
  return undefined;
};

const keyword = (kind: typescript.KeywordTypeSyntaxKind): typescript.TypeNode =>
  factory.createKeywordTypeNode(kind);

/** The plain types of a schema; an integer that a double cannot hold is a bigint. */
const scalars = (schema: Json): typescript.TypeNode[] =>
  [...new Set([schema.type].flat())].flatMap((type) => {
    if (type === 'string') return [keyword(SyntaxKind.StringKeyword)];
    if (type === 'boolean') return [keyword(SyntaxKind.BooleanKeyword)];
    if (type === 'integer' && schema['x-exact']) return [keyword(SyntaxKind.BigIntKeyword)];
    return type === 'integer' || type === 'number' ? [keyword(SyntaxKind.NumberKeyword)] : [];
  });

const typeOfPlace = (schema: Json): typescript.TypeNode => {
  const types = scalars(schema);
  if ([schema.type].flat().includes('null')) types.push(factory.createLiteralTypeNode(factory.createNull()));
  return types.length > 0 ? factory.createUnionTypeNode(types) : keyword(SyntaxKind.UnknownKeyword);
};

const literal = (value: unknown): typescript.TypeNode => {
  if (typeof value === 'string')
    return factory.createLiteralTypeNode(factory.createStringLiteral(value, true));
  const number = factory.createNumericLiteral(Math.abs(Number(value)));
  return factory.createLiteralTypeNode(
    Number(value) < 0 ? factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, number) : number,
  );
};

const lift = (root: tsMorph.ts.TypeNode, name: string, file: tsMorph.ts.SourceFile): Declarations => {
  const { ts } = tsMorph;
  const names: string[] = [];
  const texts: string[] = [];
  /** The first of the names that is free; at the last, one with a number. */
  const claim = (...wanted: string[]): string => {
    const last = wanted.at(-1) ?? '';
    let free = wanted.find((one) => !names.includes(one));
    for (let n = 2; free === undefined; n++) if (!names.includes(`${last}${n}`)) free = `${last}${n}`;
    names.push(free);
    return free;
  };

  const print = (node: tsMorph.ts.TypeNode, ...as: string[]): string => {
    if (ts.isTypeLiteralNode(node) && node.members.length > 0 && node.members.every(ts.isPropertySignature)) {
      return declare(node, claim(...as));
    }
    const [only, ...others] = ts.isTypeLiteralNode(node) ? node.members : [];
    if (only && others.length === 0 && ts.isIndexSignatureDeclaration(only))
      return `Record<string, ${print(only.type, ...as.map((one) => `${one}Entry`))}>`;
    if (ts.isParenthesizedTypeNode(node) && ts.isUnionTypeNode(node.type))
      return `(${print(node.type, ...as)})`;
    if (ts.isArrayTypeNode(node)) {
      const element = print(node.elementType, ...as.flatMap(items));
      return /[|&]/.test(element) && !element.startsWith('(') ? `(${element})[]` : `${element}[]`;
    }
    if (ts.isUnionTypeNode(node)) return node.types.map((type) => print(type, ...as)).join(' | ');
    return node.getText(file);
  };

  const declare = (node: tsMorph.ts.TypeLiteralNode, as: string): string => {
    const slot = texts.push('') - 1;
    const members = (node.members as unknown as tsMorph.ts.PropertySignature[]).map((member) => {
      const key = member.name.getText(file);
      const plain = key.replace(/\W+/g, ' ').trim().split(' ').map(pascal).join('');
      const type = print(member.type as tsMorph.ts.TypeNode, as + plain);
      return `${comment(member, file)}${key}${member.questionToken ? '?' : ''}: ${type};`;
    });
    texts[slot] = `export interface ${as} {\n${members.join('\n')}\n}`;
    return as;
  };

  if (ts.isTypeLiteralNode(root) && root.members.length > 0 && root.members.every(ts.isPropertySignature)) {
    declare(root, claim(name));
  } else {
    const slot = texts.push('') - 1;
    claim(name);
    texts[slot] = `export type ${name} = ${print(root, ts.isArrayTypeNode(root) ? name : `${name}Data`)};`;
  }
  return { text: texts.join('\n\n'), names };
};

/** `items: Order[]` holds an item; so does any other list. Its own name is kept where two lists would share one. */
const items = (name: string): string[] =>
  [...new Set([name.replace(/(?<=.)(Items|List)$/, ''), name])].map((one) => `${one}Item`);

const comment = (member: tsMorph.ts.PropertySignature, file: tsMorph.ts.SourceFile): string => {
  // Only what stands before the member: the members inside it have comments of their own.
  const before = file.text.slice(member.getFullStart(), member.getStart(file));
  const doc = before.match(/\/\*\*([\s\S]*?)\*\//)?.[1];
  const lines = doc
    ?.split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .filter((line) => line !== '' && !/^@(enum|constant)/.test(line))
    .map((line) => line.replace(/^@description /, ''));
  if (!lines || lines.length === 0) return '';
  // A list keeps its lines; anything else is one sentence after another.
  if (!lines.some((line) => line.startsWith('- '))) return `/** ${lines.join(' ')} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
};
