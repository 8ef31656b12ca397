import { LinkFailure } from '../link/link.ts';

/** There is no connection for orders any more, and none will be made. */
export class ClientClosed extends LinkFailure {
  constructor() {
    super('the client was closed.');
  }
}
