import { createSend } from '../../src/atlassian/http';
import { createServiceDesk } from '../../src/atlassian/serviceDesk';
import { detailExpands } from '../../src/atlassian/serviceDesk/schemas';
import { startChild } from './child';
import type { Desk } from './desk';
import { amount, ratio, type Finding } from './figure';
import { compare, median } from './measure';

const readsARound = 100;

/** The requests of somebody, and one of them, read by our service desk and by jira.js: processor time, Atlassian's apart. */
export async function reads(rounds: number): Promise<Finding> {
  const child = await startChild<Desk>('desk.js', {});
  const { host, accessToken } = child.ready;
  try {
    const send = createSend();
    const desk = createServiceDesk({
      send: (call) => send({ ...call, accessToken }),
      baseUrl: `${host}/rest/servicedeskapi`,
      siteUrl: 'https://northwind.atlassian.net',
    });
    const { createServiceDeskClient } = await import('jira.js/serviceDesk');
    const { request } = createServiceDeskClient({ host, auth: { type: 'bearer', token: accessToken } });
    const key = (await desk.myRequests({ status: 'all' })).items[0]?.key;
    if (key === undefined) throw new Error('there is nothing to read');

    const ours = await compare(
      spent(async () => {
        await desk.myRequests({ status: 'all' });
        await desk.request(key);
      }),
      spent(async () => {
        await request.getCustomerRequests({
          requestStatus: 'ALL_REQUESTS',
          requestOwnership: ['OWNED_REQUESTS', 'PARTICIPATED_REQUESTS'],
          expand: ['requestType', 'participant'],
        });
        await request.getCustomerRequestByIdOrKey({ issueIdOrKey: key, expand: detailExpands });
      }),
      { rounds },
    );
    return {
      name: 'reads',
      figures: [
        ratio("a list and a request: processor time / jira.js's", 1 / ours.ratio),
        amount('a list and a request', median(ours.ours), 'ms'),
        amount("jira.js's", median(ours.theirs), 'ms'),
      ],
    };
  } finally {
    await child.close();
  }
}

/** Milliseconds of this process's processor time that `work` takes. */
function spent(work: () => Promise<unknown>) {
  return async (): Promise<number[]> => {
    const before = process.cpuUsage();
    for (let time = 0; time < readsARound; time += 1) await work();
    const { user, system } = process.cpuUsage(before);
    return [(user + system) / 1000 / readsARound];
  };
}
