import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayError } from '../errors.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import { whenThere } from '../maybe-promise.ts';
import type { Admission, Rates } from '../operations/rates/rates.ts';
import type { Bearer } from '../operations/rates/refused-keys.ts';
import type { Authenticator } from './authenticate.ts';
import type { ClientAddresses } from './client-address.ts';
import type { Identities } from './identities.ts';
import { refuseRate, setRateHeaders } from './rate-headers.ts';
import type { Route } from './route.ts';

export interface RequestAdmissionOptions {
  readonly rates: Rates;
  readonly addresses: ClientAddresses;
  readonly authenticator: Authenticator;
  readonly identities: Identities;
}

/**
 * What is remembered of a request, on itself: a client that has gone has no address any more. (A WeakMap that an entry for each
 * request is put into holds all of them until the next full collection of garbage.)
 */
const SEEN = Symbol('seen');

type SeenRequest = IncomingMessage & { [SEEN]?: { readonly address: string; readonly admission: Admission } };

/** Holds what comes over every transport against the rate limits, before anything is read of it but its headers. */
export class RequestAdmission {
  readonly #options: RequestAdmissionOptions;

  constructor(options: RequestAdmissionOptions) {
    this.#options = options;
  }

  /** A request over HTTP; false where it was answered with 429. */
  request(request: IncomingMessage, response: ServerResponse, route: Route | undefined): MaybePromise<boolean> {
    if (route?.countsAs === 'nothing') return true;
    const { rates, addresses, identities } = this.#options;
    const address = addresses.of(request);
    const admission =
      route?.countsAs === 'operation' && mayBeOperation(request)
        ? rates.admitOperation(address, identities.of(request).presenter)
        : rates.admitAddress(address);
    return whenThere(admission, (known) => {
      (request as SeenRequest)[SEEN] = { address, admission: known };
      return this.#answer(response, known);
    });
  }

  /** A download, of an address that has been admitted, by a link of the account; false where it was answered with 429. */
  async download(request: IncomingMessage, response: ServerResponse, account: string): Promise<boolean> {
    const { refusal, standings } = await this.#options.rates.admitAccount(account);
    const ofAddress = (request as SeenRequest)[SEEN]?.admission.standings ?? [];
    return this.#answer(response, { refusal, standings: [...standings, ...ofAddress] });
  }

  /** Why an upgrade is turned away, or null. */
  async upgrade(request: IncomingMessage): Promise<GatewayError | null> {
    const { rates, addresses } = this.#options;
    const address = addresses.of(request);
    const admission = await rates.admitAddress(address);
    (request as SeenRequest)[SEEN] = { address, admission };
    return admission.refusal;
  }

  /** Why an operation on a socket of that address is turned away, or null. */
  async operation(address: string, authorization: string | undefined): Promise<GatewayError | null> {
    const { rates, authenticator } = this.#options;
    return (await rates.admitOperation(address, authenticator.presenterOf(authorization))).refusal;
  }

  /** Notes that a key which came with that is not accepted. */
  keyRefused(bearer: Bearer): Promise<void> {
    return this.#options.rates.keyRefused('address' in bearer ? bearer.address : this.#addressOf(bearer));
  }

  #addressOf(request: IncomingMessage): string {
    return (request as SeenRequest)[SEEN]?.address ?? this.#options.addresses.of(request);
  }

  #answer(response: ServerResponse, admission: Admission): boolean {
    setRateHeaders(response, this.#options.rates.policies, admission);
    if (admission.refusal) refuseRate(response, admission.refusal);
    return admission.refusal === null;
  }
}

/** Preflights and the page of GraphiQL are none; what a query in a URL is, is not for a limit to find out. */
function mayBeOperation({ method, url }: IncomingMessage): boolean {
  return method === 'POST' || (method === 'GET' && (url as string).includes('?'));
}
