/** A frame of the classic gateway, as far as connections care. */
export interface Frame {
  readonly type: string;
  readonly id?: string | number;
  readonly topic?: string;
  readonly code?: number;
  readonly data?: unknown;
}

export const ping = (id: string): string => JSON.stringify({ id, type: 'ping' });

export const subscription = (
  type: 'subscribe' | 'unsubscribe',
  id: string,
  topic: string,
  isPrivate: boolean,
): string => JSON.stringify({ id, type, topic, privateChannel: isPrivate, response: true });

/** Reads a frame; `undefined` for anything that is none. */
export const readFrame = (text: string): Frame | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'type' in value ? (value as Frame) : undefined;
  } catch {
    return undefined;
  }
};
