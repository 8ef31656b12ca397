/** The ids that a request names, wherever they stand. */
export const named = (
  params: Readonly<Record<string, any>>,
  body: any,
): { readonly clientOids: readonly string[]; readonly orderIds: readonly string[] } => {
  const items: readonly Record<string, unknown>[] = [
    params,
    ...[body, body?.orderList, body?.cancelOrderList, body?.clientOidsList].filter(Array.isArray).flat(),
  ];
  const collect = (...names: readonly string[]): readonly string[] =>
    items
      .flatMap((item) => names.map((name) => item?.[name]))
      .filter((id) => typeof id === 'string' && id !== '') as string[];
  const listed = Array.isArray(body?.orderIdsList) ? (body.orderIdsList as string[]) : [];
  return {
    clientOids: collect('clientOid', 'clientOrderId'),
    orderIds: [...collect('orderId', 'orderIds'), ...listed],
  };
};
