/**
 * Work that nobody waits for. If it fails, the one push is lost and said so on the terminal; the order that set
 * it off stands, and the exchange lives on.
 */
export const safely =
  <Args extends readonly unknown[]>(work: (...args: Args) => void): ((...args: Args) => void) =>
  (...args) => {
    try {
      work(...args);
    } catch (error) {
      console.error('A push could not be made.', error);
    }
  };
