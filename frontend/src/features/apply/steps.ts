import type { OwnApplication } from '@/api/gen/types.gen';

export const STEPS = ['applicant', 'project', 'founders', 'papers', 'review'] as const;
export type Step = (typeof STEPS)[number];

type Content = OwnApplication['content'];
type Name = keyof Content;

/** Where each thing is asked for; a refusal leads to its step. */
export const FIELDS: Record<'applicant' | 'project', readonly Name[]> = {
  applicant: [
    'applicantKind',
    'name',
    'uscc',
    'foundedOn',
    'industryCode',
    'registeredCapital',
    'staff',
    'contactName',
    'contactPhone',
    'contactEmail',
    'referralUnion',
    'referralContact',
    'previousNumber',
  ],
  project: [
    'projectName',
    'projectText',
    'areaAsked',
    'seatsAsked',
    'techBusiness',
    'registersInPark',
    'worksInPark',
    'qualifications',
    'priorYearRevenue',
    'revenueGrowth',
    'financingTotal',
  ],
};

const isOf = (step: 'applicant' | 'project', name: string) => (FIELDS[step] as readonly string[]).includes(name);

/** The step of a JSON pointer: "/content/uscc", "/founders/0/bornOn", "/papers/LICENCE". */
export function stepOf(pointer: string): Step {
  const [part = '', name = ''] = pointer.replace(/^\//, '').split('/');
  if (part === 'founders' || part === 'papers') return part;
  return isOf('project', name) ? 'project' : 'applicant';
}

/** A team has no register entry. */
export const REGISTERED_ONLY: readonly Name[] = ['uscc', 'foundedOn', 'industryCode', 'registeredCapital'];

/** An emptied field is nothing, not an empty text. */
export const tidy = (content: Partial<Content>): Content => {
  const entries = [...FIELDS.applicant, ...FIELDS.project].map((name) => {
    const value = content[name];
    return [name, value === '' || value === undefined ? null : value];
  });
  const all = Object.fromEntries(entries) as Content;
  const team = all.applicantKind === 'TEAM';
  return {
    ...all,
    ...(team && Object.fromEntries(REGISTERED_ONLY.map((name) => [name, null]))),
    qualifications: all.qualifications ?? [],
  };
};
