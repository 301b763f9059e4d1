import { useTranslation } from 'react-i18next';
import { unitUpdate } from '@/api/gen/sdk.gen';
import type { UnitResponse, UnitUpdateRequest } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { UnitFields } from './UnitFields';

type Props = { parkId: string; unit: UnitResponse; onClose: () => void };

export default function UnitEditDrawer({ parkId, unit, onClose }: Props) {
  const { t } = useTranslation();
  const { number, kind, area, seats, remark } = unit;
  return (
    <FormDrawer<UnitUpdateRequest>
      title={t('units.edit', { number })}
      initial={{ number, kind, area, seats, remark }}
      invalidates={['unitGet', 'unitList', 'occupancyGet', 'occupancyUnitList']}
      onClose={onClose}
      submit={(body) =>
        unitUpdate({
          path: { parkId, unitId: unit.id },
          headers: { 'If-Match': etag(unit.version) },
          body,
          throwOnError: true,
        })
      }
    >
      <UnitFields />
    </FormDrawer>
  );
}
