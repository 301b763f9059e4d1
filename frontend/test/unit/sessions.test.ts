import { describe, expect, it } from 'vitest';
import { LINK } from '../../src/features/sessions/isLink';
import { hoursOf, instantOf, isToday, timeText, wallTimes } from '../../src/features/sessions/when';

describe('the time of a session', () => {
  const at = { startsAt: '2026-11-26T18:30:00Z', endsAt: '2026-11-26T19:00:00Z' };

  it('is told by Beijing’s clocks, whatever the device says', () => {
    expect(wallTimes(at)).toEqual({ day: '2026-11-27', from: '02:30', to: '03:00' });
  });

  it('is said with the weekday in the language of the reader', () => {
    expect(timeText(at, 'zh-CN')).toBe('2026-11-27 周五 02:30–03:00');
    expect(timeText(at, 'en')).toBe('2026-11-27 Fri 02:30–03:00');
    expect(timeText({ startsAt: null, endsAt: null }, 'en')).toBeUndefined();
  });

  it.each([
    ['2026-11-26', '14:00', '2026-11-26T06:00:00.000Z'],
    ['2026-11-26', '00:30', '2026-11-25T16:30:00.000Z'],
    ['2026-12-31', '24:00', '2026-12-31T16:00:00.000Z'],
  ])('is taken by them too: %s %s', (day, time, instant) => {
    expect(instantOf(day, time)).toBe(instant);
  });

  it('is today or not', () => {
    const now = new Date().toISOString();
    expect(isToday({ startsAt: now, endsAt: now })).toBe(true);
    const later = new Date(Date.now() + 2 * 86_400_000).toISOString();
    expect(isToday({ startsAt: later, endsAt: later })).toBe(false);
  });
});

describe('hours', () => {
  it.each([
    [210, '3.5'],
    [60, '1'],
    [0, '0'],
    [20, '0.3'],
  ])('%d minutes are %s', (minutes, hours) => expect(hoursOf(minutes)).toBe(hours));
});

describe('a typed link', () => {
  it.each(['https://meeting.example.cn/j/1', 'http://a.cn'])('%s is followed', (l) => expect(l).toMatch(LINK));
  it.each(['javascript:alert(1)', 'meeting.example.cn', 'data:text/html,x', ' https://a.cn'])('%s is not', (l) =>
    expect(l).not.toMatch(LINK),
  );
});
