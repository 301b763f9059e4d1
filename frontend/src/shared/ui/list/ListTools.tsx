import { DownloadOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListKey } from '@/api/gen/types.gen';
import '@/shared/i18n/problems';
import { codeText } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import type { ListColumns } from '@/shared/lib/useListColumns';
import { ColumnMenu } from './ColumnMenu';
import { FileLink } from './FileLink';
import { ViewMenu } from './ViewMenu';
import './words';

/** The server refuses more in one file; a link could not say so. */
const MOST_ROWS = 100_000;

export type ListToolsProps = {
  list: ListKey;
  parkId: string;
  /** What stands in the URL. */
  search: Record<string, unknown>;
  columns: ListColumns;
  /** Opens the list with another search. */
  apply: (search: Record<string, unknown>, replace: boolean) => void;
  /** Filters and order as the list's operation takes them, without the page. */
  query: Record<string, unknown>;
  total: number | undefined;
};

/** Views, columns and the file of what is seen. */
export default function ListTools(props: ListToolsProps) {
  const phone = useIsPhone();
  return (
    <>
      <ViewMenu list={props.list} search={props.search} columns={props.columns} apply={props.apply} />
      {!phone && <ColumnMenu columns={props.columns} />}
      <ExportLink {...props} />
    </>
  );
}

function ExportLink({ list, parkId, columns, query, total }: ListToolsProps) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  if (!can('EXPORT_RUN')) return null;
  const file = columns.shown.flatMap((c) => c.exports ?? []);
  if ((total ?? 0) > MOST_ROWS) {
    return (
      <Tooltip title={codeText(t, { code: 'export.too-many-rows', params: { max: MOST_ROWS } })}>
        <Button icon={<DownloadOutlined aria-hidden />} disabled>
          {t('lists.export')}
        </Button>
      </Tooltip>
    );
  }
  return (
    <FileLink parkId={parkId} list={list.toLowerCase()} query={{ ...query, columns: file }} text={t('lists.export')} />
  );
}
