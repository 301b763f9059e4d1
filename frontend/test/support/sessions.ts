import type { SessionActionView, SessionResponse } from '../../src/api/gen/types.gen';
import { id, PARK } from './world';

export const SESSION = id(60, 1);
export const MENTOR = id(12, 1);
export const TENANT = id(10, 1);

/** A day far off: no clock makes it past. */
export const DAY = '2099-11-26';

export const action = (more: Partial<SessionActionView> = {}): SessionActionView => ({
  ...{ id: id(61, 1), sessionId: id(60, 9), what: '整理股东会决议', owner: 'COMPANY', dueOn: DAY, doneOn: null },
  ...{ topic: '股权设计', late: false, mayClose: true },
  ...more,
});

/** Scheduled from 14 to 15 by the clocks of Shanghai. */
export const session = (more: Partial<SessionResponse> = {}): SessionResponse => ({
  ...{ id: SESSION, version: 3, parkId: PARK, parkName: '徐州园（示例）', tenantId: TENANT },
  ...{ companyId: id(3, 1), companyName: '云耕科技（示例）', mentorId: MENTOR, mentorName: '王导师（示例）' },
  ...{ mentorTitle: '高级工程师', wishedMentorId: null, wishedMentorName: null, state: 'SCHEDULED' },
  ...{ topic: '研发费用加计扣除', question: '台账怎么建', direct: false, askedAt: '2026-11-20T01:00:00Z' },
  ...{ answerDueOn: null, startsAt: `${DAY}T06:00:00Z`, endsAt: `${DAY}T07:00:00Z`, minutes: null },
  ...{ place: 'A 栋 302', onlineLink: null, minutesDueOn: null, advice: null, nextSteps: null },
  ...{ filedAt: null, rating: null, comment: null, confirmedAt: null, missedBy: null },
  ...{ reason: null, overReason: null, late: false, actions: [], openActions: [], abilities: [] },
  ...more,
});

/** A day some days from now, as the park's calendar has it. */
export const fromNow = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);
