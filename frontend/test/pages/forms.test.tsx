import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith, server } from '../support/server';
import { companies, PARK } from '../support/world';

const sent = (method: string) => asked.filter((a) => a.method === method);

describe('a record form', () => {
  it('shows the server’s errors at the field and keeps one key over both tries', async () => {
    replyWith(
      'post',
      '/parks/:park/companies',
      400,
      problem(400, 'request.invalid', {
        errors: [{ pointer: '/uscc', code: 'validation.uscc', params: {}, detail: 'x' }],
      }),
    );
    const keys: (string | null)[] = [];
    server.events.on('request:start', ({ request }) => {
      if (request.method === 'POST') keys.push(request.headers.get('Idempotency-Key'));
    });
    const { user } = await open(`/parks/${PARK}/companies?open=register`);
    await user.type(await screen.findByLabelText('企业名称'), '徐州新企业有限公司（示例）');
    await user.type(screen.getByLabelText('统一社会信用代码'), '91320311ma1n000000');
    await user.click(screen.getByRole('button', { name: /保存/ }));
    expect(await screen.findByText(/统一社会信用代码不正确/)).toBeInTheDocument();
    expect(screen.getByLabelText('统一社会信用代码')).toHaveValue('91320311MA1N000000');
    // The refusal is told a moment before the button takes another click.
    await waitFor(() => expect(screen.getByRole('button', { name: /保存/ })).not.toHaveClass('ant-btn-loading'));
    await user.click(screen.getByRole('button', { name: /保存/ }));
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
    server.events.removeAllListeners();
  });

  it('sends the version it read, and on a conflict says so instead of overwriting', async () => {
    const company = companies[0];
    replyWith('put', '/parks/:park/companies/:company', 412, problem(412, 'etag.stale'));
    let version: string | null = null;
    server.events.on('request:start', ({ request }) => {
      if (request.method === 'PUT') version = request.headers.get('If-Match');
    });
    const { user } = await open(`/parks/${PARK}/companies/${company?.id}?open=edit`);
    await user.type(await screen.findByLabelText('联系人'), '二');
    await user.click(screen.getByRole('button', { name: /保存/ }));
    expect((await screen.findAllByText('这条记录刚被别人修改过')).length).toBeGreaterThan(0);
    expect(version).toBe('"1"');
    server.events.removeAllListeners();
  });

  it('asks before entries are lost, and leaves nothing sent', async () => {
    const { user, router } = await open(`/parks/${PARK}/companies?open=register`);
    await user.type(await screen.findByLabelText('企业名称'), '未保存');
    await user.click(screen.getByRole('button', { name: '取消' }));
    await user.click(await screen.findByRole('button', { name: '放弃填写' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(sent('POST')).toEqual([]);
  });
});
