import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NetworkHeadlineView, NetworkParkView, RollupNumbers, RollupProofView } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { id, PARK } from '../support/world';

const PAGE = '/network/headline';
const cny = (amount: string) => ({ amount, currency: 'CNY' as const });

const numbers: RollupNumbers = {
  incubated: { firms: 1320, teams: 225 },
  stages: [{ stage: 'INCUBATOR', companies: 836, teams: 2 }],
  graduated: 112,
  jobs: { ...{ companies: 950, counted: 41, selfReported: 7, total: 9130, evidenced: 702 }, tags: [] },
  tax: { total: null, evidenced: null, companies: 0 },
  honours: [
    { kind: 'HIGH_TECH', companies: 9, certificates: 11 },
    { kind: 'AWARD', companies: 3, certificates: 4 },
  ],
  waived: { total: cny('1860000.00'), thisYear: cny('420000.00') },
  let: { units: 80, unitsLet: 70, area: '12150.00', areaLet: '10935.00', rate: '0.9' },
};

const proof = (more: Partial<RollupProofView> = {}): RollupProofView => ({
  ...{ provedAt: '2026-11-21T16:05:00Z', parks: 50, differing: 0, wholeDiffered: false, differed: [] },
  ...more,
});

const network = (more: Partial<NetworkHeadlineView> = {}): NetworkHeadlineView => ({
  ...{ whole: true, parks: 50, asOf: '2026-11-22', countedAt: '2026-11-22T02:10:00Z', failing: 0, numbers },
  proof: proof(),
  ...more,
});

const park = (n: number, name: string, more: Partial<NetworkParkView> = {}): NetworkParkView => ({
  ...{ parkId: n ? id(1, 90 + n) : PARK, parkName: name, regionName: '江苏省徐州市云龙区' },
  ...{ asOf: '2026-11-22', countedAt: '2026-11-22T02:10:00Z', numbers },
  ...{ failedAt: null, jobsWithheld: false, taxWithheld: false },
  ...{ jobsEvidenceWithheld: false, taxEvidenceWithheld: false },
  ...more,
});

const parks = { ...{ page: 1, size: 20, total: 1, more: false }, items: [park(1, '别处园区（示例）')] };

describe('the headlines of all parks', () => {
  it('says the numbers, as of when, and that they were proved', async () => {
    replyWith('get', PAGE, 200, network());
    replyWith('get', `${PAGE}/parks`, 200, parks);
    await open(PAGE, 'viewer');
    expect(await screen.findByText('1320 家')).toBeVisible();
    expect(screen.getByText('15 项')).toBeVisible();
    expect(screen.getByText('暂无数据')).toBeVisible();
    expect(screen.getByText(/数据截至 2026-11-22（含当日），50 个园区/)).toBeVisible();
    expect(screen.getByText(/核对于 .*与汇总一致/)).toBeVisible();
    expect(await screen.findByText('别处园区（示例）')).toBeVisible();
    expect(screen.queryByRole('link', { name: '别处园区（示例）' })).toBeNull();
  });

  it('tells differences, sorts in the database, and says when nothing is counted yet', async () => {
    const differs = {
      ...{ differing: 2, wholeDiffered: true },
      differed: [{ parkId: id(1, 91), parkName: '云龙园区（示例）' }],
    };
    replyWith('get', PAGE, 200, network({ proof: proof(differs) }));
    replyWith('get', `${PAGE}/parks`, 200, parks);
    const { user, router } = await open(PAGE, 'viewer');
    expect(
      await screen.findByText(/2 个园区（或全网汇总）与汇总不一致，已更正：云龙园区（示例），全网汇总。/),
    ).toBeVisible();
    const table = within(await screen.findByRole('table'));
    await user.click(table.getByRole('button', { name: /累计纳税/ }));
    expect(router.state.location.search).toEqual({ sort: 'tax,asc' });
  });

  it('says what could not be counted, what is withheld, and of own parks their own proof only', async () => {
    replyWith('get', PAGE, 200, network({ failing: 1, proof: proof({ parks: null }) }));
    const failed = park(1, '别处园区（示例）', {
      failedAt: '2026-11-22T03:00:00Z',
      jobsWithheld: true,
      taxWithheld: true,
    });
    replyWith('get', `${PAGE}/parks`, 200, { ...parks, items: [failed] });
    await open(PAGE, 'viewer');
    expect(await screen.findByText(/有 1 个园区最近一次未能统计/)).toBeVisible();
    expect(screen.getByText(/您的园区逐园重新统计，与汇总一致/)).toBeVisible();
    expect(screen.queryByText(/逐园重新统计 \d+ 个园区/)).toBeNull();
    expect(await screen.findAllByText('不足 3 家，不显示')).toHaveLength(2);
    expect(screen.getByText(/统计失败，显示的是此前的数据/)).toBeVisible();
  });

  it('is empty before the first count, and shut to whoever has no park', async () => {
    replyWith('get', PAGE, 200, network({ numbers: null, asOf: null, countedAt: null, parks: 0, proof: null }));
    replyWith('get', `${PAGE}/parks`, 200, { ...parks, items: [], total: 0 });
    await open(PAGE, 'viewer');
    expect(await screen.findByText(/还没有园区汇总/)).toBeVisible();
    cleanup();
    await open(PAGE, 'newcomer');
    expect(await screen.findByText('您没有这项权限')).toBeVisible();
  });
});
