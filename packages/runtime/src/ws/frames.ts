/** A frame of the classic gateway, as far as connections care. What is no text or number in it is empty here. */
export interface Frame {
  readonly type: string;
  readonly id: string;
  readonly topic: string;
  readonly code: string;
  readonly data: string;
  /** The whole frame. */
  readonly whole: unknown;
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
    const whole = JSON.parse(text);
    if (Object(whole) !== whole) return undefined;
    const word = (value: unknown): string =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return {
      type: word(whole.type),
      id: word(whole.id),
      topic: word(whole.topic),
      code: word(whole.code),
      data: word(whole.data),
      whole,
    };
  } catch {
    return undefined;
  }
};
