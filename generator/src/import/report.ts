import type { Complaint } from '../complaint.ts';
import type { Json } from '../json.ts';

/** Every repair that `import` knows. What no rule covers is a complaint. */
export const RULES = {
  'repeated-operation-id':
    'operationId is not unique: the id is made from x-sdk-service, -sub-service and -method-name',
  'missing-weight': 'no rate-limit weight is given: it stays absent',
  'any-type': 'type AnyType does not exist: the schema is unconstrained and marked x-repaired',
  'original-method': 'filed under another verb: x-original-method says which one is meant',
  'escaped-example': 'the example is escaped twice: it is unescaped',
  'broken-example': 'the example is not JSON even when unescaped: it is omitted',
  'example-list': 'a list of sample values stands under "example": it moves to "examples"',
  'editor-key': 'a key that only the editor of the specs uses: it is dropped',
  'not-a-topic': 'the entry is no topic: it is listed as an operation',
} as const;

export type Rule = keyof typeof RULES;

export interface Repair {
  readonly rule: Rule;
  readonly file: string;
  readonly pointer: string;
}

/** Collects what was repaired and what could not be. */
export class Report {
  readonly repairs: Repair[] = [];
  readonly complaints: Complaint[] = [];

  repair(rule: Rule, file: string, pointer: string): void {
    this.repairs.push({ rule, file, pointer });
  }

  complain(file: string, pointer: string, message: string): void {
    this.complaints.push({ file, pointer, message });
  }
}

/** One of KuCoin's files while it is read; what is found in it goes to the report under its name. */
export class SourceFile {
  readonly file: string;
  /** The whole document, for references inside it. */
  readonly root: Json;
  readonly #report: Report;

  constructor(file: string, root: Json, report: Report) {
    this.file = file;
    this.root = root;
    this.#report = report;
  }

  repair(rule: Rule, at: string): void {
    this.#report.repair(rule, this.file, at);
  }

  complain(at: string, message: string): void {
    this.#report.complain(this.file, at, message);
  }
}
