import {
  CompanyKind,
  PolicyKind,
  type PolicyMetric,
  type PolicyOperator,
  PolicyTermKey,
  QualificationKind,
  Stage,
} from '@/api/gen/types.gen';

type MetricType = 'MONTHS' | 'NUMBER' | 'CHOICE' | 'BEGINNING' | 'HELD' | 'YES_NO';
type Unit =
  | 'MONTHS'
  | 'YUAN'
  | 'PEOPLE'
  | 'PERCENT'
  | 'SQM'
  | 'TIMES'
  | 'SEATS'
  | 'POINTS'
  | 'DAYS'
  | 'YUAN_SQM_MONTH'
  | 'HOURS_MONTH';
type Metric = { type: MetricType; unit?: Unit; choices?: readonly string[]; words?: string };

const NOT_JUDGED: readonly string[] = [
  QualificationKind.CERTIFICATION,
  QualificationKind.AWARD,
  QualificationKind.OTHER,
];

/** How each metric is entered and put into words; what it means is the server's business. */
export const METRICS: Record<PolicyMetric, Metric> = {
  COMPANY_KIND: { type: 'CHOICE', choices: Object.values(CompanyKind), words: 'enums.CompanyKind' },
  STAGE: { type: 'CHOICE', choices: Object.values(Stage), words: 'enums.Stage' },
  AGE_MONTHS: { type: 'MONTHS', unit: 'MONTHS' },
  STAY_MONTHS: { type: 'MONTHS', unit: 'MONTHS' },
  INDUSTRY: { type: 'BEGINNING' },
  REGISTERED_CAPITAL: { type: 'NUMBER', unit: 'YUAN' },
  STAFF: { type: 'NUMBER', unit: 'PEOPLE' },
  QUALIFICATION: {
    type: 'HELD',
    choices: Object.values(QualificationKind).filter((k) => !NOT_JUDGED.includes(k)),
    words: 'enums.QualificationKind',
  },
  REGISTERED_IN_PARK: { type: 'YES_NO' },
  WORKS_IN_PARK: { type: 'YES_NO' },
  TECH_BUSINESS: { type: 'YES_NO' },
  PRIOR_YEAR_REVENUE: { type: 'NUMBER', unit: 'YUAN' },
  REVENUE_GROWTH: { type: 'NUMBER', unit: 'PERCENT' },
  REVENUE_TWO_YEARS: { type: 'NUMBER', unit: 'YUAN' },
  FINANCING_TOTAL: { type: 'NUMBER', unit: 'YUAN' },
  MERGED_OR_LISTED: { type: 'YES_NO' },
  LEFT_PARK: { type: 'YES_NO' },
  SERVICES_RECEIVED: { type: 'NUMBER', unit: 'TIMES' },
  FREE_SERVICES_RECEIVED: { type: 'NUMBER', unit: 'TIMES' },
  AREA_ASKED: { type: 'NUMBER', unit: 'SQM' },
  AREA_SHARE: { type: 'NUMBER', unit: 'PERCENT' },
};

const SIZES: PolicyOperator[] = ['AT_MOST', 'LESS_THAN', 'AT_LEAST', 'MORE_THAN'];

/** The comparisons a metric takes, the usual one first. */
export const OPERATORS: Record<MetricType, PolicyOperator[]> = {
  MONTHS: SIZES,
  NUMBER: SIZES,
  CHOICE: ['ONE_OF', 'NONE_OF'],
  BEGINNING: ['ONE_OF', 'NONE_OF'],
  HELD: ['ONE_OF'],
  YES_NO: ['IS'],
};

export const isSize = (metric: PolicyMetric) => OPERATORS[METRICS[metric].type] === SIZES;

/** What a value is at first, when the metric was just chosen. */
export const firstValues = (metric: PolicyMetric) => (METRICS[metric].type === 'YES_NO' ? ['true'] : []);

export const TERM_UNITS: Record<PolicyTermKey, Unit> = {
  TERM_MONTHS: 'MONTHS',
  TERM_MONTHS_MAX: 'MONTHS',
  EXTENSIONS_MAX: 'TIMES',
  EXTENSION_MONTHS: 'MONTHS',
  WORKSTATIONS_MAX: 'SEATS',
  REVIEWERS_MIN: 'PEOPLE',
  PASS_SCORE: 'POINTS',
  SIGNING_DAYS: 'DAYS',
  MENTOR_HOURS: 'HOURS_MONTH',
  FACILITY_HOURS: 'HOURS_MONTH',
  GRADUATION_AHEAD_MONTHS: 'MONTHS',
  LIST_PRICE: 'YUAN_SQM_MONTH',
  ENERGY_FEE: 'YUAN_SQM_MONTH',
  PAYMENTS_PER_YEAR: 'TIMES',
  EARLY_NOTICE_DAYS: 'DAYS',
  ARREARS_TERMINATE_DAYS: 'DAYS',
  MOVE_OUT_DAYS: 'DAYS',
};

const GRADUATION: readonly PolicyTermKey[] = ['GRADUATION_AHEAD_MONTHS'];

const LEASE: readonly PolicyTermKey[] = [
  'LIST_PRICE',
  'ENERGY_FEE',
  'PAYMENTS_PER_YEAR',
  'EARLY_NOTICE_DAYS',
  'ARREARS_TERMINATE_DAYS',
  'MOVE_OUT_DAYS',
];

/** The kinds a company can be judged by. */
export const judges = (kind: PolicyKind) => kind === 'ADMISSION' || kind === 'INCUBATEE' || kind === 'GRADUATION';

/** The terms a kind of policy may set. */
export const TERMS: Record<PolicyKind, readonly PolicyTermKey[]> = {
  [PolicyKind.ADMISSION]: Object.values(PolicyTermKey).filter((k) => !LEASE.includes(k) && !GRADUATION.includes(k)),
  [PolicyKind.INCUBATEE]: [],
  [PolicyKind.LEASE_TERMS]: LEASE,
  [PolicyKind.WAIVER]: [],
  [PolicyKind.RECOGNITION]: [],
  [PolicyKind.GRADUATION]: GRADUATION,
};
