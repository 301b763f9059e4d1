import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FigureMatrixView, FigurePeriod, FigureRecordView } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK } from '../support/world';

const COMPANY = id(3, 1);
const PAGE = `/parks/${PARK}/companies/${COMPANY}`;
const FIGURES = `${PAGE}/figures`;
const PERIOD: FigurePeriod = { kind: 'YEAR', from: '2025-01-01', to: '2026-01-01' };
const FILE = { id: id(21, 1), fileName: '审计报告.pdf', size: 9, sha256: '00' };

const matrix: FigureMatrixView = {
  by: 'YEAR',
  periods: [{ kind: 'YEAR', from: '2024-01-01', to: '2025-01-01' }, PERIOD],
  rows: [
    {
      ...{ metric: 'REVENUE', unit: 'YUAN', kind: 'FLOW' },
      cells: [
        { period: 0, value: '4800000.00', level: 'VERIFIED', asOf: null, parts: 4, contradicted: false },
        { period: 1, value: '5200000.50', level: 'SELF_REPORTED', asOf: null, parts: 1, contradicted: true },
      ],
    },
    { metric: 'NET_PROFIT', unit: 'YUAN', kind: 'FLOW', cells: [] },
    { metric: 'EXPORT', unit: 'YUAN', kind: 'FLOW', cells: [] },
    {
      ...{ metric: 'LISTED', unit: 'NONE', kind: 'EVENT' },
      cells: [{ period: 1, value: '1.00', level: 'EVIDENCED', asOf: '2025-06-01', parts: 1, contradicted: false }],
    },
  ],
};

const record = (more: Partial<FigureRecordView>): FigureRecordView => ({
  ...{ id: id(22, 1), metric: 'REVENUE', period: PERIOD, value: '5200000.50', level: 'EVIDENCED', source: 'OFFICER' },
  ...{ reportId: null, note: null, file: FILE, recordedBy: '李审核（示例）', recordedAt: '2026-11-20T01:00:00Z' },
  ...{ counts: true, withdrawn: null, abilities: [] },
  ...more,
});

const panel = async () => within(await screen.findByRole('region', { name: '经营数据' }));

describe('the business figures of a company', () => {
  it('say how sure each is, what contradicts and what is a sum, and hide what nobody asks for', async () => {
    replyWith('get', FIGURES, 200, matrix);
    const { user } = await open(PAGE);
    const figures = await panel();
    const revenue = (await figures.findByRole('rowheader', { name: '营业收入' })).closest('tr') as HTMLElement;
    const [last, before] = within(revenue).getAllByRole('cell');
    expect(before).toHaveTextContent('4,800,000');
    expect(before).toHaveTextContent('4 期合计');
    expect(before).toHaveTextContent('已核实');
    expect(last).toHaveTextContent('5,200,000.50');
    expect(last).toHaveTextContent('有出入');
    expect(last).toHaveTextContent('自报');
    expect(figures.getByText('2025-06-01')).toBeVisible();
    expect(figures.queryByText('出口额')).not.toBeInTheDocument();
    await user.click(figures.getByRole('button', { name: '显示全部指标' }));
    expect(figures.getByText('出口额')).toBeVisible();
  });

  it('open what was recorded, with the paper and what may be done with it', async () => {
    replyWith('get', FIGURES, 200, matrix);
    const gone = { reason: '看错年度', by: '王经理（示例）', at: '2026-11-21T01:00:00Z' };
    replyWith('get', `${FIGURES}/records`, 200, {
      ...{ page: 1, size: 100, total: 2, more: false },
      items: [
        record({ abilities: ['VERIFY', 'WITHDRAW'] }),
        record({ id: id(22, 2), level: 'SELF_REPORTED', file: null, counts: false, withdrawn: gone }),
      ],
    });
    const verified = take('post', `${FIGURES}/records/${id(22, 1)}/verification`, 201, record({}));
    const { user } = await open(PAGE);
    const figures = await panel();
    await user.click(await figures.findByRole('button', { name: /5,200,000.50/ }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByRole('link', { name: '审计报告.pdf' })).toHaveAttribute(
      'href',
      `/api/v1${FIGURES}/files/${FILE.id}`,
    );
    expect(drawer.getByText(/已撤回：看错年度/)).toBeVisible();
    await user.click(drawer.getByRole('button', { name: /核\s*实/ }));
    const ask = await waitFor(() => {
      const dialogs = screen.getAllByRole('dialog');
      expect(dialogs).toHaveLength(2);
      return within(dialogs[1] as HTMLElement);
    });
    await user.click(ask.getByRole('button', { name: /核\s*实/ }));
    await waitFor(() => expect(verified).toHaveLength(1));
  });

  it('are read aloud while they are typed, and a wrong unit is confirmed before it is sent again', async () => {
    replyWith('get', FIGURES, 200, matrix);
    replyWith('post', `${FIGURES}/records`, 422, {
      ...{ type: 'about:blank', title: '', status: 422, code: 'company.figure-unit', traceId: 't' },
      params: { previous: '4800000.00', times: '10000' },
    });
    const { user } = await open(PAGE);
    await user.click(await (await panel()).findByRole('button', { name: '登记数据' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('期间'), '2025');
    await user.keyboard('{Enter}');
    await user.type(drawer.getByLabelText('数值（元）'), '520');
    expect(await drawer.findByText('= 0.05 万元')).toBeVisible();
    await user.click(drawer.getByRole('button', { name: /保存/ }));
    expect(await drawer.findByText(/与上期 4800000.00 相差约 10000 倍/)).toBeVisible();
    const taken = take('post', `${FIGURES}/records`, 201, record({}));
    await user.click(drawer.getByRole('checkbox', { name: /已核对/ }));
    await user.click(drawer.getByRole('button', { name: /保存/ }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({
      metric: 'REVENUE',
      period: { kind: 'YEAR', from: '2025-01-01' },
      value: '520',
      confirmed: true,
    });
  });
});

describe('the figures of one’s own company', () => {
  it('are for reading alone', async () => {
    replyWith('get', `/companies/${COMPANY}/figures`, 200, matrix);
    await open(`/company/${COMPANY}/figures`, 'owner');
    expect(await screen.findByText('5,200,000.50')).toBeVisible();
    expect(screen.queryByRole('button', { name: /5,200,000.50/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '登记数据' })).not.toBeInTheDocument();
  });
});
