import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { ImportResultView } from './ImportResultView';
import { RunView } from './RunView';
import { useImport } from './run';
import './words';

const route = getRouteApi('/parks/$parkId/imports/$importId');

export function ImportPage() {
  const { t } = useTranslation();
  const { parkId, importId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useImport(parkId, importId);
  return (
    <Loaded query={query}>
      {(run) => (
        <div className="stack">
          <PageHead
            title={run.fileName}
            note={t('imports.startedBy', { who: run.startedBy, when: dateTime(run.startedAt) })}
            tags={<span className="tag">{t(run.dryRun ? 'imports.dryRun' : 'imports.realRun')}</span>}
            back={
              <Link to="/parks/$parkId/imports" params={{ parkId }}>
                ← {t('imports.title')}
              </Link>
            }
          />
          <RunView parkId={parkId} run={run} search={search} onSearch={(p) => void navigate({ search: p })}>
            {!run.dryRun && <ImportResultView parkId={parkId} run={run} />}
          </RunView>
        </div>
      )}
    </Loaded>
  );
}
