import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type {
  GraduationChecklist,
  GraduationOutlookRow,
  GraduationResponse,
  OwnGraduationView,
  PolicyLine,
} from '../../src/api/gen/types.gen';
import { quarterEnd } from '../../src/features/graduation/Horizon';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK, people } from '../support/world';

const OUTLOOK = `/parks/${PARK}/graduation-outlook`;
const REVIEWS = `/parks/${PARK}/graduations`;
const RULES = `/parks/${PARK}/stage-rules`;
const COMPANY = people.owner.companies[0]?.companyId ?? '';
const PAGE = `/parks/${PARK}/graduation`;

const line = (more: Partial<PolicyLine>) =>
  ({
    ...{ criterion: 0, metric: 'FINANCING_TOTAL', operator: 'MORE_THAN', thresholds: ['5000000'] },
    ...{ severity: 'ONE_OF_SEVERAL', values: ['4200000'], origin: 'PAPERS', asOf: null, measuredOn: null },
    ...{ boundary: null, verdict: 'FAIL', waiverReason: null, waivedBy: null, level: null, claimed: null },
    ...{ evidence: '投资协议、银行回单', clause: null },
    ...more,
  }) as PolicyLine;

const checklist = (more: Partial<GraduationChecklist> = {}): GraduationChecklist => ({
  ...{ on: '2026-12-31', policyName: '毕业条件（示例）', policyNumber: 1, verdict: 'FAIL', met: 0, needed: 1 },
  ...{ distance: '0.1600', lines: [{ line: line({}), share: '0.8400', gap: '800000', waivable: false }] },
  ...more,
});

const row: GraduationOutlookRow = {
  ...{ tenantId: id(40, 1), companyId: id(40, 2), companyName: '云耕科技（示例）', kind: 'FIRM', stage: 'INCUBATOR' },
  ...{ since: '2024-01-10', dueOn: '2028-01-10', openReviewId: null, checklist: checklist() },
};

const review = (more: Partial<GraduationResponse> = {}): GraduationResponse => ({
  ...{
    id: id(40, 7),
    version: 3,
    state: 'IN_REVIEW',
    occasion: 'STAGE_END',
    tenantId: id(40, 1),
    companyId: id(40, 2),
  },
  ...{ companyName: '云耕科技（示例）', companyKind: 'FIRM', note: null, proposedBy: null },
  ...{ proposedAt: '2026-11-20T02:00:00Z', evidence: [], checklist: checklist(), evaluations: [] },
  ...{ graduatesOn: null, siteCheck: null, reason: null, decidedBy: null, decidedAt: null, benefitsEndOn: null },
  ...{ certificate: null, revokedOn: null, revokeReason: null, revokedBy: null, abilities: [] },
  ...more,
});

const rules = (policyId: string | null) =>
  replyWith('get', RULES, 200, {
    rules: [
      {
        ...{
          stage: 'GRADUATED',
          version: policyId ? 1 : 0,
          policyId,
          policyName: policyId ? '毕业条件（示例）' : null,
        },
        ...{ policyNumber: policyId ? 1 : null, months: null, mostMonths: null, extensions: 0, extensionMonths: 12 },
      },
    ],
  });

const none = { items: [], page: 1, size: 10, total: 0, more: false };

