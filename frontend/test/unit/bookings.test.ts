import { describe, expect, it } from 'vitest';
import type { FacilitySummary } from '../../src/api/gen/types.gen';
import { columnsOf } from '../../src/features/bookings/columns';
import { blocksIn, reach, rowsOf, stateOf, towards, usual } from '../../src/features/bookings/grid/geometry';
import { freeStarts, nextFree } from '../../src/features/bookings/nextFree';
import { choicesOf, fitting, lengthsOf } from '../../src/features/bookings/own/choices';
import { pastOf } from '../../src/features/bookings/past';
import { type Repeats, ruleOf } from '../../src/features/bookings/series/rule';
import { type Sought, slotsOf } from '../../src/features/bookings/slots';
import { hoursOf, spansOf, textsOf } from '../../src/features/facilities/hours';
import { nowOf } from '../../src/features/facilities/now';
import { clock, minuteOf, wallOf } from '../../src/shared/lib/clock';
import { DAY, daysOf, HALL, ownRoom, ROOM, taken } from '../support/bookings';

const t = ((key: string) => key) as never;

describe('clocks', () => {
  it('are those of the park and not of the device', () => {
    const instant = new Date('2026-11-25T17:10:00Z');
    expect(wallOf(instant, 'Asia/Shanghai')).toEqual({ day: '2026-11-26', time: '01:10', minute: 70 });
    expect(wallOf(instant, 'Asia/Urumqi')).toEqual({ day: '2026-11-25', time: '23:10', minute: 1390 });
  });

  it('say what of a day is past', () => {
    expect(pastOf({ zone: 'Asia/Shanghai', today: '2099-11-26' }, '2099-11-25')).toBe(1440);
    expect(pastOf({ zone: 'Asia/Shanghai', today: '2099-11-26' }, '2099-11-27')).toBe(0);
    // A page left open over midnight.
    expect(pastOf({ zone: 'Asia/Shanghai', today: '2020-11-26' }, '2020-11-26')).toBe(1440);
  });
});

describe('the grid', () => {
  const [column] = columnsOf(daysOf([DAY], { [DAY]: [taken('10:00', '11:00')] }), { by: 'day', t, moves: true });
  if (!column) throw new Error('no column');
  const at = (time: string) => stateOf(column, minuteOf(time));
  const block = (from: string, to: string) => ({
    ...{ key: from, from: minuteOf(from), to: minuteOf(to), text: '', label: '', tone: '' },
    ...{ opens: true, movable: false },
  });

  it('shows the open hours and what is shut between them', () => {
    expect(rowsOf([column]).map(clock).at(0)).toBe('09:00');
    expect(rowsOf([column]).map(clock).at(-1)).toBe('17:30');
    expect(['09:30', '10:30', '12:30', '14:00'].map(at)).toEqual(['free', 'taken', 'shut', 'free']);
  });

  it('draws a time as far as it is free', () => {
    expect(reach(column, minuteOf('09:00'), minuteOf('11:30'))).toEqual({ from: 540, to: 600 });
    expect(reach(column, minuteOf('11:30'), minuteOf('09:00'))).toEqual({ from: 660, to: 720 });
    expect(usual(column, minuteOf('11:30'), 60)).toEqual({ from: 690, to: 720 });
    expect(usual(column, minuteOf('14:00'), 60)).toEqual({ from: 840, to: 900 });
  });

  it('offers nothing where a room is kept free between bookings', () => {
    const [kept] = columnsOf(daysOf([DAY], { [DAY]: [taken('10:00', '11:00')] }, 15), { by: 'day', t, moves: true });
    if (!kept) throw new Error('no column');
    expect(['09:00', '09:30', '10:30', '11:00', '11:30'].map((time) => stateOf(kept, minuteOf(time)))).toEqual([
      'free',
      'kept',
      'taken',
      'kept',
      'free',
    ]);
    // Right behind a time out of use there is nothing to clear away.
    const shut = [taken('10:00', '11:00', { kind: 'BLACKOUT' })];
    const [out] = columnsOf(daysOf([DAY], { [DAY]: shut }, 15), { by: 'day', t, moves: true });
    expect(out && stateOf(out, minuteOf('11:00'))).toBe('free');
  });

  it('draws whole hours where a room is booked by the hour', () => {
    const hourly = { ...column, step: 60, open: [{ from: minuteOf('08:30'), to: minuteOf('18:00') }] };
    expect(stateOf(hourly, minuteOf('08:30'))).toBe('shut');
    expect(usual(hourly, minuteOf('09:30'), 30)).toEqual({ from: 540, to: 600 });
    expect(reach(hourly, minuteOf('13:30'), minuteOf('14:00'))).toEqual({ from: 780, to: 900 });
    expect(reach(hourly, minuteOf('14:30'), minuteOf('13:30'))).toEqual({ from: 780, to: 900 });
  });

  it('knows all that lies in half an hour', () => {
    const two = { ...column, blocks: [block('10:15', '10:30'), block('10:00', '10:15'), block('11:00', '12:00')] };
    expect(blocksIn(two, 600).map((b) => clock(b.from))).toEqual(['10:00', '10:15']);
  });

  it('is walked within its edges', () => {
    expect(towards('ArrowUp', { column: 1, row: 0 }, 2, 4)).toEqual({ column: 1, row: 0 });
    expect(towards('End', { column: 0, row: 2 }, 2, 4)).toEqual({ column: 1, row: 2 });
    expect(towards('a', { column: 0, row: 0 }, 2, 4)).toBeUndefined();
  });
});

