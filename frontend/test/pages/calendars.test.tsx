import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { CalendarFeedView } from '../../src/api/gen/types.gen';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { id } from '../support/world';

const PATH = '/api/v1/public/calendars/abc/calendar.ics';
const mine: CalendarFeedView = {
  id: id(95, 1),
  kind: 'COMPANY',
  facilityId: null,
  name: '徐州彭城橙意机械有限公司（示例）',
  madeAt: '2026-11-20T01:00:00Z',
  readOn: null,
};

/** Subscriptions that remember what was asked. */
function holds(items: CalendarFeedView[]) {
  const asked: unknown[] = [];
  server.use(
    http.get('*/api/v1/me/calendar-feeds', () =>
      HttpResponse.json({ items, page: 1, size: 50, total: items.length, more: false }),
    ),
    http.post('*/api/v1/me/calendar-feeds/renewal', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json({ feed: mine, path: PATH, freeBusyPath: PATH.replace('calendar.ics', 'busy.ifb') });
    }),
    http.delete('*/api/v1/me/calendar-feeds/:id', ({ params }) => {
      asked.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return asked;
}

describe('calendar subscriptions', () => {
  it('shows the secret address once it is made, and warns not to pass it on', async () => {
    const asked = holds([]);
    const { user } = await open('/calendars', 'founder');
    expect(await screen.findByText('还没有订阅日历。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '获取地址 本企业的预约' }));
    expect(asked).toEqual([]);
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: '获取地址' }));
    expect(await within(dialog).findByLabelText('日历地址')).toHaveValue(`${window.location.origin}${PATH}`);
    expect(within(dialog).getByRole('alert')).toHaveTextContent('只显示这一次');
    expect(asked).toEqual([{ kind: 'COMPANY' }]);
  });

  it('says what follows before an address is replaced, and what went wrong', async () => {
    const asked = holds([mine]);
    const { user } = await open('/calendars', 'founder');
    expect(await screen.findByText(/尚未同步/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '获取地址 本企业的预约' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '重新获取地址 本企业的预约' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/原地址立即失效/)).toBeVisible();
    replyWith('post', '/me/calendar-feeds/renewal', 422, problem(422, 'calendar.too-many', { params: { max: '50' } }));
    await user.click(within(dialog).getByRole('button', { name: '重新获取地址' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('最多订阅 50 个日历');
    expect(asked).toEqual([]);
  });

  it('tells of one that answers nothing any more, which can only be ended', async () => {
    const asked = holds([{ ...mine, kind: 'FACILITY', facilityId: id(96, 1), name: null }]);
    const { user } = await open('/calendars', 'founder');
    expect(await screen.findByText(/您已无权查看/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /重新获取地址/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '停用 场地预约' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: /停\s*用/ }));
    expect(await screen.findByText('已停用')).toBeInTheDocument();
    expect(asked).toEqual([mine.id]);
  });
});
