import { expect } from 'chai';
import { isAllowed, publicServiceHosts } from '../../src/channel/serviceHosts';
import { loopbackHosts } from '../../src/platform/loopback';

describe('where a conversation may be resumed', () => {
  const development = [...publicServiceHosts, ...loopbackHosts];
  const cases: readonly [url: string | undefined, hosts: readonly string[], allowed: boolean][] = [
    ['https://smba.trafficmanager.net/emea/', publicServiceHosts, true],
    ['https://directline.botframework.com/', publicServiceHosts, true],
    ['https://smba.trafficmanager.net/', ['SMBA.trafficmanager.net'], true],
    ['https://Directline.botframework.com/', ['*.BotFramework.com'], true],
    ['https://botframework.com.evil.example/', publicServiceHosts, false],
    ['https://evilbotframework.com/', publicServiceHosts, false],
    ['https://smba.trafficmanager.net.evil.example/', publicServiceHosts, false],
    ['http://smba.trafficmanager.net/', publicServiceHosts, false],
    ['https://smba.trafficmanager.net@evil.example/', publicServiceHosts, false],
    ['https://user:pass@smba.trafficmanager.net/', publicServiceHosts, false],
    ['http://localhost:56150/_connector', publicServiceHosts, false],
    ['http://localhost:56150/_connector', development, true],
    ['http://127.0.0.1:1/', development, true],
    ['http://192.168.1.1/', development, false],
    ['file:///etc/passwd', development, false],
    ['not a url', development, false],
    ['', development, false],
    [undefined, development, false],
  ];
  for (const [url, hosts, allowed] of cases) {
    it(`${allowed ? 'is' : 'is not'} ${url} ${hosts === development ? 'in development' : ''}`, () => {
      expect(isAllowed(url, hosts)).to.equal(allowed);
    });
  }
});
