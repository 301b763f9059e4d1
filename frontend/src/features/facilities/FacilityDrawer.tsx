import { useTranslation } from 'react-i18next';
import { facilityCreate, facilityUpdate } from '@/api/gen/sdk.gen';
import type { FacilityRequest, FacilityResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED } from './asked';
import { FacilityFields } from './FacilityFields';

type Props = { parkId: string; facility?: FacilityResponse; onClose: () => void };

const USUAL: Partial<FacilityRequest> = {
  ...{ kind: 'MEETING_ROOM', features: [], bufferMinutes: 15, stepMinutes: 30, minMinutes: 30, maxMinutes: 240 },
  ...{ daysAhead: 30, noticeMinutes: 0, bookers: 'TENANTS', needsApproval: false, freeCancelHours: 2, checkIn: true },
  charge: 'HOURS',
};

/** A room or a piece of equipment, new or changed. */
export default function FacilityDrawer({ parkId, facility, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<FacilityRequest>
      title={t(facility ? 'facilities.edit' : 'facilities.add')}
      note={t(facility ? 'facilities.editNote' : 'facilities.addNote')}
      initial={facility?.facts ?? USUAL}
      invalidates={CHANGED}
      onClose={onClose}
      submit={(values, key) => {
        const body = compact(values);
        return facility
          ? facilityUpdate({
              path: { parkId, facilityId: facility.id },
              headers: { 'If-Match': etag(facility.version) },
              body,
              throwOnError: true,
            })
          : facilityCreate({ path: { parkId }, headers: { 'Idempotency-Key': key }, body, throwOnError: true });
      }}
    >
      <FacilityFields parkId={parkId} />
    </FormDrawer>
  );
}
