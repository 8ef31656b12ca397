import { buildModel } from './build-model.ts';
import { effectiveSpecs } from './effective.ts';
import { API, emit } from './emit.ts';
import { format } from './format.ts';
import type { Model } from './model.ts';
import { withOrders } from './order-model.ts';
import type { Files } from './output.ts';
import { withStreams } from './stream-model.ts';
import { tablesOf } from './tables.ts';

/** What `generate` owns below the root of the repository: anything else in there is extra. */
export const OWNED: readonly string[] = [API];

/** load → overlay → normalise → model → emit → format. Writing or checking the files is the caller's. */
export const generate = async (specs: string): Promise<{ model: Model; files: Files }> => {
  const { documents, regions, facts } = effectiveSpecs(specs);
  const windows = facts.get('history-windows.json');
  const built = buildModel(documents, regions, windows, tablesOf(facts));
  const model = withStreams(
    withOrders(built, facts.get('order-lookup.json')),
    facts.get('streams.json'),
    facts.get('rate-limits.json'),
  );
  const files = await format(await emit(model));
  return { model, files };
};

export interface Counts {
  readonly services: number;
  readonly endpoints: number;
  readonly channels: number;
  readonly operations: number;
}

/** How much a model holds. */
export const countOf = ({ services }: Model): Counts => {
  const groups = services.flatMap((service) => service.groups);
  const sum = (of: (group: (typeof groups)[number]) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  return {
    services: services.filter((service) => service.name !== 'ws').length,
    endpoints: sum((group) => group.endpoints.length),
    channels: sum((group) => group.channels.length + group.unified.length),
    operations: sum((group) => group.operations.length),
  };
};
