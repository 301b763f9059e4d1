import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { App, Button, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { facilityDoorCodeGetOptions, facilityDoorCodeGetQueryKey } from '@/api/gen/@tanstack/react-query.gen';
import { facilityDoorCodeRenew } from '@/api/gen/sdk.gen';
import type { FacilityResponse } from '@/api/gen/types.gen';
import { errorText } from '@/shared/lib/problem';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { facilityQuery } from './asked';
import './facilities.css';
import './words';

const route = getRouteApi('/parks/$parkId/facilities/$facilityId/door');

/** What hangs at a door: its name, and the code by which those inside say that they have come. */
export function DoorPage() {
  const { parkId, facilityId } = route.useParams();
  const query = useQuery(facilityQuery(parkId, facilityId));
  return <Loaded query={query}>{(facility) => <Door parkId={parkId} facility={facility} />}</Loaded>;
}

function Door({ parkId, facility: f }: { parkId: string; facility: FacilityResponse }) {
  const { t } = useTranslation();
  const path = { parkId, facilityId: f.id };
  const code = useQuery({ ...facilityDoorCodeGetOptions({ path }), staleTime: 0 });
  const renew = useRenewal(path, f.facts.name);
  return (
    <div className="stack">
      <div className="no-print">
        <PageHead
          title={t('facilities.door')}
          note={t('facilities.doorNote')}
          back={
            <Link to="/parks/$parkId/facilities/$facilityId" params={path}>
              ← {f.facts.name}
            </Link>
          }
          actions={
            <>
              <Button onClick={renew}>{t('facilities.renewCode')}</Button>
              <Button type="primary" onClick={() => window.print()}>
                {t('facilities.print')}
              </Button>
            </>
          }
        />
      </div>
      <Loaded query={code}>
        {(door) => (
          <section className="door-sheet" aria-label={t('facilities.door')}>
            <h2>{f.facts.name}</h2>
            <p>{f.facts.place}</p>
            <QRCode
              value={`${window.location.origin}/check-in#${door.code}`}
              size={280}
              type="svg"
              bordered={false}
              aria-label={t('facilities.door')}
            />
            <p>{t('facilities.doorHow')}</p>
            <p className="note num">{t('facilities.doorCode', { code: door.code })}</p>
          </section>
        )}
      </Loaded>
    </div>
  );
}

function useRenewal(path: { parkId: string; facilityId: string }, name: string) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const qc = useQueryClient();
  const renew = useMutation({
    mutationFn: () => facilityDoorCodeRenew({ path, throwOnError: true }),
    onSuccess: ({ data }) => {
      qc.setQueryData(facilityDoorCodeGetQueryKey({ path }), data);
      message.success(t('facilities.renewed'));
    },
    onError: (e) => message.error(errorText(t, e), 8),
  });
  return () =>
    modal.confirm({
      title: t('facilities.askRenew', { name }),
      content: t('facilities.askRenewText'),
      okText: t('facilities.renewCode'),
      cancelText: t('form.cancel'),
      onOk: () => renew.mutateAsync().catch(() => undefined),
    });
}
