import type { Documented } from './endpoints.ts';

/**
 * KuCoin's answer with what the client adds to it: the client order id of a new order, and a verdict for each order of a
 * batch. `made` stands for an id that the client made up.
 */
export const asTheClientGives = ({ call }: Documented, params: any, data: any, made: unknown): any => {
  const order = call.spec.order;
  if (!order) return data;
  const { clientOid, batch } = order;
  if (batch) {
    const [field, value] = batch.success;
    const rows: any[] = batch.rows ? data[batch.rows] : data;
    const given: any[] = (clientOid?.list ? params?.[clientOid.list] : params) ?? [];
    const marked = rows.map((row, i) => ({
      ...row,
      ...(clientOid?.isNew ? { clientOid: row.clientOid ?? given[i]?.clientOid ?? made } : {}),
      verdict: row[field] === value ? 'accepted' : 'rejected',
    }));
    return batch.rows ? { ...data, [batch.rows]: marked } : marked;
  }
  if (!clientOid?.isNew || typeof data !== 'object' || data === null) return data;
  const { param } = clientOid;
  return { ...data, [param]: data[param] ?? params?.[param] ?? made };
};
