export { ComplaintsError, type Complaint } from './complaint.ts';
export { importSpecs, type ImportOptions, type ImportResult } from './import/index.ts';
export { RULES, type Repair, type Rule } from './import/report.ts';
export { compare, write, type Difference, type Files } from './output.ts';
