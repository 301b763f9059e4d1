import { HttpResponse, http } from 'msw';
import type {
  ReportCounts,
  ReportField,
  ReportFieldValue,
  ReportFinding,
  ReportFormContent,
  ReportFormView,
  ReportRoundView,
  ReportSaveRequest,
  ReportSummary,
  ReportView,
} from '../../src/api/gen/types.gen';
import { problem } from './fakeApi';
import { server } from './server';
import { id, tenants } from './world';

export const REPORT = id(70, 1);
export const ROUND = id(71, 1);
export const COMPANY = id(3, 1);
const company = tenants[0]?.companyName ?? '';

const field = (key: string, zh: string, more: Partial<ReportField> = {}): ReportField => ({
  ...{ key, zh, en: key, type: 'AMOUNT', unit: 'YUAN', metric: null, source: null, yearToDate: false, known: false },
  ...{ required: true, steady: false, negative: false, choices: [], helpZh: null, helpEn: null },
  ...more,
});

export const content: ReportFormContent = {
  sections: [
    {
      ...{ key: 'money', zh: '经营数据', en: 'Business' },
      fields: [
        field('revenue', '营业收入', { yearToDate: true, helpZh: '不含税。' }),
        field('rdSpend', '研发投入', { unit: 'WAN_YUAN' }),
        field('netProfit', '净利润', { negative: true, required: false }),
      ],
    },
    {
      ...{ key: 'people', zh: '人员', en: 'People' },
      fields: [
        field('employees', '从业人数', { type: 'COUNT', unit: 'PEOPLE', steady: true, source: 'LAST_REPORT' }),
        field('employeesCollege', '大专以上', { type: 'COUNT', unit: 'PEOPLE', steady: true, source: 'LAST_REPORT' }),
      ],
    },
    {
      ...{ key: 'park', zh: '园区数据', en: 'Park' },
      fields: [field('area', '使用面积', { type: 'AREA', unit: 'M2', known: true, source: 'AREA' })],
    },
  ],
  checks: [{ kind: 'AT_MOST', field: 'employees', others: ['employeesCollege'] }],
};

export const value = (key: string, more: Partial<ReportFieldValue> = {}): ReportFieldValue => ({
  ...{ key, value: null, own: null, previous: null, priorYear: null, changePercent: null, offered: null },
  ...{ source: null, note: null, confirmed: false, remark: null },
  ...more,
});

const last = { source: 'LAST_REPORT', on: '2026-04-01' } as const;

export const values = (): ReportFieldValue[] => [
  value('revenue', { previous: '1200000.00' }),
  value('rdSpend', { previous: '150000.00' }),
  value('netProfit'),
  value('employees', { previous: '12', offered: '12', source: last }),
  value('employeesCollege', { previous: '9', offered: '9', source: last }),
  value('area', { value: '120.00', source: { source: 'AREA', on: '2026-09-30' } }),
];

export const finding = (key: string, kind: ReportFinding['kind'], more: Partial<ReportFinding> = {}) =>
  ({
    field: key,
    kind,
    error: !['CHANGE', 'UNIT'].includes(kind),
    settled: false,
    params: {},
    ...more,
  }) as ReportFinding;

export const report = (more: Partial<ReportView> = {}): ReportView => ({
  ...{ id: REPORT, version: 3, roundId: ROUND, tenantId: tenants[0]?.id ?? '', companyId: COMPANY },
  ...{ companyName: company, team: false, kind: 'QUARTER', from: '2026-07-01', to: '2026-10-01', state: 'OPEN' },
  ...{ dueOn: '2026-11-30', overdueOn: '2026-12-14', late: false, overdue: false, daysLate: 0, revision: 0 },
  ...{ checkedRevision: null, onBehalf: false, submittedBy: null, submittedAt: null, checkedBy: null, checkedAt: null },
  ...{ returnReason: null, restateReason: null, exemptReason: null, previousFrom: '2026-04-01', toType: 3 },
  form: { id: id(72, 1), name: '季度经营报表', nameEn: 'Quarterly report', typedFields: 3, content },
  ...{ fields: values(), findings: [], steps: [], revisions: [], files: [], reminders: [] },
  abilities: ['save', 'submit'],
  ...more,
});

