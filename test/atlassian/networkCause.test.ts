import { expect } from 'chai';
import { AxiosError } from 'axios';
import { toAtlassianError } from '../../src/atlassian/http';
import { networkCause } from '../../src/atlassian/networkCause';

describe('a request without an answer', () => {
  const create = { operation: 'create request', method: 'POST', url: 'https://api.atlassian.com/rest' } as const;
  const codeOf = (code: string) => toAtlassianError(create, new AxiosError('failed', code)).code;

  for (const [code, cause] of [
    ['ENOTFOUND', 'name'],
    ['EAI_AGAIN', 'name'],
    ['ECONNREFUSED', 'refused'],
    ['EHOSTUNREACH', 'network'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['CERT_NOT_YET_VALID', 'tls'],
    ['INVALID_CA', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ] as const)
    it(`has done nothing: ${code}`, () => {
      expect([codeOf(code), networkCause(code)]).to.deep.equal(['unavailable', cause]);
    });

  for (const [code, cause] of [
    ['ECONNRESET', 'network'],
    ['EPIPE', 'network'],
    ['ETIMEDOUT', 'timeout'],
    ['ECONNABORTED', 'timeout'],
    ['ERR_CANCELED', 'timeout'],
    ['EPROTO', 'tls'],
    ['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'tls'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'tls'],
  ] as const)
    it(`may have done what was asked: ${code}`, () => {
      expect([codeOf(code), networkCause(code)]).to.deep.equal(['unknown-outcome', cause]);
    });
});
