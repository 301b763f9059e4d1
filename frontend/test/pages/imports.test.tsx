import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { problem } from '../support/fakeApi';
import { importRun, runningImport } from '../support/importRuns';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { IMPORT_CHECK, IMPORT_STORE, PARK } from '../support/world';

const WIZARD = `/parks/${PARK}/imports/new`;
const workbook = () => new File(['PK'], 'park-register.xlsx');

/** First still running, then done: what polling sees. */
function slowImport(dryRun: boolean, changed = true) {
  let polls = 0;
  const importId = dryRun ? IMPORT_CHECK : IMPORT_STORE;
  server.use(
    http.get(`*/api/v1/parks/:park/imports/${importId}`, () => {
      polls += 1;
      return HttpResponse.json(polls < 2 ? runningImport(dryRun) : importRun(dryRun, changed));
    }),
  );
}

/** jsdom's form data does not survive Node's fetch, so the mode is read where the client writes it. */
function starts() {
  const append = vi.spyOn(FormData.prototype, 'append');
  const modes = () => append.mock.calls.filter(([name]) => name === 'dryRun').map(([, value]) => String(value));
  server.use(
    http.post('*/api/v1/parks/:park/imports', () =>
      HttpResponse.json(runningImport(modes().at(-1) === 'true'), { status: 202 }),
    ),
  );
  return modes;
}

describe('the import wizard', () => {
  it('says what it understands and refuses another kind of file', async () => {
    await open(WIZARD);
    expect(await screen.findByText(/按表头文字识别各列/)).toBeVisible();
    await userEvent.setup({ applyAccept: false }).upload(screen.getByLabelText('台账文件'), new File(['x'], 'old.xls'));
    expect(await screen.findByText(/“old.xls”不是 .xlsx 工作簿/)).toBeVisible();
  });

  it('checks first, shows columns, figures and problems, then stores', async () => {
    slowImport(true);
    slowImport(false);
    const modes = starts();
    const { user } = await open(WIZARD);
    await user.upload(await screen.findByLabelText('台账文件'), workbook());
    expect(await screen.findByRole('status')).toHaveTextContent('已处理 60 / 167 行');

    expect(await screen.findByText('12,150.00 ㎡', {}, { timeout: 5000 })).toBeVisible();
    expect(screen.getByText('钥匙编号', { exact: false })).toHaveTextContent('未识别，不导入');
    const problems = screen.getByRole('region', { name: '问题' });
    expect(await within(problems).findByText('统一社会信用代码校验位不对')).toBeVisible();
    expect(screen.getByText(/有 5 行不能导入/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: '确认导入' }));
    expect(await screen.findByText('导入完成', {}, { timeout: 5000 })).toBeVisible();
    expect(screen.getByRole('link', { name: '查看租控图' })).toBeVisible();
    expect(modes()).toEqual(['true', 'false']);
  });

  it('says plainly when nothing changed', async () => {
    slowImport(false, false);
    await open(`${WIZARD}?check=${IMPORT_CHECK}&commit=${IMPORT_STORE}`);
    expect(await screen.findByText('没有任何变化', {}, { timeout: 5000 })).toBeVisible();
  });

  it('filters problems by outcome in the URL', async () => {
    const { user, router } = await open(`/parks/${PARK}/imports/${IMPORT_STORE}`);
    await user.click(await screen.findByText('请核对 2'));
    await waitFor(() => expect(router.state.location.search).toEqual({ severity: 'WARNING' }));
    await waitFor(() => expect(screen.queryByText('统一社会信用代码校验位不对')).not.toBeInTheDocument());
    expect(screen.getByText('大专以上人数超过总人数')).toBeVisible();
  });

  it('shows messages in the reader’s language', async () => {
    await open(`/parks/${PARK}/imports/${IMPORT_STORE}`, 'operator', 'en');
    expect(await screen.findByText('The check digit of the credit code is wrong')).toBeVisible();
  });

  it('tells when another import runs in the park', async () => {
    replyWith('post', '/parks/:park/imports', 409, problem(409, 'import.running'));
    const { user } = await open(WIZARD);
    await user.upload(await screen.findByLabelText('台账文件'), workbook());
    expect(await screen.findByText(/已有一次导入正在进行/)).toBeVisible();
  });
});
