import { buildModel } from './build-model.ts';
import { effectiveSpecs } from './effective.ts';
import { API, emit } from './emit.ts';
import { format } from './format.ts';
import type { Model } from './model.ts';
import type { Files } from './output.ts';

/** What `generate` owns below the root of the repository: anything else in there is extra. */
export const OWNED: readonly string[] = [API];

/** load → overlay → normalise → model → emit → format. Writing or checking the files is the caller's. */
export const generate = async (specs: string): Promise<{ model: Model; files: Files }> => {
  const { documents, regions } = effectiveSpecs(specs);
  const model = buildModel(documents, regions);
  const files = await format(await emit(model));
  return { model, files };
};