export const row = (more: Partial<ReportSummary> = {}): ReportSummary => ({
  ...{ id: REPORT, roundId: ROUND, tenantId: tenants[0]?.id ?? '', companyId: COMPANY, companyName: company },
  ...{ team: false, kind: 'QUARTER', from: '2026-07-01', to: '2026-10-01', state: 'OPEN', dueOn: '2026-11-30' },
  ...{ late: false, overdue: false, daysLate: 0, revision: 0, flagged: 0, onBehalf: false },
  ...{ submittedAt: null, checkedAt: null, remindedAt: null },
  ...more,
});

const counts = (more: Partial<ReportCounts> = {}): ReportCounts => ({
  ...{ open: 0, saved: 0, submitted: 0, returned: 0, checked: 0, locked: 0, restating: 0, exempt: 0 },
  ...{ late: 0, overdue: 0, total: 0 },
  ...more,
});

export const round = (more: Partial<ReportRoundView> = {}): ReportRoundView => ({
  ...{ id: ROUND, version: 2, kind: 'QUARTER', from: '2026-07-01', to: '2026-10-01', formId: id(72, 1) },
  ...{
    formName: '季度经营报表',
    teamFormId: null,
    teamFormName: null,
    dueOn: '2026-10-21',
    openedAt: '2026-10-01T01:00:00Z',
  },
  counts: counts({ open: 15, saved: 3, submitted: 4, returned: 1, checked: 12, exempt: 1, late: 5, total: 36 }),
  ...{ openedBy: '张园长（示例）', stages: [], missing: 2 },
  abilities: ['extend', 'addMissing', 'remind', 'export', 'lock'],
  ...more,
});

export const form = (more: Partial<ReportFormView> = {}): ReportFormView => ({
  ...{ id: id(72, 1), code: 'quarterly-operation', kind: 'QUARTER', number: 1, state: 'PUBLISHED', delivered: true },
  ...{ name: '季度经营报表', nameEn: 'Quarterly report', version: 1, hash: 'a'.repeat(64), typedFields: 3 },
  ...{ draftedBy: null, publishedBy: null, publishedAt: null, content, abilities: ['draft'] },
  ...more,
});

type Saved = { match: string | null; body: ReportSaveRequest };

/** A report that keeps what is written, refuses an old version, and finds what the test says it finds. */
export function keeps(first: ReportView, find: (answers: Record<string, string>) => ReportFinding[] = () => []) {
  let now = first;
  const saved: Saved[] = [];
  const filed: (string | null)[] = [];
  const one = '*/api/v1/companies/:company/period-reports/:report';
  const stale = (match: string | null) => match !== `"${now.version}"`;
  const refusal = () => HttpResponse.json(problem(412, 'etag.stale'), { status: 412 });
  server.use(
    http.get(one, () => HttpResponse.json(now)),
    http.put(`${one}/answers`, async ({ request }) => {
      const match = request.headers.get('If-Match');
      const body = (await request.json()) as ReportSaveRequest;
      saved.push({ match, body });
      if (stale(match)) return refusal();
      const answers = body.answers as Record<string, string>;
      now = {
        ...now,
        ...{ version: now.version + 1, state: now.state === 'OPEN' ? 'SAVED' : now.state },
        findings: find(answers).map((f) => ({
          ...f,
          settled: f.kind === 'CHANGE' ? Boolean(body.notes[f.field]) : body.confirmed.includes(f.field),
        })),
        fields: now.fields.map((v) =>
          v.key === 'area'
            ? v
            : {
                ...v,
                ...{ value: answers[v.key] ?? null, note: body.notes[v.key] ?? null },
                confirmed: body.confirmed.includes(v.key),
              },
        ),
      };
      return HttpResponse.json(now);
    }),
    http.post(`${one}/submission`, ({ request }) => {
      const match = request.headers.get('If-Match');
      if (stale(match)) return refusal();
      filed.push(match);
      now = {
        ...now,
        ...{ version: now.version + 1, state: 'SUBMITTED', submittedAt: '2026-11-22T04:10:00Z', abilities: [] },
      };
      return HttpResponse.json(now);
    }),
  );
  return {
    saved,
    filed,
    /** Somebody else writes. */
    elsewhere: (more: Partial<ReportView>) => {
      now = { ...now, ...more, version: now.version + 1 };
    },
  };
}
