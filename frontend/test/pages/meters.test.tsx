import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MeterReadingView, MeterResponse, MeterSheetRow } from '../../src/api/gen/types.gen';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK } from '../support/world';

const METER = id(43, 1);
const SHEET = `/parks/${PARK}/meters/sheet?day=2026-11-01`;

const row = (n: number, more: Partial<MeterSheetRow> = {}): MeterSheetRow => ({
  ...{ meterId: id(43, n), number: `D-${n}`, fee: 'ELECTRICITY', shared: false, place: null, deviceNumber: '1' },
  ...{ multiplier: '30', previous: { day: '2026-10-01', value: '100', estimated: false }, usualPerDay: '9.68' },
  reading: null,
  ...more,
});

const reading = (n: number, more: Partial<MeterReadingView> = {}): MeterReadingView => ({
  ...{ id: id(44, n), deviceId: id(45, 1), deviceNumber: '1', day: `2026-0${n}-01`, value: `${n}00`, estimated: false },
  ...{ use: null, note: null, correctsId: null, correctedById: null, readBy: '李财务（示例）' },
  readAt: '2026-11-01T01:00:00Z',
  ...more,
});

const meter: MeterResponse = {
  ...{ id: METER, version: 2, number: 'D-1', fee: 'ELECTRICITY', shared: false, place: '三层配电箱' },
  devices: [{ id: id(45, 1), number: '1', multiplier: '30', installedOn: '2026-01-01', removedOn: null }],
  places: [
    { from: '2026-01-01', to: null, places: [{ unitId: id(4, 1), floorId: null, buildingId: null, name: 'A101' }] },
  ],
  readings: [
    reading(3, { correctsId: id(44, 2), note: '数字颠倒' }),
    reading(2, { correctedById: id(44, 3) }),
    reading(1),
  ],
  abilities: ['CHANGE', 'SET_PLACES', 'CORRECT', 'READ', 'REPLACE'],
};

function laySheet(...items: MeterSheetRow[]) {
  replyWith('get', `/parks/${PARK}/meter-sheet`, 200, { items, page: 1, size: 50, total: items.length, more: false });
}

describe('the sheet of a day', () => {
  it('is typed down the column, tells the use at once and is sent whole', async () => {
    laySheet(row(1), row(2), row(3, { reading: { day: '2026-11-01', value: '150', estimated: false } }));
    const taken = take('post', `/parks/${PARK}/meter-sheet`, 201, { day: '2026-11-01', readings: 2 });
    const { user } = await open(SHEET);
    const first = await screen.findByLabelText('D-1 的读数');
    await user.type(first, '110.5{Enter}');
    const second = screen.getByLabelText('D-2 的读数');
    expect(second).toHaveFocus();
    await user.type(second, '120');
    expect(first.closest('tr')).toHaveTextContent('315');
    expect(screen.queryByLabelText('D-3 的读数')).toBeNull();
    await user.click(screen.getByRole('button', { name: /保存（2）/ }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({
      day: '2026-11-01',
      lines: [
        { meterId: id(43, 1), value: '110.5' },
        { meterId: id(43, 2), value: '120' },
      ],
    });
    expect(await screen.findByRole('button', { name: /保存（0）/ })).toBeDisabled();
  });

  it('says of each row what is wrong, and lets a jump be confirmed', async () => {
    laySheet(row(1), row(2));
    const params = { use: '27000', usual: '300', times: '90' };
    const taken = take(
      'post',
      `/parks/${PARK}/meter-sheet`,
      422,
      problem(422, 'billing.reading-sheet', {
        params: { rows: '1' },
        errors: [{ pointer: '/lines/1/value', code: 'billing.reading-jump', params, detail: null }],
      }),
    );
    const { user } = await open(SHEET);
    await user.type(await screen.findByLabelText('D-1 的读数'), '110');
    await user.type(screen.getByLabelText('D-2 的读数'), '1000');
    await user.click(screen.getByRole('button', { name: /保存（2）/ }));
    const wrong = (await screen.findByRole('alert', { name: '' })).closest('tr') as HTMLElement;
    expect(wrong).toHaveTextContent('D-2');
    expect(wrong).toHaveTextContent('用量 27000 是平常（约 300）的 90 倍');
    await user.click(within(wrong).getByRole('checkbox', { name: '已核对，读数无误' }));
    await user.click(screen.getByRole('button', { name: /保存（2）/ }));
    await waitFor(() => expect(taken).toHaveLength(2));
    expect(taken[1]?.body).toMatchObject({ lines: [{}, { value: '1000', confirmed: true }] });
    expect(taken[1]?.headers.get('Idempotency-Key')).not.toBe(taken[0]?.headers.get('Idempotency-Key'));
  });

  it('warns of a value below the one before as it is typed', async () => {
    laySheet(row(1));
    const { user } = await open(SHEET);
    await user.type(await screen.findByLabelText('D-1 的读数'), '99');
    expect(screen.getByText('小于上次读数')).toBeInTheDocument();
  });
});

describe('a meter', () => {
  it('keeps what was corrected in sight, and corrects only what holds', async () => {
    replyWith('get', `/parks/${PARK}/meters/${METER}`, 200, meter);
    const taken = take('post', `/parks/${PARK}/meters/${METER}/readings/${id(44, 3)}/correction`, 201, meter);
    const { user } = await open(`/parks/${PARK}/meters/${METER}`);
    const table = await screen.findByRole('table', { name: '读数' });
    expect(within(table).getAllByRole('button')).toHaveLength(2);
    expect(table).toHaveTextContent('已更正');
    await user.click(within(table).getByRole('button', { name: '更正 2026-03-01 的读数' }));
    const value = await screen.findByLabelText('读数', { selector: 'input' });
    await user.clear(value);
    await user.type(value, '290');
    await user.type(screen.getByLabelText('更正原因'), '看错');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toMatchObject({ day: '2026-03-01', value: '290', reason: '看错' });
  });
});
