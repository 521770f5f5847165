import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/http/client-address.ts';
import { ClientAddresses, parseNetwork } from '../../src/http/client-address.ts';

const networks = (...texts: string[]) => texts.map((text) => parseNetwork(text) as Network);

/** The client of a request from that peer, with that X-Forwarded-For. */
function clientOf(trusted: readonly Network[], peer: string | undefined, forwarded?: string): string {
  const request = { socket: { remoteAddress: peer }, headers: { 'x-forwarded-for': forwarded } };
  return new ClientAddresses(trusted).of(request as unknown as IncomingMessage);
}

describe('without proxies of ours, a client', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    [undefined, 'unknown'],
  ])('at %s is %s', (peer, name) => {
    expect(clientOf([], peer)).toBe(name);
  });

  test('cannot say that it is somebody else', () => {
    expect(clientOf([], '192.0.2.1', '198.51.100.7')).toBe('192.0.2.1');
  });
});

describe('behind proxies of ours, a client', () => {
  const trusted = networks('10.0.0.0/8', '::1', '2001:db8:ffff::/48');

  test.each([
    ['10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['::ffff:10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['::1', '2001:db8::1', '2001:db8:0:0::/64'],
    ['10.0.0.1', '198.51.100.7:4711', '198.51.100.7'],
    ['10.0.0.1', '[2001:db8::1]:4711', '2001:db8:0:0::/64'],
    ['10.0.0.1', ' 198.51.100.7 , 10.2.3.4,2001:db8:ffff::2', '198.51.100.7'],
  ])('of %s with X-Forwarded-For %j is %s', (peer, forwarded, name) => {
    expect(clientOf(trusted, peer, forwarded)).toBe(name);
  });

  test('is the last one that is not a proxy, whatever it wrote before', () => {
    expect(clientOf(trusted, '10.0.0.1', '203.0.113.5, 10.9.9.9, 198.51.100.7')).toBe('198.51.100.7');
  });

  test.each(['', 'unknown', '0x7f.1', '1', '198.51.100.7;', '999.1.1.1'])(
    'is the proxy where it says %j',
    (forwarded) => {
      expect(clientOf(trusted, '10.0.0.1', forwarded)).toBe('10.0.0.1');
    },
  );

  test('is the peer itself where that is no proxy', () => {
    expect(clientOf(trusted, '192.0.2.1', '198.51.100.7')).toBe('192.0.2.1');
  });
});

describe('the peer of a connection', () => {
  test('is named as a client is, and no client where it is a proxy of ours', () => {
    const addresses = new ClientAddresses([parseNetwork('10.0.0.0/8') as Network]);
    expect(addresses.ofPeer({ remoteAddress: '192.0.2.1' })).toBe('192.0.2.1');
    expect(addresses.ofPeer({ remoteAddress: '::ffff:192.0.2.1' })).toBe('192.0.2.1');
    expect(addresses.ofPeer({ remoteAddress: '2001:db8:1:2:3::4' })).toBe('2001:db8:1:2::/64');
    expect(addresses.ofPeer({ remoteAddress: '10.0.0.1' })).toBeNull();
  });
});

describe('a network', () => {
  test.each(['10.0.0.0/8', '192.0.2.1', '::1', '2001:db8::/32'])('may be %s', (text) => {
    expect(parseNetwork(text)).not.toBeNull();
  });

  test.each(['', 'localhost', '10.0.0.0/33', '10', '1.2.3', '::1/129', '10.0.0.0/8/8'])('is not %j', (text) => {
    expect(parseNetwork(text)).toBeNull();
  });
});