describe('graduation', () => {
  it('knows the last day of a quarter', () => {
    expect(quarterEnd('2026-01-01')).toBe('2026-03-31');
    expect(quarterEnd('2026-06-30')).toBe('2026-06-30');
    expect(quarterEnd('2026-09-01')).toBe('2026-09-30');
    expect(quarterEnd('2026-11-23')).toBe('2026-12-31');
  });

  it('asks for a policy where the park names none', async () => {
    rules(null);
    replyWith('get', REVIEWS, 200, none);
    await open(PAGE);
    expect(await screen.findByText(/园区还没有指定毕业条件/)).toBeVisible();
    expect(screen.getByRole('link', { name: '指定毕业条件' })).toHaveAttribute(
      'href',
      expect.stringContaining('chain'),
    );
  });

  it('shows how far each tenant is and tries figures that change nothing', async () => {
    rules(id(40, 9));
    replyWith('get', REVIEWS, 200, none);
    replyWith('get', OUTLOOK, 200, { items: [row], page: 1, size: 20, total: 1, more: false });
    const sent = take(
      'post',
      `${OUTLOOK}/trial`,
      200,
      checklist({ verdict: 'PASS', met: 1, distance: '0.0000', lines: [] }),
    );
    const { user } = await open(PAGE);
    expect((await screen.findAllByText('云耕科技（示例）'))[0]).toBeVisible();
    expect(screen.getByText('还差 800,000 元')).toBeVisible();
    expect(screen.getByText('84%')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '逐项对照 云耕科技（示例）' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText(/达到 84%/)).toBeVisible();
    await user.type(drawer.getByRole('spinbutton', { name: '累计获得投资' }), '5200000');
    expect(await drawer.findByText('可毕业')).toBeVisible();
    expect(sent.at(-1)?.body).toMatchObject({ values: [{ metric: 'FINANCING_TOTAL', value: '5200000' }] });
  });

  it('decides with a site check, and tells why it is refused', async () => {
    const at = `${REVIEWS}/${id(40, 7)}`;
    replyWith('get', at, 200, review({ abilities: ['graduate', 'refuse'] }));
    replyWith('post', `${at}/decision`, 422, {
      ...{ type: '/problems/graduation.not-met', title: 'x', status: 422, code: 'graduation.not-met' },
      ...{ params: { day: '2026-11-23', unmet: '1' }, errors: [], traceId: 't' },
    });
    const { user } = await open(`${PAGE}/${id(40, 7)}`);
    expect(await screen.findByRole('heading', { name: /毕业评审 云耕科技/ })).toBeVisible();
    expect(screen.getByText(/系统发起/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '批准毕业' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByRole('textbox', { name: /现场核查情况/ }), '两人到场');
    await user.click(drawer.getByRole('button', { name: '批准毕业' }));
    expect(await drawer.findByText('在 2026-11-23 尚不满足毕业条件：还差 1 项。')).toBeVisible();
  });

  it('shows a graduate its certificate and the day its benefits end', async () => {
    const at = `${REVIEWS}/${id(40, 7)}`;
    replyWith(
      'get',
      at,
      200,
      review({
        ...{ state: 'GRADUATED', graduatesOn: '2026-11-23', siteCheck: '到场', decidedBy: '李审批（示例）' },
        ...{ decidedAt: '2026-11-23T02:00:00Z', benefitsEndOn: '2026-12-01', checklist: null, abilities: ['revoke'] },
        certificate: {
          ...{
            number: 'BY-2026-0001',
            textHash: '0',
            issuedBy: null,
            issuedAt: '2026-11-23T02:00:00Z',
            revoked: false,
          },
        },
      }),
    );
    await open(`${PAGE}/${id(40, 7)}`);
    expect(await screen.findByText('2026-12-01 起不再享受减免等在孵待遇')).toBeVisible();
    expect(screen.getByRole('link', { name: /BY-2026-0001/ })).toHaveAttribute(
      'href',
      `/api/v1/parks/${PARK}/graduations/${id(40, 7)}/certificate`,
    );
    expect(screen.getByRole('button', { name: '撤销毕业' })).toBeVisible();
  });

  it('tells a company what it lacks and lets its owner ask', async () => {
    const stay: OwnGraduationView = {
      ...{ tenantId: id(40, 1), parkId: PARK, parkName: '示例园区', stage: 'INCUBATOR', checklist: checklist() },
      ...{ review: null, mayPropose: true },
    };
    replyWith('get', `/companies/${COMPANY}/graduations`, 200, { stays: [stay] });
    const sent = take('post', `/companies/${COMPANY}/graduations`, 201, { stays: [] });
    const { user } = await open(`/company/${COMPANY}/graduation`, 'owner');
    expect(await screen.findByText(/还差 800,000 元/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '申请毕业' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.click(drawer.getByRole('button', { name: '申请毕业' }));
    await waitFor(() => expect(sent.at(-1)?.body).toMatchObject({ tenantId: id(40, 1) }));
  });
});
