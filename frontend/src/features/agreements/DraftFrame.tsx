import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { policyListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PolicySummary } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { AgreementForm } from './AgreementForm';
import type { Keep } from './useDraft';
import type { ContentValues, DraftValues } from './values';

type Props = {
  parkId: string;
  title: string;
  note: ReactNode;
  back: ReactNode;
  content: ContentValues;
  /** The terms it rests on so far. */
  termsName?: string;
  asksAdmission?: boolean;
  keep: Keep<DraftValues>;
};

/** The form with its head; the policies are there before it, so that the usual one is chosen already. */
export function DraftFrame({ parkId, title, note, back, content, termsName, asksAdmission, keep }: Props) {
  const router = useRouter();
  const policies = useQuery(
    policyListOptions({ path: { parkId }, query: { kind: ['ADMISSION', 'LEASE_TERMS'], size: 100 } }),
  );
  return (
    <div className="stack">
      <PageHead title={title} note={note} back={back} />
      <Loaded query={policies} rows={12}>
        {({ items }) => (
          <AgreementForm
            parkId={parkId}
            initial={{ content: { ...content, termsPolicyId: termsOf(items, termsName) } }}
            policies={items}
            asksAdmission={asksAdmission}
            keep={keep}
            onLeave={() => router.history.back()}
          />
        )}
      </Loaded>
    </div>
  );
}

/** Those it had, or the only ones there are. */
function termsOf(policies: PolicySummary[], name: string | undefined) {
  const terms = policies.filter((p) => p.kind === 'LEASE_TERMS' && p.inForceNumber !== null);
  const had = name && terms.find((p) => p.name === name);
  return had ? had.id : terms.length === 1 ? terms[0]?.id : undefined;
}
