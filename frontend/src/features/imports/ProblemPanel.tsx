import { CopyOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { App, Button, Pagination, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportProblemView, ImportResult, ImportView, Severity } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';
import { problemsQuery } from './run';
import type { ProblemSearch } from './search';

type Props = {
  parkId: string;
  run: ImportView;
  result: ImportResult;
  search: ProblemSearch;
  onSearch: (patch: ProblemSearch) => void;
};

export function ProblemPanel({ parkId, run, result, search, onSearch }: Props) {
  const { t } = useTranslation();
  const query = useQuery({
    ...problemsQuery(parkId, run.id, search.severity, search.page),
    placeholderData: keepPreviousData,
  });
  const all = result.errors + result.warnings;
  if (all === 0) return <Panel title={t('imports.problems')}>{t('imports.noProblems')}</Panel>;
  return (
    <Panel
      title={t('imports.problems')}
      extra={
        <>
          <Segmented<Severity | 'ALL'>
            aria-label={t('imports.severity')}
            value={search.severity ?? 'ALL'}
            onChange={(v) => onSearch({ severity: v === 'ALL' ? undefined : v })}
            options={[
              { value: 'ALL', label: t('imports.allProblems', { n: all }) },
              { value: 'ERROR', label: `${t('imports.severityOf.ERROR')} ${result.errors}` },
              { value: 'WARNING', label: `${t('imports.severityOf.WARNING')} ${result.warnings}` },
            ]}
          />
          <CopyProblems items={query.data?.items ?? []} />
        </>
      }
    >
      <Loaded query={query} rows={6}>
        {(page) => (
          <>
            <ProblemTable items={page.items} />
            <Pagination
              align="end"
              hideOnSinglePage
              showSizeChanger={false}
              current={search.page ?? 1}
              pageSize={page.size}
              total={page.total}
              onChange={(p) => onSearch({ severity: search.severity, page: p === 1 ? undefined : p })}
            />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

const useMessage = () => {
  const { locale } = useLocale();
  return (p: ImportProblemView) => (locale === 'zh-CN' ? p.messageZh : p.messageEn);
};

function ProblemTable({ items }: { items: ImportProblemView[] }) {
  const { t } = useTranslation();
  const message = useMessage();
  return (
    <ScrollX label={t('imports.problemTable')}>
      <table className="table">
        <thead>
          <tr>
            <th>{t('imports.outcome')}</th>
            <th>{t('imports.place')}</th>
            <th>{t('imports.subject')}</th>
            <th>{t('imports.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((p) => (
            <tr key={`${p.sheet}/${p.row}/${p.column}/${p.code}`}>
              <td>
                <span className={`tag ${p.severity === 'ERROR' ? 'tag-bad' : 'tag-warn'}`}>
                  {t(`imports.severityOf.${p.severity}`)}
                </span>
              </td>
              <td className="num">
                {t('imports.cell', { sheet: p.sheet, row: p.row, column: p.column, header: p.header })}
              </td>
              <td>{p.subject ?? '—'}</td>
              <td>{message(p)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

/** Tab-separated, so it pastes into the sheet the person is about to correct. */
function CopyProblems({ items }: { items: ImportProblemView[] }) {
  const { t } = useTranslation();
  const { message: toast } = App.useApp();
  const message = useMessage();
  const copy = async () => {
    const lines = items.map((p) => [p.sheet, p.row, p.column, p.header, p.subject ?? '', message(p)].join('\t'));
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      toast.success(t('imports.copied', { n: lines.length }));
    } catch {
      toast.warning(t('imports.copyFailed'));
    }
  };
  return (
    <Button size="small" icon={<CopyOutlined />} disabled={items.length === 0} onClick={() => void copy()}>
      {t('imports.copy')}
    </Button>
  );
}
