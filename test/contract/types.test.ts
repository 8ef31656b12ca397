import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { documented, effective, requestOf } from './endpoints.ts';
import { asTheClientGives } from './order-answers.ts';
import { channelGroup, kebab, pascal } from '../../generator/src/names.ts';
import { isRawNumber } from '../../generator/src/json.ts';

const root = path.join(import.meta.dirname, '../..');

/** What the client adds to answers to orders. */
const ADDED = new Set(['clientOid', 'verdict']);

/** A value as a TypeScript literal, with what its schema declares; unknown fields are the exchange's freedom. */
const literal = (value: unknown, schema: any): string => {
  if (isRawNumber(value)) return schema?.['x-exact'] ? `${value.rawJSON}n` : value.rawJSON;
  if (typeof value === 'number' && schema?.['x-exact']) return `${BigInt(value)}n`;
  if (Array.isArray(value)) {
    return `[${value.map((item, i) => literal(item, schema?.prefixItems?.[i] ?? schema?.items)).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const open = schema?.additionalProperties || schema?.properties === undefined;
    const entries = Object.entries(value).filter(
      ([key]) => open || key in schema.properties || ADDED.has(key),
    );
    return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${literal(item, schema?.properties?.[key] ?? schema?.additionalProperties)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
};

const lines: string[] = [];
const use = (module: string, type: string, text: string): void => {
  lines.push(
    `export const v${lines.length}: import('./packages/sdk/src/api/${module}.ts').${type} = ${text};`,
  );
};

for (const endpoint of documented) {
  const [service = '', group = '', name = ''] = endpoint.id.split('.');
  const module = [service, group, name].map(kebab).join('/');
  const { schema, example } = endpoint.operation.responses[200].content['application/json'];
  const request = requestOf(endpoint);
  if (example)
    use(
      module,
      `${pascal(name)}Result`,
      literal(asTheClientGives(endpoint, request, example.data, 'made-up'), schema.properties.data),
    );
  if (request)
    use(
      module,
      `${pascal(name)}Params`,
      literal(
        request,
        endpoint.operation.requestBody?.content['application/json'].schema.items
          ? endpoint.operation.requestBody.content['application/json'].schema
          : {},
      ),
    );
}
for (const document of effective.documents.values()) {
  for (const [name, channel] of Object.entries<any>(document['channels'] ?? {})) {
    if (channel['x-topic'] === undefined) continue;
    const message = document['components'].messages[name];
    use(
      `ws/${kebab(channelGroup(channel['x-sdk-sub-service']))}/${kebab(name)}`,
      `${pascal(name)}Message`,
      literal(message.examples[0].payload, message.payload),
    );
  }
}

it('every example is assignable to its generated type', () => {
  const file = path.join(root, 'examples-as-types.ts');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const source = lines.join('\n');
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? source : readFile.call(host, name));
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2023, true)
      : getSourceFile.call(host, name, ...rest);
  const program = ts.createProgram(
    [file],
    { ...options, isolatedDeclarations: false, declaration: false },
    host,
  );
  const complaints = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText, start = 0 }) => {
      const line = source.slice(0, start).split('\n').length - 1;
      return `${lines[line]?.slice(0, 160)}: ${ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 400)}`;
    });
  expect(lines.length).toBeGreaterThan(450);
  expect(complaints).toStrictEqual([]);
}, 60_000);
