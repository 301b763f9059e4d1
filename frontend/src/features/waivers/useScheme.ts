import { useQuery } from '@tanstack/react-query';
import { policyGetOptions, policyListOptions, policyVersionGetOptions } from '@/api/gen/@tanstack/react-query.gen';

/** The park's own waiver policies that hold now, as choices. */
export function usePolicies(parkId: string) {
  const { data } = useQuery(policyListOptions({ path: { parkId }, query: { kind: ['WAIVER'], size: 100 } }));
  return (data?.items ?? [])
    .filter((p) => !p.preset && p.inForceNumber !== null)
    .map((p) => ({ value: p.id, label: p.name }));
}

/** The scheme a policy has now. */
export function useScheme(parkId: string, policyId: string | undefined) {
  const { data: policy } = useQuery({
    ...policyGetOptions({ path: { parkId, policyId: policyId ?? '' } }),
    enabled: Boolean(policyId),
  });
  const versionId = policy?.versions.find((v) => v.standing === 'IN_FORCE')?.id;
  const { data: version } = useQuery({
    ...policyVersionGetOptions({ path: { parkId, policyId: policyId ?? '', versionId: versionId ?? '' } }),
    enabled: Boolean(policyId && versionId),
  });
  return version?.content.scheme;
}
