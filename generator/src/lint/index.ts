import { pointer, type Complaint } from '../complaint.ts';
import type { GlossaryGap } from '../describe.ts';
import type { Effective } from '../effective.ts';
import { plainJson } from '../json.ts';
import { lintExamples } from './examples.ts';
import { lintFacts } from './facts.ts';
import { lintOperations } from './operations.ts';
import { lintSchemas } from './schemas.ts';

/**
 * What keeps the specs from being complete and true, beyond what `generate` demands of them. Places are those of the
 * effective documents, which have the paths of their sources.
 */
export const lint = (specs: string, { documents, gaps }: Effective): Complaint[] => [
  ...[...documents].flatMap(([name, document]) => {
    const plain = plainJson(document);
    const file = `specs/${name}`;
    return [...lintOperations(plain, file), ...lintSchemas(plain, file), ...lintExamples(plain, file)];
  }),
  ...gaps.map(gapComplaint),
  ...lintFacts(specs),
];

const gapComplaint = ({ kind, entry }: GlossaryGap): Complaint => {
  const [section = '', ...name] = entry.split('.');
  const message =
    kind === 'undescribed'
      ? `${name.join('.')} has no line; write one`
      : `${name.join('.')} describes nothing that the specs have; remove it, or correct its name`;
  return { file: 'specs/glossary.yaml', pointer: pointer(section), message };
};
