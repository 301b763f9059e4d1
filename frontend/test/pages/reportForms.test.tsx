import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { open } from '../support/open';
import { type content, form } from '../support/reports';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { pageOf } from '../support/waivers';
import { id, PARK } from '../support/world';

const LIST = `/parks/${PARK}/report-forms`;
const ONE = `${LIST}/${id(72, 1)}`;
const API = '/parks/:park/report-forms/:form';
const draft = () =>
  form({ state: 'DRAFT', delivered: false, number: 2, version: 5, abilities: ['edit', 'discard', 'draft'] });

beforeEach(() => replyWith('get', '/parks/:park/report-forms', 200, pageOf(form(), { ...draft(), id: id(72, 2) })));

describe('the forms of reports', () => {
  it('say what is delivered, what is the park’s own, and how much there is to type', async () => {
    await open(LIST);
    const line = (await screen.findByRole('link', { name: '季度经营报表 第 1 版' })).closest('tr') as HTMLElement;
    for (const text of ['季报', '已发布', '内置', '3']) expect(within(line).getByText(text)).toBeVisible();
    expect(screen.getByRole('link', { name: '季度经营报表 第 2 版' })).toBeVisible();
  });

  it('tell every field and every check in words', async () => {
    replyWith('get', API, 200, form());
    await open(ONE);
    const money = within(await screen.findByRole('region', { name: '经营数据' }));
    expect(money.getByRole('row', { name: '研发投入 金额 万元 必填' })).toBeVisible();
    expect(screen.getByRole('row', { name: /使用面积 面积 ㎡ 系统带出/ })).toBeVisible();
    expect(screen.getByText('大专以上都不大于从业人数。')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^修改/ })).not.toBeInTheDocument();
  });

  it('are copied into a draft of the park', async () => {
    replyWith('get', API, 200, form());
    const made = take('post', '/parks/:park/report-forms', 201, draft());
    const { user } = await open(`${ONE}?open=draft`);
    const drawer = within(await screen.findByRole('dialog'));
    await user.clear(drawer.getByLabelText('中文名称'));
    await user.type(drawer.getByLabelText('中文名称'), '本园季报（示例）');
    await user.click(drawer.getByRole('button', { name: '生成草稿' }));
    await waitFor(() => expect(made).toHaveLength(1));
    expect(made[0]?.body).toEqual({ fromId: id(72, 1), name: '本园季报（示例）', nameEn: 'Quarterly report' });
  });

  it('are changed field by field while they are drafts', async () => {
    replyWith('get', API, 200, draft());
    const changed = take('put', API, 200, draft());
    const { user } = await open(ONE);
    await user.click(await screen.findByRole('button', { name: '修改“从业人数”' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.click(drawer.getByRole('button', { name: '删除指标' }));
    const question = (await screen.findByText('删除“从业人数”？', { selector: '.ant-modal-confirm-title' })).closest(
      '[role="dialog"]',
    ) as HTMLElement;
    await user.click(within(question).getByRole('button', { name: '删除指标' }));
    await waitFor(() => expect(changed).toHaveLength(1));
    const body = changed[0]?.body as { content: typeof content };
    expect(body.content.sections[1]?.fields.map((f) => f.key)).toEqual(['employeesCollege']);
    // What was checked of it is gone with it.
    expect(body.content.checks).toEqual([]);
    expect(changed[0]?.headers.get('If-Match')).toBe('"5"');
  });

  it('offer from the last report what is as last time', async () => {
    replyWith('get', API, 200, draft());
    const changed = take('put', API, 200, draft());
    const { user } = await open(`${ONE}?open=add`);
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('中文指标名'), '研发人员');
    await user.type(drawer.getByLabelText('英文指标名'), 'Researchers');
    await user.click(drawer.getByRole('checkbox', { name: '默认同上期' }));
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(changed).toHaveLength(1));
    const body = changed[0]?.body as { content: typeof content };
    expect(body.content.sections[0]?.fields.at(-1)).toMatchObject({ steady: true, source: 'LAST_REPORT' });
  });

  it('do not fill in from the last report what comes anew in each', async () => {
    replyWith('get', API, 200, draft());
    const { user } = await open(ONE);
    await user.click(await screen.findByRole('button', { name: '修改“营业收入”' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByRole('checkbox', { name: '必填' })).toBeInTheDocument();
    expect(drawer.queryByRole('checkbox', { name: '默认同上期' })).not.toBeInTheDocument();
  });

  it('take figures of the park’s own', async () => {
    replyWith('get', API, 200, draft());
    const changed = take('put', API, 200, draft());
    const { user } = await open(`${ONE}?open=add`);
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('中文指标名'), '带动就业');
    await user.type(drawer.getByLabelText('英文指标名'), 'Jobs');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(changed).toHaveLength(1));
    const body = changed[0]?.body as { content: typeof content };
    expect(body.content.sections[0]?.fields.at(-1)).toMatchObject({
      key: 'extra1',
      zh: '带动就业',
      type: 'AMOUNT',
      unit: 'YUAN',
    });
  });
});
