import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type {
  StatutoryCellView,
  StatutoryFilingSummary,
  StatutoryFilingView,
  StatutoryFinding,
} from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { take } from '../support/take';
import { id, PARK, tenants } from '../support/world';

const FILINGS = `/parks/${PARK}/statutory-filings`;
const FILING = id(9, 41);
const PAGE = `/parks/${PARK}/statutory`;

const summary = (more: Partial<StatutoryFilingSummary> = {}): StatutoryFilingSummary => ({
  ...{ id: FILING, version: 3, from: '2025-01-01', to: '2026-01-01', asOf: '2025-12-31', revision: 1, state: 'DRAFT' },
  ...{ reason: null, draftedBy: '李经办（示例）', filedBy: null, filedAt: null, hash: null },
  form: {
    ...{ id: id(9, 40), code: 'torch-incubator', number: 1, period: 'YEAR', title: '科技企业孵化器统计表' },
    ...{ titleEn: 'Incubator', document: '火炬统计年报' },
  },
  ...more,
});

const cell = (more: Partial<StatutoryCellView> = {}): StatutoryCellView => ({
  ...{
    key: 'revenue',
    code: null,
    block: 'firms',
    zh: '在孵企业总收入',
    en: 'Revenue',
    unit: 'THOUSAND_YUAN',
    at: 'E8',
  },
  ...{ how: 'FIGURE', required: true, overlap: null, state: 'VALUE', value: '1500.00', text: null },
  ...{ level: 'SELF_REPORTED', unknowns: 1, records: 3, note: null },
  ...more,
});

const nature = cell({
  ...{
    key: 'nature',
    zh: '性质',
    en: 'Nature',
    unit: 'TEXT',
    how: 'TYPED',
    state: 'UNKNOWN',
    value: null,
    level: null,
  },
  ...{ unknowns: 0, records: 0 },
});

const share = cell({
  ...{ key: 'share', zh: '融资企业占比', en: 'Share', unit: 'PERCENT', how: 'RATIO', state: 'NOT_APPLICABLE' },
  ...{ value: null, level: null, unknowns: 0, records: 0, required: false },
});

const finding = (more: Partial<StatutoryFinding> = {}): StatutoryFinding => ({
  ...{ kind: 'UNKNOWN_PARTS', severity: 'WARNING', cell: 'revenue', value: null, other: null, count: 1, lines: [] },
  ...{ settled: false, mark: 'UNKNOWN_PARTS:1' },
  ...more,
});

const view = (more: Partial<StatutoryFilingView> = {}): StatutoryFilingView => ({
  ...{ filing: summary(), blocks: [{ key: 'firms', zh: '在孵企业', en: 'Firms' }], cells: [cell(), nature, share] },
  ...{ columns: [], rows: 0, sheet: 'abc', abilities: ['write', 'discard', 'file', 'download'] },
  findings: [
    finding({ kind: 'REQUIRED_MISSING', severity: 'ERROR', cell: 'nature' }),
    finding(),
    finding({ kind: 'SELF_REPORTED', severity: 'HINT', settled: true }),
  ],
  ...more,
});

const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length, more: false });

