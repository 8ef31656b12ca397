// How a day tells what it saw: one JSON line per step. A step that fails is told and the day goes on.

export const step = async (name, act) => {
  try {
    const facts = await act();
    console.log(JSON.stringify({ step: name, ok: true, ...facts }));
    return facts;
  } catch (error) {
    process.exitCode = 1;
    // KuCoin's own client keeps what the exchange said two levels down.
    const told = error?.err?.response?.data;
    const said = told ? ` ${JSON.stringify(told)}` : '';
    console.log(JSON.stringify({ step: name, ok: false, error: `${error?.message ?? error}${said}` }));
    return undefined;
  }
};

/** Asks until the answer is as wanted; matching may end a moment after an order was taken, and machines may be slow. */
export const poll = async (ask, isDone, ms = 30_000) => {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (isDone(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** A price on the grid of a symbol, as text. */
export const onGrid = (price, increment) => {
  const decimals = (String(increment).split('.')[1] ?? '').length;
  return (Math.floor(price / Number(increment) + 1e-9) * Number(increment)).toFixed(decimals);
};
