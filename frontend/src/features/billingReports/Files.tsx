import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { stringifySearch } from '@/shared/lib/search';
import { useCan } from '@/shared/lib/useCan';
import { FileLink } from '@/shared/ui/list/FileLink';

type Props = { parkId: string; report: string; query: Record<string, string | undefined> };

/** The report as a workbook and on paper. Plain links: in-app browsers save nothing that a script hands them. */
export function Files({ parkId, report, query }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  if (!can('EXPORT_RUN')) return null;
  const list = `billing-reports/${report}`;
  return (
    <>
      <FileLink parkId={parkId} list={list} query={query} text={t('reports.xlsx')} />
      <Button
        icon={<DownloadOutlined aria-hidden />}
        href={`/api/v1/parks/${parkId}/${list}/paper${stringifySearch(query)}`}
        download
      >
        {t('reports.pdf')}
      </Button>
    </>
  );
}
