import type { Json } from '../json.ts';
import { camel } from '../names.ts';
import { markEvidence } from './evidence.ts';
import { spreadAmongKin } from './kin.ts';
import { copy, eachMessage, eachOperation, responseSchemas } from './places.ts';
import { settle, settleRequest } from './settle.ts';
import { markAmounts, markTime, markTimes, type Units } from './units.ts';

/**
 * Turns corrected documents into effective ones by the rules that specs/README.md states: ids from names, what
 * KuCoin's own examples show of a field, the same for its kin, and enums that stay open in answers.
 */
export const normalise = (
  documents: ReadonlyMap<string, Json>,
  units: Units = { products: {} },
): Map<string, Json> => {
  const result = new Map([...documents].map(([file, document]) => [file, copy(document)]));
  const all = [...result.values()];
  for (const operation of all.flatMap(eachOperation)) {
    const names = ['x-sdk-service', 'x-sdk-sub-service', 'x-sdk-method-name'].map((key) =>
      camel(operation[key]),
    );
    operation.operationId = names.join('.');
    const media = operation.responses['200']?.content?.['application/json'];
    if (media?.example !== undefined) {
      markEvidence(media.schema, media.example);
      markTimes(media.schema, media.example);
    }
    const request = operation['x-request-example'];
    for (const { name, schema } of operation.parameters ?? []) markTime(name, schema, request?.[name]);
    const body = operation.requestBody?.content?.['application/json']?.schema;
    if (body) markTimes(body, request);
  }
  for (const message of all.flatMap(eachMessage)) {
    for (const { payload } of message.examples ?? []) {
      markEvidence(message.payload, payload);
      markTimes(message.payload, payload);
    }
  }
  spreadAmongKin(all);
  for (const document of all) markAmounts(document, units);
  for (const schema of all.flatMap(responseSchemas)) settle(schema);
  for (const operation of all.flatMap(eachOperation)) settleRequest(operation);
  return result;
};
