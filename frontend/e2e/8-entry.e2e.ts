import { createHash } from 'node:crypto';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import type {
  AgreementResponse,
  ApplicationResponse,
  ObjectionView,
  OwnReviewSummary,
  OwnReviewView,
} from '../src/api/gen/types.gen';
import { parkOf, read, writer } from './support/api';
import { expectAccessible, expectFitsWidth, opened, settled } from './support/checks';
import { choose, confirm, Office } from './support/desk';
import { letClockGo } from './support/launcher';
import type { Person } from './support/people';

// Moves the clock of the whole system, so it runs after everything that lives in today.
test.describe.configure({ mode: 'serial' });

const RUN = Date.now() % 1_000_000;
const CALL = `创业苗圃春季招募${RUN}（示例）`;
const TEAM = `巷口智修创业团队${RUN}（示例）`;
const ROOM = `苗圃${RUN}`;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const SCAN = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('签章页（示例）')]);
const MARKS = { TEAM: 82, TECHNOLOGY: 76, MARKET: 70, FEASIBILITY: 74, PARK_FIT: 90 };

let office: Office;
let park: string;
let application: ApplicationResponse;
let agreement: AgreementResponse;
let noticePath: string;

test.beforeAll(({ browser }) => {
  office = new Office(browser);
});
test.afterAll(async () => {
  await office.close();
  letClockGo();
});

const applicationPath = () => `/parks/${park}/applications/${application.id}`;
const agreementPath = () => `/parks/${park}/agreements/${agreement.id}`;

const stateOf = async (request: APIRequestContext) =>
  (await read<ApplicationResponse>(request, 'operator', applicationPath())).state;

const paper = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).locator('input[type=file]');

async function upload(page: Page, name: string) {
  await paper(page, name).setInputFiles({ name: `${name}（示例）.pdf`, mimeType: 'application/pdf', buffer: PDF });
  await expect(page.getByText(`${name}（示例）.pdf`)).toBeVisible();
}

test('1 · a park with an empty room calls for applications', async ({ request }) => {
  await office.at('2026-01-12T09:00:00+08:00');
  park = await parkOf(request);
  const write = await writer(request, 'operator');
  const made = async (path: string, data: unknown) => {
    const answer = await write(`/parks/${park}${path}`, data);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };
  const floors = await read<{ items: { floorId: string }[] }>(request, 'operator', `/parks/${park}/units?size=1`);
  const [floor] = floors.items;
  await made('/units', { floorId: floor?.floorId, number: ROOM, kind: 'OFFICE', area: '48.00' });
  const policies = await read<{ items: { id: string; stage: string }[] }>(
    request,
    'operator',
    `/parks/${park}/policies?kind=ADMISSION&size=100`,
  );
  const call = await made('/admission-calls', {
    stage: 'NURSERY',
    policyId: policies.items.find((p) => p.stage === 'NURSERY')?.id,
    title: CALL,
    body: '面向创业团队和成立一年以内的企业（示例）。',
    contact: '园区招商部 0516-80000000（示例）',
    opensOn: '2026-01-12',
    closesOn: '2026-02-01',
    papers: [
      { kind: 'BUSINESS_PLAN', required: true, applicants: [] },
      { kind: 'TEAM_LIST', required: false, applicants: ['TEAM'] },
    ],
  });
  const published = await write(`/parks/${park}/admission-calls/${call.id}/publish`, null, { version: call.version });
  expect(published.status, JSON.stringify(published.body)).toBe(200);
});

