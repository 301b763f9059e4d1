import type { ParkMetric, ParkMetricUnit, PolicyOperator } from '@/api/gen/types.gen';

const OF: Record<ParkMetricUnit, readonly ParkMetric[]> = {
  COUNT: [
    ...(['FUND_USE_CASES', 'INCUBATEES', 'GRADUATES', 'WORKSTATIONS', 'AGREEMENT_ENTITIES', 'NEW_FIRMS'] as const),
    ...(['FINANCED', 'TYPICAL_CASES', 'FULL_TIME_STAFF', 'STAFF', 'MENTORS', 'EVENTS', 'ENTITIES'] as const),
    ...(['STUDENT_ENTITIES', 'JOBS', 'FIRMS'] as const),
  ],
  MONTHS: ['OPERATING_MONTHS', 'LONGEST_STAY_MONTHS'],
  YEARS: ['STATISTICS_YEARS'],
  AREA: ['SELF_CONTROLLED_AREA', 'BUILDING_AREA'],
  MONEY: ['INCUBATION_FUND'],
  SHARE: [
    ...(['INCUBATEE_AREA_SHARE', 'FINANCED_SHARE', 'PROFESSIONAL_STAFF_SHARE', 'PATENT_APPLICANT_SHARE'] as const),
    ...(['VALID_IP_SHARE', 'SAME_INDUSTRY_SHARE', 'OWN_FUND_SHARE', 'GROWTH_SHARE', 'OTHER_INCOME_SHARE'] as const),
    ...(['WORKSTATION_AREA_SHARE', 'SITE_USE_RATE', 'SUCCESS_RATE', 'ON_TIME_EXIT_RATE'] as const),
    ...(['FREE_AREA_SHARE', 'RETURNEE_SHARE'] as const),
  ],
  PER_TEN: ['SERVICE_STAFF_PER_TEN', 'MENTORS_PER_TEN'],
  PER_THOUSAND: ['INCUBATEES_PER_THOUSAND'],
  YES_NO: ['OWN_TECH_PLATFORM', 'INCOME_BOOKED_APART', 'PROVINCIAL_DEMO'],
  UNSTATED: ['OTHER_CONDITIONS'],
};

const units = new Map(
  (Object.keys(OF) as ParkMetricUnit[]).flatMap((unit) => OF[unit].map((metric) => [metric, unit] as const)),
);

/** What a metric and its threshold are in. */
export const unitOf = (metric: ParkMetric): ParkMetricUnit => units.get(metric) ?? 'COUNT';

/** The comparisons a metric takes, the usual one first. */
export const operatorsOf = (metric: ParkMetric): PolicyOperator[] =>
  unitOf(metric) === 'YES_NO' ? ['IS'] : ['AT_LEAST', 'AT_MOST'];
