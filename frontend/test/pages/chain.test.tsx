import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type {
  ChainCard,
  ChainColumn,
  PolicyLine,
  Stage,
  StageRuleView,
  StageTrialView,
} from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK, tenants } from '../support/world';

const CHAIN = `/parks/${PARK}/chain`;
const tenant = tenants[0];
const TENANT = `/parks/${PARK}/tenants/${tenant?.id}`;

const card = (more: Partial<ChainCard> = {}): ChainCard => ({
  ...{ tenantId: tenant?.id ?? '', companyName: '云耕科技（示例）', kind: 'FIRM', since: '2026-01-10' },
  ...{ dueOn: '2026-12-10', daysLeft: 18, next: ['INCUBATOR'] },
  ...more,
});

const column = (stage: Stage, more: Partial<ChainColumn> = {}): ChainColumn => ({
  ...{ stage, now: 0, teams: 0, ever: 0, movedOn: 0, left: 0, soon: 0, overdue: 0, cards: [] },
  ...more,
});

const board = (nursery: Partial<ChainColumn>) => ({
  on: '2026-11-22',
  columns: [column('NURSERY', nursery), column('INCUBATOR'), column('ACCELERATOR'), column('GRADUATED')],
});

const line = (more: Partial<PolicyLine>): PolicyLine => ({
  ...{ criterion: 0, metric: 'TECH_BUSINESS', operator: 'IS', thresholds: ['true'], severity: 'MUST', values: [] },
  ...{
    origin: null,
    asOf: null,
    measuredOn: null,
    boundary: null,
    level: null,
    claimed: null,
    verdict: 'UNKNOWN',
    waiverReason: null,
  },
  ...{ waivedBy: null, evidence: '业务说明', clause: null },
  ...more,
});

const trial = (more: Partial<StageTrialView> = {}): StageTrialView => ({
  ...{ policyName: '入孵条件（示例）', policyNumber: 2, verdict: 'UNKNOWN', lines: [line({})], waivable: [] },
  ruleHash: 'a1',
  dueOn: '2030-11-22',
  ...more,
});