describe('statutory forms', () => {
  it('lists what was compiled and filed', async () => {
    replyWith('get', FILINGS, 200, page([summary({ state: 'FILED', filedBy: '王复核（示例）' })]));
    await open(PAGE);
    expect(await screen.findByRole('link', { name: '2025 年 科技企业孵化器统计表' })).toBeVisible();
    expect(screen.getByText('王复核（示例）')).toBeVisible();
  });

  it('tells nobody to press what they may not', async () => {
    replyWith('get', FILINGS, 200, page([]));
    await open(PAGE, 'filer');
    expect(await screen.findByText('还没有统计报表，由有编制权限的人员编制。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '编制报表' })).not.toBeInTheDocument();
  });

  it('offers older versions of a form as such', async () => {
    replyWith('get', FILINGS, 200, page([]));
    const { form } = summary();
    replyWith('get', `/parks/${PARK}/statutory-forms`, 200, page([{ ...form, id: id(9, 43), number: 2 }, form]));
    const { user } = await open(`${PAGE}?open=draft`);
    await user.click(await screen.findByRole('combobox', { name: '表式' }));
    expect(await screen.findByText('科技企业孵化器统计表（第 2 版）')).toBeInTheDocument();
    expect(screen.getByText('科技企业孵化器统计表（第 1 版，旧版）')).toBeInTheDocument();
  });

  it('shows each cell with how sure it is, and what stands in the way', async () => {
    replyWith('get', `${FILINGS}/${FILING}`, 200, view());
    await open(`${PAGE}/${FILING}`);
    const block = within(await screen.findByRole('region', { name: '在孵企业' }));
    expect(block.getByRole('button', { name: '查看依据：在孵企业总收入：1,500 千元' })).toBeVisible();
    expect(block.getByText('自报')).toBeVisible();
    expect(block.getByText('1 条不明')).toBeVisible();
    expect(block.getByText('不适用')).toBeVisible();
    const findings = within(screen.getByRole('region', { name: '报送前检查' }));
    expect(findings.getByText('错误 1 处，待说明 1 处，提示 1 处')).toBeVisible();
    expect(findings.getByText('必填项没有数据')).toBeVisible();
    expect(screen.getByRole('link', { name: '下载草稿' })).toHaveAttribute(
      'href',
      `/api/v1/parks/${PARK}/statutory-filings/${FILING}/workbook`,
    );
  });

  it('opens the records behind a cell', async () => {
    replyWith('get', `${FILINGS}/${FILING}`, 200, view());
    const tenant = tenants[0];
    const record = {
      ...{
        kind: 'FIGURE',
        id: id(9, 42),
        tenantId: tenant?.id,
        label: '云耕科技（示例）',
        fact: null,
        part: 'COUNTED',
      },
      ...{ amount: '1000.00', level: 'SELF_REPORTED', from: '2025-01-01', to: '2026-01-01' },
    };
    replyWith('get', `${FILINGS}/${FILING}/records`, 200, page([record]));
    const { user } = await open(`${PAGE}/${FILING}`);
    await user.click(await screen.findByRole('button', { name: /查看依据：在孵企业总收入/ }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByRole('link', { name: '云耕科技（示例）' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/tenants/${tenant?.id}`,
    );
    expect(drawer.getByText('2025-01-01 至 2025-12-31')).toBeVisible();
    expect(drawer.getByText('按现在的数据。')).toBeVisible();
  });

  it('writes a value with the version that was read', async () => {
    replyWith('get', `${FILINGS}/${FILING}`, 200, view());
    const sent = take('put', `${FILINGS}/${FILING}/entries`, 200, view());
    const { user } = await open(`${PAGE}/${FILING}?open=write&cell=nature`);
    await user.type(await screen.findByRole('textbox', { name: '数值' }), '2');
    await user.click(screen.getByRole('button', { name: /保\s?存/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ entries: [{ cell: 'nature', value: '2', note: null, settles: null }] });
    expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('writes a note for what was found, and for nothing else', async () => {
    replyWith('get', `${FILINGS}/${FILING}`, 200, view());
    const sent = take('put', `${FILINGS}/${FILING}/entries`, 200, view());
    const { user } = await open(`${PAGE}/${FILING}`);
    const findings = within(await screen.findByRole('region', { name: '报送前检查' }));
    await user.click(findings.getByRole('button', { name: '说明：在孵企业总收入' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText(/须重新说明：有 1 条记录情况不明/)).toBeVisible();
    await user.type(drawer.getByRole('textbox', { name: '说明' }), '一家未报');
    await user.click(drawer.getByRole('button', { name: /保\s?存/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const entry = { cell: 'revenue', value: null, note: '一家未报', settles: ['UNKNOWN_PARTS:1'] };
    expect(sent[0]?.body).toEqual({ entries: [entry] });
  });

  it('files the sheet that was looked at, and shows the new one when it has changed', async () => {
    let shown = view({ findings: [] });
    server.use(http.get(`*/api/v1${FILINGS}/${FILING}`, () => HttpResponse.json(shown)));
    const sent = take('post', `${FILINGS}/${FILING}/submission`, 409, { code: 'statutory.sheet-changed', status: 409 });
    const { user } = await open(`${PAGE}/${FILING}`);
    await user.click(await screen.findByRole('button', { name: /^报\s?送$/ }));
    shown = view({ findings: [], sheet: 'def', cells: [cell({ value: '1700.00' })] });
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /^报\s?送$/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ sheet: 'abc' });
    expect(await screen.findByText('打开之后数据有变动，请核对后再报送。')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /1,700 千元/ })).toBeVisible();
  });

  it('shows the lines of companies', async () => {
    const columns = [
      {
        key: 'revenue',
        code: '19',
        zh: '总收入',
        en: 'Revenue',
        unit: 'THOUSAND_YUAN',
        how: 'FIGURE',
        required: true,
        note: null,
      },
    ] as const;
    replyWith('get', `${FILINGS}/${FILING}`, 200, view({ columns: [...columns], rows: 1 }));
    const row = {
      tenantId: tenants[0]?.id,
      name: '云耕科技（示例）',
      cells: [{ key: 'revenue', state: 'VALUE', value: '1000.00', text: null, level: 'SELF_REPORTED', unknowns: 1 }],
    };
    replyWith('get', `${FILINGS}/${FILING}/rows`, 200, page([row]));
    const asked: URL[] = [];
    server.use(
      http.get(`*/api/v1${FILINGS}/${FILING}/records`, ({ request }) => {
        asked.push(new URL(request.url));
        const behind = { kind: 'CELL', id: null, tenantId: null, label: 'revenue', fact: null, part: 'COUNTED' };
        return HttpResponse.json(page([{ ...behind, amount: '1500000.00', level: null, from: null, to: null }]));
      }),
    );
    const { user } = await open(`${PAGE}/${FILING}`);
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('link', { name: '云耕科技（示例）' })).toBeVisible();
    expect(table.getByText('至少')).toBeVisible();
    await user.click(table.getByRole('button', { name: '查看依据：云耕科技（示例） 总收入：1,000 千元' }));
    const drawer = within(await screen.findByRole('dialog', { name: '云耕科技（示例） · 总收入' }));
    // Another cell goes by its name, in its own unit.
    expect(await drawer.findByText('在孵企业总收入')).toBeVisible();
    expect(drawer.getByText('1,500 千元')).toBeVisible();
    expect(asked[0]?.searchParams.get('tenantId')).toBe(tenants[0]?.id);
  });
});
