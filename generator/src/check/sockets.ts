import { pointer } from '../complaint.ts';
import { isObject, type Json } from '../json.ts';
import { faultOfName } from '../names.ts';

type Complain = (at: string, message: string) => void;

/** What a JSON schema cannot say of a document of channels and operations: how one part of it must fit another. */
export const checkSockets = (document: Json, complain: Complain): void => {
  const { servers = {}, channels = {}, operations = {}, components } = document;
  const last = (ref: Json): string => String(ref['$ref']).split('/').at(-1) ?? '';
  const isMessage = (name: string): boolean => Object.hasOwn(components.messages, name);
  const messages = (refs: readonly Json[], at: string): void =>
    refs.forEach((ref, i) => {
      if (!isMessage(last(ref))) complain(at + pointer(i), `names no message of this file: ${ref['$ref']}`);
    });

  for (const [key, channel] of Object.entries<Json>(channels)) {
    const at = pointer('channels', key);
    for (const [name, ref] of Object.entries<Json>(channel.messages)) {
      if (!isMessage(name) || ref['$ref'] !== `#/components/messages/${name}`)
        complain(
          at + pointer('messages', name),
          `must refer to a message of that name: #/components/messages/${name}`,
        );
    }
    for (const [i, ref] of (channel.servers ?? []).entries()) {
      if (!Object.hasOwn(servers, last(ref)))
        complain(at + pointer('servers', i), `names no server of this file: ${ref['$ref']}`);
    }
    for (const [i, one] of (channel['x-params']?.oneOf ?? []).entries()) {
      if (!Array.isArray(one.required))
        complain(
          at + pointer('x-params', 'oneOf', i),
          'must say which parameters it requires: { "required": […] }',
        );
    }
  }
  for (const [key, operation] of Object.entries<Json>(operations)) {
    const at = pointer('operations', key);
    const fault = faultOfName(key);
    if (fault) complain(at, `${fault}; give another name`);
    messages(operation.messages ?? [], `${at}/messages`);
    messages(operation.reply?.messages ?? [], `${at}/reply/messages`);
    if (operation.action !== 'receive') continue;
    const channel: unknown = Object.hasOwn(channels, key) ? channels[key] : undefined;
    if (!isObject(channel))
      complain(at, `has no channel of its name; name it like the channel that it receives from`);
    else checkPush(channel, pointer('channels', key), document, complain);
  }
};

/** A channel that pushes: what the SDK needs of it. */
const checkPush = (channel: Json, at: string, document: Json, complain: Complain): void => {
  for (const key of ['x-sdk-service', 'x-sdk-method-name', 'x-sdk-sub-service']) {
    const fault = faultOfName(channel[key], key === 'x-sdk-sub-service' ? 'gateway' : 'name');
    if (fault) complain(at + pointer(key), `${fault}; give another name`);
  }
  if (channel['x-sdk-private'] === undefined)
    complain(at, 'x-sdk-private is missing; it says whether the channel needs a login');
  if (Object.keys(document.servers ?? {}).length === 0)
    complain('/servers', 'are missing; they say where the channels are');
  if (channel['x-channel'] === undefined && channel.address === undefined)
    complain(at, 'has neither address (the topic) nor x-channel (the name at the unified gateway)');
  if (channel['x-channel'] !== undefined && !Array.isArray(channel['x-push-types']))
    complain(at, 'x-push-types is missing; it lists the T of the pushes');
};
