import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { Authenticator } from '../../src/http/authenticate.ts';
import { Identities } from '../../src/http/identities.ts';
import { credentials } from '../helpers/mail.ts';

const TOKENS = ['token-of-one', 'token-of-another'];
const identities = () => new Identities(new Authenticator({ credentials, serviceKey: 'key', tokens: TOKENS }));
const request = (socket: Socket, authorization?: string) =>
  ({ socket, headers: { authorization } }) as unknown as IncomingMessage;

test('requests of one connection with the same header are of the same caller', () => {
  const all = identities();
  const socket = new Socket();
  const first = all.of(request(socket, 'Bearer token-of-one'));
  expect(all.of(request(socket, 'Bearer token-of-one'))).toBe(first);
  expect(first.authenticate()).toBe(first.authenticate());
});

test('one with another header is of that one, and what was found out before does not hold for it', () => {
  const all = identities();
  const socket = new Socket();
  const one = all.of(request(socket, 'Bearer token-of-one'));
  one.authenticate();
  for (const other of ['Bearer token-of-nobody', 'Bearer ', 'bearer token-of-one x', undefined]) {
    expect(() => all.of(request(socket, other)).authenticate()).toThrow();
    expect(all.of(request(socket, other)).presenter?.id).not.toBe(one.presenter?.id);
  }
  const another = all.of(request(socket, 'Bearer token-of-another'));
  expect(another.presenter?.id).not.toBe(one.presenter?.id);
  expect(all.of(request(socket, 'Bearer token-of-one')).presenter?.id).toBe(one.presenter?.id);
});

test('what is not accepted is asked about each time', () => {
  const all = identities();
  const socket = new Socket();
  for (let time = 0; time < 2; time += 1)
    expect(() => all.of(request(socket, 'Bearer nobody')).authenticate()).toThrow('does not know the token');
});

test('another connection with the same header is looked at by itself', () => {
  const all = identities();
  const [here, there] = [new Socket(), new Socket()];
  const first = all.of(request(here, 'Bearer token-of-one'));
  expect(all.of(request(there, 'Bearer token-of-one'))).not.toBe(first);
  expect(all.of(request(there, 'Bearer token-of-one')).presenter).toEqual(first.presenter);
});
