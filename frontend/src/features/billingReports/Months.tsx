import { useTranslation } from 'react-i18next';
import { FilterBar } from '@/shared/ui/Filters';
import { MonthInput } from '@/shared/ui/MonthInput';
import { Files } from './Files';
import { useReports } from './useReports';

type Props = { report: string; shown: { from: string; to: string } | undefined };

/** Which months a report speaks of; the report itself says those nobody chose. */
export function Months({ report, shown }: Props) {
  const { t } = useTranslation();
  const { parkId, search, set } = useReports();
  const from = search.from ?? shown?.from;
  const to = search.to ?? shown?.to;
  return (
    <FilterBar
      active={Boolean(search.from || search.to)}
      onReset={() => set({ from: undefined, to: undefined })}
      tools={<Files parkId={parkId} report={report} query={{ from: search.from, to: search.to }} />}
    >
      <MonthInput
        className="filter"
        aria-label={t('reports.from')}
        allowClear={false}
        value={from && `${from}-01`}
        onChange={(v) => set({ from: v?.slice(0, 7) })}
      />
      <MonthInput
        className="filter"
        aria-label={t('reports.to')}
        allowClear={false}
        value={to && `${to}-01`}
        onChange={(v) => set({ to: v?.slice(0, 7) })}
      />
    </FilterBar>
  );
}
