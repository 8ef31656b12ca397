import { ParamsError } from '../errors/params-error.ts';
import type { ChannelSpec } from './channel.ts';

const MOST_SYMBOLS = 100;

/** What a subscription asks for: a prefix and the names after it. Pushes come under `prefix + name`. */
export interface TopicRequest {
  readonly prefix: string;
  readonly names: readonly string[];
}

/** `/market/match:{symbols}` with its parameters. @throws {ParamsError} */
export const renderTopic = (spec: ChannelSpec, params: unknown): TopicRequest => {
  const given = (params ?? {}) as Record<string, unknown>;
  const part = (name: string, value: unknown): string => {
    if (typeof value !== 'string' || value === '' || /[,:\s]/.test(value)) {
      throw new ParamsError(spec.id, name, 'must be text without comma, colon or blanks');
    }
    return value;
  };
  const list = /\{(\w+s)\}$/.exec(spec.topic)?.[1];
  if (!list)
    return {
      prefix: '',
      names: [spec.topic.replace(/\{(\w+)\}/g, (_, name: string) => part(name, given[name]))],
    };
  const values = given[list];
  if (!Array.isArray(values) || values.length === 0 || values.length > MOST_SYMBOLS) {
    throw new ParamsError(spec.id, list, `must be a list of 1 to ${MOST_SYMBOLS}`);
  }
  const names = [...new Set(values.map((value) => part(list, value)))];
  return { prefix: spec.topic.slice(0, spec.topic.indexOf('{')), names };
};
