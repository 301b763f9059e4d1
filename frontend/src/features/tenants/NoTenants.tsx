import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unitListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { useCan } from '@/shared/lib/useCan';
import { NoRegister } from '@/shared/ui/NoRegister';

/** A park without units has not been set up yet: the way in is the register it already keeps. */
export function NoTenants({ parkId, filtered }: { parkId: string; filtered: boolean }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const { data } = useQuery({
    ...unitListOptions({ path: { parkId }, query: { size: 1 } }),
    enabled: !filtered && can('SPACE_READ'),
  });
  if (filtered) return <p>{t('list.empty')}</p>;
  if (data?.total !== 0) return <p>{t('tenants.noneYet')}</p>;
  return <NoRegister parkId={parkId} title={t('tenants.emptyPark')} text={t('tenants.emptyParkText')} />;
}