describe('the next free time', () => {
  const days = daysOf([DAY, '2099-11-27'], { [DAY]: [taken('10:00', '11:00'), taken('14:00', '17:30')] });

  it('lies behind what is in the way, between the open hours, and on the next day at last', () => {
    const next = (from: string, minutes: number) => nextFree(days, DAY, { facilityIds: [ROOM], from, minutes });
    expect(next('10:00', 60)).toEqual({ date: DAY, from: '11:00', to: '12:00' });
    expect(next('11:15', 60)).toEqual({ date: '2099-11-27', from: '09:00', to: '10:00' });
    expect(next('11:15', 30)).toEqual({ date: DAY, from: '11:15', to: '11:45' });
    expect(next('09:00', 300)).toBeUndefined();
  });

  it('keeps what a room is kept free after each booking, and begins on its steps', () => {
    const kept = daysOf([DAY], { [DAY]: [taken('09:30', '10:00'), taken('14:37', '15:07')] }, 15);
    expect(nextFree(kept, DAY, { facilityIds: [ROOM], from: '09:00', minutes: 60, step: 30 })?.from).toBe('10:30');
    const rooms = [
      { id: ROOM, kind: 'MEETING_ROOM', capacity: 8, features: [] as string[] } as unknown as FacilitySummary,
    ];
    const ends = daysOf([DAY], { [DAY]: [taken('11:00', '12:00')] }, 15);
    expect(slotsOf(ends, rooms, { minutes: 30, part: 'MORNING' }).map((s) => s.to)).toEqual(['10:30']);
    const slots = slotsOf(kept, rooms, { minutes: 30, part: 'ANY' }).map((s) => `${s.from}-${s.to}`);
    expect(slots).toEqual(['10:30-12:00', '15:30-18:00']);
  });

  it('is not kept by the booking that is moved', () => {
    const own = daysOf([DAY], { [DAY]: [{ ...taken('14:00', '15:00'), bookingId: 'mine' }] }, 15);
    const starts = (change?: string) => freeStarts(own, DAY, { facilityIds: [ROOM], minutes: 60, step: 30, change });
    expect(starts().map(clock)).toContain('15:30');
    expect(starts().map(clock)).not.toContain('14:30');
    expect(starts('mine').map(clock)).toContain('14:30');
  });

  it('is free in all rooms of a bundle', () => {
    const free = freeStarts(days, DAY, { facilityIds: [HALL, ROOM], minutes: 60, step: 60 });
    expect(free.map(clock)).toEqual(['09:00', '11:00']);
  });
});

describe('what is free', () => {
  const room = (n: number, capacity: number, features: string[]) =>
    ({ id: n === 1 ? ROOM : HALL, kind: 'MEETING_ROOM', capacity, features }) as FacilitySummary;
  const rooms = [room(1, 8, ['白板']), room(2, 120, ['4K投影'])];
  const days = daysOf([DAY], { [DAY]: [taken('15:00', '15:30')] });
  const found = (sought: Partial<Sought>) =>
    slotsOf(days, rooms, { minutes: 60, part: 'ANY', ...sought }).map((s) => `${s.room.capacity} ${s.from}-${s.to}`);

  it('lies between what is taken, in the part of the day, long enough', () => {
    expect(found({ part: 'AFTERNOON' })).toEqual(['8 14:00-15:00', '120 14:00-18:00', '8 15:30-18:00']);
    expect(found({ part: 'AFTERNOON', minutes: 120 })).toEqual(['120 14:00-18:00', '8 15:30-18:00']);
  });

  it('has room for all, and what they need', () => {
    expect(found({ people: 9, part: 'MORNING' })).toEqual(['120 09:00-12:00']);
    expect(found({ feature: '投影', part: 'MORNING' })).toEqual(['120 09:00-12:00']);
    expect(found({ kind: ['STUDIO'] })).toEqual([]);
  });
});

