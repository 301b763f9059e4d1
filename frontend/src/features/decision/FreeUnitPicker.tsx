import { useTranslation } from 'react-i18next';
import { occupancyUnitListQueryKey } from '@/api/gen/@tanstack/react-query.gen';
import { occupancyUnitList } from '@/api/gen/sdk.gen';
import type { HeldUnit, UnitOccupancyView } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { PagedSelect } from '@/shared/ui/PagedSelect';

type Props = {
  parkId: string;
  on: string;
  held: HeldUnit[];
  id?: string;
  value?: string;
  onChange?: (unitId: string) => void;
};

/** Units that nobody has on the day, and zones with seats left. Whether another case holds one is for the server to say. */
export function FreeUnitPicker({ parkId, on, held, ...field }: Props) {
  const { t } = useTranslation();
  const asked = (page: number) => ({
    path: { parkId },
    query: {
      ...{ on, page, size: 100 },
      ...{ kind: ['OFFICE' as const, 'WORKSTATION' as const], state: ['FREE' as const, 'PARTLY_LET' as const] },
    },
  });
  const choice = (u: UnitOccupancyView) => ({
    value: u.unitId,
    label: [
      u.number,
      t(`enums.UnitKind.${u.kind}`),
      area(u.area),
      u.seats == null ? t('decision.free') : t('decision.freeSeats', { n: u.seats - u.seatsLet }),
    ].join(' · '),
  });
  return (
    <PagedSelect
      {...field}
      queryKey={[...occupancyUnitListQueryKey(asked(1)), 'free']}
      ask={async (page) => (await occupancyUnitList({ ...asked(page), throwOnError: true })).data}
      choice={choice}
      gone={held.find((h) => h.unitId === field.value)?.unit ?? t('decision.gone')}
      empty={t('decision.noneFree')}
    />
  );
}
