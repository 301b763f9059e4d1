import { useQuery } from '@tanstack/react-query';
import { ownAgreementListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { EndingSoon } from './EndingSoon';

/** Which of the company's agreements come to their end: nothing while none does. */
export default function OwnEnding({ companyId }: { companyId: string }) {
  const { data } = useQuery(ownAgreementListOptions({ path: { companyId } }));
  return data?.items.map((agreement) => <EndingSoon key={agreement.id} agreement={agreement} />);
}
