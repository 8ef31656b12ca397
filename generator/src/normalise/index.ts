import type { Json } from '../json.ts';
import { camel } from '../names.ts';
import { markEvidence } from './evidence.ts';
import { spreadAmongKin } from './kin.ts';
import { copy, eachMessage, eachOperation, responseSchemas } from './places.ts';
import { settle, settleRequest } from './settle.ts';

/**
 * Turns corrected documents into effective ones by the rules that specs/README.md states: ids from names, what
 * KuCoin's own examples show of a field, the same for its kin, and enums that stay open in answers.
 */
export const normalise = (documents: ReadonlyMap<string, Json>): Map<string, Json> => {
  const result = new Map([...documents].map(([file, document]) => [file, copy(document)]));
  const all = [...result.values()];
  for (const operation of all.flatMap(eachOperation)) {
    const names = ['x-sdk-service', 'x-sdk-sub-service', 'x-sdk-method-name'].map((key) =>
      camel(operation[key]),
    );
    operation.operationId = names.join('.');
    const media = operation.responses['200']?.content?.['application/json'];
    if (media?.example !== undefined) markEvidence(media.schema, media.example);
  }
  for (const message of all.flatMap(eachMessage)) {
    for (const { payload } of message.examples ?? []) markEvidence(message.payload, payload);
  }
  spreadAmongKin(all);
  for (const schema of all.flatMap(responseSchemas)) settle(schema);
  for (const operation of all.flatMap(eachOperation)) settleRequest(operation);
  return result;
};
