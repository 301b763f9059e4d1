import { useTranslation } from 'react-i18next';
import type { ImportFigures } from '@/api/gen/types.gen';
import { area, count } from '@/shared/lib/format';

export function Figures({ figures: f }: { figures: ImportFigures }) {
  const { t } = useTranslation();
  const items = [
    { label: t('imports.fig.units'), value: count(f.units), note: area(f.areaTotal) },
    { label: t('imports.fig.offices'), value: count(f.lettableOfficeUnits), note: area(f.lettableOfficeArea) },
    {
      label: t('imports.fig.occupied', { on: f.asOf }),
      value: count(f.occupiedOfficeUnits),
      note: area(f.occupiedOfficeArea),
    },
    {
      label: t('imports.fig.tenants'),
      value: count(f.tenantRows),
      note: f.stages.map((s) => `${t(`enums.Stage.${s.stage}`)} ${count(s.count)}`).join(' · '),
    },
    { label: t('imports.fig.teams'), value: count(f.teams), note: t('imports.fig.teamsNote') },
    { label: t('imports.fig.mentors'), value: count(f.mentors), note: '' },
  ];
  return (
    <dl className="figures">
      {items.map((i) => (
        <div key={i.label}>
          <dt>{i.label}</dt>
          <dd>
            <strong className="num">{i.value}</strong> <span className="note num">{i.note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