test('2 · a team fills in its application on the phone', async () => {
  const phone = await office.page('newcomer', 'phone');
  await opened(phone, `/apply/${park}`);
  await phone.getByRole('link', { name: CALL }).click();
  await phone.getByRole('link', { name: '登录后填写，可在任何设备继续' }).click();
  await phone.getByRole('button', { name: '开始申请，归入我的账号' }).click();
  await expect(phone).toHaveURL(/\/my-applications\//);

  await choose(phone, phone.getByLabel('申请人类型'), '团队');
  await phone.getByLabel('企业或团队名称').fill(TEAM);
  await phone.getByLabel('联系人').first().fill('林修（示例）');
  await phone.getByLabel('联系电话').fill('13800005678');
  await phone.getByLabel('推荐的基层工会').fill('轴承厂工会（示例）');
  await expectFitsWidth(phone);
  await phone.getByRole('button', { name: '保存并继续' }).click();
  await phone.getByLabel('项目名称').fill('老旧小区电梯预测维修（示例）');
  await phone.getByLabel('项目介绍').fill('用振动数据提前两周发现故障，已在三部电梯试用（示例）。');
  await phone.getByLabel('需要面积（㎡）').fill('48');
  await phone.getByRole('button', { name: '保存并继续' }).click();
  await phone.getByRole('button', { name: '增加一位创业者' }).click();
  await phone.getByLabel('姓名').fill('林修（示例）');
  await phone.getByLabel('出生日期').fill('1997-05-04');
  await phone.keyboard.press('Tab');
  await phone.getByRole('button', { name: '保存并继续' }).click();
  await upload(phone, '商业计划书');
  await phone.getByRole('button', { name: '保存并继续' }).click();
  await phone.getByRole('checkbox', { name: '我已阅读并同意上述说明' }).check();
  await phone.getByRole('button', { name: '提交申请' }).click();
  // Everything that is missing is named at once, each with the way there.
  await phone.getByRole('alert', { name: '还需要补齐' }).getByRole('button', { name: '创业者 1 · 电话' }).click();
  await phone.getByLabel('电话', { exact: true }).fill('13800005678');
  await phone.getByRole('button', { name: '核对提交' }).click();
  await phone.getByRole('checkbox', { name: '我已阅读并同意上述说明' }).check();
  await phone.getByRole('button', { name: '提交申请' }).click();
  await expect(phone.getByText('园区正在进行受理预审。')).toBeVisible();
  await expectAccessible(phone);
});

test('3 · the park says at once what is missing, and the team hands it in', async () => {
  await office.at('2026-01-13T10:00:00+08:00');
  const operator = await office.page('operator');
  await opened(operator, `/parks/${park}/applications?state=SUBMITTED`);
  await operator.getByRole('row').filter({ hasText: TEAM }).getByRole('link').click();
  await expect(operator.getByRole('heading', { level: 1, name: TEAM })).toBeVisible();
  application = { id: new URL(operator.url()).pathname.split('/').at(-1) } as ApplicationResponse;
  await operator.getByRole('button', { name: '按所选材料预审' }).click();
  await expect(operator.getByText('资料不全', { exact: true }).first()).toBeVisible();
  await operator.getByRole('button', { name: '一次性告知' }).click();
  const drawer = operator.getByRole('dialog');
  await drawer.getByLabel('缺少的内容（每行一项）').fill('团队成员名单\n试用单位的证明');
  await drawer.getByRole('button', { name: '一次性告知' }).click();
  await expect(drawer).toBeHidden();

  await office.at('2026-01-14T20:30:00+08:00');
  const phone = await office.page('newcomer', 'phone');
  await phone.reload();
  const next = phone.getByRole('region', { name: '接下来' });
  await expect(next).toContainText('轮到您');
  await expect(next).toContainText('2026年1月27日');
  await expect(next).toContainText('试用单位的证明');
  await phone.getByRole('button', { name: '材料', exact: true }).click();
  await upload(phone, '团队成员名单');
  await upload(phone, '其他材料');
  await phone.getByRole('button', { name: '保存并继续' }).click();
  await phone.getByRole('checkbox', { name: '我已阅读并同意上述说明' }).check();
  await phone.getByRole('button', { name: '提交申请' }).click();
  await expect(phone.getByText('园区正在进行受理预审。')).toBeVisible();
});

test('4 · the papers prove what the policy asks for, and the application is taken', async () => {
  await office.at('2026-01-15T09:10:00+08:00');
  const operator = await office.page('operator');
  await opened(operator, applicationPath());
  await choose(operator, operator.getByLabel('由哪份材料证明').first(), '团队成员名单');
  await operator.getByRole('button', { name: '按所选材料预审' }).click();
  await expect(operator.getByText('预审之后申请有变动，请重新预审。')).toBeHidden();
  await confirm(operator, '受理');
  await expect(operator.getByText('已受理', { exact: true })).toBeVisible();
});

test('5 · three judges are named; one turns out to be a relative, and another comes instead', async () => {
  const operator = await office.page('operator');
  for (const judge of ['郑评委（示例）', '冯评委（示例）', '褚评委（示例）']) {
    await operator.getByRole('button', { name: '指定评委' }).click();
    const drawer = operator.getByRole('dialog');
    await drawer.getByRole('radio', { name: judge }).check();
    await drawer.getByRole('button', { name: '指定评委' }).click();
    await expect(drawer).toBeHidden();
    await expect(operator.getByRole('list', { name: '评委名单' })).toContainText(judge);
  }
  await confirm(operator, '开始评审');
  await expect(operator.getByText('系统不会通知评委，请自行转告：评审期限至 2026-01-22（含当天）。')).toBeVisible();

  await office.at('2026-01-16T19:00:00+08:00');
  const judge = await office.page('judge2', 'phone');
  await opened(judge, '/reviews');
  await judge.getByRole('link', { name: TEAM }).click();
  await judge.getByRole('button', { name: '申报回避' }).click();
  const declared = judge.getByRole('dialog');
  await choose(judge, declared.getByLabel('与申请人的关系'), '亲属关系');
  await declared.getByLabel('说明').fill('申请人是本人表弟（示例）');
  await declared.getByRole('button', { name: '申报回避' }).click();
  await expect(judge).toHaveURL(/\/reviews$/);
  await expect(judge.getByRole('link', { name: TEAM })).toHaveCount(0);

  await opened(operator, applicationPath());
  const panel = operator.getByRole('list', { name: '评委名单' });
  await expect(panel.getByRole('listitem').filter({ hasText: '冯评委（示例）' })).toContainText('亲属关系');
  await operator.getByRole('button', { name: '指定评委' }).click();
  const drawer = operator.getByRole('dialog');
  await drawer.getByRole('radio', { name: '陈导师（示例）' }).check();
  await drawer.getByRole('button', { name: '指定评委' }).click();
  await expect(drawer).toBeHidden();
});

test('6 · each judge marks alone, and the last sheet closes the review', async ({ request }) => {
  await office.at('2026-01-20T20:00:00+08:00');
  const judge = await office.page('judge', 'phone');
  await opened(judge, '/reviews');
  await judge.getByRole('link', { name: TEAM }).click();
  const fields = judge.getByRole('spinbutton');
  await expect(fields).toHaveCount(5);
  for (const [n, points] of [85, 80, 70, 75, 90].entries()) await fields.nth(n).fill(String(points));
  await expectFitsWidth(judge);
  await confirm(judge, '提交评分');
  await expect(judge.getByText('评分已提交，不能再修改。')).toBeVisible();

  for (const [who, more] of [
    ['judge3', 4],
    ['mentor', -6],
  ] as [Person, number][]) {
    const asked = await read<{ items: OwnReviewSummary[] }>(request, who, '/me/reviews?size=100');
    const place = asked.items.find((r) => r.name === TEAM);
    const { version } = await read<OwnReviewView>(request, who, `/me/reviews/${place?.id}`);
    const points = Object.fromEntries(Object.entries(MARKS).map(([code, mark]) => [code, mark + more]));
    const answer = await (await writer(request, who))(
      `/me/reviews/${place?.id}/sheet`,
      { points, remark: null },
      { version },
    );
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  }
  // Closed by a job within a minute, and at the beginning of each day.
  await office.at('2026-01-21T09:00:00+08:00');
  await expect.poll(() => stateOf(request)).toBe('REVIEWED');
  const operator = await office.page('operator');
  await opened(operator, applicationPath());
  await expect(operator.getByText('已评审', { exact: true })).toBeVisible();
  await expect(operator.getByText('平均 77.72 分，通过线 60.00 分')).toBeVisible();
  await expect(operator.getByRole('region', { name: '各评委分数' })).toContainText('陈导师（示例）');
});

test('7 · a room is held, the checker proposes the team, and the approver puts it on public notice', async ({
  request,
}) => {
  await office.at('2026-02-12T10:00:00+08:00');
  const checker = await office.page('checker');
  await opened(checker, applicationPath());
  await expect(checker.getByText('尚未预留场地，或预留已到期：请经办人先预留。')).toBeVisible();
  await expect(checker.getByRole('button', { name: '提出拟入驻' })).toHaveCount(0);

  const operator = await office.page('operator');
  await opened(operator, applicationPath());
  await operator.getByRole('button', { name: '预留场地' }).click();
  const hold = operator.getByRole('dialog');
  await hold.getByLabel('使用起始日').fill('2026-03-16');
  await operator.keyboard.press('Tab');
  await choose(operator, hold.getByLabel('场地 1'), ROOM, ROOM);
  await hold.getByLabel('预留的最后一天').fill('2026-03-13');
  await operator.keyboard.press('Tab');
  await hold.getByRole('button', { name: '保存' }).click();
  await expect(hold).toBeHidden();

  await opened(checker, applicationPath());
  await checker.getByRole('button', { name: '提出拟入驻' }).click();
  const opinion = checker.getByRole('dialog');
  await opinion.getByLabel('复核意见').fill('符合苗圃条件，评审通过，同意拟入驻（示例）。');
  await opinion.getByRole('button', { name: '提出拟入驻' }).click();
  await expect(opinion).toBeHidden();

  await office.at('2026-02-13T09:30:00+08:00');
  const approver = await office.page('approver');
  await opened(approver, applicationPath());
  await approver.getByRole('button', { name: '同意并公示' }).click();
  const minutes = approver.getByRole('dialog');
  await expect(minutes.getByRole('region', { name: '公示正文预览' })).toContainText(TEAM);
  await minutes.getByLabel('会议纪要编号').fill(`园办纪要〔2026〕${RUN}号（示例）`);
  await settled(approver);
  await expectAccessible(approver);
  await minutes.getByRole('button', { name: '同意并公示' }).click();
  await expect(minutes).toBeHidden();
  const decision = await read<{ noticeId: string }>(request, 'operator', `${applicationPath()}/decision`);
  noticePath = `/parks/${park}/notices/${decision.noticeId}`;
  expect(await read(request, 'operator', noticePath)).toMatchObject({
    state: 'POSTED',
    postedOn: '2026-02-13',
    lastDay: '2026-02-27',
    calendarComplete: true,
  });
});

test('8 · over the Spring Festival somebody objects; it is heard and dismissed, and the team is approved', async ({
  request,
}) => {
  await office.at('2026-02-26T16:00:00+08:00');
  const phone = await office.page('newcomer', 'phone');
  await phone.reload();
  await expect(phone.getByText('拟入驻公示中，任何人可以提出异议。')).toBeVisible();
  await phone.getByRole('link', { name: '查看公示' }).click();
  await settled(phone);
  await expect(phone.getByText('2026-02-27 24:00')).toBeVisible();
  await phone.getByLabel('异议内容').fill('该团队成员在外单位任职，请核实（示例）。');
  await phone.getByRole('button', { name: '提交异议' }).click();
  await expect(phone.getByText('异议已收到')).toBeVisible();

  await office.at('2026-02-28T00:00:10+08:00');
  await expect
    .poll(async () => (await read<{ state: string }>(request, 'operator', noticePath)).state)
    .toBe('ENDED_WITH_OBJECTION');
  expect(await stateOf(request)).toBe('PUBLICIZED');

  await office.at('2026-03-02T10:00:00+08:00');
  const objection = async () =>
    (await read<{ items: ObjectionView[] }>(request, 'operator', `${noticePath}/objections`)).items[0] as ObjectionView;
  const { id } = await objection();
  for (const [who, move, data] of [
    ['operator', 'accept', null],
    ['operator', 'investigate', null],
    ['checker2', 'decide', { verdict: 'DISMISSED', reason: '已与原单位解除劳动关系（示例）' }],
    ['operator', 'reply', { reply: '经核实，成员均为全职创业，异议不成立（示例）。' }],
  ] as [Person, string, unknown][]) {
    const { version } = await objection();
    const answer = await (await writer(request, who))(`${noticePath}/objections/${id}/${move}`, data, { version });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  }
  await expect.poll(() => stateOf(request)).toBe('APPROVED');
  await opened(phone, `/my-applications/${application.id}`);
  await expect(phone.getByText('申请已批准：园区拟定孵化协议和租赁合同，双方签订。')).toBeVisible();
});

test('9 · agreement and lease are written, checked, approved and signed by both sides', async ({ request }) => {
  await office.at('2026-03-03T09:00:00+08:00');
  const operator = await office.page('operator');
  await opened(operator, applicationPath());
  await operator.getByRole('link', { name: '起草协议' }).click();
  await settled(operator);
  await written(operator);
  await operator.getByRole('button', { name: '保存草稿' }).click();
  await expect(operator).toHaveURL(/\/agreements\/[0-9a-f-]{36}/);
  const id = new URL(operator.url()).pathname.split('/').at(-1);
  agreement = { id } as AgreementResponse;
  await confirm(operator, '提交复核');

  for (const [who, move] of [
    ['checker', '复核通过'],
    ['approver', '审批通过'],
  ] as [Person, string][]) {
    const page = await office.page(who);
    await opened(page, agreementPath());
    await confirm(page, move);
  }

  await opened(operator, agreementPath());
  const papers = operator.getByRole('region', { name: '协议与合同文本' });
  for (const name of ['孵化协议', '租赁合同']) {
    const written = papers.getByRole('listitem').filter({ hasText: name }).first();
    const file = await operator.request.get((await written.getByRole('link').getAttribute('href')) ?? '');
    const bytes = await file.body();
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(written).toContainText(createHash('sha256').update(bytes).digest('hex'));
    await operator
      .getByLabel(`上传${name}（已签章）`)
      .setInputFiles({ name: `${name}签章页.jpg`, mimeType: 'image/jpeg', buffer: SCAN });
    await expect(papers.getByText(`${name}签章页.jpg`)).toBeVisible();
  }
  await operator.getByRole('button', { name: '登记签订' }).click();
  const sign = operator.getByRole('dialog');
  await sign.getByLabel('签订日期').fill('2026-03-03');
  await operator.keyboard.press('Tab');
  await sign.getByRole('button', { name: '登记签订' }).click();
  await expect(sign).toBeHidden();
  agreement = await read<AgreementResponse>(request, 'operator', agreementPath());
  // No deposit was agreed on.
  expect(agreement).toMatchObject({
    ...{ state: 'SIGNED', partyKind: 'TEAM', startNeeds: ['HAND_OVER'] },
    ...{ from: '2026-03-16', to: '2026-09-16' },
  });
  expect(await read(request, 'operator', applicationPath())).toMatchObject({ state: 'CONTRACTED' });
  await opened(operator, applicationPath());
  await expect(operator.getByRole('link', { name: new RegExp(agreement.number) })).toBeVisible();
});

/** Six months from the middle of March, by the listed rules of the demo. */
async function written(page: Page) {
  const about = page.getByRole('region', { name: '期限与政策' });
  await about.getByLabel('第一天').fill('2026-03-16');
  await page.keyboard.press('Tab');
  await about.getByLabel('最后一天').fill('2026-09-15');
  await page.keyboard.press('Tab');
  const places = page.getByRole('region', { name: '场地', exact: true });
  await choose(page, places.getByLabel('房间'), ROOM, ROOM);
  await expect(places.getByText('此期间未出租')).toBeVisible();
  await page.getByRole('region', { name: '单价', exact: true }).getByLabel('单价', { exact: true }).fill('20');
  const deposit = page.getByRole('region', { name: '保证金、违约金与服务' });
  await deposit.getByLabel('保证金', { exact: true }).fill('0');
  await deposit.getByLabel('不收保证金的理由').fill('苗圃团队，按园区办法免收（示例）');
  const parties = page.getByRole('region', { name: '双方' });
  await parties.getByLabel('乙方地址').fill('徐州市鼓楼区示例路 8 号（示例）');
  await parties.getByLabel('甲方签约人').fill('张园务（示例）');
  await parties.getByLabel('甲方电话').fill('0516-80000000');
}

test('10 · the room is handed over, and on the first day the team is in the house', async ({ request }) => {
  await office.at('2026-03-13T15:00:00+08:00');
  const operator = await office.page('operator');
  await opened(operator, agreementPath());
  await expect(operator.getByText('2026-03-16 开始履行，还缺：场地交接。')).toBeVisible();
  await operator.getByLabel('上传交接单').setInputFiles({ name: '交接单.jpg', mimeType: 'image/jpeg', buffer: SCAN });
  await expect(operator.getByText('事项已办结，2026-03-16 开始履行。')).toBeVisible();

  await office.at('2026-03-15T23:59:30+08:00');
  const shown = async (day: string) => {
    await opened(operator, `/parks/${park}/board?view=list&on=${day}&q=${encodeURIComponent(ROOM)}`);
    return operator.getByRole('row').filter({ hasText: ROOM }).first();
  };
  await expect(await shown('2026-03-15')).not.toContainText(TEAM);

  await office.at('2026-03-16T00:00:05+08:00');
  await expect
    .poll(async () => (await read<AgreementResponse>(request, 'operator', agreementPath())).state, { timeout: 30_000 })
    .toBe('ACTIVE');
  await expect(await shown('2026-03-16')).toContainText(TEAM);
  const tenant = await read<{ companyName: string }>(
    request,
    'operator',
    `/parks/${park}/tenants/${(await read<AgreementResponse>(request, 'operator', agreementPath())).tenantId}`,
  );
  expect(tenant.companyName).toBe(TEAM);
  await settled(operator);
  await expectAccessible(operator);
});
