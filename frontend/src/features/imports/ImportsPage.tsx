import { UploadOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/api/gen/types.gen';
import { dateTime, UNKNOWN } from '@/shared/lib/format';
import { type Column, DataList } from '@/shared/ui/DataList';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHead } from '@/shared/ui/PageHead';
import { Downloads } from './Downloads';
import { importsQuery } from './queries';
import './words';

const route = getRouteApi('/parks/$parkId/imports/');

export function ImportsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...importsQuery(parkId, search.page), placeholderData: keepPreviousData });
  const name = (r: ImportView) => (
    <Link to="/parks/$parkId/imports/$importId" params={{ parkId, importId: r.id }}>
      {r.fileName}
    </Link>
  );
  const status = (r: ImportView) => <span className="tag">{t(`imports.statusOf.${r.status}`)}</span>;
  const problems = (r: ImportView) =>
    r.result ? t('imports.problemCount', { errors: r.result.errors, warnings: r.result.warnings }) : UNKNOWN;
  const columns: Column<ImportView>[] = [
    { key: 'file', title: t('imports.file'), render: name },
    { key: 'mode', title: t('imports.mode'), render: (r) => t(r.dryRun ? 'imports.dryRun' : 'imports.realRun') },
    { key: 'status', title: t('imports.status'), render: status },
    { key: 'problems', title: t('imports.problems'), render: problems },
    { key: 'by', title: t('imports.by'), render: (r) => r.startedBy },
    { key: 'at', title: t('imports.at'), render: (r) => <span className="num">{dateTime(r.startedAt)}</span> },
  ];
  const begin = (
    <>
      <Downloads parkId={parkId} />
      <LinkButton primary icon={<UploadOutlined />} to="/parks/$parkId/imports/new" params={{ parkId }}>
        {t('imports.begin')}
      </LinkButton>
    </>
  );
  return (
    <div className="stack">
      <PageHead title={t('imports.title')} note={t('imports.note')} actions={begin} />
      <DataList
        label={t('imports.title')}
        query={query}
        columns={columns}
        rowKey={(r) => r.id}
        card={(r) => (
          <div className="card">
            {name(r)}
            <div className="row">
              {status(r)} {t(r.dryRun ? 'imports.dryRun' : 'imports.realRun')}
            </div>
            <span>{problems(r)}</span>
            <span className="note num">{dateTime(r.startedAt)}</span>
          </div>
        )}
        empty={
          <>
            <p className="empty-lead">{t('imports.none')}</p>
            <p>{t('imports.noneText')}</p>
          </>
        }
        search={search}
        onSearch={(p) => void navigate({ search: p })}
      />
    </div>
  );
}
