import type {
  ApplicationResponse,
  DecisionView,
  OwnReviewView,
  PanelPlace,
  ReviewView,
} from '../../src/api/gen/types.gen';
import { id } from './world';

const CRITERIA = [
  { code: 'TEAM', weight: 60, textZh: '团队能力与投入', textEn: 'Team' },
  { code: 'MARKET', weight: 40, textZh: '市场与商业模式', textEn: 'Market' },
];

const NOTHING = {
  ...{ applicantKind: null, uscc: null, foundedOn: null, industryCode: null, registeredCapital: null, staff: 5 },
  ...{ priorYearRevenue: null, revenueGrowth: null, financingTotal: null, techBusiness: true, registersInPark: null },
  ...{ worksInPark: null, qualifications: [], areaAsked: '60.00', seatsAsked: null, projectName: '智能巡检（示例）' },
  ...{ projectText: null, contactName: null, contactPhone: null, contactEmail: null, referralUnion: null },
  ...{ referralContact: null, previousNumber: null },
};

export const application = {
  ...{ id: id(40, 1), version: 7, number: 'A-2026-0001', state: 'REVIEWED', stage: 'INCUBATOR' },
  ...{ callId: id(41, 1), callTitle: '2026年秋季招募（示例）', companyId: null, previous: null, founders: [] },
  content: { ...NOTHING, name: '云巡团队（示例）' },
  ...{ papers: [], supplement: null, check: null, submittedAt: '2026-11-01T01:00:00Z', dueOn: null, late: false },
  ...{ clockStoppedDays: 0, agreement: null, abilities: [] },
  steps: [{ at: '2026-11-05T01:00:00Z', move: 'BEGIN_REVIEW', by: '张园长（示例）', reason: null }],
} as unknown as ApplicationResponse;

const place = (n: number, name: string, more: Partial<PanelPlace> = {}): PanelPlace => ({
  ...{ id: id(42, n), reviewerId: id(8, n), name, assignedAt: '2026-11-05T01:00:00Z' },
  ...{ submittedAt: null, conflict: null, tie: null, leftReason: null, leftAt: null, sheet: null },
  ...more,
});

export const running: ReviewView = {
  ...{
    id: id(43, 1),
    round: 1,
    rounds: 1,
    criteria: CRITERIA,
    reviewersMin: 3,
    passScore: '60.00',
    dueOn: '2026-11-30',
  },
  ...{ late: false, verdict: null, mean: null, closedAt: null, abilities: ['assign', 'replace'] },
  panel: [
    place(1, '评委甲（示例）', { submittedAt: '2026-11-10T01:00:00Z' }),
    place(2, '评委乙（示例）', { tie: 'MENTOR_OF' }),
    place(3, '评委丙（示例）'),
  ],
} as ReviewView;

export const closed: ReviewView = {
  ...running,
  ...{ verdict: 'PASS', mean: '72.00', closedAt: '2026-11-12T01:00:00Z', abilities: [] },
  panel: [
    place(1, '评委甲（示例）', {
      sheet: {
        points: { TEAM: 80, MARKET: 60 },
        total: '72.00',
        dropped: false,
        setAside: false,
        remark: '团队稳定。',
      },
    }),
    place(2, '评委乙（示例）', {
      sheet: { points: { TEAM: 99, MARKET: 99 }, total: '99.00', dropped: true, setAside: false, remark: null },
    }),
  ],
} as ReviewView;

export const decision = {
  ...{ held: [], madeBy: '张园长（示例）', checkedBy: null, checkedAt: null, opinion: null, declineReason: null },
  approvedBy: null,
  ...{
    approvedAt: null,
    minutesNumber: null,
    noticeId: null,
    endedAt: null,
    need: null,
    abilities: ['hold', 'propose', 'decline'],
  },
} as DecisionView;

export const ownReview = {
  ...{ id: id(42, 3), version: 2, number: 'A-2026-0001', stage: 'INCUBATOR', state: 'REVIEWING' },
  content: { name: '云巡团队（示例）', staff: 5, qualifications: [], projectText: '为园区设备做巡检。' },
  ...{ papers: [], criteria: CRITERIA, dueOn: '2026-11-30', points: null, remark: null, submittedAt: null },
  abilities: ['submit', 'declareConflict'],
} as unknown as OwnReviewView;
