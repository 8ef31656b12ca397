import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { schemaCheck } from '../check/schema.ts';
import type { Complaint } from '../complaint.ts';

/** Every file of `specs/` that is no document is what its schema in `specs/schemas` says; so is every overlay. */
export const lintFacts = (specs: string): Complaint[] => {
  const read = (name: string): any => JSON.parse(readFileSync(path.join(specs, name), 'utf8'));
  const json = (folder: string): string[] =>
    existsSync(path.join(specs, folder))
      ? readdirSync(path.join(specs, folder))
          .filter((name) => name.endsWith('.json'))
          .sort()
      : [];
  const schemas = new Set(json('schemas').map((name) => name.replace('.schema.json', '')));
  const facts = json('').map((name) => name.replace('.json', ''));
  const checked = [
    { schema: 'overlay', files: json('overlays').map((name) => `overlays/${name}`) },
    ...facts.map((name) => ({ schema: name, files: [`${name}.json`] })),
  ];
  const used = new Set(checked.map(({ schema }) => schema));
  return [
    ...checked.flatMap(({ schema, files }) => {
      if (!schemas.has(schema)) {
        const message = `has no schema; write schemas/${schema}.schema.json`;
        return files.map((file): Complaint => ({ file: `specs/${file}`, pointer: '', message }));
      }
      const check = schemaCheck(read(`schemas/${schema}.schema.json`));
      return files.flatMap((file) => check(read(file), `specs/${file}`));
    }),
    ...[...schemas]
      .filter((name) => !used.has(name))
      .map((name): Complaint => {
        const message = 'is the schema of no file in specs/; remove it, or name it after its file';
        return { file: `specs/schemas/${name}.schema.json`, pointer: '', message };
      }),
  ];
};