describe('the chain of a park', () => {
  it('says who stands where, whose time runs out and how many came through', async () => {
    replyWith(
      'get',
      CHAIN,
      200,
      board({
        ...{ now: 103, teams: 1, ever: 120, movedOn: 15, left: 2, soon: 1, overdue: 1 },
        cards: [card({ companyName: '晚点团队（示例）', kind: 'TEAM', dueOn: '2026-11-01', daysLeft: -21 }), card()],
      }),
    );
    await open(CHAIN);
    const nursery = within(await screen.findByRole('region', { name: /苗圃.*103 家/ }));
    expect(nursery.getByText('其中团队 1 个')).toBeVisible();
    expect(nursery.getByText('2026-11-01 已到期 21 天')).toBeVisible();
    expect(nursery.getByText('2026-12-10 到期，还有 18 天')).toBeVisible();
    expect(nursery.getByRole('link', { name: /另有 101 家/ })).toHaveAttribute(
      'href',
      expect.stringContaining('stage'),
    );
    const movedOn = nursery.getByText('已进入下一阶段').parentElement;
    expect(movedOn).toHaveTextContent('15');
    expect(screen.getByRole('region', { name: /毕业/ })).toHaveTextContent('没有企业处于该阶段。');
  });

  it('moves a card by drag only where the chain leads, and by its menu without a mouse', async () => {
    replyWith('get', CHAIN, 200, board({ now: 1, cards: [card()] }));
    replyWith('post', `${TENANT}/stages/trial`, 200, trial());
    const { user } = await open(CHAIN);
    const held = (await screen.findByRole('link', { name: '云耕科技（示例）' })).closest('li') as HTMLElement;
    const dataTransfer = { setData: () => undefined, effectAllowed: '' };
    fireEvent.dragStart(held, { dataTransfer });
    fireEvent.drop(screen.getByRole('region', { name: /加速器/ }), { dataTransfer });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    fireEvent.dragStart(held, { dataTransfer });
    const incubator = screen.getByRole('region', { name: /孵化器/ });
    expect(incubator).toHaveTextContent('放在这里进入该阶段');
    fireEvent.drop(incubator, { dataTransfer });
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('按《入孵条件（示例）》第 2 版审核')).toBeVisible();
    await user.click(drawer.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: '移动到… 云耕科技（示例）' }));
    await user.click(screen.getByRole('button', { name: '孵化器' }));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });

  it('sends what an officer saw in a paper, and nothing half said', async () => {
    replyWith('post', `${TENANT}/stages/trial`, 200, trial());
    const taken = take('post', `${TENANT}/stages`, 200, tenant);
    const { user } = await open(`${TENANT}?open=stage`);
    const drawer = within(await screen.findByRole('dialog'));
    await user.click(drawer.getByLabelText('阶段'));
    await user.click(await screen.findByTitle('加速器'));
    await user.click(await drawer.findByLabelText('材料显示'));
    await user.click(await screen.findByTitle('是'));
    await user.type(drawer.getByLabelText('看到的材料（名称、编号）'), '主营业务说明');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toMatchObject({
      stage: 'ACCELERATOR',
      ruleHash: 'a1',
      papers: [{ metric: 'TECH_BUSINESS', value: 'true', paper: '主营业务说明' }],
      waivers: [],
    });
  });

  it('sets a mistaken graduation right, and says why', async () => {
    const graduated = { ...tenant, stage: 'GRADUATED', clock: null, abilities: ['correctStage', 'depart'] };
    replyWith('get', TENANT, 200, graduated);
    const taken = take('post', `${TENANT}/stages`, 200, graduated);
    const { user } = await open(TENANT);
    await user.click(await screen.findByRole('button', { name: '更正阶段登记' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.click(drawer.getByLabelText('阶段'));
    await user.click(await screen.findByTitle('加速器'));
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(drawer.getByText('更正阶段须写明原因')).toBeVisible());
    await user.type(drawer.getByLabelText('更正原因'), '登记时选错阶段');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toMatchObject({ stage: 'ACCELERATOR', correction: true, reason: '登记时选错阶段' });
  });

  it('names the policy of a stage', async () => {
    const rule = (stage: Stage, more: Partial<StageRuleView> = {}): StageRuleView => ({
      ...{ stage, version: 0, policyId: null, policyName: null, policyNumber: null, months: null, mostMonths: null },
      ...{ extensions: 0, extensionMonths: 12 },
      ...more,
    });
    replyWith('get', CHAIN, 200, board({}));
    replyWith('get', `/parks/${PARK}/stage-rules`, 200, {
      rules: [
        rule('NURSERY', {
          version: 3,
          policyId: id(60, 1),
          policyName: '苗圃条件（示例）',
          policyNumber: 1,
          months: 6,
          extensions: 1,
        }),
        rule('INCUBATOR'),
      ],
    });
    replyWith('get', `/parks/${PARK}/policies`, 200, {
      ...{ page: 1, size: 100, total: 1, more: false },
      items: [
        {
          ...{ id: id(60, 2), kind: 'ADMISSION', stage: 'INCUBATOR', name: '孵化器条件（示例）', documentNumber: null },
          ...{ preset: true, inForceNumber: 1, inForceFrom: '2026-01-01', upcomingFrom: null, drafted: false },
        },
      ],
    });
    const taken = take('put', `/parks/${PARK}/stage-rules`, 200, rule('INCUBATOR'));
    const { user } = await open(`${CHAIN}?open=rules`, 'waiverOfficer');
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('期限 6 个月，可延期 1 次')).toBeVisible();
    await user.click(drawer.getByLabelText('孵化器的政策'));
    await user.click(await screen.findByTitle('孵化器条件（示例）'));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({ stage: 'INCUBATOR', policyId: id(60, 2) });
    const off = drawer.getByLabelText('苗圃的政策').closest('.ant-select')?.querySelector('.ant-select-clear');
    fireEvent.mouseDown(off as Element);
    fireEvent.click(off as Element);
    await user.click(await screen.findByRole('button', { name: '不再指定' }));
    await waitFor(() => expect(taken).toHaveLength(2));
    expect(taken[1]?.body).toEqual({ stage: 'NURSERY', policyId: null });
  });
});
