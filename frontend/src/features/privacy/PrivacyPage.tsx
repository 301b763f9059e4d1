import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { PageHead } from '@/shared/ui/PageHead';
import { Holds } from './Holds';
import { KeptFor } from './KeptFor';
import { Reports } from './Reports';
import { RequestInbox } from './RequestInbox';
import { WaitingConsents } from './WaitingConsents';
import './words';

/** What a park owes the people whose data it keeps. */
export function PrivacyPage({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  return (
    <div className="stack">
      <PageHead title={t('privacy.title')} />
      <RequestInbox parkId={parkId} />
      <WaitingConsents parkId={parkId} />
      <Holds parkId={parkId} mayPlace={can('LEGAL_HOLD')} />
      <KeptFor parkId={parkId} />
      <Reports parkId={parkId} />
    </div>
  );
}
