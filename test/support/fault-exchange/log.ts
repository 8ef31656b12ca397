import type { Asked } from './script.ts';

/** What happened to one request. Holds neither headers nor bodies, hence no secrets. */
export interface LogEntry extends Asked {
  /** The KC-API-TIMESTAMP it was signed with; null for public calls. */
  readonly signedAt: number | null;
  /** The name of the fault that it met. */
  readonly fault: string;
  /** When the exchange dealt with it; null if it has not, or never will. */
  processedAt: number | null;
  /** What the exchange decided: the true answer's code, whatever the client was told. */
  code: string | null;
  status: number | null;
  /** Order ids that it booked, and those that it cancelled or changed. */
  booked: readonly string[];
  changed: readonly string[];
  /** Whether the true answer went out whole. */
  answered: boolean;
  /** What it took from its pool; 0 if it was refused before. */
  weight: number;
}
