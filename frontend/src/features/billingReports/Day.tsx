import { useTranslation } from 'react-i18next';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar } from '@/shared/ui/Filters';
import { Files } from './Files';
import { useReports } from './useReports';

/** `name` is what the report calls its day. */
type Props = { report: string; name: 'on' | 'asOf'; shown: string | undefined };

/** Of which day a report speaks. */
export function Day({ report, name, shown }: Props) {
  const { t } = useTranslation();
  const { parkId, search, set } = useReports();
  return (
    <FilterBar
      active={Boolean(search.on)}
      onReset={() => set({ on: undefined })}
      tools={<Files parkId={parkId} report={report} query={{ [name]: search.on }} />}
    >
      <div className="date-field">
        <DateInput
          aria-label={t('reports.on')}
          placeholder={t('reports.on')}
          allowClear={false}
          value={search.on ?? shown}
          onChange={(v) => set({ on: v ?? undefined })}
        />
      </div>
    </FilterBar>
  );
}
