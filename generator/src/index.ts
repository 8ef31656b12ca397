export { ComplaintsError, type Complaint } from './complaint.ts';
export { effectiveFiles, effectiveSpecs, type Effective } from './effective.ts';
export { lint } from './lint/index.ts';
export { importSpecs, type ImportOptions, type ImportResult } from './import/index.ts';
export { RULES, type Repair, type Rule } from './import/report.ts';
export { jsonFiles } from './json-files.ts';
export type { Channel, Endpoint, Group, Model, Params, Service } from './model.ts';
export { compare, write, type Difference, type Files } from './output.ts';
export { OWNED, countOf, generate, type Counts } from './pipeline.ts';
