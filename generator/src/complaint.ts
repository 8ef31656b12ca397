/** One thing that is wrong in an input file: where, and what would cure it. */
export interface Complaint {
  readonly file: string;
  /** JSON pointer inside the file; empty for the file as a whole. */
  readonly pointer: string;
  readonly message: string;
}

/** Everything that is wrong with an input, said at once. Nothing has been written when this is thrown. */
export class ComplaintsError extends Error {
  override readonly name = 'ComplaintsError';
  readonly complaints: readonly Complaint[];

  constructor(what: string, complaints: readonly Complaint[]) {
    const lines = complaints.map((c) => `  ${c.file}${c.pointer ? `#${c.pointer}` : ''}: ${c.message}`);
    super(
      `${what}: ${complaints.length} ${complaints.length === 1 ? 'problem' : 'problems'}\n${lines.join('\n')}`,
    );
    this.complaints = complaints;
  }
}

/** Joins the steps to a value into a JSON pointer. */
export const pointer = (...steps: (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
