import { useTranslation } from 'react-i18next';
import { parkUpdate } from '@/api/gen/sdk.gen';
import type { ParkResponse, ParkUpdateRequest } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { ParkFields } from './ParkFields';

export default function ParkEditDrawer({ park, onClose }: { park: ParkResponse; onClose: () => void }) {
  const { t } = useTranslation();
  const { name, kind, level, recognisedOn, regionCode, address, operatedArea, openedOn, timeZone } = park;
  return (
    <FormDrawer<ParkUpdateRequest>
      title={t('parks.edit')}
      initial={{ name, kind, level, recognisedOn, regionCode, address, operatedArea, openedOn, timeZone }}
      invalidates={['parkGet', 'parkList']}
      onClose={onClose}
      submit={(body) =>
        parkUpdate({
          path: { parkId: park.id },
          headers: { 'If-Match': etag(park.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <ParkFields region={{ value: regionCode, label: park.regionName }} />
    </FormDrawer>
  );
}
