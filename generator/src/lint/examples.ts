import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toParams } from '../build-model.ts';
import { pointer, type Complaint } from '../complaint.ts';
import type { Json } from '../json.ts';
import { bodiesOf, messagesIn, operationsIn, rootSchemas, schemasIn } from './places.ts';

interface Sample {
  readonly schema: Json;
  readonly value: unknown;
  readonly at: string;
}

const SILENT = { allErrors: true, strict: false, validateFormats: false, logger: false } as const;

const ROWS = 'x-prefixItems';

/** Every example is what its schema says: by the rules of OpenAPI 3.1, or of AsyncAPI, which are draft 07's. */
export const lintExamples = (document: Json, file: string): Complaint[] => {
  const ajv = document.openapi ? new Ajv2020(SILENT) : new Ajv(SILENT);
  // AsyncAPI has no word for rows whose places differ, as draft 07 would have with a list of items.
  if (!document.openapi) ajv.addKeyword({ keyword: ROWS, macro: (items: Json[]) => ({ items }) });
  return samplesIn(document).flatMap(({ schema, value, at }) => {
    const holds = ajv.compile(schema);
    if (holds(value)) return [];
    return (holds.errors ?? [])
      .filter(({ keyword }) => keyword !== ROWS)
      .map(({ instancePath, message }) => ({
        file,
        pointer: at + instancePath,
        message: `the example is not what its schema says: ${message}; correct either by an overlay`,
      }));
  });
};

const samplesIn = (document: Json): Sample[] => [
  ...operationsIn(document).flatMap((operation) => {
    const request = operation.value['x-request-example'];
    const params = toParams(operation.value);
    return [
      ...bodiesOf(operation).flatMap(({ value: { schema, example }, at }): Sample[] =>
        example === undefined ? [] : [{ schema, value: example, at: at + pointer('example') }],
      ),
      ...(request === undefined || !params
        ? []
        : [{ schema: params.schema, value: request, at: operation.at + pointer('x-request-example') }]),
    ];
  }),
  ...messagesIn(document).flatMap(({ value: { payload, examples = [] }, at }) =>
    (examples as Json[]).map((example, i) => ({
      schema: payload,
      value: example['payload'],
      at: at + pointer('examples', i, 'payload'),
    })),
  ),
  ...rootSchemas(document)
    .flatMap(schemasIn)
    .flatMap(({ value: schema, at }) =>
      ((schema.examples ?? []) as unknown[]).map((value, i) => ({
        schema,
        value,
        at: at + pointer('examples', i),
      })),
    ),
];
