/** A number, or one for each value of a parameter. */
export type ByParam = number | { readonly by: string; readonly values: Readonly<Record<string, number>> };

/** How far back one kind of row goes: milliseconds, a date, or a length that nobody knows. */
export interface RetentionSpec {
  /** Which rows: `all`, `cancelled`, `filled`. */
  readonly of: string;
  readonly ms?: number | 'unlimited' | null;
  /** The date before which there is nothing. */
  readonly since?: string;
  /** The date after which nothing was added. */
  readonly until?: string;
  /** The newest so many rows, however old they are. */
  readonly rows?: number;
  /** Rows are there only as long as they are open, held or untriggered. */
  readonly while?: string;
  /** Holds if the parameters have these values. */
  readonly when?: Readonly<Record<string, string>>;
}

/** The two parameters that say from when to when, and the widest span that they may have. */
interface WindowSpec {
  readonly start: string;
  readonly end: string;
  readonly unit: 's' | 'ms';
  /** `undefined` where nobody knows. */
  readonly maxSpanMs?: number;
  /** The parameter that says how far rows are apart: `5min` and the like, or minutes as a number. */
  readonly interval?: string;
  /** The field that start and end are compared with; `undefined` where nobody knows, and the time of the row is taken. */
  readonly filters?: string;
  /** Span and retention hold for these values of parameters, which are the ones that hold where none is given. */
  readonly appliesWhen?: Readonly<Record<string, string | number | boolean>>;
}

/** A list of past things as data: how it pages, what one call may span, how far back it goes, what identifies a row. */
export interface HistorySpec {
  /** The field of the result that is the list; empty where the result is the list. */
  readonly rows: string;
  readonly kind: 'page' | 'cursor' | 'time' | 'none';
  /** The parameter that takes the number of a page. */
  readonly page?: string;
  /** The field of the result that says how many pages there are (`page`), or whether there are more (`cursor`). */
  readonly more?: string;
  /** The parameter that takes the place where the last page ended. */
  readonly cursor?: string;
  /** Where the next cursor is read. */
  readonly next?: {
    readonly from: 'answer' | 'rows';
    readonly field: string;
    readonly pick?: 'last' | 'smallest';
  };
  /** Parameters that every page is asked with. */
  readonly always?: Readonly<Record<string, string | boolean>>;
  /** The parameter that takes the size of a page. */
  readonly size?: string;
  readonly maxSize?: ByParam;
  readonly minSize?: number;
  readonly order?: 'asc' | 'desc';
  readonly window?: WindowSpec;
  readonly retention?: readonly RetentionSpec[];
  /** Fields that tell a row from any other; a number is a place in a row that is a list. */
  readonly key?: readonly (string | number)[];
  /** Values of fields that say: this row is not settled yet and will come again under another key. */
  readonly notKey?: Readonly<Record<string, string | number>>;
  readonly time?: {
    readonly field: string | number;
    /** `undefined` where nobody knows: the number of digits tells. */
    readonly unit?: 's' | 'ms' | 'ns' | 'YYYYMMDDHHmm';
  };
  /** The most rows that one span can have, however it pages. */
  readonly maxRows?: number;
}
