import type {
  CompanyResponse,
  LeaseSummary,
  Me,
  MentorView,
  ParkResponse,
  Stage,
  TenantResponse,
  UnitOccupancyView,
  UnitResponse,
} from '../../src/api/gen/types.gen';
import { lastDay } from '../../src/shared/lib/format';

export const id = (kind: number, n: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const PARK = id(1, 1);
export const OTHER_PARK = id(1, 2);
export const BUILDING = id(2, 1);
export const IMPORT_CHECK = id(9, 1);
export const IMPORT_STORE = id(9, 2);

const ALL = [
  ...['PARK_READ', 'PARK_EDIT', 'SPACE_READ', 'SPACE_EDIT', 'COMPANY_READ', 'COMPANY_EDIT', 'PERSONAL_READ'],
  ...[
    'TENANT_READ',
    'TENANT_EDIT',
    'LEASE_READ',
    'LEASE_EDIT',
    'MENTOR_READ',
    'MENTOR_EDIT',
    'IMPORT_RUN',
    'EXPORT_RUN',
    'MEMBER_READ',
    'MEMBER_MANAGE',
    'TEAM_READ',
    'TEAM_MANAGE',
    'ADMISSION_READ',
    'NOTICE_READ',
    'BILL_READ',
    'BILL_EDIT',
    'READINESS_READ',
    'FIGURE_READ',
    'REPORT_READ',
    'REPORT_EDIT',
  ],
] as Me['permissions'];

const person = (n: number, displayName: string): Me => ({
  userId: id(8, n),
  displayName,
  email: `${n}@seedbed.test`,
  parks: [],
  companies: [],
  personRoles: [],
  networkRoles: [],
  permissions: [],
  openInvitations: 0,
});

export const people = {
  operator: {
    ...person(1, '张园长（示例）'),
    parks: [
      { parkId: PARK, roles: ['OPERATOR'], permissions: ALL },
      { parkId: OTHER_PARK, roles: ['OPERATOR'], permissions: ALL },
    ],
  },
  founder: {
    ...person(2, '李创业（示例）'),
    companies: [{ companyId: id(3, 1), roles: ['OWNER'], permissions: ['OWN_COMPANY_READ', 'OWN_REPORT'] }],
  },
  owner: {
    ...person(2, '李创业（示例）'),
    companies: [
      {
        companyId: id(3, 1),
        roles: ['OWNER'],
        permissions: ['OWN_COMPANY_READ', 'OWN_COMPANY_MANAGE', 'OWN_BILLING', 'OWN_REPORT'] as const,
      },
    ],
  } as Me,
  advised: {
    ...person(2, '李创业（示例）'),
    companies: [{ companyId: id(3, 1), roles: ['OWNER'], permissions: ['OWN_COMPANY_READ', 'OWN_MENTORING'] }],
  } as Me,
  booker: {
    ...person(2, '李创业（示例）'),
    companies: [{ companyId: id(3, 1), roles: ['OWNER'], permissions: ['OWN_COMPANY_READ', 'OWN_BOOKING'] }],
  } as Me,
  desk: {
    ...person(9, '周前台（示例）'),
    parks: [
      {
        parkId: PARK,
        roles: ['RECEPTION'],
        permissions: ['PARK_READ', 'TENANT_READ', 'FACILITY_READ', 'FACILITY_EDIT', 'BOOKING_EDIT'],
      },
    ],
  } as Me,
  checker: {
    ...person(6, '孙复核（示例）'),
    parks: [{ parkId: PARK, roles: ['CHECKER'], permissions: [...ALL, 'PRIVACY_READ', 'LEGAL_HOLD', 'REPORT_CHECK'] }],
  } as Me,
  filer: {
    ...person(12, '吴复核（示例）'),
    parks: [
      { parkId: PARK, roles: ['CHECKER'], permissions: ['PARK_READ', 'READINESS_READ', 'FIGURE_READ', 'REPORT_CHECK'] },
    ],
  } as Me,
  finance: {
    ...person(10, '李财务（示例）'),
    parks: [
      {
        parkId: PARK,
        roles: ['FINANCE'],
        permissions: ['PARK_READ', 'TENANT_READ', 'LEASE_READ', 'BILL_READ', 'BILL_EDIT', 'BILL_ISSUE', 'PAYMENT_EDIT'],
      },
    ],
  } as Me,
  waiverOfficer: {
    ...person(11, '钱经办（示例）'),
    parks: [
      {
        parkId: PARK,
        roles: ['OPERATOR'],
        permissions: [
          ...ALL,
          ...[
            'POLICY_READ',
            'POLICY_EDIT',
            'WAIVER_READ',
            'WAIVER_EDIT',
            'WAIVER_CHECK',
            'WAIVER_APPROVE',
            'WAIVER_ACTIVATE',
          ],
        ],
      },
    ],
  } as Me,
  reception: {
    ...person(9, '周前台（示例）'),
    parks: [{ parkId: PARK, roles: ['RECEPTION'], permissions: ['PARK_READ', 'TENANT_READ'] }],
  } as Me,
  mentor: { ...person(3, '王导师（示例）'), personRoles: ['MENTOR'], permissions: ['MENTORING_READ'] },
  judge: { ...person(7, '评委（示例）'), personRoles: ['JUDGE'], permissions: ['ADMISSION_REVIEW'] } as Me,
  viewer: {
    ...person(4, '陈主任（示例）'),
    networkRoles: ['NETWORK_VIEWER'],
    permissions: ['NETWORK_READ', 'NETWORK_HEADLINE', 'PARK_READ'],
  },
  newcomer: person(5, '新人（示例）'),
  invited: { ...person(5, '新人（示例）'), openInvitations: 1 },
} satisfies Record<string, Me>;

export const park: ParkResponse = {
  id: PARK,
  version: 3,
  name: '徐州职工创新创业园（示例）',
  kind: 'INCUBATOR_PARK',
  level: 'MUNICIPAL',
  recognisedOn: '2018-05-01',
  regionCode: '320311',
  regionName: '江苏省徐州市泉山区',
  address: '软件园路 6 号',
  operatedArea: '12150.00',
  openedOn: '2017-09-01',
  timeZone: 'Asia/Shanghai',
  operator: { id: id(7, 1), name: '徐州市总工会（示例）', uscc: null },
  partners: [
    { id: id(7, 2), name: '泉山区人社局（示例）', role: '业务指导', contribution: null },
    {
      id: id(7, 3),
      name: '软件园管委会（示例）',
      role: '场地方',
      contribution: { amount: '2000000.00', currency: 'CNY' },
    },
  ],
  abilities: ['edit'],
};

const STAGES: Stage[] = ['NURSERY', 'INCUBATOR', 'INCUBATOR', 'ACCELERATOR'];
const NAMES = ['彭城橙意机械', '汇智青禾企业服务', '启航九州电子', '云龙数据科技', '泉山农品电商', '大龙湖文创'];

export const companies: CompanyResponse[] = Array.from({ length: 57 }, (_, i) => ({
  id: id(3, i + 1),
  version: 1,
  name: `徐州${NAMES[i % NAMES.length]}有限公司${i + 1}号（示例）`,
  kind: i % 10 === 9 ? 'TEAM' : 'FIRM',
  uscc: i % 10 === 9 ? null : `91320311MA1N${String(100000 + i)}`.slice(0, 18),
  foundedOn: `202${i % 5}-0${(i % 9) + 1}-12`,
  registeredCapital: { amount: '2000000.00', currency: 'CNY' },
  industryCode: 'I65',
  contactName: '赵六（示例）',
  contactPhone: '13800000000',
  founders: [
    {
      id: id(6, i),
      name: '赵六（示例）',
      anonymised: false,
      phone: '13800000000',
      categories: ['COLLEGE_GRADUATE'],
      version: 0,
      tagCount: 1,
      idNumber: '110***********002X',
      userId: null,
      consents: [
        {
          purpose: 'SENSITIVE_TAGS',
          noticeVersion: 1,
          how: 'IMPORT_UNCONFIRMED',
          givenAt: '2026-01-08T01:30:00Z',
          confirmed: false,
        },
      ],
      alsoAt: [],
    },
  ],
  employment: {
    version: 0,
    id: id(6, 500 + i),
    asOf: '2026-10-31',
    total: 9,
    level: 'EVIDENCED',
    subCounts: [
      { tag: 'COLLEGE_UP', count: i === 2 ? 12 : 6, exceedsTotal: i === 2 },
      { tag: 'FEMALE', count: 4, exceedsTotal: false },
    ],
  },
  formerly: [],
  abilities: ['edit', 'addFounder', 'recordEmployment', 'addQualification'],
}));

const KINDS = ['MEETING', 'PUBLIC', 'WORKSTATION'] as const;

export const units: UnitResponse[] = Array.from({ length: 93 }, (_, i) => {
  const level = Math.floor(i / 24) + 1;
  const special = KINDS[(i % 24) - 21];
  return {
    id: id(4, i + 1),
    version: 2,
    number: `A${level}${String((i % 24) + 1).padStart(2, '0')}`,
    kind: special ?? 'OFFICE',
    area: `${60 + ((i * 37) % 120)}.50`,
    seats: special === 'WORKSTATION' ? 24 : null,
    remark: null,
    buildingId: BUILDING,
    buildingCode: 'A',
    floorId: id(5, level),
    floorLevel: level,
    floorLabel: `${level} 层`,
    ...{ from: null, to: null, before: [], after: [] },
    prices: special
      ? []
      : [
          {
            ...{ from: '2026-01-01', to: null, amount: { amount: '30.00', currency: 'CNY' }, basis: 'SQM_MONTH' },
            ...{ priceList: { id: id(30, 1), number: 1, name: '2026年价目表（示例）' }, exception: i === 1 },
          },
        ],
    abilities: ['edit', 'setPrice'],
  };
});

const lettable = units.filter((u) => u.kind === 'OFFICE').slice(0, 57);

const PLAIN_STAGE = { dueOn: null, correction: false };

export const tenants: TenantResponse[] = companies.map((c, i) => {
  const unit = lettable[i] as UnitResponse;
  const stage = STAGES[i % STAGES.length] as Stage;
  return {
    id: id(10, i + 1),
    version: 4,
    companyId: c.id,
    companyName: c.name,
    kind: c.kind,
    uscc: c.uscc,
    foundedOn: c.foundedOn,
    from: '2025-03-01',
    to: i % 6 === 0 ? null : '2027-03-01',
    stage,
    stages: [
      ...(stage === 'NURSERY'
        ? []
        : [{ stage: 'NURSERY' as const, from: '2025-03-01', to: '2025-09-01', reason: null, ...PLAIN_STAGE }]),
      {
        stage,
        from: stage === 'NURSERY' ? '2025-03-01' : '2025-09-01',
        to: null,
        reason: '完成工商注册',
        ...PLAIN_STAGE,
      },
    ],
    clock:
      stage === 'GRADUATED'
        ? null
        : {
            stage,
            since: '2025-09-01',
            dueOn: '2026-12-01',
            daysLeft: 9,
            extensions: 0,
            extensibleUntil: '2027-06-01',
            benefits: { mentorHours: null, facilityHours: null },
          },
    incubatee: {
      on: '2026-11-22',
      incubatee: i % 4 !== 0,
      rule: { name: '创业园管理办法', authority: '徐州市总工会', docNo: '徐工发〔2018〕12号', validFrom: '2018-01-01' },
      criteria: [
        { criterion: 'REGISTERED_ENTITY', value: 'FIRM', threshold: null, outcome: 'PASS' },
        { criterion: 'STAGE_IN_CHAIN', value: stage, threshold: null, outcome: 'PASS' },
        { criterion: 'AGE_AT_ENTRY', value: '2025-03-01', threshold: '2025-01-12', outcome: i % 4 ? 'PASS' : 'FAIL' },
        { criterion: 'STAY_LIMIT', value: '2026-11-22', threshold: '2029-03-01', outcome: 'PASS' },
      ],
    },
    units: [{ unitId: unit.id, number: unit.number, area: unit.area, seats: null }],
    area: unit.area,
    departureReason: null,
    abilities: ['enterStage', 'correctStage', 'depart'],
  };
});

export const leases: LeaseSummary[] = tenants.map((t, i) => ({
  id: id(11, i + 1),
  tenantId: t.id,
  companyName: t.companyName,
  from: '2025-03-01',
  to: i % 7 === 0 ? '2027-01-01' : '2028-03-01',
  units: t.units.map((u) => ({
    ...{ ...u, seatNumbers: null, from: '2025-03-01', to: i % 7 === 0 ? '2027-01-01' : '2028-03-01' },
  })),
  unitPrice: { amount: '30.00', currency: 'CNY' },
  basis: 'SQM_MONTH',
  monthlyRent: { amount: '3600.00', currency: 'CNY' },
  waiverLabel: i % 3 === 0 ? '首年减半（示例）' : null,
  ...{ terminated: false, continued: false, agreementNumber: i === 2 ? 'FH-2025-0003' : null },
}));

export const occupancyUnits: UnitOccupancyView[] = units.map((u) => {
  const lease = leases.find((l) => l.units[0]?.unitId === u.id);
  const tenant = tenants.find((t) => t.id === lease?.tenantId);
  const seats = u.kind === 'WORKSTATION';
  const state = lease
    ? lease.to < '2027-02-20'
      ? 'ENDING'
      : 'LET'
    : seats
      ? 'PARTLY_LET'
      : u.kind === 'OFFICE'
        ? 'FREE'
        : 'RESERVED';
  return {
    unitId: u.id,
    number: u.number,
    kind: u.kind,
    area: u.area,
    seats: u.seats,
    seatsLet: seats ? 9 : 0,
    buildingId: u.buildingId,
    buildingCode: u.buildingCode,
    floorId: u.floorId,
    floorLevel: u.floorLevel,
    state,
    lettings: lease
      ? [
          {
            leaseId: lease.id,
            tenantId: lease.tenantId,
            companyName: lease.companyName,
            stage: tenant?.stage ?? null,
            until: lastDay(lease.to) ?? lease.to,
            seats: null,
          },
        ]
      : [],
  };
});

export const mentors: MentorView[] = Array.from({ length: 12 }, (_, i) => ({
  id: id(12, i + 1),
  name: `导师${i + 1}（示例）`,
  title: '高级工程师',
  category: '创业导师',
  fields: ['财税', '电商'],
  termFrom: '2025-01-01',
  termTo: '2028-01-01',
  email: null,
  links: i % 3,
  capacity: 10,
}));
