import { type APIRequestContext, expect } from '@playwright/test';
import type { PolicyResponse, WaiverResponse } from '../../src/api/gen/types.gen';
import { read } from './api';
import type { Office } from './desk';
import { done, money, paper } from './money';

type Found = { items: { id: string; name: string }[] };

/** The days of a waiver: it is asked for and checked, the meeting decides, and its notice is over. */
type Days = { asked: string; met: string; held: string };

/** Part of the rent of a company waived for a year, each step by the person whose it is and on its day. */
export class Relief {
  private readonly request: APIRequestContext;
  private readonly office: Office;
  private readonly park: string;
  private readonly run = Date.now() % 1_000_000;

  constructor(request: APIRequestContext, office: Office, park: string) {
    this.request = request;
    this.office = office;
    this.park = park;
  }

  /** Gives its path. It pays from the first day of a month on. */
  async running(company: string, tenant: string, from: string, { asked, met, held }: Days) {
    await this.office.at(`${asked}T09:00:00+08:00`);
    const policyId = await this.policy(asked);
    const budgetId = await this.budget();
    const own = `/companies/${company}/waivers`;
    const to = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
    const { id } = await done<WaiverResponse>(this.request, 'founder', own, {
      ...{ tenantId: tenant, policyId, from, to, window: null, founderId: null },
      reason: '初创阶段，回款周期长（示例）',
    });
    await done(this.request, 'founder', `${own}/${id}/submission`, null, `${own}/${id}`);
    const waiver = `/parks/${this.park}/waivers/${id}`;
    await done(this.request, 'checker', `${waiver}/check`, { accepted: await this.unknown(waiver) }, waiver);
    const proposal = { budgetId, contact: '园区财务部 0516-80000000（示例）' };
    await done(this.request, 'operator', `${waiver}/proposal`, proposal, waiver);

    await this.office.at(`${met}T09:00:00+08:00`);
    const minutes = { minutesNumber: '会纪〔2026〕6 号（示例）' };
    await done(this.request, 'approver', `${waiver}/publication`, minutes, waiver);
    await this.office.at(`${held}T00:00:10+08:00`);
    await expect
      .poll(async () => (await read<WaiverResponse>(this.request, 'operator', waiver)).state, { timeout: 60_000 })
      .toBe('APPROVED');

    await this.office.at(`${held}T09:00:00+08:00`);
    await done(this.request, 'finance', `${waiver}/agreement`, null, waiver);
    await paper(this.request, 'finance', `${waiver}/signed-agreement`, waiver);
    await done(this.request, 'finance', `${waiver}/activation`, null, waiver);
    return waiver;
  }

  private async policy(effectiveFrom: string) {
    const path = `/parks/${this.park}/policies`;
    const { items } = await read<Found>(this.request, 'operator', `${path}?kind=WAIVER&size=100`);
    const found = items.find((one) => one.name.includes('80'));
    const delivered = await read<PolicyResponse>(this.request, 'operator', `${path}/${found?.id}`);
    const policy = await done<PolicyResponse>(this.request, 'operator', path, {
      ...{
        kind: 'WAIVER',
        stage: null,
        name: `房租减免办法${this.run}（示例）`,
        documentNumber: null,
        sourceUrl: null,
      },
      ...{ versionId: delivered.versions[0]?.id, effectiveFrom },
    });
    const version = `${path}/${policy.id}/versions/${policy.versions[0]?.id}`;
    await done(this.request, 'approver', `${version}/publish`, null, version);
    return policy.id;
  }

  private async budget() {
    const { id } = await done<{ id: string }>(this.request, 'finance', `/parks/${this.park}/waiver-budgets`, {
      ...{ payer: 'UNION', name: `房租减免专项${this.run}（示例）`, documentNumber: null, from: '2026-01-01' },
      ...{ to: '2028-01-01', amount: money('500000.00') },
    });
    return id;
  }

  /** What the system cannot know was looked at by the checker. */
  private async unknown(waiver: string) {
    const { lines } = await read<{ lines: { kind: string; verdict: string }[] }>(
      this.request,
      'checker',
      `${waiver}/assessment`,
    );
    return lines
      .filter((line) => line.verdict === 'UNKNOWN')
      .map(({ kind }) => ({ kind, reason: '已当面核对（示例）' }));
  }
}
