/** A value that fits a schema, the same each time: for calls and answers of which KuCoin shows no example. */
export const sample = (schema: any, name = 'text'): unknown => {
  const known =
    schema.const ??
    schema.examples?.[0] ??
    schema.default ??
    (schema.enum ?? schema['x-extensible-enum'])?.[0];
  if (known !== undefined) return known;
  if (schema.anyOf) return sample(schema.anyOf[0], name);
  if (schema.prefixItems) return schema.prefixItems.map((one: unknown) => sample(one, name));
  const [type] = [schema.type].flat();
  if (type === 'object') {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, one]) => [key, sample(one, key)]),
    );
  }
  if (type === 'array') return [sample(schema.items ?? {}, name)];
  if (type === 'integer' || type === 'number') return Math.max(1, Number(schema.minimum ?? 1));
  if (type === 'boolean') return true;
  return type === 'null' ? null : name;
};

/** Everything that an operation takes, as one object: its own example, or a made-up one. */
export const sampleParams = (operation: any): any => {
  const body = operation.requestBody?.content['application/json'].schema;
  const example = operation['x-request-example'];
  if (Array.isArray(example)) return example;
  if (body?.type === 'array') return sample(body);
  const parameters = Object.fromEntries(
    operation.parameters
      .filter(({ required, in: where }: any) => example === undefined || required || where === 'path')
      .map(({ name, schema }: any) => [name, sample(schema, name)]),
  );
  const whole = { ...parameters, ...((example ?? (body ? sample(body) : {})) as object) };
  return Object.keys(whole).length > 0 ? whole : undefined;
};