describe('times on the phone', () => {
  it('offer the smallest room that will do', () => {
    const rooms = [ownRoom(2, { capacity: 120 }), ownRoom(1)];
    const days = daysOf([DAY], { [DAY]: [taken('09:00', '10:00')] });
    const choices = choicesOf(days, rooms, DAY, 60).map((c) => `${clock(c.from)} ${c.room.id === ROOM ? 1 : 2}`);
    expect(choices.slice(0, 3)).toEqual(['09:00 2', '09:30 2', '10:00 1']);
  });

  it('leave the time that a room is kept free after each booking', () => {
    const days = daysOf([DAY], { [DAY]: [taken('10:00', '11:00')] }, 15);
    const choices = choicesOf(days, [ownRoom(1)], DAY, 60);
    expect(choices.map((c) => clock(c.from)).slice(0, 2)).toEqual(['14:00', '14:30']);
  });

  it('are looked for in rooms that seat all, the smallest first', () => {
    const rooms = [ownRoom(2, { capacity: 120 }), ownRoom(1), ownRoom(1, { capacity: 3 })];
    expect(fitting(rooms, 4).map((f) => f.facts.capacity)).toEqual([8, 120]);
    expect(fitting([ownRoom(1, { kind: 'EQUIPMENT' })], 1)).toEqual([]);
  });

  it('are as long as a room allows', () => {
    expect(lengthsOf([ownRoom(1, { minMinutes: 60, maxMinutes: 120, stepMinutes: 60 })])).toEqual([60, 120]);
    expect(lengthsOf([ownRoom(1, { minMinutes: 45, maxMinutes: 45, stepMinutes: 45 })])).toEqual([45]);
  });
});

describe('what comes again', () => {
  const rule = (rhythm: Repeats['rhythm'], first = '2026-11-26') => ruleOf(first, { rhythm, end: 'COUNT', count: 10 });

  it('is said as the API takes it', () => {
    expect(rule('DAILY')).toBe('FREQ=DAILY;COUNT=10');
    expect(rule('WEEKLY')).toBe('FREQ=WEEKLY;BYDAY=TH;COUNT=10');
    expect(rule('FORTNIGHTLY')).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=10');
    expect(rule('MONTHLY_DAY')).toBe('FREQ=MONTHLY;BYMONTHDAY=26;COUNT=10');
    expect(ruleOf('2026-11-26', { rhythm: 'WEEKLY', end: 'UNTIL', until: '2026-12-31' })).toMatch(/;UNTIL=20261231$/);
  });

  it('on a fifth weekday comes on the last one of each month', () => {
    expect(rule('MONTHLY', '2026-11-26')).toBe('FREQ=MONTHLY;BYDAY=4TH;COUNT=10');
    expect(rule('MONTHLY', '2026-10-29')).toBe('FREQ=MONTHLY;BYDAY=-1TH;COUNT=10');
  });
});

describe('opening hours', () => {
  it('are read as one writes them on a door', () => {
    expect(spansOf('8:30-12:00，13:30–17:30')).toEqual([
      { from: '08:30', to: '12:00' },
      { from: '13:30', to: '17:30' },
    ]);
    expect(spansOf('')).toEqual([]);
    expect(spansOf(undefined)).toEqual([]);
    expect(spansOf('18:00-24:00')).toEqual([{ from: '18:00', to: '24:00' }]);
  });

  it('are refused when they overlap, end before they begin or are no times', () => {
    for (const wrong of ['09:00-12:00, 11:00-13:00', '12:00-09:00', '9-12', '09:00-25:00', '09:70-10:00', '上午'])
      expect(spansOf(wrong)).toBeUndefined();
  });

  it('go there and back', () => {
    const hours = hoursOf({ MONDAY: '09:00-12:00, 14:00-18:00', HOLIDAY: '' });
    expect(hours).toHaveLength(2);
    expect(textsOf(hours).MONDAY).toBe('09:00-12:00, 14:00-18:00');
    expect(textsOf(hours).HOLIDAY).toBe('');
  });
});

describe('the screen at a door', () => {
  const day = {
    date: DAY,
    open: [{ from: '09:00', to: '18:00' }],
    taken: [taken('14:00', '15:00', { company: '青禾（示例）' }), taken('10:00', '11:00')],
  };

  it('says until when one can stay', () => {
    expect(nowOf(day, minuteOf('09:30'))).toMatchObject({ state: 'free', until: '10:00' });
    expect(nowOf(day, minuteOf('10:00'))).toMatchObject({
      state: 'booked',
      until: '11:00',
      here: { company: '云耕科技（示例）' },
    });
    expect(nowOf(day, minuteOf('15:00'))).toMatchObject({ state: 'free', until: '18:00', next: [] });
    expect(nowOf(day, minuteOf('18:00')).state).toBe('shut');
  });

  it('says who comes next, in the order of the clock', () => {
    expect(nowOf(day, minuteOf('09:30')).next.map((b) => b.from)).toEqual(['10:00', '14:00']);
    expect(nowOf(day, minuteOf('10:30')).next.map((b) => b.company)).toEqual(['青禾（示例）']);
  });
});
