import type { Channel, Message, UnifiedChannel } from '../model.ts';
import { kebab, pascal } from '../names.ts';
import type { NamedSchema } from '../types.ts';
import { docLines, endpointFile, literal, named, raw, some, typesOf, type Types, type View } from './view.ts';

type AnyChannel = Channel | UnifiedChannel;

export interface Import {
  readonly names: string;
  readonly file: string;
}

interface ChannelView extends View {
  readonly make: 'channel' | 'unifiedChannel';
  readonly generics: string;
  readonly imports: readonly Import[];
}

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

/** What every channel has, whatever its gateway. */
const shared = (c: AnyChannel, params: string) => {
  const { facts, limits, token } = c;
  const fills = facts?.fills;
  const tokenName = token?.split('.').at(-1) ?? '';
  const message = `${pascal(c.name)}Message`;
  const known = facts && {
    ...facts,
    fills: fills && raw(fills.name),
    misses: fills?.misses,
  };
  const isKnown = known && Object.values(known).some((value) => value !== undefined);
  return {
    source: facts ? `${c.source} and specs/streams.json` : c.source,
    name: c.name,
    generics: [params, message, ...(fills ? [`${pascal(fills.name)}Row`] : [])].join(', '),
    imports: [
      ...(token === undefined ? [] : [{ names: tokenName, file: endpointFile(token) }]),
      ...(fills
        ? [
            {
              names: `${fills.name}, type ${pascal(fills.name)}Row`,
              file: `../fills/${kebab(fills.name)}.ts`,
            },
          ]
        : []),
      ...(limits === undefined ? [] : [{ names: limits, file: '../limits.ts' }]),
    ],
    descriptor: {
      exact: some(c.exact),
      token: token === undefined ? undefined : raw(tokenName),
      facts: isKnown ? raw(literal(known)) : undefined,
      limits: limits === undefined ? undefined : raw(limits),
    },
  };
};

export const channelView = (c: Channel, types: Types): ChannelView => {
  const params = c.params.length > 0 ? `${pascal(c.name)}Params` : 'void';
  const fields = c.params.map(({ name, description, values }) => {
    const one = values?.map((value) => JSON.stringify(value)).join(' | ') ?? 'string';
    return `${description ? `/** ${description} */\n` : ''}${name}: ${name.endsWith('s') ? 'readonly string[]' : one};`;
  });
  const { descriptor, ...rest } = shared(c, params);
  return {
    ...rest,
    make: 'channel',
    types: [
      ...(fields.length > 0 ? [`export interface ${params} {\n${fields.join('\n')}\n}`] : []),
      ...messageTypes(c, types),
    ],
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
      ...descriptor,
    }),
  };
};

export const unifiedView = (c: UnifiedChannel, types: Types): ChannelView => {
  const params = typesOf(types, c, 'Params');
  const { descriptor, ...rest } = shared(c, params?.names[0] ?? 'void');
  return {
    ...rest,
    make: 'unifiedChannel',
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
      ...descriptor,
    }),
  };
};
