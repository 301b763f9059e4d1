import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { policyGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PolicyResponse, PolicyVersionView } from '@/api/gen/types.gen';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { judges } from './metrics';
import type { PolicySearch } from './search';
import { Trial } from './Trial';
import { VersionPanel } from './VersionPanel';
import { Versions } from './Versions';
import './words';
import './policies.css';

const CreateDrawer = lazy(() => import('./CreateDrawer'));
const DraftDrawer = lazy(() => import('./DraftDrawer'));
const route = getRouteApi('/parks/$parkId/policies/$policyId');

export function PolicyPage() {
  const { parkId, policyId } = route.useParams();
  const query = useQuery(policyGetOptions({ path: { parkId, policyId } }));
  return <Loaded query={query}>{(policy) => <Policy parkId={parkId} policy={policy} />}</Loaded>;
}

/** What a visitor comes for: the draft that waits, else what holds today, else the newest. */
const first = (versions: PolicyVersionView[]) =>
  versions.find((v) => v.standing === 'DRAFT') ?? versions.find((v) => v.standing === 'IN_FORCE') ?? versions[0];

function Policy({ parkId, policy }: { parkId: string; policy: PolicyResponse }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<PolicySearch>) => void navigate({ search: (s) => ({ ...s, ...p }), replace: true });
  const shown = policy.versions.find((v) => v.id === search.version) ?? first(policy.versions);
  const may = (ability: string) => policy.abilities.includes(ability);
  const close = () => set({ open: undefined });
  return (
    <div className="stack policy">
      <PageHead
        title={policy.name}
        tags={<span className="tag">{t(policy.preset ? 'policies.preset' : 'policies.own')}</span>}
        back={
          <Link to="/parks/$parkId/policies" params={{ parkId }}>
            ← {t('policies.title')}
          </Link>
        }
        actions={
          <>
            {may('draft') && <Button onClick={() => set({ open: 'draft' })}>{t('policies.draft')}</Button>}
            {may('copy') && policy.preset && (
              <Button type="primary" onClick={() => set({ open: 'copy' })}>
                {t('policies.copy')}
              </Button>
            )}
          </>
        }
      />
      <Panel title={t('policies.facts')}>
        <Facts
          items={[
            { label: t('policies.kind'), value: t(`policies.kinds.${policy.kind}`) },
            { label: t('policies.stage'), value: policy.stage && t(`enums.Stage.${policy.stage}`) },
            { label: t('policies.document'), value: policy.documentNumber },
            { label: t('policies.source'), value: policy.sourceUrl && <Source url={policy.sourceUrl} /> },
          ]}
        />
      </Panel>
      <Versions
        versions={policy.versions}
        shown={shown?.id}
        onShow={(version) => set({ version, compare: undefined })}
      />
      {shown && (
        <>
          <VersionPanel parkId={parkId} policy={policy} versionId={shown.id} search={search} onSearch={set} />
          {judges(policy.kind) && (
            <Trial parkId={parkId} policyId={policy.id} versionId={shown.id} search={search} onSearch={set} />
          )}
        </>
      )}
      <Suspense fallback={null}>
        {search.open === 'copy' && may('copy') && shown && (
          <CreateDrawer parkId={parkId} from={{ policy, versionId: shown.id }} onClose={close} />
        )}
        {search.open === 'draft' && may('draft') && (
          <DraftDrawer
            parkId={parkId}
            policyId={policy.id}
            onClose={() => set({ open: undefined, version: undefined })}
          />
        )}
      </Suspense>
    </div>
  );
}

function Source({ url }: { url: string }) {
  const { t } = useTranslation();
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t('policies.openSource')}
    </a>
  );
}
