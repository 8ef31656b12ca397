import type { Channel, Message, UnifiedChannel } from '../model.ts';
import { pascal } from '../names.ts';
import type { NamedSchema } from '../types.ts';
import { docLines, endpointFile, literal, named, raw, some, typesOf, type Types, type View } from './view.ts';

type AnyChannel = Channel | UnifiedChannel;

/** `TickerMessage`; where a topic pushes several, `InstrumentFundingRateMessage` and so on. */
const suffix = (c: AnyChannel, { subject }: Message): string => {
  const own = c.messages.length > 1 && subject ? subject.split('.').map(pascal).join('') : '';
  return `${own}Message`;
};

export const channelSchemas = (c: AnyChannel): NamedSchema[] => [
  ...('channel' in c && c.params ? [named(c, 'Params', c.params, 'request')] : []),
  ...c.messages.map((message) => named(c, suffix(c, message), message.schema, 'response')),
];

const messageTypes = (c: AnyChannel, types: Types): string[] => {
  const all = c.messages.map((message) => typesOf(types, c, suffix(c, message)));
  const texts = all.flatMap((one) => one?.text ?? []);
  if (all.length === 1) return texts;
  const union = all.flatMap((one) => one?.names[0] ?? []).join(' | ');
  return [
    `/** One of them, told apart by \`subject\`. */\nexport type ${pascal(c.name)}Message = ${union};`,
    ...texts,
  ];
};

const pushes = (c: AnyChannel): string =>
  `${c.isPrivate ? 'Private' : 'Public'}${c.frequency ? `, pushed ${c.frequency}` : ''}.`;

export const channelView = (
  c: Channel,
  types: Types,
): View & { params: string; message: string; tokenName: string; tokenFile: string } => {
  const params = c.params.length > 0 ? `${pascal(c.name)}Params` : 'void';
  const fields = c.params.map(({ name, description, values }) => {
    const one = values?.map((value) => JSON.stringify(value)).join(' | ') ?? 'string';
    return `${description ? `/** ${description} */\n` : ''}${name}: ${name.endsWith('s') ? 'readonly string[]' : one};`;
  });
  const tokenName = c.token.split('.').at(-1) ?? '';
  return {
    source: c.source,
    name: c.name,
    types: [
      ...(fields.length > 0 ? [`export interface ${params} {\n${fields.join('\n')}\n}`] : []),
      ...messageTypes(c, types),
    ],
    params,
    message: `${pascal(c.name)}Message`,
    tokenName,
    tokenFile: endpointFile(c.token),
    doc: docLines(
      c.description ?? `${c.title}.`,
      '',
      `Topic \`${c.topic}\`.`,
      pushes(c),
      c.deprecated ? '@deprecated KuCoin has abandoned this topic.' : undefined,
    ),
    descriptor: literal({
      id: c.id,
      topic: c.topic,
      private: c.isPrivate,
      service: c.service,
      subService: c.subService,
      methodName: c.methodName,
      exact: some(c.exact),
      token: raw(tokenName),
    }),
  };
};

/** A unified channel is printed as data: its name, where it is served, what it takes and what it pushes. */
export const unifiedView = (c: UnifiedChannel, types: Types): View & { kind: string; generics: string } => {
  const params = typesOf(types, c, 'Params');
  return {
    kind: 'UnifiedChannelSpec',
    source: c.source,
    name: c.name,
    generics: `${params?.names[0] ?? 'void'}, ${pascal(c.name)}Message`,
    types: [...(params ? [params.text] : []), ...messageTypes(c, types)],
    doc: docLines(
      c.description ?? `${c.title}.`,
      '',
      `Channel \`${c.channel}\` of the unified gateway.`,
      pushes(c),
      c.deprecated ? '@deprecated KuCoin has abandoned this channel.' : undefined,
      c.doc ? `@see ${c.doc}` : undefined,
    ),
    descriptor: literal({
      id: c.id,
      channel: c.channel,
      servers: c.servers,
      private: c.isPrivate,
      multiSymbol: c.multiSymbol,
      pushTypes: c.pushTypes,
      exact: some(c.exact),
    }),
  };
};
