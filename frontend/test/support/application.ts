import type { NextStep, OwnApplication, OwnApplicationSummary, PublicCall } from '../../src/api/gen/types.gen';
import { id, PARK } from './world.ts';

export const CALL = id(20, 1);
export const APPLICATION = id(20, 2);
export const TOKEN = 'k3JvbV9hbl9leGFtcGxlX29mX2FfdG9rZW5fMDAwMDA';

export const call: PublicCall = {
  ...{ id: CALL, standing: 'OPEN', stage: 'NURSERY', title: '苗圃招募（示例）', body: '欢迎申请（示例）' },
  ...{ contact: '招商部（示例）', opensOn: '2026-11-01', closesOn: '2027-01-01' },
  papers: [{ kind: 'BUSINESS_PLAN', required: true, applicants: [] }],
  statement: {
    ...{ version: 1, textZh: '保存说明（示例）', textEn: 'What is kept (example)', sensitiveVersion: 1 },
    ...{ sensitiveZh: '敏感信息说明（示例）', sensitiveEn: 'Sensitive (example)' },
  },
};

const next: NextStep = {
  ...{ by: 'APPLICANT', until: '2026-12-31', workingDaysLeft: 29, calendarComplete: true, over: false, noticeId: null },
};

const content = {
  ...{ applicantKind: 'TEAM', name: '创业团队（示例）', uscc: null, foundedOn: null, industryCode: null },
  ...{ registeredCapital: null, staff: null, priorYearRevenue: null, revenueGrowth: null, financingTotal: null },
  ...{ techBusiness: null, registersInPark: null, worksInPark: null, qualifications: [], areaAsked: null },
  ...{ seatsAsked: 2, projectName: null, projectText: null, contactName: null, contactPhone: null },
  ...{ contactEmail: null, referralUnion: null, referralContact: null, previousNumber: null },
} as OwnApplication['content'];

/** An application as its writer sees it, where it stands and with what. */
export const ownApplication = (more: Partial<OwnApplication> = {}): OwnApplication => ({
  ...{ id: APPLICATION, parkId: PARK, version: 3, state: 'DRAFT', number: null, call, content, founders: [] },
  ...{ papers: [], supplement: null, submittedAt: null, dueOn: null, next, owned: false, steps: [], abilities: [] },
  ...more,
});

export const summaryOf = ({ id: key, parkId, state, number, call: c, next: n }: OwnApplication) =>
  ({
    ...{ id: key, parkId, state, number, name: '创业团队（示例）', callTitle: c.title, parkName: '园区（示例）' },
    ...{ begunAt: '2026-11-20T01:00:00Z', next: n },
  }) satisfies OwnApplicationSummary;

/** As long as nothing is said otherwise, time runs until the end of the year. */
export const nextStep = (more: Partial<NextStep>): NextStep => ({ ...next, ...more });
