import { CompanyMetric, type CompanyMetricKind, type CompanyMetricUnit } from '@/api/gen/types.gen';

/** Always in the table, whether known or not: what every rule and form asks for. */
export const USUAL: readonly CompanyMetric[] = [
  'REVENUE',
  'NET_PROFIT',
  'TAX_PAID',
  'RD_SPEND',
  'EQUITY_FINANCING',
  'EMPLOYEES',
  'IP_VALID',
];

/** Recorded among the people in post, and only shown here. */
const HEADS: readonly CompanyMetric[] = Object.values(CompanyMetric).filter((m) => m.startsWith('EMPLOYEES'));

const STOCKS: readonly CompanyMetric[] = [
  'TOTAL_ASSETS',
  'IP_VALID',
  'INVENTION_PATENTS',
  'SOFTWARE_COPYRIGHTS',
  'PLANT_VARIETIES',
  'IC_LAYOUTS',
];
const EVENTS: readonly CompanyMetric[] = ['MERGED_OR_ACQUIRED', 'LISTED'];
const ITEMS: readonly CompanyMetric[] = [
  'IP_APPLIED',
  'PATENTS_APPLIED',
  'IP_GRANTED',
  'IP_VALID',
  'INVENTION_PATENTS',
  'SOFTWARE_COPYRIGHTS',
  'PLANT_VARIETIES',
  'IC_LAYOUTS',
  'TECH_CONTRACTS',
  'PROVINCIAL_AWARDS',
  'NATIONAL_PROJECTS',
];

export const RECORDABLE = Object.values(CompanyMetric).filter((m) => !HEADS.includes(m));

export function kindOf(metric: CompanyMetric): CompanyMetricKind {
  if (EVENTS.includes(metric)) return 'EVENT';
  return STOCKS.includes(metric) ? 'STOCK' : 'FLOW';
}

/** What comes in a period. */
export const FLOWS = RECORDABLE.filter((metric) => kindOf(metric) === 'FLOW');

export function unitOf(metric: CompanyMetric): CompanyMetricUnit {
  if (EVENTS.includes(metric)) return 'NONE';
  return ITEMS.includes(metric) ? 'ITEMS' : 'YUAN';
}
